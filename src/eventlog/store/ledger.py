"""Write relations that a rule found, and retract those that it no longer finds."""

from collections.abc import Collection, Sequence
from datetime import datetime

from sqlalchemy import insert, or_, select, update
from sqlalchemy.orm import Session

from eventlog.records.models import Relation, table
from eventlog.records.relations import MADE_BY, RelationDraft
from eventlog.store.moves import next_number

__all__ = ["figures_of", "sync_relations"]


def figures_of(
    session: Session,
    *,
    articles: Collection[int] = (),
    reports: Collection[int] = (),
    profiles: Collection[int] = (),
) -> set[int]:
    """Figures of articles, about what reports tell, or given by profiles."""
    figure = table("figure")
    if not (articles or reports or profiles):
        return set()
    asked = or_(
        figure.c.article_id.in_(sorted(articles)),
        figure.c.report_id.in_(sorted(reports)),
        figure.c.speaker_profile_id.in_(sorted(profiles)),
    )
    return set(session.scalars(select(figure.c.id).where(asked)))


def sync_relations(
    session: Session, figures: Collection[int], drafts: Sequence[RelationDraft], *, at: datetime
) -> None:
    """Let the rule's relations from these figures be exactly the drafts.

    What is written stays, retracted.
    """
    relation = table("relation")
    between = (
        relation.c.from_kind == "figure",
        relation.c.from_id.in_(sorted(figures)),
        relation.c.retracted_at.is_(None),
    )
    standing, said = {}, set()
    for row in session.execute(select(relation).where(*between)):
        # Asked for in SQL, the kind of the other end would make SQLite read every relation of figures.
        if row.to_kind != "figure":
            continue
        key = (row.kind, row.from_id, row.to_id)
        if row.made_by == MADE_BY:
            standing[key] = (row.id, row.reason)
        else:
            said.add(key)
    wanted = {(str(draft.kind), draft.source, draft.target): draft for draft in drafts}
    gone = [
        number
        for key, (number, reason) in standing.items()
        if key not in wanted or wanted[key].reason != reason
    ]
    session.execute(update(relation).where(relation.c.id.in_(gone)).values(retracted_at=at))
    kept = {key for key, (number, _) in standing.items() if number not in gone}
    new = [wanted[key] for key in sorted(wanted.keys() - kept - said)]
    words = _stances(session, [draft.evidence for draft in new if draft.evidence is not None])
    first = next_number(session, "relation")
    rows = [
        Relation(
            id=number,
            kind=draft.kind,
            from_kind="figure",
            from_id=draft.source,
            to_kind="figure",
            to_id=draft.target,
            evidence_id=words.get(draft.evidence) if draft.evidence is not None else None,
            made_by=MADE_BY,
            reason=draft.reason,
            recorded_at=at,
        ).columns()
        for number, draft in enumerate(new, start=first)
    ]
    if rows:
        session.execute(insert(relation), rows)


def _stances(session: Session, figures: Collection[int]) -> dict[int, int]:
    """The evidence of the words that withdraw, deny or revise, by figure."""
    figure = table("figure")
    rows = session.execute(
        select(figure.c.id, figure.c.stance_evidence_id).where(
            figure.c.id.in_(figures), figure.c.stance_evidence_id.is_not(None)
        )
    )
    return {row.id: row.stance_evidence_id for row in rows}
