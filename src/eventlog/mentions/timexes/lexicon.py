"""Words of a pack as regular expressions: month and weekday names from CLDR, lexicons, numbers."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from eventlog.language.schema.numerals import NumeralData
from eventlog.language.schema.timex import TimexData

__all__ = ["HERE", "Words", "fold", "words_of"]

HERE = "\ufdd0"
"""Stands for the expression in a text that is searched for what surrounds it: no character of any text."""

_BUILT_IN = {
    "day": r"(?:[12]\d|3[01]|0?[1-9])(?!\d)",
    "day2": r"(?:[12]\d|3[01]|0?[1-9])(?!\d)",
    "mm": r"(?:1[0-2]|0?[1-9])(?!\d)",
    "year": r"(?:1[4-9]|20)\d\d(?!\d)",
    "year2": r"(?:1[4-9]|20)\d\d(?!\d)",
    "yy": r"\d\d(?!\d)",
    "hour": r"(?:[01]?\d|2[0-4])(?![\d])",
    "minute": r"[0-5]\d(?!\d)",
    "second": r"[0-5]\d(?!\d)",
    "here": HERE,
    "roman": r"(?-i:XX?I|XIX|XVIII?|XVI|XIV|XV|IV|V?I{1,3}|V)",
}


@dataclass(frozen=True)
class Words:
    """Named parts of patterns, and what each of their words means.

    ``patterns`` maps a placeholder to its expression, ``values`` a placeholder to folded words and
    values; ``weekday_names`` are the full names, Monday being 1.
    """

    patterns: Mapping[str, str]
    values: Mapping[str, Mapping[str, str]]
    weekday_names: Mapping[int, str]


def fold(words: str) -> str:
    """Words as lexicons spell them: lower case, single spaces, straight apostrophes, no abbreviating dot."""
    return " ".join(words.replace("’", "'").casefold().split()).rstrip(".")


def words_of(data: TimexData, numerals: NumeralData) -> Words:
    """All placeholders of a pack."""
    patterns, values = dict(_BUILT_IN), {}
    months = _names(data.locale, "months", data.months)
    weekdays = _names(data.locale, "days", data.weekdays)
    for name, (wide, short) in {"month": months, "weekday": weekdays}.items():
        patterns[f"{name}_long"] = _cased(wide)
        patterns[name] = f"(?:{_cased(wide)}|{_cased(short)}\\.?)" if short else _cased(wide)
        values[name] = {fold(word): str(number) for word, number in (wide | short).items()}
    for name, lexicon in data.lexicons.items():
        patterns[name] = _alternation(lexicon)
        values[name] = {fold(word): value for word, value in lexicon.items()}
    named = {day.pattern: day.spec for day in data.named_days}
    patterns["holiday"] = _alternation(named)
    values["holiday"] = {fold(word): spec for word, spec in named.items()}
    patterns["number"] = _number(numerals)
    articles = _alternation(numerals.articles) if numerals.articles else "(?!)"
    patterns["count"] = f"(?:{patterns['number']}|{articles}(?!\\w))"
    names = {number: name for name, number in reversed(weekdays[0].items())}
    return Words(patterns, values, names)


def _names(locale: str, kind: str, extra: Mapping[str, int]) -> tuple[dict[str, int], dict[str, int]]:
    """Wide and abbreviated names by CLDR and the pack; three letters or fewer count as abbreviated."""
    from babel import Locale

    table = getattr(Locale.parse(locale), kind)["format"]
    shift = 1 if kind == "days" else 0
    wide = {name: key + shift for key, name in table["wide"].items()}
    short = {name.rstrip("."): key + shift for key, name in table["abbreviated"].items()}
    for name, number in extra.items():
        (wide if len(name) > 4 or name in wide else short)[name] = number
    return wide, {name: number for name, number in short.items() if name not in wide}


def _cased(names: Iterable[str]) -> str:
    """Names as headlines and prose write them: capitalised or all capitals, never in small letters."""
    forms = sorted({form for name in names for form in (name, name.upper())}, key=lambda n: (-len(n), n))
    return "(?-i:" + "|".join(map(re.escape, forms)) + ")"


def _alternation(words: Iterable[str]) -> str:
    ordered = sorted(words, key=lambda word: (-len(word), word))
    return "(?:" + "|".join(map(_flexible, ordered)) + ")"


def _flexible(word: str) -> str:
    return re.escape(word).replace(r"\ ", r"\s+").replace("'", "['’]")


def _number(numerals: NumeralData) -> str:
    digits = rf"\d{{1,3}}(?:{re.escape(numerals.thousands)}\d{{3}})+|\d+(?:{re.escape(numerals.decimal)}\d+)?"
    words = [
        *numerals.words, *numerals.scales, *numerals.teens, *numerals.plural_scales, *numerals.vague,
        *numerals.fractions,
    ]  # fmt: skip
    word = _alternation(words)
    link = r"\s*-\s*|\s+" if numerals.hyphen_joins else r"\s+"
    joined = "|".join(_flexible(word) for word in sorted(numerals.connectors))
    between = rf"(?:{link})(?:(?:{joined})\s+)?" if joined else rf"(?:{link})"
    articles = "|".join(_flexible(word) for word in sorted(numerals.articles))
    scales = _alternation(numerals.scales)
    lead = rf"(?:(?:{articles})\s+(?={scales}))?" if articles else ""
    return rf"(?:(?:{digits})(?:\s+[1-9]/[1-9])?|{lead}{word}(?:{between}{word}){{0,5}})(?![\w])"
