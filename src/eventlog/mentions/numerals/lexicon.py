"""The patterns of one numeral pack, compiled once."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from eventlog.language.pack import LanguagePack
from eventlog.language.schema.numerals import NumeralData

__all__ = ["Lexicon", "folded", "lexicon_of"]

_GAP = r"[ \t\u00a0\u2009\u202f]*(?:\n[ \t\u00a0]*)?"
"""What may stand between the words of one number: spaces and a single line break, bounded by nature."""

_SPACE = r"(?:[ \t\u00a0\u2009\u202f]+(?:\n[ \t\u00a0]*)?|\n[ \t\u00a0]*)"
"""The same, not empty."""

_LITERAL = r"\d+(?:[.,]\d+)*"

_DATE = r"\d+(?:[-–/]\d+){2,}|\d+[/:]\d[\d:.]*"
"""Dates, clock times and telephone numbers: two hyphens, a slash or a colon between digits."""

_NEVER = r"(?!)"


def _any(phrases: Iterable[str]) -> str:
    """An alternation, longest first, in which spaces match any gap."""
    ordered = sorted(set(phrases), key=lambda p: (-len(p), p))
    return "|".join(re.escape(p).replace(r"\ ", _SPACE) for p in ordered) or _NEVER


def _word(phrases: Iterable[str]) -> re.Pattern[str]:
    """Whole words at a place; a hyphen may follow."""
    return re.compile(rf"(?:{_any(phrases)})(?![^\W_])", re.IGNORECASE)


def folded(words: str) -> str:
    """Words as packs write them: small letters, single spaces."""
    return " ".join(words.casefold().split())


@dataclass(frozen=True)
class Lexicon:
    """Compiled patterns; each is matched at a place, but for ``start``, which searches.

    The groups ``blocked`` and ``phrase`` of ``start`` hold what looks like a number and is none.
    """

    data: NumeralData
    start: re.Pattern[str]
    literal: re.Pattern[str]
    gap: re.Pattern[str]
    word: re.Pattern[str]
    vague: re.Pattern[str]
    fraction: re.Pattern[str]
    half: re.Pattern[str]
    infix: re.Pattern[str]
    denominator: re.Pattern[str]
    rounded: re.Pattern[str]
    suffix: re.Pattern[str]
    currency: re.Pattern[str]
    currency_room: int

    def literal_end(self, text: str, at: int, end: int) -> int:
        """Where a run of digits and marks ends, so that it is not read from its middle."""
        match = self.literal.match(text, at, end)
        return match.end() if match else at + 1

    def currency_before(self, text: str, at: int) -> tuple[str, int] | None:
        """Currency code and start of the mark that stands directly before a place."""
        window = max(0, at - self.currency_room)
        best: tuple[str, int] | None = None
        for match in self.currency.finditer(text, window, at):
            if self.gap.fullmatch(text, match.end(), at):
                code = self.data.currencies.get(folded(match.group()))
                best = (code, match.start()) if code else best
        return best


@cache
def lexicon_of(pack: LanguagePack) -> Lexicon:
    """The compiled numeral data of a pack."""
    data = pack.numerals
    starters = [*data.words, *data.plural_scales, *data.vague, *data.fractions]
    starters += [f"{article} {scale}" for article in data.articles for scale in data.scales]
    starters += [word + end for word in data.words for end in data.round_suffixes if end.isalpha()]
    marks = _any(data.currencies)
    return Lexicon(
        data=data,
        start=re.compile(
            rf"(?P<blocked>{_DATE})|\d|(?<![^\W_])(?:(?P<phrase>{_any(data.blocked)})|(?<![-'’])(?:{_any(starters)}))(?![^\W_])",
            re.IGNORECASE,
        ),
        literal=re.compile(_LITERAL),
        gap=re.compile(_GAP),
        word=re.compile(r"[^\W\d_]+"),
        vague=_word(data.vague),
        fraction=_word(data.fractions),
        half=_word(data.halves),
        infix=_word(data.vague_infix),
        denominator=re.compile(rf"(?:[-‐‑]|{_GAP})(?:{_any(data.denominators)})(?![^\W_])", re.IGNORECASE),
        rounded=re.compile(rf"(?:{_any(data.round_suffixes)})(?![^\W_])", re.IGNORECASE),
        suffix=re.compile(
            rf"{_GAP}({_any([*data.suffixes, *data.money_suffixes])})(?![^\W_])", re.IGNORECASE
        ),
        currency=re.compile(rf"(?<![^\W\d_])(?:{marks})", re.IGNORECASE),
        currency_room=max(map(len, data.currencies), default=0) + 4,
    )
