"""What is stored that a new article may speak of as well: read before it is written, in one transaction."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import and_, func, or_, select
from sqlalchemy.orm import Session

from eventlog.ontology import ActorType
from eventlog.records.bundle import ArticleKey
from eventlog.records.identity import EventFacts
from eventlog.records.models import table
from eventlog.records.names import fold
from eventlog.records.relations import FigureFacts
from eventlog.records.resolution import KnownActor
from eventlog.records.summary import ReportFacts
from eventlog.store.queries.select import LIVE_PARTICIPATION, LIVE_REPORT, alive

__all__ = [
    "Known",
    "events_told",
    "find_article",
    "known_actors",
    "known_figures",
    "nearby_events",
    "report_facts",
]


@dataclass(frozen=True, slots=True)
class Known:
    """What a database knows of an arriving text.

    ``same``: this very text, from this very source, stored under ``headline``; ``before``: the version that
    it replaces; ``origin``: the origin of another article that carries the same text.
    """

    same: int | None = None
    headline: str = ""
    before: int | None = None
    origin: int | None = None


def find_article(session: Session, new: ArticleKey) -> Known:
    """Look an article up by text, address and the giver's id."""
    article = table("article")
    by_address = and_(article.c.url == new.url, article.c.url != "")
    rows = session.execute(
        select(
            article.c.id, article.c.url, article.c.doc_id, article.c.text_sha256, article.c.origin_id,
            article.c.superseded_by, article.c.retracted_at, article.c.headline,
            table("outlet").c.folded.label("outlet"),
        )
        .outerjoin(table("outlet"), table("outlet").c.id == article.c.outlet_id)
        .where(or_(article.c.text_sha256 == new.text_sha256, by_address, article.c.doc_id == new.doc_id))
        .order_by(article.c.id)
    ).all()  # fmt: skip
    same_text = [row for row in rows if row.text_sha256 == new.text_sha256]
    same = next((row for row in same_text if _same_source(new, row)), None)
    if same is not None:
        return Known(same=same.id, headline=same.headline)
    before = next(
        (
            row
            for row in reversed(rows)
            if row.superseded_by is None and row.retracted_at is None and _other_version(new, row)
        ),
        None,
    )
    return Known(before=before.id if before else None, origin=same_text[0].origin_id if same_text else None)


def _same_source(new: ArticleKey, row: Any) -> bool:
    """For equal texts: nothing tells the two apart."""
    if new.url and row.url:
        return bool(new.url == row.url)
    return not new.given_id or bool(new.doc_id == row.doc_id) or bool(new.url == row.url == "")


def _other_version(new: ArticleKey, row: Any) -> bool:
    """For other texts: the same address, or the giver's same id with nothing against it."""
    if row.text_sha256 == new.text_sha256:
        return False
    if new.url and row.url:
        return bool(new.url == row.url)
    return new.given_id and bool(new.doc_id == row.doc_id) and new.outlet in ("", row.outlet or new.outlet)


def known_actors(session: Session, names: Collection[str]) -> list[KnownActor]:
    """Actors that have one of these identifying names, with all their identifying names."""
    actor, name = table("actor"), table("actor_name")
    canonical = func.coalesce(actor.c.superseded_by, actor.c.id)
    named = (
        select(canonical)
        .join(name, name.c.actor_id == actor.c.id)
        .where(name.c.folded.in_(sorted(names)), name.c.identifying.is_(True))
    )
    main = actor.alias("main")
    found: dict[int, tuple[str, str, set[str]]] = {}
    for row in session.execute(
        select(main.c.id, main.c.type, main.c.country, name.c.folded)
        .select_from(main)
        .join(actor, canonical == main.c.id)
        .join(name, name.c.actor_id == actor.c.id)
        .where(main.c.id.in_(named), main.c.retracted_at.is_(None), name.c.identifying.is_(True))
        .order_by(main.c.id)
    ):
        found.setdefault(row.id, (row.type, row.country, set()))[2].add(row.folded)
    return [
        KnownActor(number, ActorType(kind), country, frozenset(folded))
        for number, (kind, country, folded) in found.items()
    ]


def events_told(session: Session, article_id: int | None) -> set[int]:
    """The events that an article's current reports tell of."""
    told = select(LIVE_REPORT.c.event_id).where(LIVE_REPORT.c.article_id == article_id)
    return set(session.scalars(told)) if article_id is not None else set()


def nearby_events(session: Session, new: Iterable[EventFacts], *, before: int | None) -> list[EventFacts]:
    """Live events of the same types and exact days, and those that the version before tells of."""
    event = table("event")
    sought = {(facts.type, facts.edtf) for facts in new}
    if not sought:
        return []
    types, days = ({pair[0] for pair in sought}, {pair[1] for pair in sought})
    by_day = and_(event.c.edtf.in_(sorted(days)), event.c.type.in_(sorted(types)))
    previous = events_told(session, before)
    told = event.c.id.in_(select(LIVE_REPORT.c.event_id))
    nearby = and_(alive(event), told, by_day)
    wanted = or_(nearby, event.c.id.in_(sorted(previous))) if previous else nearby
    rows = session.execute(select(event).where(wanted).order_by(event.c.id)).all()
    roles = _roles(session, [row.id for row in rows])
    triggers = _triggers(session, before)
    return [
        EventFacts(
            id=row.id,
            type=row.type,
            edtf=row.edtf,
            exact_day=row.earliest is not None and row.edtf == row.earliest.isoformat(),
            mode=row.mode,
            place=row.place_folded,
            country=row.country,
            actors=frozenset(roles[row.id, "actor"]),
            recipients=frozenset(roles[row.id, "recipient"]),
            triggers=frozenset(triggers[row.id]),
            previous=row.id in previous,
        )
        for row in rows
    ]


