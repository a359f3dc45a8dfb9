"""Articles with what was found in them: one statement."""

from typing import Any

from sqlalchemy import ColumnElement, column, func, select
from sqlalchemy import table as view
from sqlalchemy.orm import Session

from eventlog.errors import StoreError
from eventlog.records.models import table
from eventlog.store.filters import Filters
from eventlog.store.queries.select import (
    LIVE_REPORT,
    actors_named,
    alive,
    asked,
    events_meant,
    in_story,
    of_outlet,
    said_by,
)
from eventlog.store.references import parse_reference
from eventlog.store.rows import ArticleRow
from eventlog.store.search import matches_text

__all__ = ["article_number", "article_row", "articles", "articles_with"]

_SOURCES = view(
    "sources",
    *(
        column(name)
        for name in (
            "article_id", "doc_id", "published", "published_basis", "outlet", "headline", "byline",
            "language", "url", "reports", "claims", "figures", "quarantined", "warnings", "version_of",
        )
    ),
)  # fmt: skip


def articles(session: Session, filters: Filters | None = None) -> list[ArticleRow]:
    """Newest versions by publishing day, then age in the database; days filter on publication."""
    filters = asked(session, filters)
    article = table("article")
    ordered = (
        select(_SOURCES)
        .join(article, article.c.id == _SOURCES.c.article_id)
        .where(alive(article), *_conditions(session, filters))
        .order_by(article.c.published_day.asc().nulls_last(), article.c.id)
    )
    if filters.limit:
        ordered = ordered.limit(filters.limit)
    return [_row(row) for row in session.execute(ordered)]


def article_row(session: Session, article_id: int) -> ArticleRow | None:
    """One article, of whatever version."""
    row = session.execute(select(_SOURCES).where(_SOURCES.c.article_id == article_id)).first()
    return _row(row) if row else None


def _row(row: Any) -> ArticleRow:
    return ArticleRow(
        ref=f"D{row.article_id}",
        doc_id=row.doc_id,
        published=row.published,
        published_basis=row.published_basis,
        outlet=row.outlet or "",
        headline=row.headline,
        byline=row.byline,
        language=row.language,
        url=row.url,
        events=row.reports,
        claims=row.claims,
        figures=row.figures,
        quarantined=row.quarantined,
        warnings=row.warnings,
        version_of=f"D{row.version_of}" if row.version_of else "",
    )


def _conditions(session: Session, filters: Filters) -> list[ColumnElement[bool]]:
    article, claim, figure = table("article"), table("claim"), table("figure")
    kept: list[ColumnElement[bool]] = []
    if filters.since:
        kept.append(article.c.published_day >= filters.since)
    if filters.until:
        kept.append(article.c.published_day <= filters.until)
    if filters.text:
        kept.append(matches_text(session, "article", filters.text))
    if filters.outlet:
        kept.append(of_outlet(article.c.outlet_id, filters.outlet))
    if filters.story:
        kept.append(in_story(article.c.id, filters.story))
    if filters.actor:
        kept.append(article.c.id.in_(_mentioning(filters.actor)))
    if filters.speaker:
        kept.append(
            article.c.id.in_(select(claim.c.article_id).where(alive(claim), said_by(claim, filters.speaker)))
        )
    if filters.measure:
        kept.append(
            article.c.id.in_(
                select(figure.c.article_id).where(alive(figure), figure.c.measure == filters.measure)
            )
        )
    if filters.type or filters.place or filters.status:
        about = Filters(
            type=filters.type, place=filters.place, country=filters.country, status=filters.status
        )
        telling = select(LIVE_REPORT.c.article_id).where(
            LIVE_REPORT.c.event_id.in_(events_meant(session, about))
        )
        kept.append(article.c.id.in_(telling))
    return kept


def _mentioning(needle: str) -> Any:
    actor, mention = table("actor"), table("mention")
    return (
        select(mention.c.article_id)
        .join(actor, actor.c.id == mention.c.actor_id)
        .where(func.coalesce(actor.c.superseded_by, actor.c.id).in_(actors_named(needle)))
    )


def article_number(said: str) -> int:
    """The number in an article's reference. Raises StoreError for any other."""
    reference = parse_reference(said)
    if reference.kind != "article":
        raise StoreError(f"{reference} is no article: D3")
    return reference.number


def articles_with(session: Session, words: str) -> set[int]:
    """Numbers of current articles with these words, as ``query articles --text`` finds them."""
    return {int(row.ref[1:]) for row in articles(session, Filters(text=words))}
