"""The day on which something was said: told beside the cue, or carried over within one interview."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence

from eventlog.document.model import Document
from eventlog.language.schema.speech import SpeechData
from eventlog.mentions.model import Timex
from eventlog.mentions.quotations.attribution import Attribution

__all__ = ["days_said"]

# How far a time may stand from the cue or the source, in characters, to be the time of saying.
_REACH = 160
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

    A speaker whose one statement has a day gave his others then too, unless they have their own; where all
    dated statements of an article share one day, those of other speakers are taken to be of that day.
    """
    exact = [timex for timex in timexes if timex.edtf and timex.edtf.earliest == timex.edtf.latest]
    exact.sort(key=lambda timex: timex.span)
    days = [
        _own(document, attribution, exact) or _contrasted(document, attribution, exact, data)
        for attribution in attributions
    ]
    told = Counter(day for day in days if day)
    common = next(iter(told)) if len(told) == 1 else ""
    carried = list(days)
    known: dict[str, str] = {}
    for at, speaker in enumerate(speakers):
        if speaker is not None and days[at]:
            known[speaker] = days[at]
        elif speaker is not None:
            carried[at] = known.get(speaker, "")
    later: dict[str, str] = {}
    for at in range(len(days) - 1, -1, -1):
        speaker = speakers[at]
        if speaker is None:
            continue
        if days[at]:
            later[speaker] = days[at]
        elif not carried[at]:
            carried[at] = later.get(speaker, common)
    return carried


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
