import pytest

from eventlog.mentions.events.english import english_name, english_place
from eventlog.mentions.events.lexicon import lexicon_of
from eventlog.mentions.events.titles import Told, count_of, title_of
from eventlog.mentions.events.typing_rules import Kind
from eventlog.mentions.model import Actor, Figure
from eventlog.ontology import ActorType, EventStatus, EventType, Measure, Qualifier
from eventlog.span import Span

PEOPLE = {
    "S": Actor("S", "Sarvan", ActorType.PERSON, ()),
    "O": Actor("O", "Odell", ActorType.PERSON, ()),
    "P-en": Actor("P-en", "Police", ActorType.GOVERNMENT, ()),
    "P-id": Actor("P-id", "polisi", ActorType.GOVERNMENT, ()),
    "R-en": Actor("R-en", "residents", ActorType.GROUP, ()),
    "R-id": Actor("R-id", "para warga", ActorType.GROUP, ()),
    "U-en": Actor("U-en", "United States", ActorType.GOVERNMENT, ()),
    "U-id": Actor("U-id", "Amerika Serikat", ActorType.GOVERNMENT, ()),
    "C-en": Actor("C-en", "Collective Security Treaty Organization", ActorType.ORGANIZATION, ()),
    "C-id": Actor("C-id", "Organisasi Traktat Keamanan Kolektif", ActorType.ORGANIZATION, ()),
}


def title(code: str, words: str, kind: Kind, given: dict) -> str:
    hit = lexicon_of(code).find(words.split())[0]
    plain = {key: value[code] if isinstance(value, dict) else value for key, value in given.items()}
    own, theirs = (
        [f"{one}-{code}" if f"{one}-{code}" in PEOPLE else one for one in plain.pop(role, ())]
        for role in ("doers", "others")
    )
    told = {"status": EventStatus.OCCURRED, "place": "", "count": "", **plain}
    return title_of(
        Told(hit=hit, form=hit.form, kind=kind, actors=own, recipients=theirs, code=code, **told), PEOPLE
    )


ARREST = Kind(EventType.COERCE, "arrest")
HELP = Kind(EventType.REQUEST, "assist", ("military", "peacekeeping"))


@pytest.mark.parametrize(
    ("words", "kind", "given", "expected"),
    [
        (
            {"en": "asked", "id": "meminta"},
            HELP,
            {"doers": ("S",), "others": ("C",)},
            "Sarvan asks the CSTO for peacekeepers",
        ),
        (
            {"en": "arrested", "id": "menangkap"},
            ARREST,
            {"doers": ("P",), "others": ("S",)},
            "Police arrest Sarvan",
        ),
        ({"en": "arrested", "id": "ditangkap"}, ARREST, {"others": ("S",)}, "Sarvan arrested"),
        ({"en": "arrest", "id": "penangkapan"}, ARREST, {"others": ("S", "O")}, "Sarvan and Odell arrested"),
        (
            {"en": "arrested", "id": "ditangkap"},
            ARREST,
            {"count": "about 7,000 people"},
            "About 7,000 people arrested",
        ),
        (
            {"en": "visited", "id": "mengunjungi"},
            Kind(EventType.CONSULT, "visit"),
            {"doers": ("S",), "status": EventStatus.PLANNED, "place": {"en": "Vienna", "id": "Wina"}},
            "Sarvan to visit Vienna",
        ),
        (
            {"en": "criticised", "id": "mengkritik"},
            Kind(EventType.ACCUSE, "disapprove"),
            {"doers": ("U",), "others": ("S",)},
            "The United States criticises Sarvan",
        ),
        (
            {"en": "met", "id": "bertemu"},
            Kind(EventType.CONSULT),
            {"doers": ("S", "O"), "others": ("O",)},
            "Sarvan meets Odell",
        ),
        (
            {"en": "attacked", "id": "menyerang"},
            Kind(EventType.ASSAULT),
            {"doers": ("S",), "others": ("R",), "status": EventStatus.ALLEGED},
            "Sarvan allegedly attacks residents",
        ),
        (
            {"en": "earthquake", "id": "gempa"},
            Kind(EventType.DISASTER),
            {"place": {"en": "United States", "id": "Amerika Serikat"}},
            "Earthquake in the United States",
        ),
        (
            {"en": "condemned", "id": "mengecam"},
            Kind(EventType.ACCUSE, "disapprove"),
            {"doers": ("R",), "others": ("S",), "status": EventStatus.DENIED},
            "Residents condemn Sarvan (denied)",
        ),
    ],
)
def test_one_happening_has_one_title_in_both_languages(words, kind, given, expected) -> None:
    for code in ("en", "id"):
        assert title(code, words[code], kind, given) == expected


def test_several_take_a_plural_verb_whoever_else_is_counted() -> None:
    forces = {"F": Actor("F", "aparat", ActorType.GOVERNMENT, ()), "S": PEOPLE["S"]}
    hit = lexicon_of("id").find(("menangkap",))[0]
    told = Told(hit, hit.form, ARREST, EventStatus.OCCURRED, ("F",), ("S",), "", "id")
    assert title_of(told, forces) == "Security forces arrest Sarvan"
    alone = Told(hit, hit.form, ARREST, EventStatus.OCCURRED, ("S",), (), "", "id", "30 people")
    assert title_of(alone, forces) == "Sarvan arrests 30 people"
    assert english_name(Actor("A", "12 siswa", ActorType.GROUP, ()), "id") == "12 pupils"


def test_every_trigger_has_an_english_title_with_and_without_people() -> None:
    for code in ("en", "id"):
        lexicon = lexicon_of(code)
        stems = {stem for table in (lexicon._verbs, lexicon._fixed) for stem in table}
        for stem in sorted(stems):
            for hit in lexicon.find((stem,)):
                for given in ({}, {"doers": ("S",)}, {"others": ("O",)}, {"doers": ("S",), "others": ("O",)}):
                    line = title(code, stem, Kind(hit.entry.group.type, hit.entry.group.mode), given)
                    assert line[0].isupper() or not line[0].isalpha()
                    assert "+" not in line
                    assert "  " not in line


def test_a_name_without_an_english_one_stays() -> None:
    assert english_name(Actor("A", "Yayasan Tarsa", ActorType.ORGANIZATION, ()), "id") == "Yayasan Tarsa"
    assert english_name(Actor("A", "the fishermen", ActorType.GROUP, ()), "en") == "fishermen"
    assert english_place("Kampung Tarsa", "id") == "Kampung Tarsa"
    assert english_place("Belanda", "id") == "the Netherlands"


@pytest.mark.parametrize(
    ("value", "low", "qualifier", "words"),
    [
        (12, None, Qualifier.EXACT, "12 people"),
        (1, None, Qualifier.EXACT, "1 person"),
        (7000, None, Qualifier.ABOUT, "about 7,000 people"),
        (30, None, Qualifier.AT_LEAST, "at least 30 people"),
        (None, 24, Qualifier.VAGUE, "dozens of people"),
        (None, 2000, Qualifier.VAGUE, "thousands of people"),
        (0, None, Qualifier.EXACT, ""),
    ],
)
def test_figures_in_words(value, low, qualifier, words) -> None:
    figure = Figure("F1", Span(0, 3), Span(0, 3), Measure.ARRESTED, qualifier, value=value, low=low)
    assert count_of([figure], EventType.COERCE) == words
    assert count_of([figure], EventType.POLICY) == ""
