"""The marks of a figure chart: colour and form say whose number it is, the rest how it is meant.

==================  ============================================================
exact               filled form
about               filled form with a soft halo
at least            form with an arrow up
at most             form with an arrow down
range               two forms on an upright line
vague word          open bar
part of a total     small form with a white eye
retracted           hollow form, struck through
day of publication  dotted tail to the earlier side
day not certain     dotted line over the days it may be
==================  ============================================================
"""

from dataclasses import dataclass
from math import cos, pi, sin

from eventlog.views.figures.points import Point
from eventlog.views.picture.palette import HUES, INK, PAGE
from eventlog.views.picture.sheet import Box, Pen, Sheet

__all__ = ["ARROW", "RADIUS", "Spot", "draw_form", "draw_spot", "spot_box", "tail_box"]

RADIUS = 4.4
ARROW = 15.0
_TAIL = 11.0
_BAR = 4.6
_OPEN = 13.0


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a point stands on the page.

    ``top`` and ``bottom`` are the heights of its bounds, ``left`` and ``right`` the outermost days it may be
    of; ``sparse`` asks for the tails that would clutter a crowded chart.
    """

    point: Point
    x: float
    y: float
    top: float
    bottom: float
    left: float
    right: float
    sparse: bool = True

    @property
    def radius(self) -> float:
        """Half its width; parts are smaller than totals."""
        return RADIUS * (0.8 if self.point.part else 1.0) * (1.0 if self.sparse else 0.7)


def spot_box(spot: Spot) -> Box:
    """What a mark covers, arrows and bars included; tails and dotted lines are not counted."""
    r = spot.radius + 1.0
    qualifier = spot.point.row.qualifier
    up = ARROW if qualifier == "at_least" else 0.0
    down = ARROW if qualifier == "at_most" else 0.0
    if qualifier == "vague" and spot.top == spot.bottom:
        up = _OPEN
    wide = max(r, _BAR) if qualifier == "vague" else r
    return (spot.x - wide, min(spot.top, spot.y) - max(r, up), spot.x + wide, spot.bottom + max(r, down))


def tail_box(spot: Spot) -> Box | None:
    """What the tail of a day of publication, or the line over the days it may be, covers beside the mark."""
    if not spot.sparse:
        return None
    left = spot.x - spot.radius - _TAIL if not spot.point.own_day else spot.left
    right = spot.x if not spot.point.own_day else spot.right
    return (left, spot.y - 1, right, spot.y + 1) if right - left > 2 * spot.radius else None


def draw_form(sheet: Sheet, at: tuple[float, float], *, series: int, radius: float, pen: Pen) -> None:
    """The form of a series: circle, square, diamond, triangle, pentagon, cross, star, hexagon."""
    x, y = at
    form = series % len(HUES)
    if form == 0:
        sheet.circle(x, y, radius, pen)
        return
    sheet.polygon([(x + a * radius, y + b * radius) for a, b in _FORMS[form]], pen)


def _ring(corners: int, *, size: float, turn: float = 0.0, inner: float = 0.0) -> list[tuple[float, float]]:
    steps = corners * (2 if inner else 1)
    found = []
    for i in range(steps):
        reach = size * (inner if inner and i % 2 else 1.0)
        angle = turn - pi / 2 + 2 * pi * i / steps
        found.append((reach * cos(angle), reach * sin(angle)))
    return found


_ARM = 0.42
_CROSS = [
    (-_ARM, -1.15), (_ARM, -1.15), (_ARM, -_ARM), (1.15, -_ARM), (1.15, _ARM), (_ARM, _ARM), (_ARM, 1.15),
    (-_ARM, 1.15), (-_ARM, _ARM), (-1.15, _ARM), (-1.15, -_ARM), (-_ARM, -_ARM),
]  # fmt: skip
_FORMS: tuple[list[tuple[float, float]], ...] = (
    [],
    _ring(4, size=1.25, turn=pi / 4),
    _ring(4, size=1.3),
    _ring(3, size=1.3),
    _ring(5, size=1.2),
    _CROSS,
    _ring(5, size=1.45, inner=0.45),
    _ring(6, size=1.15, turn=pi / 6),
)


def draw_spot(sheet: Sheet, spot: Spot, *, colour: str = "") -> None:
    """Draw one point, in the colour of its series unless told otherwise."""
    point = spot.point
    colour = colour or HUES[point.series % len(HUES)]
    _draw_days(sheet, spot, colour=colour)
    if point.row.qualifier == "vague":
        _draw_open_bar(sheet, spot, colour=colour)
    elif point.row.qualifier == "range" and spot.bottom > spot.top:
        sheet.line(((spot.x, spot.top), (spot.x, spot.bottom)), Pen(edge=colour, width=2.0, z=4))
        for y in (spot.top, spot.bottom):
            _draw_core(sheet, spot, (spot.x, y), colour=colour, size=0.72)
    else:
        _draw_arrow(sheet, spot, colour=colour)
        if point.row.qualifier == "about":
            for part, alpha in ((2.0, 0.14), (1.55, 0.2)):
                sheet.circle(spot.x, spot.y, spot.radius * part, Pen(fill=colour, alpha=alpha, z=3))
        _draw_core(sheet, spot, (spot.x, spot.y), colour=colour)
    if point.row.retracted:
        _strike(sheet, spot)


def _draw_core(sheet: Sheet, spot: Spot, at: tuple[float, float], *, colour: str, size: float = 1.0) -> None:
    radius = spot.radius * size
    if spot.point.row.retracted:
        pen = Pen(fill=PAGE, edge=colour, width=1.2, z=5)
        draw_form(sheet, at, series=spot.point.series, radius=radius, pen=pen)
        return
    pen = Pen(fill=colour, edge=PAGE, width=0.6, z=5)
    draw_form(sheet, at, series=spot.point.series, radius=radius, pen=pen)
    if spot.point.part:
        sheet.circle(*at, radius * 0.42, Pen(fill=PAGE, z=6))


def _draw_arrow(sheet: Sheet, spot: Spot, *, colour: str) -> None:
    towards = {"at_least": -1, "at_most": 1}.get(spot.point.row.qualifier, 0)
    if not towards:
        return
    tip = spot.y + towards * ARROW
    sheet.line(((spot.x, spot.y), (spot.x, tip - towards * 3)), Pen(edge=colour, width=1.3, z=4))
    back = tip - towards * 5.5
    sheet.polygon(((spot.x, tip), (spot.x - 3.2, back), (spot.x + 3.2, back)), Pen(fill=colour, z=4))


def _draw_open_bar(sheet: Sheet, spot: Spot, *, colour: str) -> None:
    """Sides and the known ends; where only one end is known the bar stays open at the other."""
    top, bottom = spot.top, spot.bottom
    closed_top, closed_bottom = spot.point.high is not None, spot.point.low is not None
    if top == bottom:
        top = top if closed_top and not closed_bottom else top - _OPEN
        bottom = bottom + _OPEN if closed_top and not closed_bottom else bottom
        closed_top = closed_top and not closed_bottom
    half = _BAR * (1.0 if spot.sparse else 0.7)
    left, right = spot.x - half, spot.x + half
    sheet.rectangle((left, top, right, bottom), Pen(fill=PAGE, alpha=0.8, z=3))
    dashed = Pen(edge=colour, width=1.2, dash=(2.4, 1.6), z=5)
    for x in (left, right):
        sheet.line(((x, bottom), (x, top)), dashed)
    for y, closed in ((top, closed_top), (bottom, closed_bottom)):
        if closed:
            sheet.line(((left, y), (right, y)), Pen(edge=colour, width=1.4, z=5))
    middle = (top + bottom) / 2
    pen = Pen(fill=PAGE, edge=colour, width=1.0, z=6)
    draw_form(sheet, (spot.x, middle), series=spot.point.series, radius=2.1, pen=pen)


def _draw_days(sheet: Sheet, spot: Spot, *, colour: str) -> None:
    if not spot.sparse:
        return
    dotted = Pen(edge=colour, width=1.0, dash=(1.2, 1.8), z=3)
    if not spot.point.own_day:
        sheet.line(((spot.x - spot.radius - _TAIL, spot.y), (spot.x - spot.radius, spot.y)), dotted)
    elif spot.right - spot.left > 2 * spot.radius:
        sheet.line(((spot.left, spot.y), (spot.right, spot.y)), dotted)


def _strike(sheet: Sheet, spot: Spot) -> None:
    reach = spot.radius * (1.9 if spot.sparse else 1.5)
    for y in {spot.y, *((spot.top, spot.bottom) if spot.point.row.qualifier == "range" else ())}:
        line = ((spot.x - reach, y + reach * 0.55), (spot.x + reach, y - reach * 0.55))
        sheet.line(line, Pen(edge=INK, width=1.3 if spot.sparse else 0.8, z=7))
