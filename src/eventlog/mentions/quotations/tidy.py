"""Sources and statements without what belongs to neither.

A source is cut to the words that name somebody: no time, no caption, nothing of the statement; a statement
ends before the words that say who passed it on.
"""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from eventlog.document.model import Document
from eventlog.language.schema.speech import SpeechData
from eventlog.mentions.model import Timex
from eventlog.mentions.quotations.attribution import Attribution
from eventlog.span import Span

__all__ = ["tidied"]

_EDGES = " \t\n,;:.–—-"
_CREDIT = 60
"""The most characters of a credit at the end of a statement: ", as reported by" and a name."""


def tidied(
    document: Document, attributions: Sequence[Attribution], timexes: Sequence[Timex], data: SpeechData
) -> list[Attribution]:
    """The attributions with sources that end before a time and lie outside the statement.

    A source that lies inside the statement is dropped: its speaker is sought before.
    """
    times = sorted(timex.span for timex in timexes)
    found: list[Attribution] = []
    for attribution in attributions:
        source = attribution.source
        if source is not None:
            beside = _beside(source, attribution.content)
            source = _named(document.text, beside, times, data) if beside else None
        if source is not None and (
            _is_said(document, attribution, source) or _is_empty(document.text, source, data)
        ):
            source = None
        lost = attribution.source is not None and source is None
        content = _uncredited(document, attribution.content, data)
        inherits = attribution.inherits or lost
        found.append(replace(attribution, content=content, source=source, inherits=inherits))
    return found


def _uncredited(document: Document, content: Span, data: SpeechData) -> Span:
    """A statement without a credit behind its last comma: ", demikian dilaporkan Antara"."""
    text = document.text
    comma = text.rfind(",", max(content.start + 1, content.end - _CREDIT), content.end)
    if comma < 0 or document.quotation_at(comma) is not None:
        return content
    words = text[comma + 1 : content.end].split()
    low = tuple(word.lower() for word in words)
    credited = any(
        low[: len(phrase)] == phrase and any(word[:1].isupper() for word in words[len(phrase) :])
        for phrase in (tuple(one.split()) for one in data.passed_on)
    )
    return (
        Span(content.start, content.start + len(text[content.start : comma].rstrip()))
        if credited
        else content
    )


def _is_said(document: Document, attribution: Attribution, source: Span) -> bool:
    """Whether a source stands in the quotation marks of what is said while the cue does not."""
    content, cue = attribution.content, attribution.cue
    region = document.quotation_at(content.start)
    if region is None or not region.span.overlaps(source):
        return False
    return cue is None or not region.span.contains(cue)


def _beside(source: Span, content: Span) -> Span | None:
    """What of a source lies before the statement, else behind it."""
    if not source.overlaps(content):
        return source
    if source.start < content.start:
        return Span(source.start, content.start)
    return Span(content.end, source.end) if source.end > content.end else None


def _is_empty(text: str, source: Span, data: SpeechData) -> bool:
    """Whether only words that open a cue are left: "seraya menambahkan", "later added"."""
    words = source.of(text).lower().split()
    return all(
        word in data.tails or word in data.fillers or word in data.openers for word in words
    ) and not any(word in data.third_person for word in words)


def _named(text: str, source: Span, times: Sequence[Span], data: SpeechData) -> Span | None:
    start, end = source.start, source.end
    while (close := text.find(")", start, end - 1)) >= 0:
        if text[start] != "(" and "(" in text[start:close]:
            break
        start = close + 1
        while start < end - 1 and text[start].isspace():
            start += 1
    at = bisect_left(times, start + 1, key=lambda span: span.start)
    if at < len(times) and times[at].start < end:
        end = _before_time(text, start, times[at].start, data)
    while start < end and text[start] in _EDGES:
        start += 1
    while end > start and text[end - 1] in _EDGES and not text[start:end].endswith("."):
        end -= 1
    return Span(start, end) if end > start else None


def _before_time(text: str, start: int, end: int, data: SpeechData) -> int:
    """Where a source ends before a time, without the preposition that leads to it."""
    kept = text[start:end].rstrip(_EDGES + "(")
    while kept:
        head, _, last = kept.rpartition(" ")
        if not head or last.lower() not in data.tails:
            break
        kept = head.rstrip(_EDGES + "(")
    return start + len(kept)
