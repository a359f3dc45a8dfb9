"""Pronouns that mean whoever speaks: "we" in a claim, and what opens a retold one ("X said it would …")."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from operator import attrgetter

from eventlog.document.model import Document, Token
from eventlog.language.pack import load_pack
from eventlog.language.schema.speech import PRONOUN_TYPES
from eventlog.mentions.actors import ActorTable
from eventlog.mentions.events.lines import Words
from eventlog.mentions.model import ActorForm, ActorMention, Claim
from eventlog.ontology import ClaimKind
from eventlog.span import Span

__all__ = ["with_speaker_pronouns"]

_OPENING = 2
"""Words within which the subject of a retold claim opens it: "that it", "bahwa mereka"."""


def with_speaker_pronouns(
    document: Document, words: Words, actors: ActorTable, claims: Sequence[Claim]
) -> ActorTable:
    """The actors with the pronouns that mean them as speakers; no other actor keeps such a pronoun."""
    meant = dict(_retold(document, actors, claims)) | dict(_first_persons(document, words, claims))
    own: dict[str, list[ActorMention]] = defaultdict(list)
    for span, speaker in meant.items():
        own[speaker].append(ActorMention(span, ActorForm.PRONOUN))
    return replace(
        actors,
        actors=tuple(
            replace(actor, mentions=(*(m for m in actor.mentions if m.span not in meant), *own[actor.id]))
            for actor in actors.actors
        ),
    )


def _first_persons(document: Document, words: Words, claims: Sequence[Claim]) -> Iterator[tuple[Span, str]]:
    """Every first person inside a claim, the narrowest claim deciding who it is."""
    spoken = sorted(
        ((claim.content, claim.speaker) for claim in claims if claim.speaker),
        key=lambda pair: (len(pair[0]), pair[0].start),
    )
    for sentence in document.sentences if spoken else ():
        for token in sentence.tokens:
            if token.text.lower() in words.first_person:
                speaker = next((who for content, who in spoken if content.contains(token.span)), None)
                if speaker:
                    yield token.span, speaker


def _retold(document: Document, actors: ActorTable, claims: Sequence[Claim]) -> Iterator[tuple[Span, str]]:
    """The third person that opens a retold claim, where it can stand for the speaker."""
    pronouns = load_pack(document.language).speech.third_person
    types = {actor.id: actor.type for actor in actors.actors}
    for claim in claims:
        if claim.kind is ClaimKind.DIRECT or claim.speaker is None:
            continue
        for token in _opening(document, claim.content):
            kind = pronouns.get(token.text.lower())
            if kind is not None and types[claim.speaker] in PRONOUN_TYPES[kind]:
                yield token.span, claim.speaker


def _opening(document: Document, content: Span) -> Iterator[Token]:
    sentences = document.sentences
    at = bisect_left(sentences, content.start, key=attrgetter("span.end"))
    if at < len(sentences):
        yield from [token for token in sentences[at].tokens if content.contains(token.span)][:_OPENING]
