"""The days that a sentence states so plainly for an event that nothing needs to be weighed."""

from datetime import date, timedelta

from eventlog.mentions.events.calendar import Calendar, is_day
from eventlog.mentions.events.dates import OPENING, PERFORMED, DateOption, Occasion
from eventlog.mentions.events.lapses import shifted
from eventlog.mentions.model import Timex
from eventlog.ontology import DateBasis, EventStatus

__all__ = ["continued_day", "counted_day", "opening_day", "own_day", "set_day", "told_day"]

_EARLY = 4
"""The hour before which some hours earlier is the day before."""
_BESIDE = 30
"""Characters between a trigger and a day that stands beside it."""


def counted_day(calendar: Calendar, occasion: Occasion) -> DateOption | None:
    """The day that a sentence plainly counts for an event; None where it counts none.

    "Came two days after the dam broke": it broke two days before the day of the sentence, or of the lead.
    "Two days before the vote, the dam broke": as long before the lead. "Came early on Friday, hours after the
    dam broke": it broke on Thursday, most likely.
    """
    at, trigger = occasion.sentence, occasion.trigger
    start = calendar.sentences[at].span.start
    for lapse in calendar.lapses[at]:
        behind = lapse.is_behind(trigger)
        opening = lapse.span.start - start < OPENING and 0 <= lapse.comma < trigger.start
        if not lapse.sign or lapse.unit not in ("H", "D", "W") or not (behind or opening):
            continue
        read = calendar.read_for(at, occasion.status)
        dated = [(timex, value) for timex, value in read if timex.span < lapse.span and is_day(value)]
        if lapse.unit == "H":
            if behind and lapse.sign > 0 and dated and _is_early(dated[-1][0]):
                return DateOption(_eve(dated[-1][1]), DateBasis.RELATIVE, lapse.span, approximate=True)
            continue
        here = [value for _, value in dated]
        anchor = here[-1] if here else calendar.lead_day
        if not anchor and calendar.published:
            anchor = calendar.published.isoformat()
        for text in shifted(anchor, lapse, -lapse.sign if behind else lapse.sign):
            return DateOption(text, DateBasis.RELATIVE, lapse.span)
    return None


def opening_day(calendar: Calendar, occasion: Occasion) -> DateOption | None:
    """The day that opens a sentence and is its only one: it dates what follows, however long the way to it.

    "Three days later, after the dam broke, the mayor resigned"; None where it is a day of saying.
    """
    sentence = calendar.sentences[occasion.sentence]
    found = list(calendar.read_for(occasion.sentence, occasion.status))
    days = [(timex, value) for timex, value in found if is_day(value)]
    if len(found) != 1 or not days:
        return None
    timex, value = days[0]
    opens = timex.span.start - sentence.span.start < OPENING and timex.span.end <= occasion.trigger.start
    if not opens or calendar.is_saying(timex):
        return None
    return DateOption(value, timex.basis, timex.span, approximate=timex.span in calendar.latest)


def own_day(calendar: Calendar, occasion: Occasion) -> DateOption | None:
    """The day that stands right behind a trigger in its clause, where its sentence has others not for it.

    "On Saturday the mayor said the dam had broken two days earlier": Saturday is when he spoke.
    """
    read = calendar.read_for(occasion.sentence, occasion.status)
    days = [(timex, value) for timex, value in read if is_day(value)]
    if not days:
        return None
    own, day = min(days, key=lambda pair: pair[0].span.apart(occasion.trigger))
    beside = 0 <= own.span.start - occasion.trigger.end <= _BESIDE
    if not beside or not occasion.has_free(own.span):
        return None
    others = [timex for timex, value in days if value != day]
    rivals = [one for one in others if not calendar.is_saying(one) and occasion.has_free(one.span)]
    if not others or not all(calendar.is_told_on(one, occasion.sentence, occasion.trigger) for one in rivals):
        return None
    return DateOption(day, own.basis, own.span, approximate=own.span in calendar.latest)


def set_day(calendar: Calendar, occasion: Occasion) -> DateOption | None:
    """The time to come right behind a noun whose sentence has no other ("the talks next week")."""
    read = list(calendar.read_for(occasion.sentence, occasion.status))
    if len(read) != 1:
        return None
    timex, value = read[0]
    beside = 0 <= timex.span.start - occasion.trigger.end <= _BESIDE
    if not beside or not calendar.is_ahead(value, occasion.status):
        return None
    return DateOption(value, timex.basis, timex.span)


def continued_day(calendar: Calendar, occasion: Occasion) -> DateOption | None:
    """The day of the talk that an act of words goes on with: "He told them on Friday … He refused to yield".

    Only in the same paragraph, right behind a sentence whose only day is one of saying.
    """
    at = occasion.sentence
    spoken = occasion.kind in PERFORMED and occasion.status == EventStatus.OCCURRED
    if not spoken or at == 0 or calendar.by_sentence[at]:
        return None
    if calendar.sentences[at].paragraph != calendar.sentences[at - 1].paragraph:
        return None
    days = [(timex, value) for timex, value in calendar.by_sentence[at - 1] if is_day(value)]
    if len(days) != 1 or not calendar.is_saying(days[0][0]):
        return None
    return DateOption(days[0][1], DateBasis.INFERRED, days[0][0].span)


def told_day(calendar: Calendar, occasion: Occasion) -> DateOption | None:
    """The day told before, where a sentence without a date says that it goes on there ("at the time")."""
    at = occasion.sentence
    if at not in calendar.anaphoric or calendar.by_sentence[at]:
        return None
    told = calendar.told_before(at, 1)
    return DateOption(told[0][2], DateBasis.INFERRED, told[0][1].span) if told else None


def _is_early(timex: Timex) -> bool:
    """Whether an expression tells the first hours of its day ("early on Friday", "Friday 2 a.m.")."""
    hour = timex.value.partition("T")[2][:2]
    return timex.mod == "START" or (hour.isdigit() and int(hour) < _EARLY)


def _eve(day: str) -> str:
    return (date.fromisoformat(day) - timedelta(days=1)).isoformat()
