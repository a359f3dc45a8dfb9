"""Write what identity found: profiles, actors and events, whose own columns are derived."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import insert, select, update
from sqlalchemy.orm import Session

from eventlog.ontology import ActorType
from eventlog.records.models import Actor, Event, Profile, table
from eventlog.store.moves import next_number

__all__ = ["refresh_actors", "see_earlier", "write_actors", "write_events", "write_profiles"]


def write_actors(
    session: Session,
    groups: Sequence[Sequence[int]],
    numbers: Sequence[int],
    drafts: Mapping[int, Profile],
    *,
    at: datetime,
) -> None:
    """Rows of actors that are new: from a new profile, or, where a group was parted, from a stored one."""
    actor, profile = table("actor"), table("profile")
    known = set(session.scalars(select(actor.c.id).where(actor.c.id.in_(sorted(numbers)))))
    for group, number in zip(groups, numbers, strict=True):
        if number in known:
            continue
        new = next((-item for item in group if item < 0), None)
        shown: Any = drafts.get(new) if new is not None else None
        if shown is None:
            shown = session.execute(select(profile).where(profile.c.id == group[0])).one()
        kind = ActorType(shown.type)
        row = Actor(id=number, name=shown.name, type=kind, country=shown.country, recorded_at=at)
        session.execute(insert(actor), [row.columns()])


def write_profiles(session: Session, new: Sequence[Profile], actors: Mapping[int, int]) -> dict[int, int]:
    """Insert new profiles under their actors; gives numbers by those of the bundle."""
    profile = table("profile")
    made = {}
    for number, row in enumerate(sorted(new, key=lambda row: row.id), start=next_number(session, "profile")):
        session.execute(insert(profile), [row.columns() | {"id": number, "actor_id": actors[row.id]}])
        made[row.id] = number
    return made


def see_earlier(session: Session, seen: Mapping[int, Profile]) -> None:
    """Stored profiles met in an article that comes before those met so far take their name from it."""
    profile = table("profile")
    for number, row in seen.items():
        later = (profile.c.first_seen > row.first_seen) | (profile.c.first_seen == "")
        session.execute(
            update(profile)
            .where(profile.c.id == number, later)
            .values(first_seen=row.first_seen, name=row.name)
        )


def refresh_actors(session: Session, actors: Collection[int]) -> None:
    """Name, type and country of actors from their profiles.

    Of the profiles with identifying names (or of all, where none has any) the first seen gives name and type;
    the country is the first that is known.
    """
    actor, profile = table("actor"), table("profile")
    grouped: dict[int, list[Any]] = {}
    for row in session.execute(
        select(profile)
        .where(profile.c.actor_id.in_(sorted(actors)))
        .order_by(profile.c.first_seen, profile.c.key)
    ):
        grouped.setdefault(row.actor_id, []).append(row)
    for number, rows in grouped.items():
        named = [row for row in rows if row.names] or rows
        values = {
            "name": named[0].name,
            "type": named[0].type,
            "country": next((row.country for row in rows if row.country), ""),
        }
        session.execute(update(actor).where(actor.c.id == number).values(**values))


def write_events(
    session: Session,
    groups: Sequence[Sequence[int]],
    numbers: Sequence[int],
    drafts: Mapping[int, Event],
    *,
    at: datetime,
) -> None:
    """Rows of events that are new.

    From a new report's draft, or, where a group was parted, from a stored report.
    """
    event, report, evidence = table("event"), table("report"), table("evidence")
    known = set(session.scalars(select(event.c.id).where(event.c.id.in_(sorted(numbers)))))
    for group, number in zip(groups, numbers, strict=True):
        if number in known:
            continue
        new = next((-item for item in group if item < 0), None)
        if new is not None:
            values = drafts[new].columns() | {"id": number}
        else:
            row = session.execute(
                select(report, evidence.c.exact)
                .join(evidence, evidence.c.id == report.c.evidence_id)
                .where(report.c.id == group[0])
            ).one()
            shared = {name: row._mapping[name] for name in _FROM_REPORT}
            values = shared | {"id": number, "words": row.exact, "recorded_at": at, "place_folded": ""}
        session.execute(insert(event), [values])


_FROM_REPORT = (
    "title", "type", "mode", "contexts", "status", "edtf", "earliest", "latest", "date_basis", "place",
    "country", "confidence",
)  # fmt: skip
"""Columns that an event has from its reports; ``summarize`` derives them anew from all of them."""
