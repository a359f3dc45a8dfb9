"""The same actor in many articles is one actor: clusters of profiles, as a function of the set of profiles.

A profile is a way in which articles present an actor: its type, its country, its identifying names. Two
profiles are *compatible* when an identifying name of each means the same (in another spelling, script or
language) and neither type nor country speaks against it. Clusters do not depend on the order in which
profiles are given, nor on profiles that share no key with them, directly or over others.

A profile that is compatible with two others joins both only where these two agree with each other; otherwise
it stays apart, as a wrong merge is worse than a missed one.
"""

import hashlib
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from eventlog.ontology import ActorType
from eventlog.records.bodies import body_forms, organ_forms
from eventlog.records.components import components_of
from eventlog.records.countries import country_forms
from eventlog.records.names import romanised, transliterated

__all__ = ["Profile", "cluster", "compatible", "lookup_keys", "profile_key"]

_BODIES = frozenset({ActorType.ORGANIZATION, ActorType.GOVERNMENT, ActorType.ARMED_GROUP})
_ARTICLES = frozenset({"the", "a", "an", "para", "pihak"})
_GROUP = "group "
_ANYWHERE, _NAME, _THERE = "b ", "n ", ("c ", "g ", "o ")
"""How keys begin that mean one actor wherever it is named, that are plain names, and that hold a country."""
_PAIR = 2


@dataclass(frozen=True, slots=True)
class Profile:
    """A distinct way in which articles present an actor; several articles may share one.

    ``key`` is made by ``profile_key``; ``country`` is ISO 3166 alpha-3 or empty; ``names`` are identifying
    names, folded.
    """

    id: int
    key: str
    type: ActorType
    country: str
    names: frozenset[str]


def profile_key(*, type: ActorType, country: str, names: Iterable[str], own: str) -> str:  # noqa: A002
    """Equal for equal inputs, at most 36 characters; ``own`` makes one without identifying names unique."""
    said = sorted(names)
    shown = repr((ActorType(type).value, country, said)) if said else own
    return f"{'of' if said else 'own'} {hashlib.sha256(shown.encode()).hexdigest()[:32]}"


@lru_cache(maxsize=65_536)
def lookup_keys(profile: Profile) -> frozenset[str]:
    """Keys of which two profiles share one at least where they could be the same actor.

    A government's plain name is looked for within its country only.
    """
    if profile.type is ActorType.PERSON:
        return frozenset(f"p {romanised(name)}" for name in profile.names)
    found = {_key(name, profile.country) for name in profile.names}
    if not profile.country:
        return frozenset(found)
    plain = {key for key in found if key.startswith(_NAME)}
    local = {f"{_NAME}{profile.country} {key.removeprefix(_NAME)}" for key in plain}
    return frozenset(found - plain | local if profile.type is ActorType.GOVERNMENT else found | local)


@lru_cache(maxsize=65_536)
def _key(name: str, country: str) -> str:
    """What the name of a body, a country or a class of people stands for, in one form for all languages."""
    name = _plain(name)
    if name.startswith(_GROUP) and country:
        return f"g {country} {name.removeprefix(_GROUP)}"
    if forms := body_forms(name):
        return f"{_ANYWHERE}{min(forms)}"
    if country and (forms := organ_forms(name, country)):
        return f"o {country} {min(forms)}"
    if country and name in country_forms(country):
        return f"c {country}"
    return f"{_NAME}{name}"


def _plain(name: str) -> str:
    """A folded name without article, and single letters as one word: "un council" for "the u n council"."""
    words = name.split()
    while len(words) > 1 and words[0] in _ARTICLES:
        words.pop(0)
    plain = ""
    for before, word in zip(["", *words], words, strict=False):
        plain += word if len(word) == len(before) == 1 else f" {word}"
    return plain.strip()


def compatible(one: Profile, other: Profile) -> bool:
    """Whether two profiles are of one actor, as far as the two tell."""
    if _opposed(one, other):
        return False
    shared = lookup_keys(one) & lookup_keys(other)
    if one.type is ActorType.PERSON:
        return bool(shared) and _same_person(one, other)
    if ActorType.GROUP in (one.type, other.type):
        return any(key.startswith("g ") for key in shared)
    if ActorType.GOVERNMENT in (one.type, other.type) and not one.country:
        return any(key.startswith((_ANYWHERE, *_THERE)) for key in shared)
    return bool(shared)


