"""When an event was: every date the text offers for it, with the evidence, and the choice among them.

Dates are offered by the clause, the sentence, the sentences before and after (story time), the dateline and
the day of publication. A day of publication is offered as news of that day, the day before, its month or
its year; which of them holds is learned (``training/events.py``), and marked approximate.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import pairwise

from eventlog.edtf import Edtf, parse_edtf
from eventlog.errors import InputError
from eventlog.mentions.events.calendar import Calendar, is_day
from eventlog.mentions.events.lapses import shifted
from eventlog.mentions.model import Timex
from eventlog.ontology import DateBasis
from eventlog.span import Span

__all__ = ["OPENING", "PERFORMED", "Calendar", "DateOption", "Occasion", "date_options"]

_DAY, _MONTH, _YEAR = 10, 7, 4
PERFORMED = frozenset({"REQUEST", "ACCUSE", "REJECT", "THREATEN", "AGREE", "SUPPORT", "CONCEDE", "CONSULT"})
"""Types of acts that are mostly done by speaking, so that a day of saying is theirs."""

_PARTS = frozenset({"START", "MID", "END"})
"""Marks of a part of a month or year, which its value leaves out: it dates its own sentence, no other one."""

_LEAD = 3
"""Sentences of the lead, where newspapers give the day of their news."""

OPENING = 12
"""Characters before a lapse that still opens its sentence ("Only two days before …")."""

_CLOSING = 2
"""Characters behind an expression that still closes its sentence: a bracket and the full stop."""

_BACK = 6
"""Sentences that story time is carried over at most."""


@dataclass(frozen=True, slots=True)
class Occasion:
    """What a date may depend on: the trigger's place, its status and kind, and the clause it stands in.

    ``rivals`` are the other triggers of its sentence, which a date between may belong to.
    """

    trigger: Span
    clause: Span
    sentence: int
    status: str
    kind: str
    traits: tuple[str, ...]
    marks: tuple[str, ...] = ()
    rivals: tuple[Span, ...] = ()

    def triggers_between(self, span: Span) -> int:
        """How many other triggers of the sentence stand between an expression and this one."""
        low, high = min(span.end, self.trigger.end), max(span.start, self.trigger.start)
        return sum(low <= rival.start and rival.end <= high for rival in self.rivals)

    def has_free(self, span: Span) -> bool:
        """Whether an expression stands in the clause, and no other trigger between."""
        return self.clause.contains(span) and not self.triggers_between(span)


@dataclass(slots=True)
class DateOption:
    """One offered date. ``features`` say who offers it and how; equal dates are one offer."""

    text: str
    basis: DateBasis
    span: Span | None = None
    approximate: bool = False
    features: list[str] = field(default_factory=list)
    sources: dict[str, None] = field(default_factory=dict)

    def value(self) -> Edtf | None:
        """The EDTF value, marked ``~`` where nothing in the text states it; None if it is no date."""
        try:
            return parse_edtf(self.text + ("~" if self.approximate and "/" not in self.text else ""))
        except InputError:
            return None


def date_options(calendar: Calendar, occasion: Occasion) -> list[DateOption]:
    """All dates on offer, at least one where the document has a day of publication."""
    found: dict[str, DateOption] = {}
    habit = _habit(calendar, occasion)
    told: dict[str, list[str]] = {}

    def offer(text: str, source: str, basis: DateBasis, span: Span | None = None, *extra: str) -> None:
        option = found.setdefault(text, DateOption(text, basis, span))
        option.sources[source] = None
        if source not in told:
            told[source] = list(_features(source, occasion, habit))
        option.features += told[source]
        option.features += [f"{source}&{trait}" for trait in extra]

    for text, source, basis, span, extra in _in_sentence(calendar, occasion):
        offer(text, source, basis, span, *extra)
    for text, source, basis, span, extra in _counted(calendar, occasion):
        offer(text, source, basis, span, *extra)
    for text, source, basis, span, extra in _around(calendar, occasion):
        offer(text, source, basis, span, *extra)
    if calendar.published is not None:
        habits = calendar.traits()
        for text, source in _by_publication(calendar.published, occasion.status):
            offer(text, source, DateBasis.PUBLICATION, None, *habits)
    for option in found.values():
        option.approximate = option.span is None or option.span in calendar.latest
        option.features += _shape(option.text, calendar, occasion)
        if option.text == calendar.lead_day:
            option.features += [f"lead&{habit}", f"lead&{occasion.kind}", f"lead&{occasion.status}"]
    return list(found.values())


def _habit(calendar: Calendar, occasion: Occasion) -> str:
    """How the lead is dated, and whether the event is done by words: a day of saying dates only such acts."""
    lead = "said" if calendar.lead_is_saying else "plain" if calendar.lead_day else "none"
    own = "own" if calendar.by_sentence[occasion.sentence] else "bare"
    return f"lead:{lead}:{own}:{'words' if occasion.kind in PERFORMED else 'deeds'}"


def _features(source: str, occasion: Occasion, habit: str) -> Iterator[str]:
    yield source
    yield f"{source}&{occasion.status}"
    yield f"{source}&{occasion.kind}"
    for trait in (*occasion.traits, habit):
        yield f"{source}&{trait}"


def _shape(text: str, calendar: Calendar, occasion: Occasion) -> Iterator[str]:
    size = (
        "interval" if "/" in text else {_DAY: "day", _MONTH: "month", _YEAR: "year"}.get(len(text), "other")
    )
    yield f"={size}"
    yield f"={size}&{occasion.status}"
    yield f"={size}&{occasion.kind}"
    if size == "day" and calendar.published is not None:
        try:
            gap = (date.fromisoformat(text) - calendar.published).days
        except ValueError:
            return
        near = (
            str(gap) if -2 <= gap <= 2 else "week" if abs(gap) <= 7 else "month" if abs(gap) <= 40 else "far"
        )
        sign = "+" if gap > 0 else ""
        yield f"gap:{sign}{near}"
        yield f"gap:{sign}{near}&{occasion.status}"
    if text == calendar.main_day:
        yield "mainday"
    if text in calendar.only_said:
        yield "onlysaid"
        yield f"onlysaid&{occasion.status}"
        yield f"onlysaid&{occasion.kind}"
        for mark in occasion.marks:
            yield f"onlysaid&{mark}"
            yield f"onlysaid&{occasion.kind}&{mark}"


_Offer = tuple[str, str, DateBasis, Span | None, tuple[str, ...]]


def _in_sentence(calendar: Calendar, occasion: Occasion) -> Iterator[_Offer]:
    found = list(calendar.read_for(occasion.sentence, occasion.status))
    middle = occasion.trigger
    ordered = sorted(found, key=lambda pair: pair[0].span.apart(middle))
    for rank, (timex, value) in enumerate(ordered):
        side = "before" if timex.span.end <= middle.start else "after"
        place = "clause" if occasion.clause.contains(timex.span) else "sentence"
        gap = timex.span.apart(middle)
        extra = (
            side,
            f"rank{min(rank, 2)}",
            f"gap{min(gap // 25, 4)}",
            f"of{min(len(found), 3)}",
            f"{side}&rank{min(rank, 2)}",
            f"spoken{timex.id in calendar.spoken}",
            f"spoken{timex.id in calendar.spoken}&{occasion.kind}",
            f"spoken{timex.id in calendar.spoken}&{place}&{side}",
            f"cited{timex.id in calendar.cited}",
            f"cited{timex.id in calendar.cited}&{occasion.kind}",
            f"happened{value in calendar.happened}",
            timex.type.value,
            *_stance(calendar, occasion, timex),
        )
        yield value, place, timex.basis, timex.span, extra
        if is_day(value):
            yield value + "/..", "since" + place, timex.basis, timex.span, extra
            yield value[:_MONTH], "month-of-" + place, timex.basis, timex.span, extra
            if calendar.published:
                yield f"{value}/{calendar.published.isoformat()}", "until-now", timex.basis, timex.span, extra
        elif len(value) in (_MONTH, _YEAR):
            yield value + "/..", "since" + place, timex.basis, timex.span, extra
            if calendar.published:
                yield _until_now(value, calendar.published), "until-now-long", timex.basis, timex.span, extra
        elif value.endswith("/.."):
            yield value[:-3], "start-" + place, timex.basis, timex.span, extra
            if calendar.published and value[0].isdigit():
                until = _until_now(value[:-3], calendar.published)
                yield until, "until-now-open", timex.basis, timex.span, extra
        elif calendar.published and value.partition("/")[2] > calendar.published.isoformat():
            until = f"{value.partition('/')[0]}/{calendar.published.isoformat()}"
            yield until, "cut-" + place, timex.basis, timex.span, extra
    by_place = sorted(found, key=lambda pair: pair[0].span)
    for (first, start), (second, end) in pairwise(by_place):
        if start < end and "/" not in start + end and second.span.start - first.span.end < 25:
            yield f"{start}/{end}", "range", first.basis, first.span.covering(second.span), ()


def _stance(calendar: Calendar, occasion: Occasion, timex: Timex) -> Iterator[str]:
    """How an expression stands in its sentence: it may open it, close it, or have other triggers between."""
    sentence = calendar.sentences[occasion.sentence]
    opens = timex.span.start - sentence.span.start < OPENING
    closes = sentence.span.end - timex.span.end <= _CLOSING
    between = min(occasion.triggers_between(timex.span), 2)
    yield f"opens{opens}"
    yield f"closes{closes}"
    yield f"between{between}"
    yield f"opens{opens}:between{between}"


def _until_now(start: str, published: date) -> str:
    """From a date until publication, both as exact as the date."""
    return f"{start}/{published.isoformat()[: len(start)]}"


def _counted(calendar: Calendar, occasion: Occasion) -> Iterator[_Offer]:
    """Dates that the sentence counts from others: "two days after", "for eight years"."""
    at, trigger = occasion.sentence, occasion.trigger
    today = calendar.published.isoformat() if calendar.published else ""
    for lapse in calendar.lapses[at]:
        near = f"gap{min(lapse.span.apart(trigger) // 25, 4)}"
        if not lapse.sign:
            for start in shifted(today, lapse, -1) if today else ():
                extra = (near, f"unit{lapse.unit}", "before" if lapse.span < trigger else "after")
                yield start, "lasting-from", DateBasis.RELATIVE, lapse.span, extra
                yield f"{start}/..", "lasting", DateBasis.RELATIVE, lapse.span, extra
                yield f"{start}/{today[: len(start)]}", "lasted", DateBasis.RELATIVE, lapse.span, extra
            continue
        behind = lapse.is_behind(trigger)
        sign = -lapse.sign if behind else lapse.sign
        anchors = [("told", value) for _, _, value in calendar.told_before(at, 1)]
        anchors += [("here", value) for _, value in calendar.by_sentence[at] if is_day(value)]
        anchors += [("lead", calendar.lead_day)] if calendar.lead_day else []
        anchors += [("pub", today)] if today else []
        for name, anchor in anchors:
            for text in shifted(anchor, lapse, sign):
                extra = (near, f"behind{behind}", f"unit{lapse.unit}")
                yield text, f"counted-{name}", DateBasis.RELATIVE, lapse.span, extra


def _around(calendar: Calendar, occasion: Occasion) -> Iterator[_Offer]:
    """Story time: the last expression before, the next one after, and the first of the document."""
    at = occasion.sentence
    here = calendar.sentences[at].paragraph
    has = f"own{min(len(calendar.by_sentence[at]), 1)}"
    seen = 0
    for back in range(1, _BACK + 1):
        if at - back < 0 or seen == 2:
            break
        for timex, value in reversed(list(calendar.read_for(at - back, occasion.status))):
            if timex.mod in _PARTS:
                continue
            same = "same" if calendar.sentences[at - back].paragraph == here else "earlier"
            said = f"spoken{timex.id in calendar.spoken}"
            extra = (has, f"back{min(back, 3)}", same, f"{same}&{has}", f"nth{seen}", said, f"{said}&{has}")
            yield value, "story", DateBasis.INFERRED, timex.span, extra
            if is_day(value):
                yield value[:_MONTH], "month-of-story", DateBasis.INFERRED, timex.span, extra
                yield value + "/..", "since-story", DateBasis.INFERRED, timex.span, extra
            seen += 1
            if seen == 2:
                break
    yield from _told(calendar, at, has)
    if at + 1 < len(calendar.sentences):
        for timex, value in [pair for pair in calendar.by_sentence[at + 1] if pair[0].mod not in _PARTS][:1]:
            same = "same" if calendar.sentences[at + 1].paragraph == here else "later"
            yield value, "next", DateBasis.INFERRED, timex.span, (has, same)
    first = next((pair for found in calendar.by_sentence for pair in found if is_day(pair[1])), None)
    if first:
        yield (
            first[1],
            "first",
            DateBasis.INFERRED,
            first[0].span,
            (has, f"spoken{first[0].id in calendar.spoken}"),
        )
    yield from _elsewhere(calendar, occasion, has)
    if calendar.main_day:
        yield calendar.main_day, "main", DateBasis.INFERRED, None, (has, f"days{min(len(calendar.days), 3)}")


def _told(calendar: Calendar, at: int, has: str) -> Iterator[_Offer]:
    """The day that the story stands on where days of saying are passed over, and the span of its last two."""
    here = calendar.sentences[at].paragraph
    days = calendar.told_before(at, 2)
    for rank, (sentence, timex, value) in enumerate(days):
        same = "same" if calendar.sentences[sentence].paragraph == here else "earlier"
        yield (
            value,
            f"told{rank}",
            DateBasis.INFERRED,
            timex.span,
            (has, same, f"back{min(at - sentence, 4)}"),
        )
    ends = sorted(value for _, _, value in days)
    if len(ends) == 2:
        yield "/".join(ends), "told-span", DateBasis.INFERRED, days[0][1].span, (has,)


def _elsewhere(calendar: Calendar, occasion: Occasion, has: str) -> Iterator[_Offer]:
    """Every other date of the document: a background paragraph may return to it."""
    for value, (timex, sentence, count) in calendar.values.items():
        if timex.mod in _PARTS:
            continue
        side = "earlier" if sentence < occasion.sentence else "later"
        happened = f"happened{value in calendar.happened}"
        extra = (
            has,
            side,
            f"count{min(count, 3)}",
            f"{side}&size{len(value)}",
            happened,
            f"{happened}&{has}",
        )
        yield value, "elsewhere", DateBasis.INFERRED, timex.span, extra
        if len(value) > _YEAR and "/" not in value:
            yield value[:_YEAR], "year-of-elsewhere", DateBasis.INFERRED, timex.span, (has,)
        if is_day(value):
            yield value[:_MONTH], "month-of-elsewhere", DateBasis.INFERRED, timex.span, (has,)
        if "/" in value and calendar.published and value.partition("/")[2] > calendar.published.isoformat():
            until = f"{value.partition('/')[0]}/{calendar.published.isoformat()}"
            yield until, "cut-elsewhere", DateBasis.INFERRED, timex.span, (has,)
        if is_day(value) and sentence < _LEAD:
            yield value + "/..", "since-lead", DateBasis.INFERRED, timex.span, (has,)
        if is_day(value) and calendar.published and value < calendar.published.isoformat():
            until = f"{value}/{calendar.published.isoformat()}"
            yield until, "elsewhere-until-now", DateBasis.INFERRED, timex.span, (has, side)


def _by_publication(day: date, status: str) -> Iterator[tuple[str, str]]:
    yield day.isoformat(), "pub"
    yield (day - timedelta(days=1)).isoformat(), "pub-1"
    yield day.isoformat()[:_MONTH], "pubmonth"
    yield day.isoformat()[:_YEAR], "pubyear"
    yield f"{day.isoformat()}/..", "pub.."
    yield f"{day.isoformat()[:_MONTH]}/..", "pubmonth.."
    if status in ("planned", "ongoing"):
        yield f"{day.isoformat()[:_YEAR]}/..", "pubyear.."
        yield (day + timedelta(days=1)).isoformat(), "pub+1"
