"""The words of a figure: its number with what makes the measure clear, and no more."""

from eventlog.mentions.figures.candidates import Candidate
from eventlog.mentions.figures.lexicon import FigureLexicon
from eventlog.mentions.figures.nouns import counted_noun
from eventlog.ontology import Measure
from eventlog.span import Span

__all__ = ["clause_of"]

_REACH = 10


def clause_of(candidate: Candidate, measure: Measure, lexicon: FigureLexicon) -> Span:
    """From the number or the measure word before it to the noun or the measure word behind it.

    The nearest word of the measure within the same stretch between commas is taken in; without one the number
    and its noun stand alone.
    """
    noun = counted_noun(candidate, lexicon)
    words, first = candidate.words, candidate.first
    last = max(candidate.last, noun.last if noun.unit else 0)
    near = _measure_words(candidate, measure, lexicon, last)
    if near:
        first, last = min(first, near[0]), max(last, near[1])
    return words.span(first, last).covering(candidate.whole)


def _measure_words(
    candidate: Candidate, measure: Measure, lexicon: FigureLexicon, noun_last: int
) -> tuple[int, int] | None:
    """Tokens of the nearest word of the measure, those behind the number first."""
    small = candidate.words.small
    for index in range(candidate.last, min(len(small), noun_last + _REACH)):
        if small[index] in (",", ";", ".", ":", "(", ")") and index >= noun_last:
            break
        match = lexicon.measures.at(small, index)
        if match and match[1][0] is measure:
            return index, index + match[0]
    for index in range(candidate.first - 1, max(-1, candidate.first - _REACH), -1):
        if small[index] in (",", ";", ".", ":", "(", ")"):
            break
        match = lexicon.measures.at(small, index)
        if match and match[1][0] is measure:
            return index, index + match[0]
    return None
