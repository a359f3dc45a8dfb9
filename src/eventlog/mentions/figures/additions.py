"""Numbers that come on top of one given before ("12 more bodies"): no total of their own."""

from collections.abc import Sequence
from dataclasses import dataclass

from eventlog.mentions.figures.candidates import Candidate
from eventlog.mentions.figures.lexicon import FigureLexicon
from eventlog.mentions.figures.nouns import counted_noun
from eventlog.ontology import Measure

__all__ = ["Counted", "addition_of"]

Counted = tuple[Candidate, Measure]
"""A number read before, and its measure."""

_COUNTED = frozenset(Measure) - {Measure.MONEY, Measure.TROOPS, Measure.OTHER, Measure.PARTICIPANTS}


@dataclass(frozen=True, slots=True)
class _Mark:
    """The stretch from a number to its word of addition, or the reverse.

    ``strong`` words always tell of an addition, ``closing`` ones of the last of a count.
    """

    first: int
    last: int
    strong: bool
    closing: bool


def addition_of(
    candidate: Candidate,
    measure: Measure,
    before: Sequence[Counted],
    lexicon: FigureLexicon,
    *,
    beside: Candidate | None,
) -> str:
    """The words of a number that adds to one of its measure, "" for any other.

    "Three were killed and 12 more hurt" adds nothing: the 12 are all the hurt. So does "others" behind a
    number of another measure. ``beside`` is the number before it, figure or not.
    """
    if measure not in _COUNTED or candidate.kind in ("zero", "set"):
        return ""
    marked = _marked(candidate, lexicon)
    if marked is None:
        return ""
    here = [one for one in before if one[0].words is candidate.words]
    place = candidate.words.sentence.index
    near = here or [one for one in before if place - one[0].words.sentence.index == 1]
    if not here and beside and beside.words is candidate.words:
        adds = False
    elif near and near[-1][1] is measure:
        adds = True
    elif marked.strong and not here:
        others = [known for _, known in before if known in _COUNTED]
        adds = marked.closing or not others or measure in others
    else:
        adds = False
    tokens = candidate.words.sentence.tokens[marked.first : marked.last]
    return " ".join(token.text for token in tokens) if adds else ""


def _marked(candidate: Candidate, lexicon: FigureLexicon) -> _Mark | None:
    """The word of addition next to a number, None where there is none."""
    small, noun, words = candidate.words.small, counted_noun(candidate, lexicon), lexicon.adding
    ahead = words.before.ending(small, candidate.first)
    last = max(candidate.last, noun.last if noun.unit else 0)
    if ahead:
        first = candidate.first - ahead[0]
        closing = " ".join(small[first : candidate.first]) in words.closing
        return _Mark(first, last, strong=True, closing=closing)
    for index in range(candidate.last, min(last + 1, len(small))):
        bound = lexicon.before.at(small, index) or lexicon.after.at(small, index)
        if not small[index][:1].isalpha() or bound:
            return None
        strong, weak = words.behind.at(small, index), words.others.at(small, index)
        found = strong or weak
        if found:
            end = index + found[0]
            closing = " ".join(small[index:end]) in words.closing
            return _Mark(candidate.first, max(last, end), strong=bool(strong), closing=closing)
    return None
