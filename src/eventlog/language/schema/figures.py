"""What a pack says about figures: words per measure, counted nouns, bounds, zero, and what is no figure.

Word lists are written in one string, entries parted by commas; an entry may be a phrase. All are lower case.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from eventlog.ontology import Measure

__all__ = ["FigureData", "FigureExample", "MeasureWords", "UnitWords", "words"]


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
    endings of the language's plurals to their singular, longest first.
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
    singular: tuple[tuple[str, str], ...] = ()

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
    def unit_of(self) -> Mapping[str, tuple[str, str]]:
        """Unit and kind of each counted noun; ``word=unit`` overrides the unit of its group."""
        found: dict[str, tuple[str, str]] = {}
        for group in self.units:
            for entry in words(group.text):
                word, _, unit = entry.partition("=")
                found[word] = (unit or group.unit or word, group.kind)
        return found
