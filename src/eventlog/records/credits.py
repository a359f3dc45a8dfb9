"""Which agencies an article credits with the whole of it, so that its copies are known as theirs."""

from collections.abc import Iterable

from eventlog.article.agencies import HEAD, agency_tags
from eventlog.records.names import fold
from eventlog.span import Span

__all__ = ["credited_agencies"]


def credited_agencies(text: str, *, via: Iterable[tuple[str, Span]] = ()) -> frozenset[str]:
    """Folded names of agencies that an article credits with the whole of it.

    A tag in brackets before the first sentence's dash or at the end of the last line, or a link of a
    claim's chain (``via``: name and where it stands) within the first 400 code points or the last line.
    """
    last = text.rstrip().rfind("\n") + 1
    found = {span.of(text) for span in agency_tags(text)}
    found |= {name for name, span in via if span.start < HEAD or (last > 0 and span.start >= last)}
    return frozenset(folded for name in found if (folded := fold(name)))
