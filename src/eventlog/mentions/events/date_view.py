"""What a dated option looks like from its event: numbers for the trees that choose among all of them.

The linear weights of ``dates.py`` judge each event alone. This second look adds how near the evidence is, how
the document dates its news, and which dates the other events of the document are likely to have.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from math import log1p

from eventlog.mentions.events.dates import PERFORMED, Calendar, DateOption, Occasion
from eventlog.mentions.model import Timex

__all__ = ["COMPANY", "Guess", "date_numbers"]

_DAY, _MONTH, _YEAR = 10, 7, 4
_FAR = 99.0
COMPANY = 400
"""Candidates on either side that are looked at; articles have fewer, a book would cost its square."""
_LEAD = 3
"""Sentences of the lead, where newspapers give the day of their news."""


@dataclass(frozen=True, slots=True)
class Guess:
    """A candidate's place and kind, how likely it is an event, and the linear shares of its dates."""

    sentence: int
    kind: str
    stem: str
    likely: float
    dates: dict[str, float]


def date_numbers(
    calendar: Calendar,
    occasion: Occasion,
    options: Sequence[DateOption],
    *,
    guesses: Sequence[Guess],
    own: int,
) -> list[dict[str, float]]:
    """Numbers for each option of the event that is ``guesses[own]``."""
    shared = dict(_about_event(calendar, occasion))
    company = _company_of(guesses, own)
    mine = guesses[own].dates
    ranked = sorted(mine.values(), reverse=True)
    found = []
    for option in options:
        numbers = dict(shared)
        share = mine.get(option.text, 0.0)
        numbers["lin"] = share
        numbers["linrank"] = float(ranked.index(share)) if share in ranked else _FAR
        numbers["linlead"] = (
            share - ranked[0] if share < ranked[0] else share - (ranked[1] if len(ranked) > 1 else 0.0)
        )
        numbers.update(_about_option(calendar, occasion, option))
        numbers.update(_company(company, option.text))
        found.append(numbers)
    return found


def _about_event(calendar: Calendar, occasion: Occasion) -> Iterator[tuple[str, float]]:
    at = occasion.sentence
    here = calendar.by_sentence[at]
    yield "sentence", float(at)
    yield "left", float(len(calendar.sentences) - at)
    yield "paragraph", float(calendar.sentences[at].paragraph)
    yield "inside", float(len(here))
    yield "inclause", float(sum(occasion.clause.contains(t.span) for t, _ in here))
    yield "insaid", float(sum(t.id in calendar.spoken for t, _ in here))
    yield "days", float(len(calendar.days))
    yield "values", float(len(calendar.values))
    if calendar.published:
        yield "daysofpub", float(calendar.days[calendar.published.isoformat()])
        yield "daysofeve", float(calendar.days[(calendar.published - timedelta(days=1)).isoformat()])
    yield f"is:{occasion.status}", 1.0
    yield f"kind:{occasion.kind}", 1.0
    yield "performed", float(occasion.kind in PERFORMED)
    for trait in occasion.marks:
        yield f"mark:{trait}", 1.0


def _about_option(calendar: Calendar, occasion: Occasion, option: DateOption) -> Iterator[tuple[str, float]]:
    text = option.text
    first, slash, last = text.partition("/")
    head = last if first == ".." else first
    yield "offers", float(len(option.sources))
    for source in option.sources:
        yield f"from:{source}", 1.0
    yield f"size:{len(head)}", 1.0
    yield "interval", float(bool(slash))
    yield "openend", float(last == "..")
    yield "openstart", float(first == "..")
    yield from _against_publication(calendar, head, last)
    yield from _where(calendar, occasion, head, "")
    if slash and last not in ("", "..") and first != "..":
        yield from _where(calendar, occasion, last, "end")
    told = [value for _, _, value in calendar.told_before(occasion.sentence, 3)]
    yield "toldrank", float(told.index(head)) if head in told else _FAR
    yield "main", float(head == calendar.main_day)
    yield "onlysaid", float(head in calendar.only_said)
    yield "allsaid", float(bool(calendar.days) and calendar.only_said >= set(calendar.days))
    yield "happened", float(head in calendar.happened)
    yield "anyhappened", float(len(calendar.happened))
    yield "leadday", float(head == calendar.lead_day)
    yield "nolead", float(not calendar.lead_day)
    yield "leadsaid", float(calendar.lead_is_saying)


