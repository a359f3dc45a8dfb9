"""How wide words are in the font that matplotlib ships, so that layout needs no renderer.

Only the bundled DejaVu Sans is used: the same rows give the same picture on every machine.
"""

import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path
from typing import Any

__all__ = ["ASCENT", "DESCENT", "LEADING", "font_file", "glyph_note", "shortened", "text_width", "wrapped"]

ASCENT, DESCENT = 0.93, 0.24
"""Of DejaVu Sans, as parts of its size."""
LEADING = 1.22
"""Line height as a part of the size; above ASCENT + DESCENT, so that lines never touch."""

_REFERENCE = 64.0
_END = "|"
_BOX = 1.15
"""Width of the box that matplotlib draws for a character without a form, as a part of the size."""


@lru_cache(maxsize=2)
def font_file(*, bold: bool) -> Path:
    """The font file that comes with matplotlib."""
    import matplotlib

    name = "DejaVuSans-Bold.ttf" if bold else "DejaVuSans.ttf"
    return Path(matplotlib.get_data_path()) / "fonts" / "ttf" / name


@lru_cache(maxsize=2)
def _font(*, bold: bool) -> Any:
    from matplotlib.ft2font import FT2Font

    font = FT2Font(str(font_file(bold=bold)))
    font.set_size(_REFERENCE, 72)
    return font


@lru_cache(maxsize=1)
def _known() -> frozenset[int]:
    return frozenset(_font(bold=False).get_charmap())


@lru_cache(maxsize=65_536)
def _reference_width(text: str, bold: bool) -> float:  # noqa: FBT001 (keys of a cache)
    known = _known()
    boxes = _BOX * _REFERENCE * sum(ord(letter) not in known for letter in text)
    if boxes:
        text = "".join(letter for letter in text if ord(letter) in known)
    return boxes + _advance(text + _END, bold=bold) - _end_width(bold)


@lru_cache(maxsize=2)
def _end_width(bold: bool) -> float:  # noqa: FBT001 (keys of a cache)
    return _advance(_END, bold=bold)


def _advance(text: str, *, bold: bool) -> float:
    """Width at the reference size; the end mark keeps blanks before it from being trimmed."""
    import warnings

    from matplotlib.ft2font import LoadFlags

    font = _font(bold=bold)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        font.set_text(text, 0.0, flags=LoadFlags.NO_HINTING)
        return float(font.get_width_height()[0]) / 64.0


def glyph_note(texts: Iterable[str]) -> tuple[str, ...]:
    """One line that owns up to characters the font has no form for; empty where it has all of them."""
    letters = {letter for text in texts for letter in text}
    missing = {x for x in letters if ord(x) not in _known() and unicodedata.category(x)[0] in "LNSP"}
    if not missing:
        return ()
    noun = "character has" if len(missing) == 1 else "characters have"
    boxes = "no form in this picture's font and stand as boxes"
    return (f"{len(missing):,} {noun} {boxes}; the description inside the file holds them.",)


def text_width(text: str, *, size: float, bold: bool = False) -> float:
    """The advance of one line in points."""
    return _reference_width(text, bold) * size / _REFERENCE if text else 0.0


def shortened(text: str, *, size: float, width: float, bold: bool = False) -> str:
    """The text itself, or as much of it as fits with an ellipsis."""
    if text_width(text, size=size, bold=bold) <= width:
        return text
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        fits = text_width(text[:middle].rstrip() + "…", size=size, bold=bold) <= width
        low, high = (middle, high) if fits else (low, middle - 1)
    return text[:low].rstrip() + "…"


def wrapped(text: str, *, size: float, width: float, bold: bool = False, most: int = 0) -> list[str]:
    """The text in lines no wider than ``width``; beyond ``most`` lines (0: no end) an ellipsis.

    Lines break at spaces only, not at no-break spaces.
    """
    lines: list[str] = []
    rest = ""
    for word in _pieces(text, size=size, width=width, bold=bold):
        longer = f"{rest} {word}" if rest else word
        if rest and text_width(longer, size=size, bold=bold) > width:
            lines.append(rest)
            rest = word
        else:
            rest = longer
    lines += [rest] if rest else []
    if most and len(lines) > most:
        last = shortened(" ".join(lines[most - 1 :]), size=size, width=width, bold=bold)
        return [*lines[: most - 1], last]
    return lines


def _pieces(text: str, *, size: float, width: float, bold: bool) -> list[str]:
    """Words; one that is wider than the column is cut, as a long address must be."""
    pieces: list[str] = []
    for word in filter(None, text.split(" ")):
        rest = word
        while text_width(rest, size=size, bold=bold) > width and len(rest) > 1:
            cut = len(rest) - 1
            while cut > 1 and text_width(rest[:cut], size=size, bold=bold) > width:
                cut = cut * 9 // 10 if cut > 12 else cut - 1
            pieces.append(rest[:cut])
            rest = rest[cut:]
        pieces.append(rest)
    return pieces
