"""Warn where the dates of an article cannot all be right; nothing is repaired."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from eventlog.document.model import Document, FurnitureKind
from eventlog.language.pack import available_languages
from eventlog.mentions.model import Timex
from eventlog.mentions.timexes.compile import CompiledPack, compiled_pack
from eventlog.mentions.timexes.context import hint_of
from eventlog.mentions.timexes.lexicon import fold
from eventlog.span import Span

__all__ = ["DateWarning", "DateWarningKind", "audit_timexes"]

_NUMERIC = re.compile(r"\b(\d{1,2})/(\d{1,2})/(\d{4})\b")

_WORD = re.compile(r"[^\W\d]+['’]?[^\W\d]*")


class DateWarningKind(StrEnum):
    """What cannot be right.

    A weekday that its date does not fall on; something told as past that lies after publication; digits that
    may be day and month or month and day; a publication line or dateline that contradicts the publishing day
    given.
    """

    WEEKDAY_MISMATCH = "weekday_mismatch"
    AFTER_PUBLICATION = "date_after_publication"
    AMBIGUOUS_DAY_MONTH = "ambiguous_day_month"
    PUBLICATION_CONTRADICTED = "publication_contradicted"


@dataclass(frozen=True, slots=True)
class DateWarning:
    """One finding, with the words it is about and one plain sentence."""

    kind: DateWarningKind
    span: Span
    message: str


def audit_timexes(document: Document, timexes: Iterable[Timex]) -> tuple[DateWarning, ...]:
    """All warnings on the dates of one document, in the order of the text."""
    if document.language not in available_languages():
        return ()
    compiled = compiled_pack(document.language)
    found: list[DateWarning] = []
    for timex in timexes:
        day = _day(timex.value)
        if day is not None:
            found += _weekday_mismatch(document, timex, day, compiled)
            found += _after_publication(document, timex, day, compiled)
            found += _publication_contradicted(document, timex, day)
        found += _ambiguous(document, timex, compiled)
    return tuple(sorted(found, key=lambda w: (w.span, w.kind)))


def _day(value: str) -> date | None:
    try:
        return date.fromisoformat(value[:10]) if value[4:5] == "-" and value[5:6].isdigit() else None
    except ValueError:
        return None


def _weekday_of(words: str, compiled: CompiledPack) -> tuple[str, int] | None:
    """The weekday that stands beside a date in digits, with its number."""
    if not any(character.isdigit() for character in words):
        return None
    names = compiled.words.values["weekday"]
    for word in _WORD.findall(words):
        if word[0].isupper() and (number := names.get(fold(word))):
            return word, int(number)
    return None


def _weekday_mismatch(
    document: Document, timex: Timex, day: date, compiled: CompiledPack
) -> Iterator[DateWarning]:
    words = timex.span.of(document.text)
    named = _weekday_of(words, compiled)
    if named is not None and named[1] != day.isoweekday():
        actual = compiled.words.weekday_names[day.isoweekday()]
        message = f"'{words}' says {named[0]}, but {day.isoformat()} is {actual}"
        yield DateWarning(DateWarningKind.WEEKDAY_MISMATCH, timex.span, message)


def _after_publication(
    document: Document, timex: Timex, day: date, compiled: CompiledPack
) -> Iterator[DateWarning]:
    """Only of dates that leave no choice: with their year or a weekday, and no deadline."""
    published = document.published.day if document.published else None
    sentence = document.sentence_at(timex.span.start)
    words = timex.span.of(document.text)
    certain = timex.edtf is not None and timex.edtf.earliest == timex.edtf.latest == day
    if published is None or sentence is None or not certain or _furniture(document, timex):
        return
    # One day of grace: the outlet's zone may lie behind that of the event.
    if day <= published + timedelta(days=1) or (timex.anchor and not _weekday_of(words, compiled)):
        return
    around, bounds = (timex.span.start, timex.span.end), (sentence.span.start, sentence.span.end)
    if compiled.signals["until"].search(document.text, bounds[0], around[0]):
        return
    if hint_of(compiled, document.text, around, bounds).direction < 0:
        message = (
            f"'{words}' ({day.isoformat()}) is told as past, but the article is of {published.isoformat()}"
        )
        yield DateWarning(DateWarningKind.AFTER_PUBLICATION, timex.span, message)


def _ambiguous(document: Document, timex: Timex, compiled: CompiledPack) -> Iterator[DateWarning]:
    """Digits that month-first and day-first readers read differently, where both ways are in use."""
    words = timex.span.of(document.text)
    match = _NUMERIC.search(words)
    if not match or _weekday_of(words, compiled) or not compiled.pack.timex.month_first:
        return
    first, second = int(match[1]), int(match[2])
    if first <= 12 and second <= 12 and first != second:
        message = f"'{match[0]}' may be month/day or day/month; it was read as {timex.value}"
        yield DateWarning(DateWarningKind.AMBIGUOUS_DAY_MONTH, timex.span, message)


def _publication_contradicted(document: Document, timex: Timex, day: date) -> Iterator[DateWarning]:
    published = document.published.day if document.published else None
    kind = _furniture(document, timex)
    if published is None or timex.anchor:
        return
    words = timex.span.of(document.text)
    if kind is FurnitureKind.PUBLICATION and abs((day - published).days) > 1:
        message = f"the text says it was published on '{words}', not on {published.isoformat()}"
    elif kind is FurnitureKind.DATELINE and (day - published).days > 1:
        message = f"the dateline is of '{words}', after publication on {published.isoformat()}"
    else:
        return
    yield DateWarning(DateWarningKind.PUBLICATION_CONTRADICTED, timex.span, message)


def _furniture(document: Document, timex: Timex) -> FurnitureKind | None:
    region = document.furniture_at(timex.span.start)
    return region.kind if region else None
