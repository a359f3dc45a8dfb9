"""EDTF dates with the earliest and latest day they can mean.

EDTF is the Library of Congress text of 4 February 2019 (ISO 8601-2). Level 1 and the sets and component
qualifiers of Level 2 are read by the ``edtf`` library; this module adds what a timeline needs: inclusive
day bounds, where ``None`` stands for an end that is open or unknown. Precision is never invented: a month
stays a month, and its bounds are its first and last day.
"""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any

from eventlog.errors import InputError

__all__ = ["Edtf", "on_or_after", "on_or_before", "parse_edtf"]

_PLAIN = re.compile(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?([~?%]?)")
_CALENDAR = re.compile(r"\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?[~?%]?")
_BOUND = re.compile(r"\[(\.\.)?(\d{4}-\d\d-\d\d)(\.\.)?\]")
_SEASON = re.compile(r"(\d{4})-2([1-4])")
_MASKED = re.compile(r"([1-9]\d{1,2})(X{1,2})[~?%]?")


@dataclass(frozen=True, slots=True)
class Edtf:
    """One EDTF value: its text and its inclusive day bounds (``None``: no bound on that side)."""

    text: str
    earliest: date | None
    latest: date | None

    def __str__(self) -> str:
        return self.text

    @property
    def is_exact_day(self) -> bool:
        """Whether it names one day without any qualification."""
        return self.earliest is not None and self.text == self.earliest.isoformat()

    @property
    def is_qualified(self) -> bool:
        """Whether it is marked approximate, uncertain or both."""
        return any(mark in self.text for mark in "~?%")


@lru_cache(maxsize=16_384)
def parse_edtf(text: str) -> Edtf:
    """Read an EDTF string. Raises InputError when it is none, or when its ends are in the wrong order."""
    plain = _PLAIN.fullmatch(text)
    found = _parse_plain(text, plain) if plain else _parse_common(text) or _parse_by_library(text)
    if found.earliest and found.latest and found.earliest > found.latest:
        raise InputError(f"'{text}' ends before it begins")
    return found


def on_or_before(day: date) -> Edtf:
    """Some day not later than ``day``: a one-of set, not an interval that lasted until then."""
    return Edtf(f"[..{day.isoformat()}]", None, day)


def on_or_after(day: date) -> Edtf:
    """Some day not earlier than ``day``."""
    return Edtf(f"[{day.isoformat()}..]", day, None)


def _parse_plain(text: str, match: re.Match[str]) -> Edtf:
    """Year, month or day with an optional qualifier: the bulk of all values, without a grammar's cost."""
    year, month, day = int(match[1]), match[2], match[3]
    try:
        if month is None:
            return Edtf(text, date(year, 1, 1), date(year, 12, 31))
        if day is None and 1 <= int(month) <= 12:
            last = monthrange(year, int(month))[1]
            return Edtf(text, date(year, int(month), 1), date(year, int(month), last))
        if day is not None:
            exact = date(year, int(month), int(day))
            return Edtf(text, exact, exact)
    except ValueError as error:
        raise InputError(f"'{text}' is no date of the calendar") from error
    return _parse_by_library(text)


def _parse_common(text: str) -> Edtf | None:
    """Intervals of plain ends, bounds as sets, seasons, decades, centuries: the grammar is far slower."""
    bound = _BOUND.fullmatch(text)
    if bound and bool(bound[1]) != bool(bound[3]):
        day = parse_edtf(bound[2]).earliest
        return Edtf(text, None if bound[1] else day, day if bound[1] else None)
    season = _SEASON.fullmatch(text)
    if season:
        # As the library has it: northern seasons, winter only to the end of its year.
        first, last = 3 * int(season[2]), min(3 * int(season[2]) + 2, 12)
        year = int(season[1])
        return Edtf(text, date(year, first, 1), date(year, last, monthrange(year, last)[1]))
    masked = _MASKED.fullmatch(text)
    if masked and len(masked[1] + masked[2]) == 4:
        years = [int(masked[1] + digit * len(masked[2])) for digit in "09"]
        return Edtf(text, date(years[0], 1, 1), date(years[1], 12, 31))
    return _parse_interval(text)


def _parse_interval(text: str) -> Edtf | None:
    begin, slash, end = text.partition("/")
    ends = [each for each in (begin, end) if each not in ("", "..")]
    if not slash or not ends or not all(_CALENDAR.fullmatch(each) for each in ends):
        return None
    earliest = parse_edtf(begin).earliest if begin in ends else None
    latest = parse_edtf(end).latest if end in ends else None
    return Edtf(text, earliest, latest)


def _parse_by_library(text: str) -> Edtf:
    import edtf as grammar

    try:
        value = grammar.parse_edtf(text)
        return (
            Edtf(text, _day(value.lower_strict()), _day(value.upper_strict()))
            if not _unknown(text)
            else (_half_unknown(text, value))
        )
    except (grammar.EDTFParseException, ValueError, AttributeError, TypeError) as error:
        raise InputError(f"'{text}' is no EDTF date, such as 2022-01-05, 2022-01 or 2022-01-05/..") from error


def _unknown(text: str) -> bool:
    return text.startswith("/") or text.endswith("/")


def _half_unknown(text: str, value: Any) -> Edtf:
    """An interval with an unknown end: the library pads it by ten years, which nobody said."""
    if text.startswith("/"):
        return Edtf(text, None, _day(value.upper_strict()))
    return Edtf(text, _day(value.lower_strict()), None)


def _day(moment: Any) -> date | None:
    """A library bound as a date; infinities, and years outside the calendar of Python, have none."""
    if isinstance(moment, float | int) or not 1 <= moment.tm_year <= 9999:
        return None
    return date(moment.tm_year, moment.tm_mon, moment.tm_mday)
