"""A person's decisions: they win over every rule, survive whatever is added later, and can be undone.

A decision never moves rows itself. It binds reports (of events) or profiles (of actors) together or apart, or
retracts rows, and what is derived is settled anew.
"""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import combinations, product

from sqlalchemy.orm import Session

from eventlog.errors import OptionError, StoreError
from eventlog.pipeline import settling
from eventlog.pipeline.clock import now
from eventlog.store import decisions, moves, parting, retracting
from eventlog.store.candidates.bonds import bonds_of
from eventlog.store.database import Database
from eventlog.store.decisions import Deciding
from eventlog.store.references import Reference, parse_reference

__all__ = ["Decided", "Person", "different", "merge", "retract", "split", "undo"]


@dataclass(frozen=True, slots=True)
class Person:
    """Who decides and why; ``clock`` gives the moment of deciding (UTC)."""

    who: str
    reason: str = ""
    clock: Callable[[], datetime] = now

    def deciding(self) -> Deciding:
        """The same at this moment. Raises OptionError where nobody is named."""
        if not self.who.strip():
            raise OptionError("who decides? give --by NAME")
        return Deciding(self.who.strip(), self.clock(), self.reason.strip())


@dataclass(frozen=True, slots=True)
class Decided:
    """The decision's number and one line on what it came to."""

    number: int
    said: str


def merge(database: Database, refs: Sequence[str], *, person: Person) -> Decided:
    """Say that events, or actors, are one. Raises StoreError or OptionError for what cannot be merged."""
    references = _alike(refs, fewest=2)
    with database.transaction() as session:
        deciding = person.deciding()
        sides = [decisions.items_of(session, reference) for reference in references]
        number = decisions.record(
            session, deciding, "merge", " ".join(map(str, references)), before=_sides(references, sides)
        )
        kind = moves.ITEMS[references[0].kind]
        pairs = {(sides[0][0], item) for side in sides[1:] for item in side} | {
            (sides[0][0], item) for item in sides[0][1:]
        }
        pairs |= _said_apart(session, kind, sides)
        decisions.write_bonds(session, number, kind, "same", pairs)
        _settle(session, kind, {item for side in sides for item in side}, deciding.at)
        number_now = moves.numbers_of(session, kind, [sides[0][0]])[0]
        letter = str(references[0])[0]
    return Decided(number, f"{', '.join(map(str, references))} are one: {letter}{number_now}")


def split(database: Database, ref: str, parts: Sequence[str], *, person: Person) -> Decided:
    """Part reports from an event (E3 R5 R7), or what articles say from an actor (A3 D5).

    Raises StoreError for parts that do not belong to it, or where nothing would stay.
    """
    whole, pieces = parse_reference(ref), [parse_reference(part) for part in parts]
    wanted = {"event": "report", "actor": "article"}.get(whole.kind)
    if wanted is None:
        raise OptionError(f"{whole} cannot be split: name an event and its reports, or an actor and articles")
    for piece in pieces:
        if piece.kind != wanted:
            raise OptionError(f"{piece} is no {wanted}; from {whole} {wanted}s can be parted")
    with database.transaction() as session:
        deciding = person.deciding()
        items = decisions.items_of(session, whole)
        number = decisions.record(session, deciding, "split", " ".join(map(str, (whole, *pieces))))
        if whole.kind == "event":
            parted = [piece.number for piece in pieces]
            if strange := [piece for piece in pieces if piece.number not in items]:
                raise StoreError(f"{strange[0]} is no report of {whole}")
        else:
            parted = parting.part_profiles(session, number, whole, pieces)
        staying = [item for item in items if item not in parted]
        if not staying:
            raise StoreError(f"nothing would stay in {whole}")
        kind = moves.ITEMS[whole.kind]
        decisions.write_bonds(session, number, kind, "apart", product(parted, staying))
        together = [(parted[0], item) for item in parted[1:]]
        decisions.write_bonds(session, number, kind, "same", together)
        _settle(session, kind, {*items, *parted}, deciding.at)
        number_now = moves.numbers_of(session, kind, [parted[0]])[0]
    said = ", ".join(map(str, pieces))
    return Decided(number, f"{said} parted from {whole}: {str(whole)[0]}{number_now}")


