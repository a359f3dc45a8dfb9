"""A claim and a figure in full."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from eventlog.records.models import table
from eventlog.store.queries.context import Related, evidence_rows, relations_of
from eventlog.store.rows import Record

__all__ = ["show_claim", "show_figure"]


def show_claim(session: Session, number: int) -> Record | None:
    """A claim with its words, its speaker's, its cue's, and the chain it came by."""
    claim, article, actor, via = table("claim"), table("article"), table("actor"), table("claim_via")
    row = session.execute(
        select(claim, actor.c.name.label("speaker"), article.c.headline, article.c.published)
        .join(article, article.c.id == claim.c.article_id)
        .outerjoin(actor, actor.c.id == claim.c.speaker_id)
        .where(claim.c.id == number)
    ).first()
    if row is None:
        return None
    chain = session.execute(select(via).where(via.c.claim_id == number).order_by(via.c.position)).all()
    wanted = [(row.evidence_id, "words"), (row.speaker_evidence_id, "speaker"), (row.cue_evidence_id, "cue")]
    wanted += [(link.evidence_id, f"via {link.name}") for link in chain]
    fields = (
        ("speaker", row.speaker or row.speaker_text),
        ("named as", row.speaker_text),
        ("cue", row.cue),
        ("kind", row.kind),
        ("denies", "yes, the speaker says that it does not hold" if row.denies else ""),
        ("said on", row.said_on),
        ("published", row.published),
        ("via", row.via),
        ("recorded", row.recorded_at.isoformat()),
        ("retracted", row.retracted_at.isoformat() if row.retracted_at else ""),
    )
    related: list[Related] = [("article", f"D{row.article_id}", row.headline)]
    if row.speaker_id:
        related.append(("speaker", f"A{row.speaker_id}", row.speaker))
    if row.event_id:
        related.append(("event", f"E{row.event_id}", ""))
    figure = table("figure")
    told = select(figure.c.id, figure.c.measure).where(figure.c.claim_id == number).order_by(figure.c.id)
    related += [("figure", f"F{found.id}", found.measure) for found in session.execute(told)]
    related += relations_of(session, "claim", [number])
    return Record(
        ref=f"C{number}",
        kind="claim",
        title=row.content,
        fields=tuple((name, value) for name, value in fields if value),
        evidence=evidence_rows(session, wanted),
        related=tuple(related),
    )


def show_figure(session: Session, number: int) -> Record | None:
    """A figure with its clause and its numeral."""
    figure, article, actor = table("figure"), table("article"), table("actor")
    row = session.execute(
        select(figure, actor.c.name.label("speaker"), article.c.headline, article.c.published)
        .join(article, article.c.id == figure.c.article_id)
        .outerjoin(actor, actor.c.id == figure.c.speaker_id)
        .where(figure.c.id == number)
    ).first()
    if row is None:
        return None
    evidence = evidence_rows(
        session,
        [
            (row.evidence_id, "words"),
            (row.number_evidence_id, "number"),
            (row.stance_evidence_id, row.stance),
        ],
    )
    fields = (
        ("measure", row.measure),
        ("value", _number(row.value)),
        ("low", _number(row.low)),
        ("high", _number(row.high)),
        ("qualifier", row.qualifier),
        ("unit", row.unit),
        ("scope", row.scope),
        ("stance", row.stance),
        ("given by", row.speaker or ""),
        ("as of", row.as_of),
        ("published", row.published),
        ("recorded", row.recorded_at.isoformat()),
        ("retracted", row.retracted_at.isoformat() if row.retracted_at else ""),
    )
    related: list[Related] = [("article", f"D{row.article_id}", row.headline)]
    for relation, letter, target in (
        ("given by", "A", row.speaker_id),
        ("claim", "C", row.claim_id),
        ("event", "E", row.event_id),
    ):
        if target:
            related.append((relation, f"{letter}{target}", (row.speaker or "") if letter == "A" else ""))
    if row.revised_from:
        related.append(("revised from", f"F{row.revised_from}", ""))
    related += relations_of(session, "figure", [number])
    return Record(
        ref=f"F{number}",
        kind="figure",
        title=evidence[0].exact,
        fields=tuple((name, value) for name, value in fields if value),
        evidence=evidence,
        related=tuple(related),
    )


def _number(value: float | None) -> str:
    """Digits without an exponent; whole numbers without a point."""
    if value is None:
        return ""
    return str(int(value)) if value == int(value) else repr(value)
