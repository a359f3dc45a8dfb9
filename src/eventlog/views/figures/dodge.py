"""Marks of one day side by side where they would cover each other, never beyond the day."""

from collections.abc import Sequence
from dataclasses import replace

from eventlog.views.figures.marks import RADIUS, Spot, spot_box
from eventlog.views.picture.axis import Axis
from eventlog.views.picture.sheet import overlap

__all__ = ["dodged"]

_DAY_PART = 0.42
_COLUMNS = 4


def dodged(spots: Sequence[Spot], axis: Axis) -> list[Spot]:
    """The spots in their order, some a little aside; where a day has no room they stay on each other."""
    moved: list[Spot] = []
    by_day: dict[float, list[Spot]] = {}
    for spot in spots:
        day = by_day.setdefault(round(spot.x, 3), [])
        reach = _DAY_PART * abs(axis.x(spot.point.day + 1) - axis.x(spot.point.day))
        place = next((tried for tried in _tries(spot, reach) if _clear(tried, day)), spot)
        day.append(place)
        moved.append(place)
    return moved


def _tries(spot: Spot, reach: float) -> list[Spot]:
    step = spot.radius + RADIUS * (1.0 if spot.sparse else 0.7) + 2.5
    shifts = [0.0] + [side * step * i for i in range(1, _COLUMNS + 1) for side in (1, -1)]
    return [replace(spot, x=spot.x + shift) for shift in shifts if abs(shift) <= reach]


def _clear(spot: Spot, others: Sequence[Spot]) -> bool:
    box = spot_box(spot)
    return not any(overlap(box, spot_box(other)) for other in others)
