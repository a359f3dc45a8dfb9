"""Who says what follows "and said": the subject of the verb before, never its object.

Of "Guards arrested Ben Hale and said that …", the guards speak.
"""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from eventlog.document.model import Document, Sentence, Token
from eventlog.language.schema.speech import SpeechData
from eventlog.mentions.actors import ActorTable
from eventlog.mentions.quotations.attribution import Attribution
from eventlog.span import Span

__all__ = ["with_subjects"]

_LONGEST = 7
"""Words of the longest subject that no actor names."""
_DATELINE = 8
"""Words in which a mark ends a dateline: "TARSA (Lumara) — Guards arrested"."""
_LEADS = frozenset(":–—-")
_WIDEST = 60
"""The most words from the start of a sentence to the cue."""


def with_subjects(
    document: Document, attributions: Sequence[Attribution], actors: ActorTable, data: SpeechData
) -> list[Attribution]:
    """The attributions, with the subject of the verb before where a cue without a source goes on from it."""
    starts = [mention.span.start for mention, _ in actors.mentions]
    told = {sentence.index for one in attributions if (sentence := _cued(document, one)) and one.source}
    found: list[Attribution] = []
    for one in attributions:
        sentence = _cued(document, one)
        if one.cue is None or one.source is not None or sentence is None or sentence.index in told:
            found.append(one)
            continue
        end = sentence.first_from(one.cue.start)
        clause = _clause(sentence.tokens[:end], data) if one.inherits and end <= _WIDEST else ()
        source = _known(clause, actors, starts) or _worded(clause, data) if clause else None
        free = source is not None and document.quotation_at(source.start) is None
        found.append(replace(one, source=source, inherits=False) if free else one)
    return found


def _cued(document: Document, attribution: Attribution) -> Sentence | None:
    return document.sentence_at(attribution.cue.start) if attribution.cue else None


def _clause(before: Sequence[Token], data: SpeechData) -> Sequence[Token]:
    """The one clause before "and", from its subject on; empty where more than one subject may stand in it."""
    end = len(before)
    while end and before[end - 1].text.lower() in data.fillers:
        end -= 1
    if end < 2 or before[end - 1].text.lower() not in data.coordinators or before[end - 2].text == ",":
        return ()
    clause = before[: end - 1]
    lows = [token.text.lower() for token in clause]
    first = max((at + 1 for at, low in enumerate(lows[:_DATELINE]) if low in _LEADS), default=0)
    while first < len(lows) and (lows[first] in data.openers or lows[first] in data.coordinators):
        first += 1
    if first < len(lows) and lows[first] in data.tails:
        first = next((at + 1 for at in range(first, len(lows)) if lows[at] == ","), len(lows))
    others = set(data.relatives) | (set(data.breaks) - set(data.tails) - set(data.coordinators))
    joined = any(a == "," and b in data.coordinators for a, b in pairwise(lows))
    return () if joined or others.intersection(lows) else clause[first:]


def _known(clause: Sequence[Token], actors: ActorTable, starts: Sequence[int]) -> Span | None:
    """The name of an actor that opens a clause."""
    at = bisect_left(starts, clause[0].start)
    if at == len(starts) or starts[at] > clause[min(1, len(clause) - 1)].start:
        return None
    span = actors.mentions[at][0].span
    return Span(clause[0].start, span.end) if span.end < clause[-1].end else None


def _worded(clause: Sequence[Token], data: SpeechData) -> Span | None:
    """The words of a clause up to what looks like its verb: "Mutinous soldiers | detained"."""
    lows = [token.text.lower() for token in clause[: _LONGEST + 1]]
    noun = False
    for at, low in enumerate(lows):
        plain = noun and clause[at].text[0].islower()
        verb = low.startswith(data.verbal) or low.endswith(data.finite)
        if plain and (verb or low in data.passives or low in data.auxiliaries or low in data.fillers):
            return Span(clause[0].start, clause[at - 1].end)
        if not low.replace("-", "").isalpha():
            return None
        noun = low not in data.articles and low not in data.determiners
    return None
