"""Choose among the years, months or weeks that an incomplete date may mean."""

from collections.abc import Sequence
from datetime import date

from eventlog.mentions.timexes.calendar import Period

__all__ = ["choose"]

# A tense may point at the farther of two candidates, but news names the year of a date this far away.
_FAR = {"day": 200, "month": 250, "quarter": 320}
_NEAR = 120


def choose(
    candidates: Sequence[Period], anchor: date, direction: int, *, strict: bool, lenient: bool = False
) -> Period:
    """The candidate nearest to ``anchor`` in a direction (-1, 1; 0: either).

    ``strict`` leaves out a period that holds the anchor. ``lenient`` takes the nearest one after all where
    the direction leads far away while another candidate is close.
    """
    nearest = min(candidates, key=lambda p: (_distance(p, anchor), p.start > anchor))
    if direction == 0:
        return nearest
    fitting = [p for p in candidates if _fits(p, anchor, direction, strict=strict)]
    if not fitting:
        return nearest
    chosen = min(fitting, key=lambda p: _distance(p, anchor))
    if (
        lenient
        and _distance(chosen, anchor) > _FAR.get(chosen.grain, 320)
        and _distance(nearest, anchor) < _NEAR
    ):
        return nearest
    return chosen


def _fits(period: Period, anchor: date, direction: int, *, strict: bool) -> bool:
    if direction < 0:
        return period.end < anchor if strict else period.start <= anchor
    return period.start > anchor if strict else period.end >= anchor


def _distance(period: Period, anchor: date) -> int:
    if period.start <= anchor <= period.end:
        return 0
    return (period.start - anchor).days if period.start > anchor else (anchor - period.end).days
