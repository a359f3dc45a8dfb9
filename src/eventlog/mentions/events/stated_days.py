"""The days that a sentence states so plainly for an event that nothing needs to be weighed."""

from datetime import date, timedelta

from eventlog.mentions.events.calendar import Calendar, is_day
from eventlog.mentions.events.dates import OPENING, PERFORMED, DateOption, Occasion
from eventlog.mentions.events.lapses import shifted
from eventlog.mentions.model import Timex
from eventlog.ontology import DateBasis, EventStatus
from eventlog.span import Span

__all__ = [
    "counted_day",
    "current_day",
    "inferred_day",
    "onward_day",
    "own_day",
    "reduced_day",
    "set_day",
    "when_day",
]

_EARLY = 4
"""The hour before which some hours earlier is the day before."""
_NEWS = 7
"""Days before publication that newspapers tell their news of."""
_STORY = 9
"""Sentences that a story goes on for without another date."""
_BESIDE = 30
"""Characters between a trigger and a day that stands beside it."""


def counted_day(calendar: Calendar, occasion: Occasion) -> DateOption | None:
    """The day that a sentence plainly counts for an event; None where it counts none.

    "Came two days after the dam broke": it broke two days before the day of the sentence, or of the lead.
    "Two days before the vote, the dam broke": as long before the lead. "Came early on Friday, hours after the
    dam broke": it broke on Thursday, most likely.
    """
    at, trigger = occasion.sentence, occasion.trigger
    for lapse in calendar.lapses[at]:
        behind = lapse.is_behind(trigger)
        opening = _opens(calendar, at, lapse.span) and 0 <= lapse.comma < trigger.start
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
    found = list(calendar.read_for(occasion.sentence, occasion.status))
    days = [(timex, value) for timex, value in found if is_day(value)]
    if len(found) != 1 or not days:
        return None
    timex, value = days[0]
    opens = _opens(calendar, occasion.sentence, timex.span) and timex.span.end <= occasion.trigger.start
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


def narrated_day(calendar: Calendar, occasion: Occasion) -> DateOption | None:
    """The day of a story that words of sequence carry on ("on 3 May the dam … Then …").

    At least half of the sentences since then must have such a word, and no other date may be told. Only of an
    account of another week than that of publication: in one week's news many days are told at once.
    """
    at = occasion.sentence
    told = calendar.told_before(at, 1)
    if not told or occasion.status != EventStatus.OCCURRED or calendar.by_sentence[at]:
        return None
    start, timex, day = told[0]
    dated = [one for one in range(start, at) if calendar.by_sentence[one]]
    goes_on = dated == [start] and calendar.by_sentence[start][-1][1] == day
    if not goes_on or at - start > _STORY or not _is_old(calendar, day):
        return None
    if 2 * sum(calendar.goes_on(one) for one in range(start + 1, at + 1)) < at - start:
        return None
    return DateOption(day, DateBasis.INFERRED, timex.span)


def framed_day(calendar: Calendar, occasion: Occasion) -> DateOption | None:
    """The date that opens an earlier sentence of the paragraph, the only one dated: it frames what follows.

    "In May, rescuers found the boy. He was taken to the capital": Charolles' frame adverbials.
    """
    at = occasion.sentence
    paragraph = calendar.sentences[at].paragraph
    if occasion.status != EventStatus.OCCURRED or calendar.by_sentence[at]:
        return None
    earlier = [one for one in range(at) if calendar.sentences[one].paragraph == paragraph]
    dated = [one for one in earlier if calendar.by_sentence[one]]
    if len(dated) != 1 or len(calendar.by_sentence[dated[0]]) != 1:
        return None
    timex, value = calendar.by_sentence[dated[0]][0]
    opens = _opens(calendar, dated[0], timex.span)
    if not opens or "/" in value or calendar.is_saying(timex) or not _is_old(calendar, value):
        return None
    return DateOption(value, DateBasis.INFERRED, timex.span)


