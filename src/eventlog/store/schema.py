"""The schema's version: what this program knows, what a database has, and the way from one to the other."""

from importlib.resources import files

from sqlalchemy import Connection, inspect, text

from eventlog.errors import StoreError

__all__ = [
    "APPLICATION_ID",
    "REVISIONS",
    "VERSION_TABLE",
    "migration_sql",
    "newest_sql",
    "run_sql",
    "schema_version",
    "upgrade",
]

APPLICATION_ID = 0x45564C47
"""``EVLG`` in SQLite's header, so that ``file`` and we ourselves know the file for what it is."""

REVISIONS = ("0001", "0002")
"""Every migration in order; the schema's version is its place in this row, from 1."""

VERSION_TABLE = "eventlog_schema"
"""Where Alembic notes the revision: a name that no other application in the same database uses."""


def migration_sql(name: str) -> str:
    """The text of a migration's SQL file."""
    return files("eventlog.store").joinpath("migrations", "sql", name).read_text("utf-8")


def newest_sql(part: str) -> str:
    """The text of a part, such as ``views_sqlite``, in the newest migration that has it."""
    folder = files("eventlog.store").joinpath("migrations", "sql")
    names = (f"{revision}_{part}.sql" for revision in reversed(REVISIONS))
    return migration_sql(next(name for name in names if folder.joinpath(name).is_file()))


def run_sql(revision: str, part: str) -> None:
    """Run one of a migration's SQL files for the kind of database that Alembic is connected to."""
    from sqlite3 import complete_statement

    from alembic import op

    connection = op.get_bind()
    statement = ""
    for line in migration_sql(f"{revision}_{part}_{connection.dialect.name}.sql").splitlines(keepends=True):
        statement += line
        if complete_statement(statement):
            connection.exec_driver_sql(statement)
            statement = ""


def schema_version(connection: Connection, location: str) -> int:
    """The version of a database, 0 for an empty one.

    Raises StoreError for a database of another application or of a newer version of this one.
    """
    found = (
        _sqlite_version(connection) if connection.dialect.name == "sqlite" else _server_version(connection)
    )
    if found < 0:
        raise StoreError(f"{location}: a database of another application; name another file")
    if found > len(REVISIONS):
        raise StoreError(
            f"{location}: made by a newer eventlog (schema {found}, this one knows {len(REVISIONS)}); "
            "upgrade eventlog"
        )
    return found


def _sqlite_version(connection: Connection) -> int:
    """Two header reads, so that opening a current database costs next to nothing; -1 for a stranger's."""
    application = connection.exec_driver_sql("PRAGMA application_id").scalar_one()
    if application == APPLICATION_ID:
        return int(connection.exec_driver_sql("PRAGMA user_version").scalar_one())
    tables = connection.exec_driver_sql("SELECT count(*) FROM sqlite_schema").scalar_one()
    return -1 if application or tables else 0


def _server_version(connection: Connection) -> int:
    if not inspect(connection).has_table(VERSION_TABLE):
        return -1 if inspect(connection).has_table("article") else 0
    revision = connection.execute(text(f"SELECT version_num FROM {VERSION_TABLE}")).scalar()  # noqa: S608 -- ours
    if revision is None:
        return 0
    return REVISIONS.index(revision) + 1 if revision in REVISIONS else int(revision)


def upgrade(connection: Connection) -> None:
    """Bring a database to the newest version, inside the transaction that the connection is in."""
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", "eventlog.store:migrations")
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.exec_driver_sql(f"PRAGMA user_version = {len(REVISIONS)}")
