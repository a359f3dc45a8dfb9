"""Which reports tell of one event: whatever the order, and never against what speaks against it."""

from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from eventlog.records.clusters import LINK, Account, affinity, blocks, cluster, lookups

BASE = Account(
    id=1,
    key="2031-05-05|a|000000001",
    article=1,
    type="REQUEST",
    mode="",
    status="occurred",
    edtf="2031-05-04",
    earliest=date(2031, 5, 4),
    latest=date(2031, 5, 4),
    date_basis="explicit",
    trigger="asked",
    title="Bekova asks the pact for help",
    place="rudny",
    country="KAZ",
    actors=frozenset({1}),
    recipients=frozenset({2}),
    published=date(2031, 5, 5),
)
SECOND = replace(BASE, id=2, key="2031-05-06|b|000000001", article=2, trigger="meminta")


def on(day: date, account: Account = SECOND, basis: str = "explicit") -> Account:
    return replace(account, edtf=day.isoformat(), earliest=day, latest=day, date_basis=basis)


def together(*accounts: Account) -> bool:
    return len(cluster(accounts)) == 1


def test_one_day_one_deed_one_pair_is_one_event() -> None:
    assert together(BASE, SECOND)


def test_what_speaks_against_it_wins() -> None:
    for other in (
        replace(SECOND, article=1, recipients=frozenset({3})),
        replace(SECOND, country="IDN"),
        replace(SECOND, place="almaty"),
        replace(SECOND, type="PROTEST"),
        replace(SECOND, actors=frozenset({2}), recipients=frozenset({1})),
        on(date(2031, 5, 5)),
    ):
        assert affinity(BASE, other) == 0
        assert not together(BASE, other)


def test_a_day_left_to_be_inferred_may_be_off_where_all_else_is_equal() -> None:
    assert together(BASE, on(date(2031, 5, 6), basis="inferred"))
    assert not together(BASE, on(date(2031, 5, 8), basis="inferred"))
    nobody = replace(on(date(2031, 5, 6), basis="inferred"), actors=frozenset())
    assert not together(BASE, nobody)


def test_one_spot_one_day_one_kind_is_one_event_though_nobody_is_named() -> None:
    rally = replace(BASE, type="PROTEST", title="Rally", actors=frozenset(), recipients=frozenset())
    other = replace(rally, id=2, article=2, key="b", title="Protest", trigger="unjuk rasa")
    assert together(rally, other)
    assert not together(replace(rally, place="kazakhstan"), replace(other, place="kazakhstan"))


def test_a_plan_and_what_came_of_it_are_one() -> None:
    assert together(replace(BASE, status="planned"), SECOND)


def test_a_year_is_too_wide_to_link_by() -> None:
    year = {"edtf": "2031", "earliest": date(2031, 1, 1), "latest": date(2031, 12, 31)}
    assert not together(replace(BASE, **year), replace(SECOND, **year))
    assert not together(BASE, replace(SECOND, **year))
    month = {"edtf": "2031-05", "earliest": date(2031, 5, 1), "latest": date(2031, 5, 31)}
    assert together(BASE, replace(SECOND, **month))


def test_a_person_decides() -> None:
    pair = frozenset({1, 2})
    assert len(cluster([BASE, SECOND], apart=[pair])) == 2
    stranger = replace(SECOND, type="PROTEST", country="IDN")
    assert len(cluster([BASE, stranger], same=[pair])) == 1


def between(edtf: str, first: date | None, last: date | None) -> dict:
    return {"edtf": edtf, "earliest": first, "latest": last}


DATES = (
    *(between(f"2031-05-0{n}", date(2031, 5, n), date(2031, 5, n)) for n in (1, 2, 3, 4)),
    between("2031-04-30", date(2031, 4, 30), date(2031, 4, 30)),
    between("2031-01-31", date(2031, 1, 31), date(2031, 1, 31)),
    between("2031-03-02", date(2031, 3, 2), date(2031, 3, 2)),
    between("0001-01-02", date(1, 1, 2), date(1, 1, 2)),
    between("2031-05", date(2031, 5, 1), date(2031, 5, 31)),
    between("2031-04-20/2031-05-10", date(2031, 4, 20), date(2031, 5, 10)),
    between("2031", date(2031, 1, 1), date(2031, 12, 31)),
    between("2031-05-02/..", date(2031, 5, 2), None),
)

