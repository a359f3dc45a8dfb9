"""Find the events of a document."""

from eventlog.document.model import Document
from eventlog.language.pack import LanguagePack
from eventlog.mentions.actors import ActorTable
from eventlog.mentions.model import Event, Figure, Link, Timex

__all__ = ["find_events"]


def find_events(
    document: Document,
    pack: LanguagePack,
    *,
    timexes: tuple[Timex, ...],
    actors: ActorTable,
    figures: tuple[Figure, ...],
) -> tuple[tuple[Event, ...], tuple[Link, ...]]:
    """Events in text order, one for each happening, and the relations the text states between them."""
    del document, pack, timexes, actors, figures
    return (), ()
