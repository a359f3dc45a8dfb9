"""The paragraphs of a frozen text: its lines, or blocks of lines where it was wrapped at a fixed width."""

import re
from statistics import median

from eventlog.span import Span

__all__ = ["find_paragraphs"]

_LINE = re.compile(r"\S[^\n]*")
_FINISHED = re.compile(r"[.!?…:][\"”’'»)\]]*\s*$")
# Widths that mail programs, terminals and plain-text libraries wrap at.
_NARROWEST, _WIDEST = 50, 100


def find_paragraphs(text: str) -> list[Span]:
    """Paragraphs in order, none blank. A line end is a paragraph's end unless the text is wrapped."""
    lines = [Span(m.start(), m.end()) for m in _LINE.finditer(text)]
    blocks = _blocks(text, lines)
    inner = [line for block in blocks for line in block[:-1]]
    if len(inner) < 4 or len(blocks) < 2 or not _wrapped(text, inner):
        return lines
    paragraphs: list[Span] = []
    for block in blocks:
        if all(len(line) >= _NARROWEST for line in block[:-1]):
            paragraphs.append(Span(block[0].start, block[-1].end))
        else:
            paragraphs.extend(block)
    return paragraphs


def _blocks(text: str, lines: list[Span]) -> list[list[Span]]:
    """Lines grouped by the blank lines between them."""
    blocks: list[list[Span]] = []
    for line in lines:
        if blocks and "\n" not in text[blocks[-1][-1].end + 1 : line.start]:
            blocks[-1].append(line)
        else:
            blocks.append([line])
    return blocks


def _wrapped(text: str, inner: list[Span]) -> bool:
    lengths = [len(line) for line in inner]
    if max(lengths) > _WIDEST or median(lengths) < _NARROWEST:
        return False
    finished = sum(1 for line in inner if _FINISHED.search(text, line.start, line.end))
    return finished * 3 < len(inner)
