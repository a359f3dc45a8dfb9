import pytest

from eventlog.article.model import Article
from eventlog.document.build import build_document
from eventlog.language.schema.events import Form
from eventlog.mentions.actors import ActorTable
from eventlog.mentions.events.english import english_name, english_place
from eventlog.mentions.events.lexicon import lexicon_of
from eventlog.mentions.events.lines import lines_of, words_of
from eventlog.mentions.events.roles import voice_of
from eventlog.mentions.events.title_scene import verb_of
from eventlog.mentions.events.title_verbs import Shape, shape_of
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
    "Q-en": Actor("Q-en", "three ministers", ActorType.GROUP, ()),
    "Q-id": Actor("Q-id", "tiga menteri", ActorType.GROUP, ()),
    "G-en": Actor("G-en", "Gunmen", ActorType.GROUP, ()),
    "G-id": Actor("G-id", "orang bersenjata", ActorType.GROUP, ()),
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


def told_in(code: str, sentence: str, trigger: str, kind: Kind, given: dict) -> str:
    """The title of what a sentence tells by its trigger."""
    document = build_document(Article(sentence, "test", language=code))
    line = lines_of(document, lexicon_of(code), words_of(code), actors=ActorTable())[0]
    at = line.words.index(trigger)
    hit = next(one for one in line.hits if one.first <= at < one.last)
    doers, others = (
        [f"{one}-{code}" if f"{one}-{code}" in PEOPLE else one for one in given.get(role, ())]
        for role in ("doers", "others")
    )
    status = given.get("status", EventStatus.OCCURRED)
    form = voice_of(line, hit, words_of(code))
    told = Told(hit, form, kind, status, doers, others, "", code, given.get("count", ""), line)
    return title_of(told, PEOPLE)


CONDEMN = Kind(EventType.ACCUSE, "disapprove")
PASS = Kind(EventType.POLICY)
OTHER = Kind(EventType.OTHER)
BY_ODELL = {"doers": ("O",)}


@pytest.mark.parametrize(
    ("kind", "given", "en", "id_", "expected"),
    [
        (
            CONDEMN,
            BY_ODELL,
            ("Odell condemned the seizure of power on Monday.", "condemned"),
            ("Odell mengecam perebutan kekuasaan itu pada Senin.", "mengecam"),
            "Odell condemns seizure of power",
        ),
        (
            PASS,
            BY_ODELL,
            ("On Monday Odell issued an early warning.", "issued"),
            ("Pada Senin Odell mengeluarkan peringatan dini.", "mengeluarkan"),
            "Odell issues early warning",
        ),
        (
            Kind(EventType.REJECT),
            BY_ODELL,
            ("Odell refused to recognise the election result.", "refused"),
            ("Odell menolak mengakui hasil pemilu.", "menolak"),
            "Odell refuses to recognise election result",
        ),
        (
            Kind(EventType.AID),
            BY_ODELL,
            ("Odell sent 2,000 tents to the coast.", "sent"),
            ("Odell mengirim 2.000 tenda ke pantai.", "mengirim"),
            "Odell sends 2,000 tents",
        ),
        (
            Kind(EventType.REJECT),
            BY_ODELL,
            ("Odell denied that the ship was overloaded.", "denied"),
            ("Odell membantah kapal itu dirusak awaknya.", "membantah"),
            "Denial by Odell",
        ),
        (
            PASS,
            {},
            ("The export ban was revoked on Monday.", "revoked"),
            ("Larangan ekspor itu dicabut pada Senin.", "dicabut"),
            "Export ban revoked",
        ),
        (
            Kind(EventType.ACCUSE),
            {"doers": ("S",), "others": ("O",)},
            ("Prosecutor Sarvan charged Odell on Monday.", "charged"),
            ("Jaksa Sarvan menjerat Odell pada Senin.", "menjerat"),
            "Sarvan charges Odell",
        ),
        (
            Kind(EventType.LEADERSHIP),
            {"doers": ("S",), "others": ("Q",)},
            ("President Sarvan swore in three ministers.", "swore"),
            ("Presiden Sarvan melantik tiga menteri.", "melantik"),
            "Sarvan swears in 3 ministers",
        ),
        (
            Kind(EventType.LEADERSHIP),
            {"others": ("O",)},
            ("Odell was sworn in on Monday.", "sworn"),
            ("Odell dilantik pada Senin.", "dilantik"),
            "Odell sworn in",
        ),
        (
            OTHER,
            {"others": ("R",), "count": "10 people"},
            ("Ten residents died on Monday.", "died"),
            ("Sepuluh warga tewas pada Senin.", "tewas"),
            "10 people die",
        ),
        (
            OTHER,
            {"count": "7 people"},
            ("Doctors identified the seven bodies on Monday.", "identified"),
            ("Dokter mengidentifikasi tujuh jenazah pada Senin.", "mengidentifikasi"),
            "7 bodies identified",
        ),
        (
            Kind(EventType.ASSAULT),
            {"doers": ("G",)},
            ("Gunmen attacked the police post at dawn.", "attacked"),
            ("Orang bersenjata menyerang pos polisi itu.", "menyerang"),
            "Gunmen attack police post",
        ),
    ],
)
def test_a_title_takes_the_object_of_its_sentence(kind, given, en, id_, expected) -> None:
    assert told_in("en", *en, kind, given) == expected
    assert told_in("id", *id_, kind, given) == expected


