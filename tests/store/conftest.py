"""A database with articles whose sentences a tiny engine reads."""

import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

sys.path.append(str(Path(__file__).parent))

from tiny_engine import TinyEngine

from eventlog.article.model import Article, Publication, PublishedBasis
from eventlog.pipeline import AddOptions, AddOutcome, add
from eventlog.store.database import Database, open_database

MOMENT = datetime(2026, 3, 1, 12, tzinfo=UTC)


def on(*local: int) -> datetime:
    """An outlet's clock, which shows no zone."""
    return datetime(*local)  # noqa: DTZ001 -- a local time by its nature


FIRST = Article(
    text=(
        "Anara Bekova (person KAZ) asked Northern Pact (organization) for help on 2031-05-04 in Rudny. "
        "Health Ministry (government KAZ) said on 2031-05-06 that 12 people were killed in Rudny. "
        "Nobody can say why it began."
    ),
    where="first.txt",
    url="https://www.steppe.example/first",
    outlet="Steppe Wire",
    headline="Bekova turns to the pact",
    language="en",
    published=Publication(on(2031, 5, 6, 18, 0), PublishedBasis.FIELD),
    raw=b"first as read",
)
SECOND = replace(
    FIRST,
    text=(
        "Anara Bekova (person KAZ) asked Northern Pact (organization) for help on 2031-05-04 in Rudny. "
        "Health Ministry (government KAZ) said on 2031-05-08 that 19 people were killed in Rudny."
    ),
    where="second.txt",
    url="https://delta.example/second",
    outlet="Delta Post",
    headline="A plea, and a toll that grows",
    published=Publication(on(2031, 5, 8, 9, 30), PublishedBasis.FIELD),
    raw=b"",
)
THIRD = replace(
    FIRST,
    text=(
        "Émile Duçon (person FRA) asked River Guard (armed_group) for help on 2031-06~ in Lac d'Ôr. "
        "Health Ministry (government FRA) said on 2031-06-02 that 12 people were killed in Lac d'Ôr."
    ),
    where="third.txt",
    url="https://delta.example/third",
    outlet="Delta Post",
    headline="Duçon's plea",
    published=Publication(on(2031, 6, 3), PublishedBasis.FIELD, has_time=False),
    raw=b"",
)
ARTICLES = (FIRST, SECOND, THIRD)

Adding = Callable[[Database, Iterable[Article]], list[AddOutcome]]


@pytest.fixture
def adding(monkeypatch: pytest.MonkeyPatch) -> Adding:
    """Add articles by way of the tiny engine, recorded at one fixed moment."""
    assert TinyEngine.name == "tiny"

    def add_all(database: Database, articles: Iterable[Article], story: str = "") -> list[AddOutcome]:
        return list(
            add(database, articles, options=AddOptions(engine="tiny", story=story, clock=lambda: MOMENT))
        )

    return add_all


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Database]:
    with open_database(str(tmp_path / "events.db"), create=True) as database:
        yield database


@pytest.fixture
def three(empty: Database, adding: Adding) -> Database:
    """Two articles on one event and one on another."""
    outcomes = adding(empty, ARTICLES)
    assert [outcome.status for outcome in outcomes] == ["added"] * 3, outcomes
    return empty


@pytest.fixture
def articles() -> tuple[Article, ...]:
    return ARTICLES
