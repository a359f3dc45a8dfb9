"""Actors that may be one, for a person to decide: what no decision has settled yet."""

from collections import defaultdict
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from eventlog.ontology import ActorType
from eventlog.records.doubts import ActorFacts, doubts
from eventlog.records.models import table
from eventlog.store.filters import Filters
from eventlog.store.queries.select import alive
from eventlog.store.rows import DecisionRow, DoubtRow

__all__ = ["decisions", "doubtful"]


def doubtful(session: Session) -> list[DoubtRow]:
    """Pairs of actors that are near each other, yet not surely one, but for those that a person parted."""
    facts = {actor.id: actor for actor in _facts(session)}
    apart = _parted(session)
    return [
        DoubtRow(
            ref=f"A{doubt.one}",
            name=facts[doubt.one].names[0][0],
            other=f"A{doubt.other}",
            other_name=facts[doubt.other].names[0][0],
            reason=doubt.reason,
        )
        for doubt in doubts(list(facts.values()))
        if frozenset({doubt.one, doubt.other}) not in apart
    ]


def decisions(session: Session, filters: Filters | None = None) -> list[DecisionRow]:
    """What people decided, the latest first, also what was undone; of the filters ``limit`` alone counts."""
    decision = table("decision")
    asked = select(decision).order_by(decision.c.id.desc())
    if filters and filters.limit:
        asked = asked.limit(filters.limit)
    return [
        DecisionRow(
            number=row.id,
            at=row.at,
            who=row.who,
            kind=row.kind,
            target=row.target,
            reason=row.reason,
            undone_at=row.undone_at,
        )
        for row in session.execute(asked)
    ]


def _facts(session: Session) -> list[ActorFacts]:
    actor, mention, article = table("actor"), table("mention"), table("article")
    rows = session.execute(
        select(
            actor.c.id, actor.c.name, actor.c.type, actor.c.country,
            func.min(article.c.published_day).label("first"), func.max(article.c.published_day).label("last"),
        )
        .join(mention, mention.c.actor_id == actor.c.id)
        .join(article, article.c.id == mention.c.article_id)
        .where(alive(actor), alive(article))
        .group_by(actor.c.id, actor.c.name, actor.c.type, actor.c.country)
        .order_by(actor.c.id)
    ).all()  # fmt: skip
    names, offices = _names(session), _offices(session)
    return [
        ActorFacts(
            id=row.id,
            type=ActorType(row.type),
            country=row.country,
            names=tuple({row.name: names[row.id].pop(row.name, False), **names[row.id]}.items()),
            offices=tuple(offices[row.id]),
            first=row.first,
            last=row.last,
        )
        for row in rows
    ]


def _names(session: Session) -> defaultdict[int, dict[str, bool]]:
    name = table("actor_name")
    found: defaultdict[int, dict[str, bool]] = defaultdict(dict)
    for row in session.execute(select(name).order_by(name.c.id)):
        found[row.actor_id][row.name] = found[row.actor_id].get(row.name, False) or row.identifying
    return found


def _offices(session: Session) -> defaultdict[int, dict[str, None]]:
    office = table("office")
    found: defaultdict[int, dict[str, None]] = defaultdict(dict)
    for row in session.execute(select(office.c.actor_id, office.c.title).order_by(office.c.id)):
        found[row.actor_id][row.title] = None
    return found


def _parted(session: Session) -> set[frozenset[int]]:
    """Pairs of actors with profiles that a person holds apart."""
    bond, decision = table("bond"), table("decision")
    left, right = table("profile").alias("left_profile"), table("profile").alias("right_profile")
    asked: Any = (
        select(left.c.actor_id.label("one"), right.c.actor_id.label("other"))
        .select_from(bond)
        .join(decision, decision.c.id == bond.c.decision_id)
        .join(left, left.c.id == bond.c.left_id)
        .join(right, right.c.id == bond.c.right_id)
        .where(bond.c.item_kind == "profile", bond.c.kind == "apart", decision.c.undone_at.is_(None))
    )
    return {frozenset({row.one, row.other}) for row in session.execute(asked)}