@pytest.mark.parametrize(
    ("code", "sentence", "trigger", "kind", "given", "expected"),
    [
        (
            "en",
            "Odell asked for a long term.",
            "asked",
            Kind(EventType.REQUEST),
            BY_ODELL,
            "Odell asks for long term",
        ),
        ("en", "Odell accused the miners of theft.", "accused", CONDEMN, BY_ODELL, "Odell accuses miners"),
        (
            "en",
            "Odell announced a week later that he would go.",
            "announced",
            PASS,
            BY_ODELL,
            "Announcement by Odell",
        ),
        (
            "en",
            "Odell welcomed Friday's ruling.",
            "welcomed",
            Kind(EventType.SUPPORT),
            BY_ODELL,
            "Odell welcomes ruling",
        ),
        ("en", "Odell beat Sarvan 6-3 on Monday.", "beat", OTHER, BY_ODELL, "Odell beats Sarvan"),
        ("en", "The list of names was released.", "released", OTHER, {}, "List of names released"),
        ("en", "No list of names was released.", "released", OTHER, {}, "Release"),
        ("en", "A tram which flipped will be removed.", "removed", OTHER, {}, "Removal"),
        ("en", "A flood warning ended on Monday.", "warning", Kind(EventType.THREATEN), {}, "Flood warning"),
        (
            "id",
            "Odell menetapkan Sarvan sebagai tersangka.",
            "menetapkan",
            Kind(EventType.ACCUSE),
            BY_ODELL,
            "Odell names Sarvan as suspect",
        ),
        (
            "id",
            "Odell tiba di gedung parlemen.",
            "tiba",
            Kind(EventType.CONSULT),
            BY_ODELL,
            "Odell arrives at parliament building",
        ),
        (
            "id",
            "Odell membantah melakukan serangan.",
            "membantah",
            Kind(EventType.REJECT),
            BY_ODELL,
            "Denial by Odell",
        ),
        (
            "id",
            "Odell menolak operasi militer asing.",
            "menolak",
            Kind(EventType.REJECT),
            BY_ODELL,
            "Odell rejects foreign military operation",
        ),
        (
            "id",
            "Odell mengumumkan pasukan akan ditarik.",
            "mengumumkan",
            PASS,
            BY_ODELL,
            "Announcement by Odell",
        ),
        (
            "id",
            "Lebih dari 50 roket ditembakkan.",
            "ditembakkan",
            Kind(EventType.ASSAULT),
            {},
            "More than 50 rockets fired",
        ),
    ],
)
def test_an_object_ends_where_its_phrase_does(code, sentence, trigger, kind, given, expected) -> None:
    assert told_in(code, sentence, trigger, kind, given) == expected


