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
    """New profiles for what these articles say of an actor. Raises StoreError where one says nothing."""
    mention, profile = table("mention"), table("profile")
    made: list[tuple[int, int, int]] = []
    for article in articles:
        shared = session.execute(
            select(profile)
            .where(
                profile.c.id.in_(
                    select(mention.c.profile_id).where(
                        mention.c.article_id == article.number, mention.c.actor_id == actor.number
                    )
                )
            )
            .order_by(profile.c.id)
        ).all()
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
            _copy_names(session, row.id, number, article.number)
            _repoint(session, article.number, row.id, number)
            made.append((number, row.id, article.number))
    mark(session, decision, {"profiles": [list(one) for one in made]})
    return [number for number, _, _ in made]


def _copy_names(session: Session, old: int, new: int, article: int) -> None:
    """The names by which this article calls the actor."""
    name, mention, evidence = table("actor_name"), table("mention"), table("evidence")
    said = {
        fold(words)
        for words in session.scalars(
            select(evidence.c.exact)
            .join(mention, mention.c.evidence_id == evidence.c.id)
            .where(mention.c.article_id == article, mention.c.profile_id == old)
        )
    }
    first = next_number(session, "actor_name")
    rows = session.execute(select(name).where(name.c.profile_id == old).order_by(name.c.id)).all()
    kept = [row for row in rows if row.folded in said] or rows
    session.execute(
        insert(name),
        [dict(row._mapping) | {"id": first + n, "profile_id": new} for n, row in enumerate(kept)],
    )


def _repoint(session: Session, article: int, old: int, new: int) -> None:
    """Let an article's rows name the other profile; the actor follows when identity is settled."""
    report = table("report")
    for name, column in (
        ("mention", "profile_id"),
        ("office", "profile_id"),
        ("claim", "speaker_profile_id"),
        ("figure", "speaker_profile_id"),
    ):
        rows = table(name)
        session.execute(
            update(rows).where(rows.c.article_id == article, rows.c[column] == old).values({column: new})
        )
    part = table("participation")
    told = select(report.c.id).where(report.c.article_id == article)
    session.execute(
        update(part).where(part.c.report_id.in_(told), part.c.profile_id == old).values(profile_id=new)
    )


def rejoin(session: Session, parted: Sequence[Sequence[int]]) -> None:
    """Take a parting back: the article's rows name the shared profile again."""
    profile = table("profile")
    for new, old, article in parted:
        _repoint(session, article, new, old)
        actor = session.scalar(select(profile.c.actor_id).where(profile.c.id == old))
        session.execute(update(profile).where(profile.c.id == new).values(actor_id=actor))
        for name, column in (
            ("mention", "profile_id"),
            ("office", "profile_id"),
            ("participation", "profile_id"),
            ("claim", "speaker_profile_id"),
            ("figure", "speaker_profile_id"),
        ):
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
