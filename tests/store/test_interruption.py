"""Killed at any moment, written by two at once, read while written: each article is whole or absent."""

import random
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest
from kill_writer import ARTICLES, SENTENCES

from eventlog.errors import StoreError
from eventlog.pipeline import AddOptions, add
from eventlog.store import queries
from eventlog.store.check import check
from eventlog.store.database import Database, open_database

SCRIPT = Path(__file__).with_name("kill_writer.py")
KILLS = 50
LANES = 5


def start(path: Path) -> "subprocess.Popen[str]":
    writer = subprocess.Popen(
        [sys.executable, str(SCRIPT), str(path)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    assert writer.stdout is not None
    assert writer.stdout.readline() == "READY\n", writer.communicate()[1]
    return writer


def kill_after(path: Path, seconds: float) -> bool:
    """Whether the writer was still at work when the blow fell."""
    writer = start(path)
    time.sleep(seconds)
    writer.send_signal(signal.SIGKILL)
    rest, _ = writer.communicate()
    return "DONE" not in rest


def assert_whole(path: Path) -> int:
    """The number of articles there, each with everything it tells."""
    try:
        database = open_database(str(path))
    except StoreError as error:
        if "no such database" in str(error) or "no eventlog tables" in str(error):
            return 0
        raise
    with database, database.session() as session:
        rows = queries.articles(session)
        for row in rows:
            assert (row.events, row.claims, row.figures, row.quarantined) == (SENTENCES,) * 4, row
        assert check(database).problems == ()
    return len(rows)


def test_a_writer_killed_at_any_moment_leaves_whole_articles(tmp_path: Path) -> None:
    """Fifty kills at seeded moments: half while a database is made and begun, half while it grows."""
    begun = time.perf_counter()
    assert start(tmp_path / "whole.db").communicate()[0] == "DONE\n"
    whole_run = time.perf_counter() - begun
    chance = random.Random(20310504)  # noqa: S311 -- repeatable, not secret
    moments = [chance.uniform(0, whole_run * (0.2 if n % 2 else 0.8) / 2) for n in range(KILLS)]

    def lane(number: int) -> tuple[int, int]:
        path, at_work, most = tmp_path / f"lane{number}.db", 0, 0
        for seconds in moments[number::LANES]:
            at_work += kill_after(path, seconds)
            found = assert_whole(path)
            assert found >= most, "an article that was there is gone"
            most = found
        assert start(path).communicate()[0] == "DONE\n"
        assert assert_whole(path) == ARTICLES
        return at_work, most

    with ThreadPoolExecutor(2) as lanes:
        results = list(lanes.map(lane, range(LANES)))
    assert sum(at_work for at_work, _ in results) >= KILLS // 2, "most kills must meet a writer at work"
    # What was killed and finished later holds the same rows under the same numbers as what never was.
    whole = rows_of(tmp_path / "whole.db")
    for number in range(LANES):
        assert rows_of(tmp_path / f"lane{number}.db") == whole


def rows_of(path: Path) -> list[tuple[object, ...]]:
    with sqlite3.connect(path) as connection:
        names = [
            row[0]
            for row in connection.execute(
                "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE '%fts%' ORDER BY name"
            )
        ]
        rows = [
            (name, *row)
            for name in names
            for row in connection.execute(f"SELECT * FROM {name} ORDER BY rowid")  # noqa: S608 -- its own tables
        ]
    connection.close()
    return rows


def test_two_writers_at_once_wait_for_each_other(tmp_path: Path) -> None:
    path = tmp_path / "shared.db"
    writers = [start(path), start(path)]
    for writer in writers:
        out, err = writer.communicate()
        assert out == "DONE\n", err
    assert assert_whole(path) == ARTICLES


def test_a_reader_sees_one_state_while_another_writes(empty: Database, adding, articles) -> None:
    adding(empty, articles[:1])
    with open_database(empty.location, read_only=True) as reader, reader.session() as session:
        assert [row.ref for row in queries.articles(session)] == ["D1"]
        adding(empty, articles[1:])
        assert [row.ref for row in queries.articles(session)] == ["D1"]
        assert [row.reports for row in queries.events(session)] == [1]
    with empty.session() as session:
        assert [row.ref for row in queries.articles(session)] == ["D1", "D2", "D3"]


def test_reading_goes_on_all_the_time_that_a_writer_writes(tmp_path: Path) -> None:
    path = tmp_path / "busy.db"
    writer = start(path)
    done = threading.Event()
    threading.Thread(target=lambda: (writer.communicate(), done.set()), daemon=True).start()
    seen = 0
    while not done.is_set():
        if path.exists():
            found = assert_whole(path)
            assert found >= seen
            seen = found
    assert assert_whole(path) == ARTICLES


def test_an_article_that_fails_half_way_leaves_nothing(
    empty: Database, adding, articles, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The last step of writing fails for one article; those before and after it are stored."""
    from eventlog.store import ledger

    usual = ledger.sync_relations

    def failing(*given: object, **options: object) -> None:
        if failing.calls == 1:  # type: ignore[attr-defined]
            failing.calls += 1  # type: ignore[attr-defined]
            raise RuntimeError("the cable was cut")
        failing.calls += 1  # type: ignore[attr-defined]
        usual(*given, **options)  # type: ignore[arg-type]

    failing.calls = 0  # type: ignore[attr-defined]
    monkeypatch.setattr("eventlog.store.ledger.sync_relations", failing)
    outcomes = adding(empty, articles)
    assert [outcome.status for outcome in outcomes] == ["added", "failed", "added"]
    assert outcomes[1].notes == ("internal error: RuntimeError: the cable was cut",)
    assert outcomes[1].ref == ""
    with empty.session() as session:
        assert [row.ref for row in queries.articles(session)] == ["D1", "D2"]
        assert [row.headline for row in queries.articles(session)] == [
            "Bekova turns to the pact",
            "Duçon's plea",
        ]
    assert check(empty).problems == ()


def test_closing_the_generator_early_keeps_what_was_told(empty: Database, articles) -> None:
    outcomes = add(
        empty, (replace(a, where=str(n)) for n, a in enumerate(articles)), options=AddOptions(engine="tiny")
    )
    assert next(outcomes).status == "added"
    outcomes.close()  # type: ignore[attr-defined]
    with empty.session() as session:
        assert len(queries.articles(session)) == 1
