"""The SQL that docs/as-of.md gives to researchers finds the rows that the program finds."""

import re
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import text

from eventlog import pipeline
from eventlog.pipeline import Person
from eventlog.store import queries
from eventlog.store.database import Database
from eventlog.store.filters import CLOCKS

PAGE = Path(__file__).resolve().parents[2] / "docs" / "as-of.md"
SQL = {
    (what, clock): sql
    for what, clock, sql in re.findall(
        r"```sql\n-- (\w+) (\w+)\n(.*?)```", PAGE.read_text("utf-8"), re.DOTALL
    )
}
DAYS = (
    date(2026, 2, 28), date(2026, 3, 1), date(2031, 5, 5), date(2031, 5, 6), date(2031, 5, 7),
    date(2031, 5, 8), date(2031, 6, 2), date(2031, 6, 3), date(2099, 1, 1),
)  # fmt: skip


@pytest.mark.parametrize("clock", CLOCKS)
@pytest.mark.parametrize("what", ["events", "claims", "figures"])
@pytest.mark.parametrize("merged", [False, True])
def test_the_page_s_sql_finds_what_the_program_finds(
    three: Database, what: str, clock: str, merged: bool
) -> None:
    if merged:
        pipeline.merge(three, ["E1", "E2"], person=Person("a checker", "read both"))
    found = []
    for day in DAYS:
        with three.session(as_of=day, clock=clock) as session:
            refs = {row.ref for row in getattr(queries, what)(session)}
        with three.session() as session:
            rows = session.execute(text(SQL[what, clock]), {"day": day.isoformat()})
            assert set(rows.scalars()) == refs, day
        found.append(len(refs))
    assert found[0] == 0
    assert found[-1] > 0
