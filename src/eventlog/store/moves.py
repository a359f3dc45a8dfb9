"""Put profiles under actors and reports under events, and note each move.

A move never touches what a report or a mention says, only where it is counted; the move itself is kept, so
that any day's state can be told.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Table, and_, func, insert, select, update
from sqlalchemy.orm import Session

from eventlog.records.models import table

__all__ = [
    "HOLDERS",
    "ITEMS",
    "Moves",
    "Seeds",
    "former_numbers",
    "move_profiles",
    "move_reports",
    "next_number",
    "numbers_of",
    "redirect",
    "reports_with_profiles",
]

Moves = Mapping[int, tuple[int, int]]
"""Item to the number that it leaves and the one that it gets."""


@dataclass(frozen=True, slots=True)
class Seeds:
    """Stored rows by number from which identity and relations are settled anew."""

    profiles: frozenset[int] = frozenset()
    reports: frozenset[int] = frozenset()
    figures: frozenset[int] = frozenset()
    articles: frozenset[int] = frozenset()


_POINTING = (
    ("mention", "profile_id", "actor_id"),
    ("participation", "profile_id", "actor_id"),
    ("actor_name", "profile_id", "actor_id"),
    ("office", "profile_id", "actor_id"),
    ("claim", "speaker_profile_id", "speaker_id"),
    ("figure", "speaker_profile_id", "speaker_id"),
)
"""Tables that name an actor by way of a profile: the column of the profile, the one of the actor."""


HOLDERS = {"report": "event", "profile": "actor"}
"""By kind of item what holds it; the item's column is named after it."""

ITEMS = {holder: item for item, holder in HOLDERS.items()}


def next_number(session: Session, name: str) -> int:
    """The first unused number of a table; the transaction's lock keeps it ours."""
    return int(session.scalar(select(func.coalesce(func.max(table(name).c.id), 0))) or 0) + 1


def former_numbers(session: Session, item_kind: str, items: Collection[int]) -> dict[int, list[int]]:
    """Numbers that stored items had and that lead elsewhere now, the latest first."""
    moved = table("reassignment")
    target = table(HOLDERS[item_kind])
    found: dict[int, list[int]] = {}
    for row in session.execute(
        select(moved.c.item_id, moved.c.from_id)
        .join(target, target.c.id == moved.c.from_id)
        .where(
            moved.c.item_kind == item_kind,
            moved.c.item_id.in_(sorted(items)),
            target.c.superseded_by.is_not(None),
        )
        .order_by(moved.c.id.desc())
    ):
        found.setdefault(row.item_id, []).append(row.from_id)
    return found


def move_profiles(session: Session, moves: Moves, *, at: datetime) -> None:
    """Put profiles, with all that names them, under other actors."""
    _move(session, table("profile"), "actor_id", moves)
    for number, (_, target) in moves.items():
        for name, by, column in _POINTING:
            rows = table(name)
            session.execute(update(rows).where(rows.c[by] == number).values({column: target}))
    _note(session, "profile", moves, at)


def move_reports(session: Session, moves: Moves, *, at: datetime) -> None:
    """Put reports, with the claims and figures about them, under other events."""
    _move(session, table("report"), "event_id", moves)
    for number, (_, target) in moves.items():
        for name in ("claim", "figure"):
            rows = table(name)
            session.execute(update(rows).where(rows.c.report_id == number).values(event_id=target))
    _note(session, "report", moves, at)


def _move(session: Session, rows: Table, column: str, moves: Moves) -> None:
    for number, (_, target) in moves.items():
        session.execute(update(rows).where(rows.c.id == number).values({column: target}))


def _note(session: Session, item_kind: str, moves: Moves, at: datetime) -> None:
    if not moves:
        return
    first = next_number(session, "reassignment")
    values: list[dict[str, Any]] = [
        {"id": first + n, "item_kind": item_kind, "item_id": item, "from_id": left, "to_id": got, "at": at}
        for n, (item, (left, got)) in enumerate(sorted(moves.items()))
    ]
    session.execute(insert(table("reassignment")), values)


def numbers_of(session: Session, item_kind: str, items: Sequence[int]) -> list[int]:
    """The events of reports, or the actors of profiles, in their order."""
    rows, column = table(item_kind), f"{HOLDERS[item_kind]}_id"
    rows_asked = select(rows.c.id, rows.c[column].label("number")).where(rows.c.id.in_(items))
    found = {row.id: row.number for row in session.execute(rows_asked)}
    return [found[item] for item in items]


def redirect(session: Session, name: str, left: Mapping[int, int], live: Iterable[int]) -> None:
    """Let numbers given up lead to others, and numbers in use to nowhere."""
    rows = table(name)
    for number, target in left.items():
        session.execute(update(rows).where(rows.c.id == number).values(superseded_by=target))
        # What led to the number given up now leads on, so that one step is always enough.
        session.execute(update(rows).where(rows.c.superseded_by == number).values(superseded_by=target))
    in_use = and_(rows.c.id.in_(sorted(live)), rows.c.superseded_by.is_not(None))
    session.execute(update(rows).where(in_use).values(superseded_by=None))


def reports_with_profiles(session: Session, profiles: Collection[int]) -> set[int]:
    """Reports in which one of these profiles takes part."""
    part = table("participation")
    if not profiles:
        return set()
    return set(session.scalars(select(part.c.report_id).where(part.c.profile_id.in_(sorted(profiles)))))
