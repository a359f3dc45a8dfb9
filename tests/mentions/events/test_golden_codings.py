"""Kazakhstan in January 2022 in our own words: each fact gets the code that the PLOVER rules give it."""

import pytest

from eventlog.article.readers.jsonl import article_of
from eventlog.document.build import build_document
from eventlog.mentions.engine import extract_document, load_engine
from eventlog.mentions.model import Event, Extraction

GOLDEN = [
    (
        "en",
        "Residents of Zhanaozen rallied on 2 January over the price of gas.",
        "rallied",
        "PROTEST",
        "demo",
    ),
    (
        "id",
        "Warga Zhanaozen berunjuk rasa pada 2 Januari karena harga gas.",
        "berunjuk rasa",
        "PROTEST",
        "demo",
    ),
    ("en", "Rioters torched public buildings in Almaty on 5 January.", "torched", "PROTEST", "riot"),
    (
        "id",
        "Massa perusuh membakar gedung pemerintah di Almaty pada 5 Januari.",
        "membakar",
        "PROTEST",
        "riot",
    ),
    (
        "en",
        "The cabinet of Prime Minister Askar Mamin resigned on 5 January.",
        "resigned",
        "LEADERSHIP",
        None,
    ),
    (
        "id",
        "Kabinet Perdana Menteri Askar Mamin mengundurkan diri pada 5 Januari.",
        "mengundurkan diri",
        "LEADERSHIP",
        None,
    ),
    (
        "en",
        "President Tokayev declared a state of emergency on 5 January.",
        "state of emergency",
        "COERCE",
        "martial-law",
    ),
    (
        "id",
        "Presiden Tokayev memberlakukan keadaan darurat pada 5 Januari.",
        "keadaan darurat",
        "COERCE",
        "martial-law",
    ),
    (
        "en",
        "The authorities cut off the internet on 5 January.",
        "cut off the internet",
        "COERCE",
        "withhold",
    ),
    ("id", "Pemerintah memutus internet pada 5 Januari.", "memutus internet", "COERCE", "withhold"),
    ("en", "Tokayev asked the CSTO for troops on 5 January.", "asked", "REQUEST", "assist"),
    ("id", "Tokayev meminta bantuan pasukan kepada CSTO pada 5 Januari.", "meminta", "REQUEST", "assist"),
    ("en", "The CSTO agreed on 6 January to send peacekeepers.", "agreed", "AGREE", None),
    ("id", "CSTO sepakat mengirim pasukan penjaga perdamaian pada 6 Januari.", "sepakat", "AGREE", None),
    (
        "en",
        "Tokayev threatened on 7 January to shoot at protesters without warning.",
        "threatened",
        "THREATEN",
        "violence",
    ),
    (
        "id",
        "Tokayev mengancam akan menembak pengunjuk rasa tanpa peringatan pada 7 Januari.",
        "mengancam",
        "THREATEN",
        "violence",
    ),
    ("en", "Police shot at protesters in Almaty on 6 January.", "shot", "ASSAULT", "firearms"),
    (
        "id",
        "Polisi menembak para pengunjuk rasa di Almaty pada 6 Januari.",
        "menembak",
        "ASSAULT",
        "firearms",
    ),
    ("en", "Police detained thousands of protesters on 8 January.", "detained", "COERCE", "arrest"),
    ("id", "Polisi menahan ribuan pengunjuk rasa pada 8 Januari.", "menahan", "COERCE", "arrest"),
    (
        "en",
        "On 11 January Tokayev announced the withdrawal of the CSTO troops.",
        "announced",
        "CONCEDE",
        None,
    ),
    (
        "id",
        "Pada 11 Januari Tokayev mengumumkan penarikan pasukan CSTO.",
        "mengumumkan penarikan",
        "CONCEDE",
        None,
    ),
    ("en", "The CSTO withdrew its troops from Kazakhstan on 13 January.", "withdrew", "RETREAT", "withdraw"),
    ("id", "CSTO menarik pasukannya dari Kazakhstan pada 13 Januari.", "menarik", "RETREAT", "withdraw"),
]


def extracted(text: str, language: str) -> Extraction:
    article = article_of(
        {"doc_id": "x", "language": language, "published": "2022-01-20", "text": text}, where="test"
    )
    return extract_document(build_document(article), engine=load_engine())


def on(extraction: Extraction, text: str, trigger: str) -> list[Event]:
    start = text.index(trigger)
    return [e for e in extraction.events if e.trigger.start < start + len(trigger) and start < e.trigger.end]


@pytest.mark.parametrize(("language", "text", "trigger", "kind", "mode"), GOLDEN)
def test_a_fact_of_the_story_gets_its_code(
    language: str, text: str, trigger: str, kind: str, mode: str | None
) -> None:
    found = on(extracted(text, language), text, trigger)
    assert [event.type for event in found] == [kind]
    assert mode in (None, found[0].mode)
    assert found[0].date.text.startswith("2022-01-")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The prosecutor said that there were 225 bodies in the morgues."),
        ("id", "Jaksa mengatakan bahwa ada 225 jenazah di kamar mayat."),
    ],
)
def test_a_statement_with_figures_is_no_event(language: str, text: str) -> None:
    assert not [event for event in extracted(text, language).events if event.type != "OTHER"]
