"""Drawing a date axis: ticks, what they share below them, gridlines, and the cuts."""

from eventlog.views.picture.axis import TICK_SIZE, Axis, Segment, Tick, ticks_of
from eventlog.views.picture.measure import text_width
from eventlog.views.picture.palette import FAINT, GRID, INK, PAGE, QUIET
from eventlog.views.picture.sheet import Pen, Sheet, Words

__all__ = ["AXIS_HEIGHT", "put_axis", "put_breaks", "put_gridlines"]

AXIS_HEIGHT = 34.0


def put_gridlines(sheet: Sheet, axis: Axis, *, top: float, bottom: float) -> None:
    """A pale line at each tick, behind everything but the bands."""
    for segment in axis.segments:
        for tick in ticks_of(segment):
            x = segment.x(tick.at)
            sheet.line(((x, top), (x, bottom)), Pen(edge=GRID, width=0.6, z=1))


def put_axis(sheet: Sheet, axis: Axis, *, y: float, line_to: float) -> None:
    """The axis line with tick labels below it; the year or day they share stands once, under the first."""
    sheet.line(((axis.left, y), (line_to, y)), Pen(edge=FAINT, width=0.9, z=2))
    taken = -1e9
    for segment in axis.segments:
        ticks = ticks_of(segment)
        shown = ""
        for tick in ticks:
            x = segment.x(tick.at)
            sheet.line(((x, y), (x, y + 4)), Pen(edge=FAINT, width=0.9, z=2))
            taken = _put_label(sheet, tick, x, y=y, taken=taken)
        after = -1e9
        for tick in ticks:
            if tick.context and tick.context != shown:
                after = _put_context(sheet, tick, segment, y=y, after=after)
                shown = tick.context


def _put_label(sheet: Sheet, tick: Tick, x: float, *, y: float, taken: float) -> float:
    width = text_width(tick.label, size=TICK_SIZE)
    left = x - width / 2
    if left <= taken:
        return taken
    sheet.write(Words(tick.label, left, y + 13, TICK_SIZE, colour=QUIET))
    return left + width + 2


def _put_context(sheet: Sheet, tick: Tick, segment: Segment, *, y: float, after: float) -> float:
    x = segment.x(tick.at)
    width = text_width(tick.context, size=8, bold=True)
    left = max(x - width / 2, segment.left - 12)
    if left <= after:
        return after
    sheet.write(Words(tick.context, left, y + 24.5, 8, colour=INK, bold=True))
    return left + width + 8


def put_breaks(sheet: Sheet, axis: Axis, *, top: float, bottom: float) -> None:
    """Two slanted strokes and a white gap where the axis leaves out empty time."""
    for x in axis.breaks:
        sheet.polygon(
            ((x - 4, bottom + 4), (x + 1, bottom - 4), (x + 5, bottom - 4), (x, bottom + 4)),
            Pen(fill=PAGE, z=3),
        )
        for shift in (-4.0, 1.0):
            sheet.line(
                ((x + shift, bottom + 4), (x + shift + 5, bottom - 4)), Pen(edge=FAINT, width=1.0, z=4)
            )
        sheet.line(((x, top), (x, bottom - 5)), Pen(edge=FAINT, width=0.8, dash=(1.5, 2.5), z=1))
