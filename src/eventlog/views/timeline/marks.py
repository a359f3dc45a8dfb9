"""The marks of a timeline: the form says how sure the date is, the filling how sure the event.

=============================  ==========================================================
exact day                      disc
about, perhaps                 disc with a soft halo
month, season, year, between   bar with faded ends
from … to …                    bar with sharp ends
open end                       bar that runs on to an arrow
end not known                  bar that fades out
by / not before a day          disc with a dotted tail to the earlier or later side
one of several days            rings on a dotted line
several days                   discs on a line
happened                       filled
ongoing                        filled, with an arrow
planned                        hollow, dashed edge
alleged                        hatched
denied                         hollow, crossed out
=============================  ==========================================================
"""

from collections.abc import Callable
from dataclasses import dataclass
from math import sqrt

from eventlog.views.picture.moments import End, Moment, Shape
from eventlog.views.picture.palette import INK, PAGE
from eventlog.views.picture.sheet import Pen, Sheet

__all__ = ["Room", "draw_mark", "mark_extent"]

_TAIL = 22.0
_ARROW = 9.0
_FADE = 26.0
_STRIPS = 13
_LEAST_BAR = 12.0


@dataclass(frozen=True, slots=True)
class Room:
    """Where a mark may stand: the axis, its height on the page, its half height, and the outermost points."""

    x: Callable[[float], float]
    y: float
    radius: float
    left: float
    right: float


def mark_extent(moment: Moment, room: Room, *, status: str) -> tuple[float, float]:
    """The points a mark covers from left to right, arrows and tails included."""
    left, right = _body(moment, room)
    r = room.radius * (1.9 if moment.soft else 1.0)
    if moment.shape is not Shape.SPAN:
        left, right = left - r, right + r
    left -= _TAIL if moment.left is End.BOUND else 0
    right += _TAIL if moment.right is End.BOUND else 0
    right += _ARROW if status == "ongoing" and moment.right is not End.OPEN else 0
    return left, right


def _body(moment: Moment, room: Room) -> tuple[float, float]:
    """The ends of a bar, or of the line that links points."""
    left, right = room.x(moment.start), room.x(moment.end)
    if moment.shape is not Shape.SPAN:
        return left, right
    right = room.right if moment.right is End.OPEN else right
    left = room.left if moment.left is End.OPEN else left
    right = min(right + 1.6 * _FADE, room.right) if moment.right is End.UNKNOWN else right
    left = max(left - 1.6 * _FADE, room.left) if moment.left is End.UNKNOWN else left
    if right - left < _LEAST_BAR:
        middle = (left + right) / 2
        return middle - _LEAST_BAR / 2, middle + _LEAST_BAR / 2
    return left, right


def draw_mark(sheet: Sheet, moment: Moment, room: Room, *, colour: str, status: str) -> None:
    """Draw one event's mark."""
    left, right = _body(moment, room)
    if moment.shape is Shape.SPAN:
        _bar(sheet, moment, room, ends=(left, right), colour=colour, status=status)
    elif moment.shape in (Shape.ONE_OF, Shape.ALL_OF):
        _chain(sheet, moment, room, colour=colour, status=status)
    else:
        _point(sheet, moment, room, colour=colour, status=status)
    if status == "ongoing" and moment.right is not End.OPEN:
        reach = right + (0 if moment.shape is Shape.SPAN else room.radius)
        _arrow(sheet, (reach, room.y), (reach + _ARROW, room.y), colour=colour, size=room.radius)


def _point(sheet: Sheet, moment: Moment, room: Room, *, colour: str, status: str) -> None:
    x, y, r = room.x(moment.start), room.y, room.radius
    for end, towards in ((moment.left, -1), (moment.right, 1)):
        if end is End.BOUND:
            dotted = Pen(edge=colour, width=1.1, dash=(1.2, 1.8), z=4)
            sheet.line(((x + towards * r, y), (x + towards * (r + _TAIL - 6), y)), dotted)
            _head(sheet, (x + towards * (r + _TAIL - 1), y), towards=towards, colour=colour, size=r * 0.75)
    if moment.soft:
        for part, alpha in ((1.9, 0.16), (1.5, 0.22)):
            sheet.circle(x, y, r * part, Pen(fill=colour, alpha=alpha, z=4))
    hollow = End.BOUND in (moment.left, moment.right)
    _disc(sheet, (x, y), r * (0.8 if moment.soft else 1.0), colour=colour, status=status, hollow=hollow)


def _chain(sheet: Sheet, moment: Moment, room: Room, *, colour: str, status: str) -> None:
    either = moment.shape is Shape.ONE_OF
    pen = Pen(edge=colour, width=1.2, dash=(1.2, 1.8) if either else (), z=4)
    places = [room.x(point) for point in moment.points]
    sheet.line(((places[0], room.y), (places[-1], room.y)), pen)
    for x in places:
        _disc(sheet, (x, room.y), room.radius * 0.9, colour=colour, status=status, hollow=either)


