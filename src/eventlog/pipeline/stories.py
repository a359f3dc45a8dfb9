"""Put articles into stories and take them out: figures are compared within a story."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy.orm import Session

from eventlog.pipeline.clock import now
from eventlog.pipeline.settling import settle_again
from eventlog.store import stories
from eventlog.store.database import Database
from eventlog.store.moves import Seeds

__all__ = ["change_story", "put_together"]


def put_together(session: Session, articles: Collection[int], name: str, *, at: datetime) -> int:
    """Make stored articles part of a story and compare their figures anew; gives how many were not yet."""
    new = stories.put_into_story(session, articles, name, recorded_at=at)
    settle_again(session, Seeds(articles=frozenset(new)), at=at)
    return len(new)


def change_story(
    database: Database,
    name: str,
    *,
    add: Collection[int] = (),
    remove: Collection[int] = (),
) -> tuple[int, int]:
    """Put articles into a story and take others out, by number; gives how many came and how many went."""
    at = now()
    with database.transaction() as session:
        came = put_together(session, add, name, at=at) if add or not remove else 0
        gone = stories.take_out_of_story(session, remove, name) if remove else set()
        settle_again(session, Seeds(articles=frozenset(gone)), at=at)
    return came, len(gone)
