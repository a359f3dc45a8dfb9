"""Who speaks: the actor a source means, or the speaker that the text has been following."""

from eventlog.mentions.actors import ActorTable
from eventlog.mentions.quotations.attribution import Attribution

__all__ = ["SpeakerTrack"]


class SpeakerTrack:
    """Follows the speakers of a document in reading order."""

    def __init__(self, actors: ActorTable, text: str, pronouns: frozenset[str]) -> None:
        self._actors = actors
        self._text = text
        self._pronouns = pronouns
        self._last: str | None = None

    def of(self, attribution: Attribution) -> str | None:
        """The actor who speaks; remembers him."""
        speaker = self._find(attribution)
        if speaker is not None:
            self._last = speaker
        return speaker

    def _find(self, attribution: Attribution) -> str | None:
        source = attribution.source
        if source is None:
            return self._last if attribution.inherits else None
        meant = self._actors.meant_by(source)
        if meant is None and source.of(self._text).lower() in self._pronouns:
            return self._last
        return meant
