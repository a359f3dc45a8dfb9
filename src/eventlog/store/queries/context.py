"""Evidence with the text around it, and the relations of a record."""

from collections.abc import Sequence

from sqlalchemy import and_, or_, select
from sqlalchemy.orm import Session

from eventlog.records.models import table
from eventlog.store.references import LETTERS
from eventlog.store.rows import EvidenceRow

__all__ = ["Related", "evidence_rows", "relations_of"]

AROUND = 200
"""Code points of text shown on either side of the words."""

Related = tuple[str, str, str]
"""Relation, reference, one line."""


def evidence_rows(session: Session, wanted: Sequence[tuple[int | None, str]]) -> tuple[EvidenceRow, ...]:
    """Evidence by id with a label each, in the order asked for; ids that are None are passed over."""
    evidence, article, outlet = table("evidence"), table("article"), table("outlet")
    ids = {number for number, _ in wanted if number is not None}
    found = {
        row.id: row
        for row in session.execute(
            select(
                evidence.c.id, evidence.c.article_id, evidence.c.start, evidence.c.end, evidence.c.exact,
                article.c.published, outlet.c.name.label("outlet"),
            )
            .join(article, article.c.id == evidence.c.article_id)
            .outerjoin(outlet, outlet.c.id == article.c.outlet_id)
            .where(evidence.c.id.in_(ids))
        )
    }  # fmt: skip
    articles = {row.article_id for row in found.values()}
    texts = {
        row.id: row.text
        for row in session.execute(select(article.c.id, article.c.text).where(article.c.id.in_(articles)))
    }
    return tuple(
        EvidenceRow(
            article=f"D{row.article_id}",
            outlet=row.outlet or "",
            published=row.published,
            start=row.start,
            end=row.end,
            exact=row.exact,
            before=texts[row.article_id][max(0, row.start - AROUND) : row.start],
            after=texts[row.article_id][row.end : row.end + AROUND],
            label=label,
        )
        for number, label in wanted
        if number is not None and (row := found[number])
    )


def relations_of(session: Session, kind: str, numbers: Sequence[int]) -> list[Related]:
    """Relations from and to records of one kind; those to it are told from the other end."""
    relation = table("relation")
    here = and_(relation.c.from_kind == kind, relation.c.from_id.in_(numbers))
    there = and_(relation.c.to_kind == kind, relation.c.to_id.in_(numbers))
    related: list[Related] = []
    for row in session.execute(
        select(relation).where(or_(here, there), relation.c.retracted_at.is_(None)).order_by(relation.c.id)
    ):
        reason = f"{row.reason} ({row.made_by})" if row.reason else f"by {row.made_by}"
        if row.from_kind == kind and row.from_id in numbers:
            related.append((row.kind, f"{LETTERS[row.to_kind]}{row.to_id}", reason))
        else:
            related.append((f"{row.kind} this", f"{LETTERS[row.from_kind]}{row.from_id}", reason))
    return related
