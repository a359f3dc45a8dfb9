"""Place a reading on the calendar: by its own year, by the publishing day, or by what the text told before."""

from dataclasses import dataclass
from datetime import date, timedelta

from eventlog.mentions.timexes import calendar
from eventlog.mentions.timexes.calendar import Period
from eventlog.mentions.timexes.choose import choose
from eventlog.mentions.timexes.context import Context
from eventlog.mentions.timexes.holidays import day_of_holiday
from eventlog.mentions.timexes.reading import Reading
from eventlog.mentions.timexes.values import duration_value, set_value, time_suffix

__all__ = ["Resolved", "resolve"]

_ANY_DAY = ("day",)


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
        found = _hours_away(reading, context) or _point(reading, context)
    except (ValueError, OverflowError):
        found = None
    if found is None:
        return Resolved(kind, unplaced(reading))
    period, anchor = found
    if reading.offset_unit in _CLOCK_UNITS and reading.offset is not None:
        return Resolved("TIME", period.value, period, anchor)
    comparison = reading.offset_unit == "year" and period.grain in ("quarter", "half")
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


_Placed = tuple[Period, date | None] | None


def _hours_away(reading: Reading, context: Context) -> _Placed:
    """ "Three hours later" counts from the clock time told last, where there is one, else it names the day."""
    if reading.offset is None or reading.offset_unit not in _CLOCK_UNITS:
        return None
    if reading.offset_base == "narration":
        moment = context.narration.last_moment(sentence=context.sentence)
        if moment is not None:
            there = moment + timedelta(seconds=reading.offset * _CLOCK_UNITS[reading.offset_unit])
            return calendar.minute_of(there), moment.date()
        base = context.told("day")
        if base is not None:
            return base, base.start
    if context.published is None:
        return None
    return calendar.day_of(context.published), context.published


_CLOCK_UNITS = {"hour": 3600, "minute": 60, "second": 1}


def _point(reading: Reading, context: Context) -> _Placed:
    for place in (_offset, _same, _holiday, _day, _week, _month, _part_of_year, _year, _era):
        placed = place(reading, context)
        if placed is not None:
            return placed
    return _bare_time(reading, context)


def _offset(reading: Reading, context: Context) -> _Placed:
    if reading.offset is None:
        return None
    unit, amount = reading.offset_unit, reading.offset
    base = _offset_base(reading, context)
    if base is None:
        return None
    anchor = base.start
    if unit in ("week", "fortnight"):
        days = amount * (14 if unit == "fortnight" else 7)
        return calendar.day_of(anchor + timedelta(days=round(days))), anchor
    if unit in ("decade", "century"):
        return calendar.year_of(anchor.year + round(amount * (10 if unit == "decade" else 100))), anchor
    if unit == "year" and base.grain in ("quarter", "half") and amount == int(amount):
        return calendar.step(base, base.grain, int(amount) * (4 if base.grain == "quarter" else 2)), anchor
    if unit == "year" and amount % 1 == 0.5:
        return calendar.month_of(anchor.year, anchor.month + round(amount * 12)), anchor
    return calendar.step(base, unit, round(amount)), anchor


def _offset_base(reading: Reading, context: Context) -> Period | None:
    """What an offset counts from; comparisons with the year before follow the quarter under discussion."""
    unit = reading.offset_unit
    if unit == "year" and abs(reading.offset or 0) == 1:
        over = context.told("quarter", reach=6, until=context.published)
        if over := over or context.told("quarter", reach=6):
            return over
    if reading.offset_base == "narration":
        told = context.told(*_FINER.get(unit, _ANY_DAY), reach=12)
        if told is not None:
            return told
    return calendar.day_of(context.published) if context.published else None


_FINER = {
    "day": ("day",),
    "night": ("day",),
    "week": ("day", "week", "weekend"),
    "month": ("day", "month", "week"),
    "year": ("day", "month", "year", "week", "season"),
}


