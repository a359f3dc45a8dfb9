"""Numbers read as figures: measure, unit and scope of each, what its words do with it, the one before it."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from eventlog.document.model import Document
from eventlog.mentions.figures.additions import addition_of
from eventlog.mentions.figures.candidates import Candidate, words_of
from eventlog.mentions.figures.features import Described
from eventlog.mentions.figures.governor import Hit, follows_in_list, measure_hits
from eventlog.mentions.figures.lexicon import FigureLexicon
from eventlog.mentions.figures.nouns import counted_noun, unit_of
from eventlog.mentions.figures.parts import is_majority, is_part, scope_class_of, scope_of
from eventlog.mentions.figures.stance import (
    Cue,
    Pointing,
    Rejection,
    count_noun,
    cues_in,
    follows_new,
    former_aside,
    former_by,
    is_resumed,
    opens_earlier,
    pointing_in,
    rejection_of,
    restates,
    revised_by,
)
from eventlog.mentions.model import Figure
from eventlog.ontology import Measure
from eventlog.span import Span

__all__ = ["Reading", "pointed", "read_numbers"]

_MANY = 12
"""How many numbers back the one is sought that a number was before."""

_LARGER = 2.0
"""A number before that is larger than a part by this factor belongs to the whole, not to the part."""

_UNSURE = (None, Measure.TROOPS)

_BACK = 2
"""How many sentences back the number before, or the one pointed at, may stand."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A number taken for a figure. ``former`` is the place, among the readings, of the number before it."""

    candidate: Candidate
    measure: Measure
    unit: str
    scope: str = ""
    scope_class: str = ""
    stance: str = ""
    stance_span: Span | None = None
    former: int | None = None
    governed: bool = True

    @property
    def sentence(self) -> int:
        """The number of its sentence."""
        return self.candidate.words.sentence.index


def read_numbers(
    document: Document,
    candidates: Sequence[Candidate],
    described: Sequence[Described],
    measures: Sequence[Measure | None],
    lexicon: FigureLexicon,
) -> list[Reading]:
    """The figures among the numbers of an article, in order, each with its stance."""
    rejected, nouns = _rejections(candidates, lexicon), _CountedBy(document, lexicon)
    found: list[Reading] = []
    seen: set[tuple[Measure, tuple[str, ...]]] = set()
    behind = zip(candidates, described, measures, rejected, (None, *candidates), strict=False)
    for candidate, known, chosen, rejection, last in behind:
        measure = chosen
        # "Withdraw" is said of troops as well, and must not make a withdrawn number one of them.
        if rejection and count_noun(candidate, lexicon) is not None and known.governed in _UNSURE:
            measure = _measure_around(candidate, found, nouns) or chosen
        if measure is None and found:
            measure = _measure_of_change(candidate, found[-1], lexicon)
        if measure is None:
            continue
        told = _words_of_number(candidate, measure)
        again = found and found[-1].measure is measure and _twice(found[-1].candidate, candidate)
        if told in seen or again:
            continue
        seen.add(told)
        reading = _reading(candidate, measure, known, lexicon)
        if rejection:
            reading = replace(reading, stance=rejection.kind, stance_span=rejection.span)
        found.append(_added(_continued(reading, found, lexicon), found, lexicon, beside=last))
    for at in range(len(found)):
        _set_beside(at, found, lexicon)
    for at in range(len(found)):
        _set_newly_said(at, found, lexicon)
    return found


def _rejections(candidates: Sequence[Candidate], lexicon: FigureLexicon) -> Iterator[Rejection | None]:
    cues: dict[int, list[Cue]] = {}
    for at, candidate in enumerate(candidates):
        words = candidate.words
        sentence = words.sentence.index
        if sentence not in cues:
            cues[sentence] = cues_in(words, lexicon)
        before, behind = (
            candidates[near] if 0 <= near < len(candidates) and candidates[near].words is words else None
            for near in (at - 1, at + 1)
        )
        yield rejection_of(candidate, cues[sentence], lexicon, before=before, behind=behind)


def _reading(candidate: Candidate, measure: Measure, known: Described, lexicon: FigureLexicon) -> Reading:
    soldiers = measure is Measure.TROOPS
    return Reading(
        candidate,
        measure,
        unit=unit_of(candidate, measure, lexicon),
        scope=scope_of(candidate, lexicon),
        # Soldiers are what a count of troops counts, not a class within it.
        scope_class="" if soldiers else scope_class_of(candidate, lexicon),
        governed=known.governed is not None,
    )


