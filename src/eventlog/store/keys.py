"""Index keys under which rows that may belong together meet."""

from collections.abc import Collection, Mapping, Sequence

from sqlalchemy import delete, insert
from sqlalchemy.orm import Session

from eventlog.records.clusters import blocks
from eventlog.records.models import table
from eventlog.records.profiles import Profile, lookup_keys
from eventlog.store.candidates.accounts import accounts_of

__all__ = ["write_profile_keys", "write_report_keys"]


def write_profile_keys(
    session: Session, facts: Sequence[Profile], numbers: Mapping[int, int] | None = None
) -> None:
    """Keys of profiles; ``numbers`` are those of new ones, whose facts go by the negative of the bundle's."""
    rows = [
        {"key": key, "profile_id": profile.id if numbers is None else numbers[-profile.id]}
        for profile in facts
        for key in sorted(lookup_keys(profile))
    ]
    if rows:
        session.execute(insert(table("profile_key")), rows)


def write_report_keys(session: Session, reports: Collection[int]) -> None:
    """Keys of stored reports as they are now, in place of those that they had."""
    if not reports:
        return
    shared = table("report_key")
    session.execute(delete(shared).where(shared.c.report_id.in_(sorted(reports))))
    rows = [
        {"key": key, "report_id": number}
        for number, (account, _) in accounts_of(session, reports).items()
        for key in sorted(blocks(account))
    ]
    if rows:
        session.execute(insert(shared), rows)
