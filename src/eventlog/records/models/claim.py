"""Claims, figures, and how they and reports stand to each other."""

from collections.abc import Iterator
from datetime import date

from sqlalchemy import CheckConstraint, Index
from sqlmodel import Field

from eventlog.ontology import ClaimKind, Measure, Qualifier, RelationKind
from eventlog.records.models.base import (
    REFERRING_KINDS,
    EdtfText,
    Finite,
    Row,
    UtcMoment,
    bounds_faults,
    link,
    moment,
    one_of,
    string,
)

__all__ = ["Claim", "ClaimVia", "Figure", "Relation"]


class Claim(Row, table=True):
    """An attributed statement; ``content`` are its exact words, ``via`` the chain as text.

    ``denies``: the speaker says that the content does not hold.
    """

    __table_args__ = (one_of("kind", ClaimKind),)
    id: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    article_id: int = link("article.id")
    evidence_id: int = link("evidence.id")
    content: str = string(min_length=1)
    speaker_id: int | None = link("actor.id", default=None)
    speaker_profile_id: int | None = link("profile.id", default=None)
    speaker_text: str = string("")
    speaker_folded: str = string("")
    speaker_evidence_id: int | None = link("evidence.id", default=None, index=False)
    cue: str = string("")
    cue_evidence_id: int | None = link("evidence.id", default=None, index=False)
    kind: ClaimKind = string()
    denies: bool = False
    said_on: EdtfText = string("")
    said_earliest: date | None = Field(default=None, index=True)
    said_latest: date | None = None
    via: str = string("")
    event_id: int | None = link("event.id", default=None)
    report_id: int | None = link("report.id", default=None)
    run_id: int | None = link("run.id", default=None, index=False)
    recorded_at: UtcMoment = moment()
    superseded_by: int | None = link("claim.id", default=None, index=False)
    retracted_at: UtcMoment | None = moment(None)

    def faults(self) -> Iterator[str]:
        """Bounds follow from the EDTF value."""
        yield from bounds_faults(
            self.__dict__, edtf="said_on", earliest="said_earliest", latest="said_latest"
        )


class ClaimVia(Row, table=True):
    """A link in a claim's chain, nearest to the outlet first, with the words that name it."""

    __tablename__ = "claim_via"
    claim_id: int = link("claim.id", primary_key=True, index=False)
    position: int = Field(primary_key=True, ge=0)
    name: str = string(min_length=1)
    evidence_id: int = link("evidence.id", index=False)


class Figure(Row, table=True):
    """A number somebody gave: ``value`` empty for vague words and ranges, bounds inclusive.

    ``stance`` says what the words do with the number where they do not plainly give it (withdrawn, denied,
    revised, former); ``revised_from`` is the number before a revision that the same words name.
    """

    __table_args__ = (
        one_of("measure", Measure),
        one_of("qualifier", Qualifier),
        CheckConstraint("low IS NULL OR high IS NULL OR low <= high", name="bounds"),
    )
    id: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    article_id: int = link("article.id")
    evidence_id: int = link("evidence.id")
    number_evidence_id: int | None = link("evidence.id", default=None, index=False)
    claim_id: int | None = link("claim.id", default=None)
    event_id: int | None = link("event.id", default=None)
    report_id: int | None = link("report.id", default=None)
    measure: Measure = string(index=True)
    scope: str = string("")
    scope_folded: str = string("")
    scope_class: str = string("")
    value: Finite | None = None
    low: Finite | None = None
    high: Finite | None = None
    qualifier: Qualifier = string()
    unit: str = string("person")
    speaker_id: int | None = link("actor.id", default=None)
    speaker_profile_id: int | None = link("profile.id", default=None)
    stance: str = string("")
    stance_evidence_id: int | None = link("evidence.id", default=None, index=False)
    revised_from: int | None = link("figure.id", default=None, index=False)
    as_of: EdtfText = string("")
    as_of_earliest: date | None = Field(default=None, index=True)
    as_of_latest: date | None = None
    run_id: int | None = link("run.id", default=None, index=False)
    recorded_at: UtcMoment = moment()
    superseded_by: int | None = link("figure.id", default=None, index=False)
    retracted_at: UtcMoment | None = moment(None)

    def faults(self) -> Iterator[str]:
        """Bounds in order, days those of the EDTF value."""
        if self.low is not None and self.high is not None and self.low > self.high:
            yield f"low {self.low:g} is above high {self.high:g}"
        yield from bounds_faults(
            self.__dict__, edtf="as_of", earliest="as_of_earliest", latest="as_of_latest"
        )


class Relation(Row, table=True):
    """How two claims, figures, reports or events stand to each other, who says so and why."""

    __table_args__ = (
        one_of("kind", RelationKind),
        one_of("from_kind", REFERRING_KINDS),
        one_of("to_kind", REFERRING_KINDS),
        CheckConstraint("NOT (from_kind = to_kind AND from_id = to_id)", name="two_ends"),
        Index("ix_relation_from", "from_kind", "from_id"),
        Index("ix_relation_to", "to_kind", "to_id"),
    )
    id: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    kind: RelationKind = string()
    from_kind: str = string()
    from_id: int
    to_kind: str = string()
    to_id: int
    evidence_id: int | None = link("evidence.id", default=None, index=False)
    made_by: str = string(min_length=1)
    reason: str = string("")
    recorded_at: UtcMoment = moment()
    retracted_at: UtcMoment | None = moment(None)

    def faults(self) -> Iterator[str]:
        """Nothing relates to itself, and only known kinds of record relate."""
        for kind in (self.from_kind, self.to_kind):
            if kind not in REFERRING_KINDS:
                yield f"'{kind}' cannot stand in a relation"
        if (self.from_kind, self.from_id) == (self.to_kind, self.to_id):
            yield "a relation needs two ends"