def when_day(calendar: Calendar, occasion: Occasion) -> DateOption | None:
    """The date that a clause says more of: "the first since 1990, when a dam broke"."""
    sentence, dated = calendar.sentences[occasion.sentence], calendar.by_sentence[occasion.sentence]
    last_before = bool(dated) and dated[-1][0].span < occasion.trigger
    if not last_before or occasion.status == EventStatus.PLANNED:
        return None
    timex, value = dated[-1]
    value = value.removesuffix("/..")
    between = sentence.tokens[
        sentence.first_from(timex.span.end) : sentence.first_from(occasion.trigger.start)
    ]
    words = [token.text.lower() for token in between]
    words = words[1:] if words[:1] == [","] else words
    opens = bool(words) and words[0] in calendar.words.when and " ".join(words[:2]) not in calendar.words.then
    # Behind a comma the clause may have ended: "since 1990, when a dam broke, police arrested …".
    if not opens or "," in words or "/" in value or not value[0].isdigit():
        return None
    return DateOption(value, DateBasis.RELATIVE, timex.span)


def reduced_day(calendar: Calendar, occasion: Occasion) -> DateOption | None:
    """The date between a participle and the predicate of its noun: "the man jailed in 2019 was freed"."""
    for timex, value in calendar.read_for(occasion.sentence, occasion.status):
        if not 0 <= timex.span.start - occasion.trigger.end <= _BESIDE or "/" in value:
            continue
        sentence = calendar.sentences[occasion.sentence]
        behind = sentence.tokens[sentence.first_from(timex.span.end) :]
        if behind and behind[0].text.lower() in calendar.words.finite and value[0].isdigit():
            return DateOption(value, timex.basis, timex.span, approximate=timex.span in calendar.latest)
    return None


def onward_day(calendar: Calendar, occasion: Occasion) -> DateOption | None:
    """The only date of a sentence as one from which on something is set to be ("Friday at the earliest")."""
    found = list(calendar.read_for(occasion.sentence, occasion.status))
    if len(found) != 1 or occasion.status != EventStatus.PLANNED:
        return None
    timex, value = found[0]
    if "/" in value or not value[0].isdigit():
        return None
    tokens = calendar.sentences[occasion.sentence].tokens
    before = " ".join(token.text.lower() for token in tokens if token.end <= timex.span.start)
    behind = " ".join(token.text.lower() for token in tokens if token.start >= timex.span.end)
    if not any(
        f" {before}".endswith(f" {phrase}") or f"{behind} ".startswith(f"{phrase} ")
        for phrase in calendar.words.onward
    ):
        return None
    return DateOption(value + "/..", timex.basis, timex.span)


def current_day(calendar: Calendar, option: DateOption, status: str) -> DateOption | None:
    """The day of publication for what goes on as the article is written, where a past day was inferred."""
    if status != EventStatus.ONGOING or option.basis is not DateBasis.INFERRED or calendar.published is None:
        return None
    if not is_day(option.text) or _is_old(calendar, option.text):
        return None
    today = calendar.published.isoformat()
    return DateOption(today, DateBasis.PUBLICATION, approximate=True) if option.text < today else None


def inferred_day(calendar: Calendar, occasion: Occasion, *, guess: DateOption) -> DateOption | None:
    """The date that the text around a sentence without one plainly gives it, whatever else was guessed."""
    rules = (opening_day, continued_day, told_day) if "/" not in guess.text else ()
    found = (rule(calendar, occasion) for rule in (*rules, narrated_day, framed_day))
    return next((day for day in found if day is not None), None)


def _opens(calendar: Calendar, sentence: int, span: Span) -> bool:
    return span.start - calendar.sentences[sentence].span.start < OPENING


def _is_old(calendar: Calendar, value: str) -> bool:
    """Whether a date lies in another week than publication, or names an earlier month or year."""
    if calendar.published is None:
        return False
    if is_day(value):
        return (calendar.published - date.fromisoformat(value)).days > _NEWS
    return value < calendar.published.isoformat()[: len(value)]


def _is_early(timex: Timex) -> bool:
    """Whether an expression tells the first hours of its day ("early on Friday", "Friday 2 a.m.")."""
    hour = timex.value.partition("T")[2][:2]
    return timex.mod == "START" or (hour.isdigit() and int(hour) < _EARLY)


def _eve(day: str) -> str:
    return (date.fromisoformat(day) - timedelta(days=1)).isoformat()
