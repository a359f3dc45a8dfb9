"""Number words: a word adds, a scale multiplies what is smaller than itself."""

from dataclasses import dataclass, field

from eventlog.language.schema.numerals import NumberWord
from eventlog.mentions.numerals.lexicon import Lexicon, folded

__all__ = ["Reading", "Sum", "extend", "read_words"]


@dataclass(frozen=True, slots=True)
class Reading:
    """A number as read: its value, or bounds where it is vague, and where it ends."""

    end: int
    value: float | None
    low: float | None = None
    high: float | None = None
    approximate: bool = False
    scale: float = 1.0


@dataclass(slots=True)
class Sum:
    """The parts of a number on the way, each with the room that it leaves for smaller ones."""

    parts: list[NumberWord] = field(default_factory=list)
    scale: float = 1.0

    def add(self, word: NumberWord) -> bool:
        """Add a word where there is room for it."""
        if self.parts and not 0 < word.value < self.parts[-1].room:
            return False
        self.parts.append(word)
        return True

    def multiply(self, by: float) -> bool:
        """Multiply the parts that are smaller than the scale: "two hundred" and "thousand" are 200,000."""
        keep = len(self.parts)
        while keep and self.parts[keep - 1].value < by:
            keep -= 1
        if keep == len(self.parts):
            return False
        product = sum(part.value for part in self.parts[keep:]) * by
        if keep and not product < self.parts[keep - 1].room:
            return False
        self.parts[keep:] = [NumberWord(product, by)]
        self.scale = by
        return True

    def to_teen(self) -> bool:
        """Ten more than the digit before ("dua belas")."""
        if not self.parts or not 1 <= self.parts[-1].value <= 9:
            return False
        self.parts[-1] = NumberWord(self.parts[-1].value + 10)
        return True

    def add_half(self) -> bool:
        """Half a unit more ("two and a half")."""
        if not self.parts or self.parts[-1].room != 1 or self.parts[-1].value != int(self.parts[-1].value):
            return False
        self.parts[-1] = NumberWord(self.parts[-1].value + 0.5)
        return True

    @property
    def value(self) -> float:
        """What the parts make together, without the noise of binary fractions."""
        total = sum(part.value for part in self.parts)
        return round(total, 4) if total < 1e9 else float(round(total))


def read_words(text: str, at: int, end: int, lexicon: Lexicon) -> Reading | None:
    """The number in words that starts at a place; None where it is a fraction or nothing."""
    data = lexicon.data
    vague = lexicon.vague.match(text, at, end)
    bounds = data.vague.get(folded(vague.group())) if vague else None
    if vague and bounds:
        return _vague(
            text, vague.end(), end, lexicon, (bounds.low, bounds.high), (bounds.times, bounds.times_high)
        )
    word = _word(text, at, end, lexicon)
    if word and word[0] in data.plural_scales:
        base = 2 * data.plural_scales[word[0]]
        return _vague(text, word[1], end, lexicon, (base, None), (base, None))
    total = Sum()
    fraction = lexicon.fraction.match(text, at, end)
    share = data.fractions.get(folded(fraction.group())) if fraction else None
    if fraction and share:
        total.add(NumberWord(share))
        reading = extend(text, fraction.end(), end, lexicon, total)
        return reading if reading and total.scale > 1 else None
    return extend(text, at, end, lexicon, total)


def extend(text: str, at: int, end: int, lexicon: Lexicon, total: Sum) -> Reading | None:
    """Read on from a place into a sum, as long as the words belong to the same number."""
    last, approximate = (at if total.parts else -1), False
    if not total.parts:
        step = _first(text, at, end, lexicon, total)
        if step is None:
            return None
        last = step
    while True:
        step = _step(text, last, end, lexicon, total)
        if step is None:
            break
        last = step
    rounded = _rounded(text, last, end, lexicon, total)
    if rounded is not None:
        last, approximate = rounded, True
    if lexicon.denominator.match(text, last, end):
        return None
    return Reading(last, total.value, approximate=approximate, scale=total.scale)


