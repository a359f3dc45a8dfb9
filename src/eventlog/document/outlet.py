"""Who published a plain text, where its own furniture names the outlet.

A name is believed where only an outlet stands: the masthead, the part of a publication line that a mark parts
from its date, behind a dateline's place, the second half of a byline, the holder of the copyright.
In all of these it must look like one: an address (``Harianuji.com``) or a name whose last word is a kind of
outlet (``Harbour Post``). An agency's tag in brackets (``(AP)``) says whose words they are, not who
printed them, and is not read here.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from eventlog.document.lexicon import Lexicon
from eventlog.document.model import Furniture, FurnitureKind
from eventlog.document.printed import find_date

__all__ = ["is_outlet_line", "outlet_name", "read_outlet"]

_ADDRESS = re.compile(r"(?:www\.)?[\w-]{2,30}(?:\.[a-z]{2,12}){1,2}", re.IGNORECASE)
_ENDINGS = frozenset({"com", "id", "net", "org", "news", "info", "tv", "uk", "au", "sg", "my", "eu", "co"})
_PARTS = re.compile(r"\s+[-–—|•·]+\s*|\s*[|•·]\s*|,\s+|\s*\(")
_COPYRIGHT = re.compile(
    r"(?:copyright|©|\(c\)|hak cipta)[\s©(c)]*(?:\d{4}(?:\s?[-–]\s?\d{4})?)?\s*(?P<name>.+)", re.IGNORECASE
)
_MOST_WORDS = 4


def read_outlet(text: str, furniture: Sequence[Furniture], lexicon: Lexicon) -> str:
    """The outlet's name as the page writes it, or nothing."""
    found = (outlet_name(part, lexicon) for part in _places(text, furniture, lexicon))
    return next(filter(None, found), "")


def outlet_name(words: str, lexicon: Lexicon) -> str:
    """The words themselves where they look like an outlet's name or address, else nothing."""
    words = words.strip(" .,:;-–—|•·()")
    parts = words.split()
    if len(parts) == 1 and _ADDRESS.fullmatch(words):
        return words if words.rpartition(".")[2].lower() in _ENDINGS else ""
    if not 2 <= len(parts) <= _MOST_WORDS or not all(part[0].isupper() or part == "of" for part in parts):
        return ""
    ends = {parts[-1].lower(), parts[0].lower()} if parts[-1].isalpha() else {parts[-1].lower()}
    return words if ends & lexicon.outlet_words else ""


def is_outlet_line(line: str, lexicon: Lexicon) -> bool:
    """Whether a line is an outlet's name, alone or with the place of its desk (``Harbour News, Lorne``)."""
    name, _, desk = line.strip().partition(", ")
    return bool(outlet_name(name, lexicon)) and (not desk or (desk[0].isupper() and len(desk.split()) <= 3))


def _places(text: str, furniture: Sequence[Furniture], lexicon: Lexicon) -> Iterator[str]:
    """What may be a name, the surest places first."""
    lines = [(item.kind, item.span.of(text)) for item in furniture]
    for kind, line in lines:
        if kind is FurnitureKind.PUBLICATION:
            yield from _beside_date(line, lexicon)
    for kind, line in lines:
        if kind is FurnitureKind.MASTHEAD:
            yield line
            yield line.partition(",")[0]
    for kind, line in lines:
        if kind is FurnitureKind.DATELINE:
            yield from _PARTS.split(line)[1:]
    for kind, line in lines:
        if kind is FurnitureKind.BYLINE:
            yield from _PARTS.split(line)[1:]
    yield from _holders(line for kind, line in lines if kind is FurnitureKind.FOOTER)


def _beside_date(line: str, lexicon: Lexicon) -> Iterator[str]:
    date = find_date(line, lexicon)
    if date is not None:
        yield from _PARTS.split(line[: date.start])
        yield from _PARTS.split(line[date.end :])


def _holders(lines: Iterable[str]) -> Iterator[str]:
    for line in lines:
        if (match := _COPYRIGHT.match(line)) is not None:
            yield match["name"].partition(". ")[0]
