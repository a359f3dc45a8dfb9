"""Fingerprints of articles, those that may carry one text, and where each text comes from."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from sqlalchemy import insert, select, update
from sqlalchemy.orm import Session

from eventlog.records.models import table
from eventlog.records.origins import WINDOW, Copy, Fingerprint, linked, lookup_keys

__all__ = ["copy_neighbourhood", "write_fingerprint", "write_origins"]


def write_fingerprint(session: Session, article: int, content: Fingerprint) -> None:
    """Keep an article's fingerprint and the keys under which it is found."""
    session.execute(insert(table("fingerprint")), [{"article_id": article, "content": content.as_json()}])
    copy = _copies(session, [article])[0]
    rows = [{"key": key, "article_id": article, "day": copy.day} for key in sorted(lookup_keys(copy))]
    if rows:
        session.execute(insert(table("fingerprint_key")), rows)


def copy_neighbourhood(session: Session, seeds: Collection[int]) -> list[Copy]:
    """Stored articles by number, and step by step all that carry the text of one of them.

    Also those that now have their origin among them: a link may be gone.
    """
    article = table("article")
    tied = select(article.c.origin_id).where(article.c.id.in_(sorted(seeds)))
    asked = session.scalars(
        select(article.c.id).where(
            article.c.id.in_(sorted(seeds)) | article.c.id.in_(tied) | article.c.origin_id.in_(sorted(seeds))
        )
    )
    found = {copy.id: copy for copy in _copies(session, asked.all())}
    read = dict(found)
    frontier = list(found.values())
    while frontier:
        met = _sharing(session, frontier) - found.keys()
        read |= {copy.id: copy for copy in _copies(session, met - read.keys())}
        near = [read[number] for number in sorted(met & read.keys())]
        frontier = [copy for copy in near if any(linked(copy, other) for other in frontier)]
        found |= {copy.id: copy for copy in frontier}
    return list(found.values())


def _sharing(session: Session, copies: Sequence[Copy]) -> set[int]:
    """Articles that share a key with one of these, and that no day of publication keeps from being linked.

    Each by an index of its own, so that the cost follows what was published at the time, not the file.
    """
    shared = table("fingerprint_key")
    keys = sorted({key for copy in copies for key in lookup_keys(copy)})
    sharing = select(shared.c.article_id).where(shared.c.key.in_(keys))
    days = [copy.day for copy in copies if copy.day]
    if len(days) < len(copies):
        return set(session.scalars(sharing))
    within = timedelta(days=WINDOW)
    about = shared.c.day.between(min(days) - within, max(days) + within)
    asked = (sharing.where(about), sharing.where(shared.c.day.is_(None)))
    return {number for statement in asked for number in session.scalars(statement)}


def _copies(session: Session, numbers: Collection[int]) -> list[Copy]:
    article, outlet, kept = table("article"), table("outlet"), table("fingerprint")
    if not numbers:
        return []
    rows: Sequence[Any] = session.execute(
        select(
            article.c.id, article.c.doc_id, article.c.language, article.c.published, article.c.published_day,
            outlet.c.folded, kept.c.content,
        )
        .join(kept, kept.c.article_id == article.c.id)
        .outerjoin(outlet, outlet.c.id == article.c.outlet_id)
        .where(article.c.id.in_(sorted(numbers)), article.c.retracted_at.is_(None))
    ).all()  # fmt: skip
    return [
        Copy(
            id=row.id,
            key=f"{row.published_day or date.max} {row.published}|{row.doc_id}",
            day=row.published_day,
            outlet=row.folded or "",
            language=row.language,
            fingerprint=Fingerprint.from_json(row.content),
        )
        for row in rows
    ]


def write_origins(session: Session, origins: Mapping[int, tuple[int, str]]) -> set[int]:
    """Say of articles where their text comes from, and why; gives those of which this is new."""
    article = table("article")
    held = {
        row.id: (row.origin_id, row.origin_reason)
        for row in session.execute(
            select(article.c.id, article.c.origin_id, article.c.origin_reason).where(
                article.c.id.in_(sorted(origins))
            )
        )
    }
    changed = {number: found for number, found in origins.items() if held[number] != found}
    for number, (origin, reason) in changed.items():
        session.execute(
            update(article).where(article.c.id == number).values(origin_id=origin, origin_reason=reason)
        )
    return set(changed)
