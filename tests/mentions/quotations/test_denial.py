"""What a speaker denies, and what he does not, on sentences of our own."""

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventlog.article.model import Article
from eventlog.document.build import build_document
from eventlog.language.pack import load_pack
from eventlog.mentions.quotations.attribution import Attribution
from eventlog.mentions.quotations.denial import denies
from eventlog.mentions.quotations.regions import with_regions
from eventlog.span import Span


def denied(text: str, language: str, cue: str, content: str) -> bool:
    document = with_regions(build_document(Article(text=text, where="test", language=language)))
    at, start = text.index(cue), text.index(content)
    attribution = Attribution(Span(start, start + len(content)), Span(at, at + len(cue)))
    return denies(document, attribution, load_pack(language).speech)


@pytest.mark.parametrize(
    ("text", "language", "cue", "content", "expected"),
    [
        ("Ana Ruiz denied that the barn was empty.", "en", "denied", "the barn was empty", True),
        ("Ana Ruiz said the gate was shut, denying it was sold.", "en", "denying", "it was sold", True),
        ("Ana Ruiz rejected reports that the barn fell.", "en", "rejected", "the barn fell", True),
        ("Ana Ruiz said that the barn was empty.", "en", "said", "the barn was empty", False),
        ("Ana Ruiz did not deny that the barn was empty.", "en", "deny", "the barn was empty", False),
        ("Ana Ruiz has never publicly denied that he left.", "en", "denied", "he left", False),
        ("Ana Ruiz dismissed the guards so that he could leave.", "en", "dismissed", "he could leave", False),
        ("“The barn was never empty at all,” Ana Ruiz denied.", "en", "denied", "The barn was", False),
        ("Ana Ruiz denied it: “The barn is full to the roof.”", "en", "denied", "The barn is full", False),
        ("Wirya Sanjaya membantah bahwa gudang itu kosong.", "id", "membantah", "gudang itu kosong", True),
        ("Wirya Sanjaya menepis isu gudang itu kosong.", "id", "menepis", "isu gudang itu kosong", True),
        ("Wirya Sanjaya tak membantah gudang itu kosong.", "id", "membantah", "gudang itu kosong", False),
        ("Wirya Sanjaya menolak bahwa ia diganti.", "id", "menolak", "ia diganti", False),
        ("Wirya Sanjaya menolak isu bahwa ia diganti.", "id", "menolak", "ia diganti", True),
        ("“Gudang itu penuh,” bantah Wirya Sanjaya.", "id", "bantah", "Gudang itu penuh", False),
    ],
)
def test_what_is_denied(text: str, language: str, cue: str, content: str, expected: bool) -> None:
    assert denied(text, language, cue, content) is expected


@given(st.text(alphabet="abcdefg ", min_size=1, max_size=60).filter(str.strip))
def test_a_quotation_is_never_what_its_speaker_denies(words: str) -> None:
    quoted = f"Z{words.strip()}"
    assert not denied(f"Ana Ruiz denied it: “{quoted}.”", "en", "denied", quoted)
    assert denied(f"Ana Ruiz denied that {quoted}.", "en", "denied", quoted)


@pytest.mark.parametrize(
    ("language", "text", "content"),
    [
        ("id", "Budi Karta membantah menerima suap, tetapi setuju membuka gudang.", "menerima suap"),
        ("id", "Budi Karta menyangkal mengambil uang, namun mengembalikan kunci gudang.", "mengambil uang"),
        ("en", "Ben Hale denied that he took the money, but later opened the store.", "he took the money"),
    ],
)
def test_what_stands_against_a_denial_is_not_denied(
    told: Callable[[str, str], list[Any]], language: str, text: str, content: str
) -> None:
    assert [(claim.content, claim.denies) for claim in told(language, text)] == [(content, True)]
