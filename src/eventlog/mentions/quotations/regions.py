"""The quotations that attribution reads: those of the document, and those that open again before they close.

Where line breaks were lost, the paragraphs of a long quotation run on in one line, each with its opening mark
and only the last with a closing one.
"""

import re
from dataclasses import replace
from itertools import pairwise

from eventlog.document.model import Document, QuotationRegion
from eventlog.span import Span

__all__ = ["with_regions"]

_REOPENED = re.compile(r"(?:^|(?<=[\s(:]))[\"“„](?=\w)")
_FULL_STOPS = ".!?…"


def with_regions(document: Document) -> Document:
    """The document with all regions in order, none overlapping another."""
    found: list[QuotationRegion] = []
    free = 0
    for region in document.quotations:
        found += _reopened(document.text, free, region.span.start)
        found.append(region)
        free = region.span.end
    return replace(document, quotations=tuple(found))


def _reopened(text: str, start: int, end: int) -> list[QuotationRegion]:
    """Regions between an opening mark and the next one, when a sentence and no line ends between."""
    start = max(start, text.rfind("\n", start, end) + 1)
    marks = [match.start() for match in _REOPENED.finditer(text, start, end)]
    regions: list[QuotationRegion] = []
    for mark, following in pairwise([*marks, end]):
        inner = text[mark + 1 : following].rstrip()
        if inner[-1:] in _FULL_STOPS and inner:
            stop = mark + 1 + len(inner)
            regions.append(QuotationRegion(Span(mark, stop), Span(mark + 1, stop), closed=False))
    return regions
