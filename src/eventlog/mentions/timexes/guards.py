"""Filters for what only looks like a time: counts that read like years, names that are common words."""

import re
from collections.abc import Callable
from functools import lru_cache

from eventlog.mentions.timexes.compile import CompiledPack, compiled_pack
from eventlog.mentions.timexes.lexicon import fold

__all__ = ["passes"]

_MONEY = re.compile(r"[$€£¥#]\s*\Z")
_SCORE = re.compile(r"\s*[-–/]\s*\d|\s*(?:%|°|[Kk]m\b|m\b|kg\b)")
_SURNAME = re.compile(r" [A-Z][a-z]")
_WORD = re.compile(r" (\w+)")


def _is_year(match: re.Match[str], text: str, compiled: CompiledPack) -> bool:
    """A bare four-digit number is a year unless it counts, costs or numbers something."""
    start, end = match.span()
    year = match["year"]
    if not 1400 <= int(year) <= 2100 or _MONEY.search(text, max(0, start - 12), start):
        return False
    if is_led(start, text, compiled, "numbered"):
        return False
    if text[start - 1 : start] == "/" or text[end : end + 1] == "/":
        return False
    return not compiled.counted.match(text, end)


def _is_name(match: re.Match[str], text: str, compiled: CompiledPack) -> bool:
    """A month that is a common word or part of a person's name needs a word that leads to it.

    Names stand before another name ("April Jones", "Raja Juli Sarvan"); where a text has such a name, the
    month alone is taken for it too ("said April").
    """
    if _SURNAME.match(text, match.end()):
        return _is_before_name(match, text, compiled)
    month = match["month"]
    if _is_somebody(month, text, compiled.pack.code):
        return is_led(match.start(), text, compiled, "before_names")
    return fold(month) not in compiled.pack.timex.ambiguous or is_led(match.start(), text, compiled)


def _is_short_month(match: re.Match[str], text: str, compiled: CompiledPack) -> bool:
    """An abbreviated month always needs a word that leads to it."""
    return is_led(match.start(), text, compiled) and _is_name(match, text, compiled)


def _is_before_name(match: re.Match[str], text: str, compiled: CompiledPack) -> bool:
    """Whether a month is one although a capital follows."""
    if _is_calendar_word(text, match.end(), compiled):
        return True
    return is_led(match.start(), text, compiled, "before_names")


def _is_calendar_word(text: str, at: int, compiled: CompiledPack) -> bool:
    """Whether a month or weekday follows, as in the head of a table."""
    word = _WORD.match(text, at)
    values = compiled.words.values
    return word is not None and any(fold(word[1]) in values[name] for name in ("month", "weekday"))


@lru_cache(maxsize=64)
def _is_somebody(month: str, text: str, code: str) -> bool:
    """Whether the text has a name with the month in it; kept, for each of its months asks."""
    compiled = compiled_pack(code)
    return any(
        not is_led(found.start(), text, compiled, "before_names")
        and not _is_calendar_word(text, found.end(), compiled)
        for found in re.finditer(rf"(?<!\w){re.escape(month)}(?= [A-Z][a-z])", text)
    )


def _is_numeric_date(match: re.Match[str], text: str, compiled: CompiledPack) -> bool:
    """``5/1`` alone is a date after a leading word, not where a fraction or score stands."""
    if _SCORE.match(text, match.end()):
        return False
    return is_led(match.start(), text, compiled)


def _is_amount(match: re.Match[str], text: str, compiled: CompiledPack) -> bool:
    """ "A second" and "a quarter" are seldom lengths of time."""
    del text
    groups = match.groupdict()
    unit = compiled.words.values["unit"].get(fold(groups.get("unit") or ""))
    amount = groups.get("count") or groups.get("number") or ""
    if len(amount) == 4 and amount[:2] in ("19", "20") and amount.isdigit():
        return False
    article = fold(amount) in compiled.pack.numerals.articles
    return not (article and unit in ("second", "quarter", "night"))


def _begins_line(match: re.Match[str], text: str, compiled: CompiledPack) -> bool:
    """A clock time at the head of a line, as live reports have it."""
    del compiled
    return match.start() == 0 or text[match.start() - 1] == "\n"


def is_led(start: int, text: str, compiled: CompiledPack, leads: str = "led") -> bool:
    """Whether a leading word of the pack stands right before a place."""
    return bool(compiled.leads[leads].search(text, max(0, start - 40), start))


_GUARDS: dict[str, Callable[[re.Match[str], str, CompiledPack], bool]] = {
    "year": _is_year,
    "name": _is_name,
    "short_month": _is_short_month,
    "numeric": _is_numeric_date,
    "amount": _is_amount,
    "line": _begins_line,
}


def passes(guard: str, match: re.Match[str], text: str, compiled: CompiledPack) -> bool:
    """Whether a match passes the guard of its rule."""
    if not guard:
        return True
    if guard in _GUARDS:
        return _GUARDS[guard](match, text, compiled)
    return is_led(
        match.start("span") if "span" in match.re.groupindex else match.start(), text, compiled, guard
    )
