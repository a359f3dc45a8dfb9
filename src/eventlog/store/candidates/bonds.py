"""What people said of pairs of reports or of profiles, as far as they have not taken it back."""

from collections.abc import Collection
from dataclasses import dataclass, field

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from eventlog.records.models import table

__all__ = ["Bonds", "bonds_of"]


@dataclass(slots=True)
class Bonds:
    """Pairs of numbers that are one, and pairs that are not."""

    same: set[frozenset[int]] = field(default_factory=set)
    apart: set[frozenset[int]] = field(default_factory=set)

    def add(self, other: "Bonds") -> None:
        """Take in what another says."""
        self.same |= other.same
        self.apart |= other.apart

    def ends(self) -> set[int]:
        """Every number in a pair that is one."""
        return {number for pair in self.same for number in pair}


def bonds_of(session: Session, item_kind: str, items: Collection[int]) -> Bonds:
    """The bonds with one of these reports or profiles at either end."""
    bond, decision = table("bond"), table("decision")
    found = Bonds()
    if not items:
        return found
    touching = or_(bond.c.left_id.in_(items), bond.c.right_id.in_(items))
    for row in session.execute(
        select(bond.c.kind, bond.c.left_id, bond.c.right_id)
        .join(decision, decision.c.id == bond.c.decision_id)
        .where(bond.c.item_kind == item_kind, touching, decision.c.undone_at.is_(None))
        .order_by(bond.c.id)
    ):
        pair = frozenset({row.left_id, row.right_id})
        wins, loses = (found.same, found.apart) if row.kind == "same" else (found.apart, found.same)
        wins.add(pair)
        loses.discard(pair)
    return found
