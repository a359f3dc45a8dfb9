"""Names made comparable: without case, accents, punctuation or runs of space."""

import unicodedata
from functools import lru_cache

__all__ = ["fold", "script_of"]


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
