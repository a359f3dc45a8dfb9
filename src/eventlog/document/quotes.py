"""Stretches between quotation marks: the outermost only, within paragraphs and across them.

Newspapers open each paragraph of a long quotation and close only the last one; the paragraphs before the last
give regions with ``closed=False``. Apostrophes, inches and feet are no quotation marks.
"""

import re
from collections.abc import Sequence

from eventlog.document.model import QuotationRegion
from eventlog.span import Span

__all__ = ["find_quotations"]

_DOUBLE = re.compile(r"[\"“”„‟«»＂]|''|``")
_MARKS = re.compile(r"[\"“”„‟«»＂‘’'`‚‹›]")
_OPENING = "“„«``‟"
_BEFORE_OPENING = " \t\n\xa0([{-–—/:;,>"
# A quotation that is never closed and runs on longer than this is a lost mark, not a quotation.
_LONGEST_UNCLOSED = 1500


def find_quotations(text: str, paragraphs: Sequence[Span]) -> tuple[QuotationRegion, ...]:
    """Outermost quotation regions in order, not overlapping; ``paragraphs`` are disjoint and in order."""
    found: list[QuotationRegion] = []
    for at, paragraph in enumerate(paragraphs):
        following = paragraphs[at + 1] if at + 1 < len(paragraphs) else None
        found.extend(_in_paragraph(text, paragraph, following))
    return tuple(found)


def _in_paragraph(text: str, paragraph: Span, following: Span | None) -> list[QuotationRegion]:
    regions: list[QuotationRegion] = []
    opened: tuple[int, int] | None = None
    german = False
    position = paragraph.start
    while (mark := _MARKS.search(text, position, paragraph.end)) is not None:
        double = _DOUBLE.match(text, mark.start(), paragraph.end)
        if double is None:
            position = mark.end()
            if opened is None and (single := _single(text, mark.start(), paragraph)) is not None:
                regions.append(single)
                position = single.span.end
            continue
        position = double.end()
        opens, closes = _directions(text, double, paragraph, open_now=opened is not None, german=german)
        if opened is not None and closes:
            regions.extend(_region(opened, double.start(), double.end()))
            opened = None
        elif opens:
            opened, german = (double.start(), double.end()), double.group() == "„"
    if opened is not None and _runs_on(text, opened, paragraph, following):
        end = len(text[: paragraph.end].rstrip()) if text[paragraph.end - 1].isspace() else paragraph.end
        regions.extend(_region(opened, end, end, closed=False))
    return regions


def _directions(
    text: str, mark: re.Match[str], paragraph: Span, *, open_now: bool, german: bool
) -> tuple[bool, bool]:
    """Whether a double mark may open here and whether it may close."""
    written = mark.group()
    before = text[mark.start() - 1] if mark.start() > paragraph.start else " "
    after = text[mark.end()] if mark.end() < paragraph.end else " "
    free_before, free_after = before in _BEFORE_OPENING, after.isspace()
    if written == "“":
        return not german or not open_now, german and open_now
    if written in ("„", "«", "``", "‟"):
        return True, written == "«" and open_now and not free_before
    if written in ("”", "»"):
        return not open_now and free_before and not free_after, True
    if open_now:
        return free_before and not free_after and before != "-", not (
            free_before and not free_after
        ) or before == "-"
    if before.isdigit() and (free_after or not after.isalpha()):
        return False, True
    return free_before or (not free_after and not before.isalnum()), True


def _single(text: str, start: int, paragraph: Span) -> QuotationRegion | None:
    """A quotation in single marks that opens at ``start``, or None where the mark is an apostrophe."""
    before = text[start - 1] if start > paragraph.start else " "
    mark = text[start]
    after = text[start + 1 : start + 4]
    if mark in "’›" or before not in _BEFORE_OPENING or not after or after[0].isspace():
        return None
    if after[:2].isdigit() and after[2:] == "s":
        return None
    closers = {"‚": "‘’", "‹": "›", "`": "'"}.get(mark, "'’")
    fallback: int | None = None
    for at in range(start + 2, min(paragraph.end, start + _LONGEST_UNCLOSED)):
        beyond = text[at + 1] if at + 1 < paragraph.end else " "
        if text[at] in '"“”' or (text[at] in "‘'" and text[at - 1] in _BEFORE_OPENING and beyond.isalnum()):
            break
        if text[at] not in closers or beyond.isalnum() or text[at - 1].isspace():
            continue
        plural = text[at - 1] == "s" and beyond == " " and text[at + 2 : at + 3].islower()
        if not plural:
            return _region((start, start + 1), at, at + 1)[0]
        fallback = fallback or at
    return _region((start, start + 1), fallback, fallback + 1)[0] if fallback else None


def _runs_on(text: str, opened: tuple[int, int], paragraph: Span, following: Span | None) -> bool:
    """Whether an unclosed quotation goes on in the next paragraph, or is at least likely to be one."""
    if paragraph.end - opened[0] > _LONGEST_UNCLOSED:
        return False
    again = following is not None and _DOUBLE.match(text, following.start) is not None
    return again or text[opened[0]] in _OPENING or opened[0] == paragraph.start


def _region(
    opened: tuple[int, int], inner_end: int, end: int, *, closed: bool = True
) -> list[QuotationRegion]:
    """The region as a list of one, or of none where nothing stands between the marks."""
    if inner_end <= opened[1]:
        return []
    return [QuotationRegion(Span(opened[0], end), Span(opened[1], inner_end), closed)]
