"""The words that tell of one event."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from eventlog.article.model import Article
from eventlog.document.build import build_document
from eventlog.document.model import Document
from eventlog.mentions.actors import ActorTable
from eventlog.mentions.events.extent import extent_of
from eventlog.mentions.events.lexicon import lexicon_of
from eventlog.mentions.events.lines import Line, lines_of, words_of
from eventlog.mentions.model import Claim
from eventlog.ontology import ClaimKind
from eventlog.span import Span


def lines(text: str, language: str) -> tuple[Document, tuple[Line, ...]]:
    document = build_document(Article(text, "test", language=language))
    words = words_of(language)
    return document, lines_of(document, lexicon_of(language), words, actors=ActorTable())


def extent(text: str, language: str, trigger: str, claims: tuple[Claim, ...] = ()) -> str:
    document, (line, *_) = lines(text, language)
    hit = next(hit for hit in line.hits if line.span(hit.first, hit.last).of(document.text) == trigger)
    return extent_of(line, hit, words_of(language), claims=claims).of(document.text)


@pytest.mark.parametrize(
    ("language", "text", "trigger", "words"),
    [
        ("en", "The last soldiers it sent went home on Monday.", "sent", "The last soldiers it sent"),
        (
            "en",
            "The decision to ask for help was criticised by Odell.",
            "ask",
            "The decision to ask for help",
        ),
        (
            "id",
            "Keputusan Odell meminta bantuan pada Senin dikritik Sarvan.",
            "meminta",
            "Keputusan Odell meminta bantuan pada Senin",
        ),
        ("id", "Odell meminta pasukan ditarik.", "meminta", "Odell meminta pasukan ditarik"),
        ("id", "Odell menolak mengirim pasukan.", "menolak", "Odell menolak mengirim pasukan"),
        ("id", "Odell menggantikan Sarvan yang mundur pada Rabu.", "mundur", "yang mundur pada Rabu"),
        (
            "en",
            "On Monday, after crowds stormed the port, the mayor called for troops.",
            "stormed",
            "On Monday, after crowds stormed the port",
        ),
        (
            "en",
            "On Monday, after crowds stormed the port, the mayor called for troops.",
            "called for",
            "the mayor called for troops",
        ),
        (
            "en",
            "The bloc agreed to a truce, hours after Odell asked for help.",
            "agreed",
            "The bloc agreed to a truce",
        ),
        (
            "en",
            "The bloc agreed to a truce, hours after Odell asked for help.",
            "asked",
            "hours after Odell asked for help",
        ),
        (
            "en",
            "The mayor, elected in May, resigned.",
            "resigned",
            "The mayor, elected in May, resigned",
        ),
        (
            "id",
            "Kabinet itu mengundurkan diri, dan massa menyerbu pelabuhan.",
            "mengundurkan diri",
            "Kabinet itu mengundurkan diri",
        ),
        (
            "id",
            "Polisi ditangkap pada Senin, sementara massa yang marah menyerbu pelabuhan.",
            "menyerbu",
            "sementara massa yang marah menyerbu pelabuhan",
        ),
        (
            "id",
            "Kabinet itu mengundurkan diri, dan massa menyerbu pelabuhan.",
            "menyerbu",
            "massa menyerbu pelabuhan",
        ),
    ],
)
def test_other_predicates_keep_their_clauses(language: str, text: str, trigger: str, words: str) -> None:
    assert extent(text, language, trigger) == words


def test_who_tells_of_it_is_no_part_of_it() -> None:
    text = "The ministry says that police arrested nine men on Monday."
    start = text.index("police")
    claim = Claim("C1", Span(start, len(text) - 1), ClaimKind.INDIRECT)
    assert extent(text, "en", "arrested", (claim,)) == "police arrested nine men on Monday"


PIECES = st.sampled_from(
    ["police", "arrested", "and", "after", ",", "crowds", "stormed", "the", "port", "polisi", "yang", "(",
     "ditahan", "menyerbu", "dan", "setelah", ")", "“", "who", "attack", "serangan", "was", "akan"]
)  # fmt: skip


@settings(deadline=None)
@given(st.lists(PIECES, min_size=1, max_size=25).map(" ".join), st.sampled_from(("id", "en")))
def test_an_extent_holds_its_trigger(text: str, language: str) -> None:
    for line in lines(text, language)[1]:
        for hit in line.hits:
            span = extent_of(line, hit, words_of(language))
            assert span.contains(line.span(hit.first, hit.last))
