"""A dated list in columns under a strip of the whole: the picture of a long story."""

from collections.abc import Sequence
from dataclasses import dataclass

from eventlog.views.picture.axis import Axis, make_axis
from eventlog.views.picture.axis_marks import AXIS_HEIGHT, put_axis, put_breaks
from eventlog.views.picture.frame import MARGIN, put_footer, put_header, put_legend
from eventlog.views.picture.measure import LEADING, shortened, text_width, wrapped
from eventlog.views.picture.moments import End, Moment, Shape
from eventlog.views.picture.palette import BAND, CHAIN, GRID, HIGHLIGHT, INK, QUIET
from eventlog.views.picture.sheet import Pen, Sheet, Words
from eventlog.views.timeline.captions import StoryCaption, page_of
from eventlog.views.timeline.legend import legend_of
from eventlog.views.timeline.marks import Room, draw_mark
from eventlog.views.timeline.story import Entry, Story, core_of

__all__ = ["chronicle_sheets"]

WIDTH, HEIGHT = 680.0, 960.0
"""The proportions of A4 standing."""
_COLUMNS, _GUTTER = 2, 26.0
_COLUMN = (WIDTH - 2 * MARGIN - _GUTTER * (_COLUMNS - 1)) / _COLUMNS
_INDENT = 36.0
_HEAD, _TITLE, _META = 8.0, 8.6, 7.2
_AIR = 6.0
_LANE_ROW = 11.0
_NAMES = 128.0


@dataclass(frozen=True, slots=True)
class _Item:
    """One entry with its lines broken; ``date`` is empty where it repeats the one above it."""

    entry: Entry | None
    date: tuple[str, ...]
    title: tuple[str, ...]
    meta: tuple[str, ...]

    @property
    def height(self) -> float:
        lines = _HEAD * len(self.date) + _TITLE * len(self.title) + _META * len(self.meta)
        return lines * LEADING + _AIR + (4 if self.date else 0)


def chronicle_sheets(story: Story, *, caption: StoryCaption) -> list[Sheet]:
    """As many pages as it takes; every event of the story is on one of them."""
    everything = [*story.entries, *story.undated]
    longest = page_of(caption, number=99, pages=99, entries=story.entries)
    trial = _Frame(story, longest, everything)
    pages = _paged(story, caption, room=trial.bottom - trial.top)
    sheets = []
    for number, columns in enumerate(pages, start=1):
        here = [item.entry for column in columns for item in column if item.entry]
        own = page_of(caption, number=number, pages=len(pages), entries=[e for e in here if _dated(e)])
        last = max(sum(item.height for item in column) for column in columns) if number == len(pages) else 0.0
        frame = _Frame(story, own, everything, here=here, length=last)
        for i, column in enumerate(columns):
            _put_column(frame.sheet, story, column, x=MARGIN + i * (_COLUMN + _GUTTER), top=trial.top)
        sheets.append(frame.sheet)
    return sheets


def _dated(entry: Entry) -> bool:
    return entry.moment.shape is not Shape.UNDATED


class _Frame:
    """A page with everything but its list, which stands between ``top`` and ``bottom``.

    Where the ``length`` of the list is given the page ends below it, as the last page does.
    """

    def __init__(
        self,
        story: Story,
        caption: StoryCaption,
        everything: Sequence[Entry],
        *,
        here: Sequence[Entry] = (),
        length: float = 0.0,
    ) -> None:
        self.sheet = Sheet(WIDTH, HEIGHT)
        top = put_header(self.sheet, title=caption.title, subtitle=caption.subtitle)
        self.top = _put_strip(self.sheet, story, here, top=top) + 10
        scratch = Sheet(WIDTH, HEIGHT)
        legend = legend_of([entry for entry in everything if _dated(entry)])
        below = put_legend(scratch, legend, top=0.0)
        foot = put_footer(scratch, caption.footer, top=0.0, page="Page 999 of 999")
        self.bottom = HEIGHT - MARGIN / 2 - foot - below - 6
        if length:
            self.bottom = min(self.bottom, self.top + length + 8)
            self.sheet.height = self.bottom + below + foot + 6 + MARGIN / 2
        put_legend(self.sheet, legend, top=self.bottom)
        put_footer(self.sheet, caption.footer, top=self.bottom + below + 2, page=caption.page)


