"""Numbers of a sentence that may be figures: single, ranges, known sets, and words that say there is none."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from eventlog.document.model import Document, Sentence
from eventlog.language.pack import LanguagePack
from eventlog.mentions.figures.lexicon import FigureLexicon, figure_lexicon
from eventlog.mentions.numbers import Number, find_numbers
from eventlog.ontology import Qualifier
from eventlog.span import Span

__all__ = ["Candidate", "Words", "find_candidates", "words_of"]

_LOOK_BACK = 3
_OLDEST = 110
_CHANGE = 12
_ABSENT = 8
"""Within so many words behind "there is no …" stands the word of a measure, or nothing is counted."""

_BEHIND = re.compile(r"[\s\u00a0-]{0,3}(%|[^\W\d_][\w./'’-]{0,20}(?: \w{1,20})?)")


@dataclass(frozen=True, slots=True)
class Words:
    """A sentence as small words with their places."""

    sentence: Sentence
    small: tuple[str, ...]

    def index_at(self, offset: int) -> int:
        """The first token that ends behind a position."""
        low, high = 0, len(self.sentence.tokens)
        while low < high:
            middle = (low + high) // 2
            if self.sentence.tokens[middle].end <= offset:
                low = middle + 1
            else:
                high = middle
        return low

    def span(self, first: int, last: int) -> Span:
        """From the first token to the one before ``last``."""
        return Span(self.sentence.tokens[first].start, self.sentence.tokens[last - 1].end)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A number that may be a figure. ``first`` to ``last`` are its tokens, with bounds and currency marks.

    ``kind`` is ``number``, ``range``, ``vague``, ``set`` ("both") or ``zero``. ``span`` holds the numeral
    alone, ``whole`` also the words of its bounds and its currency.
    """

    kind: str
    span: Span
    whole: Span
    words: Words
    first: int
    last: int
    qualifier: Qualifier
    value: float | None = None
    low: float | None = None
    high: float | None = None
    currency: str = ""
    in_words: bool = False
    scaled: bool = False


def words_of(sentence: Sentence) -> Words:
    """The sentence's words in small letters."""
    return Words(sentence, tuple(token.text.casefold().replace("’", "'") for token in sentence.tokens))


def find_candidates(document: Document, sentence: Sentence, pack: LanguagePack) -> tuple[Candidate, ...]:
    """All candidates of a sentence in order, without overlaps."""
    lexicon = figure_lexicon(pack)
    words = words_of(sentence)
    numbers = find_numbers(document.text, pack, within=sentence.span)
    found = [
        *_absences(words, lexicon),
        *_sets(words, lexicon),
        *_numbers(document.text, numbers, words, lexicon),
    ]
    found.sort(key=lambda c: (c.whole.start, -len(c.whole)))
    kept: list[Candidate] = []
    for candidate in found:
        free = not kept or kept[-1].whole.end <= candidate.whole.start
        counts = not (_is_age(candidate) or _measures_time_or_length(document.text, candidate, lexicon))
        if free and counts:
            kept.append(candidate)
    return tuple(kept)


def _is_age(candidate: Candidate) -> bool:
    """Whether a number stands between commas behind a name: "Ilse Marrow, 34, said"."""
    tokens, first, last = candidate.words.sentence.tokens, candidate.first, candidate.last
    if candidate.kind != "number" or candidate.in_words or candidate.currency or first < 2:
        return False
    commas = tokens[first - 1].text == "," and last < len(tokens) and tokens[last].text == ","
    named = tokens[first - 2].text[:1].isupper()
    return commas and named and candidate.value is not None and 0 < candidate.value < _OLDEST


def _measures_time_or_length(text: str, candidate: Candidate, lexicon: FigureLexicon) -> bool:
    """Whether a unit of time, length or share follows ("30 km", "42-year-old", "18%")."""
    if candidate.kind in ("zero", "set") or candidate.currency:
        return False
    for end in {candidate.span.end, candidate.whole.end}:
        behind = _BEHIND.match(text, end)
        words = behind.group(1).casefold().replace("-", " ").split() if behind else []
        words = [word.rstrip(".") for word in words]
        if lexicon.not_before.at(words, 0) is not None:
            return True
    return False


def _absences(words: Words, lexicon: FigureLexicon) -> Iterator[Candidate]:
    """Phrases that say that there is none ("tidak ada", "no one")."""
    index = 0
    while index < len(words.small):
        match = lexicon.zero.at(words.small, index)
        if match is None:
            index += 1
            continue
        last = index + match[0]
        span = words.span(index, last)
        index = last
        if not any(lexicon.measures.at(words.small, near) for near in range(last, last + _ABSENT)):
            continue
        first = last - match[0]
        yield Candidate("zero", span, span, words, first, last, Qualifier.EXACT, value=0.0, in_words=True)


def _sets(words: Words, lexicon: FigureLexicon) -> Iterator[Candidate]:
    """Known sets: "kedua korban", "both"."""
    for index in range(len(words.small)):
        match = lexicon.collectives.at(words.small, index)
        if match:
            span = words.span(index, index + match[0])
            yield Candidate(
                "set",
                span,
                span,
                words,
                index,
                index + match[0],
                Qualifier.EXACT,
                value=match[1],
                in_words=True,
            )


