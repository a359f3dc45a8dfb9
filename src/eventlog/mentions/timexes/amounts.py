"""Amounts inside time expressions: digits, number words, halves; None where they are vague."""

import re
from functools import lru_cache

from eventlog.language.pack import LanguagePack
from eventlog.language.schema.numerals import NumeralData
from eventlog.mentions.numbers import find_numbers

__all__ = ["amount_of"]

_FRACTION = re.compile(r"(\d+)\s+([1-9])/([1-9])")


@lru_cache(maxsize=4096)
def amount_of(words: str, pack: LanguagePack) -> float | None:
    """The value of a number phrase; articles count one. None where it is vague ("several", "beberapa")."""
    numerals = pack.numerals
    folded = " ".join(words.casefold().split())
    if folded in numerals.articles:
        return 1.0
    if folded in numerals.vague or folded in numerals.plural_scales:
        return None
    if folded in numerals.fractions:
        return numerals.fractions[folded]
    if fraction := _FRACTION.fullmatch(folded):
        return int(fraction[1]) + int(fraction[2]) / int(fraction[3])
    digits = folded.replace(numerals.thousands, "").replace(numerals.decimal, ".")
    try:
        return float(digits)
    except ValueError:
        return _in_words(folded, pack, numerals)


def _in_words(folded: str, pack: LanguagePack, numerals: NumeralData) -> float | None:
    found = find_numbers(folded, pack)
    if len(found) == 1:
        return found[0].value
    total, current = 0.0, 0.0
    for word in re.split(r"[\s-]+", folded):
        if word in numerals.words:
            current += numerals.words[word].value
        elif word in numerals.scales:
            current = max(current, 1.0) * numerals.scales[word]
            if current >= 1000:
                total, current = total + current, 0.0
        elif word in numerals.teens:
            current += 10
        elif word not in numerals.connectors and word not in numerals.articles:
            return None
    return total + current
