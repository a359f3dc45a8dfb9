"""``eventlog add``: what is told, what is stored, and what a second time does."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., Any]

ENGLISH = """Bridge collapse kills three in Lorne

By Ada Quist

LORNE, 4 May 2031 - At least three workers were killed on Sunday when a bridge fell in Lorne, police said.

"We heard a crack and then nothing," mayor Ines Calloway told reporters on Monday.
"""
PAGE = """<!doctype html><html lang="en"><head><title>Dock strike ends | Harbour Post</title>
<meta property="og:site_name" content="Harbour Post">
<link rel="canonical" href="https://harbour.example/strike">
<meta property="article:published_time" content="2031-05-06T09:30:00+01:00"></head><body><article>
<h1>Dock strike ends</h1><p>Dock workers in Port Ellery ended their strike on Monday, the union said.</p>
<p>The port authority agreed on Sunday to raise wages by six per cent from July, a spokesman for it said.</p>
<p>About 400 workers had walked out on 28 April after talks failed.</p></article></body></html>"""
RUSSIAN = "В понедельник в городе Лорне обрушился мост, сообщила полиция. Погибли три человека, сказал мэр."


def listed(run: Run, what: str, database: Path) -> list[dict[str, object]]:
    done = run("query", what, "--database", database, "--format", "json")
    assert done.status == 0, done.err
    return json.loads(done.out)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "articles"
    (folder / "deeper").mkdir(parents=True)
    (folder / "bridge.txt").write_text(ENGLISH, "utf-8")
    (folder / "deeper" / "strike.html").write_text(PAGE, "utf-8")
    (folder / "deeper" / "most.txt").write_text(RUSSIAN, "utf-8")
    (folder / "notes.docx").write_bytes(b"not read")
    return folder


def test_a_folder_is_added_and_each_article_is_told(run: Run, folder: Path, tmp_path: Path) -> None:
    database = tmp_path / "new.db"
    done = run("add", folder, "--database", database, "--published", "2031-05-06")
    assert done.status == 0, done.err
    lines = done.out.splitlines()
    assert [line.split()[:2] for line in lines] == [["D1", "added"], ["D2", "kept"], ["D3", "added"]]
    assert "no language pack for 'ru'" in done.err
    assert "2 added, 1 kept without extraction" in done.err
    rows = {row["ref"]: row for row in listed(run, "articles", database)}
    assert rows["D3"]["outlet"] == "Harbour Post"
    assert rows["D3"]["url"] == "https://harbour.example/strike"
    assert rows["D3"]["headline"] == "Dock strike ends"
    assert rows["D1"]["language"] == "en"
    assert {row["published_basis"] for row in rows.values()} == {"option"}


def test_a_second_time_changes_nothing(run: Run, folder: Path, tmp_path: Path) -> None:
    database = tmp_path / "new.db"
    run("add", folder, "--database", database)
    before = {what: listed(run, what, database) for what in ("events", "claims", "figures", "actors")}
    done = run("add", folder, "--database", database)
    assert done.status == 0
    assert done.out.count("already there") == 3
    assert {what: listed(run, what, database) for what in before} == before


def test_a_publishing_day_that_comes_later_is_taken_again_only_when_asked(run: Run, tmp_path: Path) -> None:
    database, text = tmp_path / "new.db", tmp_path / "barn.txt"
    text.write_text("The barn burned on Monday, mayor Ines Calloway said. Nobody was hurt.", "utf-8")
    run("add", text, "--database", database, "--language", "en")
    done = run("add", text, "--database", database, "--language", "en", "--published", "2031-05-06")
    assert done.out.split()[:2] == ["D1", "unchanged"]
    assert "stays as published on an unknown day: add it with --again to take 2031-05-06" in done.err
    run("add", text, "--again", "--database", database, "--language", "en", "--published", "2031-05-06")
    assert [row["published"][:10] for row in listed(run, "articles", database)] == ["2031-05-06"]
    done = run("add", text, "--database", database, "--language", "en", "--published", "2031-05-06")
    assert "--again" not in done.err


def test_any_number_of_jobs_stores_the_same(run: Run, sample_articles: Path, tmp_path: Path) -> None:
    one, two = tmp_path / "one.db", tmp_path / "two.db"
    assert run("add", sample_articles, "--database", one).status == 0
    assert run("add", sample_articles, "--database", two, "--jobs", "2").status == 0
    for what in ("events", "claims", "figures", "actors", "articles"):
        rows = listed(run, what, one)
        assert rows == listed(run, what, two), what
        assert rows, what


def test_standard_input_with_what_the_user_says(run: Run, tmp_path: Path) -> None:
    database = tmp_path / "in.db"
    done = run(
        "add", "-", "--database", database, "--outlet", "Lorne Gazette",
        "--published", "2031-05-05T08:00+07:00", stdin=ENGLISH.encode(),
    )  # fmt: skip
    assert done.status == 0, done.err
    (row,) = listed(run, "articles", database)
    assert (row["outlet"], row["published"]) == ("Lorne Gazette", "2031-05-05T08:00+07:00")
    assert row["byline"] == "Ada Quist"
    figures = listed(run, "figures", database)
    assert [(f["measure"], f["value"], f["qualifier"]) for f in figures] == [("killed", 3, "at_least")]
    assert any(event["edtf"] == "2031-05-04" for event in listed(run, "events", database))


def test_without_a_publishing_time_relative_dates_stay_open(run: Run, tmp_path: Path) -> None:
    database = tmp_path / "undated.db"
    text = "Police arrested two men in Lorne yesterday, the mayor said. The men had robbed a bank last week."
    done = run("add", "-", "--database", database, "--language", "en", stdin=text.encode())
    assert done.status == 0
    assert "no publishing time" in done.err
    assert listed(run, "events", database) == []
    shown = run("show", "D1", "--database", database)
    assert "relative dates stay unresolved" in shown.out


def test_a_story_groups_articles_that_are_already_there_too(run: Run, folder: Path, tmp_path: Path) -> None:
    database = tmp_path / "new.db"
    run("add", folder, "--database", database)
    assert run("add", folder / "bridge.txt", "--database", database, "--story", "bridge").status == 0
    done = run("query", "articles", "--database", database, "--story", "bridge", "--format", "json")
    assert [row["ref"] for row in json.loads(done.out)] == ["D1"]


def test_one_bad_source_does_not_stop_the_others(run: Run, folder: Path, tmp_path: Path) -> None:
    database = tmp_path / "new.db"
    (folder / "aaa.txt").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(200))
    done = run("add", folder, tmp_path / "nowhere.txt", "--database", database)
    assert done.status == 1
    assert "aaa.txt: binary data" in done.err
    assert "nowhere.txt: no such file" in done.err
    assert "2 added, 1 kept without extraction, 2 failed" in done.err
    assert run("db", "check", "--database", database).status == 0
