"""Which word of a measure a number belongs to, by the order of words: a guess that the model weighs.

A number is the object of a verb before it ("menewaskan 12 orang", "killing 12"), the subject of a
predicate behind it ("12 orang tewas", "12 were killed"), counted by a noun before it ("korban tewas 12", "a
death toll of 12"), or its own noun names the measure ("12 pengungsi", "12 arrests"). Numbers in a list, and
parts of a whole named before, share the word of the number before them.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from eventlog.mentions.figures.candidates import Candidate, Words
from eventlog.mentions.figures.lexicon import FigureLexicon
from eventlog.mentions.figures.nouns import Counted
from eventlog.ontology import Measure

__all__ = ["Governor", "Hit", "find_governors", "measure_hits"]

_STOPS = frozenset(".;:!?()")
_BEFORE = 5
_BEHIND = 12
"""How far a verb may stand from its number; longer ways found more wrong words than right ones."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A word of a measure in a sentence: its tokens, and its grammar (``p``, ``o``, ``n``)."""

    first: int
    last: int
    measure: Measure
    grammar: str


@dataclass(frozen=True, slots=True)
class Governor:
    """What a number belongs to. ``by``: ``object``, ``predicate``, ``noun``, ``head``, ``shared`` or empty."""

    measure: Measure | None = None
    by: str = ""
    hit: Hit | None = None


def measure_hits(words: Words, lexicon: FigureLexicon) -> list[Hit]:
    """Measure words of a sentence, the longest at each place."""
    found, index = [], 0
    while index < len(words.small):
        match = lexicon.measures.at(words.small, index)
        if match:
            length, (measure, grammar) = match
            found.append(Hit(index, index + length, measure, grammar))
        index += match[0] if match else 1
    return found


def find_governors(
    candidates: Sequence[Candidate], nouns: Sequence[Counted], hits: Sequence[Hit], lexicon: FigureLexicon
) -> list[Governor]:
    """The governor of each number of one sentence, in order."""
    found: list[Governor] = []
    for at, candidate in enumerate(candidates):
        floor = candidates[at - 1].last if at else 0
        own = (
            _object(candidate, hits, floor)
            or _predicate(at, candidates, nouns, hits, lexicon)
            or _noun(candidate, hits, floor)
            or _head(candidate, nouns[at], hits)
        )
        if own is None and found and _shares(candidates[at - 1], nouns[at - 1], candidate, lexicon):
            before = found[-1]
            own = Governor(before.measure, "shared", before.hit) if before.measure else None
        found.append(own or Governor())
    return found


def _object(candidate: Candidate, hits: Sequence[Hit], floor: int) -> Governor | None:
    """The verb right before the number."""
    for hit in reversed(hits):
        if hit.last > candidate.first:
            continue
        if hit.first < floor or candidate.first - hit.last > _BEFORE:
            return None
        between = candidate.words.small[hit.last : candidate.first]
        if "," in between or _STOPS & set(between):
            return None
        return Governor(hit.measure, "object", hit) if "o" in hit.grammar else None
    return None


def _noun(candidate: Candidate, hits: Sequence[Hit], floor: int) -> Governor | None:
    """A noun before the number that names what is counted."""
    for hit in reversed(hits):
        if hit.last > candidate.first or "n" not in hit.grammar:
            continue
        between = candidate.words.small[hit.last : candidate.first]
        if hit.first < floor or len(between) > _BEHIND or _STOPS & set(between):
            return None
        return Governor(hit.measure, "noun", hit)
    return None


def _head(candidate: Candidate, noun: Counted, hits: Sequence[Hit]) -> Governor | None:
    """The number's own noun."""
    reach = max(candidate.last + 1, noun.last + 1)
    for hit in hits:
        if candidate.last <= hit.first < reach and "n" in hit.grammar:
            return Governor(hit.measure, "head", hit)
    return None


def _predicate(
    at: int,
    candidates: Sequence[Candidate],
    nouns: Sequence[Counted],
    hits: Sequence[Hit],
    lexicon: FigureLexicon,
) -> Governor | None:
    """The first predicate behind the number and its noun, over a list that shares it and over asides."""
    candidate, small = candidates[at], candidates[at].words.small
    start = index = candidate.last
    beyond = at + 1
    while index < len(small) and index - start < _BEHIND:
        if small[index] in _STOPS and small[index] not in "()":
            return None
        if beyond < len(candidates) and index >= candidates[beyond].first:
            if not _shares(candidates[beyond - 1], nouns[beyond - 1], candidates[beyond], lexicon):
                return None
            index = start = candidates[beyond].last
            beyond += 1
            continue
        hit = next((h for h in hits if h.first == index), None)
        if hit and (
            "p" in hit.grammar or ("n" in hit.grammar and index - start <= 2 and index >= nouns[at].last)
        ):
            return Governor(hit.measure, "predicate", hit)
        if index > start and lexicon.clause_breaks.at(small, index) and not _joins(index, candidates, beyond):
            return None
        index += 1
    return None


def _joins(index: int, candidates: Sequence[Candidate], beyond: int) -> bool:
    """Whether a conjunction stands right before the next number of a list."""
    return beyond < len(candidates) and 0 < candidates[beyond].first - index <= 2


def _shares(before: Candidate, noun: Counted, candidate: Candidate, lexicon: FigureLexicon) -> bool:
    """Whether nothing but a noun, a comma, a conjunction or a word for a part stands between two numbers."""
    small = candidate.words.small
    start = max(before.last, noun.last)
    if any(
        lexicon.parts.at(small, index) for index in range(candidate.last, min(candidate.last + 3, len(small)))
    ):
        return True
    if candidate.first - start > 6 or candidate.first < start:
        return False
    between = small[start : candidate.first]
    if any(word in _STOPS and word not in "()" for word in between):
        return False
    return len(between) <= 2 or any(lexicon.parts.at(between, index) for index in range(len(between)))
