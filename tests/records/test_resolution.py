"""Which actors of two articles are one: the surely same meet, all others stay apart."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventlog.ontology import ActorType
from eventlog.records.bodies import organ_forms
from eventlog.records.names import fold, romanised, spellings
from eventlog.records.profiles import Profile, cluster, lookup_keys, profile_key
from eventlog.records.resolution import identifying_names

PERSON, GROUP = ActorType.PERSON, ActorType.GROUP
ORG, GOV = ActorType.ORGANIZATION, ActorType.GOVERNMENT


def actor(
    number: int, name: str, kind: ActorType, country: str = "", *, aliases: tuple[str, ...] = ()
) -> Profile:
    names = identifying_names(name, aliases, kind=kind, country=country, offices=("Presiden",))
    key = profile_key(type=kind, country=country, names=names, own=f"{number}")
    return Profile(number, key, kind, country, names)


def same(one: Profile, other: Profile) -> bool:
    """Whether the second is found again as the first, by a key in the store and by what is compared."""
    found_again = bool(lookup_keys(one) & lookup_keys(other))
    return found_again and len(cluster([one, other], same=(), apart=())) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Arman Velayev", "Arman Velaev"),
        ("Qanat Zhumabaev", "Kanat Jumabayev"),
        ("Mara Kuilani", "MARA KUILANI"),
        ("Presiden Mara Kuilani", "Mara Kuilani"),
    ],
)
def test_full_names_meet_over_spellings(one: str, other: str) -> None:
    assert same(actor(1, one, PERSON), actor(2, other, PERSON))


def test_cyrillic_meets_latin_where_both_are_handed_in() -> None:
    known, new = actor(1, "Арман Велаев", PERSON), actor(2, "Arman Velayev", PERSON)
    assert same(known, new)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Kuilani", "Kuilani"),
        ("Presiden Kuilani", "Presiden Kuilani"),
        ("Mara Kuilani", "Mira Kuilani"),
        ("Rudi Hartanto", "Rudy Hartanto"),
        ("Mara Kuilani", "Jaka Kuilani"),
    ],
)
def test_surnames_and_near_names_do_not_join_persons(one: str, other: str) -> None:
    assert not same(actor(1, one, PERSON), actor(2, other, PERSON))


def test_two_known_ones_of_a_name_are_left_alone() -> None:
    known = [actor(1, "Mara Kuilani", PERSON), actor(2, "Mara Kuilani", PERSON)]
    groups = cluster([*known, actor(3, "Mara Kuilani", PERSON)], same=(), apart=[frozenset({1, 2})])
    assert sorted(groups) == [(1,), (2,), (3,)]


@pytest.mark.parametrize(
    ("one", "other"),
    [("CSTO", "ODKB"), ("ОДКБ", "Collective Security Treaty Organization"), ("PBB", "United Nations")],
)
def test_international_bodies_meet_under_all_names(one: str, other: str) -> None:
    assert same(actor(1, one, ORG), actor(2, other, ORG))


def test_an_acronym_alone_joins_no_other_bodies() -> None:
    assert not same(actor(1, "VRC", ORG), actor(2, "VRC", ORG))


def test_country_meets_under_names_of_other_languages() -> None:
    assert same(actor(1, "Jerman", GOV, "DEU"), actor(2, "Germany", GOV, "DEU"))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Kementerian Dalam Negeri Kenya", "interior ministry"),
        ("Kenyan interior ministry", "Kementerian Dalam Negeri"),
        ("the parliament", "Parlemen Kenya"),
    ],
)
def test_organs_of_one_state_meet_over_languages(one: str, other: str) -> None:
    assert same(actor(1, one, GOV, "KEN"), actor(2, other, GOV, "KEN"))


@pytest.mark.parametrize(
    ("one", "country", "other", "abroad"),
    [
        ("interior ministry", "KEN", "interior ministry", "PER"),
        ("interior ministry", "", "interior ministry", ""),
        ("interior ministry", "KEN", "health ministry", "KEN"),
        ("the ministry", "KEN", "the ministry", "KEN"),
        ("Police", "KEN", "Police", "KEN"),
        ("Polisi", "IDN", "polisi", "IDN"),
    ],
)
def test_organs_that_may_be_two_stay_apart(one: str, country: str, other: str, abroad: str) -> None:
    assert not same(actor(1, one, GOV, country), actor(2, other, GOV, abroad))


def test_department_of_a_ministry_is_not_the_ministry() -> None:
    assert organ_forms("kenya s interior ministry", "KEN")
    assert not organ_forms("archive department of the interior ministry", "KEN")


def test_groups_are_never_the_same() -> None:
    assert not same(actor(1, "demonstrators", GROUP), actor(2, "demonstrators", GROUP))


@given(st.text(max_size=40))
def test_spellings_hold_the_name_and_sound_alike(name: str) -> None:
    folded = fold(name)
    forms = spellings(folded)
    assert folded in forms
    assert {romanised(form) for form in forms} == {romanised(folded)}


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["Mara Kuilani", "CSTO", "Kenya", "police", "Ж Ж"]), st.sampled_from(ActorType)
        ),
        max_size=8,
    )
)
def test_resolution_names_only_known_ones_of_a_fitting_type(drawn: list[tuple[str, ActorType]]) -> None:
    known = [actor(number, name, kind, "KEN") for number, (name, kind) in enumerate(drawn)]
    new = [actor(100 + number, name, kind, "KEN") for number, (name, kind) in enumerate(drawn)]
    kinds = {one.id: one.type for one in [*known, *new]}
    groups = cluster([*known, *new], same=(), apart=())
    assert sorted(number for group in groups for number in group) == sorted(kinds)
    for mine, theirs in ((a, b) for group in groups for a in group for b in group if a != b):
        assert (kinds[mine] is PERSON) == (kinds[theirs] is PERSON)
        assert GROUP not in (kinds[mine], kinds[theirs])
