"""Find the time expressions of a document."""

from eventlog.document.model import Document
from eventlog.language.pack import LanguagePack
from eventlog.mentions.model import Timex

__all__ = ["find_timexes"]


def find_timexes(document: Document, pack: LanguagePack) -> tuple[Timex, ...]:
    """All time expressions in order, none overlapping another."""
    del document, pack
    return ()
