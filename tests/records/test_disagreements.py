"""Sides that cannot both be true are set side by side; what cannot be compared is left alone."""

from dataclasses import replace
from datetime import date

from eventlog.records.disagreements import Denial, Told, disagreements

ONE = Told(
    event=1,
    report=1,
    key="a",
    origin=1,
    edtf="2031-05-04",
    earliest=date(2031, 5, 4),
    latest=date(2031, 5, 4),
    basis="explicit",
    status="occurred",
    actors=((1, "Anara Bekova"),),
)
OTHER = replace(ONE, report=2, key="b", origin=2)
LATER = {"edtf": "2031-05-06", "earliest": date(2031, 5, 6), "latest": date(2031, 5, 6)}


def kinds(*told: Told, denials: tuple[Denial, ...] = ()) -> list[str]:
    return [found.what for found in disagreements(told, denials)]


def test_days_that_the_words_give_and_that_do_not_overlap() -> None:
    (found,) = disagreements([replace(OTHER, **LATER), ONE])
    assert (found.what, found.one.value, found.other.value) == ("date", "2031-05-04", "2031-05-06")
    assert (found.one.number, found.other.number) == (1, 2)


def test_what_is_vaguer_inferred_or_a_copy_does_not_disagree() -> None:
    month = replace(OTHER, edtf="2031-05", earliest=date(2031, 5, 1), latest=date(2031, 5, 31))
    assert kinds(ONE, month) == []
    assert kinds(ONE, replace(OTHER, basis="inferred", **LATER)) == []
    assert kinds(ONE, replace(OTHER, origin=1, **LATER)) == []
    assert kinds(ONE, replace(OTHER, event=2, **LATER)) == []


def test_told_as_past_and_denied() -> None:
    assert kinds(ONE, replace(OTHER, status="denied")) == ["status"]
    assert kinds(ONE, replace(OTHER, status="planned")) == []


def test_other_doers_with_none_in_common() -> None:
    assert kinds(ONE, replace(OTHER, actors=((2, "Northern Pact"),))) == ["actor"]
    assert kinds(ONE, replace(OTHER, actors=((1, "Anara Bekova"), (2, "Northern Pact")))) == []
    assert kinds(ONE, replace(OTHER, actors=())) == []


def test_a_denial_stands_against_who_reported_it() -> None:
    denial = Denial(event=1, claim=5, key="c", origin=2, content="that she had asked")
    (found,) = disagreements([ONE], [denial])
    assert (found.what, found.other.kind, found.other.number) == ("claim", "claim", 5)
    assert kinds(replace(ONE, status="planned"), denials=(denial,)) == []


def test_two_values_of_one_origin_disagree_where_another_origin_gives_one_of_them() -> None:
    again = replace(ONE, report=3, key="c", **LATER)
    assert kinds(ONE, again) == []
    (found,) = disagreements([ONE, again, replace(OTHER, **LATER)])
    assert {found.one.number, found.other.number} == {1, 2}


def test_the_day_of_a_growing_count_is_not_that_of_what_it_counts() -> None:
    assert kinds(ONE, replace(OTHER, **LATER)) == ["date"]
    assert kinds(replace(ONE, counts=True), replace(OTHER, counts=True, **LATER)) == []
