"""Events, the reports that tell of them, who takes part, and time expressions."""

from collections.abc import Iterator
from datetime import date

from sqlalchemy import JSON, CheckConstraint, Index
from sqlmodel import Field

from eventlog.ontology import DateBasis, EventStatus, EventType, Role
from eventlog.records.models.base import (
    EdtfText,
    Row,
    UtcMoment,
    bounds_faults,
    link,
    moment,
    one_of,
    string,
)

__all__ = ["Event", "Participation", "Report", "Timex"]

_IN_ORDER = "earliest IS NULL OR latest IS NULL OR earliest <= latest"


class Timex(Row, table=True):
    """A time expression; ``edtf`` is empty for durations, sets and bare references."""

    __table_args__ = (
        one_of("type", ("DATE", "TIME", "DURATION", "SET")),
        one_of("basis", DateBasis),
        CheckConstraint(_IN_ORDER, name="bounds"),
    )
    id: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    article_id: int = link("article.id")
    evidence_id: int = link("evidence.id")
    type: str = string()
    value: str = string()
    edtf: EdtfText = string("")
    earliest: date | None = None
    latest: date | None = None
    basis: DateBasis = string()
    anchor: str = string("")
    rule: str = string("")
    mod: str = string("")

    def faults(self) -> Iterator[str]:
        """Bounds follow from the EDTF value."""
        yield from bounds_faults(self.__dict__, edtf="edtf", earliest="earliest", latest="latest")


class Event(Row, table=True):
    """A happening. Every column but the last three is derived from its reports (``records.summary``)."""

    __table_args__ = (
        one_of("type", EventType),
        one_of("status", EventStatus),
        one_of("date_basis", DateBasis),
        CheckConstraint(_IN_ORDER, name="bounds"),
        CheckConstraint("confidence BETWEEN 0 AND 1", name="confidence"),
    )
    id: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    title: str = string()
    words: str = string()
    type: EventType = string(index=True)
    mode: str = string("")
    contexts: tuple[str, ...] = Field(default=(), sa_type=JSON)
    status: EventStatus = string()
    edtf: EdtfText = string(min_length=1)
    earliest: date | None = Field(default=None, index=True)
    latest: date | None = Field(default=None, index=True)
    date_basis: DateBasis = string()
    place: str = string("")
    place_folded: str = string("")
    country: str = string("", regex=r"^([A-Z]{3})?$")
    confidence: float = Field(ge=0, le=1)
    recorded_at: UtcMoment = moment()
    superseded_by: int | None = link("event.id", default=None)
    retracted_at: UtcMoment | None = moment(None)

    def faults(self) -> Iterator[str]:
        """Bounds follow from the EDTF value."""
        yield from bounds_faults(self.__dict__, edtf="edtf", earliest="earliest", latest="latest")


class Report(Row, table=True):
    """One article's account of an event: ``evidence_id`` its clause, ``trigger`` the words that name it."""

    __table_args__ = (
        one_of("type", EventType),
        one_of("status", EventStatus),
        one_of("date_basis", DateBasis),
        CheckConstraint(_IN_ORDER, name="bounds"),
        CheckConstraint("confidence BETWEEN 0 AND 1", name="confidence"),
    )
    id: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    event_id: int = link("event.id")
    article_id: int = link("article.id")
    evidence_id: int = link("evidence.id")
    title: str = string()
    trigger: str = string(min_length=1)
    trigger_evidence_id: int | None = link("evidence.id", default=None, index=False)
    type: EventType = string()
    mode: str = string("")
    contexts: tuple[str, ...] = Field(default=(), sa_type=JSON)
    status: EventStatus = string()
    edtf: EdtfText = string(min_length=1)
    earliest: date | None = None
    latest: date | None = None
    date_basis: DateBasis = string()
    date_evidence_id: int | None = link("evidence.id", default=None, index=False)
    place: str = string("")
    place_evidence_id: int | None = link("evidence.id", default=None, index=False)
    country: str = string("", regex=r"^([A-Z]{3})?$")
    confidence: float = Field(ge=0, le=1)
    engine: str = string()
    run_id: int | None = link("run.id", default=None, index=False)
    recorded_at: UtcMoment = moment()
    superseded_by: int | None = link("report.id", default=None, index=False)
    retracted_at: UtcMoment | None = moment(None)

    def faults(self) -> Iterator[str]:
        """Bounds follow from the EDTF value."""
        yield from bounds_faults(self.__dict__, edtf="edtf", earliest="earliest", latest="latest")


class Participation(Row, table=True):
    """An actor in a report; ``position`` keeps the order in which the text names those of one role."""

    __table_args__ = (
        one_of("role", Role),
        Index("uq_participation_profile", "report_id", "profile_id", "role", unique=True),
    )
    id: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    report_id: int = link("report.id", index=False)
    actor_id: int = link("actor.id")
    profile_id: int | None = link("profile.id", default=None)
    role: Role = string()
    position: int = Field(default=0, ge=0)
