"""The words of a paragraph as attribution sees them: lower-cased, with the quotation that holds each."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from eventlog.document.model import Document
from eventlog.span import Span

__all__ = ["Word", "paragraphs", "span_of"]


@dataclass(frozen=True, slots=True)
class Word:
    """One token. ``quotation`` is the index of the region whose inner words hold it, -1 outside.

    ``sentence`` is the index of its sentence; ``mark`` tells a quotation mark of a region.
    """

    start: int
    end: int
    text: str
    low: str
    sentence: int
    quotation: int = -1
    mark: bool = False

    @property
    def is_word(self) -> bool:
        """Whether it is more than a punctuation mark."""
        return self.text[0].isalnum() or (len(self.text) > 1 and self.text[1].isalnum())


# A longer paragraph is read in parts, cut where a sentence ends outside a quotation, and anywhere at
# the second length: what is done within one part may then cost more than its length.
_LONG = 600
_LONGEST = 1200


def paragraphs(document: Document) -> Iterator[list[Word]]:
    """The words of each paragraph in order; of a very long paragraph, one part after the other."""
    for words in _whole_paragraphs(document):
        start = 0
        for at in range(1, len(words)):
            ends = words[at].sentence != words[at - 1].sentence and words[at].quotation < 0
            if (at - start >= _LONG and ends) or at - start >= _LONGEST:
                yield words[start:at]
                start = at
        if start < len(words):
            yield words[start:]


def _whole_paragraphs(document: Document) -> Iterator[list[Word]]:
    regions = document.quotations
    at = 0
    for _, sentences in groupby(document.sentences, key=lambda sentence: sentence.paragraph):
        words: list[Word] = []
        for sentence in sentences:
            for token in sentence.tokens:
                while at < len(regions) and regions[at].span.end <= token.start:
                    at += 1
                held = at < len(regions) and regions[at].span.start <= token.start
                inner = held and regions[at].inner.start <= token.start < regions[at].inner.end
                words.append(
                    Word(
                        start=token.start,
                        end=token.end,
                        text=token.text,
                        low=token.text.lower().replace("’", "'"),
                        sentence=sentence.index,
                        quotation=at if inner else -1,
                        mark=held and not inner,
                    )
                )
        yield words


def span_of(words: list[Word], first: int, end: int) -> Span:
    """The span from word ``first`` up to, not including, word ``end``."""
    return Span(words[first].start, words[end - 1].end)
