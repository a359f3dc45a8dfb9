"""Which figures are part of another, and whom or what a figure is confined to."""

from collections.abc import Sequence

from eventlog.document.model import Token
from eventlog.mentions.figures.candidates import Candidate
from eventlog.mentions.figures.governor import follows_in_list
from eventlog.mentions.figures.lexicon import FigureLexicon
from eventlog.mentions.figures.nouns import counted_noun

__all__ = ["scope_of", "whole_of"]

_NEAR = 4
_LONGEST = 6


def whole_of(at: int, chosen: Sequence[Candidate], lexicon: FigureLexicon) -> int | None:
    """Index of the number that a number is a part of: the one before it, where a word says so.

    In the same sentence, or in the next where that opens with the part ("Of those, 12 …"). A part is not
    above its whole.
    """
    if not at:
        return None
    part = chosen[at]
    if _opened(chosen[at - 1], part, lexicon):
        return at - 1
    if not _marked(part, lexicon):
        listed = part.words is chosen[at - 1].words and follows_in_list(chosen[at - 1], part, lexicon)
        return whole_of(at - 1, chosen, lexicon) if listed else None
    place = part.words.sentence.index
    for back in range(at - 1, -1, -1):
        whole = chosen[back]
        apart = place - whole.words.sentence.index
        if apart > 1 or (apart == 1 and part.first > _NEAR):
            return None
        if whole.currency == part.currency and whole.kind != "zero" and _top(whole) >= _top(part) > 0:
            return back
    return None


def _opened(whole: Candidate, part: Candidate, lexicon: FigureLexicon) -> bool:
    """Whether a sentence opens with the whole: "of the 48 people killed, nine …"."""
    opener = lexicon.wholes.at(whole.words.small, 0)
    together = whole.words is part.words and whole.currency == part.currency
    return bool(opener) and together and whole.first <= _NEAR and _top(whole) >= _top(part) > 0


def _top(candidate: Candidate) -> float:
    """The highest number that a candidate may stand for."""
    return candidate.value or candidate.high or candidate.low or 0.0


def _marked(candidate: Candidate, lexicon: FigureLexicon) -> bool:
    """Whether a word for a part stands right before or shortly behind the number."""
    small = candidate.words.small
    noun = counted_noun(candidate, lexicon)
    before = range(max(0, candidate.first - _NEAR), candidate.first)
    behind = range(candidate.last, min(max(candidate.last, noun.last) + 2, len(small)))
    if any(small[index] in (".", ";") for index in before):
        before = range(0)
    return any(lexicon.parts.at(small, index) for index in (*before, *behind))


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


def _phrase(candidate: Candidate, start: int, lexicon: FigureLexicon) -> str:
    """The noun phrase that opens at a token, ended by a mark, a function word or a word of a measure."""
    words, last = candidate.words, start
    while last < len(words.small) and last - start < _LONGEST:
        word = words.small[last]
        function = word in lexicon.breaks and last > start
        measure = lexicon.measures.at(words.small, last)
        if function or not word[0].isalpha() or (measure and "p" in measure[1][1]):
            break
        last += 1
    return _text(words.sentence.tokens[start:last])


def _text(tokens: Sequence[Token]) -> str:
    return " ".join(token.text for token in tokens)
