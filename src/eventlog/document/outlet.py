"""Who published a plain text, where its own furniture names the outlet.

A name is believed where only an outlet stands: the masthead, the part of a publication line that a mark parts
from its date, behind a dateline's place, the second half of a byline, the holder of the copyright.
In all of these it must look like one: an address (``Harianuji.com``), a name whose last word is a kind of
outlet (``Harbour Post``), or one that packs list. An agency's tag in brackets (``(AP)``) says whose words
they are, and who printed them only where nothing else tells.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from eventlog.document.lexicon import Lexicon
from eventlog.document.model import Furniture, FurnitureKind
from eventlog.document.printed import find_date

__all__ = ["is_outlet_line", "outlet_name", "read_outlet", "signed", "without_desk"]

_ADDRESS = re.compile(r"(?:www\.)?[\w-]{2,30}(?:\.[a-z]{2,12}){1,2}", re.IGNORECASE)
_ENDINGS = frozenset({"com", "id", "net", "org", "news", "info", "tv", "uk", "au", "sg", "my", "eu", "co"})
_PARTS = re.compile(r"\s+[-–—|•·]+\s*|\s*[|•·]\s*|,\s+|\s*\(")
_COPYRIGHT = re.compile(
    r"(?:copyright|©|\(c\)|hak cipta)[\s©(c)]*(?:\d{4}(?:\s?[-–]\s?\d{4})?)?\s*(?P<name>.+)", re.IGNORECASE
)
_SIGNED = re.compile(r"(?P<name>[^\W\d_][^\d|:]{1,40}?)\s+[-–—|/]\s+(?P<outlet>[^|]{2,40})")
_MOST_WORDS = 4


def read_outlet(
    text: str, furniture: Sequence[Furniture], lexicon: Lexicon, *, outlet: str = "", agency: str = ""
) -> str:
    """The outlet's name as the page writes it, or nothing.

    ``outlet`` and ``agency`` are those of the dateline: one is believed after the masthead, one last.
    """
    found = (outlet_name(part, lexicon) for part in _places(text, furniture, lexicon, outlet, agency))
    return next(filter(None, found), "")


def outlet_name(words: str, lexicon: Lexicon) -> str:
    """The words themselves where they look like an outlet's name or address, else nothing."""
    words = words.strip(" .,:;-–—|•·()")
    parts = words.split()
    if words.lower() in lexicon.outlets:
        return words
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


def signed(line: str, lexicon: Lexicon) -> str:
    """The writer's name of a line that has the outlet's too ("Jane Harrow - Harbour Post"), or nothing."""
    match = _SIGNED.fullmatch(line.strip())
    if match is None or len(match["name"].split()) > _MOST_WORDS:
        return ""
    return match["name"] if outlet_name(match["outlet"], lexicon) else ""


def without_desk(words: str, lexicon: Lexicon) -> str:
    """Words without what a writer is called: of "Lorne Post Writer" the paper, of a staff writer nothing."""
    parts = words.split()
    while parts and parts[-1].lower() in lexicon.desk_words:
        parts.pop()
    return "" if parts and parts[0].lower() in lexicon.desk_words else " ".join(parts)


def _places(
    text: str, furniture: Sequence[Furniture], lexicon: Lexicon, outlet: str, agency: str
) -> Iterator[str]:
    """What may be a name, the surest places first."""
    lines = [(item.kind, item.span.of(text)) for item in furniture]
    for kind, line in lines:
        if kind is FurnitureKind.PUBLICATION:
            yield from _beside_date(line, lexicon)
    for kind, line in lines:
        if kind is FurnitureKind.MASTHEAD:
            yield line
            yield line.partition(",")[0]
    yield outlet
    for kind, line in lines:
        if kind is FurnitureKind.BYLINE:
            yield from (without_desk(part, lexicon) for part in _PARTS.split(line)[1:])
    yield from _holders(line for kind, line in lines if kind is FurnitureKind.FOOTER)
    yield agency
    yield agency.partition("/")[0]


def _beside_date(line: str, lexicon: Lexicon) -> Iterator[str]:
    date = find_date(line, lexicon)
    if date is not None:
        yield from _PARTS.split(line[: date.start])
        yield from _PARTS.split(line[date.end :])


def _holders(lines: Iterable[str]) -> Iterator[str]:
    for line in lines:
        if (match := _COPYRIGHT.match(line)) is not None:
            yield match["name"].partition(". ")[0]
