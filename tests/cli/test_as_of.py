"""``--as-of`` and ``--clock``: the sample story as it stood, and what a wrong day is answered."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., Any]


def rows(run: Run, database: str, *arguments: str) -> list[dict[str, Any]]:
    done = run("query", *arguments, "--database", database, "--format", "json")
    assert done.status == 0, done.err
    found: list[dict[str, Any]] = json.loads(done.out)
    return found


def values(run: Run, database: str, day: str) -> list[tuple[float, bool]]:
    found = rows(run, database, "figures", "--measure", "killed", "--as-of", day)
    return [(row["value"], row["retracted"]) for row in found]


def test_a_withdrawn_toll_is_seen_as_withdrawn_from_the_day_it_was(run: Run, sample_database: str) -> None:
    assert (164, False) in values(run, sample_database, "2022-01-09")
    assert (164, True) not in values(run, sample_database, "2022-01-09")
    known = values(run, sample_database, "2022-01-10")
    assert (164, True) in known
    assert 225 not in {value for value, _ in known}
    assert 225 in {value for value, _ in values(run, sample_database, "2022-01-20")}


def test_each_kind_of_row_is_asked_for_a_day_and_a_month_is_its_last_day(
    run: Run, sample_database: str
) -> None:
    for what in ("events", "claims", "figures", "actors", "articles"):
        now = {row["ref"] for row in rows(run, sample_database, what)}
        then = {row["ref"] for row in rows(run, sample_database, what, "--as-of", "2022-01-09")}
        assert then < now
        assert then
        by_month = rows(run, sample_database, what, "--as-of", "2022-03")
        assert by_month == rows(run, sample_database, what, "--as-of", "2022-03-31")
        assert rows(run, sample_database, what, "--as-of", "2022-12-31", "--clock", "recorded") == []


def test_pictures_and_records_say_as_of_which_day_they_are(
    run: Run, sample_database: str, tmp_path: Path
) -> None:
    words = "as of 10 January 2022, by the day it was said"
    for command in ("timeline", "figures", "graph"):
        path = tmp_path / f"{command}.svg"
        done = run(
            command, "-o", path, "--as-of", "2022-01-10", "--clock", "SAID", "--database", sample_database
        )
        assert done.status == 0, done.err
        assert words in path.read_text("utf-8")
        assert run(command, "-o", path, "--database", sample_database).status == 0
        assert "as of 10" not in path.read_text("utf-8")
    late = rows(run, sample_database, "articles")[-1]["ref"]
    assert run("show", late, "--database", sample_database).status == 0
    done = run("show", late, "--as-of", "2022-01-01", "--database", sample_database)
    assert (done.status, done.out) == (1, "")
    assert "known as of 1 January 2022, by day of publication" in done.err


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("--as-of", "yesterday"), "--as-of 'yesterday' is no date"),
        (("--as-of", "2022-01-10", "--clock", "sun"), "--clock 'sun' is none of: published, said, recorded"),
    ],
)
def test_what_is_no_day_or_clock_is_said_so(
    run: Run, sample_database: str, arguments: tuple[str, ...], said: str
) -> None:
    done = run("query", "events", *arguments, "--database", sample_database)
    assert done.status != 0
    assert said in done.err
