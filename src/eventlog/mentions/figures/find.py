"""Find the figures of a document."""

from eventlog.document.model import Document
from eventlog.language.pack import LanguagePack
from eventlog.mentions.actors import ActorTable
from eventlog.mentions.model import Claim, Figure

__all__ = ["find_figures"]


def find_figures(
    document: Document, pack: LanguagePack, *, actors: ActorTable, claims: tuple[Claim, ...]
) -> tuple[Figure, ...]:
    """Figures in text order; the giver is the speaker of the claim a figure stands in."""
    del document, pack, actors, claims
    return ()
