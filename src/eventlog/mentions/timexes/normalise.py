"""From the named groups of a matched rule to a reading. Knows the meaning of group names, no language."""

import re
from collections.abc import Callable, Mapping
from typing import Any

from eventlog.language.pack import LanguagePack
from eventlog.mentions.timexes.amounts import amount_of
from eventlog.mentions.timexes.lexicon import Words, fold
from eventlog.mentions.timexes.reading import Reading

__all__ = ["NORMALISERS", "apply_fields", "on_the_clock"]

Groups = Mapping[str, str]
Fields = dict[str, Any]

_INTEGERS = {
    "century", "day", "decade", "decade_shift", "half", "hour", "minute", "month", "quarter",
    "second", "week", "weekday", "year", "direction",
}  # fmt: skip
_SHIFTS = {"year_shift", "quarter_shift", "month_shift", "week_shift", "day_shift"}
_FLAGS = {"weekend", "strict", "twelve", "repeats", "approx"}
_TEXTS = {
    "bound", "holiday", "mod", "offset_base", "offset_unit", "part", "same", "season", "type", "value",
    "zone",
}  # fmt: skip
_PLAIN = ("weekday", "month", "season", "part", "holiday", "zone", "quarter", "half", "day", "year", "same")
_ROMAN = {"i": 1, "v": 5, "x": 10}
_SHIFTED = {
    "day": "day",
    "week": "week",
    "weekend": "week",
    "month": "month",
    "quarter": "quarter",
    "year": "year",
}


def apply_fields(reading: Reading, sets: Groups) -> Reading:
    """A reading with the constants of a rule or affix."""
    return reading.with_fields(**_typed(sets))


def _typed(raw: Groups) -> Fields:
    typed: Fields = {}
    for name, value in raw.items():
        if name in _INTEGERS or name in _SHIFTS or name in ("year_to", "quarter_shift"):
            typed[name] = int(value)
        elif name in _FLAGS:
            typed[name] = value == "yes"
        elif name in _TEXTS:
            typed[name] = value
        elif name == "offset":
            typed[name] = float(value)
        elif name == "lengths":
            typed[name] = tuple(_length(item) for item in value.split())
    return typed


def _length(item: str) -> tuple[float | None, str]:
    amount, _, unit = item.partition(":")
    return (None if amount == "X" else float(amount), unit)


class _Groups:
    """The groups of one match, decoded by the lexicon that each group is named after."""

    def __init__(self, groups: Groups, words: Words, pack: LanguagePack) -> None:
        self.raw = groups
        self._first: dict[str, str] = {}
        for name, found in groups.items():
            if found:
                self._first.setdefault(name.rstrip("0123456789"), found)
        self._words = words
        self._pack = pack

    def value(self, name: str) -> str:
        """What the words of a group mean: the lexicon's value, or the words themselves without case."""
        words = fold(self._first.get(name, ""))
        lexicon = self._words.values.get(name, {})
        return lexicon.get(words) or lexicon.get(words.rstrip(".")) or words

    def words(self, name: str) -> str:
        """The words of a group, or of its numbered twin in another branch of the pattern."""
        return self._first.get(name, "")

    def decoded(self, name: str) -> str:
        """What one group means, by the lexicon it is named after."""
        return self._words.values[name.rstrip("0123456789")].get(fold(self.raw[name]), "")

    def number(self) -> str:
        """The words of the first amount."""
        return self.words("count") or self.words("number")

    def amount(self, name: str) -> float | None:
        """The number in a group."""
        return amount_of(self.raw[name], self._pack)


def read_point(groups: Groups, words: Words, pack: LanguagePack, sets: Groups) -> Reading | None:
    """A place on the calendar or clock."""
    got = _Groups(groups, words, pack)
    typed: Fields = {}
    for name in _PLAIN:
        if value := got.value(name):
            typed[name] = int(value) if name in _INTEGERS else value
    for read in (_read_numeric, _read_years, _read_clock, _read_ordinals, _read_shift):
        more = read(got, sets)
        if more is None:
            return None
        typed |= more
    if sets.get("ordinal_of") == "weekday":
        # Named days know how to find the nth weekday of a month; the fifth stands for the last.
        nth = typed.pop("nth", 5)
        typed["holiday"] = f"nth:{typed.pop('month'):02d}-{nth}-{typed.pop('weekday')}"
    return Reading(**(typed | _typed(sets)))


