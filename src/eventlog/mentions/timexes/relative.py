"""Distances and anaphora: "two days later", "a year ago", "the same month"."""

from datetime import date, timedelta

from eventlog.mentions.timexes import calendar
from eventlog.mentions.timexes.calendar import Period
from eventlog.mentions.timexes.context import Context
from eventlog.mentions.timexes.reading import Reading

__all__ = ["CLOCK_UNITS", "hours_away", "offset_point", "same_point"]

Placed = tuple[Period, date | None] | None
_ANY_DAY = ("day",)


def hours_away(reading: Reading, context: Context) -> Placed:
    """ "Three hours later" counts from the clock time told last; where there is none it names the day."""
    if reading.offset is None or reading.offset_unit not in CLOCK_UNITS:
        return None
    if reading.offset_base == "narration":
        moment = context.narration.last_moment(sentence=context.sentence)
        if moment is not None:
            there = moment + timedelta(seconds=reading.offset * CLOCK_UNITS[reading.offset_unit])
            return calendar.minute_of(there), moment.date()
        base = context.told("day")
        if base is not None:
            return base, base.start
        if reading.offset > 0 and context.hint <= 0:
            return None
    if context.published is None:
        return None
    return calendar.day_of(context.published), context.published


CLOCK_UNITS = {"hour": 3600, "minute": 60, "second": 1}


def offset_point(reading: Reading, context: Context) -> Placed:
    """So many units from the day of publication or from what was told; None where nothing gives the start."""
    if reading.offset is None:
        return None
    unit, amount = reading.offset_unit, reading.offset
    if reading.offset_base == "narration" and (moved := _moved_on(unit, context)) is not None:
        return _inside(moved, reading)
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


def _moved_on(unit: str, context: Context) -> Period | None:
    """The period told last where it is too coarse to count from: "In April it sank. Three days later …"."""
    if unit not in _SHORT:
        return None
    moved = context.narration.moved_on(sentence=context.sentence)
    return None if moved is None or moved.grain in _FINER[unit] else moved


def _inside(moved: Period, reading: Reading) -> Placed:
    """Some days from a day of a week or month that is not given: that week or month, never an older day."""
    near = reading.same == "day" or reading.offset_unit in ("day", "night")
    if reading.has_time or not near:
        raise ValueError("no day to count from")
    return moved, moved.start


def _offset_base(reading: Reading, context: Context) -> Period | None:
    """What an offset counts from; comparisons with the year before follow the quarter under discussion."""
    unit, today = reading.offset_unit, context.published
    if unit == "year" and reading.offset == -1:
        over = context.told("quarter", until=today) or context.told("quarter", reach=4)
        if reading.same == "quarter":
            return over or (calendar.step(calendar.day_of(today), "quarter", -1) if today else None)
        if over and not context.tells_of_a_year():
            return over
        if over and today:
            return calendar.day_of(today)
    if reading.offset_base == "narration":
        told = context.told(*_FINER.get(unit, _ANY_DAY), reach=12)
        if told is not None:
            return told
        if (reading.offset or 0) > 0 and context.hint <= 0:
            # "Two days later" is told of a day that the text does not give, not of the day of publication.
            return None
    return calendar.day_of(context.published) if context.published else None


_SHORT = ("day", "night", "week", "fortnight")
_FINER = {
    "day": ("day",),
    "night": ("day",),
    "week": ("day", "week", "weekend"),
    "fortnight": ("day", "week", "weekend"),
    "month": ("day", "month", "week"),
    "year": ("day", "month", "year", "week", "season"),
}


def same_point(reading: Reading, context: Context) -> Placed:
    """ "That year", "hari yang sama": the period told last, at the grain of the anaphor."""
    if not reading.same:
        return None
    if reading.same == "day" and (moved := _moved_on("day", context)) is not None:
        return _inside(moved, reading)
    told = context.told(
        *_SAME[reading.same], reach=12, until=context.published if reading.direction else None
    )
    if told is None:
        if context.published is None:
            return None
        told = calendar.day_of(context.published)
        if reading.same == "quarter" or (reading.same == "period" and reading.direction):
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
