"""Passives that deny, and what is none, on sentences of our own."""

import pytest

from eventlog.article.model import Article
from eventlog.document.build import build_document
from eventlog.language.pack import load_pack
from eventlog.mentions.quotations.rebuttals import with_rebuttals
from eventlog.mentions.quotations.regions import with_regions


def rebutted(text: str, language: str) -> list[tuple[str, str]]:
    document = with_regions(build_document(Article(text=text, where="test", language=language)))
    found = with_rebuttals(document, [], load_pack(language).speech)
    return [(one.content.of(text), one.source.of(text) if one.source else "") for one in found]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        (
            "Rumours that the barn had burnt down were denied by the harbour office on Monday.",
            "en",
            [("the barn had burnt down", "the harbour office")],
        ),
        (
            "Kabar bahwa gudang itu terbakar dibantah Wirya Sanjaya pada Senin.",
            "id",
            [("gudang itu terbakar", "Wirya Sanjaya")],
        ),
        (
            "Tuduhan bahwa ia menjual gudang itu sudah ditampik oleh kepala dermaga.",
            "id",
            [("ia menjual gudang itu", "kepala dermaga")],
        ),
        (
            "Kabar bahwa gudang itu terbakar dibantah oleh wakil menteri perikanan.",
            "id",
            [("gudang itu terbakar", "wakil menteri perikanan")],
        ),
        ("The claim that the barn burnt was never denied.", "en", []),
        ("The report that the visa was denied by the embassy angered the town.", "en", []),
        ("Kabar bahwa permohonan itu ditolak Mahkamah Agung memicu protes.", "id", []),
        ("The barn that Ana Ruiz bought was denied by the bank.", "en", []),
        ("Permintaan agar gudang itu dibuka ditolak Wirya Sanjaya.", "id", []),
        ("Kabar bahwa gudang itu terbakar dibantah.", "id", []),
        ("“Rumours that the barn burnt down were denied by them,” Ana Ruiz said.", "en", []),
    ],
)
def test_what_is_denied_in_the_passive(text: str, language: str, expected: list[tuple[str, str]]) -> None:
    assert rebutted(text, language) == expected
