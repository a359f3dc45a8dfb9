"""What was done and found: extraction runs, quarantine, warnings, people's decisions."""

from typing import Any

from sqlalchemy import JSON
from sqlmodel import Field

from eventlog.records.models.base import Row, UtcMoment, link, moment, string

__all__ = ["AuditWarning", "Decision", "Quarantine", "Run"]


class Run(Row, table=True):
    """One extraction of one article version; ``notes`` are sentences on what the engine could not do."""

    id: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    article_id: int = link("article.id")
    at: UtcMoment = moment()
    engine: str = string(min_length=1)
    version: str = string()
    settings: dict[str, Any] = Field(default_factory=dict, sa_type=JSON)
    quarantined: int = Field(default=0, ge=0)
    notes: tuple[str, ...] = Field(default=(), sa_type=JSON)


class Quarantine(Row, table=True):
    """A finding that the text does not bear out: visible, never fact. A span may be missing or wrong."""

    id: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    run_id: int = link("run.id")
    article_id: int = link("article.id")
    kind: str = string()
    reason: str = string(min_length=1)
    words: str = string("")
    start: int | None = None
    end: int | None = None


class AuditWarning(Row, table=True):
    """What an audit found, with the words it is about."""

    __tablename__ = "warning"

    id: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    article_id: int = link("article.id")
    evidence_id: int | None = link("evidence.id", default=None, index=False)
    kind: str = string(min_length=1, index=True)
    message: str = string(min_length=1)


class Decision(Row, table=True):
    """What a person decided about ``target`` (a reference such as E12); ``before`` and ``after`` as JSON."""

    id: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    at: UtcMoment = moment()
    who: str = string(min_length=1)
    kind: str = string(min_length=1)
    target: str = string(index=True)
    before: dict[str, Any] = Field(default_factory=dict, sa_type=JSON)
    after: dict[str, Any] = Field(default_factory=dict, sa_type=JSON)
    reason: str = string("")
    undone_at: UtcMoment | None = moment(None)
