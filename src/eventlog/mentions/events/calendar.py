"""The dated expressions of one document: where they stand, and which are days of saying or of happening."""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from functools import cached_property
from itertools import pairwise

from eventlog.document.model import Document, Sentence
from eventlog.mentions.events.lapses import Lapse, lapse_of
from eventlog.mentions.events.lines import Words
from eventlog.mentions.model import Timex, TimexType
from eventlog.mentions.timexes.compile import compiled_pack
from eventlog.mentions.timexes.lexicon import fold
from eventlog.ontology import DateBasis, EventStatus
from eventlog.span import Span

__all__ = ["Calendar", "is_day"]

_A_MONTH = re.compile(r"\d{4}-\d\d")
_A_YEAR = re.compile(r"\d{4}")
_BY = "[.."
"""How the value of "by Monday" begins: some day up to that one, which what is past was mostly done on."""
_A_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_LEAD = 3
"""Sentences of the lead, where newspapers give the day of their news."""

_SAID = 45
"""Characters between a word of speech and the day it was spoken on."""

_WEEK = 7

_TOLD = 3
"""Days of the story that are kept in mind."""

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
        self.stamped: set[str] = set()
        self.happened: set[str] = set()
        self.latest: set[Span] = set()
        self.words = words
        self.lapses: list[list[Lapse]] = [[] for _ in starts]
        self.turned = turned_back(document, timexes)
        self.anaphoric = {sentence.index for sentence in document.sentences if _looks_back(sentence, words)}
        for timex in timexes:
            at = bisect_right(starts, timex.span.start) - 1
            if at >= 0 and timex.span.start < document.sentences[at].span.end:
                self._place(document, timex, at, words)
        days = Counter(value for found in self.by_sentence for _, value in found if is_day(value))
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
                if timex.id in self.turned:
                    self.places.setdefault(self.turned[timex.id], []).append((at, timex))
        self.only_said = {
            value
            for value, found in self.places.items()
            if is_day(value) and all(self.is_saying(timex) for _, timex in found)
        }
        self.main_day = max(days, key=lambda day: (days[day], day)) if days else ""
        lead = [pair for found in self.by_sentence[:_LEAD] for pair in found if is_day(pair[1])]
        lead = [pair for pair in lead if not self.is_saying(pair[0])] or lead
        self.lead_day = lead[0][1] if lead else ""
        self.lead_is_saying = bool(lead) and self.is_saying(lead[0][0])

    def _place(self, document: Document, timex: Timex, at: int, words: Words) -> None:
        """Enter an expression of sentence ``at``: its date or lapse, and whether it is a day of saying."""
        lapse = lapse_of(timex, document.sentences[at], words)
        if lapse is not None:
            self.lapses[at].append(lapse)
        value = _calendar_value(timex)
        if value is None:
            return
        day = timex.value.partition("T")[0]
        if value == f"{_BY}{day}]" and self.published and day <= self.published.isoformat():
            value = day
            self.latest.add(timex.span)
        self.by_sentence[at].append((timex, value))
        near = _near(document.sentences[at], timex.span)
        if near & words.speech or self._is_quoted_today(document, timex, value):
            self.spoken.add(timex.id)
        if any(character.isdigit() for character in timex.span.of(document.text)):
            self.stamped.add(timex.id)
        if near & words.cited:
            self.cited.add(timex.id)
        if near & words.happened and not near & words.speech:
            self.happened.add(value)

    def _is_quoted_today(self, document: Document, timex: Timex, value: str) -> bool:
        """Whether somebody quoted says "tonight": the day of the words, which may not be publication."""
        quoted = document.quotation_at(timex.span.start) is not None
        today = self.published is not None and value == self.published.isoformat()
        return quoted and today and timex.basis is DateBasis.RELATIVE

    def read_for(self, sentence: int, status: str) -> Iterator[tuple[Timex, str]]:
        """The dated expressions of a sentence as an event of this status reads them (``turned_back``)."""
        for timex, value in self.by_sentence[sentence]:
            yield timex, value if status == EventStatus.PLANNED else self.turned.get(timex.id, value)

    def is_saying(self, timex: Timex) -> bool:
        """Whether it is the day of somebody's words rather than of what they speak of."""
        return timex.id in self.spoken or timex.id in self.cited

    def is_told_on(self, timex: Timex, sentence: int, trigger: Span) -> bool:
        """Whether a word of speech stands between a day and a trigger: "On Friday X said … broke"."""
        here = self.sentences[sentence]
        between = here.tokens[here.first_from(timex.span.end) : here.first_from(trigger.start)]
        return any(token.text.lower() in self.words.speech for token in between)

    def behind_saying(self, day: str, sentence: int) -> tuple[Timex, str] | None:
        """The day that a day of saying hides: the last one, at most three days before, that is told plainly.

        None where ``day`` is no mere day of saying, is not stamped on the words ("Sunday (6/2)", or by an
        agency that is quoted), or where the sentence itself gives it as somebody's words. An agency quoted on
        Sunday tells of Saturday; who "said on Sunday" tells of Sunday.
        """
        if day not in self.only_said:
            return None
        here = [timex for timex, value in self.by_sentence[sentence] if value == day]
        stamped = any(timex.id in self.cited or timex.id in self.stamped for _, timex in self.places[day])
        if not stamped or not all(timex.id in self.cited and self._is_news(day) for timex in here):
            return None
        first = (date.fromisoformat(day) - timedelta(days=_HIDDEN)).isoformat()
        hidden = [
            (value, found[0][1])
            for value, found in self.places.items()
            if is_day(value) and first <= value < day and value not in self.only_said
        ]
        if not hidden:
            return None
        value, timex = max(hidden, key=lambda pair: pair[0])
        return timex, value

    def _is_news(self, day: str) -> bool:
        """Whether a day is that of publication or the one before."""
        return self.published is not None and day >= (self.published - timedelta(days=1)).isoformat()

    def is_retrospect(self, day: str, sentence: int) -> bool:
        """Whether a day is that of looking back: only said on, over before publication, plain days before it.

        What somebody tells in such a talk did not happen on its day, unless the sentence itself gives it; the
        month is all that is known.
        """
        if self.published is None or day not in self.only_said or day >= self.published.isoformat():
            return False
        if any(value == day for _, value in self.by_sentence[sentence]):
            return False
        return any(is_day(one) and one < day and one not in self.only_said for one in self.places)

    def is_ahead(self, date: str, status: str) -> bool:
        """Whether a date begins after publication, which only what is planned can do."""
        if self.published is None or status == EventStatus.PLANNED or not date[:1].isdigit():
            return False
        start = date.partition("/")[0]
        return start > self.published.isoformat()[: len(start)]

    def is_current(self, date: str) -> bool:
        """Whether a year or month is that of publication: what is planned in it lies in its rest."""
        return self.published is not None and self.published.isoformat().startswith(date)

    def told_before(self, sentence: int, count: int) -> list[tuple[int, Timex, str]]:
        """The last different days before a sentence that are no days of saying, the nearest first.

        At most ``_TOLD`` are known of.
        """
        return list(self._told[sentence][:count])

    @cached_property
    def _told(self) -> list[tuple[tuple[int, Timex, str], ...]]:
        """For each sentence the last different days told before it."""
        found: list[tuple[tuple[int, Timex, str], ...]] = []
        recent: list[tuple[int, Timex, str]] = []
        for at, dated in enumerate(self.by_sentence):
            found.append(tuple(recent))
            for timex, value in dated:
                if is_day(value) and not self.is_saying(timex):
                    others = [one for one in recent if one[2] != value]
                    recent = [(at, timex, value), *others][:_TOLD]
        return found

    def goes_on(self, sentence: int) -> bool:
        """Whether a sentence has a word that carries a story on ("then", "kemudian")."""
        text = " ".join(token.text.lower() for token in self.sentences[sentence].tokens)
        return any(f" {phrase} " in f" {text} " for phrase in self.words.sequel)

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


