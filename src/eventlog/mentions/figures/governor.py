"""Which word of a measure a number belongs to, by the order of words: a guess that the model weighs.

A number is the object of a verb before it ("menewaskan 12 orang", "killing 12"), the subject of a
predicate behind it ("12 orang tewas", "12 were killed"), counted by a noun before it ("korban tewas 12", "a
death toll of 12"), or its own noun names the measure ("12 pengungsi", "12 arrests"). Numbers in a list, and
parts of a whole named before, share the word of the number before them.
"""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from eventlog.mentions.figures.candidates import Candidate, Words
from eventlog.mentions.figures.lexicon import FigureLexicon
from eventlog.mentions.figures.nouns import Counted, counted_noun
from eventlog.ontology import Measure

__all__ = ["Governor", "Hit", "find_governors", "hits_near", "leading_hit", "measure_hits"]

_COUNTS = frozenset({"toll", "happening", "document"})
"""Kinds of nouns that say by themselves what is counted: deaths, arrests, counts."""

_THINGS = frozenset({Measure.DAMAGED, Measure.DESTROYED})
_LIFELESS = frozenset({"building", "vehicle", "place", "thing", "amount"})

_WIDEST = 200
_STOPS = frozenset(".;:!?")
_BESIDE = 3
_BEFORE = 5
_LONGEST_LIST = 20
"""Numbers of a list that may share one predicate."""
_BEHIND = 12
_NOUN_BEFORE = 6
_LINKED = 18
_CLOSE = 6
_LISTED = 10
"""How many words may part two numbers of a list, and how many where both count by the same noun."""
_NEXT = 4
"""How far behind a verb the noun of its object stands."""

_LIST_ENDS = frozenset(",;.()")
_SCOPE = 5
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
    """What a number belongs to, and by which rule.

    ``by`` is ``object``, ``predicate``, ``noun``, ``head``, ``linked``, ``shared``, ``part`` or ``currency``.
    """

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
            if _is_occasion(words.small, index, index + length, lexicon):
                index += length
                continue
            found.append(Hit(index, index + length, measure, grammar))
        index += match[0] if match else 1
    return found


def _is_occasion(small: Sequence[str], first: int, last: int, lexicon: FigureLexicon) -> bool:
    """Whether a funeral or talks are held, nobody is: what is held opens the clause or stands behind."""
    words = lexicon.settled
    if not words.staged or " ".join(small[first:last]) not in words.staged:
        return False
    for index in range(last, min(last + _NEXT, len(small))):
        if words.occasions.at(small, index):
            return True
        aside = small[index] in lexicon.prepositions or lexicon.clause_breaks.at(small, index)
        if aside or not small[index][:1].isalpha() or lexicon.units.at(small, index):
            break
    start = first
    while start and small[start - 1] not in _STOPS | words.staged:
        if lexicon.clause_breaks.at(small, start - 1):
            break
        start -= 1
    for index in range(start, first):
        if words.occasions.at(small, index):
            return True
        if lexicon.units.at(small, index):
            return False
    return False


def leading_hit(
    candidate: Candidate,
    noun: Counted,
    hits: Sequence[Hit],
    before: Candidate | None,
    lexicon: FigureLexicon,
) -> Hit | None:
    """The word of a measure that leads to a number which nothing follows ("dead 11, …", "injured: 34.")."""
    small = candidate.words.small
    end = max(candidate.last, noun.last)
    if end < len(small) and small[end] not in _LIST_ENDS and small[end] not in lexicon.conjunctions:
        return None
    floor = max(before.last, counted_noun(before, lexicon).last) if before else 0
    for hit in reversed(hits):
        if hit.last > candidate.first or hit.grammar == "o":
            continue
        between = small[hit.last : candidate.first]
        # "Case 1000": where the noun ends its phrase, a word before a number may be half of a name.
        direct = not lexicon.data.head_last or "n" not in hit.grammar
        joined = between in ((":",), ("(",)) or (direct and not between)
        lone = hit.first > floor and not small[hit.first - 1][:1].isalnum()
        listed = hit.first > floor and any(word in lexicon.conjunctions for word in small[floor : hit.first])
        return hit if joined and (before is None or lone or listed) else None
    return None


def hits_near(candidate: Candidate, hits: Sequence[Hit]) -> Sequence[Hit]:
    """The measure words that a number may belong to: in a sentence without end, not all of it."""
    first = bisect_left(hits, candidate.first - _WIDEST, key=lambda hit: hit.first)
    return hits[first : bisect_left(hits, candidate.last + _WIDEST, key=lambda hit: hit.first)]


