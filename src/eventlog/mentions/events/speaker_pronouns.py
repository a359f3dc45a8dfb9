"""Pronouns that mean whoever speaks: "we" in a claim, and what opens a retold one ("X said it would …")."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from eventlog.document.model import Document
from eventlog.language.pack import load_pack
from eventlog.language.schema.speech import PRONOUN_TYPES
from eventlog.mentions.actors import ActorTable
from eventlog.mentions.events.lines import Words
from eventlog.mentions.model import ActorForm, ActorMention, Claim
from eventlog.ontology import ActorType, ClaimKind
from eventlog.span import Span

__all__ = ["with_speaker_pronouns"]

_SUBJECT = 5
"""Words within which a sentence names what it is about; the next one's pronoun takes that up."""


def with_speaker_pronouns(
    document: Document, words: Words, actors: ActorTable, claims: Sequence[Claim]
) -> ActorTable:
    """The actors with the pronouns that mean them as speakers."""
    own: dict[str, list[ActorMention]] = defaultdict(list)
    for span, speaker in (
        *_first_persons(document, words, claims),
        *_retold(document, words, actors, claims),
    ):
        own[speaker].append(ActorMention(span, ActorForm.PRONOUN))
    return replace(
        actors,
        actors=tuple(
            replace(actor, mentions=(*actor.mentions, *own[actor.id])) if actor.id in own else actor
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


def _retold(
    document: Document, words: Words, actors: ActorTable, claims: Sequence[Claim]
) -> Iterator[tuple[Span, str]]:
    """The third person that opens a retold claim, where it can only stand for the speaker.

    Only behind its "X said": in "it bombed the port, X said" it is somebody else. So it is where the pronoun
    is known to mean another, or where the sentence before opens with another who may be meant.
    """
    pronouns = load_pack(document.language).speech.third_person
    types = {actor.id: actor.type for actor in actors.actors}
    taken = {mention.span for mention, _ in actors.mentions}
    for claim in claims:
        source = claim.speaker_span or claim.cue
        behind = source is not None and source < claim.content
        sentence = document.sentence_at(claim.content.start)
        if claim.kind is ClaimKind.DIRECT or claim.speaker is None or not behind or sentence is None:
            continue
        token = next((one for one in sentence.tokens if claim.content.contains(one.span)), None)
        if token is None or token.span in taken or token.text.lower() in words.determiner:
            continue
        kind = pronouns.get(token.text.lower())
        if kind is None or types[claim.speaker] not in PRONOUN_TYPES[kind]:
            continue
        rival = _topic(document, actors, sentence.index - 1)
        if types[claim.speaker] is ActorType.PERSON or rival in (None, claim.speaker):
            yield token.span, claim.speaker


def _topic(document: Document, actors: ActorTable, index: int) -> str | None:
    """Whom a sentence names first, close to its beginning."""
    if index < 0:
        return None
    sentence = document.sentences[index]
    reach = Span(sentence.span.start, sentence.tokens[:_SUBJECT][-1].end)
    return next((actor for _, actor in actors.within(reach)), None)
