"""Where a database is: a path or an SQLAlchemy URL, made into an engine."""

import json
import sqlite3
from functools import partial
from pathlib import Path
from typing import Any
from urllib.parse import quote

from sqlalchemy import Connection, Engine, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError, NoSuchModuleError
from sqlalchemy.pool import QueuePool, StaticPool

from eventlog.errors import StoreError

__all__ = ["WRITING", "connect_engine", "sqlite_path"]

WRITING = "eventlog_writing"
"""Execution option of connections whose transactions take the write lock at once."""

BUSY_MILLISECONDS = 15_000
"""How long a writer waits for another: an article's transaction takes well under a second."""


def sqlite_path(location: str) -> Path | None:
    """The file of an SQLite location, None for other databases and for one in memory."""
    if "://" not in location:
        return Path(location)
    if not location.startswith("sqlite"):
        return None
    database = make_url(location).database
    return Path(database) if database and database != ":memory:" else None


def connect_engine(location: str, *, mode: str) -> Engine:
    """An engine for a location; ``mode`` is ``ro``, ``rw``, ``rwc`` or ``immutable`` as SQLite knows them.

    Nothing is opened yet. Raises StoreError for an unusable URL or a missing driver.
    """
    in_json = partial(json.dumps, ensure_ascii=False, sort_keys=True)
    if "://" in location and not location.startswith("sqlite"):
        return _server_engine(location, in_json, read_only=mode == "ro")
    path = sqlite_path(location)
    engine = create_engine(
        "sqlite://",
        creator=partial(_connect_sqlite, path, mode),
        poolclass=QueuePool if path else StaticPool,
        json_serializer=in_json,
    )
    event.listen(engine, "begin", _begin)
    return engine


def _connect_sqlite(path: Path | None, mode: str) -> sqlite3.Connection:
    flags = "mode=ro&immutable=1" if mode == "immutable" else f"mode={mode}"
    name = f"file:{quote(str(path))}?{flags}" if path else ":memory:"
    # isolation_level None: transactions are begun by ``_begin``, never by the driver's guess.
    connection = sqlite3.connect(
        name, uri=path is not None, isolation_level=None, check_same_thread=False,
        timeout=BUSY_MILLISECONDS / 1000,
    )  # fmt: skip
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA synchronous = NORMAL")
    if mode in ("ro", "immutable"):
        connection.execute("PRAGMA query_only = ON")
    return connection


def _begin(connection: Connection) -> None:
    """Writers lock at once, so that two of them queue instead of one failing half-way."""
    writing = connection.get_execution_options().get(WRITING)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")


def _server_engine(location: str, in_json: Any, *, read_only: bool) -> Engine:
    try:
        url = make_url(location)
        if url.drivername in ("postgres", "postgresql"):
            url = url.set(drivername="postgresql+psycopg")
        if url.get_backend_name() != "postgresql":
            raise StoreError(f"{url.drivername}: only SQLite and PostgreSQL databases can be used")
        options = {"postgresql_readonly": True} if read_only else {}
        return create_engine(url, json_serializer=in_json, execution_options=options)
    except (ArgumentError, ValueError) as error:
        raise StoreError(f"{location.split('://')[0]}://…: no database URL ({error})") from error
    except (NoSuchModuleError, ModuleNotFoundError) as error:
        raise StoreError("PostgreSQL needs its driver: pip install 'eventlog[postgresql]'") from error
