"""Labels as flags: each hangs from a leader line that rises from its mark, and none covers another.

A label stands to the right of its leader. Placed from right to left, each one goes just above all labels
whose leaders rise within its width; so no leader ever runs through a label.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from eventlog.views.picture.measure import LEADING, text_width, wrapped
from eventlog.views.picture.palette import CHAIN, INK, QUIET
from eventlog.views.picture.sheet import Pen, Sheet, Words
from eventlog.views.timeline.story import Entry

__all__ = ["Flag", "make_flag", "put_flag", "stacked"]

LABEL_WIDTH = 128.0
_DATE, _TITLE, _COUNTS = 7.0, 8.0, 6.8
_INSET, _AIR = 4.0, 7.0


@dataclass(frozen=True, slots=True)
class Flag:
    """A label with its lines broken: date, what happened, how often reported."""

    entry: Entry
    x: float
    date: tuple[str, ...]
    title: tuple[str, ...]
    counts: tuple[str, ...]

    @property
    def width(self) -> float:
        """From the leader to the end of the longest line."""
        widths = [text_width(line, size=_DATE, bold=True) for line in self.date]
        widths += [text_width(line, size=_TITLE) for line in self.title]
        widths += [text_width(line, size=_COUNTS) for line in self.counts]
        return _INSET + max(widths, default=0.0)

    @property
    def height(self) -> float:
        """Of all lines."""
        return LEADING * (_DATE * len(self.date) + _TITLE * len(self.title) + _COUNTS * len(self.counts))


def make_flag(entry: Entry, *, x: float, lines: int) -> Flag:
    """Break a label into lines; a title longer than ``lines`` ends in an ellipsis."""
    return Flag(
        entry,
        x,
        tuple(wrapped(entry.date, size=_DATE, width=LABEL_WIDTH, bold=True, most=2)),
        tuple(wrapped(entry.title, size=_TITLE, width=LABEL_WIDTH, most=lines)),
        tuple(wrapped(entry.counts, size=_COUNTS, width=LABEL_WIDTH, most=2)),
    )


def stacked(flags: Sequence[Flag]) -> list[tuple[Flag, float]]:
    """Each flag with the height of its lower edge above the marks."""
    placed: list[tuple[Flag, float]] = []
    for flag in sorted(flags, key=lambda f: (-f.x, -f.entry.moment.start, f.entry.row.ref)):
        inside = [at + other.height for other, at in placed if other.x < flag.x + flag.width + _AIR]
        placed.append((flag, max(inside, default=0.0) + (_AIR / 2 if inside else 0.0)))
    return placed


def put_flag(sheet: Sheet, flag: Flag, *, bottom: float, foot: float) -> None:
    """Draw a label whose lower edge is at ``bottom``, with its leader from ``foot`` (heights on the page)."""
    top = bottom - flag.height
    sheet.line(((flag.x, foot), (flag.x, top + 1.5)), Pen(edge=CHAIN, width=0.7, z=2))
    y = top
    for lines, size, colour, bold in (
        (flag.date, _DATE, QUIET, True),
        (flag.title, _TITLE, INK, False),
        (flag.counts, _COUNTS, QUIET, False),
    ):
        for line in lines:
            sheet.write(Words(line, flag.x + _INSET, y + size, size, colour=colour, bold=bold))
            y += size * LEADING