def _against_publication(calendar: Calendar, head: str, last: str) -> Iterator[tuple[str, float]]:
    if calendar.published is None:
        return
    today = calendar.published.isoformat()
    yield "untilpub", float(last == today)
    yield "pub", float(head == today)
    yield "pubmonth", float(head == today[:_MONTH])
    yield "pubyear", float(head == today[:_YEAR])
    try:
        day = date.fromisoformat(head + "-15"[: max(0, _DAY - len(head))] if len(head) == _MONTH else head)
    except ValueError:
        yield "years", float(int(today[:_YEAR]) - int(head[:_YEAR])) if head[:_YEAR].isdigit() else _FAR
        return
    gap = (calendar.published - day).days
    yield "gap", log1p(gap) if gap >= 0 else -log1p(-gap)


def _where(calendar: Calendar, occasion: Occasion, value: str, name: str) -> Iterator[tuple[str, float]]:
    """Where the text gives a value: in the clause, the sentence, before, after, how often and how spoken."""
    trigger, at = occasion.trigger, occasion.sentence
    places = calendar.places.get(value, ())
    yield f"count{name}", float(len(places))
    near = [(_gap(t, occasion), t) for s, t in places if s == at]
    if near:
        gap, timex = min(near, key=lambda pair: pair[0])
        yield f"chars{name}", float(gap)
        yield f"before{name}", float(timex.span.end <= trigger.start)
        yield f"clause{name}", float(occasion.clause.contains(timex.span))
        yield f"said{name}", float(timex.id in calendar.spoken)
        yield f"cited{name}", float(timex.id in calendar.cited)
        rank = sorted(_gap(t, occasion) for t, _ in calendar.by_sentence[at]).index(gap)
        yield f"rank{name}", float(rank)
        sentence = calendar.sentences[at].span
        yield f"opens{name}", float(timex.span.start - sentence.start)
        yield f"closes{name}", float(sentence.end - timex.span.end)
        yield f"rivals{name}", float(occasion.triggers_between(timex.span))
        yield f"stamped{name}", float(timex.id in calendar.stamped)
    else:
        yield f"chars{name}", 999.0
        yield f"rank{name}", _FAR
    back = [(at - s, t) for s, t in places if s < at]
    distance, timex_before = min(back, key=lambda pair: pair[0]) if back else (99, None)
    yield f"back{name}", float(distance)
    if timex_before:
        yield f"saidback{name}", float(timex_before.id in calendar.spoken)
        yield f"citedback{name}", float(timex_before.id in calendar.cited)
        between = sum(len(calendar.by_sentence[s]) for s in range(at - distance + 1, at))
        yield f"between{name}", float(between)
        same = calendar.sentences[at - distance].paragraph == calendar.sentences[at].paragraph
        yield f"sameparagraph{name}", float(same)
    yield f"next{name}", float(min((s - at for s, _ in places if s > at), default=99))
    if len(value) < _DAY and not places:
        finer = [s for held, found in calendar.places.items() if held.startswith(value) for s, _ in found]
        yield f"finerhere{name}", float(at in finer)
        yield f"finerback{name}", float(min((at - s for s in finer if s < at), default=99))


def _gap(timex: Timex, occasion: Occasion) -> int:
    return timex.span.apart(occasion.trigger)


@dataclass(frozen=True, slots=True)
class _Company:
    """The other candidates of a document as one of them sees them, gathered once for all its options."""

    others: Sequence[Guess]
    before: Sequence[Guess]
    after: Sequence[Guess]
    total: float
    alike: tuple[tuple[str, Sequence[Guess]], ...]


def _company_of(guesses: Sequence[Guess], own: int) -> _Company:
    me, first = guesses[own], max(0, own - COMPANY)
    before, after = guesses[first:own], guesses[own + 1 : own + COMPANY]
    others = [*before, *after]
    return _Company(
        others,
        before,
        after,
        sum(one.likely for one in others),
        (
            ("samesentence", [one for one in others if one.sentence == me.sentence]),
            ("samekind", [one for one in others if one.kind == me.kind]),
            ("samestem", [one for one in others if one.stem == me.stem]),
        ),
    )


def _company(company: _Company, text: str) -> Iterator[tuple[str, float]]:
    """How likely the other events of the document have this date."""
    before, after, total = company.before, company.after, company.total
    yield "prev", before[-1].dates.get(text, 0.0) if before else -1.0
    yield "prev2", before[-2].dates.get(text, 0.0) if len(before) > 1 else -1.0
    yield "following", after[0].dates.get(text, 0.0) if after else -1.0
    shared = sum(one.likely * one.dates.get(text, 0.0) for one in company.others)
    yield "all", shared / total if total else -1.0
    for name, fits in company.alike:
        yield name, max((one.dates.get(text, 0.0) for one in fits), default=-1.0)