def _numbers(
    text: str, numbers: tuple[Number, ...], words: Words, lexicon: FigureLexicon
) -> Iterator[Candidate]:
    at = 0
    while at < len(numbers):
        number = numbers[at]
        following = numbers[at + 1] if at + 1 < len(numbers) else None
        joined = _joined(text, number, following, words, lexicon) if following else None
        if joined and following:
            at += 2
            first = words.index_at((number.currency_span or number.span).start)
            candidate = _bounded(
                Candidate(
                    kind="range",
                    span=number.span.covering(following.span),
                    whole=number.span.covering(following.span),
                    words=words,
                    first=first,
                    last=words.index_at(following.span.end - 1) + 1,
                    qualifier=Qualifier.RANGE,
                    low=joined[0],
                    high=joined[1],
                    currency=number.currency or following.currency,
                    in_words=number.in_words,
                    scaled=following.scale > 1,
                ),
                lexicon,
            )
        else:
            at += 1
            candidate = _bounded(_single(number, words), lexicon)
        yield _with_currency_word(candidate, lexicon)


def _single(number: Number, words: Words) -> Candidate:
    vague = number.value is None
    start = (number.currency_span or number.span).start
    exact = Qualifier.ABOUT if number.approximate else Qualifier.EXACT
    return Candidate(
        kind="vague" if vague else "number",
        span=number.span,
        whole=number.span,
        words=words,
        first=words.index_at(start),
        last=words.index_at(number.span.end - 1) + 1,
        qualifier=Qualifier.VAGUE if vague else exact,
        value=number.value,
        low=number.low,
        high=number.high,
        currency=number.currency,
        in_words=number.in_words,
        scaled=number.scale > 1,
    )


def _joined(
    text: str, one: Number, two: Number, words: Words, lexicon: FigureLexicon
) -> tuple[float, float] | None:
    """The bounds of a range that two neighbouring numbers make; None where they make none."""
    if one.value is None or two.value is None or two.span.start - one.span.end > 24:
        return None
    end = (two.currency_span or two.span).start
    joiner = " ".join(text[one.span.end : end].casefold().split())
    start = words.index_at((one.currency_span or one.span).start)
    opened = any(lexicon.between.ending(words.small, start - back) for back in range(min(_LOOK_BACK, start)))
    if _changes(joiner, start, words, lexicon):
        return None
    if not (joiner in lexicon.joiners or (opened and joiner in lexicon.between_and)):
        return None
    low, high = one.value, two.value
    written = any(c.isalpha() for c in two.span.of(text))
    if one.scale == 1 and two.scale > 1 and low < high / two.scale and (written or len(joiner) == 1):
        low *= two.scale
    near = joiner in ("-", "–", "—") or opened or high <= low * 20
    return (low, high) if low < high and near else None


def _changes(joiner: str, start: int, words: Words, lexicon: FigureLexicon) -> bool:
    """Whether two numbers are one before and one after a change ("revised from 38 to 46")."""
    stance = lexicon.stance
    if not (stance.joining.at((joiner,), 0) and stance.opening.ending(words.small, start)):
        return False
    before = range(max(0, start - _CHANGE), start)
    return any(stance.revising.at(words.small, at) or stance.changing.at(words.small, at) for at in before)


def _bounded(candidate: Candidate, lexicon: FigureLexicon) -> Candidate:
    """The candidate with the words that bound it ("at least", "lebih")."""
    words = candidate.words
    first, last, qualifier = candidate.first, candidate.last, candidate.qualifier
    while (before := lexicon.before.ending(words.small, first)) and candidate.first - first < _LOOK_BACK:
        first -= before[0]
        if qualifier in (Qualifier.EXACT, Qualifier.ABOUT):
            qualifier = Qualifier(before[1])
    opener = lexicon.between.ending(words.small, first) if qualifier is Qualifier.RANGE else None
    if opener:
        first -= opener[0]
    after = lexicon.after.at(words.small, last)
    if after:
        last += after[0]
        qualifier = Qualifier(after[1]) if qualifier is Qualifier.EXACT else qualifier
    whole = words.span(first, last).covering(candidate.span)
    return replace(candidate, first=first, last=last, qualifier=qualifier, whole=whole)


def _with_currency_word(candidate: Candidate, lexicon: FigureLexicon) -> Candidate:
    """The candidate with the currency that is named behind it ("14 juta dolar")."""
    if candidate.currency:
        return candidate
    words = candidate.words
    skip = 1 if words.small[candidate.last : candidate.last + 1] in (("-",), ("of",)) else 0
    match = lexicon.money_words.at(words.small, candidate.last + skip)
    if match is None:
        return candidate
    last = candidate.last + skip + match[0]
    return replace(
        candidate,
        last=last,
        currency=match[1],
        whole=words.span(candidate.first, last).covering(candidate.whole),
    )
