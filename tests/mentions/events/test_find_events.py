from datetime import datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from eventlog.article.model import Article, Publication, PublishedBasis
from eventlog.document.build import build_document
from eventlog.language.pack import load_pack
from eventlog.mentions.actors import ActorTable, find_actors
from eventlog.mentions.engine import extract_document, load_engine
from eventlog.mentions.events import find_events
from eventlog.mentions.timexes import find_timexes

PUBLISHED = Publication(datetime.fromisoformat("2022-01-20T06:53"), PublishedBasis.FIELD)


def events_of(text: str, language: str):
    document = build_document(Article(text, "test", language=language, published=PUBLISHED))
    events, links = find_events(document, load_pack(language), timexes=(), actors=ActorTable(), figures=())
    return document, events, links


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.text(max_size=300), st.sampled_from(("id", "en")))
def test_any_text_gives_events_whose_spans_slice(text: str, language: str) -> None:
    document, events, links = events_of(text, language)
    for event in events:
        assert event.span.contains(event.trigger)
        assert event.trigger.of(document.text).strip() == event.trigger.of(document.text)
    assert {one for link in links for one in (link.source, link.target)} <= {event.id for event in events}


@pytest.mark.parametrize("language", ["id", "en"])
def test_long_repetition_is_read_in_linear_time(language: str) -> None:
    document, events, _ = events_of("meminta ask, dan and " * 4000, language)
    assert len(document.text) > 80_000
    assert len(events) < 4000


def whole(text: str, language: str):
    document = build_document(Article(text, "test", language=language, published=PUBLISHED))
    pack = load_pack(language)
    timexes, actors = find_timexes(document, pack), find_actors(document, pack)
    events, _ = find_events(document, pack, timexes=timexes, actors=actors, figures=())
    return document.text, events


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        ("id", "Badan SAR Tarsa melaporkan delapan nelayan tewas pada Senin.", False),
        ("id", "Perusahaan itu melaporkan sepuluh nelayan kepada polisi pada Senin.", True),
    ],
)
def test_who_only_reports_what_is_known_accuses_nobody(language: str, text: str, *, told: bool) -> None:
    document = build_document(Article(text, "test", language=language, published=PUBLISHED))
    events = extract_document(document, engine=load_engine()).events
    assert any(event.trigger.of(text) == "melaporkan" for event in events) is told


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("id", "Polisi menangkap 94 orang saat membubarkan unjuk rasa mahasiswa di Tarsa pada Senin."),
        ("en", "Police arrested 94 people as they broke up a student protest in Tarsa on Monday."),
    ],
)
def test_police_at_a_protest_do_not_protest(language: str, text: str) -> None:
    document = build_document(Article(text, "test", language=language, published=PUBLISHED))
    found = extract_document(document, engine=load_engine())
    police = {actor.id for actor in found.actors if actor.name.lower() in ("polisi", "police")}
    assert police
    assert not any(police & set(event.actors) for event in found.events if event.type == "PROTEST")


def test_who_looks_into_a_crash_is_not_its_victim() -> None:
    _, events = whole("Polisi menyelidiki kecelakaan bus yang menewaskan 11 orang pada Senin.", "id")
    crash = next(event for event in events if event.type == "ACCIDENT")
    inquiry = next(event for event in events if event.type == "ACCUSE")
    assert inquiry.actors
    assert not set(inquiry.actors) & {*crash.actors, *crash.recipients}


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        (
            "en",
            "Police arrested the banker Yusuf Haq on 5 January 2022. The arrest of the banker came at dawn.",
            {"arrested", "arrest"},
        ),
        (
            "id",
            "Polisi menangkap bankir Yusuf Haq pada 5 Januari 2022. Penangkapan bankir itu terjadi subuh.",
            {"menangkap", "Penangkapan"},
        ),
    ],
)
def test_one_event_for_each_happening(language: str, text: str, words: set[str]) -> None:
    text, events = whole(text, language)
    arrests = [event for event in events if event.type == "COERCE"]
    assert len(arrests) == 1
    assert arrests[0].date.text == "2022-01-05"
    assert {span.of(text) for span in (arrests[0].trigger, *arrests[0].further)} <= words


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Harbour police arrested two smugglers in Bari on 12 January 2022."),
        ("id", "Polisi pelabuhan menangkap dua penyelundup di Bari pada 12 Januari 2022."),
        ("en", "On 12 January 2022 an earthquake struck the province of Tarsa."),
        ("id", "Pada 12 Januari 2022 gempa bumi mengguncang Provinsi Tarsa."),
        ("en", "Finance Minister Peder Holm resigned on 12 January 2022."),
        ("id", "Menteri Keuangan Peder Holm mengundurkan diri pada 12 Januari 2022."),
    ],
)
def test_a_stated_day_is_the_date(language: str, text: str) -> None:
    _, events = whole(text, language)
    assert [event.date.text for event in events] == ["2022-01-12"]
    assert events[0].date_span is not None


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Two crates vanished from the pier in Bari on 3 January 2022. Police arrested a docker."),
        ("id", "Dua peti hilang dari dermaga di Bari pada 3 Januari 2022. Polisi menangkap seorang buruh."),
    ],
)
def test_the_day_of_the_story_goes_on(language: str, text: str) -> None:
    _, events = whole(text, language)
    arrest = next(event for event in events if event.type == "COERCE")
    assert arrest.date.text.startswith("2022-01-03")