def _same(reading: Reading, context: Context) -> _Placed:
    """ "That year", "hari yang sama": the period told last, at the grain of the anaphor."""
    if not reading.same:
        return None
    told = context.told(*_SAME[reading.same], reach=12, until=context.published if reading.direction else None)
    if told is None:
        if context.published is None:
            return None
        told = calendar.day_of(context.published)
        if reading.same == "quarter":
            return calendar.step(told, "quarter", -1), context.published
    if reading.same == "week" and reading.weekend:
        return calendar.weekend_of(told.start), told.start
    if reading.same == "year" and reading.month:
        return calendar.month_of(told.start.year, reading.month), told.start
    if reading.year is not None and told.grain == "quarter":
        return calendar.quarter_of(reading.year, (told.start.month + 2) // 3), told.start
    if reading.year is not None:
        return calendar.year_of(reading.year), None
    if reading.same == "period":
        return told, told.start
    grain = reading.same
    return (told if told.grain == grain else calendar.step(told, grain, 0)), told.start


_SAME = {
    "day": ("day",),
    "week": ("day", "week", "weekend"),
    "month": ("day", "month"),
    "quarter": ("quarter",),
    "year": ("day", "month", "year", "quarter", "season", "week"),
    "period": ("quarter", "half", "month", "year", "season"),
}


def _year_of(reading: Reading, context: Context) -> int | None:
    if reading.year is not None:
        return reading.year
    if reading.year_shift is not None and context.published is not None:
        return context.published.year + reading.year_shift
    return None


def _years_around(reading: Reading, context: Context) -> tuple[list[int], date | None]:
    """The years a date without a year may lie in, and the day they surround."""
    year = _year_of(reading, context)
    if year is not None:
        return [year], None if reading.year is not None else context.published
    anchor = context.published
    return ([anchor.year + n for n in (-1, 0, 1)], anchor) if anchor else ([], None)


def _pick(candidates: list[Period], anchor: date | None, reading: Reading, context: Context) -> _Placed:
    if not candidates:
        return None
    if len(candidates) == 1 or anchor is None:
        return candidates[0], anchor
    if reading.direction is not None:
        chosen = choose(candidates, anchor, reading.direction, strict=reading.strict)
    else:
        chosen = choose(candidates, anchor, context.hint, strict=False, lenient=True)
    return chosen, anchor


def _holiday(reading: Reading, context: Context) -> _Placed:
    if not reading.holiday:
        return None
    years, anchor = _years_around(reading, context)
    days = [day for year in years if (day := day_of_holiday(reading.holiday, year))]
    placed = _pick([calendar.day_of(day) for day in days], anchor, reading, context)
    if placed and reading.weekend:
        return calendar.weekend_of(placed[0].start), placed[1]
    return placed


def _day(reading: Reading, context: Context) -> _Placed:
    if not reading.has_day:
        return None
    if reading.day_shift is not None:
        if context.published is None:
            return None
        return calendar.day_of(context.published + timedelta(days=reading.day_shift)), context.published
    if reading.day is not None:
        return _day_of_month(reading, context)
    return _weekday(reading, context)


def _day_of_month(reading: Reading, context: Context) -> _Placed:
    day = reading.day or 1
    if reading.month is None:
        return _day_alone(reading, context, day)
    years, anchor = _years_around(reading, context)
    days = [found for year in years if (found := _date(year, reading.month, day))]
    if reading.weekday is not None:
        fitting = [found for found in days if found.isoweekday() == reading.weekday]
        days = fitting or days
    return _pick([calendar.day_of(found) for found in days], anchor, reading, context)


def _day_alone(reading: Reading, context: Context, day: int) -> _Placed:
    """ "The 24th": of the month that is named or told, else the nearest one."""
    anchor = context.published
    told = context.told("day", "month", reach=2) if reading.month_shift is None else None
    base = told.start if told else anchor
    if base is None:
        return None
    shift = reading.month_shift
    months = [
        calendar.month_of(base.year, base.month + n) for n in ((shift,) if shift is not None else (-1, 0, 1))
    ]
    days = [found for month in months if (found := _date(month.start.year, month.start.month, day))]
    return (choose([calendar.day_of(found) for found in days], base, 0, strict=False), base) if days else None


def _weekday(reading: Reading, context: Context) -> _Placed:
    anchor = context.published
    if anchor is None or reading.weekday is None:
        return None
    monday = anchor - timedelta(days=anchor.isoweekday() - 1)
    shifts = (reading.week_shift,) if reading.week_shift is not None else (-1, 0, 1)
    days = [monday + timedelta(days=7 * shift + reading.weekday - 1) for shift in shifts]
    if len(days) == 1:
        return calendar.day_of(days[0]), anchor
    if reading.direction is not None:
        return _pick([calendar.day_of(day) for day in days], anchor, reading, context)
    told = context.narration.weekdays.get(reading.weekday)
    if told is not None and told in days and context.hint <= 0:
        return calendar.day_of(told), anchor
    hint = context.hint or -1
    return choose([calendar.day_of(day) for day in days], anchor, hint, strict=False), anchor


def _week(reading: Reading, context: Context) -> _Placed:
    anchor = context.published
    if reading.week is not None and (reading.month is not None):
        years, around = _years_around(reading, context)
        starts = [date(year, reading.month, 7 * reading.week - 6) for year in years]
        return _pick([calendar.week_of(start) for start in starts], around, reading, context)
    if anchor is None or not (reading.weekend or reading.week_shift is not None):
        return None
    if not reading.weekend:
        return calendar.week_of(anchor + timedelta(days=7 * (reading.week_shift or 0))), anchor
    if reading.week_shift is not None:
        return calendar.weekend_of(anchor + timedelta(days=7 * reading.week_shift)), anchor
    weekends = [calendar.weekend_of(anchor + timedelta(days=7 * n)) for n in (-1, 0, 1)]
    direction = reading.direction if reading.direction is not None else context.hint or -1
    return choose(weekends, anchor, direction, strict=False), anchor


def _month(reading: Reading, context: Context) -> _Placed:
    anchor = context.published
    if reading.month is None:
        if reading.month_shift is None or anchor is None:
            return None
        return calendar.month_of(anchor.year, anchor.month + reading.month_shift), anchor
    years, around = _years_around(reading, context)
    return _pick([calendar.month_of(year, reading.month) for year in years], around, reading, context)


def _part_of_year(reading: Reading, context: Context) -> _Placed:
    anchor = context.published
    years, around = _years_around(reading, context)
    if reading.quarter:
        candidates = [calendar.quarter_of(year, reading.quarter) for year in years]
    elif reading.half:
        candidates = [calendar.half_of(year, reading.half) for year in years]
    elif reading.season:
        candidates = [calendar.season_of(year, reading.season) for year in years]
    elif reading.quarter_shift is not None and anchor is not None:
        return calendar.step(calendar.day_of(anchor), "quarter", reading.quarter_shift), anchor
    else:
        return None
    if len(candidates) > 1 and reading.direction is None and anchor is not None and not reading.season:
        coming = choose(candidates, anchor, 1, strict=False)
        if context.hint > 0 and (coming.start - anchor).days <= _SOON:
            return coming, anchor
        return choose(candidates, anchor, -1, strict=False), anchor
    return _pick(candidates, around, reading, context)


# Business news speaks of the quarter to come, seldom of one farther off, unless it gives the year.
_SOON = 130


def _year(reading: Reading, context: Context) -> _Placed:
    year = _year_of(reading, context)
    if year is None:
        return None
    if reading.year_to is not None:
        first, last = calendar.year_of(year), calendar.year_of(reading.year_to)
        return Period(f"{first.value}/{last.value}", first.start, last.end, "years"), None
    return calendar.year_of(year), None if reading.year is not None else context.published


def _era(reading: Reading, context: Context) -> _Placed:
    if reading.decade is not None:
        return calendar.span_of_years(f"{reading.decade:03d}"), None
    if reading.century is not None:
        return calendar.span_of_years(f"{reading.century:02d}"), None
    if reading.decade_shift is not None and context.published is not None:
        return calendar.span_of_years(
            f"{context.published.year // 10 + reading.decade_shift:03d}"
        ), context.published
    return None


# Days before publication within which a story still tells of one day, however many sentences ago it was named.
_RECENT = 10


def _bare_time(reading: Reading, context: Context) -> _Placed:
    """A clock time or part of day without a day is of the day that the text tells of."""
    if not reading.has_time:
        return None
    published = context.published
    until = None if context.hint > 0 else published
    told = context.told("day", reach=10, until=until)
    if told is None and published is not None:
        far = context.told("day", reach=60, until=until)
        told = far if far and abs((published - far.start).days) <= _RECENT else None
    if told is not None:
        return told, told.start
    return (calendar.day_of(published), published) if published else None


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
