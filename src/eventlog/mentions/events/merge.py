"""One event a happening: mentions of the same happening are taken together, the best one speaks for them."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from eventlog.mentions.events.roles import Participants
from eventlog.mentions.model import Event
from eventlog.ontology import DateBasis, EventType
from eventlog.span import Span

__all__ = ["Found", "merge_events"]

_ROOT = 3
"""Letters of the shortest word from which another is formed."""

Pairs = tuple[tuple[Sequence[str], Sequence[str]], ...]
"""Actor ids of two mentions, role by role."""

_GUESSED = frozenset({DateBasis.PUBLICATION, DateBasis.INFERRED})


@dataclass(frozen=True, slots=True)
class Found:
    """An event at one mention, with the stem and the part of speech of its trigger, and its clause.

    ``named`` tells that the word by itself names what happened: "curfew" does, "imposed" does not. ``told``
    are those of the participants whom its own sentence names; others were inferred.
    """

    event: Event
    stem: str
    part: str
    clause: Span
    named: bool = True
    told: Participants = field(default_factory=Participants)


def merge_events(found: Sequence[Found]) -> tuple[Event, ...]:
    """Events in text order; each keeps the triggers of its weaker mentions as ``further``."""
    kept: list[Found] = []
    for one in sorted(found, key=lambda item: (-item.event.confidence, item.event.trigger)):
        twin = next((at for at, other in enumerate(kept) if _same(one, other)), None)
        if twin is None:
            kept.append(one)
        else:
            head, rest = _in_order(kept[twin], one)
            further = tuple(sorted((*head.event.further, rest.event.trigger, *rest.event.further)))
            kept[twin] = replace(head, event=_filled(replace(head.event, further=further), rest.event))
    return tuple(item.event for item in sorted(kept, key=lambda item: item.event.trigger))


def _in_order(best: Found, other: Found) -> tuple[Found, Found]:
    """The mention that speaks for both, and the other.

    The likelier one does, but for a verb that only supports the noun beside it ("a curfew was imposed").
    """
    supported = other.part == "noun" and other.named and best.part == "verb" and not best.named
    if not (supported and best.clause == other.clause):
        return best, other
    event = replace(other.event, confidence=best.event.confidence, status=best.event.status)
    return replace(other, event=event), best


def _filled(event: Event, other: Event) -> Event:
    """An event with the participants that only another mention of it names."""
    actors = event.actors or tuple(one for one in other.actors if one not in event.recipients)
    recipients = event.recipients or tuple(one for one in other.recipients if one not in actors)
    return replace(event, actors=actors, recipients=recipients)


def _same(one: Found, other: Found) -> bool:
    """The same type, the same word family, dates that can be one, and roles that do not contradict.

    In one clause the same type and date are enough, unless both are verbs: a noun and its verb name one
    happening ("a fire gutted"). Other words of one sentence do where they agree in all (``_in_one_breath``).
    """
    if one.event.type is not other.event.type or one.event.trigger.overlaps(other.event.trigger):
        return one.event.trigger.overlaps(other.event.trigger)
    verbs = one.part == other.part == "verb"
    if one.clause == other.clause and one.event.date == other.event.date and not verbs:
        return True
    if _in_one_breath(one, other):
        return True
    if one.stem != other.stem and not (one.event.mode and one.event.mode == other.event.mode):
        return False
    return _dates_agree(one.event, other.event) and _roles_agree(one, other)


def _in_one_breath(one: Found, other: Found) -> bool:
    """Whether one sentence tells two acts of a type, a mode and a day, by and to nobody else, in one place.

    They count as one ("shot and killed", "dismissed the cabinet and appointed another"), at the word that
    tells it best. It is the one-a-day filter of coded event data (one event for each day, type and pair),
    held to what stands together. Two nouns name two happenings, and so do acts that no type was found for.
    """
    mine, theirs = one.event, other.event
    told = mine.span.contains(theirs.trigger) or theirs.span.contains(mine.trigger)
    nouns = one.part == other.part == "noun"
    if not told or nouns or mine.type is EventType.OTHER:
        return False
    same = mine.date == theirs.date and mine.status is theirs.status
    modes = not mine.mode or not theirs.mode or mine.mode == theirs.mode
    places = not mine.place or not theirs.place or mine.place == theirs.place
    return same and modes and places and not _differ(_pairs(mine, theirs))


def _dates_agree(one: Event, other: Event) -> bool:
    return one.date_basis in _GUESSED or other.date_basis in _GUESSED or _dates_meet(one, other)


def _dates_meet(one: Event, other: Event) -> bool:
    """Whether both dates are the same or share a day."""
    return one.date.text == other.date.text or not (
        (one.date.earliest and other.date.latest and one.date.earliest > other.date.latest)
        or (other.date.earliest and one.date.latest and other.date.earliest > one.date.latest)
    )


def _derived(one: Found, other: Found) -> bool:
    """Whether one word is formed from the other, whose first letter a prefix may swallow ("penangkapan")."""
    short, long = sorted((one.stem, other.stem), key=len)
    return one.part != other.part and len(short) > _ROOT and short[1:] in long


def _roles_agree(one: Found, other: Found) -> bool:
    """Shared people where both name some; an unnamed role agrees with any if a noun takes up the verb.

    Mentions by the same word agree unless they differ; on dates that meet, unless their own words differ:
    whom the text around them was asked for may be wrong for either.
    """
    if one.stem == other.stem and _dates_meet(one.event, other.event):
        return not _differ(_pairs(one.told, other.told))
    pairs = _pairs(one.event, other.event)
    if one.stem == other.stem or _differ(pairs):
        return not _differ(pairs)
    shared = any(set(mine) & set(theirs) for mine, theirs in pairs)
    even = all(bool(mine) == bool(theirs) for mine, theirs in pairs)
    return shared and (even or _derived(one, other) or _takes_up(one, other))


def _takes_up(one: Found, other: Found) -> bool:
    """Whether a noun behind a verb leaves the doer to it ("called the army in … the calling of the army")."""
    first, later = sorted((one, other), key=lambda found: found.event.trigger)
    return later.part == "noun" and first.part != "noun" and not later.event.actors


def _pairs(one: Event | Participants, other: Event | Participants) -> Pairs:
    return (one.actors, other.actors), (one.recipients, other.recipients)


def _differ(pairs: Pairs) -> bool:
    """Whether both name somebody in a role, but nobody in common."""
    return any(mine and theirs and not set(mine) & set(theirs) for mine, theirs in pairs)
