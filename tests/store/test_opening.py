"""Opening: what is made, what is refused and in which words."""

import os
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import text

from eventlog.errors import StoreError
from eventlog.records.models import METADATA
from eventlog.store.database import Database, open_database
from eventlog.store.schema import APPLICATION_ID, REVISIONS


def refused(location: Path | str, **options: bool) -> str:
    with pytest.raises(StoreError) as caught:
        open_database(str(location), **options)
    said = str(caught.value)
    assert "\n" not in said
    return said


def test_a_new_database_says_whose_it_is_and_how_it_is_kept(empty: Database) -> None:
    with empty.session() as session:
        pragma = {
            name: session.execute(text(f"PRAGMA {name}")).scalar_one()
            for name in ("application_id", "user_version", "journal_mode", "foreign_keys", "synchronous")
        }
    assert pragma == {
        "application_id": APPLICATION_ID,
        "user_version": len(REVISIONS),
        "journal_mode": "wal",
        "foreign_keys": 1,
        "synchronous": 1,
    }


def test_migrations_make_what_the_models_say(empty: Database) -> None:
    def ours(name: str | None, kind: str, parents: object) -> bool:
        return kind != "table" or (name or "") in METADATA.tables

    with empty.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"include_name": ours, "compare_type": False})
        assert compare_metadata(context, METADATA) == []
        for table in METADATA.tables.values():
            made = connection.execute(
                text("SELECT sql FROM sqlite_schema WHERE name = :name"), {"name": table.name}
            ).scalar_one()
            for constraint in table.constraints:
                assert str(constraint.name) in made, f"{table.name} lacks {constraint.name}"


@pytest.mark.parametrize(
    ("name", "columns"),
    [
        ("timeline", "ref edtf earliest latest type place actors recipients reports outlets origins"),
        ("figure_ledger", "ref as_of measure value low high speaker outlet relation retracted"),
        ("claims", "ref said_on speaker outlet content start_at end_at"),
        ("actor_ties", "source target type sign first_day last_day events"),
        ("sources", "ref outlet headline published reports claims figures"),
    ],
)
def test_views_have_the_promised_columns(three: Database, name: str, columns: str) -> None:
    with three.session() as session:
        found = session.execute(text(f"SELECT * FROM {name}"))  # noqa: S608 -- our view names
        assert set(columns.split()) <= set(found.keys())
        assert found.first() is not None


def test_views_count_and_name(three: Database) -> None:
    with three.session() as session:
        first = session.execute(text("SELECT * FROM timeline")).first()
        ledger = session.execute(text("SELECT value, relation, retracted FROM figure_ledger")).all()
    assert first is not None
    assert (first.ref, first.actors, first.recipients) == ("E1", "Anara Bekova", "Northern Pact")
    assert (first.reports, first.outlets, first.origins) == (2, 2, 2)
    # Within a measure the ledger goes by scope, so that one place's toll stands together.
    assert [tuple(row) for row in ledger] == [(12, None, 0), (12, None, 0), (19, "supersedes F1", 0)]


def test_opening_a_current_database_loads_no_migrations(tmp_path: Path) -> None:
    location = str(tmp_path / "events.db")
    open_database(location, create=True).close()
    script = (
        "import sys; from eventlog.store.database import open_database\n"
        f"open_database({location!r}).close(); open_database({location!r}, read_only=True).close()\n"
        "print('alembic' in sys.modules)"
    )
    assert subprocess.check_output([sys.executable, "-c", script], text=True).strip() == "False"
    begun = time.perf_counter()
    open_database(location).close()
    assert time.perf_counter() - begun < 0.25


def test_an_address_opens_the_same_file_as_a_path(tmp_path: Path) -> None:
    open_database(f"sqlite:///{tmp_path}/a b.db", create=True).close()
    assert (tmp_path / "a b.db").exists()
    open_database(str(tmp_path / "a b.db")).close()


def test_a_database_in_memory_works() -> None:
    with open_database("sqlite://", create=True) as database, database.session() as session:
        assert session.execute(text("SELECT count(*) FROM article")).scalar_one() == 0


def test_what_is_not_there_is_said_with_the_way_to_make_it(tmp_path: Path) -> None:
    said = refused(tmp_path / "none.db")
    assert "no such database" in said
    assert "eventlog add" in said
    assert not (tmp_path / "none.db").exists()
    assert "no such folder" in refused(tmp_path / "no" / "none.db", create=True)
    assert "a folder" in refused(tmp_path, create=True)


def test_an_empty_file_becomes_a_database_only_when_asked(tmp_path: Path) -> None:
    file = tmp_path / "empty.db"
    file.touch()
    assert "holds no eventlog tables" in refused(file)
    assert "holds no eventlog tables" in refused(file, read_only=True)
    open_database(str(file), create=True).close()


