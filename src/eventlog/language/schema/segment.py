"""What a pack says of where sentences end and of what surrounds an article on its page."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

__all__ = ["FurnitureExample", "SegmentData", "SentenceExample", "words"]

_NONE: frozenset[str] = frozenset()


def words(text: str) -> frozenset[str]:
    """A word list written as words parted by spaces."""
    return frozenset(text.split())


@dataclass(frozen=True)
class SentenceExample:
    """A paragraph for one entry group, as the sentences it must be cut into."""

    group: str
    sentences: tuple[str, ...]


@dataclass(frozen=True)
class FurnitureExample:
    """A line among prose for one entry group, and the kind it must be marked as; empty where it is prose."""

    group: str
    line: str
    kind: str


@dataclass(frozen=True)
class SegmentData:
    """Sentence ends, page furniture and telltale words of one language.

    Abbreviations are written without their last full stop: ``titles`` never end a sentence (``Dr``);
    ``before_number`` do not when a number follows (``No``, ``Jan``); ``abbreviations`` end one only when a
    word of ``starters`` or an opening mark follows.

    Furniture, all in lower case: ``sections`` are labels that fill a line; ``listings`` head a list of other
    articles; ``promotions`` fill a line, ``promotion_starts`` begin one; ``caption_starts`` begin a caption
    and ``credits`` are photographers' agencies that end one; ``byline_labels`` come before a writer's name,
    with ``editor_labels`` for whose name is no byline; ``publication_words`` stand about a publishing time;
    ``footer_starts`` begin a page's last lines; ``kickers`` are words in capitals that look like a dateline's
    place and are none; ``outlet_words`` occur in outlets' names and not in those of regions, ``outlets`` are
    names of outlets and agencies that neither these nor an address tell; ``desk_words`` end what a writer is
    called behind the name ("Staff Writer").

    ``function_words`` are the language's commonest; ``rivals`` gives, for a language easily taken for this
    one, words that only it has. ``day_first`` says whether 3/4/2021 is the third of April, ``None`` where
    usage differs.
    """

    titles: frozenset[str] = _NONE
    before_number: frozenset[str] = _NONE
    abbreviations: frozenset[str] = _NONE
    starters: frozenset[str] = _NONE
    sections: frozenset[str] = _NONE
    listings: frozenset[str] = _NONE
    promotions: frozenset[str] = _NONE
    promotion_starts: frozenset[str] = _NONE
    caption_starts: frozenset[str] = _NONE
    credits: frozenset[str] = _NONE
    byline_labels: frozenset[str] = _NONE
    editor_labels: frozenset[str] = _NONE
    publication_words: frozenset[str] = _NONE
    footer_starts: frozenset[str] = _NONE
    kickers: frozenset[str] = _NONE
    outlet_words: frozenset[str] = _NONE
    outlets: frozenset[str] = _NONE
    desk_words: frozenset[str] = _NONE
    function_words: frozenset[str] = _NONE
    rivals: Mapping[str, frozenset[str]] = field(default_factory=lambda: MappingProxyType({}), hash=False)
    day_first: bool | None = None
    sentence_examples: tuple[SentenceExample, ...] = ()
    furniture_examples: tuple[FurnitureExample, ...] = ()