def _read_numeric(got: _Groups, sets: Groups) -> Fields | None:
    """``mm``, ISO dates and dates in digits."""
    del sets
    out: Fields = {}
    if got.raw.get("mm"):
        out["month"] = int(got.raw["mm"])
    if got.raw.get("iso"):
        year, month, day = map(int, re.split(r"\D", got.raw["iso"]))
        out |= {"year": year, "month": month, "day": day}
    if part := got.value("subyear"):
        out["quarter" if part[0] == "Q" else "half"] = int(part[1])
    if out.get("month") and not 1 <= out["month"] <= 12:
        return None
    return out


def _read_years(got: _Groups, sets: Groups) -> Fields | None:
    """Short years, decades, centuries, spelled years, school and fiscal years ("2022/2023")."""
    del sets
    out: Fields = {}
    if short := got.raw.get("yy"):
        out["year"] = 2000 + int(short) if int(short) < 50 else 1900 + int(short)
    if decade := got.value("decade").lstrip("'’"):
        digits = decade if len(decade) > 2 else f"19{decade}"
        out["decade"] = int(digits[:3])
    if century := got.raw.get("hundreds"):
        out["century"] = int(century[:2])
    if got.raw.get("thousands_word"):
        base, rest = got.amount("thousands_word"), got.raw.get("rest") and got.amount("rest")
        if base is None or not 10 <= base <= 20 or rest is None:
            return None
        out["year"] = int(base * 100 + (rest or 0))
    if to := got.raw.get("year_to"):
        first = int(got.words("year"))
        out["year_to"] = int(to) if len(to) == 4 else first // 100 * 100 + int(to)
    return out


def _read_clock(got: _Groups, sets: Groups) -> Fields | None:
    """Hours in digits or words, with a half of the day that the words or a part of day give."""
    if not got.raw.get("hour") and not got.raw.get("hour_word"):
        return {}
    hour = float(got.raw["hour"]) if got.raw.get("hour") else got.amount("hour_word")
    if hour is None or hour != int(hour) or not 0 <= hour <= 24:
        return None
    minute = int(got.raw.get("minute") or sets.get("minute", "0"))
    if past := got.value("quarter_past"):
        minute = int(past)
        hour -= minute < 0
        minute %= 60
    half = got.value("ampm") or got.value("part")
    out: Fields = {"hour": on_the_clock(int(hour), half), "minute": minute, "part": ""}
    out["twelve"] = not half and 1 <= hour <= 12
    if second := got.raw.get("second"):
        out["second"] = int(second)
    return out


def on_the_clock(hour: int, half: str) -> int:
    """The hour of 24, given ``am``, ``pm`` or a part of the day."""
    if half in ("pm", "AF", "EV") and hour < 12:
        return hour + 12
    if half == "NI" and 5 <= hour < 12:
        return hour + 12
    return 0 if half in ("am", "MO", "NI") and hour == 12 else hour


def _read_ordinals(got: _Groups, sets: Groups) -> Fields | None:
    """Ordinals count what ``sets['ordinal_of']`` names: a century, a quarter, a day of the month, a week."""
    value = got.value("ordinal") or got.value("roman")
    if not value:
        return {}
    number = _roman(value) if value.casefold().strip("ivx") == "" else int(re.sub(r"\D", "", value) or 0)
    of = sets.get("ordinal_of", "")
    limit = {"quarter": 4, "half": 2, "century": 21, "day": 31, "week": 4, "weekday": 5}.get(of, 0)
    if not 1 <= number <= limit:
        return None
    if of == "weekday":
        return {"nth": number}
    return {of: number - 1 if of == "century" else number}


def _roman(letters: str) -> int:
    values = [_ROMAN[letter] for letter in letters.casefold()]
    return sum(-v if v < max(values[i:]) else v for i, v in enumerate(values))


def _read_shift(got: _Groups, sets: Groups) -> Fields | None:
    """Words such as "last" and "depan" over a unit, a month, a weekday or a season."""
    value = got.value("shift") or sets.get("shift", "")
    if not value:
        return {}
    unit = got.value("period") or sets.get("unit", "")
    if unit in _SHIFTED:
        out: Fields = {f"{_SHIFTED[unit]}_shift": int(value)}
        return out | ({"weekend": True} if unit == "weekend" else {})
    if unit in ("decade", "century"):
        return {"decade_shift": int(value)} if unit == "decade" else None
    if unit:
        return None
    if value == "0" and got.words("month"):
        return {"year_shift": 0}
    return {"direction": int(value), "strict": value != "0"}


