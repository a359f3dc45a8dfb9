"""What the words do with a number that was given: withdraw it, deny it, or set it beside the one before.

A number is withdrawn when it is called a number ("a figure of 57") and words of withdrawal govern or follow
it. Words that stand for a number given before ("that figure") can be withdrawn or denied in its place.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from eventlog.mentions.figures.candidates import Candidate, Words
from eventlog.mentions.figures.lexicon import FigureLexicon, Phrases
from eventlog.mentions.figures.nouns import counted_noun
from eventlog.span import Span

__all__ = [
    "Cue",
    "Pointing",
    "Rejection",
    "count_noun",
    "cues_in",
    "follows_new",
    "former_aside",
    "former_by",
    "is_resumed",
    "opens_earlier",
    "pointing_in",
    "rejection_of",
    "restates",
    "revised_by",
]

Cue = tuple[int, int, str]
"""First token of words that reject, the token behind them, and the kind."""

_WIDEST = 40

_TO_COUNT = 6
"""Words between a word of withdrawal and the noun of the number it governs."""

_BEHIND = 20
"""Words between a number and a word of withdrawal in a clause behind it."""

_TO_NUMBER = 8
"""Words between a denial and the number, or what stands for it."""

_REVISED = 12
_GAP = 3
_OPENING = 3
_HARD = frozenset(".;:!?")


@dataclass(frozen=True, slots=True)
class Rejection:
    """That a number is ``withdrawn`` or ``denied``, and the words that say so."""

    kind: str
    span: Span


@dataclass(frozen=True, slots=True)
class Pointing:
    """Words that stand for a number given before and reject it: ``number`` stands for it, ``span`` is all."""

    kind: str
    number: Span
    cue: Span
    first: int
    words: Words

    @property
    def span(self) -> Span:
        """The words that point and those that reject."""
        return self.number.covering(self.cue)


def _cues(words: Words, lexicon: FigureLexicon) -> Iterator[Cue]:
    """Words of withdrawal and denial that nothing negates: first token, the one behind, kind."""
    index = 0
    while index < len(words.small):
        match = lexicon.stance.rejecting.at(words.small, index)
        if match is None:
            index += 1
            continue
        if not lexicon.stance.negations & set(words.small[max(0, index - 2) : index]):
            yield index, index + match[0], match[1]
        index += match[0]


def count_noun(candidate: Candidate, lexicon: FigureLexicon) -> int | None:
    """The first token of the noun that calls a number a number ("a figure of 57"), right before it."""
    small = candidate.words.small
    end = candidate.first
    if end and small[end - 1] in lexicon.stance.of:
        end -= 1
    match = lexicon.stance.counts.ending(small, end)
    return end - match[0] if match else None


def cues_in(words: Words, lexicon: FigureLexicon) -> list[Cue]:
    """The words of withdrawal and denial in a sentence, in order."""
    return list(_cues(words, lexicon))


def rejection_of(
    candidate: Candidate,
    cues: Sequence[Cue],
    lexicon: FigureLexicon,
    *,
    before: Candidate | None,
    behind: Candidate | None,
) -> Rejection | None:
    """Whether the words of its sentence withdraw or deny a number.

    ``cues`` are those of the sentence; ``before`` and ``behind`` are its numbers on both sides, if any.
    """
    words = candidate.words
    first_cue = bisect_left(cues, (candidate.first - _WIDEST,))
    near = cues[first_cue : bisect_left(cues, (candidate.last + _WIDEST,))]
    noun = count_noun(candidate, lexicon) if near else None
    floor = before.last if before else 0
    ceiling = behind.first if behind else len(words.small)
    for first, last, kind in near:
        if kind == "denied":
            hit = floor <= first and _denies(words, last, candidate, noun, lexicon)
        else:
            hit = noun is not None and _withdraws(words, first, last, (noun, candidate.last, ceiling))
        if hit:
            return Rejection(kind, words.span(first, last))
    return None


def _withdraws(words: Words, first: int, last: int, around: tuple[int, int, int]) -> bool:
    """Whether a cue governs the noun of a number or stands behind the number, before the next one."""
    noun, behind, ceiling = around
    if last <= noun:
        between = words.small[last:noun]
        return len(between) <= _TO_COUNT and not (_HARD | {","}) & set(between)
    between = words.small[behind:first]
    return behind <= first < ceiling and len(between) <= _BEHIND and not _HARD & set(between)


def _denies(words: Words, last: int, candidate: Candidate, noun: int | None, lexicon: FigureLexicon) -> bool:
    """Whether what is denied has the number in it, with a word of a measure, or "that", before it."""
    between = words.small[last : candidate.first]
    if last > candidate.first or len(between) > _TO_NUMBER or (_HARD | {","}) & set(between):
        return False
    if noun is not None and noun >= last:
        return True
    measured = any(lexicon.measures.at(words.small, index) for index in range(last, candidate.first))
    return measured or bool(lexicon.stance.thats & set(between))


def pointing_in(words: Words, lexicon: FigureLexicon) -> Pointing | None:
    """The words of a sentence that stand for a number given before and reject it, where there are such."""
    cues = cues_in(words, lexicon)
    for index in range(len(words.small) if cues else 0):
        match = lexicon.stance.pointing.at(words.small, index)
        if match is None:
            continue
        end = index + match[0]
        around = cues[bisect_left(cues, (index - _WIDEST,)) : bisect_left(cues, (end + _WIDEST,))]
        near = [
            (first, last, kind)
            for first, last, kind in around
            if _beside(words, (first, last), (index, end)) and (kind == "withdrawn" or last <= index)
        ]
        if near:
            kind = near[0][2]
            same = [(first, last) for first, last, other in near if other == kind]
            cue = words.span(same[0][0], same[-1][1])
            return Pointing(kind, words.span(index, end), cue, index, words)
    return None


def _beside(words: Words, cue: tuple[int, int], pointing: tuple[int, int]) -> bool:
    first, last = sorted((cue, pointing))
    between = words.small[first[1] : last[0]]
    return first[1] <= last[0] and len(between) <= _TO_NUMBER and not _HARD & set(between)


def former_by(old: Candidate, new: Candidate, lexicon: FigureLexicon, *, adjacent: bool) -> Span | None:
    """The words that make a number the one before another; None where they do not.

    ``adjacent`` tells that no other number stands between the two.
    """
    small, stance = old.words.small, lexicon.stance
    if old.words is not new.words:
        return _ending(old, stance.replacing) if new.words.sentence.index < old.words.sentence.index else None
    if new.first < old.first:
        from_old = adjacent and not _between_marks(new, old) and _ending(old, stance.opening, gap=0)
        return (
            _ending(old, stance.before)
            or _ending(old, stance.replacing)
            or (_changing_to(new, lexicon) if from_old else None)
        )
    if not adjacent or not _ending(old, stance.opening, gap=1) or not _ending(new, stance.joining, gap=1):
        return None
    for index in range(old.first - 1, max(-1, old.first - _REVISED), -1):
        match = stance.revising.at(small, index) or stance.changing.at(small, index)
        if match:
            return old.words.span(index, index + match[0])
    return None


def former_aside(old: Candidate, new: Candidate, lexicon: FigureLexicon) -> Span | None:
    """The words that give a number as the earlier one of one count in one sentence ("20, previously 15").

    The two numbers are next to each other; the new one stands first, or is said to be a revised one.
    """
    small = old.words.small
    start, end = sorted((old, new), key=lambda one: one.first)
    if old.words is not new.words or _HARD & set(small[start.last : end.first]):
        return None
    behind = range(old.last, min(max(old.last, counted_noun(old, lexicon).last) + 2, len(small)))
    before = range(max(0, old.first - _GAP), old.first)
    hits = (lexicon.measures.at(small, index) for index in (*before, *behind))
    # "After a fire had earlier killed 38" tells of another happening, "an earlier toll of 38" does not.
    told = any(hit and hit[1][1] != "n" for hit in hits)
    if told or not (new.first < old.first or revised_by(new, lexicon)):
        return None
    return _ending(old, lexicon.stance.earlier)


def _between_marks(one: Candidate, two: Candidate) -> bool:
    """Whether a mark parts two numbers."""
    return bool((_HARD | {","}) & set(one.words.small[one.last : two.first]))


def _changing_to(new: Candidate, lexicon: FigureLexicon) -> Span | None:
    """The word of change or revision that leads to a new number ("rose to 61")."""
    if not _ending(new, lexicon.stance.joining, gap=0):
        return None
    for index in range(new.first - 1, max(-1, new.first - _REVISED), -1):
        found = lexicon.stance.revising.at(new.words.small, index)
        found = found or lexicon.stance.changing.at(new.words.small, index)
        if found:
            return new.words.span(index, index + found[0])
    return None


def follows_new(candidate: Candidate, lexicon: FigureLexicon) -> bool:
    """Whether words before a number say that it is the one before another ("up from 38")."""
    stance = lexicon.stance
    return bool(_ending(candidate, stance.before) or _ending(candidate, stance.replacing))


def revised_by(candidate: Candidate, lexicon: FigureLexicon) -> Span | None:
    """The word of revision that leads to a number ("revised to 19"), without the old one named."""
    if not _ending(candidate, lexicon.stance.joining, gap=0):
        return None
    small = candidate.words.small
    for index in range(candidate.first - 1, max(-1, candidate.first - _REVISED), -1):
        match = lexicon.stance.revising.at(small, index)
        if match:
            return candidate.words.span(index, index + match[0])
    return None


def restates(candidate: Candidate, lexicon: FigureLexicon) -> bool:
    """Whether a number is what words for one given before are revised to ("revised the number to nine")."""
    if revised_by(candidate, lexicon) is None:
        return False
    small = candidate.words.small
    for index in range(candidate.first - 1, max(-1, candidate.first - _REVISED), -1):
        match = lexicon.stance.pointing.at(small, index)
        if match:
            behind = range(index + match[0], candidate.first)
            return not any(lexicon.measures.at(small, at) for at in behind)
    return False


def opens_earlier(words: Words, lexicon: FigureLexicon) -> Span | None:
    """The words at the head of a sentence that say that it tells of the time before."""
    for index in range(min(_OPENING, len(words.small))):
        match = lexicon.stance.earlier.at(words.small, index)
        if match:
            return words.span(index, index + match[0])
    return None


def is_resumed(candidate: Candidate, lexicon: FigureLexicon) -> bool:
    """Whether a number is another one for the count before ("others put it at 40")."""
    return _ending(candidate, lexicon.stance.resuming, gap=1) is not None


def _ending(candidate: Candidate, phrases: Phrases[bool], *, gap: int = _GAP) -> Span | None:
    """The phrase that ends right before a number, or a few words before it."""
    small = candidate.words.small
    for end in range(candidate.first, max(0, candidate.first - gap) - 1, -1):
        if _HARD & set(small[end : candidate.first]) or "," in small[end : candidate.first]:
            return None
        match = phrases.ending(small, end)
        if match:
            return candidate.words.span(end - match[0], end)
    return None
