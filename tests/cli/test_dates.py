"""``eventlog dates``, ``extract --only timexes``, and where the warnings of the date audit show."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., Any]


def test_every_part_of_a_reading_is_printed(run: Run) -> None:
    done = run(
        "dates",
        "Jembatan runtuh dua hari lalu.",
        "--on",
        "2022-01-20",
        "--language",
        "id",
        "--format",
        "json",
    )
    assert done.status == 0
    assert json.loads(done.out) == [
        {
            "quote": "dua hari lalu", "start": 16, "end": 29, "type": "DATE", "value": "2022-01-18",
            "edtf": "2022-01-18", "earliest": "2022-01-18", "latest": "2022-01-18", "anchor": "2022-01-20",
            "basis": "relative", "mod": "", "rule": "lalu",
        }
    ]  # fmt: skip


def test_the_table_says_place_value_bounds_anchor_and_rule(run: Run) -> None:
    done = run("dates", "It is due by January 25.", "--on", "2022-01-20")
    head, line = done.out.splitlines()[0], " ".join(done.out.splitlines()[-1].split())
    assert head.split() == ["Place", "Words", "Type", "Value", "EDTF", "Bounds", "From", "Basis", "Rule"]
    assert line == (
        "13–23 January 25 DATE 2022-01-25 [..2022-01-25] … to 2022-01-25 2022-01-20 relative month_day"
    )


def test_without_a_day_relative_words_stay_open(run: Run) -> None:
    (found,) = json.loads(run("dates", "He left on Monday.", "--format", "json").out)
    assert (found["value"], found["edtf"], found["earliest"]) == ("XXXX-WXX-1", "", None)


def test_words_without_a_time_are_said_to_have_none(run: Run) -> None:
    done = run("dates", "The bridge is red.")
    assert (done.status, done.out, done.err) == (0, "", "no time expression in 'The bridge is red.'\n")
    assert run("dates", "The bridge is red.", "--format", "json").out == "[]\n"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["Monday", "--on", "yesterday"], "--on 'yesterday' is no day; write it as 2022-01-20"),
        (["Monday", "--on", "2022-02-30"], "--on '2022-02-30' is no day; write it as 2022-01-20"),
        (["Monday", "--language", "xx"], "no language pack for 'xx'; there are: en, id"),
        (["  "], "there are no words to read; write them in quotation marks"),
    ],
)
def test_what_is_wrong_is_said_in_one_line(run: Run, arguments: list[str], said: str) -> None:
    done = run("dates", *arguments)
    assert (done.status, done.out, done.err) == (1, "", f"eventlog: {said}\n")


def test_only_timexes_are_those_of_the_whole_extraction(run: Run, sample_articles: Path) -> None:
    whole = [
        json.loads(line) for line in run("extract", sample_articles, "--format", "jsonl").out.splitlines()
    ]
    done = run("extract", sample_articles, "--only", "timexes", "--format", "jsonl")
    alone = [json.loads(line) for line in done.out.splitlines()]
    assert [item["timexes"] for item in alone] == [item["timexes"] for item in whole]
    assert {tuple(item) for item in alone} == {
        ("doc_id", "language", "outlet", "published", "headline", "timexes", "notes")
    }


def test_only_timexes_as_a_table_and_with_another_engine(run: Run, sample_articles: Path) -> None:
    done = run("extract", sample_articles, "--only", "timexes")
    assert done.status == 0
    assert "time expressions" in done.out
    assert "claim" not in done.out.casefold().split("time expression")[-1]
    wrong = run("extract", sample_articles, "--only", "timexes", "--engine", "timexes")
    assert (wrong.status, wrong.out) == (1, "")


SLIPS = {
    "weekday_mismatch": ("Tanggul jebol pada Minggu (7/3) di hulu.", "id", "2031-03-10"),
    "date_after_publication": ("The dam burst on 14 March 2031 at noon.", "en", "2031-03-10"),
    "ambiguous_day_month": ("The dam burst on 3/4/2031 at noon.", "en", "2031-04-10"),
}


@pytest.mark.parametrize("kind", SLIPS)
def test_a_date_that_cannot_be_right_is_warned_of_and_not_repaired(
    run: Run, kind: str, tmp_path: Path
) -> None:
    text, language, published = SLIPS[kind]
    line = {
        "doc_id": "slip",
        "text": f"{text} Nobody was hurt.",
        "language": language,
        "published": published,
    }
    source, database = tmp_path / "slip.jsonl", tmp_path / "slip.db"
    source.write_text(json.dumps(line) + "\n", encoding="utf-8")
    assert run("add", source, "--database", database).status == 0
    stored = rows(
        database, "SELECT kind, message, exact FROM warning JOIN evidence ON evidence.id = evidence_id"
    )
    assert [row[0] for row in stored].count(kind) == 1
    message = next(row[1] for row in stored if row[0] == kind)
    shown = " ".join(run("show", "D1", "--database", database).out.split())
    assert f"warning {message}" in shown
    assert f"{len(stored)} warnings" in run("db", "check", "--database", database).err
    assert rows(database, "SELECT value FROM timex")[0][0][:10] in message


def test_a_publication_line_that_contradicts_the_given_day_is_warned_of(run: Run, tmp_path: Path) -> None:
    source, database = tmp_path / "late.txt", tmp_path / "late.db"
    source.write_text(
        "Tanggul Jebol di Hulu\n\nJumat, 7 Maret 2031 09:12 WIB\n\nTanggul jebol di hulu, kata camat.\n",
        encoding="utf-8",
    )
    done = run("add", source, "--published", "2031-03-20", "--language", "id", "--database", database)
    assert done.status == 0
    kinds = [row[0] for row in rows(database, "SELECT kind FROM warning")]
    assert kinds == ["publication_contradicted"]


def rows(database: Path, statement: str) -> list[tuple[Any, ...]]:
    import sqlite3

    with sqlite3.connect(f"file:{database}?mode=ro", uri=True) as connection:
        found = connection.execute(statement).fetchall()
    connection.close()
    return found
