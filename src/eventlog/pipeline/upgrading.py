"""After an upgrade: index what an older version stored, and settle all of it."""

from sqlalchemy.orm import Session

from eventlog.pipeline.clock import now
from eventlog.pipeline.settling import settle_again
from eventlog.records.credits import credited_agencies
from eventlog.records.origins import fingerprint
from eventlog.store import copies, keys, unindexed
from eventlog.store.database import Database
from eventlog.store.moves import Seeds
from eventlog.store.unindexed import Unindexed

__all__ = ["index_stored"]


def index_stored(database: Database) -> int:
    """Give every stored row that has none its index keys, then settle identity over all.

    Gives the number of articles that were indexed, 0 where nothing lacked. All or nothing.
    """
    with database.session() as session:
        if not unindexed.anything_lacks(session):
            return 0
    with database.transaction() as session:
        found = unindexed.find(session)
        _index(session, found)
        seeds = Seeds(
            frozenset(profile.id for profile in found.profiles),
            found.reports,
            articles=frozenset(article.id for article in found.articles),
        )
        settle_again(session, seeds, at=now())
    return len(found.articles)


def _index(session: Session, found: Unindexed) -> None:
    keys.write_profile_keys(session, found.profiles)
    keys.write_report_keys(session, found.reports)
    for article in found.articles:
        content = fingerprint(
            article.text, quotations=article.quotations, credited=credited_agencies(article.text)
        )
        copies.write_fingerprint(session, article.id, content)
