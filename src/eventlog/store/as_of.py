"""What a database held as known by a day: temporary views that hide the tables and views of the same names.

SQLite looks for a name among a session's temporary objects first, PostgreSQL in ``pg_temp`` first, so every
query works unchanged. What is known by a day is said in docs/as-of.md. All of it is made inside the session's
transaction and goes when that is rolled back; nothing is written to the database.
"""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta

from sqlalchemy import Column, Integer, MetaData, Table, insert
from sqlalchemy.orm import Session

from eventlog.records.models import table
from eventlog.records.summary import summarize
from eventlog.store.as_of_rules import Rules, Shadow
from eventlog.store.candidates.reports import report_facts
from eventlog.store.schema import newest_sql

__all__ = ["as_it_stood"]

_CHUNK = 5_000
"""Events whose reports are fetched at once: below any database's number of bound values."""

_VIEWS = ("figure_ledger", "claims", "sources")
"""The database's own views that queries read; they are bound to its tables and have to be made again."""

_DERIVED = (
    "title", "words", "type", "mode", "contexts", "status", "edtf", "earliest", "latest", "date_basis",
    "place", "place_folded", "country", "confidence",
)  # fmt: skip
"""What ``summarize`` gives an event."""


@contextmanager
def as_it_stood(session: Session, day: date, clock: str) -> Iterator[None]:
    """Let a reading session see what was known at the end of a day (UTC), by one of ``CLOCKS``.

    The session's transaction is rolled back at the end, so that the next one of the same connection sees
    all again.
    """
    try:
        with _writable(session):
            _Standing(session, _rules(session, day, clock)).build()
        session.info["as_of"] = (day, clock)
        yield
    finally:
        session.info.pop("as_of", None)
        session.rollback()


@contextmanager
def _writable(session: Session) -> Iterator[None]:
    """Temporary objects may be made; the database itself stays as it is opened, for reading only."""
    connection = session.connection()
    if connection.dialect.name != "sqlite":
        # A read-only transaction may make no temporary view; it becomes one again afterwards.
        connection.exec_driver_sql("SET TRANSACTION READ WRITE")
        yield
        connection.exec_driver_sql("SET TRANSACTION READ ONLY")
        return
    guarded = connection.exec_driver_sql("PRAGMA query_only").scalar_one()
    connection.exec_driver_sql("PRAGMA query_only = OFF")
    try:
        yield
    finally:
        connection.exec_driver_sql(f"PRAGMA query_only = {guarded}")


def _rules(session: Session, day: date, clock: str) -> Rules:
    connection = session.connection()
    after = (day + timedelta(days=1)).isoformat()
    if connection.dialect.name == "sqlite":
        return Rules("main", day.isoformat(), f"'{after}T00:00:00Z'", clock)
    schema = str(connection.exec_driver_sql("SELECT current_schema()").scalar_one())
    quoted = connection.dialect.identifier_preparer.quote(schema)
    return Rules(quoted, day.isoformat(), f"TIMESTAMPTZ '{after} 00:00:00+00'", clock)


def _restated(column: str) -> str:
    """An event's own column, or what its reports of then make of it."""
    then = f'SELECT s."{column}" FROM standing_event AS s WHERE s.id = t.id'  # noqa: S608 -- our own SQL
    known = "t.id IN (SELECT id FROM standing_event)"
    return f'CASE WHEN {known} THEN ({then}) ELSE t."{column}" END'


