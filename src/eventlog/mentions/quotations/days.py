"""The day on which something was said: told beside the cue, or carried over within one interview."""

from bisect import bisect_left
from collections.abc import Sequence
from datetime import date

from eventlog.document.model import Document
from eventlog.language.schema.speech import SpeechData
from eventlog.mentions.model import Timex
from eventlog.mentions.quotations.attribution import Attribution

__all__ = ["days_said"]

# How far a time may stand from the cue or the source, in characters, to be the time of saying.
_REACH = 160
_NEAR = 2
"""Sentences over which a speaker goes on speaking on a day that is no news."""
_NEWS = 1
"""Days before publication that are still news."""
_OPENING = 6
"""Characters before a time that still opens its sentence: "But a day earlier"."""


def days_said(
    document: Document,
    attributions: Sequence[Attribution],
    speakers: Sequence[str | None],
    timexes: Sequence[Timex],
    data: SpeechData,
) -> list[str]:
    """One ISO day, or an empty string, for each attribution.

    What "a day earlier" in the next sentence stands against was said on the day that is counted from.

    A speaker whose one statement has a day gave his others then too, unless they have their own: all of them
    where that day is news, those close by where it lies further back. Others are taken to have spoken on the
    day that the first sentence tells, if that is news and the article tells no other.
    """
    exact = [timex for timex in timexes if timex.edtf and timex.edtf.earliest == timex.edtf.latest]
    exact.sort(key=lambda timex: timex.span)
    days = [
        _own(document, attribution, exact) or _contrasted(document, attribution, exact, data)
        for attribution in attributions
    ]
    places = [_place(document, attribution) for attribution in attributions]
    carried = list(days)
    for order in (range(len(days)), range(len(days) - 1, -1, -1)):
        known: dict[str, int] = {}
        for at in order:
            speaker = speakers[at]
            if speaker is None:
                continue
            if days[at]:
                known[speaker] = at
            elif not carried[at] and (told := known.get(speaker)) is not None:
                near = abs(places[at] - places[told]) <= _NEAR
                carried[at] = days[told] if near or _is_news(document, days[told]) else ""
    news = _news_day(document, days, places)
    return [
        day or (news if speaker is not None else "") for day, speaker in zip(carried, speakers, strict=True)
    ]


def _place(document: Document, attribution: Attribution) -> int:
    sentence = document.sentence_at(attribution.content.start)
    return sentence.index if sentence else -1


def _is_news(document: Document, day: str) -> bool:
    """Whether a day is that of the article or the one before, when what it reports is said."""
    published = document.published
    return published is not None and (published.day - date.fromisoformat(day)).days <= _NEWS


def _news_day(document: Document, days: Sequence[str], places: Sequence[int]) -> str:
    """The one day of all dated statements, if the first sentence tells it and it is news; else empty."""
    if len({day for day in days if day}) != 1:
        return ""
    leads = (day for day, place in zip(days, places, strict=True) if day and place == 0)
    day = next(leads, "")
    return day if day and _is_news(document, day) else ""


def _own(document: Document, attribution: Attribution, timexes: Sequence[Timex]) -> str:
    """The exact day that stands beside the cue, outside the statement and not after publication."""
    anchor = attribution.cue or attribution.source
    sentence = document.sentence_at(anchor.start) if anchor else None
    if anchor is None or sentence is None:
        return ""
    best: tuple[int, str] | None = None
    first = bisect_left(timexes, anchor.start - _REACH, key=lambda timex: timex.span.start)
    for timex in timexes[first:]:
        apart = timex.span.apart(anchor)
        if timex.span.start > anchor.end + _REACH:
            break
        if not sentence.span.contains(timex.span) or timex.span.overlaps(attribution.content):
            continue
        day = timex.edtf.earliest if timex.edtf else None
        if day is None or document.quotation_at(timex.span.start) is not None:
            continue
        if document.published is not None and day > document.published.day:
            continue
        if best is None or apart < best[0]:
            best = (apart, day.isoformat())
    return best[1] if best else ""


def _contrasted(
    document: Document, attribution: Attribution, timexes: Sequence[Timex], data: SpeechData
) -> str:
    """The day that the sentence behind counts back from, where it opens with "a day earlier"."""
    here = document.sentence_at(attribution.content.end - 1)
    if here is None or here.index + 1 >= len(document.sentences):
        return ""
    behind = document.sentences[here.index + 1]
    at = bisect_left(timexes, behind.span.start, key=lambda timex: timex.span.start)
    if at == len(timexes) or timexes[at].span.start - behind.span.start > _OPENING:
        return ""
    timex = timexes[at]
    words = timex.span.of(document.text).lower()
    return timex.anchor if words in data.contrasts and behind.paragraph == here.paragraph else ""
