"""Relations between the figures of a ledger, as a function of the figures alone.

Comparable are figures of one measure, unit and scope that belong to one event or to articles of one story.

* ``repeats``: the same value in another outlet, not earlier, with no other speaker: points at the first such;
* ``supersedes``: another value by the same speaker on a later day: points at the last one before.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from eventlog.ontology import RelationKind

__all__ = ["MADE_BY", "FigureFacts", "RelationDraft", "comparable", "relate"]

MADE_BY = "rule ledger-1"


@dataclass(frozen=True, slots=True)
class FigureFacts:
    """A figure as relations see it; ``day`` is when it was given, else when it was published."""

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
    """A relation between two figures, and why."""

    kind: RelationKind
    source: int
    target: int
    reason: str


def comparable(one: FigureFacts, other: FigureFacts) -> bool:
    """Whether two figures could speak of the same number."""
    if one.article == other.article or None in (one.value, other.value, one.day, other.day):
        return False
    if (one.measure, one.unit, one.scope) != (other.measure, other.unit, other.scope):
        return False
    return (one.event is not None and one.event == other.event) or bool(one.stories & other.stories)


def relate(figures: Sequence[FigureFacts]) -> list[RelationDraft]:
    """Relations from later figures to earlier ones."""
    ordered = sorted(figures, key=lambda f: (f.day or date.max, f.key))
    drafts = []
    for at, figure in enumerate(ordered):
        before = [other for other in ordered[:at] if comparable(figure, other)]
        drafts += _repeats(figure, before) or _supersedes(figure, before)
    return drafts


def _repeats(figure: FigureFacts, before: Sequence[FigureFacts]) -> list[RelationDraft]:
    for other in before:
        if (
            other.value == figure.value
            and other.qualifier == figure.qualifier
            and None not in (figure.outlet, other.outlet)
            and other.outlet != figure.outlet
            and (figure.speaker == other.speaker or None in (figure.speaker, other.speaker))
        ):
            return [RelationDraft(RelationKind.REPEATS, figure.id, other.id, "same value in another outlet")]
    return []


def _supersedes(figure: FigureFacts, before: Sequence[FigureFacts]) -> list[RelationDraft]:
    said = [
        other
        for other in before
        if figure.speaker is not None
        and other.speaker == figure.speaker
        and other.value != figure.value
        and other.day != figure.day
    ]
    reason = "another value by the same speaker on a later day"
    return [RelationDraft(RelationKind.SUPERSEDES, figure.id, said[-1].id, reason)] if said else []
