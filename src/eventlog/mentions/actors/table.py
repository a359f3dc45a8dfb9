"""The actors of one document, and the way from a stretch of text to the actor it means."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from eventlog.mentions.model import Actor, ActorForm, ActorMention
from eventlog.ontology import ActorType
from eventlog.span import Span

__all__ = ["ActorTable", "Place"]


@dataclass(frozen=True, slots=True)
class Place:
    """A named place: its words, and the ISO 3166 alpha-3 country it lies in (empty where unknown)."""

    span: Span
    name: str
    country: str = ""


@dataclass(frozen=True)
class ActorTable:
    """Actors with their mentions (names, acronyms, resolved role nouns and pronouns), and places."""

    actors: tuple[Actor, ...] = ()
    places: tuple[Place, ...] = ()

    @cached_property
    def mentions(self) -> tuple[tuple[ActorMention, str], ...]:
        """Every mention with its actor's id, in text order, the longer first where two start together."""
        pairs = [(mention, actor.id) for actor in self.actors for mention in actor.mentions]
        return tuple(sorted(pairs, key=lambda pair: (pair[0].span.start, -pair[0].span.end, pair[1])))

    def within(self, span: Span) -> Sequence[tuple[ActorMention, str]]:
        """Mentions that lie wholly inside a span, in order, found without walking over all others."""
        first, end = bisect_left(self._starts, span.start), bisect_left(self._starts, span.end)
        return [pair for pair in self.mentions[first:end] if span.contains(pair[0].span)]

    @cached_property
    def _types(self) -> dict[str, ActorType]:
        return {actor.id: actor.type for actor in self.actors}

    @cached_property
    def _starts(self) -> list[int]:
        return [mention.span.start for mention, _ in self.mentions]

    def is_named(self, span: Span, kind: ActorType) -> bool:
        """Whether words are part of the proper name, of several words, of an actor of this type."""
        return any(
            mention.form is ActorForm.NAME and self._types[actor] is kind and span != mention.span
            for mention, actor in self.mentions
            if mention.span.contains(span)
        )

    def meant_by(self, span: Span) -> str | None:
        """The actor that a stretch means: its own mention, else the first name inside, else a role."""
        inside = self.within(span)
        for mention, actor in inside:
            if mention.span == span:
                return actor
        named = [actor for mention, actor in inside if mention.form in ("name", "acronym")]
        return named[0] if named else inside[0][1] if inside else None
