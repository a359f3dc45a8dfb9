"""What a pack says about numerals: marks, number words, scales, vague words, currency marks."""

from collections.abc import Mapping
from dataclasses import dataclass, field

__all__ = ["NumberWord", "NumeralData", "NumeralExample", "VagueWord"]


@dataclass(frozen=True, slots=True)
class NumberWord:
    """A word that adds ``value``; what is smaller than ``room`` may be added after it (``twenty`` 10)."""

    value: float
    room: float = 1


@dataclass(frozen=True, slots=True)
class VagueWord:
    """Bounds of a vague word: alone, and as a multiple where a scale follows ("several thousand")."""

    low: float
    high: float | None = None
    times: float | None = None
    times_high: float | None = None


@dataclass(frozen=True, slots=True)
class NumeralExample:
    """A sentence with the numbers in it: each the words, and value, or bounds where it is vague."""

    sentence: str
    numbers: tuple[tuple[str, float | None, float | None, float | None], ...]


@dataclass(frozen=True, kw_only=True)
class NumeralData:
    """The numerals of one language. All words are lower case; a phrase may hold spaces.

    ``thousands`` and ``decimal`` are the marks inside digits; ``clock_mark`` is the mark of clock times
    that look like decimals ("06.53"), empty where there is none. ``words`` add, ``scales`` multiply,
    ``teens`` add ten to the digit before ("dua belas"), ``plural_scales`` are vague scales ("ribuan",
    "thousands"). ``fractions`` stand before a scale ("half a"), ``halves`` after a digit ("and a
    half"). ``articles`` count as one before a scale, ``connectors`` may stand inside a number,
    ``of_words`` between vague scales. ``vague_infix`` stand between digits and scale ("200 sekian
    ribu"), ``round_suffixes`` behind digits ("20-an"), ``clitics`` behind digits without meaning for
    the value. ``hyphen_joins`` is whether a hyphen joins tens and digits. ``suffixes`` are abbreviated
    scales, ``money_suffixes`` those valid only behind a currency mark or before a word of
    ``suffix_followers``. ``denominators`` make the word before a fraction, ``blocked`` are phrases that
    hold a number word but no number, ``ordinal_prefixes`` stand before digits that are ordinal.
    ``currencies`` maps marks before the number to ISO 4217; ``currency_words`` words behind it.
    """

    thousands: str
    decimal: str
    words: Mapping[str, NumberWord]
    scales: Mapping[str, float]
    examples: tuple[NumeralExample, ...]
    clock_mark: str = ""
    teens: frozenset[str] = frozenset()
    plural_scales: Mapping[str, float] = field(default_factory=dict)
    vague: Mapping[str, VagueWord] = field(default_factory=dict)
    fractions: Mapping[str, float] = field(default_factory=dict)
    halves: tuple[str, ...] = ()
    decimal_words: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()
    connectors: frozenset[str] = frozenset()
    of_words: frozenset[str] = frozenset()
    vague_infix: frozenset[str] = frozenset()
    round_suffixes: tuple[str, ...] = ()
    clitics: tuple[str, ...] = ()
    hyphen_joins: bool = False
    suffixes: Mapping[str, float] = field(default_factory=dict)
    money_suffixes: Mapping[str, float] = field(default_factory=dict)
    suffix_followers: frozenset[str] = frozenset()
    denominators: frozenset[str] = frozenset()
    blocked: tuple[str, ...] = ()
    ordinal_prefixes: tuple[str, ...] = ()
    currencies: Mapping[str, str] = field(default_factory=dict)
    currency_words: Mapping[str, str] = field(default_factory=dict)
