"""Which figures are part of another, and whom or what a figure is confined to."""

from collections.abc import Sequence

from eventlog.document.model import Token
from eventlog.mentions.figures.candidates import Candidate
from eventlog.mentions.figures.governor import follows_in_list
from eventlog.mentions.figures.lexicon import FigureLexicon
from eventlog.mentions.figures.nouns import counted_noun

__all__ = ["is_majority", "is_part", "scope_class_of", "scope_of", "whole_of"]

_NEAR = 4
_LONGEST = 6
_PHRASE = 7
_OPENING = 6
_ENDS = frozenset(".;:!?,()")


def whole_of(
    at: int, chosen: Sequence[Candidate], lexicon: FigureLexicon, *, passed: frozenset[int] = frozenset()
) -> int | None:
    """Index of the number that a number is a part of: the one before it, where a word says so.

    In the same sentence, or in the next where that opens with the part ("Of those, 12 …"). A part is not
    above its whole. Parts named one after another belong to one whole. ``passed`` are numbers that no
    longer hold; a part reaches over them to the one before.
    """
    if not at:
        return None
    part = chosen[at]
    if _opened(chosen[at - 1], part, lexicon):
        return at - 1
    if not is_part(part, lexicon):
        if part.words is chosen[at - 1].words and _shares_opening(chosen[at - 1], lexicon):
            return whole_of(at - 1, chosen, lexicon, passed=passed)
        listed = part.words is chosen[at - 1].words and follows_in_list(chosen[at - 1], part, lexicon)
        return whole_of(at - 1, chosen, lexicon, passed=passed) if listed else None
    place = part.words.sentence.index
    for back in range(at - 1, -1, -1):
        whole = chosen[back]
        if back in passed:
            place = min(place, whole.words.sentence.index - 1)
            continue
        apart = place - whole.words.sentence.index
        included = lexicon.parts_before.ending(part.words.small, part.first) is not None
        if apart > 1 or (apart == 1 and part.first > _NEAR and not included):
            return None
        if whole.currency == part.currency and whole.kind != "zero" and _top(whole) >= _top(part) > 0:
            if whole.words is part.words and is_part(whole, lexicon):
                return whole_of(back, chosen, lexicon, passed=passed)
            return back
    return None


def _opened(whole: Candidate, part: Candidate, lexicon: FigureLexicon) -> bool:
    """Whether a sentence opens with the whole: "of the 48 people killed, nine …"."""
    opener = lexicon.wholes.at(whole.words.small, 0)
    together = whole.words is part.words and whole.currency == part.currency
    governs = (
        bool(opener) and not _refers_back(whole, lexicon) and "," not in whole.words.small[: whole.first]
    )
    return governs and together and whole.first <= _NEAR and _top(whole) >= _top(part) > 0


def _shares_opening(before: Candidate, lexicon: FigureLexicon) -> bool:
    """Whether a sentence opens with a whole named before: "Of those, 30 were freed and 12 charged"."""
    opened = lexicon.wholes.at(before.words.small, 0) is not None
    return opened and before.first <= _OPENING and _refers_back(before, lexicon)


def _refers_back(candidate: Candidate, lexicon: FigureLexicon) -> bool:
    """Whether its sentence opens with words for a whole named before ("of those"), not with that whole."""
    small = candidate.words.small
    match = lexicon.parts.at(small, 0)
    return match is not None and " ".join(small[: match[0]]) not in lexicon.parts_close


def _top(candidate: Candidate) -> float:
    """The highest number that a candidate may stand for."""
    return candidate.value or candidate.high or candidate.low or 0.0


def is_part(candidate: Candidate, lexicon: FigureLexicon) -> bool:
    """Whether a word for a part stands right before or shortly behind the number."""
    small = candidate.words.small
    noun = counted_noun(candidate, lexicon)
    before = range(max(0, candidate.first - _NEAR), candidate.first)
    behind = range(candidate.last, min(max(candidate.last, noun.last) + 2, len(small)))
    if any(small[index] in (".", ";") for index in before):
        before = range(0)
    if lexicon.parts_before.ending(small, candidate.first) or is_majority(candidate, lexicon):
        return True
    return any(
        match
        and (index <= candidate.last or " ".join(small[index : index + match[0]]) not in lexicon.parts_close)
        for index in (*before, *behind)
        if (match := lexicon.parts.at(small, index))
        and not (index >= candidate.last and lexicon.parts_ahead.at(small, index))
    )


def is_majority(candidate: Candidate, lexicon: FigureLexicon) -> bool:
    """Whether a sentence opens with words for most of those named before, and the number says how many."""
    return candidate.first <= _OPENING and lexicon.majority.at(candidate.words.small, 0) is not None


def scope_of(candidate: Candidate, lexicon: FigureLexicon) -> str:
    """Whom a figure is confined to, in the words of the text: its noun where that is more than "people".

    Of a part without a noun, the words behind the mark of the part ("19 di antaranya aparat").
    """
    words = candidate.words
    noun = counted_noun(candidate, lexicon)
    if noun.kind == "person" and noun.word and noun.word not in lexicon.generic:
        start = candidate.last
        while start < noun.last - 1 and (words.small[start] in lexicon.breaks or words.small[start] == "-"):
            start += 1
        return _text(words.sentence.tokens[start : noun.last])
    mark = lexicon.parts.at(words.small, candidate.last)
    return _phrase(candidate, candidate.last + mark[0], lexicon) if mark else ""


def scope_class_of(candidate: Candidate, lexicon: FigureLexicon) -> str:
    """The language-neutral class of the people counted, "" where the words name none.

    Read from the noun phrase behind the number: up to a comma, a preposition or a predicate of a measure.
    """
    small = candidate.words.small
    mark = lexicon.parts.at(small, candidate.last)
    index = start = candidate.last + (mark[0] if mark else 0)
    while index < min(len(small), start + _PHRASE):
        match = lexicon.scopes.at(small, index)
        unit = lexicon.units.at(small, index)
        if match and not (unit and unit[0] > match[0]):
            return match[1]
        if unit and unit[0] > 1:
            # "anak buah": the longer noun is another one than its first word.
            index += unit[0]
            continue
        measure = lexicon.measures.at(small, index)
        predicate = measure is not None and "p" in measure[1][1] and "n" not in measure[1][1]
        if (
            lexicon.parts_ahead.at(small, index)
            or small[index] in _ENDS
            or small[index] in lexicon.prepositions
            or predicate
        ):
            break
        index += 1
    return ""


def _phrase(candidate: Candidate, start: int, lexicon: FigureLexicon) -> str:
    """The noun phrase that opens at a token, ended by a mark, a function word or a word of a measure."""
    words, last = candidate.words, start
    while last < len(words.small) and last - start < _LONGEST:
        word = words.small[last]
        function = word in lexicon.breaks and (last > start or word not in lexicon.prepositions)
        measure = lexicon.measures.at(words.small, last)
        if function or not word[0].isalpha() or (measure and "p" in measure[1][1]):
            break
        last += 1
    return _text(words.sentence.tokens[start:last])


def _text(tokens: Sequence[Token]) -> str:
    return " ".join(token.text for token in tokens)
