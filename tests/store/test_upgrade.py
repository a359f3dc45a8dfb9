"""A database of the first version is brought up, indexed and compared over its articles; nothing is lost."""

import sqlite3
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import create_engine

from eventlog import pipeline
from eventlog.pipeline import Person
from eventlog.store import queries
from eventlog.store.check import check
from eventlog.store.database import open_database
from eventlog.store.schema import APPLICATION_ID

LATER = {
    "article": ("origin_reason", "country", "reading"),
    "actor_name": ("profile_id",),
    "mention": ("profile_id",),
    "participation": ("profile_id",),
    "claim": ("speaker_profile_id", "denies", "report_id"),
    "figure": (
        "report_id", "speaker_profile_id", "scope_class", "stance", "stance_evidence_id", "revised_from",
    ),
}  # fmt: skip
"""Columns that the first version did not have."""

NEWER = (
    "profile", "profile_key", "report_key", "fingerprint", "fingerprint_key", "bond", "reassignment",
    "office",
)  # fmt: skip


def first_version(file: Path, of: Path) -> None:
    """A database of the first version with the rows of a current one."""
    engine = create_engine(f"sqlite:///{file}")
    with engine.begin() as connection:
        config = Config()
        config.set_main_option("script_location", "eventlog.store:migrations")
        config.attributes["connection"] = connection
        command.upgrade(config, "0001")
        connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.exec_driver_sql("PRAGMA user_version = 1")
    engine.dispose()
    old = sqlite3.connect(file)
    old.execute("ATTACH ? AS current", (str(of),))
    names = [
        name
        for (name,) in old.execute("SELECT name FROM main.sqlite_schema WHERE type = 'table'")
        if "_fts" not in name and name != "eventlog_schema" and not name.startswith("sqlite")
    ]
    assert not set(names) & set(NEWER)
    for name in names:
        columns = [row[1] for row in old.execute(f"PRAGMA main.table_info({name})")]
        assert not set(columns) & set(LATER.get(name, ()))
        listed = ", ".join(f'"{column}"' for column in columns)
        old.execute(f"INSERT INTO main.{name} ({listed}) SELECT {listed} FROM current.{name}")  # noqa: S608
    old.commit()
    old.close()


def test_an_old_database_is_upgraded_and_goes_on(tmp_path: Path, adding, articles) -> None:
    current, older = tmp_path / "current.db", tmp_path / "older.db"
    with open_database(str(current), create=True) as database:
        adding(database, articles[:2])
        with database.session() as session:
            wanted = (queries.events(session), queries.actors(session), queries.claims(session))
    first_version(older, current)
    with open_database(str(older)) as database:
        assert pipeline.index_stored(database) == 2
        assert pipeline.index_stored(database) == 0
        assert check(database).problems == ()
        with database.session() as session:
            assert (queries.events(session), queries.actors(session), queries.claims(session)) == wanted
        pipeline.split(database, "E1", ["R2"], person=Person("me"))
        adding(database, articles[2:])
        with database.session() as session:
            assert [row.ref for row in queries.events(session)] == ["E1", "E2", "E3"]
            names = [row.name for row in queries.actors(session)]
        assert len(names) == len(set(names)) + 1, "two countries have a health ministry"
        assert check(database).problems == ()
