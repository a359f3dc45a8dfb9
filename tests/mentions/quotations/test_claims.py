"""Who said what: contents, cues, speakers, days and chains on sentences of our own."""

import re
from collections.abc import Sequence
from dataclasses import replace

import pytest

from eventlog.article.model import Article, Publication, PublishedBasis
from eventlog.document.build import build_document
from eventlog.document.model import Document
from eventlog.edtf import parse_edtf
from eventlog.language.pack import load_pack
from eventlog.mentions.actors import ActorTable
from eventlog.mentions.model import Actor, ActorForm, ActorMention, Claim, Timex, TimexType
from eventlog.mentions.quotations import find_claims
from eventlog.mentions.timexes import find_timexes
from eventlog.ontology import ActorType, ClaimKind
from eventlog.span import Span

PUBLISHED = "2022-01-20"


def document_of(text: str, language: str) -> Document:
    from datetime import datetime

    published = Publication(datetime.fromisoformat(PUBLISHED), PublishedBasis.OPTION, has_time=False)
    return build_document(Article(text=text, where="test", language=language, published=published))


def table_of(document: Document, names: dict[str, ActorType]) -> ActorTable:
    """A table in which each actor is found wherever its name stands."""
    actors = []
    for at, (name, kind) in enumerate(names.items()):
        spans = [Span(*match.span()) for match in re.finditer(re.escape(name), document.text)]
        mentions = tuple(ActorMention(span, ActorForm.NAME) for span in spans)
        actors.append(Actor(id=f"A{at}", name=name, type=kind, mentions=mentions))
    return ActorTable(tuple(actors))


def claims_of(
    text: str,
    language: str = "en",
    names: dict[str, ActorType] | None = None,
    days: Sequence[tuple[str, str]] = (),
) -> tuple[Document, tuple[Claim, ...], dict[str | None, str | None]]:
    document = document_of(text, language)
    actors = table_of(document, names or {})
    timexes = tuple(
        Timex(f"T{at}", Span(start, start + len(words)), TimexType.DATE, day, parse_edtf(day))
        for at, (words, day) in enumerate(days)
        if (start := document.text.index(words)) >= 0
    )
    claims, actors = find_claims(document, load_pack(language), timexes=timexes, actors=actors)
    known: dict[str | None, str | None] = {actor.id: actor.name for actor in actors.actors}
    return document, claims, {**known, None: None}


def said(
    text: str, language: str = "en", names: dict[str, ActorType] | None = None
) -> list[tuple[str, str | None]]:
    """Each claim's content with the name of its speaker."""
    document, claims, known = claims_of(text, language, names)
    return [(claim.content.of(document.text), known[claim.speaker]) for claim in claims]


ANA = {"Ana Ruiz": ActorType.PERSON}
RATNA = {"Ratna Suwiryo": ActorType.PERSON}


