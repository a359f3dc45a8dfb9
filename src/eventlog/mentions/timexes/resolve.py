"""Place a reading on the calendar: by its own year, the publishing day, or what the text told before."""

from dataclasses import dataclass
from datetime import date

from eventlog.mentions.timexes.calendar import Period
from eventlog.mentions.timexes.context import Context
from eventlog.mentions.timexes.points import POINTS, time_point
from eventlog.mentions.timexes.reading import Reading
from eventlog.mentions.timexes.relative import CLOCK_UNITS, hours_away, offset_point, same_point
from eventlog.mentions.timexes.values import duration_value, set_value, time_suffix

__all__ = ["Resolved", "resolve"]


@dataclass(frozen=True, slots=True)
class Resolved:
    """A TIMEX3 type and value, the period behind a calendar value, and the day it was counted from.

    ``aside`` marks a comparison ("a year earlier") that does not move the time the text tells of.
    """

    type: str
    value: str
    period: Period | None = None
    anchor: date | None = None
    aside: bool = False


def resolve(reading: Reading, context: Context) -> Resolved:
    """The value of a reading. Without a publishing day, what it leaves open stays ``X``."""
    if reading.repeats:
        return Resolved("SET", set_value(reading))
    if reading.lengths:
        return Resolved("DURATION", duration_value(reading.lengths))
    if reading.type:
        return Resolved(reading.type, reading.value)
    kind = "TIME" if reading.has_time else "DATE"
    try:
        found = hours_away(reading, context) or _point(reading, context)
    except (ValueError, OverflowError):
        found = None
    if found is None and reading.offset_unit in CLOCK_UNITS:
        return Resolved("TIME", "XXXX-XX-XX")
    if found is None:
        return Resolved(kind, unplaced(reading))
    period, anchor = found
    if reading.offset_unit in CLOCK_UNITS and reading.offset is not None:
        return Resolved("TIME", period.value, period, anchor)
    comparison = reading.offset_unit == "year" and (
        period.grain in ("quarter", "half") or reading.offset == -1
    )
    aside = comparison or bool(reading.same and reading.year)
    suffix = "T00:00" if reading.hour == 24 and not reading.has_day else time_suffix(reading)
    return Resolved(kind, period.value + suffix, period, anchor, aside)


def unplaced(reading: Reading) -> str:
    """The value of what cannot be placed: known fields, and ``X`` for the others (TIMEX3)."""
    year = f"{reading.year:04d}" if reading.year is not None else "XXXX"
    suffix = time_suffix(reading)
    if reading.weekday is not None and reading.day is None:
        return f"{year}-WXX-{reading.weekday}{suffix}"
    if reading.weekend:
        return f"{year}-WXX-WE"
    if reading.quarter:
        return f"{year}-Q{reading.quarter}"
    if reading.half:
        return f"{year}-H{reading.half}"
    if reading.season:
        return f"{year}-{reading.season}"
    if reading.shape == "week":
        return f"{year}-WXX"
    if reading.has_day or reading.has_time:
        month = f"{reading.month:02d}" if reading.month else "XX"
        day = f"{reading.day:02d}" if reading.day else "XX"
        return f"{year}-{month}-{day}{suffix}"
    if reading.shape == "month":
        return f"{year}-{reading.month:02d}" if reading.month else f"{year}-XX"
    return f"{year}-QX" if reading.shape == "quarter" else year


def _point(reading: Reading, context: Context) -> tuple[Period, date | None] | None:
    for place in (offset_point, same_point, *POINTS):
        placed = place(reading, context)
        if placed is not None:
            return placed
    return time_point(reading, context)
