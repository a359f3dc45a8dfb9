"""Figures in the order of a ledger: one statement."""

from collections.abc import Collection
from dataclasses import replace

from sqlalchemy import ColumnElement, column, func, or_, select
from sqlalchemy import table as view
from sqlalchemy.orm import Session

from eventlog.errors import OptionError
from eventlog.ontology import Measure, Policy, RelationKind
from eventlog.records.models import table
from eventlog.records.relations import RelationDraft
from eventlog.records.standing import current
from eventlog.store.candidates.figures import figure_facts
from eventlog.store.filters import Filters
from eventlog.store.queries.select import asked, contains, events_meant, in_story, of_outlet, said_by
from eventlog.store.rows import FigureRow
from eventlog.store.search import matches_text

__all__ = ["drafts_among", "figures"]

_LEDGER = view(
    "figure_ledger",
    *(
        column(name)
        for name in (
            "figure_id", "as_of", "published", "day", "measure", "scope", "value", "low", "high", "qualifier",
            "unit", "speaker", "words", "outlet", "article_id", "event_id", "claim_id", "relation",
            "retracted", "stance",
        )
    ),
)  # fmt: skip


def figures(session: Session, filters: Filters | None = None) -> list[FigureRow]:
    """Figures by measure, then the day they were given (or else published), then age in the database.

    ``place`` keeps figures whose scope or event is there, ``text`` those in articles with these words.
    """
    filters = asked(session, filters)
    figure, article = table("figure"), table("article")
    ordered = (
        select(_LEDGER)
        .join(figure, figure.c.id == _LEDGER.c.figure_id)
        .join(article, article.c.id == figure.c.article_id)
        .where(*_conditions(session, filters))
        .order_by(_LEDGER.c.measure, _LEDGER.c.day.asc().nulls_last(), _LEDGER.c.figure_id)
    )
    if filters.limit and not filters.policy:
        ordered = ordered.limit(filters.limit)
    rows = [
        FigureRow(
            ref=f"F{row.figure_id}",
            as_of=row.as_of,
            published=row.published,
            measure=row.measure,
            scope=row.scope,
            value=row.value,
            low=row.low,
            high=row.high,
            qualifier=row.qualifier,
            unit=row.unit,
            speaker=row.speaker or "",
            words=row.words,
            outlet=row.outlet or "",
            article=f"D{row.article_id}",
            event=f"E{row.event_id}" if row.event_id else "",
            claim=f"C{row.claim_id}" if row.claim_id else "",
            relation=row.relation or "",
            retracted=bool(row.retracted),
            stance=row.stance,
        )
        for row in session.execute(ordered)
    ]
    return _by_policy(session, rows, filters) if filters.policy else rows


def _by_policy(session: Session, rows: list[FigureRow], filters: Filters) -> list[FigureRow]:
    """Of the rows those that hold by a policy, each with the policy and what it came to."""
    numbers = [int(row.ref[1:]) for row in rows]
    facts = figure_facts(session, numbers)
    chosen = current(list(facts.values()), drafts_among(session, numbers), policy=Policy(filters.policy))
    reasons = {number: choice.reason for choice in chosen for number in choice.figures}
    kept = [
        replace(row, policy=f"{filters.policy}: {reasons[number]}")
        for row in rows
        if (number := int(row.ref[1:])) in reasons
    ]
    return kept[: filters.limit] if filters.limit else kept


def drafts_among(session: Session, numbers: Collection[int]) -> list[RelationDraft]:
    """The relations between these figures, as the rules see them."""
    relation = table("relation")
    asked = (
        select(relation.c.kind, relation.c.from_id, relation.c.to_id, relation.c.reason)
        .where(
            relation.c.from_kind == "figure",
            relation.c.to_kind == "figure",
            relation.c.from_id.in_(sorted(numbers)),
            relation.c.to_id.in_(sorted(numbers)),
            relation.c.retracted_at.is_(None),
        )
        .order_by(relation.c.from_id, relation.c.id)
    )
    return [
        RelationDraft(RelationKind(row.kind), row.from_id, row.to_id, row.reason)
        for row in session.execute(asked)
    ]


def _conditions(session: Session, filters: Filters) -> list[ColumnElement[bool]]:
    figure, article = table("figure"), table("article")
    kept: list[ColumnElement[bool]] = []
    if filters.measure:
        if filters.measure not in set(Measure):
            raise OptionError(f"no measure '{filters.measure}'; there are: {', '.join(Measure)}")
        kept.append(figure.c.measure == filters.measure)
    kept.extend(said_by(figure, name) for name in (filters.speaker, filters.actor) if name)
    if filters.since:
        kept.append(func.coalesce(figure.c.as_of_latest, article.c.published_day) >= filters.since)
    if filters.until:
        kept.append(func.coalesce(figure.c.as_of_earliest, article.c.published_day) <= filters.until)
    if filters.text:
        kept.append(matches_text(session, "article", filters.text))
    if filters.outlet:
        kept.append(of_outlet(article.c.outlet_id, filters.outlet))
    if filters.story:
        kept.append(in_story(article.c.id, filters.story))
    if filters.place:
        here = Filters(place=filters.place, country=filters.country)
        there = _LEDGER.c.event_id.in_(events_meant(session, here))
        kept.append(or_(contains(figure.c.scope_folded, filters.place), there))
    if filters.type or filters.status:
        about = Filters(type=filters.type, status=filters.status)
        kept.append(_LEDGER.c.event_id.in_(events_meant(session, about)))
    return kept
