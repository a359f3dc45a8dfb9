"""Profiles that may be one actor, with the actors they belong to now."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from eventlog.ontology import ActorType
from eventlog.records.models import table
from eventlog.records.profiles import Profile, lookup_keys
from eventlog.store.candidates.bonds import Bonds, bonds_of

__all__ = ["Profiles", "all_profiles", "profile_neighbourhood", "profiles_with"]


@dataclass(slots=True)
class Profiles:
    """A closed neighbourhood: ``facts`` by number, ``held`` the actor of each that is stored."""

    facts: dict[int, Profile] = field(default_factory=dict)
    held: dict[int, int] = field(default_factory=dict)
    bonds: Bonds = field(default_factory=Bonds)


def profiles_with(session: Session, keys: Collection[str]) -> dict[str, tuple[int, int]]:
    """Number and actor of stored profiles by their own keys."""
    profile = table("profile")
    rows = session.execute(
        select(profile.c.key, profile.c.id, profile.c.actor_id).where(profile.c.key.in_(sorted(keys)))
    )
    return {row.key: (row.id, row.actor_id) for row in rows}


def profile_neighbourhood(
    session: Session, new: Sequence[Profile], *, seeds: Collection[int] = ()
) -> Profiles:
    """New profiles, stored ones by number, and step by step all that shares a key or a bond with these."""
    found = Profiles()
    found.facts.update((profile.id, profile) for profile in new)
    asked: set[str] = set()
    frontier = [*new, *_stored(session, found, seeds)]
    while frontier:
        keys = {key for profile in frontier for key in lookup_keys(profile)} - asked
        asked |= keys
        bonds = bonds_of(session, "profile", {profile.id for profile in frontier})
        found.bonds.add(bonds)
        met = (_sharing(session, keys) | bonds.ends()) - found.facts.keys()
        frontier = _stored(session, found, met)
    return found


def _sharing(session: Session, keys: Collection[str]) -> set[int]:
    shared = table("profile_key")
    if not keys:
        return set()
    return set(session.scalars(select(shared.c.profile_id).where(shared.c.key.in_(sorted(keys)))))


def _stored(session: Session, found: Profiles, numbers: Collection[int]) -> list[Profile]:
    profile = table("profile")
    if not numbers:
        return []
    rows = session.execute(select(profile).where(profile.c.id.in_(sorted(numbers)))).all()
    for row in rows:
        found.facts[row.id] = _facts(row)
        found.held[row.id] = row.actor_id
    return [found.facts[row.id] for row in rows]


def all_profiles(session: Session, *, but: Select[Any]) -> list[Profile]:
    """Every stored profile but these, by number."""
    profile = table("profile")
    asked = select(profile).where(profile.c.id.not_in(but)).order_by(profile.c.id)
    return [_facts(row) for row in session.execute(asked)]


def _facts(row: Any) -> Profile:
    return Profile(row.id, row.key, ActorType(row.type), row.country, frozenset(row.names))
