"""Unnamed people found by where they stand, on sentences of our own."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventlog.article.model import Article
from eventlog.document.build import build_document
from eventlog.language.pack import load_pack
from eventlog.mentions.events.standing import standing_beside_triggers
from eventlog.mentions.timexes import find_timexes


def standing(text: str, language: str) -> list[str]:
    document = build_document(Article(text, "test", language=language))
    pack = load_pack(language)
    found = standing_beside_triggers(document, pack, find_timexes(document, pack))
    return [one.span.of(document.text) for one in found]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "The shop was raided by customs officers.", ["customs officers"]),
        ("en", "The plan was rejected by the monastery.", ["monastery"]),
        ("id", "Rencana itu ditolak oleh biara.", ["biara"]),
        ("id", "Jam malam dicabut bupati.", ["bupati"]),
        ("en", "Two burglars robbed a shop.", ["burglars"]),
        ("id", "Kawanan maling merampok sebuah toko.", ["Kawanan maling"]),
        ("en", "The village arrested three teachers.", ["village", "teachers"]),
        ("id", "Seorang pemuda ditangkap.", ["pemuda"]),
        ("id", "Perempuan itu dibunuh tetangganya.", ["Perempuan", "tetangga"]),
        ("en", "The arrest of the captain came late.", ["captain"]),
        ("en", "The plan was rejected by the trade guild.", ["trade guild"]),
    ],
)
def test_who_stands_where_grammar_puts_a_party_is_somebody(language, text, expected) -> None:
    assert standing(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "word"),
    [
        ("en", "Police seized the paintings.", "paintings"),
        ("en", "The shop was closed by Friday.", "Friday"),
        ("id", "Toko itu ditutup Senin.", "Senin"),
        ("en", "An earthquake destroyed the harbour.", "earthquake"),
        ("id", "Penangkapan itu terjadi subuh.", "subuh"),
        ("id", "Ledakan melukai warga.", "Ledakan"),
    ],
)
def test_things_times_and_happenings_are_nobody(language, text, word) -> None:
    assert not any(word in one for one in standing(text, language))


@given(st.text(alphabet="abcdehiklmnoprstuy ,.\"'", max_size=80))
def test_any_text_is_read_to_words_of_itself(text: str) -> None:
    for language in ("id", "en"):
        assert all(one in text for one in standing(text, language))
