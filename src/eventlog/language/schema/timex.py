"""What a pack says about time expressions.

A pack is a set of lexicons, a list of rules over them, and what may stand around a time expression. Patterns
are regular expressions in which ``{name}`` stands for a lexicon or for one of the built-in parts (``{day}``,
``{mm}``, ``{year}``, ``{number}``, ``{hour}`` …, see docs/languages.md). Every part becomes a named group, and
the group's name says what it means, so rules need no code of their own.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

__all__ = ["Affix", "Example", "Joint", "Lexicon", "NamedDay", "TimexData", "TimexRule"]

Lexicon = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Example:
    """A sentence of our own, the day it was published, and the time expressions it must yield.

    ``expect`` holds ``"words|TYPE|value"`` for each expression in order; empty where nothing may be found.
    """

    text: str
    on: str
    expect: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TimexRule:
    """One family of expressions.

    ``reading`` names the language-neutral normaliser: ``point`` (a place on the calendar or clock), ``offset``
    (a distance from today or from the narration), ``duration``, ``set``, ``fixed`` (a type and value given in
    ``sets``) or ``skip`` (looks like a time and is none). ``sets`` adds fields that no group carries. A group
    called ``span`` narrows the expression to a part of the match. ``guard`` names words of ``leads`` that must stand
    before it, or a filter of the code (``year``, ``name``, ``short_month``, ``numeric``, ``amount``,
    ``line``).
    ``when`` names a switch of the convention that must be on for the rule to be applied; what a ``latent`` rule finds
    counts only when a joint puts it together with another expression.
    """

    name: str
    pattern: str
    reading: str
    example: Example
    sets: Mapping[str, str] = field(default_factory=dict)
    guard: str = ""
    when: str = ""
    latent: bool = False


@dataclass(frozen=True, slots=True)
class Affix:
    """Words before or after an expression that become part of it.

    ``on`` lists the shapes it attaches to (``day``, ``month``, ``year``, ``coarse``, ``clock``, ``part``,
    ``duration``, ``set`` …; ``any``); ``sets`` are fields of the reading that it changes. Not attached where the expression begins with
    ``unless``.
    """

    name: str
    pattern: str
    on: tuple[str, ...]
    example: Example
    sets: Mapping[str, str] = field(default_factory=dict)
    after: bool = False
    unless: str = ""
    when: str = ""


@dataclass(frozen=True, slots=True)
class Joint:
    """Two expressions that are one when ``gap`` stands between them (``10 p.m.`` + ``on`` + ``Friday``)."""

    name: str
    left: tuple[str, ...]
    gap: str
    right: tuple[str, ...]
    example: Example


@dataclass(frozen=True, slots=True)
class NamedDay:
    """A holiday or named day.

    ``spec`` is ``MM-DD``; ``easter+N`` (days from Western Easter Sunday); ``nth:MM-N-W`` (the Nth weekday W,
    Monday is 1, of month MM); or ``CC:name`` for a holiday of country CC as the ``holidays`` library calls it.
    """

    pattern: str
    spec: str


@dataclass(frozen=True)
class TimexData:
    """The time expressions of one language.

    ``locale`` is the CLDR locale whose month and weekday names are used; ``months`` and ``weekdays`` add older
    and informal spellings (number from 1, Monday is 1). ``ambiguous`` are names that are also common words:
    alone they count only after a word of ``leads["led"]``. ``lexicons`` give each word its language-neutral value.
    ``future``, ``past`` are patterns of words whose tense tells the direction of a
    date; ``ahead``, ``behind`` those that tell it right before one, ``perfect`` those behind
    one that a clause opens with and ``upto`` leads to, which make it past ("by Monday they HAD gathered");
    ``planned`` matches words around a date, which is written ``{here}``, that set it in the future ("called a
    strike for {here}"), ``called_off`` those that tell of a plan given up ("cancelled {here}'s concert");
    ``sayings`` matches what stands between a verb of
    saying and the date of the saying, ``telling`` what follows the date where what is said stands behind it; ``since``, ``until``,
    ``before``, ``after`` those that make it a bound. ``counted`` matches what follows a number that counts
    things and is no year.
    """

    locale: str
    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    ambiguous: frozenset[str]
    leads: Mapping[str, str]
    month_first: bool
    lexicons: Mapping[str, Lexicon]
    rules: tuple[TimexRule, ...]
    affixes: tuple[Affix, ...]
    joints: tuple[Joint, ...]
    named_days: tuple[NamedDay, ...]
    future: str
    past: str
    sayings: str
    ahead: str
    behind: str
    upto: str
    perfect: str
    telling: str
    signals: Mapping[str, str]
    counted: str
    planned: str = ""
    called_off: str = ""
    zones: Mapping[str, str] = field(default_factory=dict)