@pytest.mark.parametrize(
    ("text", "language", "names", "expected"),
    [
        pytest.param(
            "“We saw no lights,” Ana Ruiz said. “Nobody answered the radio for an hour.”",
            "en",
            ANA,
            [("We saw no lights", "Ana Ruiz"), ("Nobody answered the radio for an hour.", "Ana Ruiz")],
            id="a further quotation has the speaker of the one before",
        ),
        pytest.param(
            "“The boat,” Ana Ruiz said, “was empty when we came to the pier.”",
            "en",
            ANA,
            [("was empty when we came to the pier.", "Ana Ruiz")],
            id="of an interrupted sentence the longer half",
        ),
        pytest.param(
            "Ana Ruiz said the boat was empty. She denied that the crew had been warned.",
            "en",
            ANA,
            [("the boat was empty", "Ana Ruiz"), ("the crew had been warned", "Ana Ruiz")],
            id="a pronoun is who spoke before",
        ),
        pytest.param(
            "Ana Ruiz said the boat was empty but added that the search would go on.",
            "en",
            ANA,
            [("the boat was empty", "Ana Ruiz"), ("the search would go on", "Ana Ruiz")],
            id="a second cue of one source",
        ),
        pytest.param(
            "The director has reportedly sold his flat in Porto.",
            "en",
            {},
            [("sold his flat in Porto", None)],
            id="nobody is named",
        ),
        pytest.param(
            "“Kami tidak melihat lampu,” kata Ratna Suwiryo.\n“Radio juga mati selama satu jam,” ujarnya.",
            "id",
            RATNA,
            [
                ("Kami tidak melihat lampu", "Ratna Suwiryo"),
                ("Radio juga mati selama satu jam", "Ratna Suwiryo"),
            ],
            id="an enclitic is who spoke before",
        ),
        pytest.param(
            "Kapal itu kosong saat ditemukan nelayan. Hal itu disampaikan oleh Ratna Suwiryo di dermaga.\n"
            "“Tidak ada orang di dalamnya,” katanya.",
            "id",
            RATNA,
            [("Tidak ada orang di dalamnya", "Ratna Suwiryo")],
            id="a passive of saying brings a speaker in",
        ),
        pytest.param(
            "Ratna Suwiryo membantah anggaran habis tetapi mengakui bahwa pekerjaan terlambat.",
            "id",
            RATNA,
            [("anggaran habis", "Ratna Suwiryo"), ("pekerjaan terlambat", "Ratna Suwiryo")],
            id="two cues of one subject",
        ),
        pytest.param(
            "Ditanya soal jumlah korban, Ratna Suwiryo berkata:\n\n"
            "“Belum ada laporan dari lapangan sampai pagi ini.”",
            "id",
            RATNA,
            [("Belum ada laporan dari lapangan sampai pagi ini.", "Ratna Suwiryo")],
            id="a colon leads into the next paragraph",
        ),
    ],
)
def test_claims_have_their_content_and_speaker(
    text: str, language: str, names: dict[str, ActorType], expected: list[tuple[str, str | None]]
) -> None:
    found = said(text, language, names)
    assert [claim for claim in found if claim in expected] == expected


def test_kinds_tell_direct_indirect_and_mixed() -> None:
    text = (
        "“We saw no lights at all,” Ana Ruiz said. Ana Ruiz said the boat was empty. "
        "Ana Ruiz said the boat was “a floating coffin” from the start."
    )
    _, claims, _ = claims_of(text, names=ANA)
    assert [claim.kind for claim in claims] == [ClaimKind.DIRECT, ClaimKind.INDIRECT, ClaimKind.MIXED]


def test_an_enclitic_is_the_evidence_of_its_speaker() -> None:
    document, claims, _ = claims_of("“Kami tidak melihat lampu sama sekali,” ujarnya.", "id")
    assert [claim.speaker_span and claim.speaker_span.of(document.text) for claim in claims] == ["nya"]


def test_a_day_is_carried_over_to_the_same_speaker() -> None:
    text = "Ana Ruiz said on Tuesday that the boat was empty. Ana Ruiz said the search would go on."
    _, claims, _ = claims_of(text, names=ANA, days=[("Tuesday", "2022-01-18")])
    assert [claim.said_on for claim in claims] == ["2022-01-18", "2022-01-18"]


def test_a_day_after_publication_is_no_day_of_saying() -> None:
    text = "Ana Ruiz said on Tuesday that the boat was empty."
    _, claims, _ = claims_of(text, names=ANA, days=[("Tuesday", "2022-01-25")])
    assert [claim.said_on for claim in claims] == [""]


def test_a_day_inside_the_statement_is_no_day_of_saying() -> None:
    text = "Ana Ruiz said that the boat left on Tuesday without its lights."
    _, claims, _ = claims_of(text, names=ANA, days=[("Tuesday", "2022-01-18")])
    assert [claim.said_on for claim in claims] == [""]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("“We saw no lights at all,” Ana Ruiz told Kurir Pagi on the pier.", "en"),
        ("“Kami tidak melihat lampu sama sekali,” kata Ana Ruiz, seperti dikutip dari Kurir Pagi.", "id"),
    ],
)
def test_the_chain_names_who_passed_the_words_on(text: str, language: str) -> None:
    names = {**ANA, "Kurir Pagi": ActorType.ORGANIZATION}
    document, claims, known = claims_of(text, language, names)
    assert [known[claim.speaker] for claim in claims] == ["Ana Ruiz"]
    assert [[via.span.of(document.text) for via in claim.via] for claim in claims] == [["Kurir Pagi"]]


