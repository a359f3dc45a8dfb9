"""Days that a sentence plainly states."""

from datetime import datetime

import pytest

from eventlog.article.model import Article, Publication, PublishedBasis
from eventlog.document.build import build_document
from eventlog.language.pack import load_pack
from eventlog.mentions.events.dates import Calendar, DateOption, Occasion
from eventlog.mentions.events.lines import words_of
from eventlog.mentions.events.stated_days import (
    continued_day,
    counted_day,
    current_day,
    framed_day,
    inferred_day,
    narrated_day,
    onward_day,
    opening_day,
    own_day,
    reduced_day,
    told_day,
    when_day,
)
from eventlog.mentions.timexes import find_timexes
from eventlog.ontology import DateBasis
from eventlog.span import Span

PUBLISHED = Publication(datetime.fromisoformat("2022-01-20T06:53"), PublishedBasis.FIELD)


def calendar_of(text: str, language: str) -> Calendar:
    document = build_document(Article(text, "test", language=language, published=PUBLISHED))
    return Calendar(document, find_timexes(document, load_pack(language)), words_of(language))


def occasion_of(calendar: Calendar, text: str, trigger: str) -> Occasion:
    """The first sentence's event with these words as its trigger."""
    start = text.index(trigger)
    span = Span(start, start + len(trigger))
    return Occasion(span, calendar.sentences[0].span, 0, "occurred", "ACCIDENT", ())


def last_of(calendar: Calendar, text: str, trigger: str, status: str = "occurred") -> Occasion:
    """The event of the last sentence with these words as its trigger."""
    start, at = text.rindex(trigger), len(calendar.sentences) - 1
    return Occasion(
        Span(start, start + len(trigger)), calendar.sentences[at].span, at, status, "ACCIDENT", ()
    )


@pytest.mark.parametrize(
    ("language", "text", "trigger", "day"),
    [
        ("en", "The strike came two days after the dam broke.", "broke", "2022-01-18"),
        ("id", "Mogok itu terjadi dua hari setelah bendungan jebol.", "jebol", "2022-01-18"),
        ("en", "Two weeks before the vote, the dam broke.", "broke", "2022-01-06"),
        ("en", "The pact came early on Thursday, hours after the dam broke.", "broke", "2022-01-19"),
        ("en", "On 5 January the strike began, three days before the dam broke.", "broke", "2022-01-08"),
    ],
)
def test_a_counted_day_is_the_date_of_what_it_is_counted_for(
    language: str, text: str, trigger: str, day: str
) -> None:
    calendar = calendar_of(text, language)
    counted = counted_day(calendar, occasion_of(calendar, text, trigger))
    assert counted is not None
    assert counted.text == day
    before = Occasion(Span(0, 3), calendar.sentences[0].span, 0, "occurred", "ACCIDENT", ())
    assert counted_day(calendar, before) is None


def test_hours_before_a_day_are_not_counted_where_its_hour_is_unknown() -> None:
    text = "The pact came on Thursday, hours after the dam broke."
    calendar = calendar_of(text, "en")
    assert counted_day(calendar, occasion_of(calendar, text, "broke")) is None


@pytest.mark.parametrize(
    ("language", "text", "trigger", "day"),
    [
        ("en", "On 5 January, after crowds had left the port, the mayor resigned.", "resigned", "2022-01-05"),
        (
            "id",
            "Pada 5 Januari, setelah massa meninggalkan pelabuhan, wali kota mundur.",
            "mundur",
            "2022-01-05",
        ),
        ("en", "On 5 January, hours before the vote on 6 January, the mayor resigned.", "resigned", None),
        ("en", "The mayor resigned after the strike of 5 January.", "resigned", None),
    ],
)
def test_the_only_day_of_a_sentence_that_opens_it_dates_what_follows(
    language: str, text: str, trigger: str, day: str | None
) -> None:
    calendar = calendar_of(text, language)
    found = opening_day(calendar, occasion_of(calendar, text, trigger))
    assert (found.text if found else None) == day


