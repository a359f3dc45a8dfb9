"""Which numbers of a ledger hold, by a named policy, and parts that exceed their whole."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from eventlog.ontology import Qualifier, RelationKind
from eventlog.records.relations import FigureFacts, RelationDraft, bounds_of, order_of

__all__ = ["Chosen", "Inconsistency", "Policy", "current", "inconsistencies"]

Count = tuple[str, str, str]
"""What is counted: measure, unit, scope."""


class Policy(StrEnum):
    """How to choose among numbers that stand."""

    LATEST_OFFICIAL = "latest-official"
    LOWEST = "lowest"
    HIGHEST = "highest"
    RANGE = "range"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class Chosen:
    """The figures chosen for one count, from the lowest to the highest they leave possible, and why."""

    count: Count
    figures: tuple[int, ...]
    low: float
    high: float
    reason: str


@dataclass(frozen=True, slots=True)
class Inconsistency:
    """Parts that together, or one alone, exceed the whole they belong to."""

    whole: int
    parts: tuple[int, ...]
    message: str


def current(
    figures: Sequence[FigureFacts], relations: Sequence[RelationDraft], *, policy: Policy
) -> list[Chosen]:
    """The figures that hold, one entry a count, in the order of counts.

    A number stands that is neither withdrawn nor superseded, at the first place that gave it; ``all`` takes
    every place that plainly gave one not withdrawn.
    """
    counts: dict[Count, list[FigureFacts]] = {}
    gone = _withdrawn(figures, relations)
    replaced = {draft.target for draft in relations if draft.kind is RelationKind.SUPERSEDES}
    repeating = {draft.source for draft in relations if draft.kind is RelationKind.REPEATS}
    for figure in sorted(figures, key=order_of):
        if figure.id in gone or figure.stance in ("withdrawn", "denied"):
            continue
        if policy is Policy.ALL or figure.id not in replaced | repeating:
            counts.setdefault((figure.measure, figure.unit, figure.scope), []).append(figure)
    return [_chosen(count, standing, policy) for count, standing in sorted(counts.items())]


def _withdrawn(figures: Sequence[FigureFacts], relations: Sequence[RelationDraft]) -> set[int]:
    """Numbers that were withdrawn, with all that repeat them."""
    gone = {draft.target for draft in relations if draft.kind is RelationKind.RETRACTS}
    gone |= {figure.id for figure in figures if figure.stance == "withdrawn"}
    return gone | {
        draft.source for draft in relations if draft.kind is RelationKind.REPEATS and draft.target in gone
    }


def _chosen(count: Count, standing: Sequence[FigureFacts], policy: Policy) -> Chosen:
    if policy is Policy.LATEST_OFFICIAL:
        official = [figure for figure in standing if figure.side]
        reason = "the latest official number" if official else "the latest number; no official one stands"
        return _entry(count, [(official or standing)[-1]], reason)
    if policy is Policy.LOWEST:
        return _entry(
            count, [min(standing, key=lambda f: (bounds_of(f)[0], f.key))], "the lowest that stands"
        )
    if policy is Policy.HIGHEST:
        return _entry(
            count, [max(standing, key=lambda f: (bounds_of(f)[0], f.key))], "the highest that stands"
        )
    if policy is Policy.RANGE:
        return _entry(count, standing, f"from the lowest to the highest of {len(standing)} that stand")
    return _entry(count, standing, f"all {len(standing)} that were not withdrawn")


def _entry(count: Count, figures: Sequence[FigureFacts], reason: str) -> Chosen:
    bounds = [bounds_of(figure) for figure in figures]
    ids = tuple(figure.id for figure in figures)
    return Chosen(count, ids, min(low for low, _ in bounds), max(high for _, high in bounds), reason)


def inconsistencies(
    figures: Sequence[FigureFacts], relations: Sequence[RelationDraft]
) -> list[Inconsistency]:
    """Wholes that their parts exceed, over all articles that give the same whole.

    Parts are of the measure and unit of the whole; of parts of one scope the highest counts once, and parts
    of no named scope are taken one by one, since they may overlap.
    """
    facts = {figure.id: figure for figure in figures}
    roots = {draft.source: draft.target for draft in relations if draft.kind is RelationKind.REPEATS}
    parts: dict[int, dict[int, FigureFacts]] = {}
    for part, whole in _parts(figures, relations):
        root = roots.get(whole, whole)
        if part in facts and root in facts and _alike(facts[part], facts[root]):
            own = facts[roots.get(part, part)] if roots.get(part, part) in facts else facts[part]
            parts.setdefault(root, {})[own.id] = own
    ordered = sorted(parts.items(), key=lambda entry: facts[entry[0]].key)
    return [found for whole, own in ordered if (found := _excess(facts[whole], own.values()))]


def _parts(figures: Sequence[FigureFacts], relations: Sequence[RelationDraft]) -> set[tuple[int, int]]:
    said = {(figure.id, figure.part_of) for figure in figures if figure.part_of is not None}
    return said | {(draft.source, draft.target) for draft in relations if draft.kind is RelationKind.PART_OF}


def _alike(part: FigureFacts, whole: FigureFacts) -> bool:
    return (part.measure, part.unit) == (whole.measure, whole.unit) and part.id != whole.id


def _excess(whole: FigureFacts, parts: Iterable[FigureFacts]) -> Inconsistency | None:
    highest = bounds_of(whole)[1]
    if whole.qualifier in (Qualifier.AT_LEAST, Qualifier.VAGUE):
        return None
    by_scope: dict[str, FigureFacts] = {}
    for part in sorted(parts, key=lambda f: f.key):
        scope = part.scope or f"\0{part.key}"
        if scope not in by_scope or bounds_of(by_scope[scope])[0] < bounds_of(part)[0]:
            by_scope[scope] = part
    named = [part for scope, part in by_scope.items() if not scope.startswith("\0")]
    for group in (named, *([part] for part in by_scope.values())):
        total = sum(bounds_of(part)[0] for part in group)
        if total > highest:
            ids = tuple(part.id for part in group)
            message = f"the parts come to {total:g} {whole.measure}, more than the {highest:g} of the whole"
            return Inconsistency(whole.id, ids, message)
    return None