def read_offset(groups: Groups, words: Words, pack: LanguagePack, sets: Groups) -> Reading | None:
    """So many units before or after now, or before or after what was told last."""
    got = _Groups(groups, words, pack)
    unit = got.value("unit") or got.value("period") or got.value("one_unit") or sets.get("unit", "")
    amount = float(sets["amount"]) if "amount" in sets else 1.0 if got.raw.get("one_unit") else None
    if words_of_number := got.number():
        amount = amount_of(words_of_number, pack)
    if amount is not None and got.words("half_more"):
        amount += 0.5
    sign = int(got.value("sign") or sets.get("sign", "-1"))
    base = got.value("base") or sets.get("offset_base", "now")
    rest = {k: v for k, v in sets.items() if k not in ("sign", "unit", "offset_base", "amount")}
    part = got.value("part")
    if amount is None and base == "now":
        ref = "PAST_REF" if sign < 0 else "FUTURE_REF"
        return Reading(type="DATE", value=ref, **_typed(rest))
    if amount is None or amount > 10_000:
        return None
    return Reading(offset=sign * amount, offset_unit=unit, offset_base=base, part=part, **_typed(rest))


def read_duration(groups: Groups, words: Words, pack: LanguagePack, sets: Groups) -> Reading | None:
    """An amount of time, of one unit or of several ("two hours and ten minutes")."""
    got = _Groups(groups, words, pack)
    amounts = [words for name, words in groups.items() if name.rstrip("23") in ("count", "number")]
    units = _units(got, groups, sets)
    lengths: list[tuple[float | None, str]] = []
    for at, (unit, own) in enumerate(units):
        words_of_amount = amounts[at] if at < len(amounts) else ""
        amount = amount_of(words_of_amount, pack) if words_of_amount else own
        lengths += _split_halves(amount, unit, words_of_amount)
    if len(lengths) > 1 and all(amount is None for amount, _ in lengths):
        lengths = lengths[:1]
    if (times := got.raw.get("times")) and lengths and lengths[0][0] is not None:
        lengths[0] = (lengths[0][0] * int(times), lengths[0][1])
    if not lengths:
        return None if "lengths" not in sets else Reading(**_typed(sets))
    if got.words("half_more") and lengths[0][0] is not None:
        lengths[:1] = _split_halves(lengths[0][0] + 0.5, lengths[0][1], "")
    typed = _typed({k: v for k, v in sets.items() if k not in ("amount", "unit")})
    return Reading(lengths=tuple(lengths), **typed)


def _units(got: _Groups, groups: Groups, sets: Groups) -> list[tuple[str, float | None]]:
    """Units in order, each with the amount it brings itself: "setahun" is one year, "daily" every one day."""
    default = None if sets.get("amount", "X") == "X" else float(sets["amount"])
    units: list[tuple[str, float | None]] = []
    for name in groups:
        kind = name.rstrip("23")
        if kind in ("unit", "plural"):
            units.append((got.decoded(name), default))
        elif kind == "one_unit":
            units.append((got.decoded(name), 1.0))
        elif kind == "repeat":
            number, _, unit = got.decoded(name).partition(":")
            units.append((unit, float(number)))
    return units


_HALVES = {"hour": (30.0, "minute"), "minute": (30.0, "second"), "year": (6.0, "month")}


def _split_halves(amount: float | None, unit: str, words: str) -> list[tuple[float | None, str]]:
    """Half an hour as thirty minutes, half a year as six months; decimal fractions stay as written."""
    if amount is None or amount % 1 != 0.5 or unit not in _HALVES or re.search(r"\d[.,]\d", words):
        return [(amount, unit)]
    halves: list[tuple[float | None, str]] = [(amount - 0.5, unit)] if amount > 0.5 else []
    return [*halves, _HALVES[unit]]


def read_fixed(groups: Groups, words: Words, pack: LanguagePack, sets: Groups) -> Reading | None:
    """A value that needs no calendar, such as PRESENT_REF."""
    got = _Groups(groups, words, pack)
    value = got.value("ref") or got.value("vague_ref")
    return Reading(**_typed({"type": "DATE", **({"value": value} if value else {}), **sets}))


NORMALISERS: dict[str, Callable[[Groups, Words, LanguagePack, Groups], Reading | None]] = {
    "point": read_point,
    "offset": read_offset,
    "duration": read_duration,
    "fixed": read_fixed,
}
