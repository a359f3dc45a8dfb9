"""Numbers of people aboard a vehicle: how many there were, not how many came to harm."""

from collections.abc import Sequence

from eventlog.mentions.figures.candidates import Candidate
from eventlog.mentions.figures.governor import Hit, follows_in_list, hits_near
from eventlog.mentions.figures.lexicon import FigureLexicon, Phrases
from eventlog.mentions.figures.nouns import Counted
from eventlog.ontology import Measure

__all__ = ["aboard_instead_of"]

_MOVED = frozenset({Measure.EVACUATED, Measure.DISPLACED})
_BEFALLEN = _MOVED | {
    Measure.KILLED,
    Measure.INJURED,
    Measure.MISSING,
    Measure.RESCUED,
    Measure.ARRESTED,
    Measure.RELEASED,
    Measure.SICK,
    Measure.AFFECTED,
    Measure.PARTICIPANTS,
}
_HARMED = (Measure.KILLED, Measure.INJURED, Measure.MISSING, Measure.SICK)

_KINDS = ("person", "household", "unknown", "")
_SUBJECT = 15
_BEHIND = 3
_STOPS = frozenset(".;:!?")


def aboard_instead_of(
    numbers: Sequence[Candidate], nouns: Sequence[Counted], hits: Sequence[Hit], lexicon: FigureLexicon
) -> list[frozenset[Measure]]:
    """For each number of a sentence the measures that it is not of, since it counts people aboard.

    Empty for any other number, and where the sentence tells that the same befell all of them.
    """
    found: list[frozenset[Measure]] = []
    whole = bool(numbers) and _befalls_all(numbers[0].words.small, lexicon)
    for at, candidate in enumerate(numbers):
        near = hits_near(candidate, hits)
        listed = bool(found and found[-1]) and follows_in_list(numbers[at - 1], candidate, lexicon)
        if whole or candidate.currency or nouns[at].kind not in _KINDS or candidate.kind == "zero":
            found.append(frozenset())
        elif listed and not _suffer(candidate, nouns[at], near):
            found.append(found[-1])
        else:
            found.append(_carried(candidate, numbers[at - 1] if at else None, nouns[at], near, lexicon))
    return found


def _befalls_all(small: Sequence[str], lexicon: FigureLexicon) -> bool:
    return any(lexicon.settled.everyone.at(small, index) for index in range(len(small)))


def _suffer(candidate: Candidate, noun: Counted, hits: Sequence[Hit]) -> bool:
    """Whether the noun phrase itself names harm ("12 wounded soldiers"), or a predicate follows it."""
    last = max(candidate.last, noun.last)
    behind = any(hit.first in (last, last + 1) and hit.measure in _HARMED for hit in hits)
    return behind or _is_harmed(candidate, last, hits)


def _is_harmed(candidate: Candidate, last: int, hits: Sequence[Hit]) -> bool:
    """Whether the noun phrase up to a token names harm."""
    return any(candidate.last <= hit.first < last and hit.measure in _HARMED for hit in hits)


def _carried(
    candidate: Candidate, before: Candidate | None, noun: Counted, hits: Sequence[Hit], lexicon: FigureLexicon
) -> frozenset[Measure]:
    small, first, words = candidate.words.small, candidate.first, lexicon.settled
    last = max(candidate.last, noun.last)
    riders = any(words.riders.at(small, at) for at in range(candidate.last, last))
    behind = range(last, min(last + _BEHIND, len(small)))
    said_aboard = any(_opens_at(small, at, last, words.aboard) for at in behind)
    named = any(candidate.last <= hit.first < last for hit in hits)
    whole = _whole_by(candidate, before, last, hits, lexicon)
    if (whole and (riders or said_aboard)) or (whole == "part" and noun.kind == "person" and not named):
        return _BEFALLEN
    if words.boarded.ending(small, first) and not _is_harmed(candidate, last, hits):
        return _BEFALLEN
    if _suffer(candidate, noun, hits) and not words.carrying.ending(small, first):
        return frozenset()
    if _is_harmed(candidate, last, hits):
        return frozenset()
    carrying, having = words.carrying.ending(small, first), words.having.ending(small, first)
    start = first - (carrying or having or (0, True))[0]
    if carrying and (riders or _is_vehicle_before(small, start, lexicon)):
        moved = any(hit.measure in _MOVED and not start <= hit.first < first for hit in hits)
        return _BEFALLEN - _MOVED if moved or _goes(small, start, last, lexicon) else _BEFALLEN
    if having and said_aboard:
        return _BEFALLEN
    if having and riders and _is_vehicle_before(small, start, lexicon):
        return _BEFALLEN
    # "Reported 92 people aboard": nothing else is said of them.
    told = any(hit.measure in _BEFALLEN and not words.aboard.at(small, hit.first) for hit in hits)
    return frozenset({Measure.AFFECTED}) if said_aboard and not told else frozenset()


def _whole_by(
    candidate: Candidate, before: Candidate | None, last: int, hits: Sequence[Hit], lexicon: FigureLexicon
) -> str:
    """Whether others are taken from a number, whose predicate is not its own; "" where none are.

    ``part`` where the number before is ("11 of the 40 died"), ``opening`` where it opens its clause ("of
    the 40, …"). "One of the twelve killed" and "one of the twelve who died" tell what befell all twelve.
    """
    small, first = candidate.words.small, candidate.first
    opener = lexicon.parts.ending(small, first) or lexicon.wholes.ending(small, first)
    start = first - opener[0] if opener else 0
    if opener is None or not lexicon.wholes.at(small, start):
        return ""
    own = any(hit.first == last and "o" in hit.grammar for hit in hits)
    if own or last == len(small) or small[last] in lexicon.giving.relatives:
        return ""
    if before is not None and before.last == start and before.kind != "zero":
        return "part"
    return "opening" if start == 0 or not small[start - 1][:1].isalnum() else ""


def _opens_at(small: Sequence[str], at: int, last: int, phrases: Phrases[bool]) -> bool:
    """Whether a phrase opens at a token that no mark parts from the noun."""
    return phrases.at(small, at) is not None and not (_STOPS | {","}) & set(small[last:at])


def _goes(small: Sequence[str], verb: int, last: int, lexicon: FigureLexicon) -> bool:
    """Whether people are brought somewhere by the main verb, rather than said to be aboard by the way."""
    aside = small[verb - 1 : verb] and small[verb - 1] in lexicon.giving.relatives
    goal = small[last : last + 1]
    return not lexicon.data.head_last and not aside and bool(goal) and goal[0] in lexicon.prepositions


def _is_vehicle_before(small: Sequence[str], verb: int, lexicon: FigureLexicon) -> bool:
    """Whether the nearest known noun before a verb is that of a vehicle."""
    for index in range(verb - 1, max(-1, verb - _SUBJECT), -1):
        if small[index] in _STOPS:
            return False
        unit = lexicon.units.at(small, index)
        if unit and unit[1][1] == "vehicle":
            return True
        if unit and unit[1][1] in ("person", "body"):
            return False
        if lexicon.settled.vehicles.at(small, index):
            return True
    return False
