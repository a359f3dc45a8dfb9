"""Conditions that several queries share: names, days, places, stories."""

from dataclasses import replace
from typing import Any

from sqlalchemy import ColumnElement, Select, Table, and_, column, func, or_, select
from sqlalchemy import table as view
from sqlalchemy.orm import Session

from eventlog.errors import OptionError
from eventlog.ontology import EventType
from eventlog.records.models import table
from eventlog.records.names import fold
from eventlog.store.filters import Filters
from eventlog.store.search import matches_text

__all__ = [
    "LIVE_PARTICIPATION",
    "LIVE_REPORT",
    "actors_named",
    "alive",
    "asked",
    "contains",
    "event_type",
    "events_meant",
    "in_story",
    "of_outlet",
    "said_by",
]

LIVE_REPORT = view(
    "live_report",
    *(column(n) for n in ("report_id", "event_id", "evidence_id", "article_id", "outlet_id", "origin_id")),
)
LIVE_PARTICIPATION = view(
    "live_participation",
    *(column(n) for n in ("report_id", "event_id", "article_id", "actor_id", "role", "position")),
)

_ACTING = ("actor", "recipient")


def asked(session: Session, filters: Filters | None) -> Filters:
    """The filters to apply in a session, which sees the day asked for of itself.

    Raises ValueError where the session was opened for another day, as its rows would not be those asked for.
    """
    filters = filters or Filters()
    if filters.as_of is None:
        return filters
    if session.info.get("as_of") != (filters.as_of, filters.clock):
        raise ValueError(f"the session does not stand {filters.standpoint}: open it with as_of and clock")
    return replace(filters, as_of=None, clock="published")


def contains(folded: Any, needle: str) -> ColumnElement[bool]:
    """Whether a folded column holds the folded needle anywhere. Raises OptionError for an empty one."""
    wanted = fold(needle)
    if not wanted:
        raise OptionError(f"no letter or digit in '{needle}'")
    condition: ColumnElement[bool] = folded.contains(wanted, autoescape=True)
    return condition


def alive(rows: Table) -> ColumnElement[bool]:
    """Neither withdrawn nor replaced."""
    return and_(rows.c.retracted_at.is_(None), rows.c.superseded_by.is_(None))


def event_type(said: str) -> str:
    """An event type as written by a user. Raises OptionError, naming all, for any other word."""
    if said.upper() not in set(EventType):
        raise OptionError(f"no event type '{said}'; there are: {', '.join(EventType)}")
    return said.upper()


def actors_named(needle: str) -> Select[Any]:
    """Ids of actors, merges followed, any of whose names holds the needle."""
    actor, name = table("actor"), table("actor_name")
    return (
        select(func.coalesce(actor.c.superseded_by, actor.c.id))
        .join(name, name.c.actor_id == actor.c.id)
        .where(contains(name.c.folded, needle))
    )


def said_by(rows: Table, needle: str) -> ColumnElement[bool]:
    """Whether the speaker of a claim or figure goes by a name."""
    actor = table("actor")
    meant = select(actor.c.id).where(
        func.coalesce(actor.c.superseded_by, actor.c.id).in_(actors_named(needle))
    )
    named = rows.c.speaker_id.in_(meant)
    return or_(named, contains(rows.c.speaker_folded, needle)) if rows.name == "claim" else named


def of_outlet(outlet_id: Any, needle: str) -> ColumnElement[bool]:
    """Whether an outlet's name or domain holds the needle."""
    outlet = table("outlet")
    named = contains(outlet.c.folded, needle)
    by_domain = outlet.c.domain.contains(needle.casefold(), autoescape=True)
    condition: ColumnElement[bool] = outlet_id.in_(select(outlet.c.id).where(or_(named, by_domain)))
    return condition


def in_story(article_id: Any, name: str) -> ColumnElement[bool]:
    """Whether an article belongs to a story."""
    story, member = table("story"), table("story_article")
    condition: ColumnElement[bool] = article_id.in_(
        select(member.c.article_id)
        .join(story, story.c.id == member.c.story_id)
        .where(story.c.folded == fold(name))
    )
    return condition


def events_meant(session: Session, filters: Filters) -> Select[Any]:
    """Ids of the live events that a filter keeps, in no order and without its limit."""
    event = table("event")
    chosen = select(event.c.id).where(alive(event), event.c.id.in_(_reported(filters)))
    if filters.actor:
        taking_part = select(LIVE_PARTICIPATION.c.event_id).where(
            LIVE_PARTICIPATION.c.role.in_(_ACTING),
            LIVE_PARTICIPATION.c.actor_id.in_(actors_named(filters.actor)),
        )
        chosen = chosen.where(event.c.id.in_(taking_part))
    if filters.type:
        chosen = chosen.where(event.c.type == event_type(filters.type))
    if filters.place:
        here = contains(event.c.place_folded, filters.place)
        chosen = chosen.where(or_(here, event.c.country.in_(_countries(filters))))
    if filters.since:
        chosen = chosen.where(or_(event.c.latest.is_(None), event.c.latest >= filters.since))
    if filters.until:
        chosen = chosen.where(or_(event.c.earliest.is_(None), event.c.earliest <= filters.until))
    if filters.text:
        chosen = chosen.where(matches_text(session, "event", filters.text))
    if filters.status:
        chosen = chosen.where(event.c.status == filters.status)
    if filters.min_confidence:
        chosen = chosen.where(event.c.confidence >= filters.min_confidence)
    return _spoken_of(chosen, filters)


def _countries(filters: Filters) -> tuple[str, ...]:
    """Codes of the country that a place names, or is."""
    return tuple(filter(None, (filters.place.upper(), filters.country)))


def _reported(filters: Filters) -> Select[Any]:
    """Events with a live report, in an outlet and a story where these are asked for."""
    reported = select(LIVE_REPORT.c.event_id)
    if filters.outlet:
        reported = reported.where(of_outlet(LIVE_REPORT.c.outlet_id, filters.outlet))
    if filters.story:
        reported = reported.where(in_story(LIVE_REPORT.c.article_id, filters.story))
    return reported


def _spoken_of(chosen: Select[Any], filters: Filters) -> Select[Any]:
    """Events that a speaker made claims about, or that figures of a measure belong to."""
    event, claim, figure = table("event"), table("claim"), table("figure")
    merged = event.alias("merged")
    target = func.coalesce(merged.c.superseded_by, merged.c.id)
    for asked, rows in ((filters.speaker, claim), (filters.measure, figure)):
        if asked:
            about = select(target).join(rows, rows.c.event_id == merged.c.id).where(alive(rows))
            condition = said_by(rows, asked) if rows is claim else rows.c.measure == asked
            chosen = chosen.where(event.c.id.in_(about.where(condition)))
    return chosen
