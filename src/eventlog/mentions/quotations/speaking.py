"""Decide who speaks each statement of a document, in reading order; sources without a name become actors."""

from collections.abc import Sequence

from eventlog.document.model import Document
from eventlog.language.schema.speech import SpeechData
from eventlog.mentions.actors import ActorTable
from eventlog.mentions.loglinear import Weights, choose
from eventlog.mentions.model import Actor, ActorForm, ActorMention
from eventlog.mentions.quotations.attribution import Attribution
from eventlog.mentions.quotations.offers import NOBODY, UNNAMED
from eventlog.mentions.quotations.voices import Voices
from eventlog.ontology import ActorType
from eventlog.span import Span

__all__ = ["SPEAKERS", "unnamed_actor", "who_speaks"]

SPEAKERS = "claims-speaker"
"""The file of the weights in ``mentions/models``."""


def who_speaks(
    document: Document,
    attributions: Sequence[Attribution],
    actors: ActorTable,
    data: SpeechData,
    weights: Weights,
) -> tuple[ActorTable, list[str | None]]:
    """The speaker of each statement, and the actors with those that only a source names ("a volunteer")."""
    voices = Voices(document, actors, data, attributions)
    speakers: list[str | None] = []
    added: dict[str, Actor] = {}
    for attribution in attributions:
        options = voices.options(attribution)
        chosen = options[choose(weights, [option.features for option in options])].actor
        if chosen == UNNAMED and not _describes(attribution.source, document, data):
            chosen = NOBODY
        if chosen == UNNAMED and attribution.source is not None:
            actor = unnamed_actor(
                f"A{len(actors.actors) + len(added) + 1}", attribution.source, document, data
            )
            known = added.get(actor.name.lower())
            if known is None:
                voices.add(actor.id, attribution.source, actor.type)
            added[actor.name.lower()] = actor if known is None else _joined(known, actor)
            chosen = added[actor.name.lower()].id
        speaker = None if chosen == NOBODY else chosen
        voices.remember(attribution, speaker)
        speakers.append(speaker)
    return ActorTable((*actors.actors, *added.values()), actors.places), speakers


def _describes(source: Span | None, document: Document, data: SpeechData) -> bool:
    """Whether a source can describe somebody: not a bare number, nor words that end in a pronoun."""
    words = source.of(document.text).lower().split() if source else []
    if not words or words[-1] in data.third_person:
        return False
    return any(word.isalpha() and word not in data.articles for word in words)


def unnamed_actor(identity: str, source: Span, document: Document, data: SpeechData) -> Actor:
    """The actor that the words of a source stand for, by its noun: "a volunteer", "para saksi"."""
    whole = source.of(document.text)
    words = whole.split()
    kept = words[1:] if len(words) > 1 and words[0].lower() in data.articles else words
    low = [word.lower().strip(",.") for word in kept]
    if data.bodies.intersection(low):
        kind = ActorType.ORGANIZATION
    elif data.many.intersection(low) or (data.plural and low[-1].endswith(data.plural)):
        kind = ActorType.GROUP
    else:
        kind = ActorType.PERSON
    bare = whole[whole.index(kept[0]) :] if kept is not words else whole
    proper = _proper(kept, data)
    # Words joined by one space need not stand so in the text, and a name must be its own words.
    name = proper if proper and proper in whole else bare.partition(",")[0]
    aliases = tuple(form for form in dict.fromkeys((bare, whole)) if form != name)
    return Actor(identity, name, kind, (ActorMention(source, ActorForm.ROLE),), aliases)


def _proper(words: Sequence[str], data: SpeechData) -> str:
    """The name that opens a source that says more: "Ana Ruiz of the harbour office"; empty without one.

    What a body is for belongs to its name: "Observatorium Tarsa untuk Hak Asasi Manusia".
    """
    end = 0
    body = words[0].lower() in data.bodies
    while end < len(words):
        leads = body and words[end].lower() in data.asides and end + 1 < len(words)
        if leads and words[end + 1][0].isupper():
            end += 1
        if not words[end][0].isupper() or words[end].lower() in data.tails:
            break
        end += 1
        if words[end - 1].endswith(","):
            break
    named = 1 < end < len(words) or (body and end == len(words))
    return " ".join(words[:end]).rstrip(",") if named else ""


def _joined(known: Actor, again: Actor) -> Actor:
    """One actor whom two sources name by the same words."""
    aliases = dict.fromkeys((*known.aliases, *again.aliases))
    return Actor(
        id=known.id,
        name=known.name,
        type=known.type,
        mentions=(*known.mentions, *again.mentions),
        aliases=tuple(alias for alias in aliases if alias != known.name),
    )