def find_governors(
    candidates: Sequence[Candidate], nouns: Sequence[Counted], hits: Sequence[Hit], lexicon: FigureLexicon
) -> list[Governor]:
    """The governor of each number of one sentence, in order."""
    found: list[Governor] = []
    for at, candidate in enumerate(candidates):
        worded = [hit for hit in hits_near(candidate, hits) if _fits(hit.measure, nouns[at].kind)]
        if candidate.currency:
            found.append(Governor(Measure.MONEY, "currency"))
            continue
        floor = candidates[at - 1].last if at else 0
        shared = _shared(at, candidates, nouns, found, lexicon)
        own = (
            _object(candidate, worded, floor, lexicon)
            or _head(candidate, nouns[at], worded, kinds=_COUNTS)
            or _leading(at, candidates, nouns[at], worded, lexicon)
            or _linked(candidate, worded, floor, lexicon)
            or _predicate(at, candidates, nouns, worded, lexicon)
        )
        if shared and (own is None or _is_far(own, candidate, nouns[at], lexicon)):
            own = shared
        own = own or _noun(candidate, worded, floor) or _head(candidate, nouns[at], worded)
        found.append(own or Governor())
    return found


def _fits(measure: Measure, kind: str) -> bool:
    """Whether such a measure may count nouns of a kind: people are not destroyed, houses not arrested."""
    if measure in _THINGS:
        return kind not in ("person", "household", "toll")
    if measure is Measure.TROOPS:
        return kind in ("person", "body", "")
    return measure is not Measure.MONEY and (measure is Measure.AFFECTED or kind not in _LIFELESS)


def _shared(
    at: int,
    candidates: Sequence[Candidate],
    nouns: Sequence[Counted],
    found: Sequence[Governor],
    lexicon: FigureLexicon,
) -> Governor | None:
    """The word of the number before, where the two stand in one list or are whole and part."""
    before, candidate = candidates[at - 1] if at else None, candidates[at]
    measure = found[-1].measure if found else None
    if before is None or measure is None or before.currency or before.kind == "zero":
        return None
    if not _fits(measure, nouns[at].kind) or not _shares(before, nouns[at - 1], candidate, lexicon):
        return None
    hit = found[-1].hit
    spent = hit is not None and before.last <= hit.first < candidate.first
    if spent and not _is_part(candidate, lexicon):
        return None
    listed = found[-1].by == "part" and follows_in_list(before, candidate, lexicon)
    by = "part" if listed or _is_part(candidate, lexicon) else "shared"
    return Governor(measure, by, hit)


def _is_part(candidate: Candidate, lexicon: FigureLexicon) -> bool:
    """Whether a word for a part of a whole stands beside the number ("19 di antaranya", "including two")."""
    small = candidate.words.small
    behind = range(candidate.last, min(candidate.last + 4, len(small)))
    before = range(max(0, candidate.first - 2), candidate.first)
    return any(lexicon.parts.at(small, index) for index in (*before, *behind))


def _linked(candidate: Candidate, hits: Sequence[Hit], floor: int, lexicon: FigureLexicon) -> Governor | None:
    """The subject of a verb of counting before the number ("korban tewas akibat gempa mencapai 12 orang")."""
    small = candidate.words.small
    if not lexicon.links.ending(small, candidate.first):
        return None
    for hit in hits:
        between = small[hit.last : candidate.first]
        if any(lexicon.excepting.ending(small, hit.first - back) for back in range(2)):
            continue
        near = floor <= hit.first and 0 < len(between) <= _LINKED and not _STOPS & set(between)
        if near and ("n" in hit.grammar or "p" in hit.grammar):
            return Governor(hit.measure, "linked", hit)
    return None


def _leading(
    at: int, candidates: Sequence[Candidate], noun: Counted, hits: Sequence[Hit], lexicon: FigureLexicon
) -> Governor | None:
    """The word right before a number that nothing follows."""
    hit = leading_hit(candidates[at], noun, hits, candidates[at - 1] if at else None, lexicon)
    return Governor(hit.measure, "noun", hit) if hit else None


def _is_far(own: Governor, candidate: Candidate, noun: Counted, lexicon: FigureLexicon) -> bool:
    """Whether a predicate is too far away, or too clearly another clause's, to beat the word of a list."""
    if own.by != "predicate" or own.hit is None:
        return False
    between = candidate.words.small[max(candidate.last, noun.last) : own.hit.first]
    coordinate = bool(between) and all(word in lexicon.conjunctions for word in between)
    return coordinate or len(between) > _BESIDE


