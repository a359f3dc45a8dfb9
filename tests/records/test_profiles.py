"""Profiles of one actor cluster, whatever the order in which they come, and no others."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventlog.ontology import ActorType, Population
from eventlog.records.profiles import Profile, cluster, compatible, lookup_keys, profile_key
from eventlog.records.resolution import group_name, identifying_names

PERSON, GROUP = ActorType.PERSON, ActorType.GROUP
ORG, GOV = ActorType.ORGANIZATION, ActorType.GOVERNMENT

NAMES = ("mara kuilani", "mara kuilani putri", "kuilani putri", "арман велаев", "arman velayev", "kesal bank")
BODIES = (
    "csto",
    "odkb",
    "interior ministry",
    "kementerian dalam negeri",
    "kenya",
    "pemerintah",
    "kesal bank",
)
GROUPS = tuple(group_name(population) for population in Population)


def profile(number: int, kind: ActorType, country: str, *names: str) -> Profile:
    key = profile_key(type=kind, country=country, names=names, own=f"{number:03}")
    return Profile(number, key, kind, country, frozenset(names))


def named(
    number: int, name: str, kind: ActorType, country: str = "", *, aliases: tuple[str, ...] = ()
) -> Profile:
    names = identifying_names(name, aliases, kind=kind, country=country)
    return profile(number, kind, country, *names)


@st.composite
def profile_lists(draw: st.DrawFn) -> list[Profile]:
    drawn = draw(
        st.lists(
            st.one_of(
                st.tuples(st.just(PERSON), st.just(""), st.frozensets(st.sampled_from(NAMES), max_size=2)),
                st.tuples(
                    st.sampled_from([ORG, GOV]),
                    st.sampled_from(["KEN", "PER", ""]),
                    st.frozensets(st.sampled_from(BODIES), max_size=3),
                ),
                st.tuples(
                    st.sampled_from([GROUP, GOV]),
                    st.sampled_from(["KEN", "PER"]),
                    st.frozensets(st.sampled_from(GROUPS), max_size=1),
                ),
            ),
            max_size=9,
        )
    )
    made = {made.key: made for number, (kind, country, names) in enumerate(drawn)
            for made in [profile(number, kind, country, *names)]}  # fmt: skip
    return list(made.values())


PAIRS = st.lists(st.frozensets(st.integers(0, 9), min_size=2, max_size=3), max_size=3)


def together(clusters: list[tuple[int, ...]]) -> set[tuple[int, int]]:
    return {pair for ids in clusters for pair in combinations(sorted(ids), 2)}


@given(profile_lists(), PAIRS, PAIRS, st.randoms())
def test_clusters_do_not_depend_on_order(
    profiles: list[Profile], same: list[frozenset[int]], apart: list[frozenset[int]], random: st.DataObject
) -> None:
    shuffled = list(profiles)
    random.shuffle(shuffled)  # type: ignore[attr-defined]
    first = cluster(profiles, same=same, apart=apart)
    assert cluster(shuffled, same=same[::-1], apart=apart[::-1]) == first
    assert sorted(number for ids in first for number in ids) == sorted(p.id for p in profiles)


@given(profile_lists(), profile_lists())
def test_profiles_without_a_common_key_do_not_bear_on_each_other(
    profiles: list[Profile], others: list[Profile]
) -> None:
    keys = frozenset().union(*map(lookup_keys, profiles))
    strangers = [
        Profile(other.id + 100, f"{other.key}!", other.type, other.country, other.names)
        for other in others
        if not lookup_keys(other) & keys
    ]
    alone = cluster(profiles, same=(), apart=())
    beside = cluster([*strangers, *profiles], same=(), apart=())
    assert [ids for ids in beside if ids[0] < 100] == alone


@given(profile_lists())
def test_compatible_profiles_share_a_key_and_it_is_mutual(profiles: list[Profile]) -> None:
    for one, other in combinations(profiles, 2):
        assert compatible(one, other) == compatible(other, one)
        assert not compatible(one, other) or lookup_keys(one) & lookup_keys(other)


@given(profile_lists(), PAIRS, PAIRS)
def test_what_a_person_said_is_kept(
    profiles: list[Profile], same: list[frozenset[int]], apart: list[frozenset[int]]
) -> None:
    ids = {profile.id for profile in profiles}
    found = together(cluster(profiles, same=same, apart=apart))
    said = {pair for one in same for pair in combinations(sorted(one & ids), 2)}
    assert said <= found
    forced = together(cluster([profile(i, GROUP, "") for i in ids], same=same, apart=()))
    assert not {pair for one in apart for pair in combinations(sorted(one & ids), 2)} & (found - forced)


@given(profile_lists())
def test_no_cluster_holds_two_that_type_or_country_part(profiles: list[Profile]) -> None:
    by_id = {profile.id: profile for profile in profiles}
    for one, other in together(cluster(profiles, same=(), apart=())):
        assert (by_id[one].type is PERSON) == (by_id[other].type is PERSON)
        assert "" in (by_id[one].country, by_id[other].country) or by_id[one].country == by_id[other].country


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (named(1, "ОДКБ", ORG), named(2, "CSTO", ORG)),
        (named(1, "The U.N. Security Council", ORG), named(2, "UN Security Council", ORG)),
        (named(1, "Арман Велаев", PERSON), named(2, "Arman Velayev", PERSON)),
        (named(1, "Mara Kuilani", PERSON), named(2, "MARA KUILANI", PERSON)),
        (named(1, "pemerintah", GOV, "KEN"), named(2, "the Kenyan government", GOV, "KEN")),
        (named(1, "kantor kepresidenan", ORG, "KEN"), named(2, "Office of the President", GOV, "KEN")),
        (profile(1, GROUP, "KEN", "group protesters"), profile(2, GOV, "KEN", "group protesters")),
    ],
)
def test_the_same_meet(one: Profile, other: Profile) -> None:
    assert cluster([one, other], same=(), apart=()) == [(1, 2)] or cluster(
        [one, other], same=(), apart=()
    ) == [(2, 1)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (named(1, "Kenya", GOV, "KEN"), named(2, "the Kenyan government", GOV, "KEN")),
        (named(1, "interior ministry", GOV, "KEN"), named(2, "interior ministry", GOV, "PER")),
        (named(1, "Security Council", ORG), named(2, "Security Council", ORG)),
        (named(1, "the company", ORG), named(2, "The company", ORG)),
        (named(1, "PT Kesal (Persero)", ORG, aliases=("Persero",)), named(2, "Persero", ORG)),
        (named(1, "the driver", PERSON), named(2, "the driver", PERSON)),
        (profile(1, GROUP, "KEN", "group protesters"), profile(2, GROUP, "PER", "group protesters")),
        (profile(1, GROUP, "KEN", "group protesters"), profile(2, GROUP, "KEN", "group residents")),
    ],
)
def test_what_may_be_two_stays_two(one: Profile, other: Profile) -> None:
    assert len(cluster([one, other], same=(), apart=())) == 2


def test_a_country_with_a_word_for_its_government_goes_by_its_own_name() -> None:
    both = named(1, "Kenya", GOV, "KEN", aliases=("the Kenyan government",))
    country, government = named(2, "Kenya", GOV, "KEN"), named(3, "government", GOV, "KEN")
    assert together(cluster([government, both, country], same=(), apart=())) <= {(1, 2)}


def test_what_fits_two_that_do_not_fit_each_other_stays_apart() -> None:
    between = profile(1, ORG, "", "kesal bank", "wirasari union")
    ends = profile(2, ORG, "", "kesal bank"), profile(3, ORG, "", "wirasari union")
    assert len(cluster([between, *ends], same=(), apart=())) == 3
    assert len(cluster([between, ends[0]], same=(), apart=())) == 1


def test_what_fits_two_that_a_person_parted_stays_apart() -> None:
    twins = [profile(number, PERSON, "", "mara kuilani", name) for number, name in ((1, "a b"), (2, "c d"))]
    third = profile(3, PERSON, "", "mara kuilani")
    assert len(cluster([*twins, third], same=(), apart=())) == 1
    assert len(cluster([*twins, third], same=(), apart=[frozenset({1, 2})])) == 3


def test_a_shorter_form_leads_from_one_name_to_the_other() -> None:
    chain = [
        profile(1, PERSON, "", "mara kuilani"),
        profile(2, PERSON, "", "mara kuilani", "mara kuilani putri"),
        profile(3, PERSON, "", "mara kuilani putri"),
    ]
    assert len(cluster(chain, same=(), apart=())) == 1


def test_key_without_names_is_the_articles_own() -> None:
    one, other = (profile_key(type=GROUP, country="", names=(), own=own) for own in ("h1", "h2"))
    assert one != other
    named_keys = {profile_key(type=ORG, country="", names=("b", "a"), own=own) for own in ("h1", "h2")}
    assert len(named_keys) == 1
