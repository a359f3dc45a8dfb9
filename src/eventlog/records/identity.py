"""Which events of a new article are known ones: conservative, as a wrong merge is worse than a missed one.

Two reports of different articles tell of one event when type and exact day are equal, at least one actor or
recipient is shared, and nothing speaks against it: other places or countries, other modes, no actor in common
where both name actors (likewise recipients), or roles the other way round. A newer version of an article also
keeps an event of the version before when type, date and trigger are unchanged.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

__all__ = ["EventFacts", "identify"]


@dataclass(frozen=True, slots=True)
class EventFacts:
    """An event as identity sees it. ``triggers`` are folded; ``previous``: told by the version before."""

    id: int
    type: str
    edtf: str
    exact_day: bool
    mode: str = ""
    place: str = ""
    country: str = ""
    actors: frozenset[int] = field(default=frozenset())
    recipients: frozenset[int] = field(default=frozenset())
    triggers: frozenset[str] = field(default=frozenset())
    previous: bool = False


def identify(new: Sequence[EventFacts], nearby: Sequence[EventFacts]) -> dict[int, int]:
    """Ids of new events to the ids of the known events they are; no known event is taken twice.

    The strongest match wins; where two known events match equally well, the new one stays apart.
    """
    found: dict[int, int] = {}
    taken: set[int] = set()
    for event in new:
        scored = sorted(
            (
                (score, known.id)
                for known in nearby
                if known.id not in taken and (score := _score(event, known))
            ),
            reverse=True,
        )
        if scored and (len(scored) == 1 or scored[0][0] > scored[1][0]):
            found[event.id] = scored[0][1]
            taken.add(scored[0][1])
    return found


def _score(new: EventFacts, known: EventFacts) -> int:
    """0: not the same event; otherwise how much the two share."""
    if new.type != known.type or new.edtf != known.edtf:
        return 0
    if known.previous and new.triggers & known.triggers:
        return 100 + _shared(new, known)
    if not new.exact_day or _conflict(new, known):
        return 0
    shared = _shared(new, known)
    return 2 * shared + (new.place != "" and new.place == known.place) if shared else 0


def _shared(one: EventFacts, other: EventFacts) -> int:
    return len(one.actors & other.actors) + len(one.recipients & other.recipients)


def _conflict(one: EventFacts, other: EventFacts) -> bool:
    if one.actors & other.recipients or one.recipients & other.actors:
        return True
    for mine, theirs in ((one.actors, other.actors), (one.recipients, other.recipients)):
        if mine and theirs and not mine & theirs:
            return True
    for mine_word, their_word in ((one.mode, other.mode), (one.country, other.country)):
        if mine_word and their_word and mine_word != their_word:
            return True
    return bool(one.place and other.place) and one.place not in other.place and other.place not in one.place
