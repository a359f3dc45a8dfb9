"""Which of the words that look like places are names of places."""

import pytest

from eventlog.article.model import Article
from eventlog.document.build import build_document
from eventlog.language.pack import available_languages, load_pack
from eventlog.mentions.actors.find import find_actors
from eventlog.mentions.geography import load_gazetteer


def places(text: str, language: str) -> list[str]:
    document = build_document(Article(text, "-", language=language))
    return [place.name for place in find_actors(document, load_pack(language)).places]


@pytest.mark.parametrize(
    ("language", "text", "named"),
    [
        ("id", "Lima orang lainnya dibebaskan polisi.", []),
        ("id", "Lima lainnya kabur ke hutan.", []),
        ("id", "Odell ke Lima, Peru. Lima orang ditangkap. Lima lalu tenang.", ["Lima", "Peru", "Lima"]),
        ("id", "Kota itu diserang. Surat itu dibakar.", []),
        ("id", "Batu dilempar ke arah kantor.", []),
        ("id", "Palu diguncang gempa.", ["Palu"]),
        ("en", "Mobile phones were seized by police.", []),
        ("en", "Reading scores fell.", []),
        ("en", "A quake hit Reading. Reading was dark.", ["Reading", "Reading"]),
    ],
)  # fmt: skip
def test_a_word_at_the_head_of_a_sentence_is_no_place(language: str, text: str, named: list[str]) -> None:
    assert places(text, language) == named


@pytest.mark.parametrize(
    ("language", "text", "named"),
    [
        ("id", "Bantuan dikirim melalui Bandar Lampung ke Medan.", ["Bandar Lampung", "Medan"]),
        ("id", "Banjir di Pangkal Pinang, Tanjung Pinang dan Bandar Lampung.",
         ["Pangkal Pinang", "Tanjung Pinang", "Bandar Lampung"]),
        ("en", "The war between Russia and Ukraine went on.", ["Russia", "Ukraine"]),
    ],
)  # fmt: skip
def test_a_place_has_its_whole_name(language: str, text: str, named: list[str]) -> None:
    assert places(text, language) == named


@pytest.mark.parametrize(
    ("language", "text", "named"),
    [
        ("en", "The cargo ship MV Santa Clara sank near Tarsa.", ["Tarsa"]),
        ("id", "MV Santa Clara berlayar dari Tarsa.", ["Tarsa"]),
        ("id", "KMP Lumara tenggelam di Danau Toba.", ["Danau Toba"]),
    ],
)
def test_a_ship_is_no_place(language: str, text: str, named: list[str]) -> None:
    assert places(text, language) == named


@pytest.mark.parametrize("language", available_languages())
def test_every_double_of_a_pack_is_a_place(language: str) -> None:
    gazetteer = load_gazetteer(language)
    doubles = load_pack(language).actors.place_doubles
    assert doubles
    assert [word for word in sorted(doubles) if gazetteer.place(word) is None] == []


@pytest.mark.parametrize(
    ("language", "head", "country"),
    [
        ("en", "TARSA, Philippines (AP) — ", "PHL"),
        ("en", "TARSA (AP) — ", ""),
        ("en", "MANILA — ", "PHL"),
        ("id", "Bandung (ANTARA) - ", "IDN"),
    ],
)
def test_the_dateline_is_a_place_with_its_country(language: str, head: str, country: str) -> None:
    prose = {
        "en": "An old ferry sank off the cape on Monday, the harbour office told its partners.",
        "id": "Sebuah feri tua karam di dekat tanjung pada Senin, kata kepala pelabuhan.",
    }[language]
    document = build_document(Article(f"{head}{prose}", "-", language=language))
    first = find_actors(document, load_pack(language)).places[0]
    assert (first.name, first.country) == (document.dateline, country)
    assert first.span.of(document.text) == document.dateline
