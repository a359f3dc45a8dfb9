"""Numbers stay with those who have most of the items, and come back."""

from itertools import count

from hypothesis import given
from hypothesis import strategies as st

from eventlog.records.placing import place


def test_new_groups_get_fresh_numbers() -> None:
    placing = place([(-1,), (-2, -3)], held={}, former={}, fresh=count(7))
    assert placing.numbers == (7, 8)
    assert placing.left == {}


def test_a_group_of_two_events_keeps_the_one_with_more_reports() -> None:
    placing = place([(1, 2, 3)], held={1: 4, 2: 5, 3: 5}, former={}, fresh=count(9))
    assert placing.numbers == (5,)
    assert placing.left == {4: 5}


def test_what_is_parted_gets_its_former_number_back() -> None:
    placing = place([(1,), (2,)], held={1: 3, 2: 3}, former={2: [9]}, fresh=count(20))
    assert placing.numbers == (3, 9)


@given(st.lists(st.integers(1, 4), max_size=12), st.dictionaries(st.integers(0, 11), st.integers(1, 5)))
def test_no_number_is_given_twice_and_none_is_lost(groups_of: list[int], held: dict[int, int]) -> None:
    groups = [tuple(at for at, g in enumerate(groups_of) if g == n) for n in sorted(set(groups_of))]
    placing = place(groups, held=held, former={}, fresh=count(100))
    assert len(set(placing.numbers)) == len(groups)
    items = {item for group in groups for item in group}
    for item, number in held.items():
        if item in items:
            assert number in placing.numbers or placing.left[number] in placing.numbers