def _items(story: Story, caption: StoryCaption) -> list[_Item]:
    items: list[_Item] = []
    before = ""
    for entry in story.entries:
        items.append(_item(story, entry, date="" if entry.when == before else entry.when))
        before = entry.when
    for number, entry in enumerate(story.undated):
        items.append(_item(story, entry, date="" if number else caption.undated_heading))
    return items


def _item(story: Story, entry: Entry, *, date: str) -> _Item:
    width = _COLUMN - _INDENT
    plain = entry.row.status in ("occurred", "") or f"({entry.row.status})" in entry.title
    status = "" if plain else f"{entry.row.status}: "
    meta = " · ".join(part for part in (story.lanes[entry.lane].name, entry.who, entry.counts) if part)
    return _Item(
        entry,
        tuple(wrapped(date, size=_HEAD, width=width, bold=True)),
        tuple(wrapped(status + entry.title, size=_TITLE, width=width)),
        tuple(wrapped(meta, size=_META, width=width)),
    )


def _paged(story: Story, caption: StoryCaption, *, room: float) -> list[list[list[_Item]]]:
    """Items dealt into columns and columns into pages, in order; a column begins with its date.

    The last page is levelled, so that its columns end at about one height.
    """
    items = _items(story, caption)
    columns = _dealt(story, caption, items, room=room)
    full = (len(columns) - 1) // _COLUMNS * _COLUMNS
    if full + 1 < len(columns) or (columns and len(columns[-1]) > _COLUMNS):
        left = items[sum(map(len, columns[:full])) :]
        even = sum(item.height for item in left) / _COLUMNS
        level = next(
            level
            for level in (even + 12.0 * step for step in range(1_000))
            if level >= room or len(_dealt(story, caption, left, room=level)) <= _COLUMNS
        )
        columns[full:] = _dealt(story, caption, left, room=min(level, room))
    return [columns[i : i + _COLUMNS] for i in range(0, len(columns), _COLUMNS)]


def _dealt(story: Story, caption: StoryCaption, items: Sequence[_Item], *, room: float) -> list[list[_Item]]:
    columns: list[list[_Item]] = [[]]
    used = 0.0
    for item in items:
        if columns[-1] and used + item.height > room:
            columns.append([])
            used = 0.0
        if not columns[-1] and not item.date and item.entry:
            words = item.entry.when if _dated(item.entry) else caption.undated_heading
            item = _item(story, item.entry, date=words)
        columns[-1].append(item)
        used += item.height
    return columns


def _put_column(sheet: Sheet, story: Story, items: Sequence[_Item], *, x: float, top: float) -> None:
    y = top
    spine = x + _INDENT / 2 - 3
    end = top + sum(item.height for item in items)
    sheet.line(((spine, top), (spine, end - _AIR)), Pen(edge=GRID, width=1.2, z=1))
    for item in items:
        if item.date:
            y += 4
        for lines, size, colour, bold in (
            (item.date, _HEAD, INK, True),
            (item.title, _TITLE, INK, False),
            (item.meta, _META, QUIET, False),
        ):
            if lines is item.title and item.entry:
                _put_icon(sheet, story, item.entry, x=spine, y=y + _TITLE * 0.62)
            for line in lines:
                sheet.write(Words(line, x + _INDENT, y + size, size, colour=colour, bold=bold))
                y += size * LEADING
        y += _AIR


