from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventlog.mentions.events.lapses import Lapse, shifted
from eventlog.span import Span

HERE = Span(0, 8)


@given(st.dates(date(1000, 1, 1), date(3000, 1, 1)), st.integers(1, 999), st.sampled_from((1, -1)))
def test_days_are_counted_on_the_calendar(day: date, count: int, sign: int) -> None:
    assert list(shifted(day.isoformat(), Lapse(HERE, count, "D"), sign)) == [
        (day + timedelta(days=sign * count)).isoformat()
    ]


@given(st.dates(date(1000, 1, 1), date(3000, 1, 1)), st.integers(1, 99), st.sampled_from("DWMY"))
def test_back_and_forth_is_where_it_began_as_exactly_as_the_unit(day: date, count: int, unit: str) -> None:
    lapse = Lapse(HERE, count, unit)
    (back,) = shifted(day.isoformat(), lapse, -1)
    (again,) = shifted(back, lapse, 1)
    assert day.isoformat().startswith(again)


@pytest.mark.parametrize(
    ("day", "unit"), [("9999-12-31", "D"), ("0001", "Y"), ("2022", "M"), ("../2022", "D")]
)
def test_what_cannot_be_counted_gives_nothing(day: str, unit: str) -> None:
    sign = -1 if day == "0001" else 1
    assert not list(shifted(day, Lapse(HERE, 5, unit), sign))
