"""What a user gets wrong is answered in one clear line; the rest goes on; nothing half-written stays."""

import json
import os
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., Any]

GOOD = json.dumps(
    {
        "doc_id": "good",
        "language": "en",
        "published": "2023-05-04T10:00+00:00",
        "text": "The mayor of Dunmore met the harbour workers on Tuesday. At least three were injured.",
    }
)


def assert_one_line(err: str, *words: str) -> None:
    lines = [line for line in err.splitlines() if line.startswith("eventlog: ")]
    assert len(lines) == 1, err
    assert "Traceback" not in err
    for word in words:
        assert word in lines[0], err


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return tmp_path / "test.db"


def test_no_such_file(run: Run, tmp_path: Path, database: Path) -> None:
    done = run("add", tmp_path / "nowhere.txt", "--database", database)
    assert done.status == 1
    assert_one_line(done.err, "nowhere.txt", "no such file")


def test_folder_without_articles(run: Run, tmp_path: Path, database: Path) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    done = run("add", empty, "--database", database)
    assert done.status == 1
    assert_one_line(done.err, str(empty))


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("empty.txt", b""),
        ("blank.txt", b" \n\n\t\n"),
        ("picture.txt", bytes(range(256)) * 40),
        ("long.txt", b"x" * 50_000_000),
    ],
)
def test_file_that_is_no_article(run: Run, tmp_path: Path, database: Path, name: str, content: bytes) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    done = run("add", path, "--database", database)
    assert done.status == 1
    assert_one_line(done.err, name)


def test_bad_line_of_jsonl_is_named_and_the_others_are_added(
    run: Run, tmp_path: Path, database: Path
) -> None:
    path = tmp_path / "articles.jsonl"
    path.write_text(f'{GOOD}\n{{"doc_id": "broken", \n', "utf-8")
    done = run("add", path, "--database", database)
    assert done.status == 1
    assert_one_line(done.err, "articles.jsonl:2")
    listed = run("query", "articles", "--database", database, "--format", "json")
    assert [row["doc_id"] for row in json.loads(listed.out)] == ["good"]


@pytest.mark.parametrize(
    "options",
    [["--language", "xx"], ["--published", "soon"], ["--published", "2022-13-45"], ["--engine", "oracle"]],
)
def test_options_that_mean_nothing(run: Run, tmp_path: Path, database: Path, options: list[str]) -> None:
    path = tmp_path / "one.jsonl"
    path.write_text(GOOD, "utf-8")
    done = run("add", path, "--database", database, *options)
    assert done.status == 1
    assert_one_line(done.err, options[1])
    assert not database.exists() or run("query", "articles", "--database", database).out == ""


def test_unknown_command_and_option_are_usage_errors(run: Run) -> None:
    assert run("frobnicate").status == 2
    assert run("query", "events", "--frobnicate").status == 2
    assert run("query", "weather").status == 2


def test_query_without_a_database(run: Run, database: Path) -> None:
    done = run("query", "events", "--database", database)
    assert done.status == 1
    assert_one_line(done.err, str(database), "eventlog add")
    assert not database.exists()


def test_a_file_that_is_no_database(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "notes.db"
    path.write_text("just some notes, long enough to be no database header at all " * 20, "utf-8")
    for command in (["query", "events"], ["db", "check"], ["add", "-"]):
        done = run(*command, "--database", path, stdin=b"The minister resigned on Monday.")
        assert done.status == 1
        assert_one_line(done.err, "notes.db")
    assert path.read_text("utf-8").startswith("just some notes")


def test_a_database_of_another_program(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "music.db"
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE track (name TEXT)")
    connection.close()
    done = run("add", "-", "--database", path, stdin=b"The minister resigned on Monday.")
    assert done.status == 1
    assert_one_line(done.err, "music.db")


def test_a_database_of_a_newer_version(run: Run, tmp_path: Path, database: Path) -> None:
    path = tmp_path / "one.jsonl"
    path.write_text(GOOD, "utf-8")
    assert run("add", path, "--database", database).status == 0
    with sqlite3.connect(database) as connection:
        connection.execute("PRAGMA user_version = 9999")
    connection.close()
    for command in (["query", "events"], ["add", str(path)]):
        done = run(*command, "--database", database)
        assert done.status == 1
        assert_one_line(done.err, "newer")


@pytest.fixture
def locked_folder(tmp_path: Path) -> Path:
    """A folder in which not even root may make a file, where the system has one."""
    if os.geteuid() == 0 and Path("/proc/self").is_dir():
        return Path("/proc/self")
    folder = tmp_path / "locked"
    folder.mkdir(mode=0o555)
    return folder


def test_a_folder_that_may_not_be_written(run: Run, locked_folder: Path) -> None:
    done = run("add", "-", "--database", locked_folder / "x.db", stdin=b"The minister resigned on Monday.")
    assert done.status == 1
    assert_one_line(done.err, "x.db")


def test_a_database_in_a_folder_that_is_not_there(run: Run, tmp_path: Path) -> None:
    done = run("add", "-", "--database", tmp_path / "no" / "x.db", stdin=b"The minister resigned on Monday.")
    assert done.status == 1
    assert_one_line(done.err, "x.db")


@pytest.mark.parametrize("command", ["timeline", "figures", "graph"])
def test_unknown_output_format(run: Run, sample_database: str, tmp_path: Path, command: str) -> None:
    done = run(command, "-o", tmp_path / "picture.xyz", "--database", sample_database)
    assert done.status == 1
    assert_one_line(done.err, "xyz", "svg")
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize(
    "options",
    [["--since", "yesterday"], ["--type", "PICNIC"], ["--status", "maybe"], ["--measure", "love"]],
)
def test_filters_that_mean_nothing(run: Run, sample_database: str, options: list[str]) -> None:
    done = run("query", "events", "--database", sample_database, *options)
    assert done.status == 1
    assert_one_line(done.err, options[0], options[1])


@pytest.mark.parametrize("ref", ["E99999", "Q1", "E", "12", "E1; DROP TABLE event", "'"])
def test_unknown_reference(run: Run, sample_database: str, ref: str) -> None:
    done = run("show", ref, "--database", sample_database)
    assert done.status == 1
    assert_one_line(done.err, ref)


@pytest.mark.parametrize("text", ["AND", "NEAR(", "a*b", "col:x", "'; DROP TABLE event; --"])
def test_full_text_takes_any_words(run: Run, sample_database: str, text: str) -> None:
    done = run("query", "events", "--database", sample_database, f"--text={text}")
    assert done.status == 0
    assert "Traceback" not in done.err


@pytest.mark.parametrize("text", ['"', "-", "***"])
def test_full_text_without_a_word_says_so(run: Run, sample_database: str, text: str) -> None:
    done = run("query", "events", "--database", sample_database, f"--text={text}")
    assert done.status == 1
    assert_one_line(done.err, text, "word")
