"""Relations between figures of different articles, of the plainest kind only.

Comparable are figures of one measure, unit and scope that belong to the same event or to articles of one
story.

* ``repeats``: the same value in another outlet, not earlier, with no other speaker: points at the first such;
* ``supersedes``: another value by the same speaker on a later day: points at the last one before.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from eventlog.ontology import RelationKind

__all__ = ["MADE_BY", "FigureFacts", "RelationDraft", "relate"]

MADE_BY = "rule figures-1"


@dataclass(frozen=True, slots=True)
class FigureFacts:
    """A figure as relations see it; ``day`` is when it was given, else when it was published."""

    id: int
    measure: str
    unit: str
    scope: str
    value: float | None
    qualifier: str
    speaker: int | None
    outlet: int | None
    article: int
    event: int | None
    day: date | None
    stories: frozenset[int] = field(default=frozenset())


@dataclass(frozen=True, slots=True)
class RelationDraft:
    """A relation between two figures, and why."""

    kind: RelationKind
    source: int
    target: int
    reason: str


def relate(new: Sequence[FigureFacts], nearby: Sequence[FigureFacts]) -> list[RelationDraft]:
    """Relations that the figures of a new article bring, from the later figure to the earlier one."""
    drafts = []
    for figure in new:
        peers = sorted(
            (other for other in nearby if _comparable(figure, other)), key=lambda f: (f.day or date.max, f.id)
        )
        drafts += _repeats(figure, peers) or _supersedes(figure, peers)
    return drafts


def _comparable(one: FigureFacts, other: FigureFacts) -> bool:
    if one.article == other.article or None in (one.value, other.value, one.day, other.day):
        return False
    if (one.measure, one.unit, one.scope) != (other.measure, other.unit, other.scope):
        return False
    return (one.event is not None and one.event == other.event) or bool(one.stories & other.stories)


def _repeats(figure: FigureFacts, peers: Sequence[FigureFacts]) -> list[RelationDraft]:
    for other in peers:
        if (
            other.value == figure.value
            and other.qualifier == figure.qualifier
            and None not in (figure.outlet, other.outlet)
            and other.outlet != figure.outlet
            and _not_later(other, figure)
            and (figure.speaker == other.speaker or None in (figure.speaker, other.speaker))
        ):
            return [RelationDraft(RelationKind.REPEATS, figure.id, other.id, "same value in another outlet")]
    return []


def _supersedes(figure: FigureFacts, peers: Sequence[FigureFacts]) -> list[RelationDraft]:
    """Also where the articles came in the other order: the later figure then is the known one."""
    said = [
        other
        for other in peers
        if figure.speaker is not None and other.speaker == figure.speaker and other.value != figure.value
    ]
    reason = "another value by the same speaker on a later day"
    before = [other for other in said if other.day != figure.day and _not_later(other, figure)]
    if before:
        return [RelationDraft(RelationKind.SUPERSEDES, figure.id, before[-1].id, reason)]
    after = [other for other in said if not _not_later(other, figure)]
    return [RelationDraft(RelationKind.SUPERSEDES, after[0].id, figure.id, reason)] if after else []


def _not_later(one: FigureFacts, other: FigureFacts) -> bool:
    return one.day is not None and other.day is not None and one.day <= other.day