class _Standing:
    """Makes the temporary objects, each from those before it."""

    def __init__(self, session: Session, rules: Rules) -> None:
        self.session = session
        self.rules = rules

    def build(self) -> None:
        """All of them."""
        self._know_articles()
        rules = self.rules
        if rules.clock == "recorded" and self._know_moves():
            rules = rules.with_moves()
        for name in ("article", "report"):
            self._hide(name, rules.shadow(name))
        self._know_reports(rules)
        restated = self._changed_events(rules)
        events = self._restated_table(restated)
        self._hide("event", rules.shadow("event"), restated=bool(restated))
        for name in ("mention", "actor", "actor_name", "claim", "figure", "relation"):
            if name == "actor":
                self._keep("standing_actor", "actor_id", rules.met_actors())
            self._hide(name, rules.shadow(name))
        for name in rules.further:
            self._hide(name, rules.shadow(name))
        self._run(rules.live_report())
        self._run(rules.live_participation())
        sql = newest_sql(f"views_{self.session.connection().dialect.name}")
        for name in _VIEWS:
            found = re.search(rf"^CREATE VIEW ({name} AS\n.*?);$", sql, re.DOTALL | re.MULTILINE)
            assert found is not None, name  # noqa: S101 -- the migrations make every one of them
            self._run(f"CREATE TEMPORARY VIEW {found[1]}")
        self._restate(events, restated)

    def _run(self, sql: str) -> int:
        return self.session.connection().exec_driver_sql(sql).rowcount

    def _keep(self, name: str, columns: str, rows: str) -> None:
        """A temporary table of numbers, keyed by the first of its columns."""
        first, *others = columns.split(", ")
        shape = ", ".join((f"{first} INTEGER PRIMARY KEY", *(f"{other} INTEGER" for other in others)))
        self._run(f"CREATE TEMPORARY TABLE {name} ({shape})")
        self._run(f"INSERT INTO {name} ({columns}) {rows}")
        if self.session.connection().dialect.name == "postgresql":
            self._run(f"ANALYZE {name}")

    def _know_articles(self) -> None:
        rules = self.rules
        if rules.clock == "said":
            self._keep("standing_told", "id", rules.told_articles())
        self._keep("standing_article", "id, superseded_by", rules.known_articles())
        # Where the next version is not known yet, the one after it may be.
        while self._run(rules.skip_unknown_version()):
            pass

    def _know_moves(self) -> bool:
        """Whether reports or profiles have moved since; then, where each was."""
        rules = self.rules
        later = f"SELECT 1 FROM {rules.main}.reassignment WHERE at >= {rules.moment} LIMIT 1"  # noqa: S608
        if self.session.connection().exec_driver_sql(later).first() is None:
            return False
        for kind in ("report", "profile"):
            self._keep(f"standing_{kind}_move", "item_id, number", rules.moves(kind))
        return True

    def _know_reports(self, rules: Rules) -> None:
        self._keep("standing_report", "id, event_id, article_id", rules.live_reports())
        self._run("CREATE INDEX standing_report_event ON standing_report (event_id)")

    def _changed_events(self, rules: Rules) -> list[int]:
        """Events then whose live reports were others than now."""
        rows = self.session.connection().exec_driver_sql(rules.changed_events())
        return sorted(row[0] for row in rows)

    def _restated_table(self, restated: list[int]) -> Table:
        event = table("event")
        columns = [Column(name, event.c[name].type) for name in _DERIVED]
        made = Table(
            "standing_event", MetaData(), Column("id", Integer, primary_key=True, autoincrement=False),
            *columns, prefixes=["TEMPORARY"],
        )  # fmt: skip
        if restated:
            made.create(self.session.connection())
        return made

    def _restate(self, events: Table, restated: list[int]) -> None:
        for start in range(0, len(restated), _CHUNK):
            facts = report_facts(self.session, restated[start : start + _CHUNK])
            rows = [{"id": number, **summarize(reports)} for number, reports in facts.items()]
            if rows:
                self.session.execute(insert(events), rows)

    def _hide(self, name: str, shadow: Shadow, *, restated: bool = False) -> None:
        """A temporary view with the table's name and columns."""
        columns = []
        for column in table(name).c.keys():  # noqa: SIM118 -- a collection of columns is no mapping
            value = shadow.values.get(column, f't."{column}"')
            if restated and column in _DERIVED:
                value = _restated(column)
            columns.append(f'{value} AS "{column}"')
        source = f'{self.rules.main}."{name}"'
        listed = ", ".join(columns)
        self._run(f'CREATE TEMPORARY VIEW "{name}" AS SELECT {listed} FROM {source} AS t WHERE {shadow.kept}')  # noqa: S608
