"""What a pack says about figures: words per measure, counted nouns, bounds, zero, and what is no figure.

Word lists are written in one string, entries parted by commas; an entry may be a phrase. All are lower case.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from eventlog.ontology import Measure

__all__ = [
    "AddingWords",
    "FigureData",
    "FigureExample",
    "GivingExample",
    "GivingWords",
    "MeasureWords",
    "ScopeWords",
    "SettledWords",
    "StanceExample",
    "StanceWords",
    "UnitWords",
    "words",
]


def words(text: str) -> tuple[str, ...]:
    """The entries of a list in one string."""
    return tuple(" ".join(entry.split()) for entry in text.split(",") if entry.strip())


@dataclass(frozen=True, slots=True)
class MeasureWords:
    """Words that make a number a figure of one measure; a word may stand in more than one list.

    ``predicates`` are said of the counted ("12 orang tewas", "12 died"), ``objects`` govern the counted
    ("menewaskan 12 orang", "killing 12"), ``nouns`` name them or the count ("korban jiwa", "death toll").
    """

    measure: Measure
    predicates: str = ""
    objects: str = ""
    nouns: str = ""


@dataclass(frozen=True, slots=True)
class UnitWords:
    """Counted nouns that share an English unit; ``unit`` empty for nouns that are their own unit's gloss.

    ``kind`` groups units for the decision: ``person``, ``household``, ``animal``, ``building``, ``vehicle``,
    ``body``, ``place``, ``document``, ``happening``, ``amount``, ``thing``.
    """

    unit: str
    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class FigureExample:
    """A sentence with the figures it gives: words of the number, measure, value, low, high, unit."""

    sentence: str
    figures: tuple[tuple[str, str, float | None, float | None, float | None, str], ...]


@dataclass(frozen=True, slots=True)
class ScopeWords:
    """Words for a class of counted people; ``key`` is the same in all languages ("security", "children")."""

    key: str
    text: str


@dataclass(frozen=True, slots=True)
class StanceExample:
    """Sentences with one number, or words that stand for it, and what they do with it.

    ``words`` are those of the number, ``evidence`` those that say the stance, ``value`` the number meant.
    """

    text: str
    words: str
    value: float
    stance: str
    evidence: str


@dataclass(frozen=True, slots=True)
class GivingExample:
    """A sentence with one number, and who gives it."""

    text: str
    number: str
    giver: str


@dataclass(frozen=True, slots=True)
class GivingWords:
    """How a noun phrase tells who gave its number ("the 57 dead that X announced on Monday").

    ``verbs`` are forms of giving a number, passive or behind a relative word; ``relatives`` open the clause in
    which they are active, ``agents`` lead to the giver of a passive, who stands right behind it without one in a
    language that is ``bare``.
    """

    verbs: str
    relatives: str
    agents: str
    bare: bool
    examples: tuple[GivingExample, ...]


@dataclass(frozen=True, slots=True)
class StanceWords:
    """What is done with a number that was given.

    ``counts`` are nouns of a number ("figure", "angka"); ``of`` may stand between them and it. ``pointing``
    stand for a number given before ("that figure", "angka itu"), ``resuming`` lead to another number for
    the same count ("put it at"). ``withdrawn`` and ``denied`` are words
    by which it is taken back or not admitted, undone by a word of ``negations`` before them. ``before``
    stand between a new number and the one it replaces ("up from"), ``replacing`` likewise, also where the new
    number stands in a sentence before. ``opening`` and ``joining`` enclose the old number where it comes
    first ("from 12 to 19"), if a word of ``revising`` or ``changing`` stands before. ``revising`` and one of ``joining`` lead to a new number without an old one ("revised to 19").
    ``earlier`` open a sentence that gives the number of before ("a day earlier").
    """

    counts: str
    of: str
    pointing: str
    withdrawn: str
    denied: str
    negations: str
    before: str
    replacing: str
    opening: str
    joining: str
    revising: str
    changing: str
    resuming: str
    earlier: str
    examples: tuple[StanceExample, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AddingWords:
    """Words for a number that comes on top of one given before, or ends its count.

    ``before`` and ``behind`` stand next to it ("another 12", "12 more", "the last three"); ``others`` do so too, but
    also set the counted apart from those of another measure ("three died and 12 others were hurt"). ``closing``
    are words of the first two kinds for the last of a count, whatever else was counted before.
    """

    before: str = ""
    behind: str = ""
    others: str = ""
    closing: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SettledWords:
    """Words that settle what a number counts, whatever else stands near it.

    ``carrying`` lead from a vehicle to those in it, ``boarded`` do so without the vehicle named; ``having`` do
    if a word of ``aboard`` or a noun of ``riders`` follows. ``vehicles`` are such nouns beyond the units of that
    kind. ``everyone`` are all of those aboard, so that
    what befell them is said of the number. ``left_out`` stand before those whom a word for all leaves out
    ("all but two"). ``office`` are verbs by which people win or lose an office, before or behind them.
    ``demands`` ask for what has not happened. ``care`` are words of treatment, said of the sick and of the
    wounded. ``occasions`` are what is held without anybody being detained, by the words of ``staged``.
    ``designations`` stand before a number that is a name ("Flight 302").
    """

    carrying: str = ""
    boarded: str = ""
    having: str = ""
    aboard: str = ""
    riders: str = ""
    vehicles: str = ""
    everyone: str = ""
    left_out: str = ""
    office: str = ""
    demands: str = ""
    care: str = ""
    occasions: str = ""
    staged: str = ""
    designations: str = ""


@dataclass(frozen=True, kw_only=True)
class FigureData:
    """The figures of one language.

    ``classifiers`` stand between number and noun without changing what is counted. ``head_last`` tells
    that the counted noun ends its phrase ("two local pilots") instead of opening it. ``about``,
    ``at_least`` and ``at_most`` stand before the number, their ``…_after`` behind it. ``between`` opens a
    range, ``to`` joins its ends, ``between_and`` joins them after an opener only. ``zero`` are phrases
    that say that there is none. ``links`` tie a number to a noun before it ("mencapai", "rose to"),
    ``prepositions`` part a number from the verb before them, ``generic`` nouns say no more than that
    people are counted. ``conjunctions`` and commas join the numbers of a list. ``collectives`` count a
    known set ("kedua korban", "both men"). ``anaphora`` stand for a noun named before ("others", "di
    antaranya"), ``parts`` mark a part of a whole named before, ``wholes`` open
    a sentence with the whole ("of the 48 …, nine"). ``breaks`` end a noun phrase,
    ``clause_breaks`` a clause. ``not_after`` are words before a number that is no figure (ages, articles,
    addresses), ``not_before`` words behind it (measures of time, length, share). ``singular`` maps
    endings of the language's plurals to their singular, longest first. ``endings`` may be borne by a counted noun. ``parts_close`` mark a part only
    right behind the number ("139 of the deaths"), ``parts_before`` only right before it ("it includes
    103"), and ``parts_ahead`` stand behind a whole and before its parts ("48 people, including nine"). ``majority`` open a sentence about most of those named before. ``excepting`` set aside what they govern ("besides the dead, 12 …").
    """

    measures: tuple[MeasureWords, ...]
    units: tuple[UnitWords, ...]
    examples: tuple[FigureExample, ...]
    head_last: bool
    classifiers: tuple[str, ...]
    about: tuple[str, ...]
    at_least: tuple[str, ...]
    at_most: tuple[str, ...]
    about_after: tuple[str, ...]
    at_least_after: tuple[str, ...]
    at_most_after: tuple[str, ...]
    between: tuple[str, ...]
    between_and: tuple[str, ...]
    to: tuple[str, ...]
    zero: tuple[str, ...]
    collectives: Mapping[str, float]
    links: tuple[str, ...]
    prepositions: tuple[str, ...]
    generic: tuple[str, ...]
    conjunctions: tuple[str, ...]
    anaphora: tuple[str, ...]
    parts: tuple[str, ...]
    wholes: tuple[str, ...]
    breaks: tuple[str, ...]
    clause_breaks: tuple[str, ...]
    not_after: tuple[str, ...]
    not_before: tuple[str, ...]
    stance: StanceWords
    giving: GivingWords
    scopes: tuple[ScopeWords, ...]
    excepting: tuple[str, ...]
    parts_before: tuple[str, ...]
    majority: tuple[str, ...]
    parts_close: tuple[str, ...] = ()
    parts_ahead: tuple[str, ...] = ()
    settled: SettledWords = SettledWords()
    adding: AddingWords = AddingWords()
    singular: tuple[tuple[str, str], ...] = ()
    endings: tuple[str, ...] = ()

    @cached_property
    def measure_of(self) -> Mapping[str, tuple[Measure, str]]:
        """Measure and grammar of each word: letters of ``p`` (predicate), ``o`` (governs), ``n`` (noun).

        A word of two measures belongs to the first; within one measure its grammars add up.
        """
        found: dict[str, tuple[Measure, str]] = {}
        for group in self.measures:
            for letter, text in (("p", group.predicates), ("o", group.objects), ("n", group.nouns)):
                for word in words(text):
                    measure, grammar = found.get(word, (group.measure, ""))
                    if measure is group.measure:
                        found[word] = (measure, grammar + letter)
        return found

    @cached_property
    def scope_of(self) -> Mapping[str, str]:
        """The class of each word for counted people."""
        return {word: group.key for group in self.scopes for word in words(group.text)}

    @cached_property
    def unit_of(self) -> Mapping[str, tuple[str, str]]:
        """Unit and kind of each counted noun; ``word=unit`` overrides the unit of its group."""
        found: dict[str, tuple[str, str]] = {}
        for group in self.units:
            for entry in words(group.text):
                word, _, unit = entry.partition("=")
                found[word] = (unit or group.unit or word, group.kind)
        return found
