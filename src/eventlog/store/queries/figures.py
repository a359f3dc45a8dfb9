"""Figures in the order of a ledger: one statement."""

from sqlalchemy import ColumnElement, column, func, or_, select
from sqlalchemy import table as view
from sqlalchemy.orm import Session

from eventlog.errors import OptionError
from eventlog.ontology import Measure
from eventlog.records.models import table
from eventlog.store.filters import Filters
from eventlog.store.queries.select import contains, events_meant, in_story, of_outlet, said_by
from eventlog.store.rows import FigureRow
from eventlog.store.search import matches_text

__all__ = ["figures"]

_LEDGER = view(
    "figure_ledger",
    *(
        column(name)
        for name in (
            "figure_id", "as_of", "published", "day", "measure", "scope", "value", "low", "high", "qualifier",
            "unit", "speaker", "words", "outlet", "article_id", "event_id", "claim_id", "relation",
            "retracted",
        )
    ),
)  # fmt: skip


def figures(session: Session, filters: Filters | None = None) -> list[FigureRow]:
    """Figures by measure, then the day they were given (or else published), then age in the database.

    ``place`` keeps figures whose scope or event is there, ``text`` those in articles with these words.
    """
    filters = filters or Filters()
    figure, article = table("figure"), table("article")
    ordered = (
        select(_LEDGER)
        .join(figure, figure.c.id == _LEDGER.c.figure_id)
        .join(article, article.c.id == figure.c.article_id)
        .where(*_conditions(session, filters))
        .order_by(_LEDGER.c.measure, _LEDGER.c.day.asc().nulls_last(), _LEDGER.c.figure_id)
    )
    if filters.limit:
        ordered = ordered.limit(filters.limit)
    return [
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
        )
        for row in session.execute(ordered)
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
        there = _LEDGER.c.event_id.in_(events_meant(session, Filters(place=filters.place)))
        kept.append(or_(contains(figure.c.scope_folded, filters.place), there))
    if filters.type or filters.status:
        about = Filters(type=filters.type, status=filters.status)
        kept.append(_LEDGER.c.event_id.in_(events_meant(session, about)))
    return kept