_ACCOUNTS = st.builds(
    lambda dated, kind, who, whom, article, place, basis, count: replace(
        BASE,
        type=kind,
        actors=who,
        recipients=whom,
        article=article,
        place=place,
        date_basis=basis,
        figures=frozenset({("arrested", count)}),
        crowds=who & {1},
        **dated,
    ),
    st.sampled_from(DATES),
    st.sampled_from(["REQUEST", "PROTEST", "ASSAULT", "OTHER", "COERCE"]),
    st.frozensets(st.integers(1, 3), max_size=2),
    st.frozensets(st.integers(1, 3), max_size=2),
    st.integers(1, 6),
    st.sampled_from(["", "rudny", "almaty"]),
    st.sampled_from(["explicit", "inferred"]),
    st.sampled_from([12.0, 4100.0, 6300.0]),
)


@given(st.lists(_ACCOUNTS, max_size=9), st.randoms(use_true_random=False))
def test_any_order_gives_the_same_events(accounts, random) -> None:
    numbered = [replace(a, id=n, key=f"k{n:03d}") for n, a in enumerate(accounts, start=1)]
    shuffled = list(numbered)
    random.shuffle(shuffled)
    assert cluster(numbered) == cluster(shuffled)


@given(st.lists(_ACCOUNTS, max_size=8))
def test_a_neighbourhood_is_enough(accounts) -> None:
    """Accounts that no chain of links ties to others are grouped as if they were alone."""
    numbered = [replace(a, id=n, key=f"k{n:03d}") for n, a in enumerate(accounts, start=1)]
    rest = {a.id: a for a in numbered}
    alone: list[tuple[int, ...]] = []
    while rest:
        near = [rest.pop(min(rest))]
        for account in near:
            linked = [other.id for other in rest.values() if affinity(account, other) >= LINK]
            near.extend(rest.pop(number) for number in linked)
        alone += cluster(near)
    assert sorted(alone) == sorted(cluster(numbered))


@given(_ACCOUNTS, _ACCOUNTS)
def test_linked_reports_meet_under_a_key(one: Account, other: Account) -> None:
    other = replace(other, id=2, key="k2")
    assert affinity(one, other) == affinity(other, one)
    if affinity(one, other) >= LINK:
        assert blocks(one) & lookups(other)
        assert lookups(one) & blocks(other)
    assert len(blocks(one)) <= 160


def test_an_article_may_tell_of_one_event_twice_where_another_brings_both_together() -> None:
    again = replace(BASE, id=3, key="2031-05-05|a|000000900", trigger="pleaded")
    assert affinity(BASE, again) < LINK
    assert not together(BASE, again)
    assert together(BASE, again, SECOND)


def test_unnamed_people_by_other_words_are_not_other_people() -> None:
    riot = replace(BASE, type="PROTEST", recipients=frozenset(), title="Riot")
    other = replace(
        riot, id=2, key="2031-05-06|b|1", article=2, actors=frozenset({9}), trigger="marched", title="March"
    )
    assert not together(riot, other)
    assert together(replace(riot, crowds=frozenset({1})), replace(other, crowds=frozenset({9})))


def test_counts_of_one_growing_crowd_are_one_event() -> None:
    count = replace(
        BASE, type="COERCE", mode="arrest", actors=frozenset(), recipients=frozenset(), place="",
        figures=frozenset({("arrested", 4100.0)}),
    )  # fmt: skip
    later = replace(
        on(date(2031, 5, 19), count), id=2, key="2031-05-20|b|1", article=2,
        figures=frozenset({("arrested", 6300.0)}), trigger="ditahan", title="About 6,300 people detained",
    )  # fmt: skip
    assert together(count, later)
    for other in (
        replace(later, country="IDN"),
        replace(later, status="denied"),
        replace(later, type="ACCUSE"),
        replace(later, figures=frozenset({("arrested", 12.0)})),
        on(date(2031, 7, 19), later),
    ):
        assert not together(count, other)