def _disc(sheet: Sheet, at: tuple[float, float], r: float, *, colour: str, status: str, hollow: bool) -> None:
    x, y = at
    if status in ("occurred", "ongoing", "") and not hollow:
        sheet.circle(x, y, r, Pen(fill=colour, edge=PAGE, width=0.6, z=5))
        return
    dash = (1.7, 1.3) if status == "planned" else ()
    sheet.circle(x, y, r, Pen(fill=PAGE, edge=colour, width=1.3, dash=dash, z=5))
    if status == "alleged":
        for offset in (-0.85, -0.28, 0.28, 0.85):
            half = sqrt(1 - offset**2) * r / sqrt(2)
            middle_x, middle_y = x + offset * r / sqrt(2), y + offset * r / sqrt(2)
            _stroke(
                sheet, (middle_x - half, middle_y + half), (middle_x + half, middle_y - half), colour=colour
            )
    if status == "denied":
        _cross(sheet, x, y, r * 1.15)


def _cross(sheet: Sheet, x: float, y: float, r: float) -> None:
    pen = Pen(edge=INK, width=1.3, z=7)
    sheet.line(((x - r, y - r), (x + r, y + r)), pen)
    sheet.line(((x - r, y + r), (x + r, y - r)), pen)


def _stroke(sheet: Sheet, start: tuple[float, float], end: tuple[float, float], *, colour: str) -> None:
    sheet.line((start, end), Pen(edge=colour, width=1.0, z=6))


Ends = tuple[float, float]


def _bar(sheet: Sheet, moment: Moment, room: Room, *, ends: Ends, colour: str, status: str) -> None:
    left, right = ends
    half = room.radius * 0.8
    fading = (End.FADED, End.UNKNOWN)
    fade = min(_FADE, (right - left) * 0.42)
    start = left + (fade if moment.left in fading else 0) + (half * 2 if moment.left is End.OPEN else 0)
    end = right - (fade if moment.right in fading else 0) - (half * 2 if moment.right is End.OPEN else 0)
    solid = status in ("occurred", "ongoing", "")
    strength = 1.0 if solid else 0.35
    for near, far, kind in ((start, left, moment.left), (end, right, moment.right)):
        if kind in fading:
            _faded(sheet, near, far, room.y, half=half, pen=Pen(fill=colour, alpha=strength))
        elif kind is End.OPEN:
            _head(
                sheet,
                (far, room.y),
                towards=1 if far > near else -1,
                colour=colour,
                size=half * 1.6,
                long=half * 2,
            )
    _core(sheet, (start, room.y - half, end, room.y + half), colour=colour, status=status)


def _core(sheet: Sheet, box: tuple[float, float, float, float], *, colour: str, status: str) -> None:
    left, top, right, bottom = box
    if right <= left:
        return
    if status in ("occurred", "ongoing", ""):
        sheet.rectangle(box, Pen(fill=colour, z=4))
        return
    sheet.rectangle(box, Pen(fill=PAGE, z=4))
    for y in (top, bottom):
        dash = (2.4, 1.6) if status == "planned" else ()
        sheet.line(((left, y), (right, y)), Pen(edge=colour, width=1.2, dash=dash, z=5))
    if status == "alleged":
        _hatch(sheet, box, colour=colour)
    if status == "denied":
        _cross(sheet, (left + right) / 2, (top + bottom) / 2, (bottom - top) * 0.62)


def _hatch(sheet: Sheet, box: tuple[float, float, float, float], *, colour: str) -> None:
    left, top, right, bottom = box
    height, x = bottom - top, left - (bottom - top)
    while x < right:
        low, high = max(left, x), min(right, x + height)
        if high > low:
            _stroke(sheet, (low, bottom - (low - x)), (high, bottom - (high - x)), colour=colour)
        x += 3.2


def _faded(sheet: Sheet, near: float, far: float, y: float, *, half: float, pen: Pen) -> None:
    """Strips that grow paler towards the end nobody knows."""
    for i in range(_STRIPS):
        a, b = (near + (far - near) * part / _STRIPS for part in (i, i + 1))
        alpha = round(pen.alpha * (1 - (i + 0.5) / _STRIPS) ** 1.2, 3)
        sheet.rectangle((min(a, b), y - half, max(a, b), y + half), Pen(fill=pen.fill, alpha=alpha, z=4))


def _arrow(
    sheet: Sheet, start: tuple[float, float], end: tuple[float, float], *, colour: str, size: float
) -> None:
    sheet.line((start, (end[0] - size, end[1])), Pen(edge=colour, width=1.6, z=4))
    _head(sheet, end, towards=1, colour=colour, size=size)


def _head(
    sheet: Sheet, tip: tuple[float, float], *, towards: int, colour: str, size: float, long: float = 0.0
) -> None:
    x, y = tip
    back = x - towards * (long or size)
    sheet.polygon(((x, y), (back, y - size * 0.8), (back, y + size * 0.8)), Pen(fill=colour, z=4))
