"""The default engine: rules over language packs, no network, the same input gives the same mentions."""

from eventlog import __version__
from eventlog.document.model import Document
from eventlog.language.pack import available_languages, load_pack
from eventlog.mentions.actors import find_actors
from eventlog.mentions.events import attach_claims, attach_figures, find_bystanders, find_events
from eventlog.mentions.figures import find_figures
from eventlog.mentions.model import Extraction
from eventlog.mentions.quotations import find_claims
from eventlog.mentions.timexes import find_timexes

__all__ = ["OfflineEngine", "TimexStep"]

_UNDATED = "no publishing time, so relative dates stay unresolved"


class OfflineEngine:
    """Finds times, actors, claims, figures and events in that order, each step reading the ones before."""

    name = "offline"
    version = __version__

    def extract(self, document: Document) -> Extraction:
        """All mentions of one document; an empty extraction with a note where its language has no pack."""
        if document.language not in available_languages():
            note = f"language '{document.language}' has no pack, so nothing was extracted"
            return Extraction(self.name, self.version, notes=(note,))
        pack = load_pack(document.language)
        timexes = find_timexes(document, pack)
        actors = find_actors(document, pack)
        claims, actors = find_claims(document, pack, timexes=timexes, actors=actors)
        figures = find_figures(document, pack, actors=actors, claims=claims, timexes=timexes)
        others = find_bystanders(document, pack, actors, timexes)
        events, links = find_events(
            document, pack, timexes=timexes, actors=actors, figures=figures, claims=claims, others=others
        )
        parties = {one for event in events for one in (*event.actors, *event.recipients)}
        notes = () if document.published else (_UNDATED,)
        return Extraction(
            engine=self.name,
            version=self.version,
            timexes=timexes,
            actors=(*actors.actors, *(other for other in others if other.id in parties)),
            claims=attach_claims(claims, events),
            figures=attach_figures(figures, events, document),
            events=events,
            links=links,
            notes=notes,
        )


class TimexStep:
    """The time expressions alone, in a small part of the time of the whole."""

    name = "timexes"
    version = __version__

    def extract(self, document: Document) -> Extraction:
        """Times and nothing else."""
        timexes = find_timexes(document, load_pack(document.language))
        return Extraction(
            self.name, self.version, timexes=timexes, notes=() if document.published else (_UNDATED,)
        )
