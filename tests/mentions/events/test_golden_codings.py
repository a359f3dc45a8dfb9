"""Kazakhstan in January 2022 in our own words: each fact gets the code that the PLOVER rules give it."""

import pytest

from eventlog.article.readers.jsonl import article_of
from eventlog.document.build import build_document
from eventlog.mentions.engine import extract_document, load_engine
from eventlog.mentions.model import Event, Extraction

GOLDEN = [
    (
        "en",
        "Residents of Zhanaozen rallied on 2 January over the price of LPG.",
        "rallied",
        "PROTEST",
        "demo",
        ["economic", "human_security"],
    ),
    (
        "id",
        "Warga Zhanaozen berunjuk rasa pada 2 Januari karena harga LPG.",
        "berunjuk rasa",
        "PROTEST",
        "demo",
        ["economic", "human_security"],
    ),
    (
        "en",
        "Protests over the price of LPG began in Zhanaozen on 2 January.",
        "Protests",
        "PROTEST",
        "demo",
        ["economic", "human_security"],
    ),
    (
        "id",
        "Unjuk rasa atas kenaikan harga LPG pecah di Zhanaozen pada 2 Januari.",
        "Unjuk rasa",
        "PROTEST",
        "demo",
        ["economic", "human_security"],
    ),
    ("en", "Rioters torched public buildings in Almaty on 5 January.", "torched", "PROTEST", "riot", []),
    ("en", "Crowds burned public buildings in Almaty on 5 January.", "burned", "PROTEST", "riot", []),
    (
        "id",
        "Massa perusuh membakar gedung pemerintah di Almaty pada 5 Januari.",
        "membakar",
        "PROTEST",
        "riot",
        [],
    ),
    (
        "id",
        "Massa membakar gedung-gedung pemerintah di Almaty pada 5 Januari.",
        "membakar",
        "PROTEST",
        "riot",
        [],
    ),
    (
        "en",
        "The cabinet of Prime Minister Askar Mamin resigned on 5 January.",
        "resigned",
        "LEADERSHIP",
        None,
        ["executive"],
    ),
    (
        "id",
        "Kabinet Perdana Menteri Askar Mamin mengundurkan diri pada 5 Januari.",
        "mengundurkan diri",
        "LEADERSHIP",
        None,
        ["executive"],
    ),
    (
        "en",
        "President Tokayev declared a state of emergency on 5 January.",
        "state of emergency",
        "COERCE",
        "martial-law",
        ["executive"],
    ),
    (
        "id",
        "Presiden Tokayev memberlakukan keadaan darurat pada 5 Januari.",
        "keadaan darurat",
        "COERCE",
        "martial-law",
        ["executive"],
    ),
    (
        "id",
        "Presiden Tokayev mengumumkan keadaan darurat pada 5 Januari.",
        "keadaan darurat",
        "COERCE",
        "martial-law",
        ["executive"],
    ),
    (
        "en",
        "The authorities cut off the internet on 5 January.",
        "cut off the internet",
        "COERCE",
        "withhold",
        ["rights_freedoms"],
    ),
    (
        "id",
        "Pemerintah memutus internet pada 5 Januari.",
        "memutus internet",
        "COERCE",
        "withhold",
        ["rights_freedoms"],
    ),
    (
        "en",
        "The internet was shut down across Kazakhstan on 5 January.",
        "shut down",
        "COERCE",
        "withhold",
        ["rights_freedoms"],
    ),
    (
        "en",
        "President Tokayev asked the CSTO on 5 January to send peacekeeping troops.",
        "asked",
        "REQUEST",
        "assist",
        ["military", "peacekeeping"],
    ),
    (
        "id",
        "Presiden Tokayev meminta CSTO mengirim pasukan penjaga perdamaian pada 5 Januari.",
        "meminta",
        "REQUEST",
        "assist",
        ["military", "peacekeeping"],
    ),
    ("en", "Tokayev asked the CSTO for troops on 5 January.", "asked", "REQUEST", "assist", ["military"]),
    (
        "id",
        "Tokayev meminta bantuan pasukan kepada CSTO pada 5 Januari.",
        "meminta",
        "REQUEST",
        "assist",
        ["military"],
    ),
    (
        "en",
        "The CSTO agreed on 6 January to send peacekeeping troops.",
        "agreed",
        "AGREE",
        None,
        ["military", "peacekeeping"],
    ),
    (
        "id",
        "CSTO sepakat mengirim pasukan penjaga perdamaian pada 6 Januari.",
        "sepakat",
        "AGREE",
        None,
        ["military", "peacekeeping"],
    ),
    (
        "en",
        "Tokayev ordered the security forces to fire without warning on 7 January.",
        "ordered",
        "THREATEN",
        "violence",
        ["repression"],
    ),
    (
        "id",
        "Tokayev memerintahkan aparat menembak tanpa peringatan pada 7 Januari.",
        "memerintahkan",
        "THREATEN",
        "violence",
        ["repression"],
    ),
    (
        "en",
        "Police shot at protesters in Almaty on 6 January.",
        "shot",
        "ASSAULT",
        "firearms",
        ["repression"],
    ),
    (
        "id",
        "Polisi menembak para pengunjuk rasa di Almaty pada 6 Januari.",
        "menembak",
        "ASSAULT",
        "firearms",
        ["repression"],
    ),
    (
        "en",
        "Police fired at the crowd in Almaty on 6 January.",
        "fired at",
        "ASSAULT",
        "firearms",
        ["repression"],
    ),
    (
        "id",
        "Polisi menembaki massa di Almaty pada 6 Januari.",
        "menembaki",
        "ASSAULT",
        "firearms",
        ["repression"],
    ),
    ("en", "Police detained thousands of people on 8 January.", "detained", "COERCE", "arrest", []),
    ("id", "Polisi menahan ribuan orang pada 8 Januari.", "menahan", "COERCE", "arrest", []),
    ("en", "Thousands of people were detained in Almaty by 8 January.", "detained", "COERCE", "arrest", []),
    ("id", "Ribuan orang ditahan di Almaty pada 8 Januari.", "ditahan", "COERCE", "arrest", []),
    (
        "en",
        "On 11 January Tokayev announced the withdrawal of the CSTO troops.",
        "announced",
        "CONCEDE",
        None,
        [],
    ),
    (
        "en",
        "On 11 January Tokayev announced that the CSTO troops would pull out within ten days.",
        "announced",
        "CONCEDE",
        None,
        [],
    ),
    (
        "id",
        "Pada 11 Januari Tokayev mengumumkan penarikan pasukan CSTO.",
        "mengumumkan penarikan",
        "CONCEDE",
        None,
        [],
    ),
    (
        "id",
        "Pada 11 Januari Tokayev mengumumkan bahwa pasukan CSTO akan ditarik.",
        "mengumumkan",
        "CONCEDE",
        None,
        [],
    ),
    (
        "en",
        "The CSTO began to withdraw its peacekeeping troops from Kazakhstan on 13 January.",
        "withdraw",
        "RETREAT",
        "withdraw",
        ["military", "peacekeeping"],
    ),
    (
        "en",
        "CSTO peacekeeping troops began leaving Kazakhstan on 13 January.",
        "leaving",
        "RETREAT",
        "withdraw",
        ["military", "peacekeeping"],
    ),
    (
        "id",
        "CSTO mulai menarik pasukan penjaga perdamaian dari Kazakhstan pada 13 Januari.",
        "menarik",
        "RETREAT",
        "withdraw",
        ["military", "peacekeeping"],
    ),
    (
        "id",
        "Pasukan perdamaian CSTO mulai meninggalkan Kazakhstan pada 13 Januari.",
        "meninggalkan",
        "RETREAT",
        "withdraw",
        ["military", "peacekeeping"],
    ),
]
"""Language, text, trigger, type, mode (None: any) and contexts that must be among the event's own."""


