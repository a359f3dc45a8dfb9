"""The date axis: in order, cut only where nothing is, with ticks whose labels stand apart."""

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from eventlog.views.picture.axis import TICK_SIZE, make_axis, ticks_of
from eventlog.views.picture.axis_marks import put_axis
from eventlog.views.picture.measure import text_width
from eventlog.views.picture.sheet import Sheet, overlap

DAYS = st.lists(
    st.dates(date(1200, 1, 1), date(2400, 1, 1)).map(lambda day: day.toordinal() + 0.5),
    min_size=1,
    max_size=20,
)


@given(DAYS)
@settings(deadline=None)
def test_later_days_lie_further_right_inside_the_axis(days: list[float]) -> None:
    axis = make_axis(days, left=100, right=900)
    places = [axis.x(day) for day in sorted(set(days))]
    assert all(100 <= place <= 900 for place in places)
    assert all(a < b or b - a == 0 for a, b in pairwise(places))
    assert axis.x(min(days)) < axis.x(max(days)) or min(days) == max(days)


@given(DAYS)
@settings(deadline=None)
def test_no_day_is_cut_out(days: list[float]) -> None:
    axis = make_axis(days, left=100, right=900)
    for day in days:
        assert any(segment.start <= day <= segment.end for segment in axis.segments)


@given(DAYS)
@settings(deadline=None)
def test_tick_labels_stand_apart(days: list[float]) -> None:
    for segment in make_axis(days, left=100, right=900).segments:
        places = [(segment.x(t.at), text_width(t.label, size=TICK_SIZE)) for t in ticks_of(segment)]
        assert all(b[0] - b[1] / 2 > a[0] + a[1] / 2 for a, b in pairwise(places))


@pytest.mark.parametrize("length", [0.1, 1, 3, 10, 45, 200, 700, 4_000, 40_000, 300_000])
def test_ticks_suit_any_length(length: float) -> None:
    start = date(1500, 1, 3).toordinal() + 0.3
    (segment,) = make_axis([start, start + length], left=100, right=900).segments
    assert 2 <= len(ticks_of(segment)) <= 40


def test_empty_years_are_cut_out_and_the_cut_is_known() -> None:
    near = [date(2031, 3, day).toordinal() + 0.5 for day in (1, 4, 9)]
    axis = make_axis([date(1999, 1, 1).toordinal() + 0.5, *near], left=100, right=900)
    assert len(axis.segments) == 2
    assert len(axis.breaks) == 1
    assert axis.x(near[2]) - axis.x(near[0]) > 200


@given(DAYS)
@settings(deadline=None, max_examples=50)
def test_axis_words_never_cover_each_other(days: list[float]) -> None:
    sheet = Sheet(960, 60)
    put_axis(sheet, make_axis(days, left=100, right=900), y=10, line_to=900)
    words = sheet.words
    for i, one in enumerate(words):
        assert not any(overlap(one.box, other.box) for other in words[i + 1 :])
