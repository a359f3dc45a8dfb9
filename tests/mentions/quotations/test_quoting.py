"""Who is quoted by whom."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from eventlog.article.model import Article
from eventlog.document.build import build_document
from eventlog.language.pack import load_pack
from eventlog.mentions.quotations.attribution import Attribution
from eventlog.mentions.quotations.quoting import quoted_source
from eventlog.span import Span


def source(text: str, language: str, cue: str) -> str | None:
    document = build_document(Article(text, "test", language=language))
    start = text.index(cue)
    told = Attribution(Span(start + len(cue) + 1, len(text) - 1), cue=Span(start, start + len(cue)))
    found = quoted_source(document, told, load_pack(language).speech).source
    return found.of(document.text) if found else None


@pytest.mark.parametrize(
    ("language", "text", "cue", "wanted"),
    [
        (
            "en",
            "The Courier quoted fire chief Omar Hale as saying the dam held.",
            "saying",
            "fire chief Omar Hale",
        ),
        ("en", "On Monday, Omar Hale was quoted as saying the dam held.", "saying", "Omar Hale"),
        ("en", "Omar Hale has been quoted by the Courier as saying the dam held.", "saying", "Omar Hale"),
        ("en", "Omar Hale left, saying the dam held.", "saying", None),
        ("en", "Omar Hale was seen as saying the dam held.", "saying", None),
        (
            "id",
            "Kurir Pagi mengutip Omar Hale yang mengatakan bendungan itu aman.",
            "mengatakan",
            "Omar Hale",
        ),
        ("id", "Ratna Suwiryo, yang mengatakan bendungan itu aman, pergi.", "mengatakan", None),
    ],
)
def test_who_is_quoted_is_the_source(language: str, text: str, cue: str, wanted: str | None) -> None:
    assert source(text, language, cue) == wanted


PIECES = st.sampled_from(
    ["The", "Courier", "quoted", "was", "by", "as", "Omar", ",", "citing", "also", "has"]
)


@settings(deadline=None)
@given(st.lists(PIECES, max_size=16).map(" ".join))
def test_a_source_stands_before_its_cue(words: str) -> None:
    text = f"{words} saying it held."
    found = source(text, "en", "saying")
    assert found is None or found in words
