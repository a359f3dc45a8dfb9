"""Stories by hand and by words; figures are compared within one, whenever the articles got there."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., Any]

ONE = "Mayor Ana Ruiz said 12 people were killed in Calao on Monday."
TWO = "Mayor Ana Ruiz said 15 people were killed in Calao on Tuesday."


@pytest.fixture
def database(run: Run, tmp_path: Path) -> Path:
    file = tmp_path / "events.db"
    for name, day, text in (("one", 18, ONE), ("two", 19, TWO)):
        (tmp_path / f"{name}.txt").write_text(text, "utf-8")
        when = ("--language", "en", "--published", f"2022-01-{day}")
        assert run("add", tmp_path / f"{name}.txt", "--database", file, *when).status == 0
    return file


def rows(run: Run, what: str, database: Path) -> list[dict[str, Any]]:
    asked = ("query", what, "--story", "flood", "--database", database, "--format", "json")
    found: list[dict[str, Any]] = json.loads(run(*asked).out)
    return found


def test_articles_are_put_into_a_story_and_taken_out(run: Run, database: Path) -> None:
    assert run("story", "--database", database).err.strip() == "there are no stories"
    done = run("story", "flood", "--add", "D1", "--add-query", "Tuesday", "--database", database)
    assert done.out == "flood: 2 put in, 0 taken out\n"
    assert "flood" in run("story", "--database", database).out
    assert [row["relation"] for row in rows(run, "figures", database)] == ["", "supersedes F1"]
    done = run("story", "flood", "--remove", "D2", "--database", database)
    assert done.out == "flood: 0 put in, 1 taken out\n"
    assert [row["ref"] for row in rows(run, "articles", database)] == ["D1"]
    assert [row["relation"] for row in rows(run, "figures", database)] == [""]


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["flood"], "name a story and articles"),
        (["flood", "--add", "D9"], "no article D9"),
        (["flood", "--add", "E1"], "E1 is no article"),
        (["flood", "--remove", "D1"], "no story 'flood'"),
        (["!!", "--add", "D1"], "no letter or digit"),
    ],
)
def test_what_makes_no_story_is_said_in_one_line(run: Run, database: Path, options, said: str) -> None:
    done = run("story", *options, "--database", database)
    assert (done.status, len(done.err.splitlines())) == (1, 1)
    assert said in done.err