class _CountedBy:
    """The nouns of measures in an article, of each sentence when it is first asked for."""

    def __init__(self, document: Document, lexicon: FigureLexicon) -> None:
        self._document, self._lexicon = document, lexicon
        self._nouns: dict[int, list[Hit]] = {}

    def before(self, candidate: Candidate) -> Measure | None:
        """The measure of the last noun before a number, in its sentence or the one before."""
        here = candidate.words.sentence.index
        found = self._of(here)
        near = bisect_right(found, candidate.first, key=lambda hit: hit.last)
        if near:
            return found[near - 1].measure
        earlier = self._of(here - 1) if here else []
        return earlier[-1].measure if earlier else None

    def _of(self, sentence: int) -> list[Hit]:
        if sentence not in self._nouns:
            words = words_of(self._document.sentences[sentence])
            hits = measure_hits(words, self._lexicon)
            self._nouns[sentence] = [hit for hit in hits if "n" in hit.grammar]
        return self._nouns[sentence]


def _measure_around(candidate: Candidate, found: Sequence[Reading], nouns: _CountedBy) -> Measure | None:
    """The measure of a number that is only called a number: from the noun or figure before it."""
    measure = nouns.before(candidate)
    if measure is not None or not found:
        return measure
    recent = found[-_MANY:]
    same = [reading.measure for reading in recent if reading.candidate.value == candidate.value]
    return same[-1] if same else recent[-1].measure


def _measure_of_change(candidate: Candidate, before: Reading, lexicon: FigureLexicon) -> Measure | None:
    """The measure of a bare number that only the figure before it makes one ("46 people, up from 38")."""
    noun = counted_noun(candidate, lexicon)
    if noun.unit and noun.unit != before.unit:
        return None
    apart = candidate.words.sentence.index - before.sentence
    if not apart:
        follows = follows_new(candidate, lexicon) or revised_by(candidate, lexicon) is not None
    else:
        earlier = opens_earlier(candidate.words, lexicon) is not None and not noun.kind
        follows = apart == 1 and (earlier or restates(candidate, lexicon))
    return before.measure if follows else None


def _words_of_number(candidate: Candidate, measure: Measure) -> tuple[Measure, tuple[str, ...]]:
    """What two mentions share that give one number in the very same words."""
    return measure, candidate.words.small[candidate.first : candidate.last + 5]


def _twice(one: Candidate, two: Candidate) -> bool:
    """Whether the second number only repeats the first in other signs."""
    equal = (one.value, one.low, one.high) == (two.value, two.low, two.high)
    return equal and one.words is two.words and two.first - one.last <= 1


def _continued(reading: Reading, found: Sequence[Reading], lexicon: FigureLexicon) -> Reading:
    """The reading with what it leaves to the figure before: whom ("317 others"), or what it counts."""
    before = found[-1] if found else None
    if before is None or before.measure is Measure.MONEY:
        return reading
    candidate = reading.candidate
    near = reading.sentence - before.sentence <= 1
    if near and (is_resumed(candidate, lexicon) or restates(candidate, lexicon)):
        return _alike(reading, before)
    if (
        near
        and is_majority(candidate, lexicon)
        and not (reading.governed and reading.measure is before.measure)
    ):
        return replace(reading, measure=before.measure, unit=before.unit)
    noun = counted_noun(candidate, lexicon)
    bare = not noun.unit and not reading.scope_class and not reading.stance
    listed = before.candidate.words is candidate.words and _is_listed(before.candidate, candidate, lexicon)
    others = lexicon.anaphora.at(candidate.words.small, candidate.last) is not None
    if bare and (listed or others) and not is_part(candidate, lexicon):
        return replace(reading, scope_class=before.scope_class)
    return reading


def _added(
    reading: Reading, found: Sequence[Reading], lexicon: FigureLexicon, *, beside: Candidate | None
) -> Reading:
    """The reading, confined to what its words add where it comes on top of a number before."""
    before = [(one.candidate, one.measure) for one in found[-_MANY:]]
    scope = addition_of(reading.candidate, reading.measure, before, lexicon, beside=beside)
    # A class would set it beside the totals of that class.
    return replace(reading, scope=scope, scope_class="") if scope else reading


def _is_listed(before: Candidate, candidate: Candidate, lexicon: FigureLexicon) -> bool:
    """Whether a number follows another in a list, also with a verb of its own ("killed 9 and hurt 4")."""
    if follows_in_list(before, candidate, lexicon):
        return True
    small = candidate.words.small
    gap = range(max(before.last, counted_noun(before, lexicon).last), candidate.first)
    joined = any(small[index] in lexicon.conjunctions and small[index] != "," for index in gap)
    plain = all(
        small[index] in lexicon.conjunctions
        or not small[index][:1].isalpha()
        or lexicon.measures.at(small, index)
        for index in gap
    )
    return joined and plain


