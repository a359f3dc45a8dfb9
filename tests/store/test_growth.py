"""What an article costs follows what was published at its time, not all that the file holds."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine
from sqlalchemy import event as sql_event

from conftest import FIRST, on
from eventlog.article.model import Article, Publication, PublishedBasis
from eventlog.pipeline import AddOutcome
from eventlog.records.origins import WINDOW
from eventlog.store import queries
from eventlog.store.database import Database, open_database

Adding = Callable[[Database, list[Article]], list[AddOutcome]]
LONG = "Nobody can say why " + " ".join(f"word{number}" for number in range(120)) + "."
LATEST = on(2031, 5, 6, 18, 0)


def told(number: int, days: int | None, text: str = "") -> Article:
    """An article so many days before the latest; without days, one that does not say when it came out."""
    published = None
    if days is not None:
        published = Publication(LATEST - timedelta(days=days), PublishedBasis.FIELD)
    own = (
        f"Person {number} (person KAZ) asked Pact {number} (organization) for help "
        f"on 2031-0{number % 5 + 1}-04 in Town {number}. Health Ministry (government KAZ) said on 2031-05-06 "
        f"that {number + 3} people were killed in Town {number}. {LONG.replace('.', f' {number}.')}"
    )
    return replace(
        FIRST,
        text=text or own,
        where=f"{number}.txt",
        url=f"https://outlet{number}.example/",
        outlet=f"Outlet {number}",
        published=published,
    )


@contextmanager
def statements() -> Iterator[list[tuple[str, Any]]]:
    """What SQLite is asked, with the values."""
    asked: list[tuple[str, Any]] = []

    def note(connection: Any, cursor: Any, statement: str, values: Any, *_: Any) -> None:
        asked.append((statement, values))

    sql_event.listen(Engine, "before_cursor_execute", note)
    try:
        yield asked
    finally:
        sql_event.remove(Engine, "before_cursor_execute", note)


def origins_of(database: Database) -> list[int]:
    with database.session() as session:
        return [event.origins for event in queries.events(session)]


@pytest.mark.parametrize(
    ("first", "second", "origins"),
    [(0, WINDOW, 1), (0, WINDOW + 1, 2), (WINDOW, 0, 1), (WINDOW + 1, 0, 2), (None, 0, 1), (0, None, 1)],
)
def test_a_copy_is_found_within_the_window_or_without_a_day(
    empty: Database, adding: Adding, first: int | None, second: int | None, origins: int
) -> None:
    text = f"{FIRST.text} {LONG}"
    adding(empty, [told(1, first, text), told(2, second, text)])
    assert origins_of(empty) == [origins]


def test_fingerprints_of_other_times_are_not_read(tmp_path: Path, adding: Adding) -> None:
    def most_read(older: int) -> int:
        with open_database(str(tmp_path / f"{older}.db"), create=True) as database:
            adding(database, [told(number, 200 + number) for number in range(2, 2 + older)])
            with statements() as asked:
                adding(database, [told(1, 0)])
        return max(len(values) for text, values in asked if "fingerprint.content" in text)

    assert most_read(20) == most_read(2)


def test_an_article_is_settled_without_reading_a_whole_measure_or_all_relations(
    empty: Database, adding: Adding
) -> None:
    text = f"{FIRST.text} {LONG}"
    adding(empty, [told(1, 9, text), told(2, 6, text.replace("12", "14"))])
    with statements() as asked:
        adding(empty, [told(3, 0, text.replace("12", "19"))])
    plans = []
    with empty.session() as session:
        for statement, values in asked:
            if statement.startswith("SELECT"):
                rows = session.connection().exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", values)
                plans += [row[3] for row in rows]
    assert any("figure USING INDEX ix_figure_article_id" in plan for plan in plans)
    assert any("relation USING INDEX ix_relation_from (from_kind=? AND from_id=?)" in plan for plan in plans)
    assert any("ix_fingerprint_key_day (key=? AND day>? AND day<?)" in plan for plan in plans)
    broad = ("ix_figure_measure", "ix_relation_to (to_kind=?)", "ix_relation_from (from_kind=?)")
    assert not [plan for plan in plans if any(index in plan for index in broad)]
