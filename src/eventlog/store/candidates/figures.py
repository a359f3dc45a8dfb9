"""Figures that may stand in one ledger."""

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, func, or_, select
from sqlalchemy.orm import Session

from eventlog.ontology import ActorType, Measure
from eventlog.records.models import table
from eventlog.records.relations import NEAR_COUNTRY, FigureFacts, comparable

__all__ = ["Figures", "figure_facts", "figure_neighbourhood"]

WITHIN = timedelta(days=NEAR_COUNTRY)


@dataclass(slots=True)
class Figures:
    """A closed neighbourhood.

    ``facts`` by number, and ``named``, figures of other counts that some are part of.
    """

    facts: dict[int, FigureFacts]
    named: dict[int, FigureFacts]


def figure_neighbourhood(session: Session, seeds: Collection[int]) -> Figures:
    """Stored figures by number, and step by step all that can be compared with one of them."""
    found = figure_facts(session, seeds)
    frontier = list(found.values())
    while frontier:
        near: dict[int, FigureFacts] = {}
        for measure in sorted({figure.measure for figure in frontier}):
            alike = [figure for figure in frontier if figure.measure == measure]
            candidates = figure_facts(session, _near(session, measure, alike) - found.keys())
            near |= {
                number: fact
                for number, fact in candidates.items()
                if any(fact.article == figure.article or comparable(fact, figure) for figure in alike)
            }
        found |= near
        frontier = list(near.values())
    named = {
        number
        for fact in found.values()
        for number in (fact.part_of, fact.revised_from)
        if number is not None and number not in found
    }
    return Figures(found, figure_facts(session, named))


def _near(session: Session, measure: str, figures: Collection[FigureFacts]) -> set[int]:
    """Of the same articles, events or stories, or, in no story, of the same country at about the same time.

    Each by an index of its own: one statement with all of them would read every figure of the measure, and so
    would SQLite with a condition on the measure, which it takes to be the narrowest. That is looked at here.
    """
    figure, article, member = table("figure"), table("article"), table("story_article")
    counted = select(figure.c.id, figure.c.measure)
    asked = [counted.where(figure.c.article_id.in_(sorted({fact.article for fact in figures})))]
    if events := sorted({fact.event for fact in figures if fact.event is not None}):
        asked.append(counted.where(figure.c.event_id.in_(events)))
    if stories := sorted({story for fact in figures for story in fact.stories}):
        told = select(member.c.article_id).where(member.c.story_id.in_(stories))
        asked.append(counted.where(figure.c.article_id.in_(told)))
    loose = [fact for fact in figures if not fact.stories and fact.country and fact.day]
    if days := sorted(fact.day for fact in loose if fact.day):
        about = select(article.c.id).where(
            article.c.country.in_(sorted({fact.country for fact in loose})),
            article.c.published_day.between(days[0] - WITHIN, days[-1] + 2 * WITHIN),
            article.c.id.not_in(select(member.c.article_id)),
        )
        scopes = _of_scopes({fact.scope for fact in loose})
        asked.append(counted.where(figure.c.article_id.in_(about), scopes))
    return {row.id for statement in asked for row in session.execute(statement) if row.measure == measure}


def _of_scopes(scopes: set[str]) -> ColumnElement[bool]:
    """Whether a figure counts one of these scopes, as relations see them."""
    figure = table("figure")
    bare = and_(figure.c.scope_class == "", figure.c.scope_folded.in_(sorted(scopes)))
    return or_(figure.c.scope_class.in_(sorted(scopes - {""})), bare, figure.c.measure == Measure.TROOPS)


