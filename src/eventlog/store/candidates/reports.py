"""What the current reports of events say, for the events' own columns."""

from collections import defaultdict
from collections.abc import Collection

from sqlalchemy import select
from sqlalchemy.orm import Session

from eventlog.records.models import table
from eventlog.records.summary import ReportFacts
from eventlog.store.queries.select import LIVE_REPORT

__all__ = ["events_told", "report_facts"]


def events_told(session: Session, articles: Collection[int]) -> set[int]:
    """The events that articles tell of."""
    report = table("report")
    if not articles:
        return set()
    return set(session.scalars(select(report.c.event_id).where(report.c.article_id.in_(sorted(articles)))))


def report_facts(session: Session, events: Collection[int]) -> dict[int, list[ReportFacts]]:
    """The live reports of events, by event."""
    report, evidence, article = table("report"), table("evidence"), table("article")
    found: defaultdict[int, list[ReportFacts]] = defaultdict(list)
    for row in session.execute(
        select(
            report,
            LIVE_REPORT.c.event_id.label("tells_of"),
            evidence.c.exact,
            evidence.c.start,
            article.c.published_day,
            article.c.doc_id,
            article.c.origin_id,
        )
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
                key=f"{row.doc_id}|{row.start:09d}",
                origin=row.origin_id,
            )
        )
    return dict(found)
