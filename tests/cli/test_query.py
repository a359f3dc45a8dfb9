"""``eventlog query`` and ``show``: rows, filters, formats, and the words behind each row."""

import csv
import io
import json
from collections.abc import Callable
from typing import Any

import pytest

Run = Callable[..., Any]

WHAT = ("events", "claims", "figures", "actors", "articles")


def rows(run: Run, database: str, *arguments: str) -> list[dict[str, Any]]:
    done = run("query", *arguments, "--database", database, "--format", "json")
    assert done.status == 0, done.err
    found: list[dict[str, Any]] = json.loads(done.out)
    return found


@pytest.mark.parametrize("what", WHAT)
def test_every_format_tells_of_the_same_rows(run: Run, sample_database: str, what: str) -> None:
    refs = [row["ref"] for row in rows(run, sample_database, what)]
    assert len(refs) >= 10
    printed = {
        kind: run("query", what, "--database", sample_database, "--format", kind).out
        for kind in ("table", "jsonl", "csv", "markdown")
    }
    assert [json.loads(line)["ref"] for line in printed["jsonl"].splitlines()] == refs
    assert [row["ref"] for row in csv.DictReader(io.StringIO(printed["csv"], newline=""))] == refs
    table = [line.split()[0] for line in printed["table"].splitlines()[1 : len(refs) + 1]]
    assert table == refs
    assert [line.split("|")[1].strip() for line in printed["markdown"].splitlines()[2:]] == refs
    assert all(text.endswith("\n") for text in printed.values())


def test_filters_narrow_and_combine(run: Run, sample_database: str) -> None:
    everything = rows(run, sample_database, "events")
    some = rows(run, sample_database, "events", "--since", "2022-01-05", "--until", "2022-01-06")
    assert 0 < len(some) < len(everything)
    for row in some:
        assert (row["earliest"] or "") <= "2022-01-06"
        assert (row["latest"] or "9999") >= "2022-01-05"
    asked = rows(run, sample_database, "events", "--type", "request", "--actor", "tokayev")
    assert asked
    assert all(row["type"] == "REQUEST" for row in asked)
    assert all(any("Tokayev" in name for name in row["actors"] + row["recipients"]) for row in asked)
    assert len(rows(run, sample_database, "events", "--limit", "3")) == 3
    assert rows(run, sample_database, "events", "--min-confidence", "1") == []


def test_claims_and_figures_have_their_own_filters(run: Run, sample_database: str) -> None:
    said = rows(run, sample_database, "claims", "--speaker", "tokayev")
    assert said
    assert all("Tokayev" in row["speaker"] for row in said)
    dead = rows(run, sample_database, "figures", "--measure", "killed", "--outlet", "Kabar Nusantara")
    assert {row["value"] for row in dead} >= {164.0, 103.0, 225.0}
    assert {row["outlet"] for row in dead} == {"Kabar Nusantara"}
    assert rows(run, sample_database, "articles", "--text", "paratroopers")


def test_nothing_found_is_said_on_standard_error(run: Run, sample_database: str) -> None:
    done = run("query", "claims", "--speaker", "Nobody At All", "--database", sample_database)
    assert (done.status, done.out) == (0, "")
    assert done.err == "no claims match\n"


def test_no_rows_as_json_lines_are_no_lines(run: Run, sample_database: str) -> None:
    done = run(
        "query", "claims", "--speaker", "Nobody At All", "--format", "jsonl", "--database", sample_database
    )
    assert (done.status, done.out) == (0, "")


def test_a_country_is_asked_for_by_its_name_in_either_language(run: Run, sample_database: str) -> None:
    events = rows(run, sample_database, "events")
    there = [row["ref"] for row in events if row["country"] == "KAZ"]
    assert there
    # No place of the sample is written so: only the country can be meant.
    for name in ("Kazakstan", "KAZAKSTAN"):
        assert [row["ref"] for row in rows(run, sample_database, "events", "--place", name)] == there
        for what in ("claims", "figures", "articles"):
            assert rows(run, sample_database, what, "--place", name)
    assert rows(run, sample_database, "events", "--place", "Republic of Nowhere") == []


def test_the_database_may_come_from_the_environment(run: Run, sample_database: str, monkeypatch) -> None:
    monkeypatch.setenv("EVENTLOG_DATABASE", sample_database)
    assert run("query", "articles", "--format", "csv").out.count("\n") == 11


@pytest.mark.parametrize("what", WHAT)
def test_each_reference_leads_to_a_record(run: Run, sample_database: str, what: str) -> None:
    for row in rows(run, sample_database, what)[:12]:
        done = run("show", row["ref"], "--database", sample_database)
        assert done.status == 0, done.err
        assert done.out.startswith(row["ref"])


def test_show_marks_the_exact_words(run: Run, sample_database: str) -> None:
    figure = next(
        f for f in rows(run, sample_database, "figures", "--measure", "killed") if f["value"] == 225
    )
    done = run("show", figure["ref"], figure["article"], "--database", sample_database)
    assert f"[[{figure['words']}]]" in done.out
    assert "\nD" in done.out


def test_what_a_speaker_denies_is_marked(run: Run, tmp_path) -> None:
    text = tmp_path / "barn.txt"
    text.write_text(
        "Mayor Ana Ruiz denied that the barn had been sold. Mayor Ana Ruiz said the gate was shut on Monday.",
        "utf-8",
    )
    database = tmp_path / "barn.db"
    run("add", text, "--database", database, "--language", "en", "--published", "2022-01-20")
    rows = json.loads(run("query", "claims", "--database", database, "--format", "json").out)
    assert {row["content"]: row["denies"] for row in rows} == {
        "the barn had been sold": True,
        "the gate was shut on Monday": False,
    }
    assert "denies: the barn" in run("query", "claims", "--database", database, "--format", "table").out
    denied, said = (run("show", ref, "--database", database).out for ref in ("C1", "C2"))
    assert "denies" in denied
    assert "denies" not in said
