"""Numbers in digits and words, in any language with a numeral pack."""

from dataclasses import dataclass

from eventlog.language.pack import LanguagePack
from eventlog.mentions.numerals import Lexicon, lexicon_of, read_digits, read_words
from eventlog.span import Span

__all__ = ["Number", "find_numbers"]


@dataclass(frozen=True, slots=True)
class Number:
    """A cardinal number in the text. ``low``/``high`` bound vague words, whose ``value`` is None.

    ``in_words`` is whether it starts with a word; ``approximate`` whether its form says so ("20-an");
    ``scale`` the last power that multiplied it (1000 in "30 thousand"), which the lower end of a range
    shares ("20 to 30 thousand"); ``currency`` the ISO 4217 code of a mark directly before it.
    """

    span: Span
    value: float | None
    low: float | None = None
    high: float | None = None
    in_words: bool = False
    approximate: bool = False
    scale: float = 1.0
    currency: str = ""
    currency_span: Span | None = None


def find_numbers(text: str, pack: LanguagePack, *, within: Span | None = None) -> tuple[Number, ...]:
    """All cardinal numbers in order, the longest at each place.

    Dates in digits, clock times, ordinals and numbers inside names of things ("A380") are passed over; years,
    ages and percentages are numbers. Linear in the length of the text.
    """
    lexicon = lexicon_of(pack)
    start, end = (within.start, within.end) if within else (0, len(text))
    found: list[Number] = []
    at = start
    while (match := lexicon.start.search(text, at, end)) is not None:
        at = match.end()
        if match["blocked"] or match["phrase"]:
            continue
        number = _number_at(text, match.start(), end, lexicon)
        if number:
            found.append(number)
            at = number.span.end
        elif match.group()[0].isdigit():
            at = lexicon.literal_end(text, match.start(), end)
    return tuple(found)


def _number_at(text: str, at: int, end: int, lexicon: Lexicon) -> Number | None:
    """The longest number that starts here, or None where the words are no cardinal."""
    in_words = not text[at].isdigit()
    reading = read_words(text, at, end, lexicon) if in_words else read_digits(text, at, end, lexicon)
    if reading is None:
        return None
    money = lexicon.currency_before(text, at)
    return Number(
        span=Span(at, reading.end),
        value=reading.value,
        low=reading.low,
        high=reading.high,
        in_words=in_words,
        approximate=reading.approximate,
        scale=reading.scale,
        currency=money[0] if money else "",
        currency_span=Span(money[1], at) if money else None,
    )