def _opposed(one: Profile, other: Profile) -> bool:
    """Whether type or country speaks against the two being one."""
    if one.country != other.country and (
        (one.country and other.country)
        or (ActorType.GOVERNMENT in (one.type, other.type) and not _same_body(one, other))
    ):
        return True
    if one.type is other.type:
        return False
    people = {one.type, other.type} - _BODIES
    return ActorType.PERSON in people or (bool(people) and not _classes(one) & _classes(other))


def _same_body(one: Profile, other: Profile) -> bool:
    return any(key.startswith(_ANYWHERE) for key in lookup_keys(one) & lookup_keys(other))


def _classes(profile: Profile) -> frozenset[str]:
    return frozenset(name for name in profile.names if name.startswith(_GROUP))


def _same_person(one: Profile, other: Profile) -> bool:
    """A common name to the letter, or two romanisations of one where either is likely to be one.

    Not so where each has a fuller name with words that the other's lacks: two who share a shorter form.
    """
    mine_full, theirs_full = _fullest(one), _fullest(other)
    if not (mine_full <= theirs_full or theirs_full <= mine_full):
        return False
    if one.names & other.names:
        return True
    mine = {romanised(name): transliterated(name) for name in one.names}
    return any(
        romanised(name) in mine and (mine[romanised(name)] or transliterated(name)) for name in other.names
    )


def _fullest(profile: Profile) -> frozenset[str]:
    """The words, romanised, of the name that has most."""
    name = max(profile.names, key=lambda name: (len(name.split()), name))
    return frozenset(romanised(name).split())


def _agree(one: Profile, other: Profile) -> bool:
    """Whether two profiles, both compatible with a third, can be the same over it.

    They can where they are compatible themselves, or a name of one is a shorter form of one of the other.
    """
    if _opposed(one, other):
        return False
    return compatible(one, other) or any(
        _within(mine, theirs) or _within(theirs, mine) for mine in one.names for theirs in other.names
    )


def _within(short: str, full: str) -> bool:
    return f" {short} " in f" {full} "


def cluster(
    profiles: Sequence[Profile],
    *,
    same: Collection[frozenset[int]],
    apart: Collection[frozenset[int]],
) -> list[tuple[int, ...]]:
    """Ids of profiles that are one actor, each id once, ordered by key within and among clusters.

    ``same`` holds sets of ids that a person said are one: they are, whatever speaks against it, ``apart``
    too. ``apart`` holds sets of ids of which no two are one. Ids of no profile here are passed over.
    """
    ordered = sorted(profiles, key=lambda profile: (profile.key, profile.id))
    units = _units(ordered, same)
    parted = _parted(units, apart)
    graph = _Graph(units, parted)
    place = {profile.id: at for at, profile in enumerate(ordered)}
    found = [
        tuple(sorted((profile.id for at in group for profile in units[at]), key=place.__getitem__))
        for group in graph.clusters()
    ]
    return sorted(found, key=lambda ids: place[ids[0]])


def _units(ordered: list[Profile], same: Collection[frozenset[int]]) -> list[list[Profile]]:
    """Profiles that are surely one, the smallest things to cluster."""
    at = {profile.id: number for number, profile in enumerate(ordered)}
    edges = []
    for ids in same:
        known = sorted(at[number] for number in ids if number in at)
        edges += [(known[0], other) for other in known[1:]]
    return [[ordered[number] for number in group] for group in components_of(range(len(ordered)), edges)]


def _parted(units: list[list[Profile]], apart: Collection[frozenset[int]]) -> frozenset[tuple[int, int]]:
    """Pairs of units, both ways, that a person said are two."""
    unit_of = {profile.id: number for number, unit in enumerate(units) for profile in unit}
    return frozenset(
        (unit_of[one], unit_of[other])
        for ids in apart
        for one in ids
        for other in ids
        if one in unit_of and other in unit_of and unit_of[one] != unit_of[other]
    )


