"""How actors and ties look: form and colour by type of actor, colour and line by kind of tie.

Speech is dashed, deeds are solid; cooperation is blue and green, conflict orange and red, as on the timeline.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil, cos, hypot, log2, pi, sin

from eventlog.views.picture.palette import (
    BLACK,
    BLUE,
    FAINT,
    GREEN,
    GREY,
    ORANGE,
    PAGE,
    PURPLE,
    SKY,
    VERMILION,
)
from eventlog.views.picture.sheet import Box, Pen, Sheet

__all__ = ["KINDS", "TYPES", "Curve", "Kind", "curve_between", "draw_actor", "draw_tie", "kind_of", "type_of"]

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of tie: its PLOVER quad, what it is called, and its line."""

    sign: str
    words: str
    colour: str
    dash: tuple[float, ...] = ()

    @property
    def legend(self) -> str:
        """What it is called, with the quad's own name."""
        return self.words if self.sign == "other" else f"{self.words} ({self.sign})"


KINDS: tuple[Kind, ...] = (
    Kind("verbal cooperation", "talks, supports", SKY, (4.0, 2.4)),
    Kind("material cooperation", "aids, pulls back", GREEN),
    Kind("verbal conflict", "demands, accuses, threatens", ORANGE, (4.0, 2.4)),
    Kind("material conflict", "protests, coerces, assaults", VERMILION),
    Kind("other", "other tie", GREY, (1.2, 2.0)),
)


def kind_of(sign: str) -> int:
    """The place of a sign among ``KINDS``; what is unknown is other."""
    return next((i for i, kind in enumerate(KINDS) if kind.sign == sign), len(KINDS) - 1)


TYPES: tuple[tuple[str, str, str], ...] = (
    ("person", "person", BLUE),
    ("organization", "organization", PURPLE),
    ("government", "government", BLACK),
    ("armed_group", "armed group", "#7A3B00"),
    ("group", "group of people", FAINT),
    ("", "actor of unknown type", PAGE),
)
"""Type of actor, what it is called, and its colour; the form goes by the same order."""


def type_of(name: str) -> int:
    """The place of a type among ``TYPES``; the last for an unknown one."""
    return next((i for i, (known, _, _) in enumerate(TYPES) if known == name), len(TYPES) - 1)


_CORNERS = (0, 4, 5, 3, 6, 4)
_TURNS = (0.0, pi / 4, 0.0, 0.0, pi / 6, 0.0)
_GROWN = (1.0, 1.18, 1.15, 1.3, 1.1, 1.25)


def draw_actor(sheet: Sheet, at: Point, *, type_: int, radius: float) -> None:
    """Person circle, organization square, government pentagon, armed group triangle, group hexagon."""
    x, y = at
    edge = GREY if TYPES[type_][2] == PAGE else PAGE
    pen = Pen(fill=TYPES[type_][2], edge=edge, width=1.0, z=5)
    corners = _CORNERS[type_]
    if not corners:
        sheet.circle(x, y, radius, pen)
        return
    size = radius * _GROWN[type_]
    angles = [_TURNS[type_] - pi / 2 + 2 * pi * i / corners for i in range(corners)]
    sheet.polygon([(x + size * cos(angle), y + size * sin(angle)) for angle in angles], pen)


@dataclass(frozen=True, slots=True)
class Curve:
    """A tie on the page, from the edge of one mark to the edge of the other."""

    points: tuple[Point, ...]

    def at(self, part: float) -> Point:
        """The point at a part of its length (by steps)."""
        return self.points[round(part * (len(self.points) - 1))]


_FINE = 2.0
"""Points between two steps of a curve, so that it ends where the mark begins."""


def curve_between(
    start: Point, end: Point, *, bend: float, around: tuple[Sequence[Box], Sequence[Box]]
) -> Curve:
    """A bow that leaves its chord by ``bend`` points, cut where the boxes ``around`` its two ends begin."""
    length = max(hypot(end[0] - start[0], end[1] - start[1]), 1e-6)
    across = (-(end[1] - start[1]) / length, (end[0] - start[0]) / length)
    middle = (
        (start[0] + end[0]) / 2 + across[0] * 2 * bend,
        (start[1] + end[1]) / 2 + across[1] * 2 * bend,
    )
    steps = max(12, ceil(length / _FINE))
    points = []
    for i in range(steps + 1):
        t = i / steps
        weights = ((1 - t) ** 2, 2 * t * (1 - t), t * t)
        x, y = (
            sum(w * p[axis] for w, p in zip(weights, (start, middle, end), strict=True)) for axis in (0, 1)
        )
        points.append((x, y))
    first = max((i for i, p in enumerate(points) if _within(p, around[0], gap=1.5)), default=-1) + 1
    last = min((i for i, p in enumerate(points) if _within(p, around[1], gap=2.5)), default=len(points)) - 1
    kept = points[first : last + 1]
    return Curve(tuple(kept) if len(kept) >= 3 else (points[steps // 3], points[2 * steps // 3]))


def _within(point: Point, boxes: Sequence[Box], *, gap: float) -> bool:
    x, y = point
    return any(
        left - gap <= x <= right + gap and top - gap <= y <= bottom + gap
        for left, top, right, bottom in boxes
    )


def draw_tie(sheet: Sheet, curve: Curve, *, kind: int, events: int) -> None:
    """A line with its head at whom it was done to; thicker for more events."""
    width = min(0.9 + 0.55 * log2(max(events, 1)), 3.6)
    look = KINDS[kind]
    size = 4.6 + width
    tip = curve.points[-1]
    body = [p for p in curve.points if hypot(p[0] - tip[0], p[1] - tip[1]) >= size * 0.8]
    if len(body) >= 2:
        sheet.line(body, Pen(edge=look.colour, width=round(width, 2), dash=look.dash, alpha=0.9, z=2))
    _head(sheet, body[-1] if body else curve.points[0], tip, colour=look.colour, size=size)


def _head(sheet: Sheet, back: Point, tip: Point, *, colour: str, size: float) -> None:
    length = max(hypot(tip[0] - back[0], tip[1] - back[1]), 1e-6)
    along = ((tip[0] - back[0]) / length, (tip[1] - back[1]) / length)
    base = (tip[0] - along[0] * size, tip[1] - along[1] * size)
    across = (-along[1] * size * 0.42, along[0] * size * 0.42)
    corners: Sequence[Point] = (
        tip,
        (base[0] + across[0], base[1] + across[1]),
        (base[0] - across[0], base[1] - across[1]),
    )
    sheet.polygon(corners, Pen(fill=colour, z=6))
