"""The dated expressions of one document: where they stand, and which are days of saying or of happening."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence
from datetime import date, timedelta
from itertools import pairwise

from eventlog.document.model import Document, Sentence
from eventlog.mentions.events.lines import Words
from eventlog.mentions.model import Timex, TimexType
from eventlog.span import Span

__all__ = ["Calendar"]

_DAY = 10
_LEAD = 3
"""Sentences of the lead, where newspapers give the day of their news."""

_SAID = 45
"""Characters between a word of speech and the day it was spoken on."""

_HIDDEN = 3
"""Days by which what is told may lie before the day it is said on."""


class Calendar:
    """The dated expressions of one document by sentence."""

    def __init__(self, document: Document, timexes: Sequence[Timex], words: Words) -> None:
        self.published = document.published.day if document.published else None
        starts = [sentence.span.start for sentence in document.sentences]
        self.sentences = document.sentences
        self.by_sentence: list[list[tuple[Timex, str]]] = [[] for _ in starts]
        self.spoken: set[str] = set()
        self.cited: set[str] = set()
        self.happened: set[str] = set()
        for timex in timexes:
            value = _calendar_value(timex)
            if value is None:
                continue
            at = bisect_right(starts, timex.span.start) - 1
            inside = at >= 0 and timex.span.start < document.sentences[at].span.end
            if inside:
                self.by_sentence[at].append((timex, value))
                near = _near(document.sentences[at], timex.span)
                if near & words.speech:
                    self.spoken.add(timex.id)
                if near & words.cited:
                    self.cited.add(timex.id)
                if near & words.happened and not near & words.speech:
                    self.happened.add(value)
        days = Counter(value for found in self.by_sentence for _, value in found if len(value) == _DAY)
        self.days = days
        self.values: dict[str, tuple[Timex, int, int]] = {}
        for at, found in enumerate(self.by_sentence):
            for timex, value in found:
                first, where, count = self.values.get(value, (timex, at, 0))
                self.values[value] = (first, where, count + 1)
        self.places: dict[str, list[tuple[int, Timex]]] = {}
        for at, found in enumerate(self.by_sentence):
            for timex, value in found:
                self.places.setdefault(value, []).append((at, timex))
        self.only_said = {
            value
            for value, found in self.places.items()
            if len(value) == _DAY and "/" not in value and all(self.is_saying(timex) for _, timex in found)
        }
        self.main_day = max(days, key=lambda day: (days[day], day)) if days else ""
        lead = [pair for found in self.by_sentence[:_LEAD] for pair in found if len(pair[1]) == _DAY]
        lead = [pair for pair in lead if not self.is_saying(pair[0])] or lead
        self.lead_day = lead[0][1] if lead else ""
        self.lead_is_saying = bool(lead) and self.is_saying(lead[0][0])

    def is_saying(self, timex: Timex) -> bool:
        """Whether it is the day of somebody's words rather than of what they speak of."""
        return timex.id in self.spoken or timex.id in self.cited

    def behind_saying(self, day: str, sentence: int) -> tuple[Timex, str] | None:
        """The day that a day of saying hides: the last one, at most three days before, that is told plainly.

        None where ``day`` is no mere day of saying, or where the sentence itself gives it. An agency quoted
        on Sunday tells of Saturday.
        """
        if day not in self.only_said or any(value == day for _, value in self.by_sentence[sentence]):
            return None
        first = (date.fromisoformat(day) - timedelta(days=_HIDDEN)).isoformat()
        hidden = [
            (value, found[0][1])
            for value, found in self.places.items()
            if len(value) == _DAY
            and "/" not in value
            and first <= value < day
            and value not in self.only_said
        ]
        if not hidden:
            return None
        value, timex = max(hidden, key=lambda pair: pair[0])
        return timex, value

    def is_retrospect(self, day: str) -> bool:
        """Whether a day is that of looking back: only said on, over before publication, plain days before it.

        What somebody tells in such a talk did not happen on its day; the month is all that is known.
        """
        if self.published is None or day not in self.only_said or day >= self.published.isoformat():
            return False
        return any(len(one) == _DAY and one < day and one not in self.only_said for one in self.places)

    def is_current(self, date: str) -> bool:
        """Whether a year or month is that of publication: what is planned in it lies in its rest."""
        return self.published is not None and self.published.isoformat().startswith(date)

    def told_before(self, sentence: int, count: int) -> list[tuple[int, Timex, str]]:
        """The last different days before a sentence that are no days of saying, the nearest first."""
        found: list[tuple[int, Timex, str]] = []
        for at in range(sentence - 1, -1, -1):
            for timex, value in reversed(self.by_sentence[at]):
                fresh = all(value != other for _, _, other in found)
                if len(value) == _DAY and fresh and not self.is_saying(timex):
                    found.append((at, timex, value))
                    if len(found) == count:
                        return found
        return found

    def traits(self) -> list[str]:
        """What the document's own days say of its habit of dating."""
        if self.published is None:
            return ["undated"]
        today = self.published.isoformat()
        yesterday = (self.published - timedelta(days=1)).isoformat()
        return [
            f"today:{min(self.days[today], 2)}",
            f"yesterday:{min(self.days[yesterday], 2)}",
            f"days:{min(len(self.days), 3)}",
            f"allsaid:{bool(self.days) and self.only_said >= set(self.days)}",
        ]


def _near(sentence: Sentence, span: Span) -> set[str]:
    """The words around an expression, alone and in pairs: they tell a day of happening from one of saying."""
    near = [
        token.text.lower()
        for token in sentence.tokens
        if span.start - _SAID <= token.start and token.end <= span.end + _SAID
    ]
    return {*near, *(" ".join(pair) for pair in pairwise(near))}


def _calendar_value(timex: Timex) -> str | None:
    """The calendar part of an expression, or None where it has none."""
    if timex.edtf is None or timex.type not in (TimexType.DATE, TimexType.TIME):
        return None
    text = timex.edtf.text
    if "T" in text:
        text = text.partition("T")[0]
    return text.rstrip("~?%")
