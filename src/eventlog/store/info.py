"""What a database holds, in numbers."""

from sqlalchemy import func, select, text
from sqlalchemy.orm import Session

from eventlog.records.models import table
from eventlog.store.database import Database
from eventlog.store.location import sqlite_path
from eventlog.store.queries.select import LIVE_REPORT, alive
from eventlog.store.schema import REVISIONS

__all__ = ["describe"]


def describe(database: Database) -> list[tuple[str, str]]:
    """Name and value, in the order in which they are read: place, size, schema, counts, days, languages."""
    with database.session() as session:
        return [
            ("database", database.location),
            ("kind", database.dialect),
            ("size", _size(session, database)),
            ("schema", f"{len(REVISIONS)} (migration {REVISIONS[-1]})"),
            *_counts(session),
            ("published", _days(session, "article", "published_day", "published_day")),
            ("happened", _days(session, "event", "earliest", "latest")),
            ("languages", _languages(session)),
            ("engines", _engines(session)),
        ]


def _size(session: Session, database: Database) -> str:
    path = sqlite_path(database.location)
    if path is not None:
        size = sum(f.stat().st_size for f in (path, path.with_name(f"{path.name}-wal")) if f.exists())
    elif database.dialect == "postgresql":
        size = session.execute(text("SELECT pg_database_size(current_database())")).scalar_one()
    else:
        pages = session.execute(text("PRAGMA page_count")).scalar_one()
        size = pages * session.execute(text("PRAGMA page_size")).scalar_one()
    return f"{size / 1_000_000:.1f} MB"


def _counts(session: Session) -> list[tuple[str, str]]:
    """Current rows by kind; versions, copies, quarantine and warnings beside them."""
    article = table("article")
    counted: list[tuple[str, str]] = []
    for label, name in (
        ("articles", "article"),
        ("claims", "claim"),
        ("figures", "figure"),
        ("actors", "actor"),
    ):
        rows = table(name)
        counted.append((label, _number(session.scalar(select(func.count()).where(alive(rows))))))
    told = select(func.count(LIVE_REPORT.c.event_id.distinct()))
    counted.insert(1, ("events", _number(session.scalar(told))))
    counted.insert(2, ("reports", _number(session.scalar(select(func.count(LIVE_REPORT.c.report_id))))))
    older = select(func.count()).where(article.c.superseded_by.is_not(None))
    counted.append(("older versions", _number(session.scalar(older))))
    for label, name in (
        ("outlets", "outlet"),
        ("stories", "story"),
        ("quarantine", "quarantine"),
        ("warnings", "warning"),
    ):
        counted.append((label, _number(session.scalar(select(func.count()).select_from(table(name))))))
    return counted


def _number(count: int | None) -> str:
    return f"{count or 0:,}"


def _days(session: Session, name: str, first: str, last: str) -> str:
    rows = table(name)
    begin, end = session.execute(
        select(func.min(rows.c[first]), func.max(rows.c[last])).where(alive(rows))
    ).one()
    return f"{begin} to {end}" if begin or end else "nothing yet"


def _languages(session: Session) -> str:
    article = table("article")
    rows = session.execute(
        select(article.c.language, func.count().label("number"))
        .where(alive(article))
        .group_by(article.c.language)
        .order_by(func.count().desc(), article.c.language)
    )
    return ", ".join(f"{row.language} {row.number:,}" for row in rows) or "none"


def _engines(session: Session) -> str:
    run = table("run")
    rows = session.execute(
        select(run.c.engine, run.c.version, func.count().label("number"))
        .group_by(run.c.engine, run.c.version)
        .order_by(run.c.engine, run.c.version)
    )
    return ", ".join(f"{row.engine} {row.version}: {row.number:,}" for row in rows) or "none"