class _Graph:
    """Units and which of them are compatible (``links``), as sets of bits by unit."""

    def __init__(self, units: list[list[Profile]], parted: frozenset[tuple[int, int]]) -> None:
        self._units, self._parted = units, parted
        self._parted_units = {at for pair in parted for at in pair}
        self._links = [0] * len(units)
        blocks: dict[str, dict[int, None]] = {}
        for at, unit in enumerate(units):
            for key in set().union(*map(lookup_keys, unit)):
                blocks.setdefault(key, {})[at] = None
        for key, block in blocks.items():
            self._link(key, list(block))

    def _link(self, key: str, block: list[int]) -> None:
        """Link the units of one key, those at once that are surely compatible over it."""
        alike: dict[object, int] = {}
        for one in block:
            kind = self._alike(key, one)
            alike[kind] = alike.get(kind, 0) | 1 << one
        for one in block:
            sure = alike[self._alike(key, one)]
            self._links[one] |= sure & ~(1 << one)
        masks = {one: alike[self._alike(key, one)] for one in block} if len(alike) > 1 else {}
        for number, one in enumerate(block if masks else ()):
            for other in block[number + 1 :]:
                known = masks[one] | self._links[one]
                if not known >> other & 1 and self._linked(one, other):
                    self._links[one] |= 1 << other
                    self._links[other] |= 1 << one

    def _alike(self, key: str, at: int) -> object:
        """Equal for units of which any two that share the key are compatible; else the unit's own place."""
        profile, *others = self._units[at]
        anywhere = (
            bool(profile.country) or profile.type is not ActorType.GOVERNMENT or key.startswith(_ANYWHERE)
        )
        if others or profile.type not in _BODIES or not anywhere or at in self._parted_units:
            return at
        return profile.type, profile.country

    def _linked(self, one: int, other: int) -> bool:
        return (one, other) not in self._parted and any(
            compatible(mine, theirs) for mine in self._units[one] for theirs in self._units[other]
        )

    def _agreeing(self, one: int, other: int) -> bool:
        if (one, other) in self._parted:
            return False
        return any(_agree(mine, theirs) for mine in self._units[one] for theirs in self._units[other])

    def clusters(self) -> list[list[int]]:
        """Sets of units of which all agree, without the units that link two which do not."""
        found: list[list[int]] = []
        for group in self._components(range(len(self._units))):
            found += self._agreed(group) if len(group) > _PAIR else [group]
        return found

    def _agreed(self, group: list[int]) -> list[list[int]]:
        """One cluster where all agree; else what is left without units between others that do not."""
        agreement = self._agreement(group)
        if all(agreement[one] == agreement[group[0]] for one in group):
            return [group]
        bridges = {one for one in group if self._between(one, agreement)}
        kept = [one for one in group if one not in bridges]
        found = [[one] for one in bridges]
        for part in self._components(kept):
            found += self._cliques(part, agreement)
        return found

    def _components(self, units: Iterable[int]) -> list[list[int]]:
        """Units that links connect over one another."""
        ordered = list(units)
        left, found = sum(1 << one for one in ordered), []
        for one in ordered:
            todo = left & 1 << one
            left &= ~todo
            group = []
            while todo:
                at = (todo & -todo).bit_length() - 1
                group.append(at)
                reached = self._links[at] & left
                left &= ~reached
                todo = todo & ~(1 << at) | reached
            if group:
                found.append(sorted(group))
        return found

    def _agreement(self, group: list[int]) -> dict[int, int]:
        """For each unit of a group the set of those that agree with it, itself among them."""
        agreement = {one: self._links[one] | 1 << one for one in group}
        whole = sum(1 << one for one in group)
        for one in group:
            for other in _bits(whole & ~agreement[one] & ~((2 << one) - 1)):
                if self._agreeing(one, other):
                    agreement[one] |= 1 << other
                    agreement[other] |= 1 << one
        return agreement

    def _between(self, one: int, agreement: dict[int, int]) -> bool:
        links = self._links[one]
        return any(links & ~agreement[other] for other in _bits(links))

    def _cliques(self, part: list[int], agreement: dict[int, int]) -> list[list[int]]:
        """A chain whose ends do not agree falls apart into units that are all linked with one another."""
        whole = sum(1 << one for one in part)
        if all(whole & ~agreement[one] == 0 for one in part):
            return [part]
        linked = {one: (self._links[one] | 1 << one) & whole for one in part}
        kept = [one for one in part if all(linked[one] & ~linked[other] == 0 for other in _bits(linked[one]))]
        cliques = self._components(kept)
        return [*cliques, *([one] for one in part if one not in set(kept))]


def _bits(number: int) -> list[int]:
    """The places of the bits that are set."""
    places = []
    while number:
        low = number & -number
        places.append(low.bit_length() - 1)
        number ^= low
    return places
