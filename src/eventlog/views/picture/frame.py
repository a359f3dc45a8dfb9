"""What stands around a picture: heading, legend, notes and the source line."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from eventlog.views.picture.measure import LEADING, text_width, wrapped
from eventlog.views.picture.palette import GRID, INK, QUIET
from eventlog.views.picture.sheet import Pen, Sheet, Words

__all__ = ["MARGIN", "LegendItem", "put_footer", "put_header", "put_legend", "put_lines"]

MARGIN = 34.0
_ICON = 34.0


@dataclass(frozen=True, slots=True)
class LegendItem:
    """A sample, drawn around the given middle, and what it means."""

    draw: Callable[[Sheet, float, float], None]
    words: str


def put_lines(
    sheet: Sheet,
    lines: Sequence[str],
    *,
    at: tuple[float, float],
    size: float,
    colour: str = INK,
    bold: bool = False,
) -> float:
    """Lines of text below each other from the top left corner ``at``; the height below them."""
    x, y = at
    for line in lines:
        sheet.write(Words(line, x, y + size, size, colour=colour, bold=bold))
        y += size * LEADING
    return y


def put_header(sheet: Sheet, *, title: str, subtitle: str) -> float:
    """Heading and subtitle; the height where the picture may begin."""
    room = sheet.width - 2 * MARGIN
    y = MARGIN - 8
    y = put_lines(
        sheet, wrapped(title, size=18, width=room, bold=True, most=3), at=(MARGIN, y), size=18, bold=True
    )
    lines = wrapped(subtitle, size=9.5, width=room, most=3)
    return put_lines(sheet, lines, at=(MARGIN, y + 2), size=9.5, colour=QUIET) + 10


def put_legend(sheet: Sheet, items: Sequence[LegendItem], *, top: float) -> float:
    """Samples with their meaning, in as many rows as they need; the height below them."""
    x, y = MARGIN, top + 8
    for item in items:
        width = _ICON + text_width(item.words, size=7.5) + 16
        if x > MARGIN and x + width > sheet.width - MARGIN:
            x, y = MARGIN, y + 15
        item.draw(sheet, x + _ICON / 2 - 4, y)
        sheet.write(Words(item.words, x + _ICON, y + 2.7, 7.5, colour=QUIET))
        x += width
    return y + 12 if items else top


def put_footer(sheet: Sheet, lines: Sequence[str], *, top: float, page: str = "") -> float:
    """A rule, the source line and the number of the page; the height below them."""
    room = sheet.width - 2 * MARGIN - (text_width(page, size=7.5) + 14 if page else 0)
    sheet.line(((MARGIN, top), (sheet.width - MARGIN, top)), Pen(edge=GRID, width=0.8, z=1))
    if page:
        x = sheet.width - MARGIN - text_width(page, size=7.5)
        sheet.write(Words(page, x, top + 4 + 7.5, 7.5, colour=QUIET))
    set_lines = [part for line in lines for part in wrapped(line, size=7.5, width=room)]
    return put_lines(sheet, set_lines, at=(MARGIN, top + 4), size=7.5, colour=QUIET)
