"""What a database knows of an arriving text."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import and_, or_, select
from sqlalchemy.orm import Session

from eventlog.records.bundle import ArticleKey
from eventlog.records.models import table

__all__ = ["Known", "find_article"]


@dataclass(frozen=True, slots=True)
class Known:
    """What a database knows of an arriving text.

    ``same``: this very text, from this very source, stored under ``headline``; ``before``: the version that
    it replaces. ``reading`` counts how often the same text was extracted, ``replaced``: a newer version is
    there. ``day`` is the publishing day that it is stored with.
    """

    same: int | None = None
    headline: str = ""
    day: date | None = None
    reading: int = 0
    replaced: bool = False
    before: int | None = None


def find_article(session: Session, new: ArticleKey) -> Known:
    """Look an article up by text, address and the giver's id."""
    article = table("article")
    by_address = and_(article.c.url == new.url, article.c.url != "")
    rows = session.execute(
        select(
            article.c.id, article.c.url, article.c.doc_id, article.c.text_sha256,
            article.c.superseded_by, article.c.retracted_at, article.c.headline,
            article.c.reading, article.c.published_day,
            table("outlet").c.folded.label("outlet"),
        )
        .outerjoin(table("outlet"), table("outlet").c.id == article.c.outlet_id)
        .where(or_(article.c.text_sha256 == new.text_sha256, by_address, article.c.doc_id == new.doc_id))
        .order_by(article.c.id)
    ).all()  # fmt: skip
    same_text = [row for row in rows if row.text_sha256 == new.text_sha256]
    same = next((row for row in reversed(same_text) if _same_source(new, row)), None)
    if same is not None:
        replaced = same.superseded_by is not None
        return Known(same.id, same.headline, same.published_day, same.reading, replaced=replaced)
    before = next(
        (
            row
            for row in reversed(rows)
            if row.superseded_by is None and row.retracted_at is None and _other_version(new, row)
        ),
        None,
    )
    return Known(before=before.id if before else None)


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
