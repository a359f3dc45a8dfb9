"""Numbers in digits: which mark is decimal, which groups thousands, and what is no cardinal at all."""

import re

from eventlog.language.schema.numerals import NumberWord, NumeralData
from eventlog.mentions.numerals.lexicon import Lexicon
from eventlog.mentions.numerals.words import Reading, Sum, extend
from eventlog.span import Span

__all__ = ["read_digits"]

_CLOCK = re.compile(r"(?:[01]?\d|2[0-4])[.,][0-5]\d")
_GROUPED = re.compile(r"[1-9]\d{0,2}(?:[.,]\d{3})+")
_LETTER = re.compile(r"[^\W\d_]")
_LONGEST = 18
"""More digits than this are an account or a telephone number."""


def read_digits(text: str, at: int, end: int, lexicon: Lexicon) -> Reading | None:
    """The number whose digits start at a place; None for dates, clock times, ordinals and codes."""
    match = lexicon.literal.match(text, at, end)
    if match is None or len(match.group()) > _LONGEST or not _stands_free(text, at, lexicon):
        return None
    literal, last = match.group(), match.end()
    suffix = _suffix(text, Span(at, last), end, lexicon)
    if suffix is None and not _ends_free(text, last, lexicon):
        return None
    scaled = suffix is not None or _scale_follows(text, last, end, lexicon)
    value = _value(literal, lexicon.data, scaled=scaled, money=lexicon.currency_before(text, at) is not None)
    if value is None:
        return None
    total = Sum([NumberWord(value, 0)])
    if suffix is not None:
        total.multiply(suffix[0])
        return Reading(suffix[1], total.value, scale=suffix[0])
    return _with_scale(text, last, end, lexicon, total)


def _with_scale(text: str, last: int, end: int, lexicon: Lexicon, total: Sum) -> Reading | None:
    """Digits with the scale words, vague infix, round suffix or clitic that follow."""
    infix = _infix(text, last, end, lexicon)
    reading = extend(text, infix or last, end, lexicon, total)
    if reading is None or total.scale == 1:
        reading = extend(text, last, end, lexicon, total)
        infix = None
    if reading and total.scale > 1:
        reading = _lower_scales(text, reading, end, lexicon, total)
    if reading and infix:
        return Reading(reading.end, reading.value, approximate=True, scale=reading.scale)
    if reading and reading.end == last:
        grouped = 1000.0 if total.value >= 1000 and total.value % 1000 == 0 else 1.0
        return Reading(last, reading.value, approximate=reading.approximate, scale=grouped)
    return reading


def _lower_scales(text: str, reading: Reading, end: int, lexicon: Lexicon, total: Sum) -> Reading:
    """A lower part in digits behind the first: "2 juta 300 ribu"."""
    gap = lexicon.gap.match(text, reading.end, end)
    match = lexicon.literal.match(text, gap.end(), end) if gap and gap.end() > reading.end else None
    if match is None or not match.group().isdigit():
        return reading
    lower = Sum([NumberWord(float(match.group()), 0)])
    further = extend(text, match.end(), end, lexicon, lower)
    if further is None or lower.scale == 1 or not lower.value < total.scale:
        return reading
    return Reading(further.end, total.value + lower.value, approximate=further.approximate, scale=lower.scale)


def _infix(text: str, last: int, end: int, lexicon: Lexicon) -> int | None:
    gap = lexicon.gap.match(text, last, end)
    match = lexicon.infix.match(text, gap.end() if gap else last, end)
    return match.end() if match else None


def _scale_follows(text: str, last: int, end: int, lexicon: Lexicon) -> bool:
    infix = _infix(text, last, end, lexicon)
    gap = lexicon.gap.match(text, infix or last, end)
    word = lexicon.word.match(text, gap.end(), end) if gap else None
    known = word.group().lower() if word else ""
    return known in lexicon.data.scales or known in lexicon.data.plural_scales


def _suffix(text: str, digits: Span, end: int, lexicon: Lexicon) -> tuple[float, int] | None:
    """An abbreviated scale; those of money need a currency mark before or a counted noun behind."""
    match = lexicon.suffix.match(text, digits.end, end)
    if match is None:
        return None
    mark, glued, data = match.group(1).lower(), match.start(1) == digits.end, lexicon.data
    if mark in data.suffixes:
        return (data.suffixes[mark], match.end()) if glued or mark not in data.scales else None
    gap = lexicon.gap.match(text, match.end(), end)
    following = lexicon.word.match(text, gap.end(), end) if gap else None
    next_word = following.group().lower() if following else ""
    counted = glued and (next_word in data.suffix_followers or next_word in data.currency_words)
    if lexicon.currency_before(text, digits.start) is None and not counted:
        return None
    return data.money_suffixes[mark], match.end()


def _stands_free(text: str, at: int, lexicon: Lexicon) -> bool:
    """Whether nothing before the digits makes them part of a date, a code or an ordinal."""
    if lexicon.currency_before(text, at):
        return True
    before = text[at - 1] if at else ""
    if _LETTER.match(before) or before in ("_", "/", ":", "#", "@"):
        return False
    further = text[at - 2] if at > 1 else ""
    if before in ("-", "‐", "‑", ".", ",") and further and _LETTER.match(further):
        return before in (".", ",")
    if before in (".", ",") and further.isdigit():
        return False
    window = text[max(0, at - 8) : at].lower()
    for prefix in lexicon.data.ordinal_prefixes:
        edge = window[-len(prefix) - 1 : -len(prefix)]
        if window.endswith(prefix) and not _LETTER.match(edge):
            return False
    return True


def _ends_free(text: str, last: int, lexicon: Lexicon) -> bool:
    """Whether nothing behind the digits makes them part of a date, a time, an ordinal or a code."""
    if lexicon.rounded.match(text, last) or any(
        text[last : last + len(clitic)].lower() == clitic for clitic in lexicon.data.clitics
    ):
        return True
    after, further = text[last : last + 1], text[last + 1 : last + 2]
    if _LETTER.match(after) or after == "_":
        return False
    return not (after in ("/", ":") and further.isdigit())


def _value(literal: str, data: NumeralData, *, scaled: bool, money: bool) -> float | None:
    """The value of digits with marks; None where they are a clock time, a date or a version."""
    marks = [c for c in literal if c in ".,"]
    if not marks:
        return float(literal)
    if len(set(marks)) == 2:
        decimal = marks[-1]
        whole, _, rest = literal.rpartition(decimal)
        grouped = decimal not in whole and _GROUPED.fullmatch(whole) is not None
        return float(f"{re.sub('[.,]', '', whole)}.{rest}") if grouped else None
    if len(marks) > 1:
        return float(re.sub("[.,]", "", literal)) if _GROUPED.fullmatch(literal) else None
    mark = marks[0]
    if _GROUPED.fullmatch(literal) and (mark == data.thousands or not scaled):
        # Where points group, "1,250 triliun" is a decimal, but "12,000 bibit" borrowed grouping.
        return float(literal.replace(mark, ""))
    if mark == data.clock_mark and not scaled and not money and _CLOCK.fullmatch(literal):
        return None
    return float(literal.replace(mark, "."))