def different(database: Database, refs: Sequence[str], *, person: Person) -> Decided:
    """Say that actors, or events, that look alike are not the same, now and later."""
    references = _alike(refs, fewest=2)
    with database.transaction() as session:
        deciding = person.deciding()
        sides = [decisions.items_of(session, reference) for reference in references]
        number = decisions.record(session, deciding, "different", " ".join(map(str, references)))
        kind = moves.ITEMS[references[0].kind]
        for one, other in combinations(sides, 2):
            decisions.write_bonds(session, number, kind, "apart", product(one, other))
        _settle(session, kind, {item for side in sides for item in side}, deciding.at)
    return Decided(number, f"{' and '.join(map(str, references))} stay apart")


def retract(database: Database, refs: Sequence[str], *, person: Person) -> Decided:
    """Say that records do not count: they stay, marked, and leave every answer."""
    references = [parse_reference(ref) for ref in dict.fromkeys(refs)]
    with database.transaction() as session:
        deciding = person.deciding()
        rows = retracting.standing(session, references)
        number = decisions.record(
            session, deciding, "retract", " ".join(map(str, references)), after={"rows": rows}
        )
        decisions.set_retracted(session, rows, deciding.at)
        settling.settle_again(session, retracting.touched(session, rows), at=deciding.at)
    return Decided(number, f"{', '.join(map(str, references))} no longer counts")


def undo(database: Database, number: int | None = None, *, person: Person) -> Decided:
    """Take a decision back (the latest that holds, where none is named): as if it had never been made."""
    with database.transaction() as session:
        deciding = person.deciding()
        row = decisions.last_decision(session, number)
        decisions.unmark(session, row.id, deciding.at)
        kind, items = decisions.bonded(session, row.id)
        if row.kind == "split":
            parting.rejoin(session, row.after.get("profiles", []))
        if kind:
            _settle(session, kind, items, deciding.at)
        rows = row.after.get("rows", [])
        decisions.set_retracted(session, rows, None)
        settling.settle_again(session, retracting.touched(session, rows), at=deciding.at)
    return Decided(row.id, f"decision {row.id} ({row.kind} {row.target}) is undone")


def _alike(refs: Sequence[str], *, fewest: int) -> list[Reference]:
    references = list(dict.fromkeys(parse_reference(ref) for ref in refs))
    kinds = {reference.kind for reference in references}
    if len(references) < fewest or len(kinds) > 1 or not kinds <= moves.ITEMS.keys():
        raise OptionError("name two or more events (E3 E9), or two or more actors (A3 A9)")
    return references


def _sides(references: Sequence[Reference], sides: Sequence[Sequence[int]]) -> dict[str, list[int]]:
    return {str(reference): list(side) for reference, side in zip(references, sides, strict=True)}


def _said_apart(session: Session, kind: str, sides: Sequence[Sequence[int]]) -> set[tuple[int, int]]:
    """Pairs over the sides that an earlier decision holds apart: this one wins over it."""
    side_of = {item: at for at, side in enumerate(sides) for item in side}
    pairs = set()
    for pair in bonds_of(session, kind, side_of.keys()).apart:
        one, other = sorted(pair)
        if one in side_of and other in side_of:
            pairs.add((one, other))
    return pairs


def _settle(session: Session, kind: str, items: Collection[int], at: datetime) -> None:
    seeds = moves.Seeds(
        profiles=frozenset(items if kind == "profile" else ()),
        reports=frozenset(items if kind == "report" else ()),
    )
    settling.settle_again(session, seeds, at=at)
