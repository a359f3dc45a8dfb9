"""Where events were and how the text relates them, on sentences of our own."""

import re
from types import SimpleNamespace

import pytest

from eventlog.article.model import Article
from eventlog.document.build import build_document
from eventlog.edtf import parse_edtf
from eventlog.language.pack import load_pack
from eventlog.mentions.actors import ActorTable
from eventlog.mentions.actors.table import Place
from eventlog.mentions.events import find_bystanders
from eventlog.mentions.events.lexicon import lexicon_of
from eventlog.mentions.events.lines import lines_of, words_of
from eventlog.mentions.events.links import find_links
from eventlog.mentions.events.places import find_place
from eventlog.mentions.model import Actor, ActorForm, ActorMention, Event
from eventlog.ontology import ActorType, DateBasis, EventStatus, EventType, RelationKind
from eventlog.span import Span

PLACES = {"Tarsa": "", "Vienna": "AUT", "Wina": "AUT", "Norway": "NOR", "Norwegia": "NOR"}


def spans(text: str, word: str) -> list[Span]:
    return [Span(m.start(), m.end()) for m in re.finditer(rf"\b{word}\b", text)]


def where(text: str, language: str, trigger: str, *parties: str) -> tuple[str, str]:
    document = build_document(Article(text, "test", language=language))
    places = [Place(span, name, code) for name, code in PLACES.items() for span in spans(text, name)]
    people = tuple(
        Actor(
            name,
            name,
            ActorType.GOVERNMENT,
            tuple(ActorMention(span, ActorForm.NAME) for span in spans(text, name)),
        )
        for name in parties
    )
    table = ActorTable(people, tuple(sorted(places, key=lambda place: place.span)))
    words = words_of(language)
    (line,) = lines_of(document, lexicon_of(language), words, actors=table)
    at = next(hit for hit in line.hits if line.span(hit.first, hit.last).start == text.index(trigger))
    low, high = line.clause(at.first, at.last, words.opener)
    occasion = SimpleNamespace(clause=line.span(low, high), trigger=line.span(at.first, at.last))
    name, span, country = find_place(document, line, occasion, actors=table, words=words, roles=parties)
    assert span is None or span.of(text) == name
    return name, country


@pytest.mark.parametrize(
    ("language", "text", "trigger", "parties", "expected"),
    [
        ("en", "Sarvan met Odell in Vienna.", "met", (), ("Vienna", "AUT")),
        ("id", "Sarvan bertemu Odell di Wina.", "bertemu", (), ("Wina", "AUT")),
        ("en", "Sarvan was criticised by Norway.", "criticised", ("Norway",), ""),
        ("id", "Sarvan dikritik oleh Norwegia.", "dikritik", ("Norwegia",), ""),
        ("en", "Norway arrested Odell in Tarsa.", "arrested", ("Norway",), ("Tarsa", "")),
        ("id", "Norwegia menangkap Odell di Tarsa.", "menangkap", ("Norwegia",), ("Tarsa", "")),
        ("en", "Odell was arrested in Norway by Norway.", "arrested", ("Norway",), ("Norway", "NOR")),
    ],
)
def test_a_country_that_acts_is_no_place(language, text, trigger, parties, expected) -> None:
    name, country = where(text, language, trigger, *parties)
    assert name == "" if expected == "" else (name, country) == expected


@pytest.mark.parametrize(
    ("language", "text", "trigger", "expected"),
    [
        ("en", "In Tarsa, in the far north of Norway, Sarvan arrested Odell.", "arrested", ("Tarsa", "NOR")),
        ("en", "Sarvan met Odell in Tarsa, the largest port of Norway.", "met", ("Tarsa", "NOR")),
        ("en", "Despite calm in Vienna, crowds in Tarsa arrested Odell.", "arrested", ("Tarsa", "")),
        ("id", "Di Tarsa, Norwegia, Sarvan menangkap Odell.", "menangkap", ("Tarsa", "NOR")),
        (
            "en",
            "After talks in Vienna, and a stop in Norway, Sarvan arrested Odell.",
            "arrested",
            ("Norway", "NOR"),
        ),
    ],
)
def test_the_place_is_the_one_that_others_describe(language, text, trigger, expected) -> None:
    assert where(text, language, trigger) == expected


def linked(text: str, language: str, first: str, second: str) -> list[tuple[RelationKind, str, str]]:
    document = build_document(Article(text, "test", language=language))
    words = words_of(language)
    lines = lines_of(document, lexicon_of(language), words, actors=ActorTable())
    events = []
    for name, trigger in (("E1", first), ("E2", second)):
        at = text.index(trigger)
        span = Span(at, at + len(trigger))
        events.append(
            Event(
                name,
                span,
                span,
                EventType.OTHER,
                EventStatus.OCCURRED,
                parse_edtf("2022-01"),
                DateBasis.INFERRED,
                "",
            )
        )
    events.sort(key=lambda event: event.trigger)
    return [(link.kind, link.source, link.target) for link in find_links(lines, events, words)]


