"""Cut paragraphs into sentences, by marks that all languages share and abbreviations from the pack."""

import re
from collections.abc import Container, Iterator

from eventlog.language.schema.segment import SegmentData
from eventlog.span import Span

__all__ = ["find_sentences"]

# A sentence may end at these marks, with whatever closes after them, when whitespace follows.
_END = re.compile(
    r"[.!?…。！？।؟]{1,12}[\"”’'»)\]]{0,4}(?=\s)|(?<=[a-z]{2})[.!?](?=[A-Z][a-z]+[ ,])|[。！？]"
)
_WORD_BEFORE = re.compile(r"[^\s\"“‘'(\[«„]+$")
_NEXT = re.compile(r"\s*([\"“‘'«„(\[\-–—]*)\s*([\w'’-]*)")


def find_sentences(
    text: str, paragraph: Span, data: SegmentData, *, closing: Container[int] = ()
) -> Iterator[Span]:
    """The sentences of one paragraph, whitespace trimmed.

    ``closing`` holds the places of closing quotation marks, so that a mark set apart by a space stays with
    the sentence that it closes.
    """
    start = paragraph.start
    position = start
    while (mark := _END.search(text, position, paragraph.end)) is not None:
        position = mark.end()
        while position + 1 < paragraph.end and text[position].isspace() and position + 1 in closing:
            position += 2
        if _ends(text, mark, start, Span(paragraph.start, paragraph.end), position, data):
            if (span := _trimmed(text, start, position)) is not None:
                yield span
            start = position
    if (span := _trimmed(text, start, paragraph.end)) is not None:
        yield span


def _trimmed(text: str, start: int, end: int) -> Span | None:
    piece = text[start:end]
    left = start + len(piece) - len(piece.lstrip())
    right = end - len(piece) + len(piece.rstrip())
    return Span(left, right) if left < right else None


def _ends(
    text: str, mark: re.Match[str], start: int, paragraph: Span, position: int, data: SegmentData
) -> bool:
    """Whether the sentence that began at ``start`` ends at this mark."""
    following = _NEXT.match(text, position, min(paragraph.end, position + 80))
    opening, word = (following.group(1), following.group(2)) if following else ("", "")
    if word[:1].islower() and not opening.startswith(("-", "–", "—")):
        return False
    if mark.group()[0] != "." or mark.group().strip(")]") != ".":
        return bool(word) or bool(opening)
    before = _WORD_BEFORE.search(text, max(start, mark.start() - 40), mark.start())
    return not before or _ends_after(
        before.group(), word, opening, data, first=not text[start : before.start()].strip()
    )


def _ends_after(before: str, word: str, opening: str, data: SegmentData, *, first: bool) -> bool:
    """Whether a full stop after the word ``before`` ends a sentence when ``word`` follows."""
    if before in data.titles:
        return False
    if before in data.before_number:
        return not word[:1].isdigit()
    if first and before.isdigit() and len(before) <= 2:
        return False
    starter = word.lower() in data.starters or bool(opening.strip("-–— (["))
    if len(before) == 1 and before.isupper():
        return starter
    if before in data.abbreviations or (
        "." in before.strip(".") and not before[-1].isdigit() and len(before) <= 6
    ):
        return starter
    return True
