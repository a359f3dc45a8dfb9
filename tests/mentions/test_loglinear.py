from math import isclose

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventlog.mentions.loglinear import calibrated, choose, load_weights, shares


@given(st.lists(st.lists(st.sampled_from("abc")), min_size=1, max_size=5))
def test_shares_sum_to_one(options: list[list[str]]) -> None:
    found = shares({"a": 1.5, "b": -2.0}, options)
    assert isclose(sum(found), 1.0)


def test_the_first_of_equals_is_chosen() -> None:
    assert choose({"a": 1.0}, [["b"], ["a"], ["a"]]) == 1


def test_without_weights_a_share_stays_as_it_is() -> None:
    assert calibrated({}, 0.7) == 0.7


@given(st.floats(0, 1), st.floats(0, 1))
def test_confidence_rises_with_the_share(one: float, other: float) -> None:
    weights = {"slope": 0.8, "offset": -0.3}
    low, high = sorted((one, other))
    assert 0 <= calibrated(weights, low) <= calibrated(weights, high) <= 1


@pytest.mark.parametrize("name", ["events-trigger", "events-type", "events-date", "events-confidence"])
def test_shipped_weights_read(name: str) -> None:
    assert load_weights(name)


def test_an_absent_model_has_no_weights() -> None:
    assert load_weights("no-such-model") == {}
