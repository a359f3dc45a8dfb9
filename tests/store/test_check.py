"""A check finds each kind of damage, and nothing in a sound database."""

import sqlite3

import pytest

from eventlog.store.check import check
from eventlog.store.database import Database
from eventlog.store.info import describe
from eventlog.store.schema import REVISIONS


def test_a_sound_database_has_no_problem(three: Database) -> None:
    report = check(three)
    assert report.problems == ()
    assert report.summary.startswith("checked 3 articles")
    assert report.summary.endswith("no problem")


@pytest.mark.parametrize(
    ("damage", "where", "what"),
    [
        ("UPDATE article SET text = ' ' || text WHERE id = 2", "D2", "hash"),
        (
            "UPDATE evidence SET exact = 'x' || substr(exact, 2) WHERE id = 1",
            "evidence 1",
            "does not say this",
        ),
        ("UPDATE evidence SET prefix = 'x' WHERE id = 2", "evidence 2", "other words around it"),
        ("UPDATE snapshot SET content = x'00'", "snapshot", "bytes"),
        ("UPDATE claim SET content = 'invented' WHERE id = 1", "claim 1", "not those of its evidence"),
        ("UPDATE claim SET evidence_id = 1 WHERE id = 3", "claim 3", "in another article"),
        ("DELETE FROM actor WHERE id = 2", "participation", "points at a row of actor"),
        ("DELETE FROM run WHERE id = 2", "D2", "without an extraction"),
        ("DELETE FROM report WHERE event_id = 2", "E2", "no report"),
        ("DELETE FROM quarantine", "run 1", "quarantine"),
        ("DELETE FROM claim_fts_docsize WHERE id = 1", "claim 1", "missing from the full-text index"),
        ("INSERT INTO event_fts_docsize VALUES (77, x'00')", "event 77", "not in its table"),
    ],
)
def test_damage_is_found_where_it_is(three: Database, damage: str, where: str, what: str) -> None:
    raw = sqlite3.connect(three.location)
    raw.execute("PRAGMA foreign_keys = OFF")
    raw.execute(damage)
    raw.commit()
    raw.close()
    found = [str(problem) for problem in check(three).problems]
    assert any(line.startswith(where) and what in line for line in found), found


def test_info_counts_what_is_there(three: Database) -> None:
    told = dict(describe(three))
    assert (told["articles"], told["events"], told["reports"], told["claims"]) == ("3", "2", "3", "3")
    assert told["quarantine"] == "1"
    assert told["published"] == "2031-05-06 to 2031-06-03"
    assert told["happened"] == "2031-05-04 to 2031-06-30"
    assert told["schema"].startswith(f"{len(REVISIONS)} ")
    assert told["engines"] == "tiny 1: 3"
