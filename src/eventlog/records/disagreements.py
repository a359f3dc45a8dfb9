"""Where sources disagree: one event, one attribute, values that cannot both be true.

Not comparable is not disagreement: another day of the same event, a vaguer date, a place within a place,
another scope of a count or a later state of it are left alone, and so is what only one source says.

* ``date``: days given by the words themselves (explicit or relative) that do not overlap;
* ``status``: told as past by one, denied by another;
* ``actor``: other persons, governments or organizations as the doers, none in common;
* ``claim``: somebody denies what others report.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import combinations, product

__all__ = ["Denial", "Disagreement", "Side", "Told", "disagreements"]

_GIVEN = frozenset({"explicit", "relative", "reviewer"})
_PAST = frozenset({"occurred", "ongoing"})


@dataclass(frozen=True, slots=True)
class Told:
    """What one report says of its event; ``actors`` are doers with a name of their own, by number and name.

    ``counts`` tells that it gives the state of a count that grows over days: its day is that of the count.

    ``key`` orders reports by publication, article and place in the text, ``origin`` is where the text comes
    from.
    """

    event: int
    report: int
    key: str
    origin: int
    edtf: str
    earliest: date | None
    latest: date | None
    basis: str
    status: str
    actors: tuple[tuple[int, str], ...] = ()
    counts: bool = False


@dataclass(frozen=True, slots=True)
class Denial:
    """A claim that denies, about an event."""

    event: int
    claim: int
    key: str
    origin: int
    content: str


@dataclass(frozen=True, slots=True)
class Side:
    """One value and the record that gives it: kind and number."""

    value: str
    kind: str
    number: int


@dataclass(frozen=True, slots=True)
class Disagreement:
    """Two sides on one attribute (``what``) of an event."""

    event: int
    what: str
    one: Side
    other: Side
    reason: str


def disagreements(told: Sequence[Told], denials: Sequence[Denial] = ()) -> list[Disagreement]:
    """All disagreements, by event; each pair of values once, with the first reports of two origins."""
    events: dict[int, list[Told]] = {}
    for report in sorted(told, key=lambda report: report.key):
        events.setdefault(report.event, []).append(report)
    found: list[Disagreement] = []
    for event, reports in sorted(events.items()):
        found += _dates(event, reports)
        found += _statuses(event, reports)
        found += _actors(event, reports)
        found += _denied(event, reports, [denial for denial in denials if denial.event == event])
    return found


def _pairs(reports: Iterable[Told], value: Callable[[Told], str]) -> Iterator[tuple[Told, Told]]:
    """For each two values the first reports that give them and are of different origins.

    A copy does not disagree with what it copies.
    """
    given: dict[str, list[Told]] = {}
    for report in reports:
        given.setdefault(value(report), []).append(report)
    for mine, theirs in combinations(given.values(), 2):
        apart = ((one, other) for one, other in product(mine, theirs) if one.origin != other.origin)
        if (pair := next(apart, None)) is not None:
            yield pair


def _dates(event: int, reports: Sequence[Told]) -> Iterator[Disagreement]:
    given = [report for report in reports if report.basis in _GIVEN and not report.counts]
    for one, other in _pairs(given, lambda report: report.edtf):
        first, last = sorted((one, other), key=lambda report: report.earliest or date.min)
        if (first.latest or date.max) < (last.earliest or date.min):
            yield Disagreement(
                event, "date", _by(one, one.edtf), _by(other, other.edtf), "the days do not overlap"
            )


def _statuses(event: int, reports: Sequence[Told]) -> Iterator[Disagreement]:
    for one, other in _pairs(reports, lambda report: report.status):
        if {one.status, other.status} & _PAST and "denied" in (one.status, other.status):
            yield Disagreement(
                event, "status", _by(one, one.status), _by(other, other.status), "told as past and denied"
            )


def _actors(event: int, reports: Sequence[Told]) -> Iterator[Disagreement]:
    named = [report for report in reports if report.actors]
    for one, other in _pairs(named, _doers):
        if not {number for number, _ in one.actors} & {number for number, _ in other.actors}:
            reason = "other actors, none in common"
            yield Disagreement(event, "actor", _by(one, _doers(one)), _by(other, _doers(other)), reason)


def _denied(event: int, reports: Sequence[Told], denials: Sequence[Denial]) -> Iterator[Disagreement]:
    past = [report for report in reports if report.status in _PAST]
    for denial in sorted(denials, key=lambda denial: denial.key):
        told = next((report for report in past if report.origin != denial.origin), None) or next(
            iter(past), None
        )
        if told is not None:
            said = Side(denial.content, "claim", denial.claim)
            yield Disagreement(event, "claim", _by(told, told.status), said, "a speaker denies it")


def _doers(report: Told) -> str:
    return "; ".join(name for _, name in report.actors)


def _by(report: Told, value: str) -> Side:
    return Side(value, "report", report.report)
