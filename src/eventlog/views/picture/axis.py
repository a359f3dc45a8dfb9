"""A date axis: days to points, with ticks that fit, and long empty stretches cut out and marked."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from eventlog.views.picture.measure import text_width
from eventlog.views.picture.moments import MONTHS

__all__ = ["Axis", "Segment", "Tick", "make_axis", "ticks_of"]

TICK_SIZE = 7.5
_GAP = 10.0
_BREAK = 22.0
_LEAST_SEGMENT = 96.0
_CROWD = 0.65
"""How far the number of marks, and not the number of days, decides the width of a segment."""


@dataclass(frozen=True, slots=True)
class Tick:
    """One mark of the axis. ``context`` is what it shares with those after it (the year, or the day)."""

    at: float
    label: str
    context: str = ""


@dataclass(frozen=True, slots=True)
class Segment:
    """An unbroken part: days ``start`` to ``end`` on points ``left`` to ``right``.

    ``timed`` says that something in it is known to the minute, so that ticks may be finer than days.
    """

    start: float
    end: float
    left: float
    right: float
    timed: bool = False

    def x(self, day: float) -> float:
        """Where a day lies."""
        return self.left + (day - self.start) / (self.end - self.start) * (self.right - self.left)


@dataclass(frozen=True, slots=True)
class Axis:
    """All segments from left to right; between two the axis is broken."""

    segments: tuple[Segment, ...]

    @property
    def left(self) -> float:
        """Where it begins, in points."""
        return self.segments[0].left

    @property
    def right(self) -> float:
        """Where it ends, in points."""
        return self.segments[-1].right

    def x(self, day: float) -> float:
        """Where a day lies; days in a break lie in its middle, days outside at the ends."""
        for before, segment in zip((None, *self.segments), self.segments, strict=False):
            if day < segment.start:
                return (before.right + segment.left) / 2 if before else segment.left
            if day <= segment.end:
                return segment.x(day)
        return self.right

    @property
    def breaks(self) -> tuple[float, ...]:
        """The middles of the breaks."""
        return tuple((a.right + b.left) / 2 for a, b in pairwise(self.segments))


def make_axis(days: Sequence[float], *, left: float, right: float, most_breaks: int = 2) -> Axis:
    """An axis that holds all days with room at its ends.

    ``days`` may repeat: where more happens there is more room. A stretch of over a month without any day
    that fills two fifths of the axis is cut out, at most ``most_breaks`` times; never with fewer than four
    days.
    """
    inside = sorted(set(days)) or [0.0]
    groups = [(inside[0], inside[-1], inside)]
    while len(inside) >= 4 and len(groups) <= most_breaks:
        split = _widest_split(groups)
        if split is None:
            break
        groups = split
    spans = [_padded(first, last) for first, last, _ in groups]
    timed = [any(day % 1 not in (0.0, 0.5) for day in group[2]) for group in groups]
    free = right - left - _BREAK * (len(spans) - 1) - _LEAST_SEGMENT * len(spans)
    segments: list[Segment] = []
    at = left
    for (start, end), fine, share in zip(spans, timed, _shares(spans, days), strict=True):
        width = _LEAST_SEGMENT + free * share
        segments.append(Segment(start, end, at, at + width, fine))
        at += width + _BREAK
    return Axis(tuple(segments))


def _shares(spans: Sequence[tuple[float, float]], days: Sequence[float]) -> list[float]:
    """The part of the room each segment gets: by its length, and more by how much happens in it."""
    total, count = sum(end - start for start, end in spans), max(1, len(days))
    held = [sum(start <= day <= end for day in days) for start, end in spans]
    return [
        (1 - _CROWD) * (end - start) / total + _CROWD * number / count
        for (start, end), number in zip(spans, held, strict=True)
    ]


Group = tuple[float, float, list[float]]


def _widest_split(groups: list[Group]) -> list[Group] | None:
    total = sum(max(last - first, 1.0) for first, last, _ in groups)
    gaps = [(b - a, i, a, b) for i, g in enumerate(groups) for a, b in pairwise(g[2])]
    if not gaps:
        return None
    width, which, before, after = max(gaps, key=lambda gap: (gap[0], -gap[2]))
    if width < 0.4 * total or width < 31:
        return None
    _, _, days = groups[which]
    early, late = [d for d in days if d <= before], [d for d in days if d >= after]
    return [*groups[:which], (early[0], before, early), (after, late[-1], late), *groups[which + 1 :]]


def _padded(first: float, last: float) -> tuple[float, float]:
    """Some air at both ends: at least three days where whole days are drawn, an hour where minutes are."""
    timed = any(day % 1 not in (0.0, 0.5) for day in (first, last))
    if timed and last - first < 2:
        room = max((last - first) * 0.08, 1 / 24)
        return first - room, last + room
    room = max((last - first) * 0.04, 1.0 if last - first > 4 else 2.5)
    return first - room, last + room


def ticks_of(segment: Segment) -> list[Tick]:
    """The finest ticks whose labels stand apart in the room there is."""
    length = segment.right - segment.left
    for step in _STEPS:
        if step.unit == "minute" and not segment.timed:
            continue
        if step.least_days * (length / (segment.end - segment.start)) < 12:
            continue
        ticks = [tick for tick in step.ticks(segment) if segment.start <= tick.at <= segment.end]
        if _fit(ticks, segment):
            return ticks
    return []


def _fit(ticks: list[Tick], segment: Segment) -> bool:
    if len(ticks) > 400:
        return False
    places = [(segment.x(tick.at), text_width(tick.label, size=TICK_SIZE)) for tick in ticks]
    pairs = pairwise(places)
    return all(b[0] - b[1] / 2 - (a[0] + a[1] / 2) >= _GAP for a, b in pairs)


@dataclass(frozen=True, slots=True)
class _Step:
    unit: str
    count: int
    least_days: float

    def ticks(self, segment: Segment) -> list[Tick]:
        first = date.fromordinal(max(1, int(segment.start)))
        last = date.fromordinal(min(date.max.toordinal() - 1, int(segment.end) + 1))
        if self.unit == "minute":
            return _minutes(first, last, step=self.count)
        if self.unit == "day":
            return _days(first, last, step=self.count)
        if self.unit == "month":
            return _months(first, last, step=self.count)
        return _years(first, last, step=self.count)


def _minutes(first: date, last: date, *, step: int) -> list[Tick]:
    if (last - first).days * 1440 / step > 3000:
        return []
    found = []
    for ordinal in range(first.toordinal(), last.toordinal() + 1):
        day = date.fromordinal(ordinal)
        context = f"{day.day} {MONTHS[day.month - 1]} {day.year}"
        found += [
            Tick(ordinal + minute / 1440, f"{minute // 60:02}:{minute % 60:02}", context)
            for minute in range(0, 1440, step)
        ]
    return found


def _days(first: date, last: date, *, step: int) -> list[Tick]:
    """Days of the month at even distances: with a step of 7 the 1st, 8th, 15th and 22nd."""
    starts = range(1, 32) if step == 1 else range(1, 32 - step * 2 // 3, step)
    kept = set(starts)
    found = []
    for offset in range((last - first).days + 1):
        day = first + timedelta(days=offset)
        if day.day in kept:
            found.append(Tick(day.toordinal() + 0.5, f"{day.day} {MONTHS[day.month - 1]}", str(day.year)))
    return found


def _months(first: date, last: date, *, step: int) -> list[Tick]:
    found = []
    for index in range(first.year * 12 + first.month - 1, last.year * 12 + last.month):
        year, month = divmod(index, 12)
        if month % step == 0:
            found.append(Tick(float(date(year, month + 1, 1).toordinal()), MONTHS[month], str(year)))
    return found


def _years(first: date, last: date, *, step: int) -> list[Tick]:
    return [
        Tick(float(date(year, 1, 1).toordinal()), str(year))
        for year in range(max(1, first.year), min(9999, last.year + 1) + 1)
        if year % step == 0
    ]


_STEPS = (
    *(_Step("minute", count, count / 1440) for count in (1, 2, 5, 10, 15, 30, 60, 120, 180, 360, 720)),
    *(_Step("day", count, float(count)) for count in (1, 2, 5, 7, 10, 14)),
    *(_Step("month", count, count * 28.0) for count in (1, 2, 3, 6)),
    *(_Step("year", count, count * 365.0) for count in (1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000)),
)
