"""Where sources disagree, side by side with who says so."""

from collections import defaultdict
from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from eventlog.ontology import ActorType, RelationKind
from eventlog.records.clusters import TALLIED, TALLY
from eventlog.records.disagreements import Denial, Side, Told, disagreements
from eventlog.records.models import table
from eventlog.records.standing import inconsistencies
from eventlog.store.candidates.figures import figure_facts
from eventlog.store.filters import Filters
from eventlog.store.queries.figures import drafts_among, figures
from eventlog.store.queries.select import LIVE_PARTICIPATION, LIVE_REPORT, alive, asked, events_meant
from eventlog.store.references import LETTERS
from eventlog.store.rows import DisagreementRow, FigureRow

__all__ = ["disagreeing"]

_NAMED = (ActorType.PERSON, ActorType.GOVERNMENT, ActorType.ORGANIZATION, ActorType.ARMED_GROUP)


def disagreeing(session: Session, filters: Filters | None = None) -> list[DisagreementRow]:
    """Disagreements on events that the filters keep, then on figures.

    Disputed ones, and parts above the whole.
    """
    filters = asked(session, filters)
    rows = [] if filters.measure else _on_events(session, filters)
    rows += _on_figures(session, filters)
    return rows[: filters.limit] if filters.limit else rows


def _on_events(session: Session, filters: Filters) -> list[DisagreementRow]:
    found = disagreements(_told(session, filters), _denials(session, filters))
    sides = [side for one in found for side in (one.one, one.other)]
    sources = _sources(session, sides)
    return [
        DisagreementRow(
            ref=f"E{one.event}",
            what=one.what,
            one=one.one.value,
            one_source=sources[one.one.kind, one.one.number],
            one_ref=f"{LETTERS[one.one.kind]}{one.one.number}",
            other=one.other.value,
            other_source=sources[one.other.kind, one.other.number],
            other_ref=f"{LETTERS[one.other.kind]}{one.other.number}",
            reason=one.reason,
        )
        for one in found
    ]


def _told(session: Session, filters: Filters) -> list[Told]:
    report, article, evidence = table("report"), table("article"), table("evidence")
    doers, counting = _doers(session, filters), _counting(session, filters)
    return [
        Told(
            event=row.event_id,
            report=row.id,
            key=f"{row.published_day or date.max}|{row.doc_id}|{row.start:09d}",
            origin=row.origin_id,
            edtf=row.edtf,
            earliest=row.earliest,
            latest=row.latest,
            basis=row.date_basis,
            status=row.status,
            actors=tuple(sorted(doers[row.id])),
            counts=row.id in counting,
        )
        for row in session.execute(
            select(
                report.c.id, LIVE_REPORT.c.event_id, report.c.edtf, report.c.earliest, report.c.latest,
                report.c.date_basis, report.c.status, article.c.published_day, article.c.doc_id,
                article.c.origin_id, evidence.c.start,
            )
            .join(LIVE_REPORT, LIVE_REPORT.c.report_id == report.c.id)
            .join(article, article.c.id == report.c.article_id)
            .join(evidence, evidence.c.id == report.c.evidence_id)
            .where(LIVE_REPORT.c.event_id.in_(events_meant(session, filters)))
        )
    ]  # fmt: skip


def _doers(session: Session, filters: Filters) -> defaultdict[int, set[tuple[int, str]]]:
    actor, part = table("actor"), LIVE_PARTICIPATION
    found: defaultdict[int, set[tuple[int, str]]] = defaultdict(set)
    for row in session.execute(
        select(part.c.report_id, actor.c.id, actor.c.name)
        .join(actor, actor.c.id == part.c.actor_id)
        .where(
            part.c.event_id.in_(events_meant(session, filters)),
            part.c.role == "actor",
            actor.c.type.in_([str(kind) for kind in _NAMED]),
        )
    ):
        # "Parliament" in one article may be "the lower house" in another: only names tell doers apart.
        if any(letter.isupper() for letter in row.name):
            found[row.report_id].add((row.id, row.name))
    return found


