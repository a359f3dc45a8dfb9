"""Rows that an older version of the program wrote without the keys by which identity finds them."""

from collections import defaultdict
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from eventlog.records.models import table
from eventlog.records.profiles import Profile
from eventlog.span import Span
from eventlog.store.candidates.profiles import all_profiles

__all__ = ["StoredText", "Unindexed", "anything_lacks", "find"]


@dataclass(frozen=True, slots=True)
class StoredText:
    """An article's text with the spans of its direct quotations."""

    id: int
    text: str
    quotations: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Unindexed:
    """What lacks its keys."""

    articles: tuple[StoredText, ...]
    profiles: tuple[Profile, ...]
    reports: frozenset[int]


def anything_lacks(session: Session) -> bool:
    """Whether some article was stored before there were fingerprints."""
    article, kept = table("article"), table("fingerprint")
    lacking = select(article.c.id).where(article.c.id.not_in(select(kept.c.article_id))).limit(1)
    return session.scalar(lacking) is not None


def find(session: Session) -> Unindexed:
    """All that lacks keys."""
    article, kept, report = table("article"), table("fingerprint"), table("report")
    claim, evidence = table("claim"), table("evidence")
    lacking = select(article.c.id).where(article.c.id.not_in(select(kept.c.article_id)))
    quoted: defaultdict[int, list[Span]] = defaultdict(list)
    for row in session.execute(
        select(claim.c.article_id, evidence.c.start, evidence.c.end)
        .join(evidence, evidence.c.id == claim.c.evidence_id)
        .where(claim.c.kind == "direct", claim.c.article_id.in_(lacking))
    ):
        quoted[row.article_id].append(Span(row.start, row.end))
    texts = session.execute(
        select(article.c.id, article.c.text).where(article.c.id.in_(lacking)).order_by(article.c.id)
    ).all()
    keyed = select(table("profile_key").c.profile_id)
    return Unindexed(
        tuple(StoredText(row.id, row.text, tuple(quoted[row.id])) for row in texts),
        tuple(all_profiles(session, but=keyed)),
        frozenset(session.scalars(select(report.c.id).where(report.c.article_id.in_(lacking)))),
    )
