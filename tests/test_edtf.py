"""EDTF values keep their text, agree with the ``edtf`` library, and are bounded by the right days."""

from datetime import date

import edtf as library
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from eventlog.edtf import Edtf, on_or_after, on_or_before, parse_edtf
from eventlog.errors import InputError

DAYS = st.dates(date(1000, 1, 1))
MARKS = st.sampled_from(["", "~", "?", "%"])
PLAIN = st.one_of(
    DAYS.map(date.isoformat), DAYS.map(lambda d: f"{d:%Y-%m}"), DAYS.map(lambda d: f"{d.year:04d}")
)
QUALIFIED = st.tuples(PLAIN, MARKS).map("".join)
SEASONS = st.tuples(st.integers(1000, 9999), st.integers(21, 24)).map(lambda p: f"{p[0]}-{p[1]}")
MASKED = st.one_of(
    st.integers(100, 999).map(lambda n: f"{n}X"),
    st.integers(10, 99).map(lambda n: f"{n}XX"),
    DAYS.map(lambda d: f"{d:%Y-%m}-XX"),
    DAYS.map(lambda d: f"{d.year:04d}-XX"),
)


def in_order(pair: tuple[date, date]) -> str:
    first, last = sorted(pair)
    return f"{first.isoformat()}/{last.isoformat()}"


INTERVALS = st.one_of(
    st.tuples(DAYS, DAYS).map(in_order),
    PLAIN.map(lambda text: f"{text}/.."),
    PLAIN.map(lambda text: f"../{text}"),
    PLAIN.map(lambda text: f"{text}/"),
    PLAIN.map(lambda text: f"/{text}"),
)
SETS = st.one_of(
    DAYS.map(lambda d: f"[..{d.isoformat()}]"),
    DAYS.map(lambda d: f"[{d.isoformat()}..]"),
    st.lists(DAYS, min_size=2, max_size=4, unique=True).map(
        lambda days: "[" + ",".join(d.isoformat() for d in sorted(days)) + "]"
    ),
    st.lists(DAYS, min_size=2, max_size=4, unique=True).map(
        lambda days: "{" + ",".join(d.isoformat() for d in sorted(days)) + "}"
    ),
)
ANY = st.one_of(QUALIFIED, SEASONS, MASKED, INTERVALS, SETS)


@settings(deadline=None, max_examples=60)
@given(ANY)
def test_text_makes_the_round_trip_through_the_library(text: str) -> None:
    value = parse_edtf(text)
    read = library.parse_edtf(text)
    assert str(read).replace(", ", ",") == text
    assert value.text == text
    for ours, theirs, unknown in (
        (value.earliest, read.lower_strict(), text.startswith("/")),
        (value.latest, read.upper_strict(), text.endswith("/")),
    ):
        # An open end is infinite to the library, and an unknown one padded by years that nobody gave.
        known = None if unknown or isinstance(theirs, float | int) else date(*theirs[:3])
        assert ours == known


@settings(deadline=None)
@given(ANY)
def test_bounds_are_in_order(text: str) -> None:
    value = parse_edtf(text)
    assert value.earliest is None or value.latest is None or value.earliest <= value.latest


@settings(deadline=None)
@given(DAYS, MARKS)
def test_day_is_its_own_bounds_whatever_its_mark(day: date, mark: str) -> None:
    value = parse_edtf(day.isoformat() + mark)
    assert (value.earliest, value.latest) == (day, day)
    assert value.is_exact_day == (mark == "")
    assert value.is_qualified == (mark != "")


@settings(deadline=None)
@given(DAYS)
def test_bounds_as_sets_are_open_on_one_side(day: date) -> None:
    assert (
        on_or_before(day) == parse_edtf(f"[..{day.isoformat()}]") == Edtf(on_or_before(day).text, None, day)
    )
    assert on_or_after(day) == parse_edtf(f"[{day.isoformat()}..]") == Edtf(on_or_after(day).text, day, None)


@pytest.mark.parametrize(
    ("text", "earliest", "latest"),
    [
        ("2022", date(2022, 1, 1), date(2022, 12, 31)),
        ("2024-02", date(2024, 2, 1), date(2024, 2, 29)),
        ("2022-01-05", date(2022, 1, 5), date(2022, 1, 5)),
        ("2022-01~", date(2022, 1, 1), date(2022, 1, 31)),
        ("199X", date(1990, 1, 1), date(1999, 12, 31)),
        ("18XX", date(1800, 1, 1), date(1899, 12, 31)),
        ("2022-01-05/..", date(2022, 1, 5), None),
        ("../2022-01", None, date(2022, 1, 31)),
        ("2022-01-05/", date(2022, 1, 5), None),
        ("/2022-01-05", None, date(2022, 1, 5)),
        ("2021-04/2021-06", date(2021, 4, 1), date(2021, 6, 30)),
        ("[..2022-01-05]", None, date(2022, 1, 5)),
        ("[2022-01-05..]", date(2022, 1, 5), None),
        ("[2022-01-05,2022-01-07]", date(2022, 1, 5), date(2022, 1, 7)),
        ("{2022-01-05,2022-01-07}", date(2022, 1, 5), date(2022, 1, 7)),
        ("2022-?01-05", date(2022, 1, 5), date(2022, 1, 5)),
    ],
)
def test_bounds_of_each_kind(text: str, earliest: date | None, latest: date | None) -> None:
    value = parse_edtf(text)
    assert (value.earliest, value.latest) == (earliest, latest)


@pytest.mark.parametrize(
    "text",
    ["", "soon", "5 January 2022", "2022-13", "2022-02-30", "2022-01-05/2022-01-04", "20220105", "2022-1-5"],
)
def test_what_is_no_edtf_is_refused(text: str) -> None:
    with pytest.raises(InputError):
        parse_edtf(text)


@settings(deadline=None)
@given(st.text(max_size=30))
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        value = parse_edtf(text)
    except InputError:
        return
    assert value.text == text
