"""Claims with speaker, outlet and day: one statement."""

from sqlalchemy import ColumnElement, and_, column, func, or_, select
from sqlalchemy import table as view
from sqlalchemy.orm import Session

from eventlog.records.models import table
from eventlog.store.filters import Filters
from eventlog.store.queries.select import (
    actors_named,
    alive,
    asked,
    events_meant,
    in_story,
    of_outlet,
    said_by,
)
from eventlog.store.rows import ClaimRow
from eventlog.store.search import matches_text

__all__ = ["claims"]

_CLAIMS = view(
    "claims",
    *(
        column(name)
        for name in (
            "claim_id", "said_on", "published", "speaker", "speaker_text", "cue", "kind", "content", "denies",
            "via", "outlet", "article_id", "event_id",
        )
    ),
)  # fmt: skip


def claims(session: Session, filters: Filters | None = None) -> list[ClaimRow]:
    """Claims by the day they were said, or else published, then age in the database.

    ``actor`` keeps claims by or about an actor, ``type``, ``place``, ``status`` and ``measure`` those about
    such an event or figure.
    """
    filters = asked(session, filters)
    claim, article = table("claim"), table("article")
    day = func.coalesce(claim.c.said_earliest, article.c.published_day)
    ordered = (
        select(_CLAIMS)
        .join(claim, claim.c.id == _CLAIMS.c.claim_id)
        .join(article, article.c.id == claim.c.article_id)
        .where(*_conditions(session, filters))
        .order_by(day.asc().nulls_last(), claim.c.id)
    )
    if filters.limit:
        ordered = ordered.limit(filters.limit)
    return [
        ClaimRow(
            ref=f"C{row.claim_id}",
            said_on=row.said_on,
            published=row.published,
            speaker=row.speaker or "",
            speaker_text=row.speaker_text,
            cue=row.cue,
            kind=row.kind,
            content=row.content,
            via=row.via,
            outlet=row.outlet or "",
            article=f"D{row.article_id}",
            event=f"E{row.event_id}" if row.event_id else "",
            denies=bool(row.denies),
        )
        for row in session.execute(ordered)
    ]


def _conditions(session: Session, filters: Filters) -> list[ColumnElement[bool]]:
    claim, article, figure = table("claim"), table("article"), table("figure")
    kept: list[ColumnElement[bool]] = []
    if filters.speaker:
        kept.append(said_by(claim, filters.speaker))
    if filters.actor:
        kept.append(or_(said_by(claim, filters.actor), _mentions(filters.actor)))
    if filters.since:
        kept.append(func.coalesce(claim.c.said_latest, article.c.published_day) >= filters.since)
    if filters.until:
        kept.append(func.coalesce(claim.c.said_earliest, article.c.published_day) <= filters.until)
    if filters.text:
        kept.append(matches_text(session, "claim", filters.text))
    if filters.outlet:
        kept.append(of_outlet(article.c.outlet_id, filters.outlet))
    if filters.story:
        kept.append(in_story(article.c.id, filters.story))
    if filters.measure:
        kept.append(
            claim.c.id.in_(
                select(figure.c.claim_id).where(
                    alive(figure), figure.c.claim_id.is_not(None), figure.c.measure == filters.measure
                )
            )
        )
    if filters.type or filters.place or filters.status:
        about = Filters(
            type=filters.type, place=filters.place, country=filters.country, status=filters.status
        )
        kept.append(_CLAIMS.c.event_id.in_(events_meant(session, about)))
    return kept


def _mentions(needle: str) -> ColumnElement[bool]:
    """Whether an actor is mentioned inside the claim's own words."""
    claim, mention = table("claim"), table("mention")
    whole, part = table("evidence").alias("whole"), table("evidence").alias("part")
    actor = table("actor").alias("mentioned")
    return claim.c.id.in_(
        select(claim.c.id)
        .join(whole, whole.c.id == claim.c.evidence_id)
        .join(mention, mention.c.article_id == claim.c.article_id)
        .join(actor, actor.c.id == mention.c.actor_id)
        .join(part, part.c.id == mention.c.evidence_id)
        .where(
            func.coalesce(actor.c.superseded_by, actor.c.id).in_(actors_named(needle)),
            and_(whole.c.start <= part.c.start, part.c.end <= whole.c.end),
        )
    )
