"""EDTF text as something to draw and to say: its ends, how sure they are, and plain words for it."""

import re
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from eventlog.edtf import parse_edtf
from eventlog.errors import InputError

__all__ = ["MONTHS", "End", "Moment", "Shape", "day_words", "moment_of", "period_words"]

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_SEASONS = ("spring", "summer", "autumn", "winter")
_PARTS = {
    **{21 + i: _SEASONS[i % 4] + " {}" for i in range(12)},
    **{33 + i: f"quarter {i + 1} of {{}}" for i in range(4)},
    **{37 + i: f"third {i + 1} of {{}}" for i in range(3)},
    **{40 + i: f"half {i + 1} of {{}}" for i in range(2)},
}
"""Sub-year groupings of ISO 8601-2, table 4.8.1: 21 to 41."""

_FAR = 9000
"""A year from which a bound is the calendar's end and not a date anyone gave."""


class Shape(StrEnum):
    """What kind of mark a date asks for."""

    POINT = "point"
    SPAN = "span"
    ONE_OF = "one of"
    ALL_OF = "all of"
    UNDATED = "undated"


class End(StrEnum):
    """What is known of one end of a span."""

    SHARP = "sharp"
    FADED = "faded"
    OPEN = "open"
    UNKNOWN = "unknown"
    BOUND = "bound"


@dataclass(frozen=True, slots=True)
class Moment:
    """A date to draw. ``start`` and ``end`` are days of the proleptic calendar with fractions, end exclusive.

    An open or unknown end equals the other one. ``soft`` marks approximate or uncertain dates; ``points`` are
    the members of a set; ``words`` say it in plain English.
    """

    shape: Shape
    start: float = 0.0
    end: float = 0.0
    left: End = End.SHARP
    right: End = End.SHARP
    points: tuple[float, ...] = ()
    soft: bool = False
    words: str = "no date"


_TIMED = re.compile(r"(\d{4}-\d\d-\d\d)T(\d\d):(\d\d)(?::(\d\d))?(Z|[+-]\d\d(?::?\d\d)?)?")


