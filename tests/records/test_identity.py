"""Which events of a new article are known ones."""

from dataclasses import replace

import pytest

from eventlog.records.identity import EventFacts, identify

ASKED = EventFacts(
    id=1,
    type="REQUEST",
    edtf="2031-05-04",
    exact_day=True,
    country="KAZ",
    actors=frozenset({7}),
    recipients=frozenset({8}),
    triggers=frozenset({"asked"}),
)
KNOWN = replace(ASKED, id=40, triggers=frozenset({"meminta"}))


def test_type_day_and_a_shared_actor_make_one_event() -> None:
    assert identify([ASKED], [KNOWN]) == {1: 40}


@pytest.mark.parametrize(
    "change",
    [
        {"type": "ACCUSE"},
        {"edtf": "2031-05-05"},
        {"edtf": "2031-05", "exact_day": False},
        {"country": "FRA"},
        {"actors": frozenset({9})},
        {"recipients": frozenset({9})},
        {"actors": frozenset({8}), "recipients": frozenset({7})},
        {"actors": frozenset(), "recipients": frozenset()},
    ],
)
def test_what_speaks_against_it_keeps_them_apart(change: dict[str, object]) -> None:
    other = replace(KNOWN, **change)  # type: ignore[arg-type]
    new = replace(ASKED, edtf="2031-05", exact_day=False) if change.get("edtf") == "2031-05" else ASKED
    assert identify([new], [other]) == {}


def test_two_equal_matches_are_not_guessed_between() -> None:
    assert identify([ASKED], [KNOWN, replace(KNOWN, id=41)]) == {}


def test_the_stronger_match_wins_and_is_taken_once() -> None:
    weak = replace(KNOWN, id=41, recipients=frozenset())
    assert identify([ASKED, replace(ASKED, id=2)], [weak, KNOWN]) == {1: 40, 2: 41}


def test_a_new_version_keeps_an_event_of_unchanged_words() -> None:
    before = EventFacts(
        50, "DISASTER", "2031-05", exact_day=False, triggers=frozenset({"flood"}), previous=True
    )
    same = replace(before, id=3, previous=False)
    assert identify([same], [before]) == {3: 50}
    assert identify([replace(same, triggers=frozenset({"storm"}))], [before]) == {}
