"""Pairs of actors that are near each other, yet not surely one: a list for a person to look through.

Nothing here joins actors. Each pair is found over a key that both have (a surname, an acronym, a name but
for one word), so that ten thousand actors are not compared each with each; where many share a name or an
acronym, each is put beside the first of them.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import combinations

from eventlog.ontology import ActorType
from eventlog.records.names import fold, romanised, transliterated

__all__ = ["ActorFacts", "Doubt", "doubts"]

_BODIES = frozenset({ActorType.ORGANIZATION, ActorType.GOVERNMENT, ActorType.ARMED_GROUP})
_NEAR = timedelta(days=30)
_MOST_BEARERS = 5
"""Persons of one surname up to which a surname alone is worth a question."""
_SHORTEST_WORD = 4
_LONGEST_ACRONYM = 6


@dataclass(frozen=True, slots=True)
class ActorFacts:
    """An actor as the review list sees it.

    ``names`` are all names as written, each with whether it identifies the actor; ``offices`` of a person as
    written; ``first`` and ``last`` the days between which articles name the actor.
    """

    id: int
    type: ActorType
    country: str
    names: tuple[tuple[str, bool], ...]
    offices: tuple[str, ...] = ()
    first: date | None = None
    last: date | None = None


@dataclass(frozen=True, slots=True, order=True)
class Doubt:
    """Two actors by id, the lesser first, and in one sentence why they may be one."""

    one: int
    other: int
    reason: str


def doubts(actors: Sequence[ActorFacts]) -> list[Doubt]:
    """Pairs that may be one actor, each with the surest reason, in order of ids."""
    known = {actor.id: actor for actor in actors}
    found: dict[tuple[int, int], str] = {}
    searches = (_same_names(actors), _slips(actors), _shorter_names(actors), _surnames(actors),
                _acronyms(actors), _offices(actors))  # fmt: skip
    for pairs in searches:
        for one, other, reason in pairs:
            low, high = sorted((one, other))
            if low != high and not _opposed(known[low], known[high]):
                found.setdefault((low, high), reason)
    return sorted(Doubt(one, other, reason) for (one, other), reason in found.items())


def _opposed(one: ActorFacts, other: ActorFacts) -> bool:
    return bool(one.country and other.country and one.country != other.country)


_Pairs = Iterator[tuple[int, int, str]]


def _identifying(actor: ActorFacts) -> list[str]:
    return [name for name, sure in actor.names if sure]


def _blocks(entries: Iterable[tuple[str, int, str]]) -> Iterator[list[tuple[int, str]]]:
    """Of keys with an actor and its name, those of several actors: one name an actor and key."""
    blocks: dict[str, dict[int, str]] = {}
    for key, number, name in entries:
        blocks.setdefault(key, {}).setdefault(number, name)
    for block in blocks.values():
        if len(block) > 1:
            yield list(block.items())


def _same_names(actors: Sequence[ActorFacts]) -> _Pairs:
    """Actors that go by one identifying name and were not joined, for another type say."""
    entries = ((fold(name), actor.id, name) for actor in actors for name in _identifying(actor))
    for (one, name), *others in _blocks(entries):
        for other, _ in others:
            yield one, other, f'Both go by the name "{name}".'


def _slips(actors: Sequence[ActorFacts]) -> _Pairs:
    """Full names in which one word differs by a letter or by the way it was romanised."""
    entries = (
        (f"{at} {' '.join([*words[:at], '', *words[at + 1 :]])} {_side(actor)}", actor.id, name)
        for actor in actors
        for name in _identifying(actor)
        for words in [_heard(name).split()]
        if len(words) > 1
        for at in range(len(words))
    )
    for block in _blocks(entries):
        for (one, name), (other, twin) in combinations(block, 2):
            if _one_slip(_heard(name).split(), _heard(twin).split()):
                yield one, other, f'"{name}" and "{twin}" differ by one letter.'


def _heard(name: str) -> str:
    """A folded name, romanised where it is likely to have come out of Cyrillic."""
    folded = fold(name)
    return romanised(folded) if transliterated(folded) else folded


def _side(actor: ActorFacts) -> str:
    return "body" if actor.type in _BODIES else actor.type.value


def _one_slip(one: list[str], other: list[str]) -> bool:
    differing = [(a, b) for a, b in zip(one, other, strict=True) if a != b]
    if not differing:
        return True
    a, b = differing[0]
    return min(len(a), len(b)) >= _SHORTEST_WORD and a.isalpha() and b.isalpha() and _one_letter(a, b)


def _one_letter(one: str, other: str) -> bool:
    """Whether one letter put in, left out or changed makes one word the other."""
    short, full = sorted((one, other), key=len)
    if len(full) - len(short) > 1:
        return False
    at = next((at for at, (a, b) in enumerate(zip(short, full, strict=False)) if a != b), len(short))
    return short[at:] == full[at + 1 :] or short[at + 1 :] == full[at + 1 :]


def _shorter_names(actors: Sequence[ActorFacts]) -> _Pairs:
    """Full names of persons that hold all words of another full name, first and last in common."""
    people = [actor for actor in actors if actor.type is ActorType.PERSON]
    entries = (
        (f"{words[0]} {end}", actor.id, name)
        for actor in people
        for name in _identifying(actor)
        for words in [_heard(name).split()]
        if len(words) > 1
        for end in words[1:]
    )
    for block in _blocks(entries):
        for (one, name), (other, twin) in combinations(block, 2):
            mine, theirs = set(_heard(name).split()), set(_heard(twin).split())
            if mine < theirs or theirs < mine:
                short, full = sorted((name, twin), key=len)
                yield one, other, f'"{short}" may be short for "{full}".'


def _surnames(actors: Sequence[ActorFacts]) -> _Pairs:
    """Persons of one word whose word begins or ends the full name of few known persons."""
    people = [actor for actor in actors if actor.type is ActorType.PERSON]
    bearers: dict[str, dict[int, str]] = {}
    for actor in people:
        for name in _identifying(actor):
            words = _heard(name).split()
            for word in {words[0], words[-1]} if len(words) > 1 else ():
                bearers.setdefault(word, {}).setdefault(actor.id, name)
    for actor in people:
        if _identifying(actor):
            continue
        for name, _ in actor.names:
            proper = name[:1].isupper() and len(name) > _SHORTEST_WORD - 2
            known = bearers.get(_heard(name), {}) if proper else {}
            if len(known) <= _MOST_BEARERS:
                for other, full in known.items():
                    yield actor.id, other, f'"{name}" alone may be "{full}".'


def _acronyms(actors: Sequence[ActorFacts]) -> _Pairs:
    """Bodies of the same capital letters, which by themselves never join."""
    entries = (
        (name, actor.id, name)
        for actor in actors
        if actor.type in _BODIES
        for name, sure in actor.names
        if not sure and name.isupper() and name.isalpha() and 1 < len(name) <= _LONGEST_ACRONYM
    )
    for (one, name), *others in _blocks(entries):
        for other, _ in others:
            yield one, other, f'Both go by the acronym "{name}".'


def _offices(actors: Sequence[ActorFacts]) -> _Pairs:
    """A person without a full name and one of the same office, both in the news within a month."""
    people = [actor for actor in actors if actor.type is ActorType.PERSON]
    known = {actor.id: actor for actor in people}
    entries = (
        (f"{fold(office)}|{actor.country}", actor.id, office)
        for actor in people
        for office in actor.offices
        if " " in fold(office)
    )
    for block in _blocks(entries):
        for (one, office), (other, _) in combinations(block, 2):
            mine, theirs = known[one], known[other]
            unnamed = not _identifying(mine) or not _identifying(theirs)
            if unnamed and _near(mine, theirs):
                yield one, other, f'Both held the office "{office}" at about that time.'


def _near(one: ActorFacts, other: ActorFacts) -> bool:
    if not (one.first and one.last and other.first and other.last):
        return False
    return one.first - _NEAR <= other.last and other.first - _NEAR <= one.last
