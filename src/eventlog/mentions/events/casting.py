"""Which actors of the text act in an event and which undergo it: options for the log-linear model.

On offer are the participants that grammar finds (``roles.py``), everybody else in the sentence, those of the
sentences before, and those the document speaks of most; or nobody.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from eventlog.mentions.actors import ActorTable
from eventlog.mentions.events.lines import Line, Phrase, Words
from eventlog.mentions.events.loglinear import Weights, shares
from eventlog.mentions.events.roles import Participants, find_participants
from eventlog.mentions.events.triggers import Candidate, Reading
from eventlog.mentions.model import Actor
from eventlog.ontology import EventType

__all__ = ["Cast", "Part", "cast_of", "role_options", "roles_of"]

LEAST_ROLE = 0.3
"""The probability from which the likeliest actor has the role."""

_BACK = 3
"""Sentences before the trigger whose participants are on offer."""

_MAIN = 2
"""Actors spoken of most that are always on offer."""


@dataclass(slots=True)
class Part:
    """An actor on offer for a role, or nobody (empty id), with the reasons."""

    actor: str
    features: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Cast:
    """The actors of a document as roles are given out."""

    actors: dict[str, Actor]
    counts: Counter[str]
    main: tuple[str, ...]
    headline: frozenset[str]
    types: dict[str, str]


def cast_of(actors: ActorTable, headline: str) -> Cast:
    """Actors by id, with how often the document speaks of each."""
    counts = Counter({actor.id: len(actor.mentions) for actor in actors.actors})
    main = tuple(actor for actor, _ in sorted(counts.items(), key=lambda pair: -pair[1])[:_MAIN])
    shown = frozenset(
        actor.id
        for actor in actors.actors
        if any(name and name in headline for name in (actor.name, *actor.aliases))
    )
    return Cast(
        {actor.id: actor for actor in actors.actors},
        counts,
        main,
        shown,
        {actor.id: actor.type.value for actor in actors.actors},
    )


def roles_of(
    reading: Reading, candidate: Candidate, cast: Cast, *, kind: EventType, weights: Weights
) -> Participants:
    """Who acts and who undergoes: the likeliest on offer, with those whom the sentence names in one breath."""
    ruled = find_participants(candidate.line, candidate.hit, kind, reading.words)
    found: list[tuple[str, ...]] = []
    for role, own in (("actor", ruled.actors), ("recipient", ruled.recipients)):
        parts = role_options(reading, candidate, cast, role=role, kind=kind, ruled=ruled)
        one = chosen(parts, shares(weights, [part.features for part in parts]), least=LEAST_ROLE)
        found.append(own if set(one) <= set(own) and one else one)
    actors, recipients = found
    return Participants(actors, tuple(actor for actor in recipients if actor not in actors))


def role_options(
    reading: Reading, candidate: Candidate, cast: Cast, *, role: str, kind: str, ruled: Participants
) -> list[Part]:
    """Nobody first, then every actor on offer for ``role`` (``actor`` or ``recipient``)."""
    form, frame = candidate.form, candidate.hit.entry.group.frame
    mine, theirs = (ruled.actors, ruled.recipients) if role == "actor" else (ruled.recipients, ruled.actors)
    context = f"{role}|{form}"
    nobody = Part(
        "", [f"{role}|nobody", f"{context}|nobody", f"{role}|nobody|{kind}", f"{role}|nobody|{frame}"]
    )
    nobody.features += [
        f"{role}|nobody|ruled{bool(mine)}",
        f"{role}|nobody|{candidate.hit.entry.part}|{kind}",
    ]
    parts: dict[str, Part] = {}

    def reasons(actor: str, found: Iterator[str]) -> None:
        part = parts.setdefault(actor, Part(actor))
        for reason in found:
            part.features += [f"{role}|{reason}", f"{context}|{reason}"]

    for actor in mine:
        reasons(actor, iter(("ruled", f"ruled:{frame}", f"ruled:{kind}", f"ruled:{mine.index(actor)}")))
    for actor in theirs:
        reasons(actor, iter(("other", f"other:{frame}", f"other:{kind}")))
    for phrase in candidate.line.phrases:
        for actor in phrase.actors:
            reasons(actor, _placed(candidate, phrase, reading.words))
    for back in range(1, _BACK + 1):
        if candidate.index >= back:
            for rank, phrase in enumerate(reading.lines[candidate.index - back].phrases):
                for actor in phrase.actors:
                    first = "lead" if rank == 0 else "rest"
                    reasons(
                        actor,
                        iter(
                            (
                                f"back{back}",
                                f"back{back}:{first}",
                                f"back{back}:{len(candidate.line.phrases) > 0}",
                            )
                        ),
                    )
    for actor in cast.main:
        reasons(actor, iter(("main",)))
    for part in parts.values():
        part.features += _standing(part.actor, cast, role, kind)
    return [nobody, *parts.values()]


def _placed(candidate: Candidate, phrase: Phrase, words: Words) -> Iterator[str]:
    """How a participant of the sentence stands to the trigger."""
    hit, line = candidate.hit, candidate.line
    before = phrase.last <= hit.first
    gap = hit.first - phrase.last if before else phrase.first - hit.last
    side = "before" if before else "after" if phrase.first >= hit.last else "around"
    between = line.words[phrase.last : hit.first] if before else line.words[hit.last : phrase.first]
    near = "0" if gap <= 0 else "1-2" if gap <= 2 else "3-6" if gap <= 6 else "7-14" if gap <= 14 else "far"
    yield f"{side}:{near}"
    yield f"{side}:lead={_lead_kind(phrase, words)}"
    yield f"{side}:{near}:{_lead_kind(phrase, words)}"
    yield f"{side}:frame={candidate.hit.entry.group.frame}"
    nearer = sum(1 for other in line.phrases if _between(other, phrase, hit.first, hit.last))
    yield f"{side}:rank{min(nearer, 3)}"
    yield f"{side}:hits{min(_hits_between(line, phrase, hit.first, hit.last), 2)}"
    if any(word in words.speech for word in between):
        yield f"{side}:speech"
    if any(word in words.relative for word in between):
        yield f"{side}:relative"
    if any(word in words.opener for word in between):
        yield f"{side}:opener"
    if phrase.tail in words.possessive:
        yield f"{side}:owner"


def _lead_kind(phrase: Phrase, words: Words) -> str:
    lead = phrase.lead
    for name in ("agent", "of", "inside", "company", "recipient", "place", "conjunction"):
        if lead in getattr(words, name):
            return name
    return "none"


def _between(other: Phrase, phrase: Phrase, first: int, last: int) -> bool:
    low, high = (phrase.last, first) if phrase.last <= first else (last, phrase.first)
    return low <= other.first and other.last <= high


def _hits_between(line: Line, phrase: Phrase, first: int, last: int) -> int:
    low, high = (phrase.last, first) if phrase.last <= first else (last, phrase.first)
    return sum(1 for hit in line.hits if low <= hit.first and hit.last <= high)


def _standing(actor: str, cast: Cast, role: str, kind: str) -> Iterator[str]:
    """What the actor is, apart from the sentence."""
    of = cast.types.get(actor, "")
    yield f"{role}|is={of}"
    yield f"{role}|is={of}|{kind}"
    yield f"{role}|count{min(cast.counts[actor], 5)}"
    if actor in cast.main[:1]:
        yield f"{role}|most"
    if actor in cast.headline:
        yield f"{role}|headline"
        yield f"{role}|headline|{kind}"


def chosen(parts: Sequence[Part], share: Sequence[float], *, least: float) -> tuple[str, ...]:
    """The likeliest actor, unless nobody is likelier than ``least`` allows."""
    ranked = sorted(zip(share, (part.actor for part in parts), strict=True), key=lambda pair: -pair[0])
    best = next(((odds, actor) for odds, actor in ranked if actor), None)
    return (best[1],) if best and best[0] >= least else ()
