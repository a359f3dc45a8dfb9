"""What a single paragraph shows of itself, by its words and its shape: prose or a kind of furniture."""

import re
from dataclasses import dataclass

from eventlog.document.lexicon import Lexicon
from eventlog.document.model import FurnitureKind
from eventlog.document.printed import find_date, find_time
from eventlog.span import Span

__all__ = ["Line", "classify", "is_date_line", "name_in"]

_FINISHED = re.compile(r"[.!?…][\"”’'»)\]]*$")
_WORD = re.compile(r"[^\W_][\w'’-]*")
_CLOCK = re.compile(r"\d{1,2}[:.]\d{2}(?:[:.]\d{2})?|(?<![A-Za-z])[ap]\.m\.", re.IGNORECASE)
_MOST_DATES = 3
_SLASH_CREDIT = re.compile(r"[^\W\d_]{2}/[A-Z][A-Za-z]*(?: [A-Z][A-Za-z]+)?$")
_SMALL_WORDS = frozenset(
    {"and", "dan", "de", "van", "der", "den", "bin", "binti", "al", "el", "da", "di", "dos", "von", "y"}
)
# Lines longer than this are prose whatever they begin with, except captions and legal notices.
_LONGEST_LINE = 250
_PROSE = 60
# Captions of agencies tell events in whole sentences; those are prose, and only their label is furniture.
_CAPTION_WORDS = 20


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph as furniture sees it. ``kind`` is None for prose and for what only its neighbours can tell.

    ``label`` is the length of a caption's label at the head of prose.
    """

    span: Span
    text: str
    words: int
    finished: bool
    kind: FurnitureKind | None = None
    dated: bool = False
    listing: bool = False
    label: int = 0

    @property
    def prose(self) -> bool:
        """Whether the paragraph reads as running text."""
        return self.kind is None and self.words >= 6 and (self.finished or len(self.text) > 2 * _PROSE)

    @property
    def solid(self) -> bool:
        """Whether it is running text beyond doubt, which a title that ends in a question mark is not."""
        return self.prose and self.words >= 10 and self.text.rstrip("\"”’')»]")[-1:] in ".…"

    @property
    def title_like(self) -> bool:
        """Whether it could be a headline: a few words without a full stop."""
        ends = not self.finished or self.text[-1] in "!?"
        return self.kind is None and ends and 3 <= self.words <= 30 and len(self.text) <= 200


def classify(text: str, span: Span, lexicon: Lexicon) -> Line:
    """One paragraph, judged alone."""
    written = text[span.start : span.end]
    stripped = written.strip()
    left = span.start + len(written) - len(written.lstrip())
    span = Span(left, left + len(stripped))
    if len(stripped) > 4 * _LONGEST_LINE:
        return Line(span, stripped, len(stripped) // 8, finished=True)
    words = len(_WORD.findall(stripped))
    dated = is_date_line(stripped, lexicon)
    bare = stripped.lower().strip(" :.…>»|-–•*#")
    kind = FurnitureKind.PUBLICATION if dated else _kind(stripped, bare, words, lexicon)
    finished = _FINISHED.search(stripped) is not None
    label = lexicon.caption_start.match(stripped.lower()) if kind is None else None
    listing = bare in lexicon.listings and words <= 5
    return Line(
        span,
        stripped,
        words,
        finished,
        kind,
        dated,
        listing,
        _label_end(stripped, label.end()) if label else 0,
    )


def _label_end(line: str, end: int) -> int:
    """The end of a caption's label with the marks that part it from the caption."""
    return len(line) - len(line[end:].lstrip(" :-–—"))


def _kind(line: str, bare: str, words: int, lexicon: Lexicon) -> FurnitureKind | None:
    lower = line.lower()
    if lexicon.caption_start.match(lower):
        return FurnitureKind.CAPTION if words <= _CAPTION_WORDS else None
    if lexicon.footer_start.match(lower) and words <= 60:
        return FurnitureKind.FOOTER
    if bare in lexicon.promotions:
        return FurnitureKind.PROMOTION
    if len(line) > _LONGEST_LINE:
        return None
    if lexicon.promotion_start.match(lower.lstrip("-–•*>» ")):
        return FurnitureKind.PROMOTION
    if bare in lexicon.sections:
        return FurnitureKind.SECTION
    if words <= 12 and (name_in(line, lexicon) or name_in(line, lexicon, editors=True)):
        return FurnitureKind.BYLINE
    if words <= _CAPTION_WORDS and lexicon.credit_end.search(line) and not _quoted(line):
        return FurnitureKind.CAPTION
    return None


def _quoted(line: str) -> bool:
    return any(mark in line for mark in '"“”')


def name_in(line: str, lexicon: Lexicon, *, editors: bool = False) -> str:
    """The name after a writer's (or an editor's) label, or nothing; without a colon it must look like one."""
    for match in (lexicon.editor if editors else lexicon.byline).finditer(line):
        name = match["name"].strip(" .,-")
        named = all(word[0].isupper() or word in _SMALL_WORDS for word in re.split(r"[ ,&]+", name) if word)
        if ":" in match["colon"] and (named or len(name.split()) <= 4):
            return name
        if match.start() == 0 and named and len(name.split()) >= 2:
            return name
    return ""


def is_date_line(line: str, lexicon: Lexicon) -> bool:
    """Whether a line holds a publishing time and next to nothing else."""
    if len(line) > 160 or not any(char.isdigit() for char in line):
        return False
    date = find_date(line, lexicon)
    time = find_time(line)
    left = _WORD.findall(_CLOCK.sub(" ", _without_dates(line, lexicon)))
    known = lexicon.publication_words | lexicon.weekdays | {"am", "pm"}
    rest = [word for word in left if word.lower() not in known and not (word.isupper() and len(word) <= 4)]
    if date is None or not date.year:
        begins = bool(left) and left[0].lower() in lexicon.publication_words
        return begins and time is not None and len(rest) <= 2
    # "Posted on 3 May 2021 by Jane Harrow" has its label of a writer behind the date.
    if (name_in(line, lexicon) or name_in(line[date.end :].strip(), lexicon)) and len(rest) <= 8:
        return True
    return (
        len(rest) <= 3
        and not (_FINISHED.search(line) and len(rest) > 1)
        and _parted(line, rest, timed=time is not None)
    )


def _without_dates(line: str, lexicon: Lexicon) -> str:
    """A line with a bar where each day with its year stood: pages print when they changed it too."""
    for _ in range(_MOST_DATES):
        date = find_date(line, lexicon)
        if date is None or not date.year:
            break
        line = f"{line[: date.start]} | {line[date.end :]}"
    return line


def _parted(line: str, rest: list[str], *, timed: bool) -> bool:
    """Whether words beside the date stand apart from it, as an outlet's name does and a clause does not."""
    return not rest or timed or any(mark in line for mark in "|•·:()") or " - " in line


def is_slash_credit(line: Line) -> bool:
    """Whether a caption ends in its photographer's agency after a slash: ``a ferry at dusk/Net``."""
    return (
        line.kind is None and not line.finished and line.words >= 3 and bool(_SLASH_CREDIT.search(line.text))
    )
