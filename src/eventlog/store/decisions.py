"""What people decided: written with what it was before, found again, taken back."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import insert, select, update
from sqlalchemy.orm import Session

from eventlog.errors import StoreError
from eventlog.records.models import Bond, Decision, table
from eventlog.store.moves import ITEMS, next_number
from eventlog.store.references import LETTERS, Reference

__all__ = [
    "Deciding",
    "bonded",
    "items_of",
    "last_decision",
    "mark",
    "record",
    "set_retracted",
    "unmark",
    "write_bonds",
]


@dataclass(frozen=True, slots=True)
class Deciding:
    """Who decides, when (UTC) and why."""

    who: str
    at: datetime
    reason: str = ""


def record(
    session: Session, deciding: Deciding, kind: str, target: str, *, before: Any = None, after: Any = None
) -> int:
    """Write a decision and give its number."""
    number = next_number(session, "decision")
    row = Decision(
        id=number,
        at=deciding.at,
        who=deciding.who,
        kind=kind,
        target=target,
        before=before or {},
        after=after or {},
        reason=deciding.reason,
    )
    session.execute(insert(table("decision")), [row.columns()])
    return number


def last_decision(session: Session, number: int | None) -> Any:
    """A decision's row by number, or the latest that still holds. Raises StoreError where there is none."""
    decision = table("decision")
    asked = select(decision)
    if number is None:
        asked = asked.where(decision.c.undone_at.is_(None)).order_by(decision.c.id.desc()).limit(1)
    else:
        asked = asked.where(decision.c.id == number)
    row = session.execute(asked).first()
    if row is None:
        raise StoreError("there is no decision to undo" if number is None else f"no decision {number}")
    if row.undone_at is not None:
        raise StoreError(f"decision {number} is undone already")
    return row


def mark(session: Session, number: int, after: dict[str, Any]) -> None:
    """Set what a decision led to."""
    decision = table("decision")
    session.execute(update(decision).where(decision.c.id == number).values(after=after))


def unmark(session: Session, number: int, at: datetime) -> None:
    """Take a decision back: its bonds no longer count."""
    decision = table("decision")
    session.execute(update(decision).where(decision.c.id == number).values(undone_at=at))


def items_of(session: Session, reference: Reference) -> list[int]:
    """The reports of an event or the profiles of an actor. Raises StoreError for what is not there."""
    target = table(reference.kind)
    row = session.execute(select(target.c.superseded_by).where(target.c.id == reference.number)).first()
    if row is None:
        raise StoreError(f"no {reference.kind} {reference} in this database")
    if row.superseded_by is not None:
        letter = LETTERS[reference.kind]
        raise StoreError(f"{reference} was merged into {letter}{row.superseded_by}; name that one")
    rows = table(ITEMS[reference.kind])
    held = rows.c[f"{reference.kind}_id"] == reference.number
    return list(session.scalars(select(rows.c.id).where(held).order_by(rows.c.id)))


def write_bonds(
    session: Session, decision: int, item_kind: str, kind: str, pairs: Iterable[tuple[int, int]]
) -> None:
    """Bind pairs of reports or profiles; a later decision on the same pair wins over an earlier one."""
    first = next_number(session, "bond")
    rows = [
        Bond(
            id=first + n, decision_id=decision, item_kind=item_kind, kind=kind, left_id=left, right_id=right
        ).columns()
        for n, (left, right) in enumerate(sorted({(min(pair), max(pair)) for pair in pairs}))
    ]
    if rows:
        session.execute(insert(table("bond")), rows)


def bonded(session: Session, decision: int) -> tuple[str, set[int]]:
    """The kind of items that a decision bound, and their numbers."""
    bond = table("bond")
    rows = session.execute(select(bond).where(bond.c.decision_id == decision)).all()
    items = {number for row in rows for number in (row.left_id, row.right_id)}
    return (rows[0].item_kind if rows else ""), items


def set_retracted(session: Session, rows: Collection[Sequence[Any]], at: datetime | None) -> None:
    """Retract rows (kind and number), or take that back with None."""
    for kind, number in rows:
        target = table(kind)
        session.execute(update(target).where(target.c.id == number).values(retracted_at=at))
