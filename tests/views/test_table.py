import csv
import io
import json
import re
from dataclasses import fields

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventlog.errors import OptionError
from eventlog.store.rows import ArticleRow, ClaimRow, EventRow, EvidenceRow, Record
from eventlog.views.table import FORMATS, render

ARTICLE = ArticleRow(
    "D1",
    "x",
    "2031-03-02T06:53:00+07:00",
    "page",
    "Teluk Post",
    "Tanggul | jebol",
    "",
    "id",
    "",
    3,
    2,
    1,
    0,
    0,
)
RECORD = Record(
    "E1", "event", "Dam breaks", (("date", "2031-03-02"),), (EvidenceRow("D1", "P", "", 0, 3, "abc", "", ""),)
)


def claim(content: str, **other: str) -> ClaimRow:
    base = {part.name: "" for part in fields(ClaimRow)} | {
        "ref": "C1",
        "content": content,
        "kind": "indirect",
    }
    return ClaimRow(**(base | other))


@pytest.fixture
def kinds(invented):
    ties, actors = invented.invented_ties(12)
    return [
        invented.invented_events(12),
        invented.invented_claims(6),
        invented.invented_figures(12),
        actors,
        ties,
        [ARTICLE],
        [RECORD],
    ]


def test_every_kind_of_row_prints_in_every_format(kinds):
    for rows in kinds:
        for form in FORMATS:
            text = render(rows, format=form, width=80)
            assert text
            assert not text.endswith("\n")


@pytest.mark.parametrize("width", [60, 80, 120, 200])
def test_no_line_of_a_table_is_wider_than_the_terminal(kinds, width):
    from rich.cells import cell_len

    for rows in kinds:
        lines = render(rows, format="table", width=width).split("\n")
        assert max(map(cell_len, lines[: -1 if isinstance(rows[0], EventRow) else None])) <= width


def test_a_table_on_eighty_columns_keeps_every_word_of_a_title(invented):
    rows = invented.invented_events(12)
    folded = re.sub(r"\s+", "", render(rows, format="table", width=200))
    assert all(re.sub(r"\s+", "", row.title)[:12] in folded for row in rows)


def test_a_piped_table_is_one_line_a_row(invented):
    rows = invented.invented_events(40)
    lines = render(rows, format="table", width=None).split("\n")
    assert sum(line.startswith("E") for line in lines) == 40
    assert len(lines) == 42


def test_the_mark_after_a_date_is_explained_only_when_it_occurs(invented):
    rows = [
        row for row in invented.invented_events(60) if row.date_basis in ("explicit", "dateline") and row.edtf
    ]
    text = render(rows, format="table")
    assert "† day of the dateline" in text
    assert "reviewer" not in text


def test_an_undated_event_says_so_and_carries_no_mark(invented):
    row = next(row for row in invented.invented_events(300) if not row.edtf)
    assert "undated " in render([row], format="table") + " "


def test_json_holds_all_fields_with_iso_days_and_lists(invented):
    rows = invented.invented_events(12)
    for shown, row in zip(json.loads(render(rows, format="json")), rows, strict=True):
        assert list(shown) == [part.name for part in fields(EventRow)]
        assert shown["earliest"] == (row.earliest.isoformat() if row.earliest else None)
        assert shown["outlets"] == list(row.outlets)


def test_jsonl_is_one_object_a_line(invented):
    lines = render(invented.invented_figures(9), format="jsonl").split("\n")
    assert [json.loads(line)["ref"] for line in lines] == [f"F{i}" for i in range(1, 10)]


def test_a_record_in_json_holds_its_evidence():
    assert json.loads(render([RECORD], format="json"))[0]["evidence"][0]["exact"] == "abc"


@pytest.mark.parametrize("start", ["=1+1", "+62", "-5", "@SUM(A1)", "\t=1", " =1", "\r=1", "＝1", "|calc"])
def test_a_csv_cell_never_begins_as_a_formula(start):
    cells = next(iter(list(csv.DictReader(io.StringIO(render([claim(start)], format="csv"))))))
    assert cells["content"].startswith("'")


def test_a_negative_number_stays_a_number_in_csv(invented):
    from dataclasses import replace

    row = replace(invented.invented_figures(1)[0], value=-5.0)
    assert next(csv.DictReader(io.StringIO(render([row], format="csv"))))["value"] == "-5"


@given(st.text(max_size=200))
def test_csv_reads_back_whatever_an_article_says(content):
    text = render([claim(content), claim("x")], format="csv")
    rows = list(csv.DictReader(io.StringIO(text, newline="")))
    assert [row["ref"] for row in rows] == ["C1", "C1"]
    assert "\x1b" not in text


@given(st.text(max_size=200))
def test_a_markdown_row_stays_one_row_of_the_same_cells(content):
    head, rule, *rows = render([claim(content, speaker="Ä", outlet="O")], format="markdown").split("\n")
    assert len(rows) == 1
    bare = re.sub(r"\\.", "", rows[0])
    assert bare.count("|") == head.count("|") == rule.count("|")


@given(st.text(max_size=200), st.sampled_from([None, 40, 80]), st.booleans())
def test_no_text_of_an_article_acts_on_the_terminal(content, width, colour):
    hostile = content + "\x1b]0;owned\x07\x9b2J\u202e[bold]loud[/bold]"
    text = render([claim(hostile)], format="table", width=width, colour=colour)
    ours = re.sub(r"\x1b\[[0-9;]*m", "", text)
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]", ours)
    if width is None:
        assert "[bold]loud[/bold]" in ours


@given(st.text(max_size=200))
def test_json_gives_back_the_very_text_and_no_raw_control_character(content):
    text = render([claim(content)], format="json")
    assert json.loads(text)[0]["content"] == content
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f]", text)


def test_colour_is_only_there_when_asked(invented):
    rows = invented.invented_events(3)
    assert "\x1b[" in render(rows, format="table", width=80, colour=True)
    assert "\x1b[" not in render(rows, format="table", width=80, colour=False)


def test_an_empty_answer_has_a_shape_for_programs():
    assert json.loads(render([], format="json")) == []
    assert render([], format="csv", kind=ClaimRow).startswith("ref,said_on")
    assert render([], format="table") == "Nothing found."


def test_an_unknown_format_names_those_there_are():
    with pytest.raises(OptionError, match="table, json, jsonl, csv, markdown"):
        render([], format="xml")
