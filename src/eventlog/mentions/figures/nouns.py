"""What a number counts: the noun in its phrase, and the English unit of that noun."""

from dataclasses import dataclass

from eventlog.mentions.figures.candidates import Candidate, Words
from eventlog.mentions.figures.lexicon import FigureLexicon
from eventlog.ontology import Measure

__all__ = ["Counted", "counted_noun", "noun_before", "unit_of"]

_PEOPLE = (Measure.SICK, Measure.KILLED, Measure.INJURED, Measure.MISSING)
_THINGS = (Measure.DAMAGED, Measure.DESTROYED)

_REACH = 7
"""A counted noun stands within this many words of its number; found on annotated articles."""


@dataclass(frozen=True, slots=True)
class Counted:
    """The noun of a number: its unit, its kind, and the token behind it; empty where the noun is left out."""

    unit: str = ""
    kind: str = ""
    word: str = ""
    last: int = 0


def counted_noun(candidate: Candidate, lexicon: FigureLexicon) -> Counted:
    """The noun that follows a number, in the order of words of the language."""
    words, start = candidate.words, candidate.last
    if words.small[start : start + 1] == ("-",):
        start += 1
    while (
        step := lexicon.classifiers.at(words.small, start)
    ) is not None and start - candidate.last < _REACH:
        if lexicon.units.at(words.small, start) and not lexicon.units.at(words.small, start + step[0]):
            break
        start += step[0]
    if lexicon.data.head_last:
        return _last_noun(words, start, lexicon)
    return _first_noun(words, start, lexicon)


def _first_noun(words: Words, start: int, lexicon: FigureLexicon) -> Counted:
    """The noun opens its phrase ("lima kapal nelayan")."""
    match = _unit_at(words, start, lexicon)
    if match:
        length, (unit, kind) = match
        return Counted(unit, kind, _stem(words.small[start], lexicon), start + length)
    if lexicon.anaphora.at(words.small, start):
        return Counted(last=start)
    if start >= len(words.small) or _ends_phrase(words, start, lexicon):
        return Counted(last=start)
    return Counted(words.small[start], "unknown", words.small[start], start + 1)


def _last_noun(words: Words, start: int, lexicon: FigureLexicon) -> Counted:
    """The noun ends its phrase ("two local fishing boats")."""
    known, plural = Counted(last=start), Counted(last=start)
    for index in range(start, min(start + _REACH, len(words.small))):
        if _ends_phrase(words, index, lexicon) and not lexicon.units.at(words.small, index):
            break
        match = _unit_at(words, index, lexicon)
        if match:
            known = Counted(match[1][0], match[1][1], words.small[index], index + match[0])
        elif words.small[index].endswith("s") and len(words.small[index]) > 3:
            plural = Counted(_singular(words.small[index], lexicon), "unknown", words.small[index], index + 1)
    return known if known.unit else plural


def _unit_at(words: Words, index: int, lexicon: FigureLexicon) -> tuple[int, tuple[str, str]] | None:
    """The counted noun at a token, a doubled one by its half ("anak-anak")."""
    match = lexicon.units.at(words.small, index)
    if match is None and index < len(words.small):
        half, _, other = words.small[index].partition("-")
        match = lexicon.units.at((half if half == other else _stem(words.small[index], lexicon),), 0)
    return match


def _stem(word: str, lexicon: FigureLexicon) -> str:
    """A word without an ending that a counted noun may bear ("tentaranya")."""
    ending = next((one for one in lexicon.data.endings if one and word.endswith(one)), "")
    return word.removesuffix(ending)


def _ends_phrase(words: Words, index: int, lexicon: FigureLexicon) -> bool:
    word = words.small[index]
    if lexicon.parts_ahead.at(words.small, index):
        return True
    if not any(c.isalpha() for c in word):
        return word not in ("-", "‑", "'", "“", '"', "‘", "#")
    return word in lexicon.breaks or lexicon.measures.at(words.small, index) is not None


def _singular(word: str, lexicon: FigureLexicon) -> str:
    """The singular of an unknown noun, by the endings of the pack."""
    for ending, singular in lexicon.data.singular:
        if ending and word.endswith(ending) and len(word) > len(ending) + 1:
            return word[: -len(ending)] + singular
    return word


def noun_before(candidate: Candidate, lexicon: FigureLexicon) -> Counted:
    """The nearest known noun before a number that has none behind it ("jumlah sekolah 12")."""
    words = candidate.words
    for index in range(candidate.first - 1, max(-1, candidate.first - _REACH), -1):
        match = lexicon.units.at(words.small, index)
        if match:
            return Counted(match[1][0], match[1][1], words.small[index], index + match[0])
    return Counted()


def unit_of(candidate: Candidate, measure: Measure, lexicon: FigureLexicon) -> str:
    """The unit of a figure: its currency, its noun, else what such a measure mostly counts."""
    if candidate.currency:
        return candidate.currency
    noun = counted_noun(candidate, lexicon)
    if noun.unit and not (noun.unit == "case" and measure in _PEOPLE):
        return noun.unit
    before = noun_before(candidate, lexicon)
    if measure in _THINGS or measure is Measure.OTHER:
        return before.unit or ("building" if measure in _THINGS else "person")
    return "person"
