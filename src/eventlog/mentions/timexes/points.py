"""Places on the calendar that name their own fields: dates, weekdays, weeks, months, years, eras."""

from datetime import date, timedelta

from eventlog.mentions.timexes import calendar
from eventlog.mentions.timexes.calendar import Period
from eventlog.mentions.timexes.choose import choose
from eventlog.mentions.timexes.context import Context
from eventlog.mentions.timexes.holidays import day_of_holiday
from eventlog.mentions.timexes.reading import Reading

__all__ = ["POINTS", "time_point"]

Placed = tuple[Period, date | None] | None


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


def _pick(candidates: list[Period], anchor: date | None, reading: Reading, context: Context) -> Placed:
    if not candidates:
        return None
    if len(candidates) == 1 or anchor is None:
        return candidates[0], anchor
    if reading.direction is not None:
        chosen = choose(candidates, anchor, reading.direction, strict=reading.strict)
    else:
        chosen = choose(candidates, anchor, context.hint, strict=False, lenient=not context.told_by.bound_to)
    return chosen, anchor


def holiday_point(reading: Reading, context: Context) -> Placed:
    if not reading.holiday:
        return None
    years, anchor = _years_around(reading, context)
    days = [day for year in years if (day := day_of_holiday(reading.holiday, year))]
    placed = _pick([calendar.day_of(day) for day in days], anchor, reading, context)
    if placed and reading.weekend:
        return calendar.weekend_of(placed[0].start), placed[1]
    return placed


def day_point(reading: Reading, context: Context) -> Placed:
    if not reading.has_day:
        return None
    if reading.day_shift is not None:
        if context.published is None:
            return None
        return calendar.day_of(context.published + timedelta(days=reading.day_shift)), context.published
    if reading.day is not None:
        return _day_of_month(reading, context)
    return _weekday(reading, context)


def _day_of_month(reading: Reading, context: Context) -> Placed:
    day = reading.day or 1
    if reading.month is None:
        return _day_alone(reading, context, day)
    years, anchor = _years_around(reading, context)
    days = [found for year in years if (found := _date(year, reading.month, day))]
    placed = _pick([calendar.day_of(found) for found in days], anchor, reading, context)
    if placed is None or reading.weekday in (None, placed[0].start.isoweekday()):
        return placed
    away = (placed[0].start - anchor).days if anchor else 0
    if anchor is None or (abs(away) <= _RECENT_DATE and not (away > 1 and context.hint <= 0)):
        # A slip of the weekday is likelier than a date in another year: the audit warns of it.
        return placed
    fitting = [found for found in days if found.isoweekday() == reading.weekday] or days
    return _pick([calendar.day_of(found) for found in fitting], anchor, reading, context)


# Days around publication within which a date is taken as it stands, even where its weekday fits another year.
_RECENT_DATE = 100


def _day_alone(reading: Reading, context: Context, day: int) -> Placed:
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


def _weekday(reading: Reading, context: Context) -> Placed:
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
    if context.opened is not None:
        return calendar.day_of(_next(reading.weekday, context.opened)), anchor
    told = context.narration.weekdays.get(reading.weekday)
    if told is not None and told in days and context.hint <= 0:
        return calendar.day_of(told), anchor
    hint = context.hint or -1
    # What was called off yesterday is still told as a plan.
    since = anchor - timedelta(days=context.told_by.called_off)
    return choose([calendar.day_of(day) for day in days], since, hint, strict=False), anchor


def _next(weekday: int, day: date) -> date:
    return day + timedelta(days=(weekday - day.isoweekday() - 1) % 7 + 1)


def week_point(reading: Reading, context: Context) -> Placed:
    anchor = context.published
    if reading.week is not None and (reading.month is not None):
        years, around = _years_around(reading, context)
        # As ISO has it for the year: the first week is that of the fourth, most of which lies in the month.
        starts = [date(year, reading.month, 7 * reading.week - 3) for year in years]
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


def month_point(reading: Reading, context: Context) -> Placed:
    anchor = context.published
    if reading.month is None:
        if reading.month_shift is None or anchor is None:
            return None
        return calendar.month_of(anchor.year, anchor.month + reading.month_shift), anchor
    years, around = _years_around(reading, context)
    return _pick([calendar.month_of(year, reading.month) for year in years], around, reading, context)


def part_of_year(reading: Reading, context: Context) -> Placed:
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


def year_point(reading: Reading, context: Context) -> Placed:
    year = _year_of(reading, context)
    if year is None:
        return None
    if reading.year_to is not None:
        first, last = calendar.year_of(year), calendar.year_of(reading.year_to)
        return Period(f"{first.value}/{last.value}", first.start, last.end, "years"), None
    return calendar.year_of(year), None if reading.year is not None else context.published


def era_point(reading: Reading, context: Context) -> Placed:
    if reading.decade is not None:
        return calendar.span_of_years(f"{reading.decade:03d}"), None
    if reading.century is not None:
        return calendar.span_of_years(f"{reading.century:02d}"), None
    if reading.decade_shift is not None and context.published is not None:
        return calendar.span_of_years(
            f"{context.published.year // 10 + reading.decade_shift:03d}"
        ), context.published
    return None


# Days before publication within which a story still tells of one day, however many sentences ago it was
# named.
_RECENT = 10


def time_point(reading: Reading, context: Context) -> Placed:
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
    if published is None:
        return None
    return calendar.day_of(published - timedelta(days=_not_yet(reading, context))), published


def _not_yet(reading: Reading, context: Context) -> bool:
    """Whether a clock time told as past was still to come at publication: then it was yesterday's."""
    moment = context.moment
    if moment is None or reading.hour is None or context.hint > 0:
        return False
    return (reading.hour, reading.minute or 0) > (moment.hour, moment.minute)


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


# What an expression names, finest first.
POINTS = (holiday_point, day_point, week_point, month_point, part_of_year, year_point, era_point)
