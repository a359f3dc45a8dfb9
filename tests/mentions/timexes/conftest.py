"""How the tests of time expressions ask for them."""

from collections.abc import Callable
from datetime import date, datetime, time

import pytest

from eventlog.article.model import Article, Publication, PublishedBasis
from eventlog.document.build import build_document
from eventlog.document.model import Document
from eventlog.language.pack import load_pack
from eventlog.mentions.model import Timex
from eventlog.mentions.timexes import find_timexes

Found = tuple[Document, tuple[Timex, ...]]


def timexes_of(text: str, *, on: str = "", language: str = "id") -> Found:
    published = None
    if on:
        day = datetime.combine(date.fromisoformat(on), time())
        published = Publication(day, PublishedBasis.FIELD, has_time=False)
    document = build_document(Article(text, "-", language=language, published=published))
    return document, find_timexes(document, load_pack(document.language))


@pytest.fixture
def find() -> Callable[..., Found]:
    """The document of a text, and its time expressions."""
    return timexes_of


@pytest.fixture
def read() -> Callable[..., list[str]]:
    """Words, type, value and EDTF of each expression, as ``words|TYPE|value|edtf``."""

    def lines(text: str, *, on: str = "", language: str = "id") -> list[str]:
        document, found = timexes_of(text, on=on, language=language)
        return [
            "|".join((t.span.of(document.text), t.type, t.value, t.edtf.text if t.edtf else ""))
            for t in found
        ]

    return lines
