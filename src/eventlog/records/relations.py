"""Relations between the figures of a ledger: a function of the set alone, whatever order they arrive in.

Two figures are comparable when they count the same (measure, unit, scope) about the same: one event, one
story, or, where neither is in a story, one country within sixty days. Of the numbers that say the same again,
the first is the *root*; a later number is measured against the last root that still stands.

Each figure has one relation at most, the first that holds:

* ``retracts``: its words withdraw a number: points at the first that gave it;
* ``disputes``: its words deny a number;
* ``repeats``: the same number again, also a withdrawn one (the reason then says so);
* ``part_of``: the article says what it is a part of;
* ``supersedes``: a newer number of the same speaker or side. A withdrawn number is superseded by nothing;
* ``disputes``: somebody else gives a number that cannot be true together with the one that stands.

Of counts that only grow, a lower number is no newer state: from another speaker it contradicts.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from eventlog.ontology import Measure, Qualifier, RelationKind

__all__ = [
    "MADE_BY",
    "FigureFacts",
    "RelationDraft",
    "about_the_same",
    "bounds_of",
    "comparable",
    "order_of",
    "relate",
]

MADE_BY = "rule ledger-1"

NEAR_COUNTRY = 60
"""Days within which two figures of one country, in no story, may speak of the same."""

NEAR_DISPUTE = 14
"""Days within which another number contradicts; later it speaks of another state of things."""

FAR = 5.0
"""Numbers of no common event that are so many times apart count different things."""

ABOUT = 0.1
"""How far "about" reaches to both sides, as a share of the number."""

_GROWING = frozenset(
    {
        Measure.KILLED,
        Measure.INJURED,
        Measure.ARRESTED,
        Measure.RELEASED,
        Measure.DESTROYED,
        Measure.DAMAGED,
        Measure.CHARGED,
        Measure.SENTENCED,
        Measure.RESCUED,
    }
)
"""Counts of what cannot be undone."""

_LOOSE = frozenset({Measure.MONEY, Measure.OTHER})
"""Numbers that need not be about one thing: what they share is said, never concluded."""


@dataclass(frozen=True, slots=True)
class FigureFacts:
    """A figure as relations see it; ``day`` is when it was given, else when it was published.

    ``key`` names it whatever its number in the database: day of publication, article, place in the text. It
    breaks all ties. ``scope`` is the language-neutral class of the counted where its words have one, else
    those words folded, "" for all. ``stance`` is that of the mention. ``side`` is the country of a speaker
    who speaks for its government, "" for anybody else.
    """

    id: int
    key: str
    measure: str
    unit: str
    scope: str
    value: float | None
    low: float | None
    high: float | None
    qualifier: str
    stance: str
    revised_from: int | None
    part_of: int | None
    speaker: int | None
    side: str
    outlet: int | None
    origin: int
    article: int
    event: int | None
    country: str
    day: date | None
    published: date | None
    stories: frozenset[int] = field(default=frozenset())


@dataclass(frozen=True, slots=True)
class RelationDraft:
    """A relation between two figures, and why.

    ``evidence`` is the figure whose words of stance say so, None where it is concluded.
    """

    kind: RelationKind
    source: int
    target: int
    reason: str
    evidence: int | None = None


def order_of(figure: FigureFacts) -> tuple[date, date, bool, str]:
    """Where a figure stands in time: by day, then publication; numbers said to be former ones first."""
    day = figure.day or figure.published or date.max
    return day, figure.published or date.max, figure.stance != "former", figure.key


def bounds_of(figure: FigureFacts) -> tuple[float, float]:
    """Lowest and highest number that a figure leaves possible."""
    given = figure.value if figure.value is not None else figure.low
    low = figure.low if figure.low is not None else given
    high = figure.high if figure.high is not None else figure.value
    if figure.qualifier == Qualifier.ABOUT and figure.value is not None:
        low, high = figure.value * (1 - ABOUT), figure.value * (1 + ABOUT)
    elif figure.qualifier in (Qualifier.AT_LEAST, Qualifier.VAGUE):
        high = None
    elif figure.qualifier == Qualifier.AT_MOST:
        low = 0.0
    return (low if low is not None else 0.0), (high if high is not None else float("inf"))


def comparable(one: FigureFacts, other: FigureFacts) -> bool:
    """Whether two figures could speak of the same number.

    A part that does not say of whom is comparable with its own like alone, and only where the number agrees.
    """
    if (one.measure, one.unit, one.scope) != (other.measure, other.unit, other.scope):
        return False
    if _unnamed_part(one) or _unnamed_part(other):
        alike = _unnamed_part(one) and _unnamed_part(other)
        if not (alike and _number(one) == _number(other)):
            return False
    return about_the_same(one, other)


def _unnamed_part(figure: FigureFacts) -> bool:
    return figure.part_of is not None and not figure.scope


def about_the_same(one: FigureFacts, other: FigureFacts) -> bool:
    """Whether two figures are of one article, event or story, or of one country at about one time."""
    if one.article == other.article or (one.event is not None and one.event == other.event):
        return True
    if one.stories or other.stories:
        return bool(one.stories & other.stories)
    apart = _days_between(one, other)
    return bool(one.country) and one.country == other.country and apart is not None and apart <= NEAR_COUNTRY


def _days_between(one: FigureFacts, other: FigureFacts) -> int | None:
    first, last = one.day or one.published, other.day or other.published
    return abs((first - last).days) if first and last else None


def _number(figure: FigureFacts) -> tuple[float | None, float | None, float | None]:
    """What makes two figures the same number: the value, without one the bounds."""
    return (figure.value, None, None) if figure.value is not None else (None, figure.low, figure.high)


def relate(figures: Sequence[FigureFacts]) -> list[RelationDraft]:
    """The relations within a set of figures, in the order of their sources."""
    ordered = sorted(figures, key=order_of)
    ledger = _Ledger(ordered)
    return [draft for figure in ordered if (draft := ledger.relation_of(figure))]


class _Ledger:
    """A set of figures in order, with what is known of each."""

    def __init__(self, ordered: Sequence[FigureFacts]) -> None:
        self._place = {figure.id: at for at, figure in enumerate(ordered)}
        self._facts: Mapping[int, FigureFacts] = {figure.id: figure for figure in ordered}
        groups: dict[tuple[str, str, str], list[FigureFacts]] = {}
        for figure in ordered:
            groups.setdefault((figure.measure, figure.unit, figure.scope), []).append(figure)
        self._groups = groups
        self._roots: dict[int, FigureFacts | None] = {}
        self._withdrawals: dict[int, date | None] = {}

    def relation_of(self, figure: FigureFacts) -> RelationDraft | None:
        """The first relation that holds."""
        if figure.stance in ("withdrawn", "denied"):
            return self._rejects(figure)
        return (
            self._repeats(figure) or self._part_of(figure) or self._revises(figure) or self._differs(figure)
        )

    def _peers(self, figure: FigureFacts) -> Iterator[FigureFacts]:
        group = self._groups[figure.measure, figure.unit, figure.scope]
        return (other for other in group if other.id != figure.id and comparable(figure, other))

    def _twins(self, figure: FigureFacts) -> list[FigureFacts]:
        """Who gives the same number, in order, but for those that reject it."""
        return [
            other
            for other in self._peers(figure)
            if _number(other) == _number(figure) and other.stance not in ("withdrawn", "denied")
        ]

    def _rejects(self, figure: FigureFacts) -> RelationDraft | None:
        """What the figure withdraws or denies: the first that gave the number, not later than that."""
        given = [
            other
            for other in self._twins(figure)
            if other.article == figure.article or order_of(other)[0] <= order_of(figure)[0]
        ]
        if not given:
            return None
        withdrawn = figure.stance == "withdrawn"
        kind = RelationKind.RETRACTS if withdrawn else RelationKind.DISPUTES
        reason = "its words withdraw the number" if withdrawn else "its words deny the number"
        return RelationDraft(kind, figure.id, given[0].id, reason, evidence=figure.id)

    def _root(self, figure: FigureFacts) -> FigureFacts | None:
        """The first figure that gave this number, None where it is this one."""
        if figure.id not in self._roots:
            place = self._place[figure.id]
            before = (other for other in self._twins(figure) if self._place[other.id] < place)
            fitting = (other for other in before if self._same_whole(figure, other))
            self._roots[figure.id] = next(fitting, None)
        return self._roots[figure.id]

    def _same_whole(self, one: FigureFacts, other: FigureFacts) -> bool:
        """Whether two equal numbers are not parts of wholes that differ."""
        first, second = (
            self._facts.get(figure.part_of) if figure.part_of is not None else None for figure in (one, other)
        )
        return first is None or second is None or _number(first) == _number(second)

    def _repeats(self, figure: FigureFacts) -> RelationDraft | None:
        root = self._root(figure)
        if root is None:
            return None
        day, reason = self._withdrawn_on(root), "the same number again"
        if day is not None and order_of(figure)[0] > day:
            reason = f"repeats a number withdrawn on {day.isoformat()}"
        return RelationDraft(RelationKind.REPEATS, figure.id, root.id, reason)

    def _withdrawn_on(self, figure: FigureFacts) -> date | None:
        """The day from which a number no longer stands."""
        if figure.id not in self._withdrawals:
            days = (
                order_of(other)[0]
                for other in self._peers(figure)
                if other.stance == "withdrawn" and _number(other) == _number(figure)
            )
            self._withdrawals[figure.id] = min(days, default=None)
        return self._withdrawals[figure.id]

    def _part_of(self, figure: FigureFacts) -> RelationDraft | None:
        if figure.part_of is None or figure.part_of not in self._facts or figure.part_of == figure.id:
            return None
        return RelationDraft(RelationKind.PART_OF, figure.id, figure.part_of, "said in the article")

    def _revises(self, figure: FigureFacts) -> RelationDraft | None:
        """The number that the same words name as the one before."""
        former = self._facts.get(figure.revised_from) if figure.revised_from is not None else None
        if former is None or former.id == figure.id:
            return None
        target = self._root(former) or former
        if target.id == figure.id:
            return None
        reason = "the article names the number before"
        return RelationDraft(RelationKind.SUPERSEDES, figure.id, target.id, reason, evidence=figure.id)

    def _differs(self, figure: FigureFacts) -> RelationDraft | None:
        """Against the last number that stands: newer, or in contradiction."""
        if figure.stance == "former" or figure.measure in _LOOSE:
            return None
        standing = self._standing_before(figure)
        if standing is None:
            return None
        if _newer(figure, standing):
            own = figure.speaker is not None and figure.speaker == standing.speaker
            reason = "a later number by the same speaker" if own else "a later number for the same count"
            return RelationDraft(RelationKind.SUPERSEDES, figure.id, standing.id, reason)
        if _contradicts(figure, standing):
            reason = "another speaker gives a number that does not fit"
            return RelationDraft(RelationKind.DISPUTES, figure.id, standing.id, reason)
        return None

    def _standing_before(self, figure: FigureFacts) -> FigureFacts | None:
        """The last root before a figure that was not withdrawn by then."""
        day, place = order_of(figure)[0], self._place[figure.id]
        found: FigureFacts | None = None
        for other in self._peers(figure):
            if self._place[other.id] >= place or other.stance in ("withdrawn", "denied") or self._root(other):
                continue
            withdrawn = self._withdrawn_on(other)
            if withdrawn is None or withdrawn > day:
                found = other
        return found


def _voice(figure: FigureFacts) -> tuple[str, int | None]:
    """Who gives a figure: its speaker, without one the outlet."""
    return ("speaker", figure.speaker) if figure.speaker is not None else ("outlet", figure.outlet)


def _newer(figure: FigureFacts, standing: FigureFacts) -> bool:
    """Whether a figure is a newer state of the number that stands."""
    if order_of(figure)[0] <= order_of(standing)[0] or _number(figure) == _number(standing):
        return False
    if figure.speaker is not None and figure.speaker == standing.speaker:
        return True
    growing, higher = figure.measure in _GROWING, bounds_of(figure)[0] > bounds_of(standing)[0]
    if figure.side and figure.side == standing.side:
        return higher or not growing
    opposed = bool(figure.side and standing.side)
    return growing and higher and not opposed


def _contradicts(figure: FigureFacts, standing: FigureFacts) -> bool:
    """Whether two voices give numbers of about the same day that cannot both be true."""
    apart = _days_between(figure, standing)
    if _voice(figure) == _voice(standing) or apart is None or apart > NEAR_DISPUTE:
        return False
    (low, high), (other_low, other_high) = bounds_of(figure), bounds_of(standing)
    if figure.event is None or figure.event != standing.event:
        smaller, larger = sorted((low, other_low))
        if larger > smaller * FAR:
            return False
    return low > other_high or high < other_low