@pytest.mark.parametrize(
    ("words", "kind", "given", "expected"),
    [
        (
            {"en": "used tear gas", "id": "menembakkan gas air mata"},
            Kind(EventType.COERCE),
            {"doers": ("S",), "others": ("R",)},
            {"en": "Sarvan uses tear gas on residents", "id": "Sarvan fires tear gas at residents"},
        ),
        (
            {"en": "burned tyres", "id": "membakar ban"},
            Kind(EventType.PROTEST, "riot"),
            {"doers": ("R",), "others": ("S",)},
            {"en": "Residents burn tyres", "id": "Residents burn tyres"},
        ),
        (
            {"en": "opened fire", "id": "melepaskan tembakan"},
            Kind(EventType.ASSAULT),
            {"doers": ("G",), "others": ("S",)},
            {"en": "Gunmen open fire on Sarvan", "id": "Gunmen open fire on Sarvan"},
        ),
        (
            {"en": "arrived in", "id": "tiba di"},
            Kind(EventType.CONSULT),
            {"doers": ("S",), "others": ("C",)},
            {"en": "Sarvan arrives at the CSTO", "id": "Sarvan arrives at the CSTO"},
        ),
        (
            {"en": "negotiations", "id": "perundingan"},
            Kind(EventType.CONSULT),
            {"doers": ("S",)},
            {"en": "Negotiation with Sarvan", "id": "Talks with Sarvan"},
        ),
    ],
)
def test_whom_a_deed_concerns_stands_behind_its_preposition(words, kind, given, expected) -> None:
    for code in ("en", "id"):
        assert title(code, words[code], kind, dict(given)) == expected[code]


@pytest.mark.parametrize(
    ("code", "name", "expected"),
    [
        ("id", "dua menteri", "2 ministers"),
        ("id", "tujuh pelajar", "7 pupils"),
        ("id", "Sejumlah aktivis", "activists"),
        ("id", "seorang korban selamat", "survivor"),
        ("id", "sekitar 300 siswa Palestina", "about 300 Palestinian pupils"),
        ("id", "ribuan orang", "thousands of people"),
        ("id", "para pendukungnya", "supporters"),
        ("id", "tentara Rusia", "Russian soldiers"),
        ("id", "polisi Tarsa", "police of Tarsa"),
        ("id", "sepuluh pekerja kepada dinas", "10 workers"),
        ("id", "pasukan perdamaian NATO", "NATO peacekeepers"),
        ("id", "Polda Tarsa Raya", "Polda Tarsa Raya"),
        ("en", "Two aid workers", "2 aid workers"),
        ("en", "One soldier", "one soldier"),
        ("en", "Hundreds of officers", "hundreds of officers"),
        ("en", "Police in Tarsa", "police in Tarsa"),
    ],
)
def test_unnamed_people_are_told_in_english_with_their_number(code: str, name: str, expected: str) -> None:
    assert english_name(Actor("A", name, ActorType.GROUP, ()), code) == expected


@pytest.mark.parametrize("code", ["en", "id"])
def test_no_title_ends_in_a_verb_that_wants_an_object(code: str) -> None:
    lexicon = lexicon_of(code)
    for stem in sorted({stem for table in (lexicon._verbs, lexicon._fixed) for stem in table}):
        for hit in lexicon.find((stem,)):
            kind = Kind(hit.entry.group.type, hit.entry.group.mode)
            told = Told(hit, Form.ACTIVE, kind, EventStatus.OCCURRED, ("S",), (), "", code)
            if shape_of(verb_of(told)) in (Shape.OBJECT, Shape.APART):
                assert not title_of(told, PEOPLE).startswith("Sarvan ")


def test_a_place_follows_only_a_verb_that_goes_there() -> None:
    visit = title("en", "visited", Kind(EventType.CONSULT, "visit"), {"doers": ("S",), "place": "Tarsa"})
    assert visit == "Sarvan visits Tarsa"
    kind, given = Kind(EventType.POLICY), {"doers": ("S",), "others": ("V",), "place": "Tarsa"}
    PEOPLE["V"] = Actor("V", "the visit", ActorType.GROUP, ())
    assert title("en", "cancelled", kind, given) == "Sarvan cancels visit in Tarsa"


def test_who_is_told_to_be_hurt_has_a_verb() -> None:
    for words in ("terluka", "terjebak"):
        for given, many in (({"others": ("R",)}, True), ({"count": "1 person"}, False)):
            line = title("id", words, Kind(EventType.OTHER), given)
            assert line.split()[1 if many else 2] == ("are" if many else "is")
            assert "bed" not in line


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
    assert english_place("NUR-SULTAN", "en") == "Nur-Sultan"
    assert english_place("PORT TARSA", "en") == "Port Tarsa"
    assert english_place("USA", "en") != "Usa"


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
