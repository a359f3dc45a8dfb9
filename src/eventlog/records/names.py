"""Names made comparable: without case, accents, punctuation or runs of space."""

import re
import unicodedata
from functools import lru_cache

__all__ = ["by_script", "fold", "inside", "romanised", "script_of", "sibling", "spellings", "transliterated"]


@lru_cache(maxsize=65_536)
def fold(name: str) -> str:
    """A form in which names that differ in case, accents, hyphens or spacing are equal."""
    plain = unicodedata.normalize("NFKD", name).casefold()
    kept = (c if c.isalnum() else " " for c in plain if not unicodedata.combining(c))
    return " ".join("".join(kept).split())


_SCRIPTS = {
    "LATIN": "Latn", "CYRILLIC": "Cyrl", "ARABIC": "Arab", "CJK": "Hani", "HIRAGANA": "Hira",
    "KATAKANA": "Kana", "HANGUL": "Hang", "GREEK": "Grek", "HEBREW": "Hebr", "DEVANAGARI": "Deva",
    "THAI": "Thai", "GEORGIAN": "Geor", "ARMENIAN": "Armn",
}  # fmt: skip


def script_of(name: str) -> str:
    """ISO 15924 code of a name's first letter, empty where it has none or an uncommon one."""
    letter = next((c for c in name if c.isalpha()), "")
    return _SCRIPTS.get(unicodedata.name(letter, "").partition(" ")[0], "") if letter else ""


def sibling(name: str, other: str) -> bool:
    """Whether two names of bodies share a word and each has another of its own: they hardly are one's.

    "Ministry of Fish" and "Ministry of Hay" are siblings. Not so where the words of one that the other lacks
    are an acronym or made of the beginnings of those of the other ("Bank BRW", "Bank Rakyat Wirasari").
    """
    one, two = fold(name).split(), fold(other).split()
    mine, theirs = [w for w in one if w not in two], [w for w in two if w not in one]
    if not mine or not theirs or len(mine) == len(one):
        return False
    return not (_shortens("".join(mine), theirs) or _shortens("".join(theirs), mine))


_STATES = frozenset(
    {"republic", "republik", "rakyat", "people", "kingdom", "kerajaan", "democratic", "islamic", "islam"}
)
"""Words beside a country's name that only write it out."""
_SHORT = 3


def inside(country: str, name: str) -> bool:
    """Whether a country's name is but part of a body's ("Ruritania Three Rivers Company"), both folded."""
    before, found, behind = f" {name} ".partition(f" {country} ")
    others = [word for word in (before + behind).split() if len(word) > _SHORT and word not in _STATES]
    return bool(found) and len(others) > 1


def _shortens(short: str, words: list[str]) -> bool:
    """Whether a word is a chain of beginnings of words in order; words may be passed over."""
    reached = {0}
    for word in words:
        for start in tuple(reached):
            length = 0
            while length < len(word) and short[start + length : start + length + 1] == word[length]:
                length += 1
                reached.add(start + length)
    return len(short) in reached


def by_script(words: list[str]) -> list[list[str]]:
    """Words apart by their script, each script's in order: a name and the same name in brackets."""
    parts: dict[str, list[str]] = {}
    for word in words:
        parts.setdefault(script_of(word), []).append(word)
    return list(parts.values())


_CYRILLIC = {
    "а": "a", "ә": "a", "б": "b", "в": "v", "г": "g", "ғ": "g", "ґ": "g", "д": "d", "е": "e",
    "ё": "e", "є": "e", "ж": "j", "з": "z", "и": "i", "і": "i", "ї": "i", "й": "i", "к": "k",
    "қ": "k", "л": "l", "м": "m", "н": "n", "ң": "n", "о": "o", "ө": "o", "п": "p", "р": "r",
    "с": "s", "т": "t", "у": "u", "ү": "u", "ұ": "u", "ў": "u", "ф": "f", "х": "h", "һ": "h",
    "ц": "ts", "ч": "ch", "ш": "sh", "щ": "sh", "ъ": "", "ы": "i", "ь": "", "э": "e", "ю": "u",
    "я": "a",
}  # fmt: skip
"""Letters of Cyrillic names as the commonest romanisations have them, once ``romanised`` reduces those."""

_REDUCTIONS = (
    ("shch", "sh"), ("dzh", "j"), ("zh", "j"), ("kh", "h"), ("ph", "f"), ("tz", "ts"), ("q", "k"),
    ("w", "v"), ("ye", "e"), ("yo", "e"), ("yu", "u"), ("ya", "a"), ("iy", "i"), ("yi", "i"),
    ("y", "i"), ("ie", "e"), ("ii", "i"),
)  # fmt: skip
_DOUBLED = re.compile(r"(\w)\1")

_EASTERN = (
    "ev", "ov", "eva", "ova", "ski", "skaia", "enko", "vich", "vna", "shvili", "dze", "ian", "uli",
    "kizi",
)  # fmt: skip
"""Endings, romanised, of names that are mostly borne in Cyrillic, Georgian or Armenian."""

_SPELLINGS = (
    ("q", "k"), ("zh", "j"), ("kh", "h"), ("yev", "ev"), ("ss", "s"), ("iy", "y"), ("ei", "ey"),
    ("ie", "iye"), ("ts", "c"), ("w", "v"), ("y", "i"),
)  # fmt: skip
_MOST_SPELLINGS = 256
_SHORTEST = 4


@lru_cache(maxsize=16_384)
def romanised(folded: str) -> str:
    """A key under which the usual romanisations of one Cyrillic name, and the Cyrillic itself, are equal.

    Coarser than any standard (BGN/PCGN, ISO 9, GOST, the Kazakh alphabet of 2021), since newspapers mix them;
    for comparing full names only.
    """
    key = "".join(_CYRILLIC.get(c, c) for c in folded)
    for written, plain in _REDUCTIONS:
        key = key.replace(written, plain)
    return _DOUBLED.sub(r"\1", key)


def transliterated(folded: str) -> bool:
    """Whether a name is in Cyrillic, or by an ending is likely to have come out of another script."""
    return any(c in _CYRILLIC for c in folded) or any(
        len(word) > _SHORTEST and word.endswith(_EASTERN) for word in romanised(folded).split()
    )


@lru_cache(maxsize=4_096)
def spellings(folded: str) -> frozenset[str]:
    """Other romanisations, itself among them, under which a full name may have been stored."""
    found = {folded}
    for one, other in _SPELLINGS:
        for name in sorted(found):
            if len(found) < _MOST_SPELLINGS:
                found |= {name.replace(one, other), name.replace(other, one)}
    key = romanised(folded)
    return frozenset(name for name in found if romanised(name) == key)
