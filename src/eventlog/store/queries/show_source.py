"""An actor and an article in full."""

from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from eventlog.records.models import table
from eventlog.records.names import fold
from eventlog.store.queries.articles import article_row
from eventlog.store.queries.context import Related, evidence_rows
from eventlog.store.queries.select import LIVE_PARTICIPATION, alive
from eventlog.store.queries.versions import changed_since
from eventlog.store.rows import Record

__all__ = ["show_actor", "show_article"]

MENTIONS_SHOWN = 20
"""Articles whose first mention of an actor is shown."""


def show_actor(session: Session, number: int) -> Record | None:
    """An actor with all names, its first mention in each article, its events and its claims."""
    actor, name = table("actor"), table("actor_name")
    row = session.execute(select(actor).where(actor.c.id == number)).first()
    if row is None:
        return None
    same = select(actor.c.id).where(func.coalesce(actor.c.superseded_by, actor.c.id) == number)
    names = session.execute(select(name).where(name.c.actor_id.in_(same)).order_by(name.c.id)).all()
    fields = (
        ("type", row.type),
        ("country", row.country),
        ("wikidata", row.wikidata or ""),
        ("names", ", ".join(dict.fromkeys(f"{n.name} ({n.language})" for n in names))),
        ("recorded", row.recorded_at.isoformat()),
        ("merged into", f"A{row.superseded_by}" if row.superseded_by else ""),
        ("retracted", row.retracted_at.isoformat() if row.retracted_at else ""),
    )
    return Record(
        ref=f"A{number}",
        kind="actor",
        title=row.name,
        fields=tuple((key, value) for key, value in fields if value),
        evidence=evidence_rows(session, _offices(session, same) + _first_mentions(session, same)),
        related=tuple(_taken_part(session, number) + _said(session, same) + _every_mention(session, same)),
    )


def _first_mentions(session: Session, same: Any) -> list[tuple[int | None, str]]:
    mention, article = table("mention"), table("article")
    first = (
        select(func.min(mention.c.id))
        .join(article, article.c.id == mention.c.article_id)
        .where(mention.c.actor_id.in_(same), alive(article))
        .group_by(mention.c.article_id)
    )
    rows = session.execute(
        select(mention.c.evidence_id, mention.c.form)
        .where(mention.c.id.in_(first))
        .order_by(mention.c.id)
        .limit(MENTIONS_SHOWN)
    )
    return [(row.evidence_id, row.form) for row in rows]


def _offices(session: Session, same: Any) -> list[tuple[int | None, str]]:
    """The words that give the actor an office, each office at the first article that has it."""
    office, article = table("office"), table("article")
    rows = session.execute(
        select(office.c.evidence_id, office.c.title)
        .join(article, article.c.id == office.c.article_id)
        .where(office.c.actor_id.in_(same), alive(article))
        .order_by(article.c.published_day, office.c.id)
    )
    first: dict[str, tuple[int | None, str]] = {}
    for row in rows:
        first.setdefault(fold(row.title), (row.evidence_id, f"office: {row.title}"))
    return list(first.values())


def _every_mention(session: Session, same: Any) -> list[Related]:
    """One line an article: each form with the code points at which it stands."""
    mention, article, evidence = table("mention"), table("article"), table("evidence")
    rows = session.execute(
        select(mention.c.article_id, evidence.c.exact, evidence.c.start)
        .join(article, article.c.id == mention.c.article_id)
        .join(evidence, evidence.c.id == mention.c.evidence_id)
        .where(mention.c.actor_id.in_(same), alive(article))
        .order_by(mention.c.article_id, evidence.c.start)
    )
    places: dict[int, dict[str, list[str]]] = {}
    for row in rows:
        places.setdefault(row.article_id, {}).setdefault(row.exact, []).append(str(row.start))
    return [
        (
            "mentioned",
            f"D{number}",
            "; ".join(f"{words} at {', '.join(starts)}" for words, starts in forms.items()),
        )
        for number, forms in places.items()
    ]


