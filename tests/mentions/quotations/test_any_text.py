"""Claims of any text: no exception, every span slices, and time grows with length."""

import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from eventlog.article.model import Article
from eventlog.document.build import build_document
from eventlog.document.model import Document
from eventlog.language.pack import LanguagePack, available_languages, load_pack
from eventlog.mentions.actors import ActorTable
from eventlog.mentions.model import Claim
from eventlog.mentions.quotations import find_claims

PIECES = st.sampled_from(
    [
        "said",
        "Ana Ruiz",
        "kata",
        "ujarnya",
        "menurut",
        "according to",
        "that",
        "bahwa",
        "“",
        "”",
        '"',
        "'",
        ",",
        ".",
        ":",
        "\n",
        "\n\n",
        "(",
        ")",
        "—",
        "@",
        "she",
        "ia",
        "adding",
        "told",
        "reportedly",
        "dikutip dari",
        "😀",
        "אמר",
        "他说",
        "2022",
        "é",
        "tetapi",
        "and",
        "who",
        "yang",
        "the report",
        "?",
        "…",
        "\u200f",
        "Dr",
        "nya",
    ]
)


def claims_of(text: str, pack: LanguagePack) -> tuple[Document, tuple[Claim, ...]]:
    document = build_document(Article(text=text, where="test", language=pack.code))
    return document, find_claims(document, pack, timexes=(), actors=ActorTable())[0]


@pytest.mark.parametrize("code", available_languages())
@settings(max_examples=150, deadline=None)
@given(text=st.one_of(st.text(max_size=200), st.lists(PIECES, max_size=60).map(" ".join)))
def test_every_span_slices_whatever_the_text(code: str, text: str) -> None:
    document, claims = claims_of(text, load_pack(code))
    assert [claim.content for claim in claims] == sorted(claim.content for claim in claims)
    for claim in claims:
        spans = (claim.content, claim.cue, claim.speaker_span, *(via.span for via in claim.via))
        assert all(span.of(document.text).strip() for span in spans if span is not None)


@pytest.mark.parametrize(
    "unit",
    ["“No,” she said, ", "said that ", '"a ', "X, who said, ", "kata Ana, menurut Ana, ", "a, ", "(( "],
)
def test_work_grows_with_length(unit: str) -> None:
    """Counted in function calls: four times the text is to cost little more than four times the work."""
    pack = load_pack("en")
    claims_of(unit * 10, pack)

    def calls(times: int) -> int:
        document = build_document(Article(text=unit * times, where="test", language="en"))
        count = 0

        def counted(_frame: object, _event: str, _arg: object) -> None:
            nonlocal count
            count += 1

        sys.setprofile(counted)
        try:
            find_claims(document, pack, timexes=(), actors=ActorTable())
        finally:
            sys.setprofile(None)
        return count

    assert calls(1200) < 5 * calls(300)


@pytest.mark.parametrize("code", available_languages())
def test_cues_without_anything_said_come_to_an_end(code: str) -> None:
    """A second cue whose words stand before it was cut at the same place without end."""
    document, claims = claims_of(
        "according to ujarnya told ujarnya said ujarnya ujarnya told", load_pack(code)
    )
    assert all(claim.content.of(document.text).strip() for claim in claims)