@pytest.mark.parametrize(
    ("language", "text", "first", "second", "expected"),
    [
        (
            "en",
            "Sarvan resigned after Odell was arrested.",
            "resigned",
            "arrested",
            (RelationKind.BEFORE, "E2", "E1"),
        ),
        (
            "id",
            "Sarvan mundur setelah Odell ditangkap.",
            "mundur",
            "ditangkap",
            (RelationKind.BEFORE, "E2", "E1"),
        ),
        (
            "en",
            "Sarvan resigned before Odell was arrested.",
            "resigned",
            "arrested",
            (RelationKind.BEFORE, "E1", "E2"),
        ),
        (
            "id",
            "Sarvan mundur sebelum Odell ditangkap.",
            "mundur",
            "ditangkap",
            (RelationKind.BEFORE, "E1", "E2"),
        ),
        ("en", "The flood was caused by the storm.", "flood", "storm", (RelationKind.CAUSES, "E2", "E1")),
        ("id", "Banjir melanda Tarsa akibat badai.", "Banjir", "badai", (RelationKind.CAUSES, "E2", "E1")),
        (
            "en",
            "After Odell was arrested, Sarvan resigned.",
            "resigned",
            "arrested",
            (RelationKind.BEFORE, "E2", "E1"),
        ),
        (
            "en",
            "Police arrested Odell as part of a raid.",
            "arrested",
            "raid",
            (RelationKind.PART_OF, "E1", "E2"),
        ),
        (
            "id",
            "Odell ditangkap sebagai bagian dari penggerebekan itu.",
            "ditangkap",
            "penggerebekan",
            (RelationKind.PART_OF, "E1", "E2"),
        ),
        (
            "id",
            "Dalam rangkaian demonstrasi itu, Odell ditangkap.",
            "ditangkap",
            "demonstrasi",
            (RelationKind.PART_OF, "E1", "E2"),
        ),
        (
            "en",
            "Because of the storm, Sarvan resigned.",
            "resigned",
            "storm",
            (RelationKind.CAUSES, "E2", "E1"),
        ),
        (
            "id",
            "Akibat badai, Sarvan mundur.",
            "mundur",
            "badai",
            (RelationKind.CAUSES, "E2", "E1"),
        ),
        (
            "en",
            "Odell closed its embassy in response to the arrest.",
            "closed",
            "arrest",
            (RelationKind.CAUSES, "E2", "E1"),
        ),
        (
            "id",
            "Sarvan mundur menyusul penangkapan Odell.",
            "mundur",
            "penangkapan",
            (RelationKind.BEFORE, "E2", "E1"),
        ),
        (
            "en",
            "Sarvan resigned following the arrest of Odell.",
            "resigned",
            "arrest",
            (RelationKind.BEFORE, "E2", "E1"),
        ),
        (
            "en",
            "A storm struck Tarsa. As a result, Sarvan resigned.",
            "resigned",
            "storm",
            (RelationKind.CAUSES, "E2", "E1"),
        ),
        (
            "id",
            "Badai melanda Tarsa. Akibatnya, Sarvan mundur.",
            "mundur",
            "Badai",
            (RelationKind.CAUSES, "E2", "E1"),
        ),
        (
            "id",
            "Odell ditangkap. Setelah itu, Sarvan mundur.",
            "mundur",
            "ditangkap",
            (RelationKind.BEFORE, "E2", "E1"),
        ),
        (
            "en",
            "Sarvan resigned. Before that, Odell was arrested.",
            "resigned",
            "arrested",
            (RelationKind.BEFORE, "E2", "E1"),
        ),
    ],
)
def test_connectives_relate_events(language, text, first, second, expected) -> None:
    assert linked(text, language, first, second) == [expected]


def test_without_a_connective_nothing_is_related() -> None:
    assert linked("Sarvan resigned and Odell was arrested.", "en", "resigned", "arrested") == []
    late = "Odell ditahan selama dua tahun di sebuah kota kecil, lalu Sarvan mundur."
    assert RelationKind.PART_OF not in {kind for kind, _, _ in linked(late, "id", "ditahan", "mundur")}
    assert linked("Sarvan resigned. Odell was arrested later.", "en", "resigned", "arrested") == []


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        ("en", "Police arrested four protesters in Tarsa.", {"Police", "protesters"}),
        ("id", "Polisi menangkap empat demonstran di Tarsa.", {"demonstran"}),
    ],
)
def test_a_brief_names_its_bystanders_by_words_of_the_text(language, text, names) -> None:
    document = build_document(Article(text, "test", language=language))
    found = find_bystanders(document, load_pack(language), ActorTable())
    assert names <= {actor.name for actor in found}
    assert all(form in text for actor in found for form in (actor.name, *actor.aliases))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Police arrested banker Yusuf Haq. The banker was questioned."),
        ("id", "Polisi menangkap bankir Yusuf Haq. Bankir itu diperiksa."),
    ],
)
def test_what_a_named_person_is_called_is_nobody_else(language, text) -> None:
    document = build_document(Article(text, "test", language=language))
    at = text.index("Yusuf")
    named = Actor("A1", "Yusuf Haq", ActorType.PERSON, (ActorMention(Span(at, at + 9), ActorForm.NAME),))
    found = find_bystanders(document, load_pack(language), ActorTable((named,)))
    assert {actor.name.lower() for actor in found} <= {"police", "polisi"}


def test_an_article_has_no_bystanders_and_nobody_is_found_twice() -> None:
    text = "Police arrested four protesters. " * 8
    document = build_document(Article(text, "test", language="en"))
    assert find_bystanders(document, load_pack("en"), ActorTable()) == ()
    short = build_document(Article("Police arrested four protesters.", "test", language="en"))
    police = Actor("A1", "Police", ActorType.GOVERNMENT, (ActorMention(Span(0, 6), ActorForm.NAME),))
    found = find_bystanders(short, load_pack("en"), ActorTable((police,)))
    assert {actor.name for actor in found} == {"protesters"}
    assert {actor.id for actor in found}.isdisjoint({"A1"})
