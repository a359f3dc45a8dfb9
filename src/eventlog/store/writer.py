"""Write one article's rows, renumbered from 1 within the article to their places in the database.

Every function here runs inside ``Database.transaction()``, whose lock makes the next free number safe to
take: the same articles in the same order into a new database get the same numbers.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from sqlalchemy import func, insert, select, update
from sqlalchemy.orm import Session

from eventlog.records.bundle import Bundle
from eventlog.records.models import MODELS, Row, StoryArticle, table

__all__ = ["Placed", "Saved", "update_events", "write_article"]

_Numbers = dict[str, dict[int, int]]
"""Table to number within the article to number in the database."""

_NUMBERED = tuple(str(model.__tablename__) for model in MODELS if "id" in model.model_fields)


@dataclass(frozen=True, slots=True)
class Saved:
    """Where an article's rows are.

    Its own number, and those of its reports by their numbers in the bundle.
    """

    article: int
    reports: Mapping[int, int]


@dataclass(frozen=True, slots=True)
class Placed:
    """Numbers in the database of a bundle's actors, profiles and events, by their numbers in the bundle."""

    actors: Mapping[int, int]
    profiles: Mapping[int, int]
    events: Mapping[int, int]


def write_article(
    session: Session,
    bundle: Bundle,
    *,
    placed: Placed,
    before: int | None = None,
) -> Saved:
    """Insert an article with all its rows but actors, profiles and events, which are there by now.

    ``placed`` gives their numbers, ``before`` is the version that this one replaces.
    """
    last = _last_numbers(session)
    numbers: _Numbers = {
        "actor": dict(placed.actors),
        "profile": dict(placed.profiles),
        "event": dict(placed.events),
    }
    number = last["article"] + 1
    numbers["article"] = {1: number}
    numbers["outlet"] = {1: _outlet(session, bundle, last["outlet"])}
    _write_snapshot(session, bundle)
    own = bundle.article.columns()
    own |= {
        "id": number,
        "outlet_id": numbers["outlet"][1] if bundle.outlet else None,
        "version_of": before,
        "origin_id": number,
    }
    session.execute(insert(table("article")), [own])
    if before is not None:
        older = table("article")
        session.execute(update(older).where(older.c.id == before).values(superseded_by=number))
        _into_stories_of(session, before, number)
    for model in MODELS:
        name = str(model.__tablename__)
        rows = bundle.rows.get(name, ())
        if rows:
            _insert(session, name, rows, numbers, last)
    return Saved(number, numbers.get("report", {}))


def _insert(
    session: Session, name: str, rows: Sequence[Row], numbers: _Numbers, last: dict[str, int]
) -> None:
    mapped = numbers.setdefault(name, {})
    values = []
    for row in rows:
        columns = row.columns()
        if "id" in columns:
            if columns["id"] in mapped:
                continue
            if name not in ("actor_name", "participation"):
                last[name] += 1
                mapped[columns["id"]] = last[name]
                columns["id"] = last[name]
        for column, target in _links(name):
            if columns[column] is not None:
                columns[column] = numbers[target][columns[column]]
        if name == "relation":
            for end in ("from", "to"):
                columns[f"{end}_id"] = numbers[columns[f"{end}_kind"]][columns[f"{end}_id"]]
        values.append(columns)
    if name == "actor_name":
        values = _without_known_names(session, values, last)
    elif name == "participation":
        values = _each_once(values, last)
    if values:
        session.execute(insert(table(name)), values)


@cache
def _links(name: str) -> tuple[tuple[str, str], ...]:
    """Columns that hold a number of another row, with its table."""
    return tuple(
        (column.name, key.column.table.name)
        for column in table(name).columns
        for key in column.foreign_keys
        if key.column.name == "id"
    )


def _last_numbers(session: Session) -> dict[str, int]:
    """The highest number in use in every table, in one statement."""
    counts = [
        select(func.coalesce(func.max(table(name).c.id), 0)).scalar_subquery().label(name)
        for name in _NUMBERED
    ]
    return dict(session.execute(select(*counts)).one()._mapping)


def _outlet(session: Session, bundle: Bundle, last: int) -> int:
    """The number of the outlet, written when it is a new one; 0 where there is none."""
    if bundle.outlet is None:
        return 0
    outlet = table("outlet")
    known = session.scalar(select(outlet.c.id).where(outlet.c.folded == bundle.outlet.folded))
    if known is not None:
        return int(known)
    session.execute(insert(outlet), [bundle.outlet.columns() | {"id": last + 1}])
    return last + 1


def _write_snapshot(session: Session, bundle: Bundle) -> None:
    if bundle.snapshot is None:
        return
    snapshot = table("snapshot")
    digest = bundle.snapshot.raw_sha256
    if session.scalar(select(snapshot.c.raw_sha256).where(snapshot.c.raw_sha256 == digest)) is None:
        session.execute(insert(snapshot), [bundle.snapshot.columns()])


def _without_known_names(
    session: Session, values: list[dict[str, Any]], last: dict[str, int]
) -> list[dict[str, Any]]:
    """Names that their profiles do not have yet, numbered; a known one met again usually brings none."""
    name = table("actor_name")
    profiles = sorted({value["profile_id"] for value in values})
    known = {
        (row.profile_id, row.name, row.language)
        for row in session.execute(
            select(name.c.profile_id, name.c.name, name.c.language).where(name.c.profile_id.in_(profiles))
        )
    }
    kept = []
    for value in values:
        key = (value["profile_id"], value["name"], value["language"])
        if key not in known:
            known.add(key)
            last["actor_name"] += 1
            kept.append(value | {"id": last["actor_name"]})
    return kept


def _each_once(values: list[dict[str, Any]], last: dict[str, int]) -> list[dict[str, Any]]:
    """Two actors of the article may share a profile, which then takes part once in a role."""
    seen = set()
    kept = []
    for value in values:
        key = (value["report_id"], value["profile_id"], value["role"])
        if key not in seen:
            seen.add(key)
            last["participation"] += 1
            kept.append(value | {"id": last["participation"]})
    return kept


def update_events(session: Session, derived: Mapping[int, Mapping[str, Any]]) -> None:
    """Set the derived columns of events, by number."""
    event = table("event")
    for number, values in derived.items():
        session.execute(update(event).where(event.c.id == number).values(**values))


def _into_stories_of(session: Session, before: int, number: int) -> None:
    """A newer version belongs where the version before does."""
    member = table("story_article")
    stories = session.scalars(select(member.c.story_id).where(member.c.article_id == before)).all()
    rows = [StoryArticle(story_id=story, article_id=number).columns() for story in stories]
    if rows:
        session.execute(insert(member), rows)