@pytest.mark.parametrize(
    ("language", "text", "trigger", "day"),
    [
        ("en", "On Monday the mayor said the dam had broken two days earlier.", "broken", "2022-01-15"),
        ("id", "Bupati mengatakan pada Senin bahwa bendungan jebol pada Sabtu.", "jebol", "2022-01-15"),
        ("en", "The mayor said on Monday the dam broke during a storm on Saturday.", "broke", None),
        (
            "en",
            "On Monday the board of Odell harbour, also known as HBO, said its dam broke two days earlier.",
            "broke",
            "2022-01-15",
        ),
        ("en", "The dam broke on Monday.", "broke", None),
        ("en", "On Monday the dam broke and on Tuesday the bridge fell.", "broke", None),
    ],
)
def test_a_day_beside_its_trigger_is_not_that_of_who_told_of_it(
    language: str, text: str, trigger: str, day: str | None
) -> None:
    calendar = calendar_of(text, language)
    own = own_day(calendar, occasion_of(calendar, text, trigger))
    assert (own.text if own else None) == day


@pytest.mark.parametrize(
    ("text", "kind", "day"),
    [
        ("The mayor told the town on Monday that the dam held. He refused to leave.", "REJECT", "2022-01-17"),
        ("The mayor told the town on Monday that the dam held. It collapsed.", "ACCIDENT", None),
        ("The dam broke on Monday. He refused to leave.", "REJECT", None),
        ("The mayor told the town on Monday that the dam held.\nHe refused to leave.", "REJECT", None),
    ],
)
def test_an_act_of_words_goes_on_with_the_talk_before_it(text: str, kind: str, day: str | None) -> None:
    calendar = calendar_of(text, "en")
    start = text.rindex("refused") if "refused" in text else text.rindex("collapsed")
    occasion = Occasion(Span(start, start + 7), calendar.sentences[1].span, 1, "occurred", kind, ())
    continued = continued_day(calendar, occasion)
    assert (continued.text if continued else None) == day


@pytest.mark.parametrize(
    ("language", "text", "trigger", "day"),
    [
        ("en", "The dam broke on Monday. At the time the mayor resigned.", "resigned", "2022-01-17"),
        ("id", "Bendungan jebol pada Senin. Bupati ketika itu mundur.", "mundur", "2022-01-17"),
        ("en", "The dam broke on Monday. The mayor resigned.", "resigned", None),
        ("en", "The dam broke on Monday. Odell, a student at the time, later resigned.", "resigned", None),
        ("en", "The dam broke on Monday. At the time, on Tuesday, the mayor resigned.", "resigned", None),
    ],
)
def test_at_the_time_is_the_day_told_before(language: str, text: str, trigger: str, day: str | None) -> None:
    calendar = calendar_of(text, language)
    told = told_day(calendar, last_of(calendar, text, trigger))
    assert (told.text if told else None) == day


@pytest.mark.parametrize(
    ("language", "text", "trigger", "day"),
    [
        ("en", "On 3 January the dam leaked. Workers then fled. After that it broke.", "broke", "2022-01-03"),
        (
            "id",
            "Pada 3 Januari bendungan bocor. Pekerja kemudian lari. Ia lalu jebol.",
            "jebol",
            "2022-01-03",
        ),
        ("en", "On 3 January the dam leaked. It was old. It was high. Then it broke.", "broke", None),
        ("en", "On 3 January the dam leaked. On 4 January it held. In 2019 a dam then broke.", "broke", None),
        ("en", "On 18 January the dam leaked. Then it broke.", "broke", None),
        ("en", "The mayor said on 3 January that the dam leaked. Then it broke.", "broke", None),
    ],
)
def test_words_of_sequence_carry_on_the_day_of_an_old_story(
    language: str, text: str, trigger: str, day: str | None
) -> None:
    calendar = calendar_of(text, language)
    narrated = narrated_day(calendar, last_of(calendar, text, trigger))
    assert (narrated.text if narrated else None) == day
    assert narrated_day(calendar, last_of(calendar, text, trigger, "planned")) is None


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("In May 2021 the dam leaked. Engineers drained it. The wall broke.", "2021-05"),
        ("On 3 January the dam leaked. The wall broke.", "2022-01-03"),
        ("The dam leaked in May 2021. The wall broke.", None),
        ("The dam was shut on 18 January. In May 2021 it leaked. The wall broke.", None),
        ("In May 2021 the dam leaked.\nThe wall broke.", None),
        ("In May 2021 the dam leaked after a quake in 2019. The wall broke.", None),
        ("On 18 January the dam leaked. The wall broke.", None),
    ],
)
def test_a_date_that_opens_a_sentence_frames_the_rest_of_its_paragraph(text: str, date: str | None) -> None:
    calendar = calendar_of(text, "en")
    framed = framed_day(calendar, last_of(calendar, text, "broke"))
    assert (framed.text if framed else None) == date


