"""Calendar arithmetic: periods, the values TIMEX3 gives them, and steps from one to another."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, datetime, timedelta

__all__ = [
    "SEASONS",
    "Period",
    "day_of",
    "half_of",
    "minute_of",
    "month_of",
    "quarter_of",
    "season_of",
    "span_of_years",
]
__all__ += ["step", "week_of", "weekend_of", "year_of"]

# First month of each season in the northern hemisphere, as TIMEX3's SP, SU, FA and WI are commonly read.
SEASONS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}


@dataclass(frozen=True, slots=True)
class Period:
    """A stretch of the calendar: its TIMEX3 value, its first and last day and its grain."""

    value: str
    start: date
    end: date
    grain: str


def day_of(day: date) -> Period:
    """One day."""
    return Period(day.isoformat(), day, day, "day")


def minute_of(moment: datetime) -> Period:
    """One minute, which lies on one day."""
    return Period(moment.isoformat(timespec="minutes"), moment.date(), moment.date(), "minute")


def week_of(day: date) -> Period:
    """The ISO week of a day."""
    year, week, weekday = day.isocalendar()
    first = day - timedelta(days=weekday - 1)
    return Period(f"{year:04d}-W{week:02d}", first, _later(first, 6), "week")


def weekend_of(day: date) -> Period:
    """Saturday and Sunday of the ISO week of a day."""
    week = week_of(day)
    return Period(f"{week.value}-WE", _later(week.start, 5), week.end, "weekend")


def month_of(year: int, month: int) -> Period:
    """A month; months outside 1 to 12 run over into other years."""
    year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
    last = monthrange(year, month)[1]
    return Period(f"{year:04d}-{month:02d}", date(year, month, 1), date(year, month, last), "month")


def quarter_of(year: int, quarter: int) -> Period:
    """A quarter; quarters outside 1 to 4 run over into other years."""
    year, quarter = year + (quarter - 1) // 4, (quarter - 1) % 4 + 1
    first, last = month_of(year, 3 * quarter - 2), month_of(year, 3 * quarter)
    return Period(f"{year:04d}-Q{quarter}", first.start, last.end, "quarter")


def half_of(year: int, half: int) -> Period:
    """A half of a year."""
    year, half = year + (half - 1) // 2, (half - 1) % 2 + 1
    first, last = month_of(year, 6 * half - 5), month_of(year, 6 * half)
    return Period(f"{year:04d}-H{half}", first.start, last.end, "half")


def season_of(year: int, season: str) -> Period:
    """A season, named after the year it begins in."""
    first = month_of(year, SEASONS[season])
    last = month_of(year, SEASONS[season] + 2)
    return Period(f"{year:04d}-{season}", first.start, last.end, "season")


def year_of(year: int) -> Period:
    """A year."""
    return Period(f"{year:04d}", date(year, 1, 1), date(year, 12, 31), "year")


def span_of_years(value: str) -> Period:
    """A decade (``199``) or century (``19``) written as the digits its years share."""
    width = 10 ** (4 - len(value))
    first = max(1, int(value) * width)
    grain = "decade" if len(value) == 3 else "century"
    return Period(value, date(first, 1, 1), date(int(value) * width + width - 1, 12, 31), grain)


def step(period: Period, unit: str, amount: int) -> Period:
    """The period of the unit's grain that lies so many units away; OverflowError or ValueError beyond."""
    day = period.start
    if unit in ("day", "night"):
        return day_of(day + timedelta(days=amount))
    if unit == "weekend":
        return weekend_of(day + timedelta(weeks=amount))
    if unit in ("week", "fortnight"):
        weeks = amount * (2 if unit == "fortnight" else 1)
        return week_of(day + timedelta(weeks=weeks))
    if unit == "month":
        return month_of(day.year, day.month + amount)
    if unit == "quarter":
        return quarter_of(day.year, (day.month - 1) // 3 + 1 + amount)
    if unit == "half":
        return half_of(day.year, (day.month - 1) // 6 + 1 + amount)
    if unit == "year":
        return year_of(day.year + amount)
    if unit == "decade":
        return span_of_years(f"{day.year // 10 + amount:03d}")
    return span_of_years(f"{day.year // 100 + amount:02d}")


def _later(day: date, days: int) -> date:
    return min(date.max - timedelta(days=days), day) + timedelta(days=days)
