"""The actors of a document as roles are given out: who is spoken of most, who speaks, who acted elsewhere."""

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

from eventlog.mentions.actors import ActorTable
from eventlog.mentions.events.triggers import Reading
from eventlog.mentions.model import Actor, Claim
from eventlog.span import Span

__all__ = ["Cast", "Record", "cast_of"]

_MAIN = 2
"""Actors spoken of most."""


@dataclass(slots=True)
class Record:
    """What grammar says of one actor over the document: how often it acts and undergoes, and with what."""

    acts: int = 0
    undergoes: int = 0
    stems: set[tuple[str, str]] = field(default_factory=set)


@dataclass(frozen=True)
class Cast:
    """The actors of a document by id. ``seen`` are sentences that speak of each, ``words`` those of its name.

    ``speakers`` are claims as the span of their content and the actor who makes them; ``doubtful`` are those
    who are actors only if an event has them.
    """

    actors: dict[str, Actor]
    types: dict[str, str]
    counts: Counter[str]
    main: tuple[str, ...]
    headline: frozenset[str]
    words: dict[str, tuple[str, ...]]
    seen: dict[str, list[int]]
    speakers: tuple[tuple[Span, str], ...]
    records: dict[str, Record]
    doubtful: frozenset[str] = frozenset()

    def back(self, actor: str, sentence: int) -> int:
        """Sentences since the actor was last spoken of before this one; -1 where it was not."""
        at = bisect_left(self.seen.get(actor, []), sentence)
        return sentence - self.seen[actor][at - 1] if at else -1

    def statement_at(self, span: Span) -> Span | None:
        """The narrowest statement that this span is part of."""
        return next((content for content, _ in self.speakers if content.contains(span)), None)

    def speaker_at(self, span: Span) -> str:
        """Who says what this span is part of, the narrowest claim deciding; empty where nobody does."""
        return next((who for content, who in self.speakers if content.contains(span)), "")


def cast_of(
    actors: ActorTable,
    headline: str,
    reading: Reading,
    *,
    claims: Sequence[Claim] = (),
    others: Sequence[Actor] = (),
) -> Cast:
    """All that is known of each actor before any role is given out."""
    counts = Counter({actor.id: len(actor.mentions) for actor in actors.actors})
    seen: dict[str, list[int]] = defaultdict(list)
    for index, line in enumerate(reading.lines):
        for actor in dict.fromkeys(one for phrase in line.phrases for one in phrase.actors):
            seen[actor].append(index)
    records: dict[str, Record] = defaultdict(Record)
    for candidate in reading.candidates:
        for one in candidate.participants.actors:
            records[one].acts += 1
            records[one].stems.add(("actor", candidate.stem))
        for one in candidate.participants.recipients:
            records[one].undergoes += 1
            records[one].stems.add(("recipient", candidate.stem))
    spoken = [(claim.content, claim.speaker) for claim in claims if claim.speaker]
    return Cast(
        actors={actor.id: actor for actor in actors.actors},
        types={actor.id: actor.type.value for actor in actors.actors},
        counts=counts,
        main=tuple(actor for actor, _ in sorted(counts.items(), key=lambda pair: -pair[1])[:_MAIN]),
        headline=frozenset(
            actor.id
            for actor in actors.actors
            if any(name and name in headline for name in (actor.name, *actor.aliases))
        ),
        words={actor.id: _words(actor.name, actor.offices) for actor in actors.actors},
        seen=dict(seen),
        speakers=tuple(sorted(spoken, key=lambda pair: (len(pair[0]), pair[0]))),
        records=dict(records),
        doubtful=frozenset(other.id for other in others),
    )


def _words(name: str, offices: Sequence[str]) -> tuple[str, ...]:
    """The words that may tell what an actor does: those of its name and its offices."""
    found = [*name.lower().split(), *(word for office in offices for word in office.lower().split())]
    return tuple(dict.fromkeys(word.strip(".,()") for word in found if len(word) > 2))[:8]
