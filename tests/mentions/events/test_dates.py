from datetime import datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from eventlog.article.model import Article, Publication, PublishedBasis
from eventlog.document.build import build_document
from eventlog.language.pack import load_pack
from eventlog.mentions.events.dates import Calendar, DateOption, Occasion, date_options
from eventlog.mentions.events.lines import words_of
from eventlog.mentions.timexes import find_timexes
from eventlog.ontology import DateBasis

PUBLISHED = Publication(datetime.fromisoformat("2022-01-20T06:53"), PublishedBasis.FIELD)


def offered(text: str, trigger: str, language: str = "en", *, published: Publication | None = PUBLISHED):
    document = build_document(Article(text, "test", language=language, published=published))
    timexes = find_timexes(document, load_pack(language))
    calendar = Calendar(document, timexes, words_of(language))
    at = document.text.index(trigger)
    sentence = next(s for s in document.sentences if s.span.start <= at < s.span.end)
    token = next(t for t in sentence.tokens if t.start == at)
    occasion = Occasion(token.span, sentence.span, sentence.index, "occurred", "COERCE", ())
    return calendar, {option.text: option for option in date_options(calendar, occasion)}


@pytest.mark.parametrize(
    ("language", "text", "trigger"),
    [
        ("en", "Harbour police arrested two men on 12 January 2022. They wept.", "arrested"),
        ("id", "Polisi pelabuhan menangkap dua orang pada 12 Januari 2022. Mereka menangis.", "menangkap"),
    ],
)
def test_a_stated_day_is_offered_with_its_evidence(language: str, text: str, trigger: str) -> None:
    _, options = offered(text, trigger, language)
    stated = options["2022-01-12"]
    assert stated.basis is DateBasis.EXPLICIT
    assert stated.span is not None
    assert "12" in stated.span.of(text)
    assert str(stated.value()) == "2022-01-12"


def test_what_nothing_states_is_marked_approximate() -> None:
    _, options = offered("Harbour police arrested two men.", "arrested")
    assert str(options["2022-01-20"].value()) == "2022-01-20~"
    assert str(options["2022-01"].value()) == "2022-01~"
    assert options["2022-01-20"].basis is DateBasis.PUBLICATION


def test_story_time_is_carried_over_sentences() -> None:
    text = "Two crates vanished on 3 January 2022. Nobody slept. Harbour police arrested two men."
    _, options = offered(text, "arrested")
    assert options["2022-01-03"].basis is DateBasis.INFERRED
    assert "story" in options["2022-01-03"].sources


def test_two_ends_of_a_range_are_one_offer() -> None:
    _, options = offered("Police arrested ten men from 3 to 5 January 2022.", "arrested")
    assert any(text.endswith("/2022-01-05") or text == "2022-01-05" for text in options)


@pytest.mark.parametrize(
    ("language", "text", "trigger"),
    [
        ("en", "The ferry sank in the strait. The incident happened on 9 January 2022.", "sank"),
        ("id", "Feri itu tenggelam di selat. Peristiwa itu terjadi pada 9 Januari 2022.", "tenggelam"),
    ],
)
def test_the_day_of_a_happening_is_told_from_a_day_of_saying(language: str, text: str, trigger: str) -> None:
    calendar, options = offered(text, trigger, language)
    assert calendar.happened == {"2022-01-09"}
    assert "2022-01-09" in options


@pytest.mark.parametrize(
    ("language", "text", "trigger"),
    [
        ("en", '"They arrested two men," Sergeant Ola Vik told reporters on Tuesday.', "arrested"),
        (
            "id",
            '"Kami menangkap dua orang," kata Sersan Ola Vik kepada wartawan, Selasa (18/1).',
            "menangkap",
        ),
    ],
)
def test_a_day_of_saying_is_known_as_one(language: str, text: str, trigger: str) -> None:
    calendar, options = offered(text, trigger, language)
    assert calendar.spoken
    assert calendar.cited
    assert "2022-01-18" in options


def test_without_a_day_of_publication_only_the_text_offers_dates() -> None:
    _, options = offered("Police arrested two men on 12 January 2022.", "arrested", published=None)
    assert "2022-01-12" in options
    assert all(option.basis is not DateBasis.PUBLICATION for option in options.values())


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.text(max_size=200), st.sampled_from(("id", "en")))
def test_every_offer_is_a_date_or_none(text: str, language: str) -> None:
    text = "polisi menangkap police arrested " + text
    _, options = offered(text, "arrested", language)
    assert options
    for option in options.values():
        value = option.value()
        assert value is None or value.text.rstrip("~") == option.text


def test_an_offer_that_is_no_date_has_no_value() -> None:
    assert DateOption("2022-13", DateBasis.INFERRED).value() is None
    assert DateOption("2022-02-01/2022-01-01", DateBasis.INFERRED).value() is None


