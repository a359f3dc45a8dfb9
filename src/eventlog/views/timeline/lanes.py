"""Lanes on an axis: the picture of a short story, each event labelled at its place in time."""

from collections.abc import Sequence
from dataclasses import dataclass

from eventlog.views.picture.axis import Axis, make_axis
from eventlog.views.picture.axis_marks import AXIS_HEIGHT, put_axis, put_breaks, put_gridlines
from eventlog.views.picture.frame import MARGIN, put_footer, put_header, put_legend, put_lines
from eventlog.views.picture.measure import LEADING, wrapped
from eventlog.views.picture.moments import End
from eventlog.views.picture.palette import BAND, QUIET
from eventlog.views.picture.sheet import Pen, Sheet, Words
from eventlog.views.timeline.captions import StoryCaption
from eventlog.views.timeline.flags import LABEL_WIDTH, Flag, make_flag, put_flag, stacked
from eventlog.views.timeline.legend import legend_of
from eventlog.views.timeline.marks import Room, draw_mark, mark_extent
from eventlog.views.timeline.story import Entry, Story, core_of

__all__ = ["HEIGHT", "TALLEST", "lanes_fit", "lanes_sheet"]

WIDTH, HEIGHT = 960.0, 680.0
"""The proportions of A4 lying."""
TALLEST = 1358.0
"""A4 standing: as high as a single page of lanes may be."""
_NAME_WIDTH = 96.0
_RADIUS = 4.2
_ROW = 13.0
_TITLE_LINES = 4
_TOWER = 380.0
"""A lane higher than this, seven labels or so on each other, is harder to read than a list."""


@dataclass(frozen=True, slots=True)
class _Strip:
    """A lane laid out: its marks in rows from below, its flags above them."""

    lane: int
    rows: tuple[tuple[Entry, int], ...]
    flags: tuple[tuple[Flag, float], ...]

    @property
    def marks_height(self) -> float:
        return _ROW * (1 + max((row for _, row in self.rows), default=0))

    @property
    def height(self) -> float:
        labels = max((at + flag.height for flag, at in self.flags), default=0.0)
        return max(labels + self.marks_height + 16, 34.0)


def lanes_sheet(story: Story, entries: Sequence[Entry], *, caption: StoryCaption) -> Sheet:
    """One page of lanes; it is as high as it must be, which may be more than ``HEIGHT``."""
    sheet = Sheet(WIDTH, HEIGHT)
    axis = _axis(entries)
    strips = [_strip(lane, entries, axis) for lane in range(len(story.lanes))]
    strips = [strip for strip in strips if strip.rows]
    y = top = put_header(sheet, title=caption.title, subtitle=caption.subtitle)
    for number, strip in enumerate(strips):
        _put_strip(sheet, story, strip, axis, top=y, banded=number % 2 == 0)
        y += strip.height
    if strips:
        put_gridlines(sheet, axis, top=top, bottom=y)
        put_axis(sheet, axis, y=y, line_to=WIDTH - MARGIN)
        put_breaks(sheet, axis, top=top, bottom=y)
        y += AXIS_HEIGHT
    y = _put_undated(sheet, caption, top=y)
    y = put_legend(sheet, legend_of(entries), top=y + 2)
    y = put_footer(sheet, caption.footer, top=y + 4, page=caption.page)
    sheet.height = y + MARGIN / 2
    return sheet


def lanes_fit(story: Story) -> bool:
    """Whether lanes read well: no lane piles its labels up to a tower."""
    axis = _axis(story.entries)
    return all(_strip(lane, story.entries, axis).height <= _TOWER for lane in range(len(story.lanes)))


def _axis(entries: Sequence[Entry]) -> Axis:
    left, right = MARGIN + _NAME_WIDTH + 12, WIDTH - MARGIN - LABEL_WIDTH - 6
    return make_axis(_anchors(entries), left=left, right=right)


def _anchors(entries: Sequence[Entry]) -> list[float]:
    found: list[float] = []
    for entry in core_of(entries):
        moment = entry.moment
        found += [*moment.points, moment.start, moment.end]
    return found


def _strip(lane: int, entries: Sequence[Entry], axis: Axis) -> _Strip:
    own = [entry for entry in entries if entry.lane == lane]
    flags = []
    for entry in own:
        at = entry.moment.start if entry.moment.left is not End.OPEN else entry.moment.end
        flags.append(make_flag(entry, x=axis.x(at), lines=_TITLE_LINES))
    return _Strip(lane, tuple(_rows(own, axis)), tuple(stacked(flags)))


def _room(axis: Axis, y: float) -> Room:
    """What lasts beyond the last day of the axis runs on to the edge of the page."""
    edge, last = WIDTH - MARGIN - 4, axis.segments[-1].end
    return Room(lambda day: axis.x(day) if day <= last else edge - 10, y, _RADIUS, axis.left - 6, edge)


def _rows(entries: Sequence[Entry], axis: Axis) -> list[tuple[Entry, int]]:
    """Marks that would touch go one row up."""
    ends: list[float] = []
    placed = []
    room = _room(axis, 0.0)
    for entry in entries:
        left, right = mark_extent(entry.moment, room, status=entry.row.status)
        row = next((i for i, end in enumerate(ends) if end + 2 <= left), len(ends))
        ends[row : row + 1] = [right]
        placed.append((entry, row))
    return placed


def _put_strip(sheet: Sheet, story: Story, strip: _Strip, axis: Axis, *, top: float, banded: bool) -> None:
    lane, bottom = story.lanes[strip.lane], top + strip.height
    if banded:
        sheet.rectangle((MARGIN, top, WIDTH - MARGIN, bottom), Pen(fill=BAND, z=0))
    sheet.rectangle((MARGIN, top, MARGIN + 4, bottom), Pen(fill=lane.colour, z=1))
    names = wrapped(lane.name, size=8.5, width=_NAME_WIDTH - 12, bold=True, most=4)
    put_lines(sheet, names, at=(MARGIN + 11, bottom - 10 - len(names) * 8.5 * LEADING), size=8.5, bold=True)
    base = bottom - 6 - _ROW / 2
    feet = {}
    for entry, row in strip.rows:
        feet[entry.row.ref] = base - row * _ROW
        room = _room(axis, base - row * _ROW)
        draw_mark(sheet, entry.moment, room, colour=lane.colour, status=entry.row.status)
    for flag, at in strip.flags:
        edge = bottom - 6 - strip.marks_height - at - 2
        put_flag(sheet, flag, bottom=edge, foot=feet[flag.entry.row.ref])


def _put_undated(sheet: Sheet, caption: StoryCaption, *, top: float) -> float:
    if not caption.undated:
        return top
    sheet.write(Words(caption.undated_heading, MARGIN, top + 12, 8.5, bold=True))
    lines = wrapped("; ".join(caption.undated), size=8, width=WIDTH - 2 * MARGIN)
    return put_lines(sheet, lines, at=(MARGIN, top + 15), size=8, colour=QUIET) + 2
