"""What an article version says otherwise than the one before it."""

from typing import Any

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from eventlog.records.models import table
from eventlog.records.names import fold
from eventlog.records.versions import Change, Stated, changes

__all__ = ["changed_since"]


def changed_since(session: Session, before: int, after: int) -> list[Change]:
    """Changes of events, claims and figures from one version to the next."""
    return changes(_stated(session, before), _stated(session, after))


def _stated(session: Session, article: int) -> list[Stated]:
    report, claim, figure = table("report"), table("claim"), table("figure")
    found = [
        Stated(
            f"R{row.id}",
            "event",
            f"{row.type} {fold(row.exact)}",
            f"{row.edtf} {row.status}",
            f"{row.edtf} {row.title}",
        )
        for row in session.execute(_with_words(report, article))
    ]
    found += [
        Stated(f"C{row.id}", "claim", fold(row.exact), str(row.denies), row.content)
        for row in session.execute(_with_words(claim, article))
    ]
    for row in session.execute(_with_words(figure, article)):
        topic = f"{row.measure} {row.unit} {row.scope_class or row.scope_folded} {row.stance}"
        number = _number(row)
        found.append(Stated(f"F{row.id}", "figure", topic, number, f"{row.measure} {number}"))
    return found


def _with_words(rows: Any, article: int) -> Select[Any]:
    evidence = table("evidence")
    return (
        select(rows, evidence.c.exact)
        .join(evidence, evidence.c.id == rows.c.evidence_id)
        .where(rows.c.article_id == article, rows.c.retracted_at.is_(None))
        .order_by(rows.c.id)
    )


def _number(row: Any) -> str:
    ends = [row.value] if row.value is not None else [row.low, row.high]
    said = " to ".join(f"{end:,.10g}" for end in ends if end is not None)
    return said if row.qualifier == "exact" else f"{row.qualifier.replace('_', ' ')} {said}"
