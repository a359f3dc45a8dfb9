"""How far the words of a source reach."""

from collections.abc import Callable
from typing import Any

import pytest

from eventlog.article.model import Article
from eventlog.document.build import build_document
from eventlog.language.pack import load_pack
from eventlog.mentions.quotations.find import find_attributions


@pytest.mark.parametrize(
    ("language", "text", "source", "content"),
    [
        (
            "en",
            "The wells in the valley are dry, Tarsan and Lumaran officials said.",
            "Tarsan and Lumaran officials",
            "The wells in the valley are dry",
        ),
        (
            "en",
            "The road is shut, the mayor and police said.",
            "the mayor and police",
            "The road is shut",
        ),
        (
            "en",
            "Ben Hale and Ilse Marrow said the road was closed.",
            "Ben Hale and Ilse Marrow",
            "the road was closed",
        ),
        (
            "id",
            "Polisi dan warga mengatakan jalan itu ditutup.",
            "Polisi dan warga",
            "jalan itu ditutup",
        ),
        ("en", "Odell ran and Sarvan said the road was closed.", "Sarvan", "the road was closed"),
    ],
)
def test_two_who_speak_are_one_source(language: str, text: str, source: str, content: str) -> None:
    document = build_document(Article(text=text, where="test", language=language))
    (found,) = find_attributions(document, load_pack(language))
    assert found.source is not None
    assert (found.source.of(text), found.content.of(text)) == (source, content)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The council could expel the envoys, two diplomats said on Tuesday.",
            ("The council could expel the envoys", "two diplomats"),
        ),
    ],
)
def test_who_said_it_behind_a_sentence_is_enough(
    told: Callable[[str, str], list[Any]], text: str, expected: tuple[str, str]
) -> None:
    assert [(claim.content, claim.speaker) for claim in told("en", text)] == [expected]


def test_a_clause_behind_an_apposition_is_no_source(told: Callable[[str, str], list[Any]]) -> None:
    text = (
        "The union of 90 workers disputed that. Ilse Marrow, president of Local 18, said workers "
        "had complained about the wiring since May."
    )
    speakers = {claim.speaker for claim in told("en", text)}
    assert "Ilse Marrow" in speakers
    assert not [claim for claim in told("en", text) if claim.content.startswith("Ilse Marrow")]
