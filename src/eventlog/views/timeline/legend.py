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
    names = [words for words, _ in _SAMPLES]
    if moment.shape is Shape.ONE_OF:
        return names[8]
    if moment.shape is Shape.ALL_OF:
        return names[9]
    if moment.shape is Shape.POINT:
        if End.BOUND in (moment.left, moment.right):
            return names[6] if moment.left is End.BOUND else names[7]
        return names[1] if moment.soft else names[0]
    if End.OPEN in (moment.left, moment.right):
        return names[4]
    if End.UNKNOWN in (moment.left, moment.right):
        return names[5]
    return names[2] if End.FADED in (moment.left, moment.right) else names[3]