def day_words(day: date) -> str:
    """ "5 Jan 2022"."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


def period_words(first: date, last: date) -> str:
    """Two days with what they share said once: "5–7 Jan 2022"."""
    if first == last:
        return day_words(first)
    if first.year != last.year:
        return f"{day_words(first)} – {day_words(last)}"
    if first.month != last.month:
        return f"{first.day} {MONTHS[first.month - 1]} – {day_words(last)}"
    return f"{first.day}–{day_words(last)}"


def moment_of(edtf: str, *, earliest: date | None, latest: date | None) -> Moment:
    """The date of a row. Where its text is no EDTF the bounds speak; without any it is undated."""
    text = edtf.strip()
    try:
        return _read(text)
    except (InputError, ValueError, IndexError, KeyError):
        return _of_bounds(earliest, latest, words=text)


def _of_bounds(earliest: date | None, latest: date | None, *, words: str = "") -> Moment:
    latest = latest if latest and latest.year < _FAR else None
    if earliest and latest:
        return _span(earliest, latest, words=period_words(earliest, latest))
    if earliest:
        return _bounded(earliest, after=True, words=f"{day_words(earliest)} or later")
    if latest:
        return _bounded(latest, after=False, words=f"by {day_words(latest)}")
    return Moment(Shape.UNDATED, words=words or "no date")


def _read(text: str) -> Moment:
    if not text:
        return Moment(Shape.UNDATED)
    if text[0] in "[{":
        return _set(text)
    if "/" in text:
        return _interval(*text.split("/", 1))
    timed = _TIMED.match(text)
    return _time(timed, text) if timed else _single(text)


def _bounds(text: str) -> tuple[date, date]:
    found = parse_edtf(text)
    if not found.earliest or not found.latest or found.latest.year >= _FAR:
        raise InputError(f"'{text}' has no bounds")
    return found.earliest, found.latest


def _soft(text: str) -> bool:
    return any(mark in text for mark in "~?%")


def _span(first: date, last: date, *, words: str, soft: bool = False) -> Moment:
    """Somewhere within: the ends fade, for nobody said that it lasted so long."""
    start, end = float(first.toordinal()), last.toordinal() + 1.0
    if first == last:
        return Moment(Shape.POINT, start + 0.5, start + 0.5, soft=soft, words=words)
    return Moment(Shape.SPAN, start, end, End.FADED, End.FADED, soft=soft, words=words)


def _bounded(day: date, *, after: bool, words: str, soft: bool = False) -> Moment:
    at = day.toordinal() + 0.5
    left, right = (End.SHARP, End.BOUND) if after else (End.BOUND, End.SHARP)
    return Moment(Shape.POINT, at, at, left, right, soft=soft, words=words)


def _single(text: str) -> Moment:
    first, last = _bounds(text)
    return _span(first, last, words=_words(text), soft=_soft(text))


def _time(timed: re.Match[str], text: str) -> Moment:
    moment = datetime.fromisoformat(f"{timed[1]}T{timed[2]}:{timed[3]}:00")
    at = moment.toordinal() + (moment.hour * 60 + moment.minute) / 1440
    zone = {None: "", "Z": " UTC"}.get(timed[5], f" UTC{timed[5]}")
    return Moment(
        Shape.POINT, at, at, soft=_soft(text), words=f"{day_words(moment)}, {timed[2]}:{timed[3]}{zone}"
    )


def _words(text: str) -> str:
    bare = re.sub("[~?%]", "", text)
    return (
        ("about " if re.search("[~%]", text) else "")
        + _bare_words(bare)
        + ("?" if re.search("[?%]", text) else "")
    )


def _bare_words(text: str) -> str:
    if match := re.fullmatch(r"(\d{4})-(\d\d)-(\d\d)", text):
        return day_words(date(int(match[1]), int(match[2]), int(match[3])))
    if match := re.fullmatch(r"(\d{4})-(\d\d)(-XX)?", text):
        month = int(match[2])
        named = f"{MONTHS[month - 1]} {match[1]}" if month <= 12 else _PARTS[month].format(match[1])
        return f"a day in {named}" if match[3] else named
    if match := re.fullmatch(r"(\d{3})X", text):
        return f"the {match[1]}0s"
    if match := re.fullmatch(r"(\d\d)XX", text):
        return f"the {match[1]}00s"
    return re.sub("-XX(-XX)?$", "", text)


def _interval(first: str, last: str) -> Moment:
    soft = _soft(first + last)
    if first in ("", "..") and last in ("", ".."):
        return Moment(Shape.UNDATED, words="no date")
    if last in ("", ".."):
        start = float(_bounds(first)[0].toordinal())
        words = f"since {_words(first)}" if last else f"from {_words(first)}, end not known"
        right = End.OPEN if last else End.UNKNOWN
        return Moment(Shape.SPAN, start, start + 1, _sharp(first), right, soft=soft, words=words)
    if first in ("", ".."):
        end = _bounds(last)[1].toordinal() + 1.0
        words = f"until {_words(last)}" if first else f"until {_words(last)}, start not known"
        left = End.OPEN if first else End.UNKNOWN
        return Moment(Shape.SPAN, end - 1, end, left, _sharp(last), soft=soft, words=words)
    begin, finish = _bounds(first), _bounds(last)
    exact = not soft and begin[0] == begin[1] and finish[0] == finish[1]
    words = period_words(begin[0], finish[0]) if exact else f"{_words(first)} – {_words(last)}"
    start, end = float(begin[0].toordinal()), finish[1].toordinal() + 1.0
    return Moment(Shape.SPAN, start, end, _sharp(first), _sharp(last), soft=soft, words=words)


def _sharp(text: str) -> End:
    first, last = _bounds(text)
    return End.SHARP if first == last and not _soft(text) else End.FADED


def _set(text: str) -> Moment:
    inner, either = text[1:-1], text[0] == "["
    if ".." in inner and "," not in inner:
        first, last = inner.split("..", 1)
        if not first or not last:
            return _half_set(first, last, either=either)
        begin, finish = _bounds(first)[0], _bounds(last)[1]
        if either:
            return _span(begin, finish, words=f"between {_words(first)} and {_words(last)}", soft=_soft(text))
        return _interval(first, last)
    members = [part.strip() for part in inner.split(",")]
    if any(".." in part for part in members):
        found = parse_edtf(text)
        return _of_bounds(found.earliest, found.latest)
    days = [_bounds(part) for part in members]
    points = tuple(sorted((a.toordinal() + b.toordinal() + 1) / 2 for a, b in days))
    told = [_words(part) for part in members]
    words = ", ".join(told[:-1]) + (" or " if either else " and ") + told[-1] if len(told) > 1 else told[0]
    shape = Shape.ONE_OF if either else Shape.ALL_OF
    return Moment(shape, points[0], points[-1], points=points, soft=_soft(text), words=words)


def _half_set(first: str, last: str, *, either: bool) -> Moment:
    if not either:
        return _interval(first or "..", last or "..")
    if first:
        return _bounded(_bounds(first)[0], after=True, words=f"{_words(first)} or later", soft=_soft(first))
    return _bounded(_bounds(last)[1], after=False, words=f"by {_words(last)}", soft=_soft(last))
