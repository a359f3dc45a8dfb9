"""Numbers on top of others, on sentences of our own."""

import pytest

from eventlog.article.model import Article
from eventlog.document.build import build_document
from eventlog.language.pack import load_pack
from eventlog.mentions.actors import ActorTable
from eventlog.mentions.figures import find_figures


def scopes(text: str, language: str) -> list[tuple[str, str]]:
    document = build_document(Article(text=text, where="test", language=language))
    found = find_figures(document, load_pack(language), actors=ActorTable(), claims=())
    return [(figure.measure.value, figure.scope) for figure in found]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            "The flood killed 20 people. Twelve more bodies were found on Tuesday.",
            [("killed", ""), ("killed", "Twelve more bodies")],
        ),
        (
            "en",
            "The flood killed 20 people. Another five died in hospital.",
            [("killed", ""), ("killed", "Another five")],
        ),
        (
            "en",
            "Three more people died overnight, bringing the death toll to 23.",
            [("killed", "Three more people"), ("killed", "")],
        ),
        (
            "id",
            "Banjir menewaskan 20 orang. Tujuh korban lainnya meninggal di rumah sakit.",
            [("killed", ""), ("killed", "Tujuh korban lainnya")],
        ),
        ("id", "Tiga jenazah terakhir ditemukan pada Selasa.", [("killed", "Tiga jenazah terakhir")]),
        (
            "id",
            "Kapal itu mengangkut 300 orang. Tiga jenazah terakhir ditemukan pada Rabu.",
            [("other", ""), ("killed", "Tiga jenazah terakhir")],
        ),
        ("id", "Satu korban lagi meninggal pada Rabu.", [("killed", "Satu korban lagi")]),
    ],
)
def test_a_number_on_top_is_confined_to_what_it_adds(
    language: str, text: str, expected: list[tuple[str, str]]
) -> None:
    assert scopes(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "The blast killed three people and wounded 12 more.", [("killed", ""), ("injured", "")]),
        ("en", "Nine people died. Another 12 are still missing.", [("killed", ""), ("missing", "")]),
        ("en", "Four people with more serious wounds were hurt in Tarsa.", [("injured", "")]),
        ("en", "More than 12 people were killed.", [("killed", "")]),
        (
            "id",
            "Ledakan menewaskan tiga orang. Tujuh orang lainnya terluka.",
            [("killed", ""), ("injured", "")],
        ),
    ],
)
def test_others_of_another_measure_are_all_of_it(
    language: str, text: str, expected: list[tuple[str, str]]
) -> None:
    assert scopes(text, language) == expected
