from math import isclose

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventlog.mentions.events.trees import likelihood, load_forest, odds, parse_forest, score

TABLE = "0\t0\tnear\t2.5\t1\t2\n0\t1\t=\t1.5\n0\t2\t=\t-0.5\n1\t0\t=\t0.25\n"


def test_a_tree_is_walked_by_its_thresholds() -> None:
    forest = parse_forest(TABLE)
    assert score(forest, {"near": 2.5}) == 1.75
    assert score(forest, {"near": 3.0}) == -0.25


def test_a_number_that_is_not_given_is_nought() -> None:
    assert score(parse_forest(TABLE), {}) == 1.75


def test_nodes_out_of_order_are_refused() -> None:
    with pytest.raises(ValueError, match="out of order"):
        parse_forest("0\t1\t=\t1.0")


@given(st.lists(st.dictionaries(st.just("near"), st.floats(-5, 5)), min_size=1, max_size=6))
def test_odds_are_shares_of_one(options: list[dict[str, float]]) -> None:
    found = odds(parse_forest(TABLE), options)
    assert isclose(sum(found), 1.0)
    assert all(share > 0 for share in found)


@pytest.mark.parametrize("name", ["events-trigger-trees", "events-date-trees"])
def test_shipped_trees_read(name: str) -> None:
    forest = load_forest(name)
    assert len(forest) > 10
    assert all(yes < len(tree) and no < len(tree) for tree in forest for _, _, yes, no in tree)


def test_an_absent_table_has_no_trees() -> None:
    assert load_forest("no-such-model") == ()


@given(st.dictionaries(st.just("near"), st.floats(-5, 5)))
def test_the_likelihood_of_one_is_its_share_against_nothing(numbers: dict[str, float]) -> None:
    forest = parse_forest(TABLE)
    assert isclose(likelihood(forest, numbers, idle=score(forest, {})), odds(forest, [numbers, {}])[0])