def _object(candidate: Candidate, hits: Sequence[Hit], floor: int, lexicon: FigureLexicon) -> Governor | None:
    """The verb right before the number."""
    for hit in reversed(hits):
        if hit.last > candidate.first:
            continue
        if hit.first < floor or candidate.first - hit.last > _BEFORE:
            return None
        between = candidate.words.small[hit.last : candidate.first]
        listed = between[-1:] == (",",) or (len(between) > 1 and between[-2] == ",")
        apart = _STOPS | {"(", ")"} | lexicon.prepositions
        # "34 were injured and 100 …": a conjunction opens another clause.
        joined = bool(between) and between[0] != "," and between[0] in lexicon.conjunctions
        if joined or apart & set(between) or ("," in between and not listed):
            return None
        return Governor(hit.measure, "object", hit) if "o" in hit.grammar else None
    return None


def _noun(candidate: Candidate, hits: Sequence[Hit], floor: int) -> Governor | None:
    """A noun before the number that names what is counted."""
    for hit in reversed(hits):
        if hit.last > candidate.first or "n" not in hit.grammar:
            continue
        between = candidate.words.small[hit.last : candidate.first]
        if hit.first < floor or len(between) > _NOUN_BEFORE or _STOPS & set(between):
            return None
        return Governor(hit.measure, "noun", hit)
    return None


def _head(
    candidate: Candidate, noun: Counted, hits: Sequence[Hit], *, kinds: frozenset[str] | None = None
) -> Governor | None:
    """The number's own noun, where it is of one of the kinds."""
    if kinds is not None and noun.kind not in kinds:
        return None
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
    """The first predicate behind the number and its noun, over a list that shares it and over asides.

    A noun of a measure right behind the counted noun serves where no predicate follows ("12 luka-luka").
    """
    candidate, small = candidates[at], candidates[at].words.small
    starts = {hit.first: hit for hit in hits}
    start = index = candidate.last
    beyond, weak = at + 1, None
    while index < len(small) and index - start < _BEHIND:
        if small[index] in _STOPS:
            break
        if beyond < len(candidates) and index >= candidates[beyond].first:
            far = beyond - at > _LONGEST_LIST
            if far or not _shares(candidates[beyond - 1], nouns[beyond - 1], candidates[beyond], lexicon):
                break
            index = start = candidates[beyond].last
            beyond += 1
            continue
        hit = starts.get(index)
        # "All 12 people on board were killed": being aboard is said by the way.
        aside = hit and lexicon.settled.aboard.at(small, index)
        if hit and "p" in hit.grammar and not (aside and weak is None):
            return Governor(hit.measure, "predicate", hit)
        if hit and aside:
            weak = Governor(hit.measure, "predicate", hit)
        if hit and "n" in hit.grammar and beyond == at + 1 and nouns[at].last <= index <= start + _BESIDE:
            weak = weak or Governor(hit.measure, "predicate", hit)
        if index > start and lexicon.clause_breaks.at(small, index) and not _joins(index, candidates, beyond):
            break
        index += 1
    return weak


def _parts_clauses(small: Sequence[str], index: int, lexicon: FigureLexicon) -> bool:
    """Whether a word opens another clause, and no part of a whole."""
    return bool(lexicon.clause_breaks.at(small, index)) and not lexicon.parts.at(small, index)


def _joins(index: int, candidates: Sequence[Candidate], beyond: int) -> bool:
    """Whether a conjunction stands right before the next number of a list."""
    return beyond < len(candidates) and 0 < candidates[beyond].first - index <= 2


def follows_in_list(before: Candidate, candidate: Candidate, lexicon: FigureLexicon) -> bool:
    """Whether only a noun and a comma or a conjunction stand between two numbers."""
    noun = counted_noun(before, lexicon)
    mark = lexicon.parts.at(before.words.small, before.last)
    start = max(before.last, noun.last) + (mark[0] if mark else 0)
    gap = candidate.words.small[start : candidate.first]
    if mark and gap[-1:] and gap[-1] in lexicon.conjunctions:
        return len(gap) <= _SCOPE and not _STOPS & set(gap)
    return bool(gap) and all(word in lexicon.conjunctions for word in gap)


def _shares(before: Candidate, noun: Counted, candidate: Candidate, lexicon: FigureLexicon) -> bool:
    """Whether nothing but a noun, a comma, a conjunction or a word for a part stands between two numbers."""
    small = candidate.words.small
    start = max(before.last, noun.last)
    if any(
        lexicon.parts.at(small, index) for index in range(candidate.last, min(candidate.last + 3, len(small)))
    ):
        return True
    between = small[start : candidate.first]
    if candidate.first < start or len(between) > _LISTED or any(word in _STOPS for word in between):
        return False
    if any(_parts_clauses(between, at, lexicon) for at in range(len(between))):
        return False
    if len(between) > 2 and (between[0] in lexicon.conjunctions or between[-1] in lexicon.conjunctions):
        same = noun.word == counted_noun(candidate, lexicon).word
        if noun.word and same:
            return True
    close = len(between) <= _CLOSE and any(lexicon.parts.at(between, at) for at in range(len(between)))
    return len(between) <= 2 or close
