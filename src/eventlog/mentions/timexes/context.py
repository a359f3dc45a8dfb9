"""What surrounds a time expression: the publishing day, what was dated before it, and the tense beside it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime

from eventlog.mentions.timexes.calendar import Period
from eventlog.mentions.timexes.compile import CompiledPack
from eventlog.mentions.timexes.lexicon import HERE

__all__ = ["Context", "Hint", "Narration", "dates_saying", "hint_of"]

# Characters before an expression in which words that lead to it stand.
_BESIDE = 60
# Characters on each side in which the words of a plan stand ("called a strike at the port for Monday").
_AROUND = 100
# Characters on each side that may hold the verb of an expression.
_SENTENCE = 500
# A clause that begins at most two words before the expression: "…, but on Monday he quit".
_OPENING = re.compile(r"(?:[,;:—–] |\A)(?:\w+ ){0,2}\Z")
_BREAK = re.compile(r"[,;:—–]")
_OPENERS = ',;:—–("“'
# How many sentences back a day still governs a bare clock time or "two days later".
_REACH = 8


@dataclass(slots=True)
class Narration:
    """The calendar periods a text has named so far, with the sentence each stands in.

    The third part of each is whether it dates only a saying ("he said on Friday"), which leaves the time of
    the story where it was. ``moments`` are those with a clock time; ``weekdays`` the days that the text
    itself dated in full, ``long_spans`` the sentences that sum up half a year or more ("the nine months");
    ``coarse`` the weeks and months in which something happened, with the sentence of each.
    """

    periods: list[tuple[int, Period, bool]] = field(default_factory=list)
    moments: list[tuple[int, datetime]] = field(default_factory=list)
    weekdays: dict[int, date] = field(default_factory=dict)
    long_spans: list[int] = field(default_factory=list)
    coarse: list[tuple[int, Period]] = field(default_factory=list)

    def add(self, sentence: int, period: Period, *, said: bool = False) -> None:
        """Remember a period."""
        self.periods.append((sentence, period, said))

    def last_moment(self, *, sentence: int, reach: int = 3) -> datetime | None:
        """The latest clock time told, at most so many sentences back."""
        if not self.moments or sentence - self.moments[-1][0] > reach:
            return None
        return self.moments[-1][1]

    def moved_on(self, *, sentence: int) -> Period | None:
        """The week or month to which the story went from the day told last, in this sentence or before.

        None where the day lies inside it or is told beside it, which makes of the rest an aside.
        """
        if not self.coarse or sentence - self.coarse[-1][0] > 1:
            return None
        at, period = self.coarse[-1]
        told = next(((where, day) for where, day, _ in reversed(self.periods) if day.grain == "day"), None)
        if told and (told[0] >= at or period.start <= told[1].start <= period.end):
            return None
        return period

    def last(
        self, grains: tuple[str, ...], *, sentence: int, reach: int = _REACH, until: date | None = None
    ) -> Period | None:
        """The latest period of one of the grains, at most so many sentences back and over by ``until``.

        Days of sayings count only where nothing else was dated.
        """
        spoken: Period | None = None
        for at, period, said in reversed(self.periods):
            if sentence - at > reach:
                break
            if period.grain in grains and (until is None or period.end <= until):
                if not said or at == sentence:
                    return period
                spoken = spoken or period
        return spoken


@dataclass(frozen=True, slots=True)
class Hint:
    """What tense and signal words say of a date.

    ``direction`` is -1, 1, or 0 where they say nothing. ``bound_to`` says that a word right before the date
    gives it ("ended Jan. 31", "until March"), so that even a far one is meant; ``called_off`` that the date
    is of something that will not be held ("cancelled Friday's concert"), news of which may come a day late.
    """

    direction: int = 0
    bound_to: bool = False
    called_off: bool = False


_NO_HINT = Hint()


@dataclass(frozen=True, slots=True)
class Context:
    """All that one expression is resolved against.

    ``opened`` is the first day of the range that the expression ends, where that lies ahead ("will strike
    from Monday to Wednesday").
    """

    published: date | None
    moment: datetime | None
    narration: Narration
    sentence: int = 0
    told_by: Hint = _NO_HINT
    opened: date | None = None

    @property
    def hint(self) -> int:
        """The direction that tense and signal words give: -1, 1, or 0."""
        return self.told_by.direction

    @property
    def anchor(self) -> date | None:
        """The day that relative expressions count from."""
        return self.published

    def told(self, *grains: str, reach: int = _REACH, until: date | None = None) -> Period | None:
        """The latest period of these grains that the text told."""
        return self.narration.last(grains, sentence=self.sentence, reach=reach, until=until)

    def tells_of_a_year(self) -> bool:
        """Whether figures are of half a year or more here, so that "a year earlier" is no quarter."""
        spans = self.narration.long_spans
        if not spans or self.sentence - spans[-1] > 1:
            return False
        told = reversed(self.narration.periods)
        quarter = next((at for at, period, _ in told if period.grain == "quarter"), -1)
        return spans[-1] >= quarter


def hint_of(compiled: CompiledPack, text: str, around: tuple[int, int], bounds: tuple[int, int]) -> Hint:
    """The direction that words of planning or else the nearest tense word of the sentence give.

    Words before the expression count first, then those behind it; of two that end at one place the longer
    ("had been due to expire" over "expire").
    """
    start, end = around
    # Sentences without an end must not be read anew for each of their dates.
    low, high = max(bounds[0], start - _SENTENCE), min(bounds[1], end + _SENTENCE)
    for sign, pattern in ((-1, compiled.behind), (1, compiled.ahead)):
        if pattern.search(text, max(low, start - _BESIDE), start):
            return Hint(-1 if _is_done(compiled, text, around, low) else sign, bound_to=sign < 0)
    beside = f"{text[max(low, start - _AROUND) : start]}{HERE}{text[end : min(high, end + _AROUND)]}"
    if compiled.called_off.search(beside):
        return Hint(1, called_off=True)
    if compiled.planned.search(beside):
        return Hint(1)
    opening = _OPENING.search(text[low:start])
    if opening and not any(_cues(compiled, text, low + opening.start(), start)):
        own = _first(compiled, text, end, _clause_end(text, end, high))
        if own:
            return Hint(own, bound_to=own < 0)
    before = [(m.end(), m.end() - m.start(), sign) for sign, m in _cues(compiled, text, low, start)]
    if before:
        return Hint(max(before)[2])
    return Hint(_first(compiled, text, end, high))


def _first(compiled: CompiledPack, text: str, low: int, high: int) -> int:
    """The direction of the first tense word between two places, or 0."""
    found = [(m.start(), m.start() - m.end(), sign) for sign, m in _cues(compiled, text, low, high)]
    return min(found)[2] if found else 0


def _clause_end(text: str, low: int, high: int) -> int:
    match = _BREAK.search(text, low + 1, high)
    return match.start() if match else high


def _is_done(compiled: CompiledPack, text: str, around: tuple[int, int], low: int) -> bool:
    """Whether a clause opens with a limit by which something had been done: "By Monday they had left"."""
    start, end = around
    led = compiled.upto.search(text, max(low, start - _BESIDE), start)
    before = text[low : led.start()].rstrip() if led else "?"
    opens = not before or before[-1] in _OPENERS
    return opens and bool(compiled.perfect.match(text, end, end + _SENTENCE))


def dates_saying(compiled: CompiledPack, text: str, around: tuple[int, int], bounds: tuple[int, int]) -> bool:
    """Whether an expression tells when something was said, not when it happened.

    What is said and stands behind it ("said on Tuesday that …") is the story, and its day that of the story.
    """
    if compiled.telling.match(text, around[1], bounds[1]):
        return False
    return bool(compiled.sayings.search(text, max(bounds[0], around[0] - 100), around[0]))


def _cues(compiled: CompiledPack, text: str, low: int, high: int) -> Iterator[tuple[int, re.Match[str]]]:
    """Tense words between two places, each with the direction it gives."""
    for sign, pattern in ((-1, compiled.past), (1, compiled.future)):
        for match in pattern.finditer(text, low, high):
            yield sign, match
