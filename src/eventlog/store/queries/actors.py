"""Actors with all their names and what they take part in: two statements."""

from collections import defaultdict
from dataclasses import replace
from typing import Any

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from eventlog.errors import OptionError
from eventlog.ontology import ActorType
from eventlog.records.models import table
from eventlog.store.filters import Filters
from eventlog.store.queries.select import (
    LIVE_PARTICIPATION,
    actors_named,
    alive,
    asked,
    events_meant,
    in_story,
    of_outlet,
    said_by,
)
from eventlog.store.rows import ActorRow

__all__ = ["actors"]


def actors(session: Session, filters: Filters | None = None) -> list[ActorRow]:
    """Actors of articles' newest versions, those with most events first, then most claims, then oldest.

    ``type`` is a type of actor here; ``text`` looks at names; place, days and status keep those who take part
    in such events, ``speaker`` and ``measure`` those who said or counted.
    """
    filters = asked(session, filters)
    actor = table("actor")
    counted = _counts(_meant(session, filters))
    ordered = counted.order_by(
        counted.selected_columns.events.desc(), counted.selected_columns.claims.desc(), actor.c.id
    )
    if filters.limit:
        ordered = ordered.limit(filters.limit)
    rows = session.execute(ordered).all()
    names = _names(session, [row.id for row in rows] if filters.limit else None)
    return [
        ActorRow(
            ref=f"A{row.id}",
            name=row.name,
            type=row.type,
            country=row.country,
            names=tuple(names[row.id]),
            events=row.events,
            claims=row.claims,
            articles=row.articles,
        )
        for row in rows
    ]


def _meant(session: Session, filters: Filters) -> Select[Any]:
    actor, claim, figure = table("actor"), table("claim"), table("figure")
    chosen = select(actor.c.id).where(alive(actor), actor.c.id.in_(_seen(filters)))
    for needle in (filters.actor, filters.text, filters.speaker):
        if needle:
            chosen = chosen.where(actor.c.id.in_(actors_named(needle)))
    if filters.type:
        if filters.type.lower() not in set(ActorType):
            raise OptionError(f"no type of actor '{filters.type}'; there are: {', '.join(ActorType)}")
        chosen = chosen.where(actor.c.type == filters.type.lower())
    if filters.speaker:
        spoke = select(claim.c.speaker_id).where(alive(claim), said_by(claim, filters.speaker))
        chosen = chosen.where(actor.c.id.in_(spoke))
    if filters.measure:
        counted = select(figure.c.speaker_id).where(alive(figure), figure.c.measure == filters.measure)
        chosen = chosen.where(actor.c.id.in_(counted))
    taking_part = replace(
        filters, actor="", type="", text="", speaker="", measure="", outlet="", story="", limit=0
    )
    if taking_part != Filters():
        part = LIVE_PARTICIPATION
        chosen = chosen.where(
            actor.c.id.in_(
                select(part.c.actor_id).where(part.c.event_id.in_(events_meant(session, taking_part)))
            )
        )
    return chosen


def _seen(filters: Filters) -> Select[Any]:
    """Actors mentioned in a current article, of an outlet and a story where these are asked for."""
    mention, article = table("mention"), table("article")
    told = _current()
    if filters.outlet:
        told = told.where(of_outlet(article.c.outlet_id, filters.outlet))
    if filters.story:
        told = told.where(in_story(article.c.id, filters.story))
    return select(mention.c.actor_id).where(mention.c.article_id.in_(told))


def _current() -> Select[Any]:
    """Ids of current articles: a list made once, where a join would judge the article of each mention."""
    article = table("article")
    return select(article.c.id).where(alive(article))


def _counts(chosen: Select[Any]) -> Select[Any]:
    """The rows with their counts, each counted once for all actors and joined: cheaper than once an actor.

    What names an actor moves with it when it is merged, so that no number has to be followed.
    """
    actor, claim, mention = table("actor"), table("claim"), table("mention")
    part = LIVE_PARTICIPATION
    events = (
        select(part.c.actor_id, func.count(part.c.event_id.distinct()).label("number"))
        .where(part.c.role.in_(("actor", "recipient")))
        .group_by(part.c.actor_id)
        .subquery("in_events")
    )
    claims = (
        select(claim.c.speaker_id.label("actor_id"), func.count().label("number"))
        .where(alive(claim), claim.c.article_id.in_(_current()))
        .group_by(claim.c.speaker_id)
        .subquery("in_claims")
    )
    articles = (
        select(mention.c.actor_id, func.count(mention.c.article_id.distinct()).label("number"))
        .where(mention.c.article_id.in_(_current()))
        .group_by(mention.c.actor_id)
        .subquery("in_articles")
    )
    return (
        select(
            actor.c.id, actor.c.name, actor.c.type, actor.c.country,
            func.coalesce(events.c.number, 0).label("events"),
            func.coalesce(claims.c.number, 0).label("claims"),
            func.coalesce(articles.c.number, 0).label("articles"),
        )
        .outerjoin(events, events.c.actor_id == actor.c.id)
        .outerjoin(claims, claims.c.actor_id == actor.c.id)
        .outerjoin(articles, articles.c.actor_id == actor.c.id)
        .where(actor.c.id.in_(chosen))
    )  # fmt: skip


def _names(session: Session, wanted: list[int] | None) -> defaultdict[int, dict[str, None]]:
    name = table("actor_name")
    found: defaultdict[int, dict[str, None]] = defaultdict(dict)
    asked = select(name.c.actor_id, name.c.name)
    if wanted is not None:
        asked = asked.where(name.c.actor_id.in_(wanted))
    for row in session.execute(asked.order_by(name.c.id)):
        found[row.actor_id][row.name] = None
    return found
