"""What plain words settle about a number, whatever the model makes of the words around it.

People aboard are no casualties, those left out of a whole are not counted in it, a number in a name is no
count, what is only demanded has not happened, and in a list that names each measure before its number the
word behind a number belongs to the next.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from eventlog.mentions.figures.aboard import aboard_instead_of
from eventlog.mentions.figures.candidates import Candidate, Words
from eventlog.mentions.figures.governor import Governor, Hit, hits_near, leading_hit
from eventlog.mentions.figures.lexicon import FigureLexicon
from eventlog.mentions.figures.nouns import Counted
from eventlog.ontology import Measure, Qualifier

__all__ = ["Group", "Ruling", "rulings_of"]

_ANY = frozenset(Measure) - {Measure.MONEY}
_OFFICE = _ANY - {Measure.AFFECTED, Measure.OTHER, Measure.PARTICIPANTS}
_HELD = frozenset({Measure.ARRESTED, Measure.AFFECTED})
_HARM = (Measure.KILLED, Measure.INJURED, Measure.MISSING)
_HANDLED = frozenset({Measure.RESCUED, Measure.EVACUATED, Measure.SICK})
"""What is done with the dead and the hurt as well."""

_WISHED = (Measure.RELEASED, Measure.ARRESTED)
_STATES = (Measure.ARRESTED, Measure.MISSING)

_STOPS = frozenset(".;:!?")
_CLAUSE = 8
"""Words between a demand and the deed demanded."""

_STATE = 4
"""Words between a noun and the word for the state its people are in."""

_OCCASION = 4
"""Words between a funeral and the number of those it is held for."""

_AUXILIARIES = 2
_NAMED_BELOW = 10_000


@dataclass(frozen=True, slots=True)
class Ruling:
    """The measure that is settled, None for no figure.

    A ``final`` one stands by itself; any other takes the place of the measures of ``instead_of`` where a
    number is taken for a figure of one of them.
    """

    measure: Measure | None
    instead_of: frozenset[Measure] = frozenset()

    @property
    def final(self) -> bool:
        """Whether nothing is left to weigh."""
        return not self.instead_of


@dataclass(frozen=True, slots=True)
class Group:
    """The numbers of one sentence with what each counts and belongs to, and the words of measures.

    ``earlier`` is the sentence before with those of its own, if there is one.
    """

    text: str
    numbers: Sequence[Candidate]
    nouns: Sequence[Counted]
    governors: Sequence[Governor]
    hits: Sequence[Hit]
    earlier: tuple[Words, Sequence[Hit]]

    def near(self, at: int) -> Sequence[Hit]:
        """The words of measures that a number may belong to."""
        return hits_near(self.numbers[at], self.hits)


def rulings_of(group: Group, lexicon: FigureLexicon) -> list[Ruling | None]:
    """What is settled about each number of a sentence, None where nothing is."""
    leading = _list_of_leading(group, lexicon)
    found: list[Ruling | None] = []
    for at, candidate in enumerate(group.numbers):
        if _is_no_count(candidate, group.nouns[at], group.text, lexicon):
            found.append(Ruling(None))
            continue
        if at and _is_all_but(group.numbers[at - 1], candidate, lexicon):
            found.append(Ruling(Measure.OTHER, _ANY))
            continue
        found.append(leading.get(at) or next(_settled(at, group, lexicon), None))
    aboard = aboard_instead_of(group.numbers, group.nouns, group.hits, lexicon)
    return [
        ruling or (Ruling(Measure.OTHER, instead) if instead else None)
        for ruling, instead in zip(found, aboard, strict=True)
    ]


def _settled(at: int, group: Group, lexicon: FigureLexicon) -> Iterator[Ruling]:
    if _changes_office(group.numbers[at], group.nouns[at], lexicon):
        yield Ruling(Measure.OTHER, _OFFICE)
    if _is_of_occasion(group.numbers[at], lexicon):
        yield Ruling(Measure.OTHER, _HELD)
    demanded = _demanded(at, group, lexicon)
    if demanded:
        yield Ruling(demanded, _ANY)
    harm = _harm_before(at, group, lexicon)
    if harm:
        yield Ruling(harm, _HANDLED)
    if _is_care_of_wounded(at, group, lexicon):
        yield Ruling(Measure.INJURED, frozenset({Measure.SICK}))


def _is_no_count(candidate: Candidate, noun: Counted, text: str, lexicon: FigureLexicon) -> bool:
    """Whether a number is one of those left out, or stands in a name."""
    if lexicon.settled.left_out.ending(candidate.words.small, candidate.first):
        return True
    digits = candidate.span.of(text)
    plain = candidate.kind == "number" and candidate.qualifier is Qualifier.EXACT and digits.isdecimal()
    if not plain or candidate.currency or candidate.first == 0:
        return False
    if digits.startswith("0") and len(digits) > 1:
        return True
    if noun.kind not in ("", "unknown") or (candidate.value or 0) >= _NAMED_BELOW:
        return False
    return _ends_name(candidate, lexicon)


def _is_all_but(left_out: Candidate, candidate: Candidate, lexicon: FigureLexicon) -> bool:
    """Whether a number is of those from whom some are left out ("all but one of the 19")."""
    small = candidate.words.small
    if candidate.words is not left_out.words or not lexicon.settled.left_out.ending(small, left_out.first):
        return False
    opener = lexicon.parts.ending(small, candidate.first) or lexicon.wholes.ending(small, candidate.first)
    return opener is not None and candidate.first - opener[0] == left_out.last


def _ends_name(candidate: Candidate, lexicon: FigureLexicon) -> bool:
    """Whether a bare number ends a name: of a ship or a unit, or one that a relative clause follows."""
    small, tokens, last = candidate.words.small, candidate.words.sentence.tokens, candidate.first
    if candidate.first and lexicon.settled.designations.ending(small, last):
        return True
    first = last
    while first and tokens[first - 1].text[:1].isupper() and small[first - 1] not in lexicon.prepositions:
        first -= 1
    if first == last:
        return False
    if any(lexicon.settled.designations.ending(small, at) for at in range(first, last)):
        return True
    follows = small[candidate.last : candidate.last + 1]
    apart = first and small[first - 1] not in lexicon.prepositions and small[first - 1][:1].isalpha()
    return bool(apart and follows and follows[0] in lexicon.giving.relatives)


def _list_of_leading(group: Group, lexicon: FigureLexicon) -> dict[int, Ruling]:
    """Numbers of a list that names the measure before each ("dead 11, injured 34"); none if it is no list."""
    found: dict[int, Ruling] = {}
    for at, candidate in enumerate(group.numbers):
        before = group.numbers[at - 1] if at else None
        hit = leading_hit(candidate, group.nouns[at], group.near(at), before, lexicon)
        if hit and not candidate.currency:
            found[at] = Ruling(hit.measure)
    return found if len(found) > 1 else {}


def _changes_office(candidate: Candidate, noun: Counted, lexicon: FigureLexicon) -> bool:
    """Whether people are put into an office or out of it: the verb stands beside the number or its noun."""
    if noun.kind != "person":
        return False
    small, office = candidate.words.small, lexicon.settled.office
    if office.ending(small, candidate.first):
        return True
    for index in range(noun.last, min(noun.last + _AUXILIARIES + 1, len(small))):
        if office.at(small, index):
            # "Two aides fired at the crowd": active, said of those counted.
            return index > noun.last or not lexicon.data.head_last
        if small[index] not in lexicon.breaks:
            return False
    return False


def _is_of_occasion(candidate: Candidate, lexicon: FigureLexicon) -> bool:
    """Whether a number tells whom a funeral is for or who holds talks."""
    small = candidate.words.small
    for index in range(candidate.first - 1, max(-1, candidate.first - _OCCASION - 1), -1):
        if not small[index][:1].isalpha() or lexicon.measures.at(small, index):
            return False
        if lexicon.settled.occasions.at(small, index):
            return True
    return False


def _demanded(at: int, group: Group, lexicon: FigureLexicon) -> Measure | None:
    """What a number counts whose release or arrest is only asked for: the state that its people are in."""
    candidate, noun, small = group.numbers[at], group.nouns[at], group.numbers[at].words.small
    floor = group.numbers[at - 1].last if at else 0
    before = [hit for hit in group.near(at) if floor <= hit.first and hit.last <= candidate.first]
    if not before or before[-1].measure not in _WISHED or candidate.first - before[-1].last > _STATE:
        return None
    if not set("on") & set(before[-1].grammar) or not _asked(small, before[-1].first, lexicon):
        return None
    start = max(candidate.last, noun.last)
    states = (h for h in group.near(at) if candidate.last <= h.first <= start + _STATE and "p" in h.grammar)
    state = next((hit.measure for hit in states), None)
    return state if state in _STATES else Measure.OTHER


def _asked(small: Sequence[str], deed: int, lexicon: FigureLexicon) -> bool:
    """Whether a word of asking stands before a deed in its clause."""
    for index in range(deed - 1, max(-1, deed - _CLAUSE - 1), -1):
        # "Demanded an inquiry into the arrest of 12": the arrest has happened.
        if small[index] in _STOPS or (
            small[index] in lexicon.prepositions and not _asks(small, index, lexicon)
        ):
            return False
        if lexicon.settled.demands.at(small, index):
            return True
        if lexicon.clause_breaks.at(small, index):
            return False
    return False


def _asks(small: Sequence[str], index: int, lexicon: FigureLexicon) -> bool:
    """Whether a word is the last of a phrase of asking ("called for")."""
    return lexicon.settled.demands.ending(small, index + 1) is not None


def _harm_before(at: int, group: Group, lexicon: FigureLexicon) -> Measure | None:
    """What befell people whom the noun right before their number names ("korban tewas 5 orang ditemukan").

    Where the noun follows its number, a word before it belongs to something else.
    """
    if lexicon.data.head_last or group.nouns[at].kind not in ("person", ""):
        return None
    first = group.numbers[at].first
    found = (hit for hit in group.near(at) if hit.last == first and "n" in hit.grammar)
    return next((hit.measure for hit in found if hit.measure in _HARM), None)


def _is_care_of_wounded(at: int, group: Group, lexicon: FigureLexicon) -> bool:
    """Whether the number is of people under treatment where the words around speak of wounds, not illness."""
    hit = group.governors[at].hit
    words = group.numbers[at].words
    if hit is None or " ".join(words.small[hit.first : hit.last]) not in lexicon.settled.care:
        return False
    for around, hits in ((words, group.near(at)), group.earlier):
        close = len(around.small)
        if around is words and ";" in words.small[group.numbers[at].last :]:
            close = words.small.index(";", group.numbers[at].last)
        named = {one.measure for one in hits if one.first < close and _says(around.small, one, lexicon)}
        if Measure.SICK in named or Measure.INJURED in named:
            return Measure.SICK not in named
    return False


def _says(small: Sequence[str], hit: Hit, lexicon: FigureLexicon) -> bool:
    """Whether a word of a measure stands for itself: no word of care, no half of a noun ("rumah sakit")."""
    if " ".join(small[hit.first : hit.last]) in lexicon.settled.care:
        return False
    unit = lexicon.units.at(small, hit.first - 1)
    return not (unit and unit[0] > 1)
