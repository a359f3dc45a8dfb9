"""Dates and times as a page prints them about its article: ``KAMIS, 20 JANUARI 2022 | 06:53 WIB``.

Month and day names come from Unicode CLDR for each language that has a pack. A date such as 3/4/2021 is read
only where the article's language orders its digits one way.
"""

import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache

from eventlog.article.model import Publication, PublishedBasis
from eventlog.document.lexicon import Lexicon

__all__ = ["ZONES", "PrintedDate", "PrintedTime", "find_date", "find_time", "publication_of"]

ZONES = {
    "WIB": 7, "WITA": 8, "WIT": 9, "GMT": 0, "UTC": 0, "Z": 0, "EST": -5, "EDT": -4, "CST": -6, "CDT": -5,
    "MST": -7, "MDT": -6, "PST": -8, "PDT": -7, "CET": 1, "CEST": 2, "EET": 2, "EEST": 3, "MSK": 3, "SGT": 8,
    "HKT": 8, "PHT": 8, "JST": 9, "KST": 9, "AEST": 10, "AEDT": 11, "WAT": 1, "CAT": 2, "EAT": 3, "SAST": 2,
    "PKT": 5,
}  # fmt: skip
"""Zone names that mean one offset in news of the world, in hours. BST and IST mean several and are left out;
ET, CT, MT and PT depend on the day and are left out as well."""

_HALF = r"[AaPp]\.?[Mm]\b\.?"
_TIME = re.compile(
    rf"(?<![\d:.,/-])(?:(\d{{1,2}})[:.](\d{{2}})(?:[:.](\d{{2}}))?(?![\d/-])\s*({_HALF})?|"
    # Without a colon only where a half of the day or a zone tells that it is a time.
    rf"(\d{{1,2}})\s*({_HALF})|(\d{{2}})(\d{{2}})(?=\s(?:GMT|UTC)\b))"
    r"\s*(?:\(?\s*((?:GMT|UTC)\s?[+-]\d{1,2}(?::?\d{2})?|[A-Z][A-Za-z]{0,3}\b|[+-]\d{2}:?\d{2}))?"
)
_ISO = re.compile(r"(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)")
_DIGITS = re.compile(r"(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?!\d)")


@dataclass(frozen=True, slots=True)
class PrintedDate:
    """A day with its place; ``year`` is 0 where none is written, ``month`` 0 where digits leave it open."""

    start: int
    end: int
    year: int
    month: int
    day: int


@lru_cache(maxsize=8)
def _named(lexicon: Lexicon) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Day-month-year and month-day-year with the month in words."""
    names = "|".join(sorted(map(re.escape, lexicon.months), key=len, reverse=True))
    year = r"(\d{4})(?!\d)"
    first = rf"(?<![\d.,:])(\d{{1,2}})(?:st|nd|rd|th)?[\s-](?:of\s)?({names})\b\.?(?:[\s,-]{{1,2}}{year})?"
    second = rf"\b({names})\b\.?\s(\d{{1,2}})(?!\d|[:.]\d)(?:st|nd|rd|th)?(?:,?\s{year})?"
    return re.compile(first, re.IGNORECASE), re.compile(second, re.IGNORECASE)


def find_date(text: str, lexicon: Lexicon, *, day_first: bool | None = None) -> PrintedDate | None:
    """The first day in a line; one with its year before one without."""
    found: list[PrintedDate] = []
    if match := _ISO.search(text):
        found.append(PrintedDate(match.start(), match.end(), int(match[1]), int(match[2]), int(match[3])))
    if match := _DIGITS.search(text):
        found.append(_ordered(match, day_first=day_first))
    day_month, month_day = _named(lexicon)
    for match in day_month.finditer(text):
        month = lexicon.months[match[2].lower()]
        found.append(PrintedDate(match.start(), match.end(), int(match[3] or 0), month, int(match[1])))
    for match in month_day.finditer(text):
        month = lexicon.months[match[1].lower()]
        found.append(PrintedDate(match.start(), match.end(), int(match[3] or 0), month, int(match[2])))
    return min(found, key=lambda date: (date.year == 0, date.start), default=None)


def _ordered(match: re.Match[str], *, day_first: bool | None) -> PrintedDate:
    """A day in digits; month 0 where it cannot be told which number is the month."""
    one, two, year = int(match[1]), int(match[3]), int(match[4])
    if one > 12 or one == two or (day_first is True and two <= 12):
        day, month = one, two
    elif two > 12:
        day, month = two, one
    else:
        day, month = 0, 0
    return PrintedDate(match.start(), match.end(), year, month, day)


@dataclass(frozen=True, slots=True)
class PrintedTime:
    """A clock time with its place; ``half`` and ``zone`` as written, or nothing."""

    start: int
    end: int
    hour: int
    minute: int
    half: str
    zone: str


def find_time(text: str) -> PrintedTime | None:
    """The first clock time."""
    return next((time for m in _TIME.finditer(text) if (time := _time_of(m)) is not None), None)


def _time_of(match: re.Match[str]) -> PrintedTime | None:
    hour = int(match[1] or match[5] or match[7])
    minute = int(match[2] or match[8] or 0)
    if hour > 23 or minute > 59:
        return None
    return PrintedTime(match.start(), match.end(), hour, minute, match[4] or match[6] or "", match[9] or "")


def publication_of(
    line: str, lexicon: Lexicon, *, basis: PublishedBasis, day_first: bool | None = None, year: int = 0
) -> Publication | None:
    """The publishing time that a line prints; ``year`` is used where it prints none."""
    date = find_date(line, lexicon, day_first=day_first)
    if date is None or not (date.year or year):
        return None
    time = find_time(line[: date.start] + " " * (date.end - date.start) + line[date.end :])
    hour, minute, offset, zone = _clock(time)
    try:
        local = datetime(date.year or year, date.month, date.day, hour, minute)  # noqa: DTZ001 - the outlet's clock
    except ValueError:
        return None
    return Publication(local, basis, offset, zone, has_time=time is not None)


def _clock(time: PrintedTime | None) -> tuple[int, int, timedelta | None, str]:
    if time is None:
        return 0, 0, None, ""
    hour, half = time.hour, time.half[:1].lower()
    if half and 1 <= hour <= 12:
        hour = hour % 12 + (12 if half == "p" else 0)
    zone = time.zone.upper()
    offset = _offset(zone)
    return hour, time.minute, offset, zone if offset is not None else ""


def _offset(zone: str) -> timedelta | None:
    if zone in ZONES:
        return timedelta(hours=ZONES[zone])
    match = re.fullmatch(r"(?:GMT|UTC)?\s?([+-])(\d{1,2}):?(\d{2})?", zone)
    if match is None or int(match[2]) > 14:
        return None
    size = timedelta(hours=int(match[2]), minutes=int(match[3] or 0))
    return -size if match[1] == "-" else size
