"""Lapses of time: how long before or after something ("two days after the vote"), or how long so far.

They have no place on the calendar of their own. Counted from a day of the document they give the date of what
stands on the other side of the hinge word, and counted back from publication the start of what has lasted.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from eventlog.document.model import Sentence
from eventlog.mentions.events.lines import Words
from eventlog.mentions.model import Timex, TimexType
from eventlog.span import Span

__all__ = ["Lapse", "lapse_of", "shifted"]

_AMOUNT = re.compile(r"P(?:(\d{1,3})([DWMY])|T(\d{2,3})H)")
_DAYS = {"D": 1, "W": 7}
_MONTH, _YEAR = 7, 4
_PART = 120
"""Words behind a lapse within which a comma ends its part of the sentence."""
_LONGEST_HINGE = 4
"""Words of the longest connective of a pack ("in the wake of")."""


@dataclass(frozen=True, slots=True)
class Lapse:
    """A counted lapse, and the word that it hangs on.

    ``unit`` is D, W, M, Y, or H for some hours, less than a day. ``sign`` is 1 where the word is one of
    "after", -1 of "before", 0 where there is none; ``hinge`` is where it ends, ``comma`` where its part of
    the sentence ends, -1 for nowhere.
    """

    span: Span
    count: int
    unit: str
    sign: int = 0
    hinge: int = -1
    comma: int = -1

    def is_behind(self, trigger: Span) -> bool:
        """Whether a trigger stands in the part that the hinge opens ("after the VOTE", up to a comma)."""
        return self.hinge <= trigger.start and not 0 <= self.comma < trigger.start


def lapse_of(timex: Timex, sentence: Sentence, words: Words) -> Lapse | None:
    """The lapse that a duration tells; None where it is no duration or one without a count.

    Some hours, uncounted, are a lapse only where they hang on a word ("hours after").
    """
    found = _AMOUNT.fullmatch(timex.value) if timex.type is TimexType.DURATION else None
    if found is not None and found[3]:
        count, unit = max(1, round(int(found[3]) / 24)), "D"
    elif found is not None:
        count, unit = int(found[1]), found[2]
    elif timex.type is TimexType.DURATION and timex.value == "PTXH":
        count, unit = 0, "H"
    else:
        return None
    first = sentence.first_from(timex.span.end)
    after = sentence.tokens[first : first + _PART]
    lower = [token.text.lower() for token in after]
    for length in range(min(_LONGEST_HINGE, len(after)), 0, -1):
        run = " ".join(lower[:length])
        sign = 1 if run in words.after else -1 if run in words.before else 0
        if sign and not timex.mod:
            comma = next((token.start for token in after[length:] if token.text == ","), -1)
            return Lapse(timex.span, count, unit, sign, after[length - 1].end, comma)
    return Lapse(timex.span, count, unit) if count else None


def shifted(day: str, lapse: Lapse, sign: int) -> Iterator[str]:
    """The date so long after (``sign`` 1) or before (-1) another, as exact as the lapse, if there is one."""
    count = lapse.count * sign
    try:
        if lapse.unit in _DAYS:
            yield (date.fromisoformat(day) + timedelta(days=count * _DAYS[lapse.unit])).isoformat()
        elif lapse.unit == "M" and len(day) >= _MONTH:
            months = int(day[:_YEAR]) * 12 + int(day[5:_MONTH]) - 1 + count
            yield f"{date(months // 12, months % 12 + 1, 1).isoformat()[:_MONTH]}"
        elif lapse.unit == "Y":
            yield date(int(day[:_YEAR]) + count, 1, 1).isoformat()[:_YEAR]
    except (ValueError, OverflowError):
        return
