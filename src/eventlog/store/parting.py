"""Give what one article says of an actor a profile of its own, so that a person can part the two."""

from collections.abc import Sequence

from sqlalchemy import insert, select, update
from sqlalchemy.orm import Session

from eventlog.errors import StoreError
from eventlog.records.models import table
from eventlog.records.names import fold
from eventlog.store.decisions import mark
from eventlog.store.moves import next_number
from eventlog.store.references import Reference

__all__ = ["PARTED", "part_profiles", "parted_before", "rejoin"]

PARTED = " parted by "
"""Between a profile's key and the decision that parted an article's share of it."""


def part_profiles(
    session: Session, decision: int, actor: Reference, articles: Sequence[Reference]
) -> list[int]:
    """New profiles for what these articles, in all their versions, say of an actor.

    Raises StoreError where one says nothing of it.
    """
    mention, profile = table("mention"), table("profile")
    made: list[tuple[int, int]] = []
    for article in articles:
        versions = _versions(session, article.number)
        told = select(mention.c.profile_id).where(
            mention.c.article_id.in_(versions), mention.c.actor_id == actor.number
        )
        shared = session.execute(select(profile).where(profile.c.id.in_(told)).order_by(profile.c.id)).all()
        if not shared:
            raise StoreError(f"{article} does not mention {actor}")
        for row in shared:
            number = next_number(session, "profile")
            # Without identifying names no rule can ever join it to anybody.
            own = dict(row._mapping) | {
                "id": number,
                "key": f"{row.key}{PARTED}{decision} {article}",
                "names": (),
            }
            session.execute(insert(profile), [own])
            _copy_names(session, row.id, number, versions)
            _repoint(session, row.id, number, articles=versions)
            made.append((number, row.id))
    mark(session, decision, {"profiles": [list(one) for one in made]})
    return [number for number, _ in made]


def _versions(session: Session, article: int) -> list[int]:
    """An article with all its versions and readings."""
    rows = table("article")
    found = {article}
    while True:
        tied = session.execute(
            select(rows.c.id, rows.c.version_of, rows.c.superseded_by).where(rows.c.id.in_(sorted(found)))
        )
        met = {number for row in tied for number in (row.version_of, row.superseded_by) if number} - found
        if not met:
            return sorted(found)
        found |= met


def _copy_names(session: Session, old: int, new: int, articles: Sequence[int]) -> None:
    """The names by which these articles call the actor."""
    name, mention, evidence = table("actor_name"), table("mention"), table("evidence")
    said = {
        fold(words)
        for words in session.scalars(
            select(evidence.c.exact)
            .join(mention, mention.c.evidence_id == evidence.c.id)
            .where(mention.c.article_id.in_(articles), mention.c.profile_id == old)
        )
    }
    first = next_number(session, "actor_name")
    rows = session.execute(select(name).where(name.c.profile_id == old).order_by(name.c.id)).all()
    kept = [row for row in rows if row.folded in said] or rows
    if kept:
        session.execute(
            insert(name),
            [dict(row._mapping) | {"id": first + n, "profile_id": new} for n, row in enumerate(kept)],
        )


_NAMING = (
    ("mention", "profile_id"),
    ("office", "profile_id"),
    ("claim", "speaker_profile_id"),
    ("figure", "speaker_profile_id"),
)
"""Tables with rows of articles that name a profile, and the column that does."""


def _repoint(session: Session, old: int, new: int, *, articles: Sequence[int] = ()) -> None:
    """Let rows of these articles (of all, where none is given) name another profile.

    The actor follows when identity is settled.
    """
    report, part = table("report"), table("participation")
    for name, column in _NAMING:
        rows = table(name)
        changed = update(rows).where(rows.c[column] == old).values({column: new})
        session.execute(changed.where(rows.c.article_id.in_(articles)) if articles else changed)
    changed = update(part).where(part.c.profile_id == old).values(profile_id=new)
    told = select(report.c.id).where(report.c.article_id.in_(articles))
    session.execute(changed.where(part.c.report_id.in_(told)) if articles else changed)


def rejoin(session: Session, parted: Sequence[Sequence[int]]) -> None:
    """Take a parting back: all rows that name the parted profile name the shared one again."""
    profile = table("profile")
    for new, old in parted:
        _repoint(session, new, old)
        actor = session.scalar(select(profile.c.actor_id).where(profile.c.id == old))
        session.execute(update(profile).where(profile.c.id.in_((new, old))).values(actor_id=actor))
        for name, column in (*_NAMING, ("participation", "profile_id")):
            rows = table(name)
            target = "actor_id" if column == "profile_id" else "speaker_id"
            session.execute(update(rows).where(rows.c[column] == old).values({target: actor}))


def parted_before(session: Session, article: int | None) -> dict[str, tuple[int, int]]:
    """Profiles that the version before has of its own, by the key of those that they were parted from."""
    mention, profile = table("mention"), table("profile")
    if article is None:
        return {}
    rows = session.execute(
        select(profile.c.key, profile.c.id, profile.c.actor_id).where(
            profile.c.id.in_(select(mention.c.profile_id).where(mention.c.article_id == article)),
            profile.c.key.contains(PARTED),
        )
    )
    return {row.key.partition(PARTED)[0]: (row.id, row.actor_id) for row in rows}