@pytest.mark.parametrize(
    ("text", "language", "chain"),
    [
        ("Ana Ruiz said on Tuesday that the boat had no lights, Kurir Pagi reported.", "en", ["Kurir Pagi"]),
        ("“We saw no lights,” Ana Ruiz said in an interview with Kurir Pagi.", "en", ["Kurir Pagi"]),
        (
            "“Kami tidak melihat lampu,” kata Ana Ruiz, sebagaimana diberitakan Kurir Pagi.",
            "id",
            ["Kurir Pagi"],
        ),
        ("“Kami tidak melihat lampu,” kata Ana Ruiz, demikian dilaporkan Kurir Pagi.", "id", ["Kurir Pagi"]),
        ("“Kami tidak melihat lampu,” kata Ana Ruiz. (Hill Wire/rk)", "id", ["Hill Wire"]),
        ("Ana Ruiz said the boat had no lights. Kurir Pagi reported three dead.", "en", []),
    ],
)
def test_agencies_and_papers_that_are_credited_pass_the_words_on(
    text: str, language: str, chain: list[str]
) -> None:
    names = {**ANA, "Kurir Pagi": ActorType.ORGANIZATION}
    document, claims, known = claims_of(text, language, names)
    first = next(claim for claim in claims if known[claim.speaker] == "Ana Ruiz")
    assert [via.span.of(document.text) for via in first.via] == chain
    assert [via.name for via in first.via] == chain


@pytest.mark.parametrize(("outlet", "chain"), [("Hill Wire", []), ("Kurir Sore", ["Hill Wire"])])
def test_an_agencys_tag_passes_on_what_another_outlet_printed(outlet: str, chain: list[str]) -> None:
    text = "MIROV (Hill Wire) - “We saw no lights,” Ana Ruiz said."
    document = replace(document_of(text, "en"), outlet=outlet)
    claims, _ = find_claims(document, load_pack("en"), timexes=(), actors=table_of(document, ANA))
    assert [[via.name for via in claim.via] for claim in claims] == [chain]


def test_quotations_that_open_again_are_claims_of_their_own() -> None:
    text = (
        'Ana Ruiz, 40, said: "One man was shouting at the door. "I looked at the rail. It was broken in two."'
    )
    document, claims, known = claims_of(text, names=ANA)
    assert [claim.content.of(document.text) for claim in claims] == [
        "One man was shouting at the door.",
        "I looked at the rail. It was broken in two.",
    ]
    assert {known[claim.speaker] for claim in claims} == {"Ana Ruiz"}


def test_she_is_not_he() -> None:
    text = (
        "Ana Ruiz said the boat was empty. She said the pier was dark. Ben Hale came to the pier on foot. "
        "Ben Hale said the lights were out. He said the radio was off. She said the crew had gone home."
    )
    names = {**ANA, "Ben Hale": ActorType.PERSON}
    assert [speaker for _, speaker in said(text, names=names)] == [
        "Ana Ruiz", "Ana Ruiz", "Ben Hale", "Ben Hale", "Ana Ruiz",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Ana Ruiz said that 812 people had been held. A day earlier, Ben Hale put it at 540 people."),
        (
            "id",
            "Ana Ruiz menyatakan 812 orang telah ditahan. Sehari sebelumnya, Ben Hale menyebut 540 orang.",
        ),
    ],
)
def test_what_a_day_earlier_stands_against_was_said_a_day_later(language: str, text: str) -> None:
    document = document_of(text, language)
    names = {**ANA, "Ben Hale": ActorType.PERSON}
    timexes = find_timexes(document, load_pack(language))
    claims, _ = find_claims(document, load_pack(language), timexes=timexes, actors=table_of(document, names))
    assert claims[0].content.of(text).startswith(("812", "that 812"))
    assert claims[0].said_on == "2022-01-20"
