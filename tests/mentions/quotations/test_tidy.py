"""Statements end before the words that say who passed them on."""

import pytest

from eventlog.article.model import Article
from eventlog.document.build import build_document
from eventlog.language.pack import load_pack
from eventlog.mentions.quotations.attribution import Attribution
from eventlog.mentions.quotations.tidy import tidied
from eventlog.span import Span


@pytest.mark.parametrize(
    ("content", "rest", "language"),
    [
        ("gudang itu kosong", ", demikian dilaporkan Antara", "id"),
        ("gudang itu kosong", ", sebagaimana diberitakan Kurir Sore", "id"),
        ("the barn was empty", ", as reported by the Evening Courier", "en"),
    ],
)
def test_a_credit_is_no_part_of_what_is_said(content: str, rest: str, language: str) -> None:
    document = build_document(Article(text=f"{content}{rest}.", where="test", language=language))
    said = Attribution(Span(0, len(content + rest)))
    (kept,) = tidied(document, [said], (), load_pack(language).speech)
    assert kept.content.of(document.text) == content


@pytest.mark.parametrize(
    "text", ["the barn, like the mill, was empty", "the ban was lawful, citing the constitution"]
)
def test_what_only_looks_like_a_credit_stays(text: str) -> None:
    document = build_document(Article(text=text, where="test", language="en"))
    (kept,) = tidied(document, [Attribution(Span(0, len(text)))], (), load_pack("en").speech)
    assert kept.content == Span(0, len(text))
