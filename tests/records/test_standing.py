"""Which numbers hold by each policy, and parts above their whole."""

import pytest
from tests.records.test_relations import UNION, figure

from eventlog.records.relations import relate
from eventlog.records.standing import Policy, current, inconsistencies


@pytest.mark.parametrize(
    ("policy", "chosen", "bounds"),
    [
        (Policy.LATEST_OFFICIAL, (3,), (19, 19)),
        (Policy.LOWEST, (4,), (9, 9)),
        (Policy.HIGHEST, (3,), (19, 19)),
        (Policy.RANGE, (3, 4), (9, 19)),
        (Policy.ALL, (2, 3, 4), (9, 19)),
    ],
)
def test_policies_choose_among_what_stands(policy: Policy, chosen: tuple[int, ...], bounds: object) -> None:
    told = [
        figure(1, 70, 2),
        figure(5, 70, 3, stance="withdrawn"),
        figure(2, 12, 4),
        figure(3, 19, 6),
        figure(4, 9, 7, speaker=UNION, side=""),
    ]
    (found,) = current(told, relate(told), policy=policy)
    assert (found.figures, (found.low, found.high)) == (chosen, bounds)
    assert found.count == ("killed", "person", "")
    assert found.reason


def test_without_an_official_number_the_latest_is_taken_and_the_reason_says_so() -> None:
    (found,) = current([figure(1, 12, 4, side="")], [], policy=Policy.LATEST_OFFICIAL)
    assert found.figures == (1,)
    assert "no official one" in found.reason


def test_parts_of_several_articles_exceed_the_whole() -> None:
    told = [
        figure(1, 40, 4),
        figure(2, 25, 4, article=1, part_of=1, scope="children"),
        figure(3, 40, 5),
        figure(4, 22, 5, article=3, part_of=3, scope="women"),
    ]
    (found,) = inconsistencies(told, relate(told))
    assert (found.whole, found.parts) == (1, (2, 4))
    assert "47" in found.message
    assert "40" in found.message
    assert inconsistencies(told[:3], relate(told[:3])) == []


def test_a_whole_of_at_least_so_many_is_never_exceeded() -> None:
    told = [
        figure(1, 40, 4, qualifier="at_least", low=40.0),
        figure(2, 55, 4, article=1, part_of=1, scope="children"),
    ]
    assert inconsistencies(told, relate(told)) == []
