"""An event and a report in full."""

from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from eventlog.records.models import table
from eventlog.store.queries.context import Related, evidence_rows, relations_of
from eventlog.store.queries.select import LIVE_PARTICIPATION, LIVE_REPORT, alive
from eventlog.store.rows import Record

__all__ = ["show_event", "show_report"]

Fields = tuple[tuple[str, str], ...]


def show_event(session: Session, number: int) -> Record | None:
    """An event with every report's clause and the words that date it; a merged one names its successor."""
    event = table("event")
    row = session.execute(select(event).where(event.c.id == number)).first()
    if row is None:
        return None
    reports = session.execute(_reports(number)).all()
    wanted = []
    for report in reports:
        wanted.append((report.evidence_id, f"R{report.id}"))
        wanted.append((report.date_evidence_id, f"R{report.id} date"))
    fields = (
        *_about(row),
        ("actors", _names(session, LIVE_PARTICIPATION.c.event_id == number, "actor")),
        ("recipients", _names(session, LIVE_PARTICIPATION.c.event_id == number, "recipient")),
        ("reports", str(len(reports))),
        ("origins", str(len({report.origin_id for report in reports}))),
        ("outlets", ", ".join(dict.fromkeys(report.outlet for report in reports if report.outlet))),
        *_state(row, "E"),
    )
    related: list[Related] = [
        ("report", f"R{report.id}", f"D{report.article_id} {report.headline}".strip()) for report in reports
    ]
    related += _told_with(session, number)
    related += relations_of(session, "event", [number])
    related += relations_of(session, "report", [report.id for report in reports])
    return Record(
        ref=f"E{number}",
        kind="event",
        title=row.title,
        fields=_filled(fields),
        evidence=evidence_rows(session, wanted),
        related=tuple(related),
    )


def show_report(session: Session, number: int) -> Record | None:
    """A report with its clause, trigger, date and place words."""
    report, article = table("report"), table("article")
    row = session.execute(
        select(report, article.c.headline)
        .join(article, article.c.id == report.c.article_id)
        .where(report.c.id == number)
    ).first()
    if row is None:
        return None
    wanted = (
        (row.evidence_id, "clause"),
        (row.trigger_evidence_id, "trigger"),
        (row.date_evidence_id, "date"),
        (row.place_evidence_id, "place"),
    )
    part = LIVE_PARTICIPATION.c.report_id == number
    fields = (
        *_about(row),
        ("trigger", row.trigger),
        *((role, _names(session, part, role)) for role in ("actor", "recipient", "place", "mentioned")),
        ("engine", row.engine),
        *_state(row, "R"),
    )
    related: list[Related] = [
        ("event", f"E{row.event_id}", row.title),
        ("article", f"D{row.article_id}", row.headline),
        *relations_of(session, "report", [number]),
    ]
    return Record(
        ref=f"R{number}",
        kind="report",
        title=row.title,
        fields=_filled(fields),
        evidence=evidence_rows(session, wanted),
        related=tuple(related),
    )


def _about(row: Any) -> Fields:
    """What events and reports have in common."""
    return (
        ("date", row.edtf),
        ("earliest", row.earliest.isoformat() if row.earliest else "open"),
        ("latest", row.latest.isoformat() if row.latest else "open"),
        ("date basis", row.date_basis),
        ("type", row.type),
        ("mode", row.mode),
        ("contexts", ", ".join(row.contexts)),
        ("status", row.status),
        ("place", row.place),
        ("country", row.country),
        ("confidence", f"{row.confidence:.2f}"),
    )


def _state(row: Any, letter: str) -> Fields:
    """Whether it still counts, and since when it is known here."""
    return (
        ("recorded", row.recorded_at.isoformat()),
        ("merged into", f"{letter}{row.superseded_by}" if row.superseded_by else ""),
        ("retracted", row.retracted_at.isoformat() if row.retracted_at else ""),
    )


def _filled(fields: Fields) -> Fields:
    return tuple((name, value) for name, value in fields if value)


def _reports(event_id: int) -> Any:
    report, article, outlet = table("report"), table("article"), table("outlet")
    return (
        select(
            report.c.id, report.c.evidence_id, report.c.date_evidence_id, report.c.article_id,
            article.c.headline, article.c.origin_id, outlet.c.name.label("outlet"),
        )
        .join(LIVE_REPORT, LIVE_REPORT.c.report_id == report.c.id)
        .join(article, article.c.id == report.c.article_id)
        .outerjoin(outlet, outlet.c.id == article.c.outlet_id)
        .where(LIVE_REPORT.c.event_id == event_id)
        .order_by(report.c.id)
    )  # fmt: skip


def _names(session: Session, condition: Any, role: str) -> str:
    actor, part = table("actor"), LIVE_PARTICIPATION
    rows = session.execute(
        select(actor.c.id, actor.c.name)
        .join(part, part.c.actor_id == actor.c.id)
        .where(condition, part.c.role == role)
        .order_by(part.c.report_id, part.c.position, actor.c.id)
    )
    return ", ".join({row.id: f"{row.name} (A{row.id})" for row in rows}.values())


def _told_with(session: Session, event_id: int) -> list[Related]:
    """Claims and figures about the event."""
    related: list[Related] = []
    event, article = table("event"), table("article")
    for kind, letter, line in (("claim", "C", "content"), ("figure", "F", "measure")):
        rows = table(kind)
        told = (
            select(rows.c.id, rows.c[line].label("line"))
            .join(event, event.c.id == rows.c.event_id)
            .join(article, article.c.id == rows.c.article_id)
            .where(func.coalesce(event.c.superseded_by, event.c.id) == event_id, alive(rows), alive(article))
            .order_by(rows.c.id)
        )
        related += [(kind, f"{letter}{row.id}", row.line) for row in session.execute(told)]
    return related