def _taken_part(session: Session, number: int) -> list[Related]:
    event, part = table("event"), LIVE_PARTICIPATION
    rows = session.execute(
        select(event.c.id, event.c.edtf, event.c.title, func.min(part.c.role).label("role"))
        .join(part, part.c.event_id == event.c.id)
        .where(part.c.actor_id == number, part.c.role.in_(("actor", "recipient")), alive(event))
        .group_by(event.c.id, event.c.edtf, event.c.title, event.c.earliest)
        .order_by(event.c.earliest, event.c.id)
    )
    return [(row.role, f"E{row.id}", f"{row.edtf} {row.title}") for row in rows]


def _said(session: Session, same: Any) -> list[Related]:
    claim, article = table("claim"), table("article")
    rows = session.execute(
        select(claim.c.id, claim.c.said_on, claim.c.content)
        .join(article, article.c.id == claim.c.article_id)
        .where(claim.c.speaker_id.in_(same), alive(claim), alive(article))
        .order_by(claim.c.id)
    )
    return [("said", f"C{row.id}", f"{row.said_on} {row.content}".strip()) for row in rows]


def show_article(session: Session, number: int) -> Record | None:
    """An article version: where it came from, what was found, what was set aside, its other versions."""
    article = table("article")
    row = session.execute(select(article).where(article.c.id == number)).first()
    counts = article_row(session, number)
    if row is None or counts is None:
        return None
    fields = [
        ("outlet", counts.outlet),
        ("published", row.published),
        ("published basis", row.published_basis if row.published else "none found"),
        ("byline", row.byline),
        ("dateline", row.dateline),
        ("language", row.language),
        ("url", row.url),
        ("document", row.doc_id),
        ("read from", row.read_from),
        ("characters", str(len(row.text))),
        ("text SHA-256", row.text_sha256),
        ("found", f"{counts.events} reports of events, {counts.claims} claims, {counts.figures} figures"),
        ("recorded", row.recorded_at.isoformat()),
    ]
    return Record(
        ref=f"D{number}",
        kind="article",
        title=row.headline or row.doc_id,
        fields=tuple((key, value) for key, value in [*fields, *_findings(session, number)] if value),
        related=tuple(_versions(row) + _changes(session, row) + _found(session, number)),
    )


def _changes(session: Session, row: Any) -> list[Related]:
    """What this version says otherwise than the one before."""
    if row.version_of is None:
        return []
    found = changed_since(session, row.version_of, row.id)
    return [
        (
            f"{change.kind} {change.how}",
            change.ref,
            " -> ".join(words for words in (change.before, change.after) if words),
        )
        for change in found
    ]


def _findings(session: Session, number: int) -> list[tuple[str, str]]:
    """Runs with their notes, warnings, quarantine."""
    run, warning, held = table("run"), table("warning"), table("quarantine")
    fields: list[tuple[str, str]] = []
    for row in session.execute(select(run).where(run.c.article_id == number).order_by(run.c.id)):
        fields.append(("extracted by", f"{row.engine} {row.version}"))
        fields.extend(("note", note) for note in row.notes)
    warned = select(warning).where(warning.c.article_id == number).order_by(warning.c.id)
    fields += [("warning", row.message) for row in session.execute(warned)]
    set_aside = select(held).where(held.c.article_id == number).order_by(held.c.id)
    for row in session.execute(set_aside):
        words = f" — {row.words}" if row.words else ""
        fields.append(("quarantine", f"{row.kind}: {row.reason}{words}"))
    return fields


def _versions(row: Any) -> list[Related]:
    related: list[Related] = []
    if row.version_of:
        related.append(("version before", f"D{row.version_of}", ""))
    if row.superseded_by:
        related.append(("newer version", f"D{row.superseded_by}", ""))
    if row.origin_id != row.id:
        related.append(("carries the text of", f"D{row.origin_id}", ""))
    return related


def _found(session: Session, number: int) -> list[Related]:
    related: list[Related] = []
    for kind, letter, line in (
        ("report", "R", "title"),
        ("claim", "C", "content"),
        ("figure", "F", "measure"),
    ):
        rows = table(kind)
        found = (
            select(rows.c.id, rows.c[line].label("line"))
            .where(rows.c.article_id == number, rows.c.retracted_at.is_(None))
            .order_by(rows.c.id)
        )
        related += [(kind, f"{letter}{row.id}", row.line) for row in session.execute(found)]
    return related
