"""The legend of a timeline: samples of what occurs in it, and of nothing else."""

from collections.abc import Iterable

from eventlog.views.picture.frame import LegendItem
from eventlog.views.picture.moments import End, Moment, Shape
from eventlog.views.picture.palette import QUIET
from eventlog.views.picture.sheet import Sheet
from eventlog.views.timeline.marks import Room, draw_mark
from eventlog.views.timeline.story import Entry

__all__ = ["legend_of"]

_SAMPLES: tuple[tuple[str, Moment], ...] = (
    ("on that day", Moment(Shape.POINT, 0, 0)),
    ("about then, or uncertain", Moment(Shape.POINT, 0, 0, soft=True)),
    ("some time within", Moment(Shape.SPAN, -1, 1, End.FADED, End.FADED)),
    ("from – to", Moment(Shape.SPAN, -1, 1)),
    ("began, still open", Moment(Shape.SPAN, -1, -1, End.SHARP, End.OPEN)),
    ("until then, open before", Moment(Shape.SPAN, 1, 1, End.OPEN, End.SHARP)),
    ("end or start not known", Moment(Shape.SPAN, -1, -1, End.SHARP, End.UNKNOWN)),
    ("that day or earlier", Moment(Shape.POINT, 1, 1, End.BOUND, End.SHARP)),
    ("that day or later", Moment(Shape.POINT, -1, -1, End.SHARP, End.BOUND)),
    ("one of these days", Moment(Shape.ONE_OF, -1, 1, points=(-1, 1))),
    ("on each of these days", Moment(Shape.ALL_OF, -1, 1, points=(-1, 1))),
)
_STATUSES = (("ongoing", "ongoing"), ("planned", "planned"), ("alleged", "alleged"), ("denied", "denied"))


def legend_of(entries: Iterable[Entry]) -> list[LegendItem]:
    """Samples for each form of date and each status among the entries."""
    held = list(entries)
    forms = {_form(entry.moment) for entry in held}
    statuses = {entry.row.status for entry in held}
    items = [_item(words, moment, "occurred") for words, moment in _SAMPLES if words in forms]
    day = _SAMPLES[0][1]
    return items + [_item(words, day, status) for status, words in _STATUSES if status in statuses]


def _item(words: str, moment: Moment, status: str) -> LegendItem:
    def draw(sheet: Sheet, x: float, y: float) -> None:
        room = Room(lambda at: x + at * 11, y, 4.0, x - 13, x + 13)
        draw_mark(sheet, moment, room, colour=QUIET, status=status)

    return LegendItem(draw, words)


def _form(moment: Moment) -> str:
    """The words of the sample that shows this form of date."""
    ends = (moment.left, moment.right)
    if moment.shape is Shape.ONE_OF:
        return "one of these days"
    if moment.shape is Shape.ALL_OF:
        return "on each of these days"
    if moment.shape is Shape.POINT and End.BOUND in ends:
        return "that day or earlier" if moment.left is End.BOUND else "that day or later"
    if moment.shape is Shape.POINT:
        return "about then, or uncertain" if moment.soft else "on that day"
    if End.OPEN in ends:
        return "began, still open" if moment.right is End.OPEN else "until then, open before"
    if End.UNKNOWN in ends:
        return "end or start not known"
    return "some time within" if End.FADED in ends else "from – to"