def _alike(reading: Reading, other: Reading) -> Reading:
    """The reading as one of the same count as another."""
    return replace(
        reading, measure=other.measure, unit=other.unit, scope=other.scope, scope_class=other.scope_class
    )


def _set_beside(at: int, found: list[Reading], lexicon: FigureLexicon) -> None:
    """Mark a number and the one it replaces, where the words set the two beside each other."""
    old = found[at]
    if old.stance or old.measure is Measure.MONEY:
        return
    for place in (at - 1, at + 1, *range(at - 2, max(-1, at - _MANY), -1)):
        if not 0 <= place < len(found):
            continue
        new = found[place]
        if abs(old.sentence - new.sentence) > _BACK:
            continue
        if is_part(new.candidate, lexicon) and _top(old) > _LARGER * _top(new):
            continue
        adjacent = abs(place - at) == 1
        span = former_by(old.candidate, new.candidate, lexicon, adjacent=adjacent)
        if adjacent and span is None and new.measure is old.measure:
            span = former_aside(old.candidate, new.candidate, lexicon)
        apart = old.sentence != new.sentence
        if span and not (apart and (new.measure is not old.measure or is_part(new.candidate, lexicon))):
            _mark(at, place, span, found)
            return
    _said_earlier(at, found, lexicon)


def _top(reading: Reading) -> float:
    return reading.candidate.value or reading.candidate.high or reading.candidate.low or 0.0


def _set_newly_said(at: int, found: list[Reading], lexicon: FigureLexicon) -> None:
    """Mark a number of a revision, with the number of the same count shortly before as the former one."""
    reading = found[at]
    span = None if reading.stance else revised_by(reading.candidate, lexicon)
    if span is None:
        return
    found[at] = replace(reading, stance="revised", stance_span=span)
    for place in range(at - 1, max(-1, at - _MANY), -1):
        old = found[place]
        if reading.sentence - old.sentence > _BACK:
            return
        alike = (old.measure, old.unit, old.scope_class) == (
            reading.measure,
            reading.unit,
            reading.scope_class,
        )
        if alike and not old.stance and not is_part(old.candidate, lexicon):
            found[at] = reading
            _mark(place, at, span, found)
            if found[at] is reading:
                found[at] = replace(reading, stance="revised", stance_span=span)
            return


def _said_earlier(at: int, found: list[Reading], lexicon: FigureLexicon) -> None:
    """Mark a number that a sentence gives as that of the time before, next to one of the sentence before."""
    old = found[at]
    span = opens_earlier(old.candidate.words, lexicon)
    if span is None or span.start > old.candidate.span.start:
        return
    for place in range(at - 1, max(-1, at - _MANY), -1):
        new = found[place]
        if old.sentence - new.sentence > 1:
            return
        if is_part(new.candidate, lexicon) and not is_part(old.candidate, lexicon) and not old.governed:
            continue
        alike = (new.measure, new.scope_class) == (old.measure, old.scope_class) or not old.governed
        if old.sentence - new.sentence == 1 and alike and new.unit == old.unit and new.former is None:
            _mark(at, place, span, found)
            return


def _mark(old_at: int, new_at: int, span: Span, found: list[Reading]) -> None:
    old, new = found[old_at], found[new_at]
    if old.candidate.value == new.candidate.value or new.measure is Measure.MONEY or new.stance:
        return
    found[old_at] = replace(_alike(old, new), stance="former", stance_span=span)
    found[new_at] = replace(new, stance="revised", stance_span=span, former=old_at)


def pointed(
    document: Document, figures: Sequence[Figure], lexicon: FigureLexicon
) -> Iterator[tuple[Pointing, Figure]]:
    """Words that reject a number given before, each with the figure that gave it."""
    numbers = [figure.number.start for figure in figures]
    for at, sentence in enumerate(document.sentences):
        pointing = pointing_in(words_of(sentence), lexicon)
        if pointing is None:
            continue
        floor = document.sentences[max(0, at - _BACK)].span.start
        near = figures[bisect_left(numbers, floor) : bisect_left(numbers, sentence.span.end)]
        if any(f.stance in ("withdrawn", "denied") and f.span.overlaps(pointing.span) for f in near):
            continue
        before = [
            figure
            for figure in near
            if figure.number.start < pointing.number.start
            and not figure.part_of
            and figure.measure is not Measure.MONEY
        ]
        if before:
            yield pointing, before[-1]