def _counting(session: Session, filters: Filters) -> set[int]:
    """Reports that give the state of a growing count."""
    figure = table("figure")
    return set(
        session.scalars(
            select(figure.c.report_id)
            .join(LIVE_REPORT, LIVE_REPORT.c.report_id == figure.c.report_id)
            .where(
                LIVE_REPORT.c.event_id.in_(events_meant(session, filters)),
                figure.c.measure.in_(sorted(TALLIED)),
                figure.c.value >= TALLY,
            )
        )
    )


def _denials(session: Session, filters: Filters) -> list[Denial]:
    claim, article = table("claim"), table("article")
    return [
        Denial(
            event=row.event_id,
            claim=row.id,
            key=f"{row.published_day or date.max}|{row.doc_id}|{row.id:09d}",
            origin=row.origin_id,
            content=row.content,
        )
        for row in session.execute(
            select(
                claim.c.id, claim.c.event_id, claim.c.content, article.c.published_day, article.c.doc_id,
                article.c.origin_id,
            )
            .join(article, article.c.id == claim.c.article_id)
            .where(
                claim.c.denies.is_(True),
                alive(claim),
                alive(article),
                claim.c.event_id.in_(events_meant(session, filters)),
            )
        )
    ]  # fmt: skip


def _sources(session: Session, sides: list[Side]) -> dict[tuple[str, int], str]:
    """Who says so: the speaker of a claim, and the outlet with its day of publication."""
    article, outlet, actor, claim = table("article"), table("outlet"), table("actor"), table("claim")
    found: dict[tuple[str, int], str] = {}
    for kind in ("report", "claim"):
        rows = table(kind)
        numbers = sorted({side.number for side in sides if side.kind == kind})
        speaker: Any = actor.c.name if kind == "claim" else None
        asked = (
            select(rows.c.id, outlet.c.name, article.c.published)
            .join(article, article.c.id == rows.c.article_id)
            .outerjoin(outlet, outlet.c.id == article.c.outlet_id)
            .where(rows.c.id.in_(numbers))
        )
        if kind == "claim":
            asked = asked.add_columns(speaker.label("speaker")).outerjoin(
                actor, actor.c.id == claim.c.speaker_id
            )
        for row in session.execute(asked):
            said = [getattr(row, "speaker", None), row.name, row.published[:10]]
            found[kind, row.id] = ", ".join(part for part in said if part)
    return found


def _on_figures(session: Session, filters: Filters) -> list[DisagreementRow]:
    """Disagreements in which a figure that the filters keep is one side; the other may be anybody's."""
    kept = {int(row.ref[1:]) for row in figures(session, filters)}
    rows = {int(row.ref[1:]): row for row in figures(session, replace(filters, speaker="", outlet=""))}
    related = drafts_among(session, rows.keys())
    found = [
        _figure_row("figure", rows[one.target], rows[one.source], one.reason)
        for one in related
        if one.kind is RelationKind.DISPUTES
        and kept & {one.target, one.source}
        and not (rows[one.target].retracted or rows[one.source].retracted)
    ]
    standing = figure_facts(session, rows.keys())
    for excess in inconsistencies(list(standing.values()), related):
        found += [
            _figure_row("parts", rows[excess.whole], rows[part], excess.message)
            for part in excess.parts
            if kept & {excess.whole, part}
        ]
    return found


def _figure_row(what: str, one: FigureRow, other: FigureRow, reason: str) -> DisagreementRow:
    return DisagreementRow(
        ref=one.event or one.ref,
        what=what,
        one=f"{one.measure} {one.words}",
        one_source=_source(one),
        one_ref=one.ref,
        other=f"{other.measure} {other.words}",
        other_source=_source(other),
        other_ref=other.ref,
        reason=reason,
    )


def _source(row: FigureRow) -> str:
    return ", ".join(part for part in (row.speaker, row.outlet, row.published[:10]) if part)
