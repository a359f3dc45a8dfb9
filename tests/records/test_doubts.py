"""The review list has pairs that may be one, with the reason, and no others."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventlog.ontology import ActorType
from eventlog.records.doubts import ActorFacts, doubts

PERSON, ORG, GOV = ActorType.PERSON, ActorType.ORGANIZATION, ActorType.GOVERNMENT


def facts(
    number: int, kind: ActorType, *names: str, loose: tuple[str, ...] = (), country: str = ""
) -> ActorFacts:
    return ActorFacts(
        number, kind, country, (*((name, True) for name in names), *((name, False) for name in loose))
    )


@pytest.mark.parametrize(
    ("one", "other", "reason"),
    [
        (facts(1, PERSON, loose=("Kuilani",)), facts(2, PERSON, "Mara Kuilani"), '"Kuilani" alone'),
        (facts(1, PERSON, "Rudi Hartolo"), facts(2, PERSON, "Rudy Hartolo"), "one letter"),
        (facts(1, PERSON, "Арман Велуаев"), facts(2, PERSON, "Arman Velayev"), "one letter"),
        (facts(1, PERSON, "Mara Kuilani"), facts(2, PERSON, "Mara Sari Kuilani"), "short for"),
        (facts(1, ORG, loose=("VRC",)), facts(2, ORG, "Velden Rail", loose=("VRC",)), "acronym"),
        (facts(1, ORG, "Kanal Kuil"), facts(2, PERSON, "Kanal Kuil"), "Both go by the name"),
    ],
)
def test_near_pairs_are_listed(one: ActorFacts, other: ActorFacts, reason: str) -> None:
    (found,) = doubts([other, one])
    assert (found.one, found.other) == (1, 2)
    assert reason in found.reason
    assert found.reason.endswith(".")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (facts(1, PERSON, loose=("driver",)), facts(2, PERSON, "Mara Driver")),
        (facts(1, ORG, "Sekolah Kuil 33"), facts(2, ORG, "Sekolah Kuil 34")),
        (facts(1, ORG, "Bank Kuil"), facts(2, ORG, "Bank Kaul", "Bank Puas")),
        (facts(1, PERSON, "Mara Kuilani"), facts(2, ORG, "Mara Kuilano")),
        (facts(1, GOV, "interior office", country="KEN"), facts(2, GOV, "interior office", country="PER")),
        (facts(1, ORG, loose=("company",)), facts(2, ORG, loose=("company",))),
    ],
)
def test_others_are_not(one: ActorFacts, other: ActorFacts) -> None:
    assert doubts([one, other]) == []


@pytest.mark.parametrize(("day", "listed"), [(date(2030, 1, 20), True), (date(2031, 1, 20), False)])
def test_an_office_counts_only_at_near_days(day: date, listed: bool) -> None:
    office = ("President of Velden",)
    unnamed = ActorFacts(1, PERSON, "", (("Velden's president", False),), office, day, day)
    known = ActorFacts(2, PERSON, "", (("Mara Kuilani", True),), office, date(2030, 1, 1), date(2030, 1, 9))
    assert bool(doubts([unnamed, known])) is listed


@given(st.permutations([
    facts(1, PERSON, "Rudi Hartolo"), facts(2, PERSON, "Rudy Hartolo"), facts(3, PERSON, loose=("Hartolo",)),
    facts(4, ORG, loose=("VRC",)), facts(5, GOV, loose=("VRC",)),
]))  # fmt: skip
def test_the_list_does_not_depend_on_order(actors: list[ActorFacts]) -> None:
    assert [(doubt.one, doubt.other) for doubt in doubts(actors)] == [(1, 2), (1, 3), (2, 3), (4, 5)]
