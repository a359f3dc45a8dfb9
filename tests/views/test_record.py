import re

from hypothesis import given
from hypothesis import strategies as st

from eventlog.store.rows import EvidenceRow, Record
from eventlog.views.extraction import render_extraction
from eventlog.views.record import render_record

EVIDENCE = EvidenceRow(
    article="D3",
    outlet="Teluk Post",
    published="2031-03-02T06:53:00+07:00",
    start=120,
    end=141,
    exact="tanggul jebol di utara",
    before="Menurut warga, ",
    after=" pada dini hari.",
    label="date_evidence",
)
RECORD = Record(
    ref="E12",
    kind="event",
    title="Tanggul jebol",
    fields=(("date", "2031-03-02"), ("type", "DISASTER"), ("place", "Teluk Arang " * 12)),
    evidence=(EVIDENCE,),
    related=(("part_of", "E3", "Banjir besar di hilir"), ("before", "E14", "Wali kota mundur")),
)


def test_the_exact_words_stand_between_brackets_in_their_context():
    text = render_record(RECORD, width=None)
    assert "…Menurut warga, [[tanggul jebol di utara]] pada dini hari.…" in text


def test_the_exact_words_are_bold_and_underlined_on_a_terminal():
    text = render_record(RECORD, width=80, colour=True)
    assert "\x1b[1;4mtanggul jebol di utara\x1b[0m" in text
    assert "[[" not in text


def test_the_source_line_names_outlet_time_article_and_offsets():
    assert "date evidence: Teluk Post, 2031-03-02 06:53, D3 [120:141]" in render_record(RECORD, width=100)


def test_fields_and_related_records_are_all_there():
    text = render_record(RECORD, width=80)
    assert re.search(r"date +2031-03-02\n +type +DISASTER", text)
    assert re.search(r"part of +E3 +Banjir besar di hilir", text)
    assert max(map(len, text.split("\n"))) <= 80


@given(st.text(max_size=120), st.text(max_size=120), st.booleans())
def test_hostile_text_in_a_record_does_not_act(before, exact, colour):
    evidence = EvidenceRow("D1", "O\x1b[2J", "", 0, 4, exact + "\x1b]8;;x\x07[red]", before, "\x9b1m", "")
    record = Record("C1", "claim", exact, (("content", before),), (evidence,), (("disputes", "C2", exact),))
    text = re.sub(r"\x1b\[[0-9;]*m", "", render_record(record, width=60, colour=colour))
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]", text)
    assert "[red]" in re.sub(r"[\s│]", "", text)


def test_an_extraction_prints_its_tables_and_who_did_it():
    item = {
        "doc_id": "d",
        "headline": "Tanggul jebol",
        "outlet": "Teluk Post",
        "language": "id",
        "actors": [
            {"id": "A1", "name": "Mayor Varga", "type": "person", "aliases": ["Varga"], "mentions": []}
        ],
        "events": [
            {
                "id": "E1",
                "type": "REQUEST",
                "status": "occurred",
                "date": "",
                "title": "Minta bantuan",
                "actor": ["A1"],
            }
        ],
        "claims": [{"id": "C1", "content": "We need boats", "speaker": "A1"}],
        "figures": [
            {"id": "F1", "measure": "killed", "value": None, "low": 3, "high": 9, "qualifier": "range"}
        ],
        "timexes": [],
        "quarantine": [{"kind": "claim", "reason": "no such words", "quote": "x"}],
        "notes": ["n\x1b[1m"],
    }
    text = render_extraction(item, width=100)
    for words in ("1 event\n", "undated", "Mayor Varga", "3–9", "no such words", "unnamed"):
        assert words in text
    assert "\x1b" not in text
    assert "time expression" not in text