def test_the_span_holds_the_trigger_and_no_other_sentence() -> None:
    text, events = whole("It rained. Police arrested two smugglers on 12 January 2022. It rained.", "en")
    assert [event.span.of(text).rstrip(".") for event in events] == [
        "Police arrested two smugglers on 12 January 2022"
    ]


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.sampled_from(
        ("arrested two sailors", "killed a guard", "agreed to meet the mayor", "will close the mill")
    ),
    st.sampled_from(("on Friday", "in March", "tomorrow", "on 3 February 2022", "next week", "last Friday")),
    st.sampled_from(("", "A vote on the budget is set for Monday. ")),
)
def test_only_what_is_planned_begins_after_publication(deed: str, when: str, before: str) -> None:
    _, events = whole(f"{before}Harbour police {deed} {when}.", "en")
    for event in events:
        start = event.date.text.partition("/")[0].rstrip("~")
        assert event.status == "planned" or start <= "2022-01-20"[: len(start)], event


@pytest.mark.parametrize(
    ("language", "text", "trigger"),
    [
        ("en", "The two ministers told reporters of the negotiations next week in Oslo.", "negotiations"),
        ("id", "Kedua menteri itu menyebut perundingan pekan depan di Oslo.", "perundingan"),
    ],
)
def test_a_noun_with_a_day_to_come_is_planned(language: str, text: str, trigger: str) -> None:
    words, events = whole(text, language)
    event = next(event for event in events if event.trigger.of(words) == trigger)
    assert event.status == "planned"
    assert event.date.text == "2022-01-24/2022-01-30"


@pytest.mark.parametrize(
    ("language", "text", "kinds"),
    [
        ("en", "Residents marched on Sunday to demand cheaper water.", {"PROTEST"}),
        ("en", "Residents marched on Sunday and demanded cheaper water.", {"PROTEST", "REQUEST"}),
        ("id", "Warga memblokade jalan pada Minggu untuk menuntut air bersih.", {"PROTEST"}),
        ("en", "The protests forced Mayor Odell to ask Norway for help on Monday.", {"PROTEST", "REQUEST"}),
    ],
)
def test_what_a_protest_is_for_is_no_event_of_its_own(language: str, text: str, kinds: set[str]) -> None:
    _, events = whole(text, language)
    assert {event.type.value for event in events} == kinds


def test_people_who_gather_in_protest_are_one_side() -> None:
    text = "Students gathered with placards outside the town hall of Tarsa on Monday to shame the mayor."
    _, events = whole(text, "en")
    (event,) = (one for one in events if one.type.value == "PROTEST")
    assert not set(event.actors) & set(event.recipients)


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        ("en", "Soldiers were deployed in Tarsa on 5 January 2022.", True),
        ("en", "Soldiers remained deployed in Tarsa on 5 January 2022.", False),
        ("en", "Tarsa returned to a calm state on 5 January 2022.", False),
        ("en", "Lumaran troops returned to their barracks on 5 January 2022.", True),
        ("id", "Kota Tarsa telah kembali dalam situasi yang tenang pada 5 Januari 2022.", False),
        ("id", "Pasukan Lumara telah kembali ke barak pada 5 Januari 2022.", True),
        ("id", "Tentara dikerahkan di Tarsa pada 5 Januari 2022.", True),
        ("id", "Tentara tetap dikerahkan di Tarsa pada 5 Januari 2022.", False),
        ("id", "Massa tetap menyerang kantor polisi di Tarsa pada 5 Januari 2022.", True),
    ],
)
def test_what_only_stays_as_it_was_is_no_event(language: str, text: str, told: bool) -> None:
    assert bool(whole(text, language)[1]) is told
