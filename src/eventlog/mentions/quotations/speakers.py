"""Who speaks: the actor a source means, or the speaker that the text has been following."""

from collections.abc import Iterator

from eventlog.document.model import Document, Sentence
from eventlog.language.schema.speech import SpeechData
from eventlog.mentions.actors import ActorTable
from eventlog.mentions.model import ActorMention
from eventlog.mentions.quotations.attribution import Attribution
from eventlog.ontology import ActorType
from eventlog.span import Span

__all__ = ["SpeakerTrack"]

_KINDS = {
    "person": frozenset({ActorType.PERSON}),
    "body": frozenset({ActorType.ORGANIZATION, ActorType.GOVERNMENT, ActorType.ARMED_GROUP}),
    "group": frozenset(ActorType) - {ActorType.PERSON},
}
# How many sentences back a pronoun may look, and how many words in a subject may begin.
_MEMORY = 4
_SUBJECT = 5


class SpeakerTrack:
    """Follows the speakers of a document in reading order."""

    def __init__(self, document: Document, actors: ActorTable, data: SpeechData) -> None:
        self._document = document
        self._actors = actors
        self._data = data
        self._types = {actor.id: actor.type for actor in actors.actors}
        self._last: str | None = None
        self._spoke: dict[int, str] = {}
        self._pronouns: dict[str, str] = {}

    def of(self, attribution: Attribution) -> str | None:
        """The actor who speaks, or None; remembered for what follows."""
        speaker = self._find(attribution)
        if speaker is not None:
            self._last = speaker
            for span in (attribution.content, attribution.cue, attribution.source):
                sentence = self._sentence(span.end - 1) if span else None
                if sentence is not None:
                    self._spoke[sentence.index] = speaker
        return speaker

    def _find(self, attribution: Attribution) -> str | None:
        source, cue = attribution.source, attribution.cue
        if source is not None:
            return self._meant(source)
        if not attribution.inherits:
            return None
        if cue is None:
            return self._last
        if self._data.enclitic and cue.of(self._document.text).lower().endswith(self._data.enclitic):
            return self._before("person", cue.start, self._data.enclitic) or self._last
        return self._same_sentence(cue) or self._last

    def _meant(self, source: Span) -> str | None:
        words = source.of(self._document.text).lower()
        kind = self._data.third_person.get(words)
        if kind is not None:
            found = self._before(kind, source.start, words) or self._actors.meant_by(source) or self._last
            if found is not None and kind == "person":
                self._pronouns.setdefault(found, words)
            return found
        meant = self._actors.meant_by(source)
        if meant is None and self._data.documents.intersection(words.split()):
            return self._last
        return meant

    def _same_sentence(self, cue: Span) -> str | None:
        """The speaker of the clause before, or the subject of the sentence."""
        sentence = self._sentence(cue.start)
        if sentence is None:
            return None
        known = self._spoke.get(sentence.index)
        if known is not None:
            return known
        return next((actor for _, actor in self._outside(sentence, cue.start)), None)

    def _before(self, kind: str, at: int, pronoun: str) -> str | None:
        """The nearest speaker or subject before a pronoun that it can stand for."""
        here = self._sentence(at)
        if here is None:
            return None
        if pronoun != self._data.enclitic:
            for _, actor in self._outside(here, at):
                if self._fits(actor, kind, pronoun):
                    return actor
        for index in range(here.index - 1, max(-1, here.index - 1 - _MEMORY), -1):
            sentence = self._document.sentences[index]
            spoke = self._spoke.get(index)
            if spoke is not None and self._fits(spoke, kind, pronoun):
                return spoke
            for mention, actor in self._outside(sentence, sentence.span.end):
                early = sum(token.start < mention.span.start for token in sentence.tokens) <= _SUBJECT
                if early and self._fits(actor, kind, pronoun):
                    return actor
                break
        return self._last if self._last and self._fits(self._last, kind, pronoun) else None

    def _fits(self, actor: str, kind: str, pronoun: str) -> bool:
        known = self._pronouns.get(actor, pronoun)
        rival = kind == "person" and known != pronoun and {known, pronoun} <= self._data.gendered
        return self._types.get(actor) in _KINDS[kind] and not rival

    def _outside(self, sentence: Sentence, end: int) -> Iterator[tuple[ActorMention, str]]:
        """Mentions of a sentence up to a place, those inside quotations left out."""
        if end <= sentence.span.start:
            return
        for mention, actor in self._actors.within(Span(sentence.span.start, end)):
            if mention.form != "pronoun" and self._document.quotation_at(mention.span.start) is None:
                yield mention, actor

    def _sentence(self, at: int) -> Sentence | None:
        return self._document.sentence_at(at)
