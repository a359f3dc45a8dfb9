"""Families of triggers that are candidates, whatever the weights then make of them."""

from datetime import datetime

import pytest

from eventlog.article.model import Article, Publication, PublishedBasis
from eventlog.document.build import build_document
from eventlog.language.pack import load_pack
from eventlog.mentions.actors import find_actors
from eventlog.mentions.events.dates import Calendar
from eventlog.mentions.events.lines import words_of
from eventlog.mentions.events.looks import read
from eventlog.mentions.events.triggers import candidates_of, type_options, type_shares
from eventlog.mentions.loglinear import load_weights, shares
from eventlog.ontology import EventStatus, EventType

PUBLISHED = Publication(datetime.fromisoformat("2022-01-20T06:53"), PublishedBasis.FIELD)

FAMILIES = [
    ("id", "Warga mengecam keputusan bupati.", "mengecam"),
    ("id", "Keputusan itu dikecam warga.", "dikecam"),
    ("id", "Kecaman warga terhadap keputusan itu meluas.", "kecaman"),
    ("id", "Penangkapan nelayan itu memicu protes.", "penangkapan"),
    ("id", "Kerusuhan pecah di pasar ikan.", "kerusuhan"),
    ("id", "Seorang nelayan tertembak di dermaga.", "tertembak"),
    ("id", "Para buruh berunjuk rasa di depan pabrik.", "berunjuk"),
    ("id", "Polisi tangkap dua pencuri kelapa.", "tangkap"),
    ("id", "Camat mengatakan polisi telah menahan dua pencuri kelapa.", "menahan"),
    ("id", "Pencabutan jam malam disambut pedagang.", "pencabutan"),
    ("id", "Bupati mundur setelah banjir.", "mundur"),
    ("en", "Villagers condemned the mayor's decision.", "condemned"),
    ("en", "The decision was condemned by villagers.", "condemned"),
    ("en", "Condemnation of the decision spread.", "condemnation"),
    ("en", "The arrest of a fisherman set off protests.", "arrest"),
    ("en", "The withdrawal of the garrison took a week.", "withdrawal"),
    ("en", "Police have been questioning the harbour master.", "questioning"),
    ("en", "The mayor said police had detained two thieves.", "detained"),
    ("en", "Dockers walked out over pay.", "walked"),
    ("en", "A fisherman was shot dead on the quay.", "shot"),
]


def candidates(text: str, language: str):
    document = build_document(Article(text, "test", language=language, published=PUBLISHED))
    pack = load_pack(language)
    calendar = Calendar(document, (), words_of(language))
    return candidates_of(read(document, pack, calendar=calendar, actors=find_actors(document, pack)))


@pytest.mark.parametrize(("language", "text", "word"), FAMILIES)
def test_a_family_of_triggers_is_looked_at(language: str, text: str, word: str) -> None:
    found = candidates(text, language)
    assert any(word in one.line.words[one.hit.first : one.hit.last] for one in found)


@pytest.mark.parametrize(
    ("language", "text", "word", "status"),
    [
        ("en", "Kaldor will withdraw its garrison next month.", "withdraw", EventStatus.PLANNED),
        ("id", "Kaldor akan menarik pasukannya bulan depan.", "menarik", EventStatus.PLANNED),
        ("en", "Soldiers allegedly burned two barns.", "burned", EventStatus.ALLEGED),
        ("id", "Tentara diduga membakar dua lumbung.", "membakar", EventStatus.ALLEGED),
        ("en", "The colonel denied attacking the convoy.", "attacking", EventStatus.DENIED),
        ("id", "Kolonel itu membantah menyerang konvoi.", "menyerang", EventStatus.DENIED),
    ],
)
def test_status_comes_from_the_words_before(language: str, text: str, word: str, status: EventStatus) -> None:
    found = next(one for one in candidates(text, language) if word in one.line.words[one.hit.first :][:1])
    assert found.modality.status is status


@pytest.mark.parametrize(
    ("language", "text", "word"),
    [
        ("en", "The colonel did not attack the convoy.", "attack"),
        ("id", "Kolonel itu tidak menyerang konvoi.", "menyerang"),
        ("en", "If the militia attacks the convoy, the road will close.", "attacks"),
        ("id", "Jika milisi menyerang konvoi, jalan akan ditutup.", "menyerang"),
    ],
)
def test_negated_and_hypothetical_mentions_are_not_real(language: str, text: str, word: str) -> None:
    found = next(one for one in candidates(text, language) if one.line.words[one.hit.first] == word)
    assert not found.modality.real


def test_every_type_is_an_option_with_features_of_its_own() -> None:
    found = candidates("Villagers condemned the mayor's decision.", "en")[0]
    options = type_options(found, ["near=mayor"])
    assert [kind for kind, _ in options] == list(EventType)
    assert all(f"{kind}|near=mayor" in own for kind, own in options)


def test_triggers_of_all_languages_share_their_gloss() -> None:
    english = candidates("Villagers condemned the decision.", "en")[0]
    indonesian = candidates("Warga mengutuk keputusan itu.", "id")[0]
    assert english.gloss == indonesian.gloss == "condemn"


def test_shares_of_types_are_those_of_their_options() -> None:
    found = candidates("Polisi menangkap dua orang.", "id")[0]
    weights, features = load_weights("events-type"), ["near=orang", "form=verb:active", "topic=crime"]
    slow = shares(weights, [own for _, own in type_options(found, features)])
    assert list(type_shares(weights, found, features).values()) == pytest.approx(slow)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Talks between the two towns were held in Tarsa.", EventType.CONSULT),
        ("Elections will be held in Tarsa.", EventType.LEADERSHIP),
        ("The mayor held urgent talks with the dockers.", EventType.CONSULT),
        ("Police held a thief after the rally.", EventType.COERCE),
        ("Dockers at a rally were held by police.", EventType.COERCE),
    ],
)
def test_a_verb_that_supports_a_noun_is_of_its_type(text: str, kind: EventType) -> None:
    document = build_document(Article(text, "test", language="en", published=PUBLISHED))
    pack = load_pack("en")
    calendar = Calendar(document, (), words_of("en"))
    reading = read(document, pack, calendar=calendar, actors=find_actors(document, pack))
    held = next(c for c in candidates_of(reading) if "held" in c.line.words[c.hit.first : c.hit.last])
    assert held.kinds[0].type is kind
