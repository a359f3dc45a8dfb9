"""A document: text frozen before the first offset, cut into sentences, tokens, quotations and furniture."""

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from enum import StrEnum

from eventlog.article.model import Publication
from eventlog.span import Span

__all__ = ["Document", "Furniture", "FurnitureKind", "QuotationRegion", "Sentence", "Token"]


class FurnitureKind(StrEnum):
    """What a stretch of text is that is not the article's own prose."""

    MASTHEAD = "masthead"
    SECTION = "section"
    HEADLINE = "headline"
    CAPTION = "caption"
    PUBLICATION = "publication"
    BYLINE = "byline"
    DATELINE = "dateline"
    RELATED = "related"
    PROMOTION = "promotion"
    FOOTER = "footer"


@dataclass(frozen=True, slots=True)
class Token:
    """A word, a number or a mark with its place. ``1.500``, ``6.53``, ``ke-17`` are one token."""

    start: int
    end: int
    text: str

    @property
    def span(self) -> Span:
        """Its place."""
        return Span(self.start, self.end)


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of body text, whitespace trimmed; ``index`` counts sentences, ``paragraph`` paragraphs."""

    span: Span
    index: int
    paragraph: int
    tokens: tuple[Token, ...]

    def first_from(self, offset: int) -> int:
        """The index of the first token that starts at a position or behind it; their number if none does.

        Found by halving, as a sentence without an end may be a megabyte long.
        """
        return bisect_left(self.tokens, offset, key=lambda token: token.start)

    def over(self, span: Span) -> range:
        """The indices of the tokens that share a code point with a stretch."""
        first = self.first_from(span.start)
        first -= bool(first) and self.tokens[first - 1].end > span.start
        return range(first, self.first_from(span.end))


@dataclass(frozen=True, slots=True)
class QuotationRegion:
    """Words between quotation marks: ``span`` with the marks, ``inner`` without.

    ``closed`` is False where a paragraph ends inside the quotation, as in quotations of several paragraphs.
    """

    span: Span
    inner: Span
    closed: bool = True


@dataclass(frozen=True, slots=True)
class Furniture:
    """A stretch that extraction passes over."""

    span: Span
    kind: FurnitureKind


@dataclass(frozen=True)
class Document:
    """A frozen text and what is known of it; everything else points into ``text``.

    ``sentences`` cover the body only, in order; ``furniture`` and ``quotations`` are in order and do not
    overlap among themselves. ``language`` is an ISO 639-1 code or ``und``.
    """

    doc_id: str
    text: str
    language: str
    published: Publication | None = None
    outlet: str = ""
    url: str = ""
    headline: str = ""
    byline: str = ""
    dateline: str = ""
    sentences: tuple[Sentence, ...] = ()
    quotations: tuple[QuotationRegion, ...] = ()
    furniture: tuple[Furniture, ...] = ()

    def sentence_at(self, offset: int) -> Sentence | None:
        """The sentence that holds a position, or None in furniture and between sentences."""
        at = bisect_right(self.sentences, offset, key=lambda s: s.span.start) - 1
        return self.sentences[at] if at >= 0 and offset < self.sentences[at].span.end else None

    def quotation_at(self, offset: int) -> QuotationRegion | None:
        """The quotation that holds a position, its marks included."""
        at = bisect_right(self.quotations, offset, key=lambda q: q.span.start) - 1
        return self.quotations[at] if at >= 0 and offset < self.quotations[at].span.end else None

    def furniture_at(self, offset: int) -> Furniture | None:
        """The furniture that holds a position."""
        at = bisect_right(self.furniture, offset, key=lambda f: f.span.start) - 1
        return self.furniture[at] if at >= 0 and offset < self.furniture[at].span.end else None