def _roles(session: Session, events: Sequence[int]) -> defaultdict[tuple[int, str], set[int]]:
    part = LIVE_PARTICIPATION
    roles: defaultdict[tuple[int, str], set[int]] = defaultdict(set)
    for row in session.execute(
        select(part.c.event_id, part.c.role, part.c.actor_id).where(
            part.c.event_id.in_(events), part.c.role.in_(("actor", "recipient"))
        )
    ):
        roles[row.event_id, row.role].add(row.actor_id)
    return roles


def _triggers(session: Session, article_id: int | None) -> defaultdict[int, set[str]]:
    """The words by which an article's reports name their events."""
    report = table("report")
    triggers: defaultdict[int, set[str]] = defaultdict(set)
    if article_id is None:
        return triggers
    for row in session.execute(
        select(LIVE_REPORT.c.event_id, report.c.trigger)
        .join(report, report.c.id == LIVE_REPORT.c.report_id)
        .where(LIVE_REPORT.c.article_id == article_id)
    ):
        triggers[row.event_id].add(fold(row.trigger))
    return triggers


def report_facts(session: Session, events: Collection[int]) -> dict[int, list[ReportFacts]]:
    """The live reports of events, by event."""
    report, evidence, article = table("report"), table("evidence"), table("article")
    found: defaultdict[int, list[ReportFacts]] = defaultdict(list)
    for row in session.execute(
        select(report, LIVE_REPORT.c.event_id.label("tells_of"), evidence.c.exact, article.c.published_day)
        .join(LIVE_REPORT, LIVE_REPORT.c.report_id == report.c.id)
        .join(evidence, evidence.c.id == report.c.evidence_id)
        .join(article, article.c.id == report.c.article_id)
        .where(LIVE_REPORT.c.event_id.in_(sorted(events)))
        .order_by(report.c.id)
    ):
        found[row.tells_of].append(
            ReportFacts(
                id=row.id,
                title=row.title,
                words=row.exact,
                type=row.type,
                mode=row.mode,
                contexts=tuple(row.contexts),
                status=row.status,
                edtf=row.edtf,
                earliest=row.earliest,
                latest=row.latest,
                date_basis=row.date_basis,
                place=row.place,
                country=row.country,
                confidence=row.confidence,
                published=row.published_day,
            )
        )
    return dict(found)


def known_figures(session: Session, article_id: int) -> Sequence[FigureFacts]:
    """The figures of an article, and those of others on the same events or in the same stories."""
    figure, article, member = table("figure"), table("article"), table("story_article")
    mine = select(figure.c.measure).where(figure.c.article_id == article_id)
    events = select(figure.c.event_id).where(
        figure.c.article_id == article_id, figure.c.event_id.is_not(None)
    )
    stories = select(member.c.story_id).where(member.c.article_id == article_id)
    same_story = select(member.c.article_id).where(member.c.story_id.in_(stories))
    rows = session.execute(
        select(
            figure, article.c.doc_id, article.c.outlet_id, article.c.origin_id, article.c.published_day,
            func.coalesce(figure.c.as_of_earliest, article.c.published_day).label("day"),
        )
        .join(article, article.c.id == figure.c.article_id)
        .where(
            alive(figure),
            alive(article),
            figure.c.measure.in_(mine),
            or_(
                figure.c.article_id == article_id,
                figure.c.event_id.in_(events),
                figure.c.article_id.in_(same_story),
            ),
        )
        .order_by(figure.c.id)
    ).all()  # fmt: skip
    groups: defaultdict[int, set[int]] = defaultdict(set)
    articles = {row.article_id for row in rows}
    for story in session.execute(select(member).where(member.c.article_id.in_(articles))):
        groups[story.article_id].add(story.story_id)
    return [
        FigureFacts(
            id=row.id,
            key=f"{row.published_day}|{row.doc_id}|{row.id:09d}",
            measure=row.measure,
            unit=row.unit,
            scope=row.scope_folded,
            value=row.value,
            low=row.low,
            high=row.high,
            qualifier=row.qualifier,
            stance="",
            revised_from=None,
            part_of=None,
            speaker=row.speaker_id,
            side="",
            outlet=row.outlet_id,
            origin=row.origin_id or row.article_id,
            article=row.article_id,
            event=row.event_id,
            country="",
            day=row.day,
            published=row.published_day,
            stories=frozenset(groups[row.article_id]),
        )
        for row in rows
    ]
