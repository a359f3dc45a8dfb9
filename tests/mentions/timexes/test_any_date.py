"""Any date in any form that papers use is found and read back; no text of any kind raises."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest
from babel.dates import format_date
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from eventlog.edtf import parse_edtf
from eventlog.language.pack import available_languages, load_pack
from eventlog.mentions.model import TimexType

Find = Callable[..., Any]
relaxed = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)

DAYS = st.dates(date(1950, 1, 1), date(2049, 12, 31))
# Indonesian ones in older spellings, which CLDR does not have.
MONTHS = {
    "en": [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
    "id": [
        "Januari",
        "Pebruari",
        "Maret",
        "April",
        "Mei",
        "Juni",
        "Juli",
        "Agustus",
        "September",
        "Oktober",
        "Nopember",
        "Desember",
    ],
}
AGENCY = ["Jan.", "Feb.", "March", "April", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."]
SENTENCES = {"en": "The bridge fell on {} in the north.", "id": "Jembatan itu runtuh pada {} di utara."}


def by_cldr(pattern: str, language: str, *, upper: bool = False) -> Callable[[date], str]:
    def form(day: date) -> str:
        words = format_date(day, pattern, locale=language)
        return words.upper() if upper else words

    return form


def ordinal(number: int) -> str:
    ending = {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th") if number not in (11, 12, 13) else "th"
    return f"{number}{ending}"


WITH_YEAR: dict[str, list[Callable[[date], str]]] = {
    "en": [
        by_cldr("MMMM d, yyyy", "en"),
        by_cldr("MMMM d yyyy", "en"),
        lambda day: f"{AGENCY[day.month - 1]} {day.day}, {day.year}",
        by_cldr("d MMMM yyyy", "en"),
        by_cldr("d MMM yyyy", "en"),
        by_cldr("EEEE, MMMM d, yyyy", "en"),
        by_cldr("EEEE, d MMMM yyyy", "en"),
        by_cldr("EEEE (d MMMM yyyy)", "en"),
        by_cldr("MMMM d, yyyy", "en", upper=True),
        by_cldr("yyyy-MM-dd", "en"),
        by_cldr("M/d/yyyy", "en"),
        lambda day: f"the {ordinal(day.day)} of {MONTHS['en'][day.month - 1]} {day.year}",
        lambda day: f"{MONTHS['en'][day.month - 1]} {ordinal(day.day)}, {day.year}",
    ],
    "id": [
        by_cldr("d MMMM yyyy", "id"),
        by_cldr("d MMM yyyy", "id"),
        by_cldr("EEEE, d MMMM yyyy", "id"),
        by_cldr("EEEE (d/M/yyyy)", "id"),
        by_cldr("EEEE (dd/MM/yyyy)", "id"),
        by_cldr("EEEE (d MMMM yyyy)", "id"),
        by_cldr("d MMMM yyyy", "id", upper=True),
        by_cldr("EEEE (d/M/yyyy)", "id", upper=True),
        by_cldr("d/M/yyyy", "id"),
        by_cldr("dd-MM-yyyy", "id"),
        by_cldr("yyyy-MM-dd", "id"),
        lambda day: f"{day.day} {MONTHS['id'][day.month - 1]} {day.year}",
    ],
}
WITHOUT_YEAR: dict[str, list[Callable[[date], str]]] = {
    "en": [
        by_cldr("MMMM d", "en"),
        by_cldr("d MMMM", "en"),
        lambda day: f"{day:%A}, {AGENCY[day.month - 1]} {day.day}",
        by_cldr("EEEE (d MMMM)", "en"),
    ],
    "id": [
        by_cldr("d MMMM", "id"),
        by_cldr("EEEE (d/M)", "id"),
        by_cldr("EEEE, d MMMM", "id"),
        by_cldr("d/M", "id"),
    ],
}
COARSE: dict[str, list[tuple[Callable[[date], str], Callable[[date], str]]]] = {
    "en": [
        (by_cldr("MMMM yyyy", "en"), lambda day: f"{day:%Y-%m}"),
        (lambda day: f"the year {day.year}", lambda day: f"{day.year}"),
        (lambda day: f"the {day.year // 10}0s", lambda day: f"{day.year // 10}X"),
        (by_cldr("'Q'Q yyyy", "en"), lambda day: quarter(day)),
        (by_cldr("QQQQ 'of' yyyy", "en"), lambda day: quarter(day)),
    ],
    "id": [
        (by_cldr("MMMM yyyy", "id"), lambda day: f"{day:%Y-%m}"),
        (lambda day: f"tahun {day.year}", lambda day: f"{day.year}"),
        (lambda day: f"{day.year // 10}0-an", lambda day: f"{day.year // 10}X"),
        (by_cldr("'triwulan' Q yyyy", "id"), lambda day: quarter(day)),
        (by_cldr("'kuartal ke-'Q yyyy", "id"), lambda day: quarter(day)),
    ],
}


def quarter(day: date) -> str:
    first = (day.month - 1) // 3 * 3 + 1
    return f"{day.year}-{first:02d}/{day.year}-{first + 2:02d}"


def cases(table: dict[str, list[Any]]) -> list[Any]:
    return [
        pytest.param(code, form, id=f"{code}-{n}") for code in table for n, form in enumerate(table[code])
    ]


@pytest.mark.parametrize(("language", "form"), cases(WITH_YEAR))
@given(day=DAYS, published=DAYS)
@settings(relaxed, max_examples=25)
def test_full_date_is_read_back_whatever_the_publishing_day(
    language: str, form: Callable[[date], str], day: date, published: date, find: Find
) -> None:
    words = form(day)
    document, found = find(SENTENCES[language].format(words), on=published.isoformat(), language=language)
    assert [(t.span.of(document.text), t.type, t.value) for t in found] == [
        (words, TimexType.DATE, day.isoformat())
    ]
    assert found[0].edtf.text == day.isoformat()
    assert found[0].anchor == ""


@pytest.mark.parametrize(("language", "form"), cases(WITHOUT_YEAR))
@given(day=DAYS, later=st.integers(0, 150))
@settings(relaxed, max_examples=25)
def test_date_without_year_is_the_last_one_before_publication(
    language: str, form: Callable[[date], str], day: date, later: int, find: Find
) -> None:
    words, published = form(day), day + timedelta(days=later)
    document, found = find(SENTENCES[language].format(words), on=published.isoformat(), language=language)
    assert [(t.span.of(document.text), t.value) for t in found] == [(words, day.isoformat())]
    assert found[0].anchor == published.isoformat()


@pytest.mark.parametrize("language", ["en", "id"])
@given(published=DAYS, back=st.integers(0, 6))
@settings(relaxed, max_examples=60)
def test_bare_weekday_of_a_past_event_is_in_the_week_before(
    language: str, published: date, back: int, find: Find
) -> None:
    day = published - timedelta(days=back)
    text = SENTENCES[language].format(format_date(day, "EEEE", locale=language))
    _, found = find(text, on=published.isoformat(), language=language)
    assert [t.value for t in found] == [day.isoformat()]


@pytest.mark.parametrize(
    ("language", "form"),
    [
        ("en", "{n} days ago"),
        ("id", "{n} hari lalu"),
        ("id", "{n} hari yang lalu"),
        ("id", "{n} hari silam"),
    ],
)
@given(published=DAYS, days=st.integers(2, 400))
@settings(relaxed, max_examples=40)
def test_days_ago(language: str, form: str, published: date, days: int, find: Find) -> None:
    words = form.format(n=days)
    document, found = find(SENTENCES[language].format(words), on=published.isoformat(), language=language)
    assert [(t.span.of(document.text), t.value) for t in found] == [
        (words, (published - timedelta(days=days)).isoformat())
    ]


@pytest.mark.parametrize(
    ("language", "forms"),
    [pytest.param(code, forms, id=f"{code}-{n}") for code in COARSE for n, forms in enumerate(COARSE[code])],
)
@given(day=DAYS)
@settings(relaxed, max_examples=25)
def test_coarse_period_keeps_its_grain_and_holds_its_days(
    language: str, forms: tuple[Callable[[date], str], Callable[[date], str]], day: date, find: Find
) -> None:
    words, edtf = forms[0](day), forms[1](day)
    document, found = find(SENTENCES[language].format(words), on="2020-06-15", language=language)
    assert [t.edtf.text for t in found] == [edtf]
    assert found[0].span.of(document.text).endswith(words)
    assert parse_edtf(edtf).earliest <= day <= parse_edtf(edtf).latest


def pieces(code: str) -> list[str]:
    data = load_pack(code).timex
    words = [word for lexicon in data.lexicons.values() for word in lexicon]
    examples = [rule.example.text for rule in data.rules]
    digits = ["0", "00", "1", "31", "99", "24", "1999", "9999", "٣", "½"]
    marks = ["(", ")", "/", "-", "–", ".", ", ", ":", "\n", "\u00a0", "’", "%", "$", "e\u0301", "\U0001f600"]
    return [*words, *examples, *digits, *marks, *(day.pattern for day in data.named_days)]


@pytest.mark.parametrize("language", available_languages())
@given(data=st.data(), published=st.one_of(st.none(), st.dates()))
@settings(relaxed, max_examples=150)
def test_no_text_raises_and_spans_slice_to_their_words(
    language: str, data: st.DataObject, published: date | None, find: Find
) -> None:
    part = st.one_of(st.sampled_from(pieces(language)), st.text(max_size=12))
    text = data.draw(st.lists(st.tuples(part, st.sampled_from(["", " "])), max_size=14))
    document, found = find(
        "".join(words + gap for words, gap in text),
        on=published.isoformat() if published else "",
        language=language,
    )
    end = 0
    for timex in found:
        assert end <= timex.span.start < timex.span.end <= len(document.text)
        words = timex.span.of(document.text)
        assert words == words.strip()
        assert timex.value
        if timex.edtf:
            assert parse_edtf(timex.edtf.text) == timex.edtf
        end = timex.span.end