def extracted(text: str, language: str) -> Extraction:
    article = article_of(
        {"doc_id": "x", "language": language, "published": "2022-01-20", "text": text}, where="test"
    )
    return extract_document(build_document(article), engine=load_engine())


def on(extraction: Extraction, text: str, trigger: str) -> list[Event]:
    start = text.index(trigger)
    return [e for e in extraction.events if e.trigger.start < start + len(trigger) and start < e.trigger.end]


@pytest.mark.parametrize(("language", "text", "trigger", "kind", "mode", "contexts"), GOLDEN)
def test_a_fact_of_the_story_gets_its_code(
    language: str, text: str, trigger: str, kind: str, mode: str | None, contexts: list[str]
) -> None:
    found = on(extracted(text, language), text, trigger)
    assert [event.type for event in found] == [kind]
    assert mode in (None, found[0].mode)
    assert set(contexts) <= set(found[0].contexts)
    assert "2022-01-" in found[0].date.text


@pytest.mark.parametrize(
    ("language", "text", "trigger", "actor", "recipient"),
    [
        ("en", "Tokayev asked the CSTO for troops on 5 January.", "asked", "Tokayev", "CSTO"),
        ("id", "Tokayev meminta bantuan pasukan kepada CSTO pada 5 Januari.", "meminta", "Tokayev", "CSTO"),
        ("en", "Police shot at protesters in Almaty on 6 January.", "shot", "Police", "protesters"),
        (
            "id",
            "Polisi menembaki pengunjuk rasa di Almaty pada 6 Januari.",
            "menembaki",
            "Polisi",
            "pengunjuk",
        ),
        (
            "en",
            "Thousands of protesters were detained by police on 8 January.",
            "detained",
            "police",
            "protesters",
        ),
        ("id", "Ribuan pengunjuk rasa ditahan polisi pada 8 Januari.", "ditahan", "polisi", "pengunjuk"),
    ],
)
def test_a_fact_of_the_story_has_its_parties(
    language: str, text: str, trigger: str, actor: str, recipient: str
) -> None:
    extraction = extracted(text, language)
    (event,) = on(extraction, text, trigger)
    names = {one.id: one.name for one in extraction.actors}
    assert any(actor in names[one] for one in event.actors)
    assert any(recipient in names[one] for one in event.recipients)


@pytest.mark.parametrize(
    ("language", "text", "trigger", "actor"),
    [
        (
            "id",
            "Para demonstran dari Tarsa menuntut upah layak. Unjuk rasa digelar pada 3 Januari di alun-alun.",
            "Unjuk rasa",
            "demonstran",
        ),
        (
            "en",
            "The police said so on 3 January. The smuggler was arrested on 2 January in Tarsa.",
            "arrested",
            "police",
        ),
        (
            "id",
            "Polisi menyampaikan hal itu pada 3 Januari. Penyelundup itu ditangkap pada 2 Januari di Tarsa.",
            "ditangkap",
            "Polisi",
        ),
    ],
)
def test_protesters_protest_and_police_arrest_though_another_sentence_names_them(
    language: str, text: str, trigger: str, actor: str
) -> None:
    extraction = extracted(text, language)
    (event,) = on(extraction, text, trigger)
    names = {one.id: one.name for one in extraction.actors}
    assert any(actor in names[one] for one in event.actors)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The prosecutor said that there were 225 bodies in the morgues."),
        ("id", "Jaksa mengatakan bahwa ada 225 jenazah di kamar mayat."),
    ],
)
def test_a_statement_with_figures_is_no_event(language: str, text: str) -> None:
    assert not [event for event in extracted(text, language).events if event.type != "OTHER"]
