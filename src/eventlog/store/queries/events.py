"""Events with their participants, reports and outlets: three statements, however many events."""

from collections import defaultdict
from typing import Any

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from eventlog.records.models import table
from eventlog.store.filters import Filters
from eventlog.store.queries.select import LIVE_PARTICIPATION, LIVE_REPORT, asked, events_meant
from eventlog.store.rows import EventRow

__all__ = ["events"]


def events(session: Session, filters: Filters | None = None) -> list[EventRow]:
    """Events by earliest day, then latest, then age in the database; an open beginning sorts by its end."""
    filters = asked(session, filters)
    event = table("event")
    order = (
        func.coalesce(event.c.earliest, event.c.latest).asc().nulls_last(),
        event.c.latest.asc().nulls_last(),
        event.c.id,
    )
    chosen = events_meant(session, filters).order_by(*order)
    if filters.limit:
        chosen = chosen.limit(filters.limit)
    rows = session.execute(select(event).where(event.c.id.in_(chosen)).order_by(*order)).all()
    taking_part = _participants(session, chosen)
    reported = _reports(session, chosen)
    return [_row(row, taking_part, reported[row.id]) for row in rows]


def _participants(session: Session, chosen: Select[Any]) -> dict[tuple[int, str], tuple[str, ...]]:
    """Names by event and role, in the order of reports and of the text, each once."""
    actor, part = table("actor"), LIVE_PARTICIPATION
    found: defaultdict[tuple[int, str], dict[int, str]] = defaultdict(dict)
    for row in session.execute(
        select(part.c.event_id, part.c.role, actor.c.id, actor.c.name)
        .join(actor, actor.c.id == part.c.actor_id)
        .where(part.c.event_id.in_(chosen), part.c.role.in_(("actor", "recipient")))
        .order_by(part.c.report_id, part.c.position, actor.c.id)
    ):
        found[row.event_id, row.role].setdefault(row.id, row.name)
    return {key: tuple(names.values()) for key, names in found.items()}


def _reports(session: Session, chosen: Select[Any]) -> dict[int, tuple[int, int, tuple[str, ...]]]:
    """Number of reports, number of independent origins and names of outlets, by event."""
    outlet = table("outlet")
    counted: defaultdict[int, tuple[list[int], dict[int, None], dict[str, None]]] = defaultdict(
        lambda: ([], {}, {})
    )
    for row in session.execute(
        select(LIVE_REPORT.c.event_id, LIVE_REPORT.c.report_id, LIVE_REPORT.c.origin_id, outlet.c.name)
        .outerjoin(outlet, outlet.c.id == LIVE_REPORT.c.outlet_id)
        .where(LIVE_REPORT.c.event_id.in_(chosen))
        .order_by(LIVE_REPORT.c.report_id)
    ):
        reports, origins, outlets = counted[row.event_id]
        reports.append(row.report_id)
        origins[row.origin_id] = None
        if row.name:
            outlets[row.name] = None
    return {
        key: (len(reports), len(origins), tuple(outlets))
        for key, (reports, origins, outlets) in counted.items()
    }


def _row(
    row: Any,
    taking_part: dict[tuple[int, str], tuple[str, ...]],
    reported: tuple[int, int, tuple[str, ...]],
) -> EventRow:
    reports, origins, outlets = reported
    return EventRow(
        ref=f"E{row.id}",
        edtf=row.edtf,
        earliest=row.earliest,
        latest=row.latest,
        date_basis=row.date_basis,
        type=row.type,
        mode=row.mode,
        contexts=tuple(row.contexts),
        status=row.status,
        title=row.title,
        words=row.words,
        actors=taking_part.get((row.id, "actor"), ()),
        recipients=taking_part.get((row.id, "recipient"), ()),
        place=row.place,
        country=row.country,
        reports=reports,
        origins=origins,
        outlets=outlets,
        confidence=row.confidence,
    )
