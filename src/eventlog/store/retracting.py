"""What a person retracts, what that touches, and what a newer version of an article inherits of it."""

from collections.abc import Collection, Sequence
from typing import Any

from sqlalchemy import Table, select, update
from sqlalchemy.orm import Session

from eventlog.errors import StoreError
from eventlog.records.models import table
from eventlog.store.moves import Seeds
from eventlog.store.references import Reference

__all__ = ["inherit_retractions", "standing", "touched"]

_ALIKE = {"report": ("trigger", "type"), "claim": ("kind",), "figure": ("measure", "value")}
"""What a row of a newer version has in common, beside its words, with the same one of the version before."""


def standing(session: Session, references: Sequence[Reference]) -> list[list[Any]]:
    """Kind and number of records that still count. Raises StoreError naming the first that does not."""
    rows = []
    for reference in references:
        target = table(reference.kind)
        row = session.execute(select(target).where(target.c.id == reference.number)).first()
        if row is None:
            raise StoreError(f"no {reference.kind} {reference} in this database")
        if row.retracted_at is not None:
            raise StoreError(f"{reference} is retracted already")
        rows.append([reference.kind, reference.number])
    return rows


def touched(session: Session, rows: Collection[Sequence[Any]]) -> Seeds:
    """What has to be settled anew when these rows no longer count, or count again."""
    by_kind: dict[str, set[int]] = {}
    for kind, number in rows:
        by_kind.setdefault(kind, set()).add(number)
    report, figure = table("report"), table("figure")
    articles = by_kind.get("article", set())
    events = set(session.scalars(select(report.c.event_id).where(report.c.article_id.in_(sorted(articles)))))
    reports = set(session.scalars(select(report.c.id).where(report.c.event_id.in_(sorted(events)))))
    figures = set(session.scalars(select(figure.c.id).where(figure.c.article_id.in_(sorted(articles)))))
    told = by_kind.get("report", set())
    return Seeds(
        reports=frozenset(reports | told),
        figures=frozenset(figures | by_kind.get("figure", set())),
        articles=frozenset(articles),
    )


def inherit_retractions(session: Session, before: int | None, article: int) -> None:
    """What was retracted in the version before stays so where this one says it in the same words."""
    if before is None:
        return
    for kind in _ALIKE:
        rows = table(kind)
        for old in session.execute(
            select(rows).where(rows.c.article_id == before, rows.c.retracted_at.is_not(None))
        ):
            for new in _the_same(session, rows, kind, old, article):
                session.execute(update(rows).where(rows.c.id == new).values(retracted_at=old.retracted_at))
                _add_to_decision(session, kind, old.id, new)


def _the_same(session: Session, rows: Table, kind: str, old: Any, article: int) -> list[int]:
    evidence, former = table("evidence"), table("evidence").alias("former")
    alike = [rows.c[name] == getattr(old, name) for name in _ALIKE[kind]]
    words = select(former.c.exact).where(former.c.id == old.evidence_id).scalar_subquery()
    return list(
        session.scalars(
            select(rows.c.id)
            .join(evidence, evidence.c.id == rows.c.evidence_id)
            .where(rows.c.article_id == article, evidence.c.exact == words, *alike)
        )
    )


def _add_to_decision(session: Session, kind: str, old: int, new: int) -> None:
    """So that undoing the decision brings back both."""
    decision = table("decision")
    for row in session.execute(
        select(decision).where(decision.c.kind == "retract", decision.c.undone_at.is_(None))
    ):
        listed = row.after.get("rows", [])
        if [kind, old] in listed and [kind, new] not in listed:
            after = row.after | {"rows": [*listed, [kind, new]]}
            session.execute(update(decision).where(decision.c.id == row.id).values(after=after))