@pytest.mark.parametrize(
    ("language", "text", "trigger", "date"),
    [
        ("en", "It was the first flood since 1990, when a dam broke.", "broke", "1990"),
        ("id", "Ini banjir pertama sejak 1990, ketika sebuah bendungan jebol.", "jebol", "1990"),
        ("en", "It was the first flood of 1990, and a dam broke.", "broke", None),
        ("en", "Since 1990, when it was built, the dam leaked and broke.", "broke", None),
        ("id", "Pada 3 Januari, saat itu, bendungan jebol.", "jebol", None),
        ("en", "It was the first flood since 1990, when a dam broke on 3 May.", "broke", None),
    ],
)
def test_a_clause_behind_a_date_says_what_was_then(
    language: str, text: str, trigger: str, date: str | None
) -> None:
    calendar = calendar_of(text, language)
    found = when_day(calendar, last_of(calendar, text, trigger))
    assert (found.text if found else None) == date


def test_what_goes_on_while_an_article_is_written_goes_on_that_day() -> None:
    calendar = calendar_of("The dam broke on Monday. Crews are draining the valley.", "en")
    guess = DateOption("2022-01-17", DateBasis.INFERRED)
    current = current_day(calendar, guess, "ongoing")
    assert current is not None
    assert (current.text, current.basis, current.approximate) == ("2022-01-20", DateBasis.PUBLICATION, True)
    assert current_day(calendar, guess, "occurred") is None
    assert current_day(calendar, DateOption("2022-01-17", DateBasis.EXPLICIT), "ongoing") is None
    assert current_day(calendar, DateOption("2022-01-17/..", DateBasis.INFERRED), "ongoing") is None


def test_an_interval_that_was_guessed_gives_way_only_to_a_story_or_a_frame() -> None:
    text = "On 3 January the dam leaked. At the time it broke."
    calendar = calendar_of(text, "en")
    occasion = last_of(calendar, text, "broke")
    for guess in ("2022-01", "2022-01-03/2022-01-20"):
        found = inferred_day(calendar, occasion, guess=DateOption(guess, DateBasis.INFERRED))
        assert found is not None
        assert found.text == "2022-01-03"


@pytest.mark.parametrize(
    ("language", "text", "trigger", "date"),
    [
        ("en", "The wreck will be raised on Friday at the earliest.", "raised", "2022-01-21/.."),
        ("id", "Bangkai kapal akan diangkat paling cepat Jumat.", "diangkat", "2022-01-21/.."),
        ("en", "The wreck will be raised on Friday.", "raised", None),
        ("en", "The wreck will be raised on Friday at the earliest or on 30 January.", "raised", None),
    ],
)
def test_a_date_at_the_earliest_is_an_open_one(
    language: str, text: str, trigger: str, date: str | None
) -> None:
    calendar = calendar_of(text, language)
    found = onward_day(calendar, last_of(calendar, text, trigger, "planned"))
    assert (found.text if found else None) == date


@pytest.mark.parametrize(
    ("text", "trigger", "date"),
    [
        ("The clerk jailed in 2019 was freed on Monday.", "jailed", "2019"),
        ("A nurse abducted on 5 January has been found.", "abducted", "2022-01-05"),
        ("The court jailed the clerk in 2019 and was praised.", "jailed", None),
        ("The clerk was jailed in 2019.", "jailed", None),
    ],
)
def test_the_date_between_a_participle_and_its_predicate_is_that_of_the_participle(
    text: str, trigger: str, date: str | None
) -> None:
    calendar = calendar_of(text, "en")
    found = reduced_day(calendar, occasion_of(calendar, text, trigger))
    assert (found.text if found else None) == date
