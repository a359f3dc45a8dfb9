"""Relations between figures of different articles."""

from dataclasses import replace
from datetime import date
from itertools import permutations

import pytest

from eventlog.records.relations import FigureFacts, relate

TOLL = FigureFacts(
    id=1,
    measure="killed",
    unit="person",
    scope="",
    value=12.0,
    qualifier="exact",
    speaker=5,
    outlet=1,
    article=1,
    event=None,
    day=date(2031, 5, 4),
    stories=frozenset({1}),
)
LATER = replace(TOLL, id=2, value=19.0, article=2, day=date(2031, 5, 6))


def drafts(new: FigureFacts, *nearby: FigureFacts) -> list[tuple[str, int, int]]:
    return [(str(draft.kind), draft.source, draft.target) for draft in relate([new], nearby)]


def test_another_value_by_the_same_speaker_supersedes_the_earlier() -> None:
    assert drafts(LATER, TOLL) == [("supersedes", 2, 1)]
    assert drafts(TOLL, LATER) == [("supersedes", 2, 1)], "also when the later article came first"


def test_the_same_value_in_another_outlet_repeats_the_first() -> None:
    again = replace(TOLL, id=3, article=3, outlet=2, speaker=None, day=date(2031, 5, 5))
    earlier = replace(TOLL, id=4, article=4, outlet=3, day=date(2031, 5, 3))
    for order in permutations([TOLL, earlier]):
        assert drafts(again, *order) == [("repeats", 3, 4)]


@pytest.mark.parametrize(
    "change",
    [
        {"measure": "injured"},
        {"unit": "building"},
        {"scope": "soldiers"},
        {"stories": frozenset()},
        {"article": 1},
        {"value": None},
        {"day": None},
        {"speaker": 6},
    ],
)
def test_what_cannot_be_compared_is_not_related(change: dict[str, object]) -> None:
    assert drafts(replace(LATER, **change), TOLL) == []  # type: ignore[arg-type]


def test_figures_of_one_event_are_comparable_without_a_story() -> None:
    one, other = replace(TOLL, event=3, stories=frozenset()), replace(LATER, event=3, stories=frozenset())
    assert drafts(other, one) == [("supersedes", 2, 1)]
