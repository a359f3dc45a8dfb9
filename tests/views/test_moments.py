"""Dates as something to draw and to say: no form of EDTF is dropped, none gains precision."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventlog.views.picture.moments import End, Moment, Shape, moment_of, period_words


def read(edtf: str) -> Moment:
    return moment_of(edtf, earliest=None, latest=None)


@pytest.mark.parametrize(
    ("edtf", "words"),
    [
        ("2031-03-02", "2 Mar 2031"),
        ("2031-03-02~", "about 2 Mar 2031"),
        ("2031-03-02?", "2 Mar 2031?"),
        ("2031-03", "Mar 2031"),
        ("2031", "2031"),
        ("203X", "the 2030s"),
        ("2031-21", "spring 2031"),
        ("2031-03-XX", "a day in Mar 2031"),
        ("2031-03-02/2031-03-05", "2–5 Mar 2031"),
        ("2031-03-02/2031-04-05", "2 Mar – 5 Apr 2031"),
        ("2031-03-02/..", "since 2 Mar 2031"),
        ("2031-03-02/", "from 2 Mar 2031, end not known"),
        ("../2031-03-02", "until 2 Mar 2031"),
        ("[..2031-03-02]", "by 2 Mar 2031"),
        ("[2031-03-02..]", "2 Mar 2031 or later"),
        ("[2031-03-02,2031-03-05]", "2 Mar 2031 or 5 Mar 2031"),
        ("{2031-03-02,2031-03-05}", "2 Mar 2031 and 5 Mar 2031"),
        ("[2031-03-02..2031-03-05]", "between 2 Mar 2031 and 5 Mar 2031"),
        ("2031-03-02T06:15:00+07:00", "2 Mar 2031, 06:15 UTC+07:00"),
        ("", "no date"),
        ("../..", "no date"),
    ],
)
def test_words(edtf: str, words: str) -> None:
    assert read(edtf).words == words


@given(st.dates(date(1000, 1, 1), date(3000, 1, 1)))
def test_a_day_is_a_point_and_a_month_is_not(day: date) -> None:
    assert read(day.isoformat()).shape is Shape.POINT
    assert read(day.isoformat()).start == day.toordinal() + 0.5
    month = read(day.isoformat()[:7])
    assert (month.shape, month.left, month.right) == (Shape.SPAN, End.FADED, End.FADED)
    assert month.start <= day.toordinal() < month.end


@given(st.text(max_size=20), st.one_of(st.none(), st.dates()), st.one_of(st.none(), st.dates()))
def test_anything_is_drawn_or_undated(text: str, earliest: date | None, latest: date | None) -> None:
    moment = moment_of(text, earliest=earliest, latest=latest)
    assert moment.shape in Shape
    assert moment.words


def test_bounds_speak_where_the_text_is_no_edtf() -> None:
    moment = moment_of("around Easter", earliest=date(2031, 4, 1), latest=date(2031, 4, 9))
    assert moment.words == period_words(date(2031, 4, 1), date(2031, 4, 9))
    assert moment.left is End.FADED
