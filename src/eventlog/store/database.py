"""Open a database, bring it to the current version, and hand out sessions."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from sqlalchemy import Engine, text
from sqlalchemy.exc import DBAPIError, OperationalError
from sqlalchemy.orm import Session

from eventlog.errors import StoreError
from eventlog.store.as_of import as_it_stood
from eventlog.store.location import WRITING, connect_engine, sqlite_path
from eventlog.store.schema import APPLICATION_ID, REVISIONS, schema_version, upgrade

__all__ = ["Database", "open_database"]


@dataclass(frozen=True)
class Database:
    """One open database. ``location`` is as the user gave it, without a password."""

    engine: Engine
    location: str
    read_only: bool = False

    @property
    def dialect(self) -> str:
        """``sqlite`` or ``postgresql``."""
        return self.engine.dialect.name

    @contextmanager
    def session(self, *, as_of: date | None = None, clock: str = "published") -> Iterator[Session]:
        """Read: all statements see one state of the database. Raises StoreError where it cannot be read.

        With ``as_of`` they see what was known by the end of that day, by one of ``filters.CLOCKS``.
        """
        engine = self.engine
        if self.dialect == "postgresql":
            engine = engine.execution_options(isolation_level="REPEATABLE READ")
        with self._explained(), Session(engine) as session:
            if as_of is None:
                yield session
                return
            with as_it_stood(session, as_of, clock):
                yield session

    @contextmanager
    def transaction(self) -> Iterator[Session]:
        """Write: all or nothing, one writer at a time. Raises StoreError where it cannot be written."""
        if self.read_only:
            raise StoreError(f"{self.location}: opened for reading only")
        engine = self.engine.execution_options(**{WRITING: True})
        with self._explained(), Session(engine) as session, session.begin():
            session.connection()  # begins at once, so that the lock is taken before anything is read
            if self.dialect == "postgresql":
                session.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": APPLICATION_ID})
            yield session

    def close(self) -> None:
        """Give back every connection."""
        self.engine.dispose()

    def __enter__(self) -> "Database":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @contextmanager
    def _explained(self) -> Iterator[None]:
        try:
            yield
        except DBAPIError as error:
            raise _explain(error, self.location) from error


def open_database(location: str, *, create: bool = False, read_only: bool = False) -> Database:
    """Open a path or an SQLAlchemy URL, upgrading an older schema unless ``read_only``.

    ``create`` makes a new database where there is none. Raises StoreError, in one line with what to do, for
    all that can be wrong: nothing there, no database, another application's, a newer version, no rights,
    locked.
    """
    shown, path = _shown(location), sqlite_path(location)
    if path is not None:
        _look(path, shown, create=create)
    mode = "ro" if read_only else "rwc" if create else "rw"
    try:
        return _opened(location, shown, mode=mode)
    except OperationalError as error:
        # A WAL database in a folder where nothing may be written opens only as one that nobody changes.
        if read_only and path is not None and not _has_wal(path):
            try:
                return _opened(location, shown, mode="immutable")
            except DBAPIError:
                pass
        raise _explain(error, shown) from error
    except DBAPIError as error:
        raise _explain(error, shown) from error


def _opened(location: str, shown: str, *, mode: str) -> Database:
    read_only = mode in ("ro", "immutable")
    database = Database(connect_engine(location, mode=mode), shown, read_only=read_only)
    try:
        with database.engine.connect() as connection:
            found = schema_version(connection, shown)
        if found < len(REVISIONS):
            _bring_up(database, found, create=mode == "rwc")
    except BaseException:
        database.close()
        raise
    return database


def _bring_up(database: Database, found: int, *, create: bool) -> None:
    if found == 0 and not create:
        raise StoreError(f"{database.location}: holds no eventlog tables; eventlog add makes them")
    if database.read_only:
        raise StoreError(f"{database.location}: made by an older eventlog; run eventlog db upgrade")
    if database.dialect == "sqlite" and found == 0:
        with database.engine.connect() as connection:
            raw = connection.connection.dbapi_connection
            assert raw is not None  # noqa: S101 -- a checked-out connection has one
            connection.rollback()
            raw.cursor().execute("PRAGMA journal_mode = WAL")
    with database.transaction() as session:
        connection = session.connection()
        # Another process may have been faster while this one waited for the lock.
        if schema_version(connection, database.location) < len(REVISIONS):
            upgrade(connection)


def _look(path: Path, shown: str, *, create: bool) -> None:
    """What the file system says before SQLite is asked, whose own words would not help."""
    if path.is_dir():
        raise StoreError(f"{shown}: a folder, not a database file")
    if not path.exists():
        if not create:
            raise StoreError(f"{shown}: no such database; eventlog add creates one, --database names another")
        if not path.absolute().parent.is_dir():
            raise StoreError(f"{shown}: no such folder: {path.absolute().parent}")


def _has_wal(path: Path) -> bool:
    wal = path.with_name(path.name + "-wal")
    return wal.exists() and wal.stat().st_size > 0


def _shown(location: str) -> str:
    if "://" not in location:
        return location
    head, _, tail = location.partition("://")
    return f"{head}://{tail.rpartition('@')[2]}"


def _explain(error: DBAPIError, location: str) -> StoreError:
    """A driver's complaint in the user's terms; what we do not know keeps the driver's words."""
    said = str(error.orig).strip().splitlines()[0] if str(error.orig).strip() else type(error.orig).__name__
    known = {
        "file is not a database": "not a database; name another file with --database",
        "malformed": "damaged; restore a backup (eventlog db check says more)",
        "unable to open database file": "cannot be opened; check the rights of the file and its folder",
        "readonly database": "cannot be written; check the rights of the file and its folder",
        "database is locked": "locked by another program that writes; try again when it has finished",
        "disk is full": "the disk is full; nothing of this article was written",
        "disk I/O error": "the disk failed to read or write; check the disk and the folder's rights",
    }
    for words, meaning in known.items():
        if words in said:
            return StoreError(f"{location}: {meaning}")
    return StoreError(f"{location}: {said}")
