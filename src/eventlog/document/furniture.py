"""Find what on a page is not the article's own prose. It is marked, never cut; in doubt it is prose.

A page reads top to bottom: the header (masthead, section labels, headline, caption, publication and byline
lines), the body with promotions and captions between its paragraphs, then listings of other articles and the
footer.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from eventlog.document.dateline import Dateline, find_dateline
from eventlog.document.lexicon import Lexicon
from eventlog.document.lines import Line, classify, is_slash_credit
from eventlog.document.model import Furniture, FurnitureKind
from eventlog.document.outlet import is_outlet_line, signed
from eventlog.span import Span

__all__ = ["Layout", "find_layout"]

_INITIALS = re.compile(r"[(\[][a-z]{2,5}(?:/[a-z]{2,5}){1,2}[)\]]\s*$")
_SPACES = re.compile(r"[\s\"'“”‘’«»]+")
_LONGEST_HEADER = 14
_FEWEST_PAIRS = 2


@dataclass(frozen=True, slots=True)
class Layout:
    """The furniture in order, the paragraphs of the body (a dateline cut off), and the dateline."""

    furniture: tuple[Furniture, ...]
    body: tuple[Span, ...]
    dateline: Dateline | None


def find_layout(text: str, paragraphs: Sequence[Span], lexicon: Lexicon, *, headline: str = "") -> Layout:
    """Tell a text's furniture from its body. ``headline`` is the one the article's giver named, if any."""
    parted = _headline_parted(text, paragraphs, headline.strip())
    lines = [classify(text, paragraph, lexicon) for paragraph in parted]
    start = _body_start(lines)
    if start is None:
        # Nothing reads as running text: a note, a list, a headline alone. All of it is the article.
        return _layout(text, [replace(line, kind=None) for line in lines], lexicon, first=0)
    lines = _mark_header(lines, start, headline, lexicon)
    lines = _mark_listings(lines, start)
    lines = _mark_tail(lines, start)
    return _layout(text, lines, lexicon, first=start)


def _headline_parted(text: str, paragraphs: Sequence[Span], headline: str) -> list[Span]:
    """The paragraphs, with a headline that shares its line with what follows made one of its own."""
    parted: list[Span] = []
    for at, span in enumerate(paragraphs):
        end = span.start + len(headline)
        if at < _LONGEST_HEADER and headline.count(" ") >= 3 and text.startswith(headline, span.start):
            rest = text[end : span.end].lstrip()
            if text[end : end + 1] == " " and rest and not rest[0].islower():
                parted += [Span(span.start, end), Span(span.end - len(rest), span.end)]
                continue
        parted.append(span)
    return parted


def _body_start(lines: Sequence[Line]) -> int | None:
    """The first paragraph of running text, sought near the top."""
    return next((at for at, line in enumerate(lines) if line.prose), None)


def _marked(lines: Sequence[Line], kinds: dict[int, FurnitureKind]) -> list[Line]:
    return [replace(line, kind=kinds.get(at, line.kind)) for at, line in enumerate(lines)]


def _mark_header(lines: Sequence[Line], start: int, headline: str, lexicon: Lexicon) -> list[Line]:
    kinds: dict[int, FurnitureKind] = {
        at: FurnitureKind.MASTHEAD
        for at in range(min(start, _LONGEST_HEADER))
        if lines[at].kind is None and is_outlet_line(lines[at].text, lexicon)
    }
    lines = _marked(lines, kinds)
    lines = _marked(lines, _signed_lines(lines, start, lexicon))
    published = next((at for at in range(min(start, _LONGEST_HEADER)) if lines[at].dated), None)
    wanted = _folded(headline)
    if wanted:
        named = [at for at in range(min(start + 1, len(lines))) if _folded(lines[at].text) == wanted]
        kinds.update(dict.fromkeys(named, FurnitureKind.HEADLINE))
    elif (at := _structural_headline(lines, start, published)) is not None:
        kinds[at] = FurnitureKind.HEADLINE
    for at in range(min(start, _LONGEST_HEADER)):
        line = lines[at]
        if at in kinds:
            continue
        if line.kind is None and is_slash_credit(line):
            kinds[at] = FurnitureKind.CAPTION
        elif line.kind is None and published is not None and at < published and line.words <= 2:
            kinds[at] = FurnitureKind.SECTION if at else FurnitureKind.MASTHEAD
    return _marked(lines, kinds)


def _signed_lines(lines: Sequence[Line], start: int, lexicon: Lexicon) -> dict[int, FurnitureKind]:
    """Lines that hold a writer and the outlet, where another line may be the headline."""
    end = min(start, _LONGEST_HEADER)
    at = [one for one in range(end) if lines[one].kind is None and signed(lines[one].text, lexicon)]
    others = any(
        line.kind is None and line.words > 1 for one, line in enumerate(lines[:end]) if one not in at
    )
    return dict.fromkeys(at, FurnitureKind.BYLINE) if others else {}


def _structural_headline(lines: Sequence[Line], start: int, published: int | None) -> int | None:
    """The headline of a text that names none: the title before the publication line, else the first title."""
    stop = published if published is not None else start
    titles = _titles(lines, 0, min(stop, _LONGEST_HEADER))
    if published is not None and titles:
        return titles[-1]
    if published is not None:
        titles = [
            at for at in range(published, start) if lines[at].title_like and not is_slash_credit(lines[at])
        ]
    if not titles or lines[titles[0]].text.endswith(":"):
        return None
    return titles[0]


def _titles(lines: Sequence[Line], first: int, end: int) -> list[int]:
    return [at for at in range(first, end) if lines[at].title_like and not is_slash_credit(lines[at])]


def _mark_listings(lines: Sequence[Line], start: int) -> list[Line]:
    """Listings of other articles: a heading with titles after it, or titles and dates by turns to the end."""
    kinds: dict[int, FurnitureKind] = {}
    last_prose = _last_prose(lines)
    at = start + 1
    while at < len(lines):
        end = _listing_end(lines, at, last_prose)
        if end > at:
            kinds.update(dict.fromkeys(range(at, end), FurnitureKind.RELATED))
        at = max(end, at + 1)
    return _marked(lines, kinds)


def _last_prose(lines: Sequence[Line]) -> int:
    """The last paragraph that no listing can hold."""
    solid = [at for at, line in enumerate(lines) if line.solid]
    return solid[-1] if solid else max(at for at, line in enumerate(lines) if line.prose)


def _listing_end(lines: Sequence[Line], at: int, last_prose: int) -> int:
    """Where a listing that begins at a line ends; the line itself where none begins."""
    if lines[at].listing:
        if at > last_prose:
            return len(lines)
        if not lines[at].text.endswith(":") and lines[at].words < 2:
            return at
    elif not _pairs(lines, at):
        return at
    end = at + 1
    while end < len(lines) and not lines[end].prose and (lines[end].title_like or lines[end].dated):
        end += 1
    return end if end > at + 1 else at


def _pairs(lines: Sequence[Line], at: int) -> bool:
    """Whether titles and dates alternate from here on."""
    turns = lines[at : at + 2 * _FEWEST_PAIRS]
    if len(turns) < 2 * _FEWEST_PAIRS:
        return False
    titles, dates = turns[0::2], turns[1::2]
    return all(line.title_like for line in titles) and all(line.dated for line in dates)


def _mark_tail(lines: Sequence[Line], start: int) -> list[Line]:
    """Dates and section names left after the body are its footer; between its paragraphs they are prose."""
    last_prose = _last_prose(lines)
    kinds: dict[int, FurnitureKind] = {}
    plain: list[int] = []
    for at in range(start, len(lines)):
        kind = lines[at].kind
        if kind in (FurnitureKind.PUBLICATION, FurnitureKind.SECTION):
            if at > last_prose:
                kinds[at] = FurnitureKind.FOOTER
            elif kind is FurnitureKind.SECTION:
                plain.append(at)
    marked = _marked(lines, kinds)
    return [replace(line, kind=None) if at in plain else line for at, line in enumerate(marked)]


def _layout(text: str, lines: Sequence[Line], lexicon: Lexicon, *, first: int) -> Layout:
    furniture: list[Furniture] = []
    body: list[Span] = []
    dateline: Dateline | None = None
    for at, line in enumerate(lines):
        if line.kind is not None:
            furniture.append(Furniture(line.span, line.kind))
            continue
        span = line.span
        if line.label:
            furniture.append(Furniture(Span(span.start, span.start + line.label), FurnitureKind.CAPTION))
            span = Span(_after(text, span.start + line.label), span.end)
        if at == first and (dateline := find_dateline(text, span, lexicon)) is not None:
            furniture.append(Furniture(dateline.span, FurnitureKind.DATELINE))
            span = Span(_after(text, dateline.span.end), span.end)
        if (initials := _INITIALS.search(text, max(span.start, span.end - 24), span.end)) is not None:
            if initials.start() > span.start:
                body.append(Span(span.start, initials.start()))
            furniture.append(Furniture(Span(initials.start(), span.end), FurnitureKind.FOOTER))
        else:
            body.append(span)
    return Layout(tuple(furniture), tuple(body), dateline)


def _after(text: str, position: int) -> int:
    while position < len(text) and text[position].isspace():
        position += 1
    return position


def _folded(title: str) -> str:
    return _SPACES.sub(" ", title).strip().lower()
