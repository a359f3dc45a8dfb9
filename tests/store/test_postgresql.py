"""The same articles in a real PostgreSQL server: the same rows, numbers and answers as in a file."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from eventlog import pipeline
from eventlog.errors import StoreError
from eventlog.pipeline import Person
from eventlog.store import queries
from eventlog.store.check import check
from eventlog.store.database import Database, open_database
from eventlog.store.filters import Filters
from eventlog.store.info import describe

LISTS = ("events", "claims", "figures", "actors", "articles", "ties")
# Debian keeps the server's programs outside of PATH.
PROGRAMS = [str(path) for path in sorted(Path("/usr/lib/postgresql").glob("*/bin"))]


def program(name: str) -> str:
    found = shutil.which(name, path=os.pathsep.join((*PROGRAMS, os.environ.get("PATH", ""))))
    if found is None:
        pytest.skip(f"no PostgreSQL server here: {name} is not installed")
    return found


def as_server(*command: str) -> None:
    """Run one of the server's programs, which refuse to run as root."""
    prefix = ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []
    done = subprocess.run([*prefix, *command], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr or done.stdout


@pytest.fixture(scope="module")
def server() -> Iterator[Path]:
    """The socket folder of a server of our own, which listens to nobody else."""
    initdb, pg_ctl = program("initdb"), program("pg_ctl")
    # Not pytest's folder: its path may be too long for a socket, and the server's user may not enter it.
    with tempfile.TemporaryDirectory(prefix="eventlog-pg-") as name:
        folder = Path(name)
        folder.chmod(0o777)
        data = str(folder / "data")
        as_server(initdb, "-D", data, "-U", "eventlog", "-A", "trust", "-E", "UTF8", "--no-sync")
        options = f"-k {folder} -c listen_addresses='' -c fsync=off"
        as_server(pg_ctl, "-D", data, "-w", "-l", str(folder / "log"), "-o", options, "start")
        yield folder
        as_server(pg_ctl, "-D", data, "-w", "-m", "immediate", "stop")


@pytest.fixture
def location(server: Path, request: pytest.FixtureRequest) -> str:
    """The URL of a new, empty database."""
    import psycopg

    name = f"t{abs(hash(request.node.name))}"
    with psycopg.connect(f"host={server} user=eventlog dbname=postgres", autocommit=True) as connection:
        connection.execute(f"DROP DATABASE IF EXISTS {name}")
        connection.execute(f"CREATE DATABASE {name}")
    return f"postgresql://eventlog@/{name}?host={server}"


@pytest.fixture
def there(location: str) -> Iterator[Database]:
    with open_database(location, create=True) as database:
        yield database


def answers(database: Database) -> dict[str, list[object]]:
    with database.session() as session:
        return {what: list(getattr(queries, what)(session, Filters())) for what in LISTS}


def test_rows_and_numbers_are_those_of_a_file(there: Database, three: Database, adding, articles) -> None:
    assert [o.status for o in adding(there, articles)] == ["added"] * 3
    assert answers(there) == answers(three)
    assert len(answers(there)["events"]) == 2
    assert [o.status for o in adding(there, articles)] == ["unchanged"] * 3
    assert check(there).problems == ()
    assert dict(describe(there))["articles"] == dict(describe(three))["articles"]


@pytest.mark.parametrize(
    "filters",
    [
        Filters(text="plea"),
        Filters(text="pact AND (NEAR"),
        Filters(actor="ducon"),
        Filters(place="lac d'or"),
        Filters(speaker="health"),
        Filters(outlet="delta", limit=1),
    ],
)
def test_filters_find_the_same(there: Database, three: Database, adding, articles, filters: Filters) -> None:
    adding(there, articles)
    for what in ("events", "claims", "figures", "articles"):
        with there.session() as mine, three.session() as theirs:
            found = [row.ref for row in getattr(queries, what)(mine, filters)]
            assert found == [row.ref for row in getattr(queries, what)(theirs, filters)], what


def test_records_are_shown_alike(there: Database, three: Database, adding, articles) -> None:
    adding(there, articles)
    with there.session() as mine, three.session() as theirs:
        for ref in ("E1", "C1", "F1", "A1", "D1", "R1"):
            assert queries.show(mine, ref) == queries.show(theirs, ref)


def test_a_new_version_and_a_failure(there: Database, adding, articles, monkeypatch) -> None:
    adding(there, articles[:1])
    edited = replace(articles[0], text=articles[0].text.replace("12 people", "14 people"))
    assert [o.status for o in adding(there, [edited])] == ["new_version"]

    def fail(*_: object, **__: object) -> None:
        raise RuntimeError("the cable was cut")

    monkeypatch.setattr("eventlog.store.ledger.sync_relations", fail)
    assert [o.status for o in adding(there, articles[1:2])] == ["failed"]
    with there.session() as session:
        assert session.execute(text("SELECT count(*) FROM article")).scalar_one() == 2
    assert check(there).problems == ()


def test_two_writers_wait_for_each_other(location: str, adding, articles) -> None:
    many = [
        replace(articles[0], text=f"{articles[0].text} Nobody can say why it was {n}.", url="", where=str(n))
        for n in range(12)
    ]

    def write(part: int) -> list[str]:
        with open_database(location, create=True) as database:
            return [outcome.status for outcome in adding(database, many[part::2])]

    with ThreadPoolExecutor(2) as writers:
        told = list(writers.map(write, range(2)))
    assert told == [["added"] * 6] * 2
    with open_database(location, read_only=True) as database:
        assert check(database).problems == ()
        with database.session() as session:
            assert len(queries.articles(session)) == 12


def test_a_reader_cannot_write_and_a_missing_database_is_said(server: Path, location: str) -> None:
    open_database(location, create=True).close()
    with open_database(location, read_only=True) as database, pytest.raises(StoreError, match="reading only"):
        database.transaction().__enter__()
    with pytest.raises(StoreError, match="nowhere"):
        open_database(f"postgresql://eventlog@/nowhere?host={server}")


@pytest.mark.parametrize("clock", ["published", "said", "recorded"])
def test_what_was_known_by_a_day_is_that_of_a_file(
    there: Database, three: Database, adding, articles, clock: str
) -> None:
    adding(there, articles)
    for database in (there, three):
        pipeline.merge(database, ["E1", "E2"], person=Person("a checker", "read both"))
    days = (date(2031, 5, 6), date(2031, 5, 8), date(2026, 3, 1), date(2026, 3, 2), date(2099, 1, 1))
    for day in days:
        asked = Filters(as_of=day, clock=clock)
        for what in LISTS:
            with (
                there.session(as_of=day, clock=clock) as mine,
                three.session(as_of=day, clock=clock) as theirs,
            ):
                found = getattr(queries, what)(mine, asked)
                assert found == getattr(queries, what)(theirs, asked), (what, day)
                for row in found if what != "ties" else ():
                    assert queries.show(mine, row.ref) == queries.show(theirs, row.ref) or what == "events"
    assert answers(there) == answers(three)


def test_a_reader_of_a_day_writes_nothing(location: str, adding, articles) -> None:
    with open_database(location, create=True) as database:
        adding(database, articles)
    with open_database(location, read_only=True) as reading:
        with reading.session(as_of=date(2031, 5, 6)) as session:
            assert [row.ref for row in queries.events(session)] == ["E1"]
            with pytest.raises(DBAPIError, match="read-only transaction"):
                session.execute(text("DELETE FROM public.claim"))
        with reading.session() as session:
            assert [row.ref for row in queries.events(session)] == ["E1", "E2"]
