"""Ties between actors: who acts on whom, in which events. One statement."""

from collections import defaultdict
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from eventlog.ontology import QUADS, EventType
from eventlog.records.models import table
from eventlog.store.filters import Filters
from eventlog.store.queries.select import LIVE_PARTICIPATION, asked, events_meant
from eventlog.store.rows import TieRow

__all__ = ["ties"]


def ties(session: Session, filters: Filters | None = None) -> list[TieRow]:
    """A row for each pair of actor and recipient and type of event, the most frequent first."""
    filters = asked(session, filters)
    event = table("event")
    doing, undergoing = LIVE_PARTICIPATION.alias("doing"), LIVE_PARTICIPATION.alias("undergoing")
    source, target = table("actor").alias("source"), table("actor").alias("target")
    pairs = (
        select(
            source.c.id.label("source"), source.c.name.label("source_name"),
            source.c.type.label("source_type"),
            target.c.id.label("target"), target.c.name.label("target_name"),
            target.c.type.label("target_type"),
            event.c.type, event.c.id, event.c.earliest, event.c.latest,
        )
        .distinct()
        .select_from(doing)
        .join(undergoing, undergoing.c.report_id == doing.c.report_id)
        .join(source, source.c.id == doing.c.actor_id)
        .join(target, target.c.id == undergoing.c.actor_id)
        .join(event, event.c.id == doing.c.event_id)
        .where(
            doing.c.role == "actor",
            undergoing.c.role == "recipient",
            source.c.id != target.c.id,
            event.c.id.in_(events_meant(session, filters)),
        )
        .order_by(event.c.id, source.c.id, target.c.id)
    )  # fmt: skip
    grouped: defaultdict[tuple[int, int, str], list[Any]] = defaultdict(list)
    for row in session.execute(pairs):
        grouped[row.source, row.target, row.type].append(row)
    rows = sorted((_row(events) for events in grouped.values()), key=_most_frequent_first)
    return rows[: filters.limit] if filters.limit else rows


def _most_frequent_first(tie: TieRow) -> tuple[int, int, int, str]:
    return -tie.events, int(tie.source[1:]), int(tie.target[1:]), tie.type


def _row(events: list[Any]) -> TieRow:
    one = events[0]
    begun = [row.earliest or row.latest for row in events if row.earliest or row.latest]
    ended = [row.latest or row.earliest for row in events if row.earliest or row.latest]
    return TieRow(
        source=f"A{one.source}",
        source_name=one.source_name,
        source_type=one.source_type,
        target=f"A{one.target}",
        target_name=one.target_name,
        target_type=one.target_type,
        type=one.type,
        sign=QUADS.get(EventType(one.type), "other"),
        events=len(events),
        refs=tuple(f"E{row.id}" for row in events),
        first=min(begun, default=None),
        last=max(ended, default=None),
    )