@pytest.mark.parametrize(
    ("language", "text", "trigger"),
    [
        (
            "en",
            "A mayor fell on 18 January 2022. A statement of 20 January 2022 said so. He was arrested.",
            "arrested",
        ),
        (
            "id",
            "Camat dipecat pada 18 Januari 2022. Itu dikutip dari radio, Kamis (20/1/2022). Ia ditangkap.",
            "ditangkap",
        ),
    ],
)
def test_a_day_of_saying_gives_way_to_the_day_told(language: str, text: str, trigger: str) -> None:
    calendar, _ = offered(text, trigger, language)
    assert calendar.only_said == {"2022-01-20"}
    for sentence in (1, 2):
        hidden = calendar.behind_saying("2022-01-20", sentence)
        assert hidden is not None
        assert hidden[1] == "2022-01-18"
    assert calendar.behind_saying("2022-01-18", 2) is None


LOOKED_BACK = (
    "Two crates vanished on 3 January 2022. Harbour master Ana Ruiz said on Wednesday (19 January 2022) that "
    "police had arrested two men. They had hidden the crates."
)


def test_a_day_of_saying_after_plain_days_is_a_day_of_looking_back() -> None:
    calendar, _ = offered(LOOKED_BACK, "arrested")
    assert calendar.is_retrospect("2022-01-19", 2)
    assert not calendar.is_retrospect("2022-01-03", 2), "what was told plainly happened on that day"
    assert not calendar.is_retrospect("2022-01-19", 1), "the sentence itself gives the day"


@pytest.mark.parametrize(
    "text",
    [
        "Harbour master Ana Ruiz said on Wednesday (19 January 2022) that police had arrested two men.",
        LOOKED_BACK.replace("Wednesday (19 January 2022)", "Thursday (20 January 2022)"),
        LOOKED_BACK.replace("said on", "resigned on").replace(" that police had", ". Police"),
    ],
)
def test_news_of_the_day_is_no_looking_back(text: str) -> None:
    calendar, _ = offered(text, "arrested")
    last = len(calendar.sentences)
    assert not any(calendar.is_retrospect(day, at) for day in calendar.days for at in range(last))


def test_plans_of_this_month_lie_in_what_is_left_of_it() -> None:
    calendar, _ = offered("Harbour police arrested two men.", "arrested")
    assert calendar.is_current("2022-01")
    assert calendar.is_current("2022")
    assert not calendar.is_current("2022-02")
    undated, _ = offered("Police arrested two men.", "arrested", published=None)
    assert not undated.is_current("2022-01")


def test_who_said_on_a_weekday_tells_of_that_day() -> None:
    text = "A mayor fell on Tuesday. Police said on Thursday that a clerk had gone too. He was arrested."
    calendar, _ = offered(text, "arrested")
    assert calendar.only_said == {"2022-01-20"}
    assert calendar.behind_saying("2022-01-20", 2) is None


def test_tonight_in_a_quotation_is_a_day_of_saying() -> None:
    calendar, _ = offered('"We feed the cats tonight," wrote Vik. Police arrested him.', "arrested")
    assert calendar.only_said == {"2022-01-20"}


@pytest.mark.parametrize(
    ("language", "text", "trigger", "past"),
    [
        ("en", "The league agreed to march on Friday. Police arrested no one.", "agreed", "2022-01-14"),
        ("id", "Serikat sepakat akan berbaris pada Jumat. Tak ada yang ditangkap.", "sepakat", "2022-01-14"),
        ("en", "The league agreed to meet in March. Police arrested no one.", "agreed", "2021-03"),
    ],
)
def test_a_name_read_as_the_next_one_is_the_last_one_for_what_is_past(
    language: str, text: str, trigger: str, past: str
) -> None:
    calendar, options = offered(text, trigger, language)
    assert list(calendar.turned.values()) == [past]
    assert past in options
    ahead = next(iter(calendar.by_sentence[0]))[1]
    assert calendar.is_ahead(ahead, "occurred")
    assert not calendar.is_ahead(ahead, "planned")
    assert not calendar.is_ahead(past, "occurred")
    assert [value for _, value in calendar.read_for(0, "planned")] == [ahead]


def test_a_name_said_to_lie_ahead_is_never_turned_back() -> None:
    calendar, _ = offered("Serikat sepakat berbaris Jumat depan.", "sepakat", "id")
    assert calendar.by_sentence[0]
    assert not calendar.turned


def test_what_has_lasted_is_counted_back_from_publication() -> None:
    _, options = offered("Police have arrested poachers for eight years.", "arrested")
    assert {"2014", "2014/..", "2014/2022"} <= options.keys()


def test_what_was_done_by_a_day_was_done_on_it_most_likely() -> None:
    _, options = offered("By Monday the police had arrested two men.", "arrested")
    assert str(options["2022-01-17"].value()) == "2022-01-17~"


def test_what_was_done_before_a_day_stays_open() -> None:
    _, options = offered("The police arrested two men before Monday.", "arrested")
    assert "[..2022-01-16]" in options
    assert "2022-01-16" not in options


def test_a_day_is_exact_where_another_mention_of_it_is_a_limit() -> None:
    text = "The police arrested two men on Monday. By Monday the crowd had left."
    _, options = offered(text, "arrested")
    assert str(options["2022-01-17"].value()) == "2022-01-17"


def test_what_is_to_be_done_by_a_day_stays_open() -> None:
    _, options = offered("The police must have arrested two men by Monday.", "arrested")
    assert "[..2022-01-24]" in options