def _first(text: str, at: int, end: int, lexicon: Lexicon, total: Sum) -> int | None:
    """The word that opens a number: a number word, or an article before a scale."""
    data = lexicon.data
    phrase = max(
        (p for p in data.words if " " in p and text[at : at + len(p)].lower() == p), key=len, default=""
    )
    if phrase:
        total.add(data.words[phrase])
        return at + len(phrase)
    word = _word(text, at, end, lexicon)
    if word is None:
        return None
    if word[0] in data.articles:
        following = _next_word(text, word[1], end, lexicon)
        if following is None or following[0] not in data.scales:
            return None
        total.add(NumberWord(1))
        total.multiply(data.scales[following[0]])
        return following[1]
    if word[0] in data.words:
        total.add(data.words[word[0]])
        return word[1]
    for suffix in data.round_suffixes:
        if suffix.isalpha() and word[0].endswith(suffix) and word[0][: -len(suffix)] in data.words:
            total.add(data.words[word[0][: -len(suffix)]])
            return word[1] - len(suffix)
    return None


def _step(text: str, at: int, end: int, lexicon: Lexicon, total: Sum) -> int | None:
    """One more word of the same number; None where the number is over."""
    data = lexicon.data
    gap = lexicon.gap.match(text, at, end)
    after = gap.end() if gap else at
    half = lexicon.half.match(text, after, end)
    if half and after > at and total.add_half():
        return half.end()
    joined = data.hyphen_joins and text[at : at + 1] in ("-", "‐", "‑")
    word = _word(text, at + 1, end, lexicon) if joined else _next_word(text, at, end, lexicon)
    if word is None:
        return None
    if word[0] in data.connectors and not joined and total.scale > 1:
        word = _next_word(text, word[1], end, lexicon)
        if word is None or word[0] not in data.words or total.parts[-1].room <= 1:
            return None
    if word[0] in data.decimal_words:
        return _decimals(text, word[1], end, lexicon, total)
    if word[0] in data.teens:
        return word[1] if total.to_teen() else None
    if word[0] in data.scales:
        return word[1] if total.multiply(data.scales[word[0]]) else None
    if word[0] in data.words:
        return word[1] if total.add(data.words[word[0]]) else None
    return None


def _decimals(text: str, at: int, end: int, lexicon: Lexicon, total: Sum) -> int | None:
    """Digits in words behind the spoken decimal mark ("tiga koma dua")."""
    digits, last = "", None
    while (word := _next_word(text, at, end, lexicon)) and (known := lexicon.data.words.get(word[0])):
        if known.value > 9 or len(digits) > 3:
            break
        digits += str(int(known.value))
        at = last = word[1]
    if last is None or not total.parts or total.parts[-1].room != 1:
        return None
    total.parts[-1] = NumberWord(total.parts[-1].value + float(f"0.{digits}"))
    return last


def _rounded(text: str, at: int, end: int, lexicon: Lexicon, total: Sum) -> int | None:
    """A mark that the number is round: a suffix ("seratusan") or a vague scale ("350 ribuan")."""
    if match := lexicon.rounded.match(text, at, end):
        return match.end()
    word = _next_word(text, at, end, lexicon)
    if word and word[0] in lexicon.data.plural_scales and not _next_is_of(text, word[1], end, lexicon):
        return word[1] if total.multiply(lexicon.data.plural_scales[word[0]]) else None
    return None


def _vague(
    text: str,
    at: int,
    end: int,
    lexicon: Lexicon,
    alone: tuple[float, float | None],
    times: tuple[float | None, float | None],
) -> Reading:
    """A vague word with the scales that follow it: "hundreds of thousands", "puluhan ribu"."""
    data, scale, last = lexicon.data, 1.0, at
    while (word := _next_word(text, last, end, lexicon)) is not None:
        if word[0] in data.of_words:
            word = _next_word(text, word[1], end, lexicon)
            if word is None or word[0] not in data.plural_scales:
                break
        by = data.scales.get(word[0]) or data.plural_scales.get(word[0])
        if by is None or times[0] is None:
            break
        scale *= by
        last = word[1]
    low, high = alone if scale == 1 else (times[0] or alone[0], times[1])
    return Reading(last, None, low=low * scale, high=None if high is None else high * scale, scale=scale)


def _word(text: str, at: int, end: int, lexicon: Lexicon) -> tuple[str, int] | None:
    match = lexicon.word.match(text, at, end)
    return (match.group().casefold(), match.end()) if match else None


def _next_word(text: str, at: int, end: int, lexicon: Lexicon) -> tuple[str, int] | None:
    """The word behind a gap; None where anything else stands there."""
    gap = lexicon.gap.match(text, at, end)
    return _word(text, gap.end(), end, lexicon) if gap and gap.end() > at else None


def _next_is_of(text: str, at: int, end: int, lexicon: Lexicon) -> bool:
    word = _next_word(text, at, end, lexicon)
    return word is not None and word[0] in lexicon.data.of_words