@pytest.mark.parametrize("content", [b"PK\x03\x04" * 300, b"once upon a time " * 100, bytes(range(256)) * 20])
def test_a_file_that_is_no_database_is_left_as_it_is(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "other.bin"
    file.write_bytes(content)
    for options in ({}, {"create": True}, {"read_only": True}):
        assert "not a database" in refused(file, **options)
    assert file.read_bytes() == content


def test_a_database_of_another_application_is_left_as_it_is(tmp_path: Path) -> None:
    file = tmp_path / "theirs.db"
    with sqlite3.connect(file) as theirs:
        theirs.execute("CREATE TABLE article (title TEXT)")
    theirs.close()
    before = file.read_bytes()
    for options in ({}, {"create": True}, {"read_only": True}):
        assert "another application" in refused(file, **options)
    assert file.read_bytes() == before


def test_a_newer_version_is_not_touched(tmp_path: Path) -> None:
    file = tmp_path / "newer.db"
    open_database(str(file), create=True).close()
    with sqlite3.connect(file) as newer:
        newer.execute(f"PRAGMA user_version = {len(REVISIONS) + 3}")
    newer.close()
    for options in ({}, {"create": True}, {"read_only": True}):
        said = refused(file, **options)
        assert f"schema {len(REVISIONS) + 3}, this one knows {len(REVISIONS)}" in said


def test_a_locked_database_is_said_to_be_locked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("eventlog.store.location.BUSY_MILLISECONDS", 50)
    file = tmp_path / "busy.db"
    database = open_database(str(file), create=True)
    other = sqlite3.connect(file, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(StoreError, match="locked by another program"), database.transaction():
        pass
    other.execute("ROLLBACK")
    other.close()
    with database.transaction():
        pass
    database.close()


@pytest.mark.skipif(os.getuid() != 0 and os.access("/", os.W_OK), reason="needs an account with usual rights")
def test_a_folder_that_may_only_be_read(tmp_path: Path) -> None:
    """As an ordinary account: a database can be read there, not written, and none can be made."""
    folder = tmp_path / "shelf"
    folder.mkdir()
    open_database(str(folder / "events.db"), create=True).close()
    for path in (folder, *folder.iterdir()):
        path.chmod(0o555 if path.is_dir() else 0o444)
    for parent in folder.parents:
        if parent != Path("/tmp"):  # noqa: S108 -- the folder under which pytest works
            parent.chmod(parent.stat().st_mode | 0o055) if parent.is_relative_to("/tmp") else None  # noqa: S108
    was = os.geteuid()
    if was == 0:
        os.seteuid(65534)
    try:
        with (
            open_database(str(folder / "events.db"), read_only=True) as database,
            database.session() as session,
        ):
            assert session.execute(text("SELECT count(*) FROM article")).scalar_one() == 0
        with (
            pytest.raises(StoreError, match="check the rights"),
            open_database(str(folder / "events.db")) as database,
            database.transaction() as session,
        ):
            session.execute(text("UPDATE outlet SET name = name"))
        assert "check the rights" in refused(folder / "new.db", create=True)
    finally:
        os.seteuid(was)
        folder.chmod(0o755)


def test_reading_only_means_that_nothing_is_written(tmp_path: Path) -> None:
    file = tmp_path / "events.db"
    open_database(str(file), create=True).close()
    with open_database(str(file), read_only=True) as database:
        with pytest.raises(StoreError, match="for reading only"), database.transaction():
            pass
        with pytest.raises(StoreError, match="cannot be written"), database.session() as session:
            session.execute(text("DELETE FROM outlet"))


@pytest.mark.parametrize(
    ("location", "said"),
    [
        ("mysql://localhost/x", "only SQLite and PostgreSQL"),
        ("nonsense://x", "only SQLite and PostgreSQL"),
        ("postgresql://me:secret@127.0.0.1:1/none", "127.0.0.1:1/none"),
    ],
)
def test_an_address_that_leads_nowhere_is_said_without_its_password(location: str, said: str) -> None:
    message = refused(location)
    assert said in message
    assert "secret" not in message


def test_an_older_schema_is_upgraded_on_writing_only(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "older.db"
    open_database(str(file), create=True).close()
    monkeypatch.setattr("eventlog.store.database.REVISIONS", (*REVISIONS, "9999"))
    monkeypatch.setattr("eventlog.store.schema.REVISIONS", (*REVISIONS, "9999"))
    assert "older eventlog; run eventlog db upgrade" in refused(file, read_only=True)
    open_database(str(file)).close()
    open_database(str(file), read_only=True).close()
