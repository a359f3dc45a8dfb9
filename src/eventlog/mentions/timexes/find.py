"""Find the time expressions of a document."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta

from eventlog.document.model import Document, FurnitureKind
from eventlog.language.pack import LanguagePack
from eventlog.mentions.model import Timex, TimexType
from eventlog.mentions.timexes.anchor import local_moment
from eventlog.mentions.timexes.bounds import edtf_of
from eventlog.mentions.timexes.calendar import Period, day_of
from eventlog.mentions.timexes.combine import find_readings, share_years
from eventlog.mentions.timexes.compile import CompiledPack, compiled_pack
from eventlog.mentions.timexes.context import Context, Hint, Narration, dates_saying, hint_of
from eventlog.mentions.timexes.convention import TimexConvention
from eventlog.mentions.timexes.reading import Found, Reading
from eventlog.mentions.timexes.resolve import Resolved, resolve
from eventlog.ontology import DateBasis
from eventlog.span import Span

__all__ = ["find_timexes"]

_READ_FURNITURE = (FurnitureKind.PUBLICATION, FurnitureKind.DATELINE, FurnitureKind.HEADLINE)
_DEFAULT = TimexConvention()
# Spans of so many months sum up several quarters.
_MONTHS = {"month": 1, "quarter": 3, "half": 6, "year": 12}
_LONG = 6
# A year is more often background than the time of a new story.
_COARSE = ("week", "weekend", "month")


def find_timexes(
    document: Document, pack: LanguagePack, *, convention: TimexConvention = _DEFAULT
) -> tuple[Timex, ...]:
    """All time expressions in order, none overlapping another.

    Read are the sentences of the body and, of the furniture, publication lines, datelines and headlines.
    Relative expressions count from ``document.published``, on the clock of the dateline where that is known;
    without it they get no calendar value.
    """
    compiled = compiled_pack(pack.code)
    moment = local_moment(document, pack.code)
    timed = document.published is not None and document.published.has_time
    narration = Narration()
    found: list[Timex] = []
    for index, region in enumerate(_regions(document)):
        items = find_readings(document.text, region, compiled, convention)
        for item in share_years(document.text, items, compiled):
            hint, opened = Hint(), None
            if _asks_for_tense(item.reading):
                hint = hint_of(compiled, document.text, (item.start, item.end), region)
                before = found[-1] if found and found[-1].span.start >= region[0] else None
                opened = _opened(document.text, before, item, compiled)
            context = Context(
                published=moment.date() if moment else None,
                moment=moment if timed else None,
                narration=narration,
                sentence=index,
                told_by=hint,
                opened=opened if opened and moment and opened > moment.date() else None,
            )
            resolved = resolve(item.reading, context)
            said = resolved.period is not None and dates_saying(
                compiled, document.text, (item.start, item.end), region
            )
            bound = item.reading.bound or _signal(compiled, document.text, region[0], item.start, found)
            # What has gone on since a day is not told of that day.
            _remember(narration, index, item.reading, resolved, said=said or bound == "since")
            if resolved.period and not (said or bound or resolved.aside):
                _remember_coarse(narration, index, resolved.period)
            found.append(_timex(f"T{len(found) + 1}", item, resolved, bound))
    return tuple(found)


def _asks_for_tense(reading: Reading) -> bool:
    """Whether the words leave a direction open: not with a year, an amount or a fixed value."""
    return not (reading.type or reading.lengths or (reading.year is not None and not reading.same))


def _opened(text: str, before: Timex | None, item: Found, compiled: CompiledPack) -> date | None:
    """The day that opens a range or list which an expression goes on with."""
    if before is None or before.edtf is None or before.edtf.earliest != before.edtf.latest:
        return None
    between = text[before.span.end : item.start].strip()
    return before.edtf.earliest if compiled.leads["range"].fullmatch(between) else None


def _remember(
    narration: Narration, sentence: int, reading: Reading, resolved: Resolved, *, said: bool
) -> None:
    """Let the narration move on to what was just told."""
    period = resolved.period
    if any(amount and amount * _MONTHS.get(unit, 0) >= _LONG for amount, unit in reading.lengths):
        narration.long_spans.append(sentence)
    if period is None or resolved.aside:
        return
    if reading.hour is not None and period.grain == "day":
        start = datetime.combine(period.start, time())
        narration.moments.append(
            (sentence, start + timedelta(hours=reading.hour, minutes=reading.minute or 0))
        )
    elif period.grain == "minute":
        narration.moments.append((sentence, datetime.fromisoformat(period.value)))
        period = day_of(period.start)
    if reading.day is not None and reading.month is not None:
        narration.weekdays[period.start.isoweekday()] = period.start
    narration.add(sentence, period, said=said)


def _remember_coarse(narration: Narration, sentence: int, period: Period) -> None:
    if period.grain in _COARSE:
        narration.coarse.append((sentence, period))


def _regions(document: Document) -> Iterator[tuple[int, int]]:
    spans = [s.span for s in document.sentences]
    spans += [f.span for f in document.furniture if f.kind in _READ_FURNITURE]
    for span in sorted(spans):
        yield span.start, span.end


def _timex(id_: str, item: Found, resolved: Resolved, bound: str) -> Timex:
    reading = item.reading
    edtf = None
    if resolved.period is not None and resolved.type in ("DATE", "TIME"):
        approx = reading.approx and resolved.type == "DATE"
        edtf = edtf_of(resolved.period, approx=approx, mod=reading.mod, bound=bound)
    relative = resolved.anchor is not None
    return Timex(
        id=id_,
        span=Span(item.start, item.end),
        type=TimexType(resolved.type),
        value=resolved.value,
        edtf=edtf,
        basis=DateBasis.RELATIVE if relative else DateBasis.EXPLICIT,
        anchor=_iso(resolved.anchor),
        rule=item.rule,
        mod=reading.mod or ("APPROX" if reading.approx else ""),
    )


def _signal(compiled: CompiledPack, text: str, low: int, start: int, before: list[Timex]) -> str:
    """The bound that a word right before the expression sets."""
    for name, pattern in compiled.signals.items():
        match = pattern.search(text, max(low, start - 30), start)
        if match:
            # Of "5 to 7 May" the second is where it ends, which does not make the beginning unknown.
            last = before[-1].span.end if before else 0
            ends_range = name == "until" and last > low and not text[last : match.start()].strip()
            return "" if ends_range else name
    return ""


def _iso(day: date | None) -> str:
    return day.isoformat() if day else ""