def figure_facts(session: Session, numbers: Collection[int]) -> dict[int, FigureFacts]:
    """Stored figures by number, as relations see them."""
    if not numbers:
        return {}
    rows = session.execute(_asked().where(table("figure").c.id.in_(sorted(numbers)))).all()
    officials = _officials(session, {row.speaker_id for row in rows if row.speaker_id})
    stories, wholes = (
        _stories(session, {row.article_id for row in rows}),
        _wholes(session, [row.id for row in rows]),
    )
    return {
        row.id: FigureFacts(
            id=row.id,
            key=f"{row.published_day or date.max}|{row.doc_id}|{row.start:09d}|{row.number_start or 0:09d}",
            measure=row.measure,
            unit=row.unit,
            scope=row.scope_class or ("" if row.measure == Measure.TROOPS else row.scope_folded),
            value=row.value,
            low=row.low,
            high=row.high,
            qualifier=row.qualifier,
            stance=row.stance,
            revised_from=row.revised_from,
            part_of=wholes.get(row.id),
            speaker=row.speaker_id,
            side=_side(row, officials),
            outlet=row.outlet_id,
            origin=row.origin_id,
            article=row.article_id,
            event=row.event_id,
            country=row.country,
            day=row.day,
            published=row.published_day,
            stories=frozenset(stories[row.article_id]),
        )
        for row in rows
    }


def _asked() -> Select[Any]:
    figure, article, actor = table("figure"), table("article"), table("actor")
    newer = article.alias("newer")
    evidence, digits = table("evidence"), table("evidence").alias("digits")
    return (
        select(
            figure, article.c.outlet_id, article.c.origin_id, article.c.doc_id, article.c.country,
            article.c.published_day, evidence.c.start, digits.c.start.label("number_start"),
            actor.c.type.label("speaker_type"),
            actor.c.country.label("speaker_country"),
            func.coalesce(figure.c.as_of_earliest, article.c.published_day).label("day"),
        )
        .join(article, article.c.id == figure.c.article_id)
        .join(evidence, evidence.c.id == figure.c.evidence_id)
        .outerjoin(digits, digits.c.id == figure.c.number_evidence_id)
        .outerjoin(actor, actor.c.id == figure.c.speaker_id)
        .outerjoin(newer, newer.c.id == article.c.superseded_by)
        # What was extracted again is not said twice; an older version with other words did say it.
        .where(
            figure.c.retracted_at.is_(None),
            article.c.retracted_at.is_(None),
            or_(newer.c.id.is_(None), newer.c.text_sha256 != article.c.text_sha256),
        )
        .order_by(figure.c.id)
    )  # fmt: skip


def _officials(session: Session, actors: Collection[int]) -> set[tuple[int, int]]:
    """Actor and article, where the article gives the actor an office."""
    office = table("office")
    if not actors:
        return set()
    rows = session.execute(
        select(office.c.actor_id, office.c.article_id).where(office.c.actor_id.in_(sorted(actors)))
    )
    return {(row.actor_id, row.article_id) for row in rows}


def _side(row: Any, officials: Collection[tuple[int, int]]) -> str:
    """The country that the speaker speaks for, as its government or by an office that the article gives.

    An office whose country the article does not say is one of the country that the article is about.
    """
    if row.speaker_type == ActorType.GOVERNMENT:
        return str(row.speaker_country)
    if (row.speaker_id, row.article_id) in officials:
        return str(row.speaker_country or row.country)
    return ""


def _stories(session: Session, articles: Collection[int]) -> defaultdict[int, set[int]]:
    member = table("story_article")
    found: defaultdict[int, set[int]] = defaultdict(set)
    for row in session.execute(select(member).where(member.c.article_id.in_(sorted(articles)))):
        found[row.article_id].add(row.story_id)
    return found


def _wholes(session: Session, figures: Collection[int]) -> dict[int, int]:
    """The whole that an article itself names a figure a part of."""
    relation = table("relation")
    rows = session.execute(
        select(relation.c.from_id, relation.c.to_id, relation.c.to_kind).where(
            relation.c.kind == "part_of",
            relation.c.from_kind == "figure",
            relation.c.from_id.in_(figures),
            relation.c.evidence_id.is_not(None) | relation.c.reason.like("said in%"),
        )
    )
    # Asked for in SQL, the kind of the other end would make SQLite read every relation of figures.
    return {row.from_id: row.to_id for row in rows if row.to_kind == "figure"}