def _put_icon(sheet: Sheet, story: Story, entry: Entry, *, x: float, y: float) -> None:
    """The mark of an event, as small as a bullet."""
    moment = entry.moment
    sheet.rectangle((x - 12, y - 5.5, x + 14, y + 5.5), Pen(fill="#FFFFFF", z=2))
    if not _dated(entry):
        sheet.line(((x - 5, y), (x + 5, y)), Pen(edge=story.lanes[entry.lane].colour, width=1.6, z=4))
        return
    shift = {End.BOUND: 8}
    middle = x + shift.get(moment.left, 0) - shift.get(moment.right, 0)
    ends = {moment.start: middle, moment.end: middle}
    if moment.shape is Shape.SPAN:
        ends = {moment.start: x - 9, moment.end: x + 9}
        ends = {moment.start: x - 9} if moment.right in (End.OPEN, End.UNKNOWN) else ends
        ends = {moment.end: x + 9} if moment.left in (End.OPEN, End.UNKNOWN) else ends
    if moment.shape in (Shape.ONE_OF, Shape.ALL_OF):
        ends = {moment.start: x - 6, moment.end: x + 6}
    icon = _icon_moment(moment)

    def place(day: float) -> float:
        return ends.get(day, x)

    room = Room(place, y, 3.6, x - 12, x + 12)
    draw_mark(sheet, icon, room, colour=story.lanes[entry.lane].colour, status=entry.row.status)


def _icon_moment(moment: Moment) -> Moment:
    from dataclasses import replace

    return replace(moment, points=(moment.start, moment.end)) if moment.points else moment


def _put_strip(sheet: Sheet, story: Story, here: Sequence[Entry], *, top: float) -> float:
    """The whole story as one tick an event, with the part on this page lit."""
    entries = story.entries
    if not entries:
        return top
    days = [day for entry in core_of(entries) for day in (entry.moment.start, entry.moment.end)]
    axis = make_axis(days, left=MARGIN + _NAMES, right=WIDTH - MARGIN)
    bottom = top + _LANE_ROW * len(story.lanes)
    _put_window(sheet, axis, here, top=top, bottom=bottom)
    for i, lane in enumerate(story.lanes):
        y = top + i * _LANE_ROW
        if i % 2 == 0:
            sheet.rectangle((MARGIN, y, WIDTH - MARGIN, y + _LANE_ROW), Pen(fill=BAND, z=0))
        count = str(sum(entry.lane == i for entry in entries))
        name = shortened(lane.name, size=7.2, width=_NAMES - 30)
        sheet.rectangle((MARGIN, y + 1.5, MARGIN + 4, y + _LANE_ROW - 1.5), Pen(fill=lane.colour, z=1))
        sheet.write(Words(name, MARGIN + 8, y + 8.2, 7.2, colour=INK))
        x = MARGIN + _NAMES - 8 - text_width(count, size=7.2)
        sheet.write(Words(count, x, y + 8.2, 7.2, colour=QUIET))
    for entry in entries:
        _put_tick(sheet, story, entry, axis, top=top)
    put_axis(sheet, axis, y=bottom, line_to=axis.right)
    put_breaks(sheet, axis, top=top, bottom=bottom)
    return bottom + AXIS_HEIGHT - 4


def _put_window(sheet: Sheet, axis: Axis, here: Sequence[Entry], *, top: float, bottom: float) -> None:
    days = [entry.moment.start for entry in here if _dated(entry)]
    if days:
        left, right = axis.x(min(days)) - 2, axis.x(max(days)) + 2
        sheet.rectangle((left, top - 3, right, bottom), Pen(fill=HIGHLIGHT, edge=CHAIN, width=0.5, z=1))


def _put_tick(sheet: Sheet, story: Story, entry: Entry, axis: Axis, *, top: float) -> None:
    y, colour = top + entry.lane * _LANE_ROW, story.lanes[entry.lane].colour
    left, right = axis.x(entry.moment.start), axis.x(entry.moment.end)
    if right - left > 3:
        middle = y + _LANE_ROW / 2
        sheet.line(((left, middle), (right, middle)), Pen(edge=colour, width=1.4, alpha=0.3, z=2))
        return
    sheet.line(((left, y + 2), (left, y + _LANE_ROW - 2)), Pen(edge=colour, width=1.2, alpha=0.75, z=3))
