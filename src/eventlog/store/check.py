"""Verify a database: spans against texts, keys, the file, the indexes, the counts."""

import hashlib
import zlib
from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import func, select, text
from sqlalchemy.orm import Session

from eventlog.records.models import MODELS, table
from eventlog.records.models.article import CONTEXT
from eventlog.store.database import Database

__all__ = ["CheckReport", "Problem", "check"]

_SEARCHED = ("article", "claim", "event")


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong: where, and what."""

    where: str
    what: str

    def __str__(self) -> str:
        return f"{self.where}: {self.what}"


@dataclass(frozen=True)
class CheckReport:
    """All problems, and the number of rows by table."""

    problems: tuple[Problem, ...]
    counts: dict[str, int]

    @property
    def summary(self) -> str:
        """One line: what was looked at, and what came of it."""
        looked = ", ".join(
            f"{self.counts[name]:,} {word}"
            for name, word in (
                ("article", "articles"), ("evidence", "spans"), ("event", "events"), ("claim", "claims"),
                ("figure", "figures"), ("quarantine", "in quarantine"), ("warning", "warnings"),
            )
        )  # fmt: skip
        found = f"{len(self.problems)} problems" if self.problems else "no problem"
        return f"checked {looked}: {found}"


def check(database: Database) -> CheckReport:
    """Read everything once and report what does not hold. Raises StoreError where it cannot even be read."""
    with database.session() as session:
        problems = []
        if database.dialect == "sqlite":
            problems += [*_file(session), *_foreign_keys(session), *_search(session)]
        problems += [*_texts(session), *_snapshots(session), *_words(session), *_wholeness(session)]
        counts = {
            str(model.__tablename__): session.scalar(
                select(func.count()).select_from(table(str(model.__tablename__)))
            )
            or 0
            for model in MODELS
        }
    return CheckReport(tuple(problems), counts)


def _file(session: Session) -> Iterator[Problem]:
    for row in session.execute(text("PRAGMA integrity_check")):
        if row[0] != "ok":
            yield Problem("file", row[0])


def _foreign_keys(session: Session) -> Iterator[Problem]:
    for row in session.execute(text("PRAGMA foreign_key_check")):
        yield Problem(f"{row[0]} {row[1]}", f"points at a row of {row[2]} that is not there")


def _search(session: Session) -> Iterator[Problem]:
    """Whether each full-text index holds exactly the rows of its table."""
    for name in _SEARCHED:
        lacking = session.scalars(
            text(f"SELECT id FROM {name} WHERE id NOT IN (SELECT id FROM {name}_fts_docsize)")  # noqa: S608 -- ours
        )
        for number in lacking:
            yield Problem(f"{name} {number}", "missing from the full-text index")
        surplus = session.scalars(
            text(f"SELECT id FROM {name}_fts_docsize WHERE id NOT IN (SELECT id FROM {name})")  # noqa: S608 -- ours
        )
        for number in surplus:
            yield Problem(f"{name} {number}", "in the full-text index, but not in its table")


def _texts(session: Session) -> Iterator[Problem]:
    """Every text against its hash, every span against its text; one article in memory at a time."""
    article, evidence = table("article"), table("evidence")
    numbers = session.scalars(select(article.c.id).order_by(article.c.id)).all()
    for number in numbers:
        row = session.execute(
            select(article.c.text, article.c.text_sha256).where(article.c.id == number)
        ).one()
        whole = row.text
        if hashlib.sha256(whole.encode()).hexdigest() != row.text_sha256:
            yield Problem(f"D{number}", "the text is not the one whose hash was stored")
        for span in session.execute(select(evidence).where(evidence.c.article_id == number)):
            if whole[span.start : span.end] != span.exact:
                yield Problem(
                    f"evidence {span.id}", f"D{number} does not say this at {span.start} to {span.end}"
                )
            elif (
                whole[max(0, span.start - CONTEXT) : span.start] != span.prefix
                or whole[span.end : span.end + CONTEXT] != span.suffix
            ):
                yield Problem(f"evidence {span.id}", f"D{number} has other words around it")


def _snapshots(session: Session) -> Iterator[Problem]:
    snapshot = table("snapshot")
    for digest in session.scalars(select(snapshot.c.raw_sha256).order_by(snapshot.c.raw_sha256)).all():
        content = session.scalar(select(snapshot.c.content).where(snapshot.c.raw_sha256 == digest))
        try:
            intact = content is not None and hashlib.sha256(zlib.decompress(content)).hexdigest() == digest
        except zlib.error:
            intact = False
        if not intact:
            yield Problem(f"snapshot {digest[:12]}", "the bytes are not those whose hash was stored")


def _words(session: Session) -> Iterator[Problem]:
    """Words kept beside their evidence must be its words, and belong to the same article."""
    evidence = table("evidence")
    for name, column, key in (
        ("claim", "content", "evidence_id"),
        ("report", "trigger", "trigger_evidence_id"),
    ):
        rows = table(name)
        for number in session.scalars(
            select(rows.c.id)
            .join(evidence, evidence.c.id == rows.c[key])
            .where(rows.c[column] != evidence.c.exact)
        ):
            yield Problem(f"{name} {number}", "its words are not those of its evidence")
    for name in ("report", "claim", "figure", "timex", "mention"):
        rows = table(name)
        for number in session.scalars(
            select(rows.c.id)
            .join(evidence, evidence.c.id == rows.c.evidence_id)
            .where(rows.c.article_id != evidence.c.article_id)
        ):
            yield Problem(f"{name} {number}", "its evidence is in another article")


def _wholeness(session: Session) -> Iterator[Problem]:
    """Each article was extracted or says why not; each event is told of; each quarantine is counted."""
    article, run, warning = table("article"), table("run"), table("warning")
    extracted = select(run.c.article_id)
    told_why = select(warning.c.article_id).where(warning.c.kind == "language")
    for number in session.scalars(
        select(article.c.id).where(article.c.id.not_in(extracted), article.c.id.not_in(told_why))
    ):
        yield Problem(f"D{number}", "stored without an extraction")
    event, report = table("event"), table("report")
    told = event.c.id.in_(select(report.c.event_id))
    for number in session.scalars(select(event.c.id).where(event.c.superseded_by.is_(None), ~told)):
        yield Problem(f"E{number}", "no report tells of it")
    held = table("quarantine")
    counted = select(func.count()).where(held.c.run_id == run.c.id).scalar_subquery()
    for number in session.scalars(select(run.c.id).where(run.c.quarantined != counted)):
        yield Problem(f"run {number}", "counts another number of findings in quarantine than there are")