def is_day(value: str) -> bool:
    """Whether a value names one day, and neither a longer time nor an interval."""
    return _A_DAY.fullmatch(value) is not None


def turned_back(document: Document, timexes: Sequence[Timex]) -> dict[str, str]:
    """For names of days and months that were read as the next ones: the last ones, for what is past.

    "Agreed to meet on Thursday" does not tell which Thursday; that the meeting is told as past does. Days
    that the text counts from such a day ("later that day") turn with it.
    """
    if document.published is None:
        return {}
    today = document.published.day.isoformat()
    values = compiled_pack(document.language).words.values
    ahead = {word for word, shift in values["shift"].items() if shift == "1"} | {*values.get("ahead", {})}
    found: dict[str, str] = {}
    turned: set[str] = set()
    for timex in timexes:
        value = _calendar_value(timex) or ""
        text = timex.span.of(document.text)
        words = {fold(word) for word in text.split()}
        unsure = timex.basis is DateBasis.RELATIVE and words.isdisjoint(ahead) and not _A_YEAR.search(text)
        if not (unsure and _A_MONTH.match(value) and value > today[: len(value)] and "/" not in value):
            continue
        if not words.isdisjoint(values["month"]) or fold(text) in values["holiday"]:
            found[timex.id] = _a_year_before(value)
        elif is_day(value) and (timex.anchor in turned or not words.isdisjoint(values["weekday"])):
            found[timex.id] = (date.fromisoformat(value) - timedelta(days=_WEEK)).isoformat()
            turned.add(value)
    return found


def _a_year_before(value: str) -> str:
    """The same month or day of the year before; of a leap day the day before."""
    return f"{int(value[:4]) - 1}{value[4:]}".replace("-02-29", "-02-28")


def _looks_back(sentence: Sentence, words: Words) -> bool:
    """Whether a sentence tells its time by the one told before: "at the time", "ketika itu"."""
    lower = [token.text.lower() for token in sentence.tokens]
    openers = {phrase.partition(" ")[0] for phrase in words.then}
    for at in (at for at, word in enumerate(lower) if word in openers):
        for end in (at + 2, at + 3):
            if " ".join(lower[at:end]) in words.then and lower[end : end + 1] != ["of"]:
                closes = all(not word[:1].isalnum() for word in lower[end:])
                if not words.of or at < 2 or closes:
                    return True
    return False


def _near(sentence: Sentence, span: Span) -> set[str]:
    """The words around an expression, alone and in pairs: they tell a day of happening from one of saying."""
    near = [
        token.text.lower()
        for token in sentence.tokens[
            sentence.first_from(span.start - _SAID) : sentence.first_from(span.end + _SAID)
        ]
        if token.end <= span.end + _SAID
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
