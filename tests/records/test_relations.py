"""Relations between the figures of a ledger."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventlog.ontology import Measure, Qualifier
from eventlog.records.relations import FigureFacts, comparable, relate

POLICE, UNION, MAYOR = 5, 6, 7


def figure(number: int, value: float | None, day: int, **changes: object) -> FigureFacts:
    """A toll given by the police of one country on a day of May 2031, in an article of its own."""
    said = date(2031, 5, day)
    facts = FigureFacts(
        id=number,
        key=f"{said}|doc-{number}|000000001",
        measure="killed",
        unit="person",
        scope="",
        value=value,
        low=None,
        high=None,
        qualifier="exact",
        stance="",
        revised_from=None,
        part_of=None,
        speaker=POLICE,
        side="SUR",
        outlet=number,
        origin=number,
        article=number,
        event=None,
        country="SUR",
        day=said,
        published=said,
        stories=frozenset({1}),
    )
    return replace(facts, **changes)  # type: ignore[arg-type]


def drafts(*figures: FigureFacts) -> list[tuple[str, int, int]]:
    return [(str(draft.kind), draft.source, draft.target) for draft in relate(figures)]


def test_a_later_number_of_the_same_speaker_supersedes_the_last_one_that_stands() -> None:
    assert drafts(figure(1, 12, 4), figure(2, 19, 5), figure(3, 17, 6)) == [
        ("supersedes", 2, 1),
        ("supersedes", 3, 2),
    ]


def test_the_same_number_repeats_the_first_that_gave_it() -> None:
    again = [figure(3, 12, 6), figure(1, 12, 4), figure(2, 12, 5, speaker=None)]
    assert drafts(*again) == [("repeats", 2, 1), ("repeats", 3, 1)]


def test_within_one_article_a_number_given_twice_is_a_repeat() -> None:
    twice = figure(2, 12, 4, article=1, key="2031-05-04|doc-1|000000300")
    assert drafts(figure(1, 12, 4), twice) == [("repeats", 2, 1)]


def test_a_withdrawal_points_at_the_first_that_gave_the_number() -> None:
    taken = figure(3, 12, 6, stance="withdrawn", speaker=MAYOR)
    (first, second) = relate([figure(1, 12, 4), figure(2, 12, 5), taken])
    assert (first.source, second.source) == (2, 3)
    assert (second.kind, second.target, second.evidence) == ("retracts", 1, 3)


def test_a_withdrawn_number_is_superseded_by_nothing_and_a_repeat_of_it_says_so() -> None:
    given_, taken = figure(1, 12, 4), figure(2, 12, 5, stance="withdrawn")
    assert drafts(given_, taken, figure(3, 30, 6)) == [("retracts", 2, 1)]
    repeated = relate([given_, taken, figure(4, 12, 8)])[-1]
    assert repeated.reason == "repeats a number withdrawn on 2031-05-05"
    before = relate([given_, taken, figure(5, 12, 5, speaker=UNION)])
    assert {draft.reason for draft in before if draft.source == 5} == {"the same number again"}


def test_a_withdrawal_of_a_number_that_nobody_gave_relates_to_nothing() -> None:
    assert drafts(figure(1, 12, 4), figure(2, 13, 5, stance="withdrawn")) == []


def test_a_denial_disputes_the_number_itself() -> None:
    assert drafts(figure(1, 12, 4), figure(2, 12, 5, stance="denied", speaker=UNION)) == [("disputes", 2, 1)]


@pytest.mark.parametrize(
    ("change", "kinds"),
    [
        pytest.param({"speaker": UNION, "side": "", "value": 9.0}, ["disputes"], id="a lower count"),
        pytest.param({"speaker": MAYOR, "value": 9.0}, ["disputes"], id="a lower count of the same side"),
        pytest.param({"speaker": MAYOR, "value": 15.0}, ["supersedes"], id="a higher count of the same side"),
        pytest.param({"speaker": UNION, "side": "GUY", "value": 15.0}, ["disputes"], id="of the other side"),
        pytest.param(
            {"speaker": UNION, "side": "GUY", "value": 13.0, "qualifier": "about"}, [], id="about, and near"
        ),
        pytest.param(
            {"speaker": UNION, "side": "GUY", "value": 10.0, "qualifier": "at_least", "low": 10.0},
            [],
            id="bounds overlap",
        ),
        pytest.param(
            {"speaker": UNION, "side": "GUY", "value": 900.0}, [], id="too far to be the same count"
        ),
    ],
)
def test_another_number_by_somebody_else(change: dict[str, object], kinds: list[str]) -> None:
    other = replace(figure(2, 1, 6), **change)  # type: ignore[arg-type]
    assert [kind for kind, source, _ in drafts(figure(1, 12, 4), other) if source == 2] == kinds


def test_a_contradiction_is_of_about_the_same_day() -> None:
    assert drafts(figure(1, 12, 4), figure(2, 9, 28, speaker=UNION, side="")) == []


def test_the_article_names_the_number_before() -> None:
    old = figure(2, 12, 6, article=3, stance="former", key="2031-05-06|doc-3|000000200")
    new = figure(3, 19, 6, stance="revised", revised_from=2, speaker=None)
    assert drafts(new, old) == [("supersedes", 3, 2)]
    assert drafts(new, old, figure(1, 12, 4)) == [("repeats", 2, 1), ("supersedes", 3, 1)]


def test_parts_belong_to_their_whole_and_repeat_only_parts_of_an_equal_whole() -> None:
    whole, part = figure(1, 40, 4), figure(2, 9, 4, article=1, part_of=1, scope="children")
    assert drafts(whole, part) == [("part_of", 2, 1)]
    again, its_part = figure(3, 40, 5), figure(4, 9, 5, article=3, part_of=3, scope="children")
    assert drafts(whole, part, again, its_part)[1:] == [("repeats", 3, 1), ("repeats", 4, 2)]
    more, other = figure(5, 44, 6), figure(6, 9, 6, article=5, part_of=5, scope="children")
    assert ("part_of", 6, 5) in drafts(whole, part, more, other)


def test_a_part_of_nobody_named_does_not_supersede() -> None:
    assert drafts(figure(1, 40, 4), figure(2, 9, 6, part_of=1)) == [("part_of", 2, 1)]


@pytest.mark.parametrize(
    "change",
    [
        {"measure": "injured"},
        {"unit": "building"},
        {"scope": "security"},
        {"stories": frozenset({2})},
        {"stories": frozenset(), "country": "GUY"},
    ],
)
def test_what_cannot_be_compared_is_not_related(change: dict[str, object]) -> None:
    assert drafts(figure(1, 12, 4), figure(2, 19, 6, **change)) == []


def test_without_a_story_one_event_or_one_country_makes_figures_comparable() -> None:
    one, other = (figure(n, 12, 4, stories=frozenset(), country="", event=3) for n in (1, 2))
    assert comparable(one, other)
    assert not comparable(replace(one, event=4), other)
    near = replace(one, event=None, country="SUR")
    assert comparable(near, replace(other, event=None, country="SUR"))
    assert not comparable(near, replace(other, event=None, country="SUR", day=date(2031, 8, 4)))


def test_money_is_repeated_but_never_superseded() -> None:
    price = {"measure": "money", "unit": "EUR"}
    assert drafts(figure(1, 60, 4, **price), figure(2, 120, 6, **price)) == []
    assert drafts(figure(1, 60, 4, **price), figure(2, 60, 6, **price)) == [("repeats", 2, 1)]


@st.composite
def ledgers(draw: st.DrawFn) -> Sequence[FigureFacts]:
    size = draw(st.integers(2, 9))
    found = []
    for number in range(1, size + 1):
        day = draw(st.integers(1, 5))
        found.append(
            figure(
                number,
                draw(st.sampled_from([None, 8.0, 12.0, 19.0])),
                day,
                low=draw(st.sampled_from([None, 5.0])),
                measure=draw(st.sampled_from([Measure.KILLED, Measure.TROOPS])),
                qualifier=draw(st.sampled_from(list(Qualifier))),
                stance=draw(st.sampled_from(["", "", "withdrawn", "denied", "revised", "former"])),
                revised_from=draw(st.sampled_from([None, 1, 2])),
                part_of=draw(st.sampled_from([None, None, 1, 3])),
                speaker=draw(st.sampled_from([None, POLICE, UNION])),
                side=draw(st.sampled_from(["", "SUR", "GUY"])),
                article=draw(st.integers(1, 3)),
                outlet=draw(st.sampled_from([None, 1, 2])),
                event=draw(st.sampled_from([None, 1])),
                stories=draw(st.sampled_from([frozenset(), frozenset({1})])),
            )
        )
    return found


@given(ledgers(), st.randoms(use_true_random=False))
def test_relations_depend_on_the_set_alone(figures: Sequence[FigureFacts], chance) -> None:
    def named(some: Sequence[FigureFacts]) -> set[tuple[str, str, str, str]]:
        keys = {one.id: one.key for one in some}
        return {(d.kind, keys[d.source], keys[d.target], d.reason) for d in relate(some)}

    mixed = list(figures)
    chance.shuffle(mixed)
    renumber = {number: 100 - number for number in range(1, 10)}
    other_ids = [
        replace(
            one,
            id=renumber[one.id],
            part_of=renumber.get(one.part_of or 0),
            revised_from=renumber.get(one.revised_from or 0),
        )
        for one in mixed
    ]
    assert named(mixed) == named(figures) == named(other_ids)


@given(ledgers())
def test_each_figure_has_one_relation_and_never_to_itself(figures: Sequence[FigureFacts]) -> None:
    found = relate(figures)
    assert len({draft.source for draft in found}) == len(found)
    assert all(draft.source != draft.target for draft in found)
