"""Word lists of a figure pack as tables that find phrases in a row of tokens."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Generic, TypeVar

from eventlog.language.pack import LanguagePack
from eventlog.language.schema.figures import FigureData, words
from eventlog.ontology import Measure

__all__ = [
    "AddingLexicon",
    "FigureLexicon",
    "GivingLexicon",
    "Phrases",
    "SettledLexicon",
    "StanceLexicon",
    "figure_lexicon",
]

_Value = TypeVar("_Value")


class Phrases(Generic[_Value]):
    """Phrases with values, found by their first word; the longest at a place wins."""

    def __init__(self, entries: Mapping[str, _Value]) -> None:
        self._by_first: dict[str, list[tuple[tuple[str, ...], _Value]]] = {}
        for phrase, value in entries.items():
            parts = tuple(phrase.split())
            self._by_first.setdefault(parts[0], []).append((parts, value))
        for found in self._by_first.values():
            found.sort(key=lambda entry: (-len(entry[0]), entry[0]))
        self._longest = max((len(p) for found in self._by_first.values() for p, _ in found), default=0)

    def at(self, tokens: Sequence[str], index: int) -> tuple[int, _Value] | None:
        """Length and value of the longest phrase that starts at a token."""
        if not 0 <= index < len(tokens):
            return None
        for parts, value in self._by_first.get(tokens[index], ()):
            if len(parts) == 1 or tuple(tokens[index : index + len(parts)]) == parts:
                return len(parts), value
        return None

    def ending(self, tokens: Sequence[str], index: int) -> tuple[int, _Value] | None:
        """Length and value of the longest phrase that ends right before a token."""
        for length in range(min(self._longest, index), 0, -1):
            found = self.at(tokens, index - length)
            if found and found[0] == length:
                return found
        return None


def _set(entries: Iterable[str]) -> Phrases[bool]:
    return Phrases(dict.fromkeys(entries, True))


@dataclass(frozen=True)
class StanceLexicon:
    """The words of stance of one pack, ready to be found."""

    counts: Phrases[bool]
    of: frozenset[str]
    pointing: Phrases[bool]
    rejecting: Phrases[str]
    negations: frozenset[str]
    before: Phrases[bool]
    replacing: Phrases[bool]
    opening: Phrases[bool]
    joining: Phrases[bool]
    revising: Phrases[bool]
    changing: Phrases[bool]
    resuming: Phrases[bool]
    earlier: Phrases[bool]
    thats: frozenset[str]


@dataclass(frozen=True)
class GivingLexicon:
    """The words for giving a number; ``bare`` where a passive may do without a word before its agent.

    ``leading`` are prepositions, none of which then stands before that agent; ``joining`` join numbers.
    """

    verbs: frozenset[str]
    relatives: frozenset[str]
    agents: frozenset[str]
    bare: bool
    leading: frozenset[str]
    joining: frozenset[str]


@dataclass(frozen=True)
class AddingLexicon:
    """The words for numbers on top of others, ready to be found."""

    before: Phrases[bool]
    behind: Phrases[bool]
    others: Phrases[bool]
    closing: frozenset[str]


@dataclass(frozen=True)
class SettledLexicon:
    """The words that settle what a number counts, ready to be found."""

    carrying: Phrases[bool]
    boarded: Phrases[bool]
    having: Phrases[bool]
    aboard: Phrases[bool]
    riders: Phrases[bool]
    vehicles: Phrases[bool]
    everyone: Phrases[bool]
    left_out: Phrases[bool]
    office: Phrases[bool]
    demands: Phrases[bool]
    care: frozenset[str]
    occasions: Phrases[bool]
    staged: frozenset[str]
    designations: Phrases[bool]


@dataclass(frozen=True)
class FigureLexicon:
    """The lists of one pack, ready to be found."""

    data: FigureData
    measures: Phrases[tuple[Measure, str]]
    units: Phrases[tuple[str, str]]
    before: Phrases[str]
    after: Phrases[str]
    between: Phrases[bool]
    zero: Phrases[bool]
    collectives: Phrases[float]
    links: Phrases[bool]
    prepositions: frozenset[str]
    generic: frozenset[str]
    conjunctions: frozenset[str]
    anaphora: Phrases[bool]
    parts: Phrases[bool]
    wholes: Phrases[bool]
    classifiers: Phrases[bool]
    not_after: frozenset[str]
    not_before: Phrases[bool]
    breaks: frozenset[str]
    clause_breaks: Phrases[bool]
    money_words: Phrases[str]
    joiners: frozenset[str]
    between_and: frozenset[str]
    stance: StanceLexicon
    giving: GivingLexicon
    scopes: Phrases[str]
    excepting: Phrases[bool]
    parts_before: Phrases[bool]
    parts_close: frozenset[str]
    parts_ahead: Phrases[bool]
    majority: Phrases[bool]
    settled: SettledLexicon
    adding: AddingLexicon


def _bounds(about: Iterable[str], at_least: Iterable[str], at_most: Iterable[str]) -> Phrases[str]:
    return Phrases(
        dict.fromkeys(about, "about")
        | dict.fromkeys(at_least, "at_least")
        | dict.fromkeys(at_most, "at_most")
    )


def _stance(pack: LanguagePack) -> StanceLexicon:
    said = pack.figures.stance
    rejecting = dict.fromkeys(words(said.withdrawn), "withdrawn") | dict.fromkeys(
        words(said.denied), "denied"
    )
    return StanceLexicon(
        counts=_set(words(said.counts)),
        of=frozenset(words(said.of)),
        pointing=_set(words(said.pointing)),
        rejecting=Phrases(rejecting),
        negations=frozenset(words(said.negations)),
        before=_set(words(said.before)),
        replacing=_set(words(said.replacing)),
        opening=_set(words(said.opening)),
        joining=_set(words(said.joining)),
        revising=_set(words(said.revising)),
        changing=_set(words(said.changing)),
        resuming=_set(words(said.resuming)),
        earlier=_set(words(said.earlier)),
        thats=frozenset(pack.speech.complementizers),
    )


def _giving(pack: LanguagePack) -> GivingLexicon:
    said = pack.figures.giving
    return GivingLexicon(
        verbs=frozenset(words(said.verbs)),
        relatives=frozenset(words(said.relatives)),
        agents=frozenset(words(said.agents)),
        bare=said.bare,
        leading=frozenset(pack.figures.prepositions) | frozenset(words(said.agents)),
        joining=frozenset(pack.figures.conjunctions) - {","},
    )


def _settled(pack: LanguagePack) -> SettledLexicon:
    said = pack.figures.settled
    return SettledLexicon(
        carrying=_set(words(said.carrying)),
        boarded=_set(words(said.boarded)),
        having=_set(words(said.having)),
        aboard=_set(words(said.aboard)),
        riders=_set(words(said.riders)),
        vehicles=_set(words(said.vehicles)),
        everyone=_set(words(said.everyone)),
        left_out=_set(words(said.left_out)),
        office=_set(words(said.office)),
        demands=_set(words(said.demands)),
        care=frozenset(words(said.care)),
        occasions=_set(words(said.occasions)),
        staged=frozenset(words(said.staged)),
        designations=_set(words(said.designations)),
    )


@cache
def figure_lexicon(pack: LanguagePack) -> FigureLexicon:
    """The tables of a pack, built once."""
    data = pack.figures
    return FigureLexicon(
        data=data,
        measures=Phrases(data.measure_of),
        units=Phrases(data.unit_of),
        before=_bounds(data.about, data.at_least, data.at_most),
        after=_bounds(data.about_after, data.at_least_after, data.at_most_after),
        between=_set(data.between),
        zero=_set(data.zero),
        collectives=Phrases(data.collectives),
        conjunctions=frozenset(data.conjunctions),
        generic=frozenset(data.generic),
        prepositions=frozenset(data.prepositions),
        links=_set(data.links),
        anaphora=_set(data.anaphora),
        parts=_set(data.parts),
        wholes=_set(data.wholes),
        classifiers=_set(data.classifiers),
        not_after=frozenset(data.not_after),
        not_before=_set(data.not_before),
        breaks=frozenset(data.breaks),
        clause_breaks=_set(data.clause_breaks),
        money_words=Phrases(pack.numerals.currency_words),
        joiners=frozenset(data.to),
        between_and=frozenset(data.between_and),
        stance=_stance(pack),
        giving=_giving(pack),
        scopes=Phrases(data.scope_of),
        excepting=_set(data.excepting),
        parts_before=_set(data.parts_before),
        parts_close=frozenset(data.parts_close),
        parts_ahead=_set(data.parts_ahead),
        majority=_set(data.majority),
        settled=_settled(pack),
        adding=AddingLexicon(
            before=_set(words(data.adding.before)),
            behind=_set(words(data.adding.behind)),
            others=_set(words(data.adding.others)),
            closing=frozenset(words(data.adding.closing)),
        ),
    )
