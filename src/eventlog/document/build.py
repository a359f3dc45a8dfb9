"""Freeze an article's text and build the document that spans point into."""

import re

from eventlog.article.model import Article
from eventlog.document.freeze import freeze_text, made_doc_id
from eventlog.document.model import Document, QuotationRegion, Sentence
from eventlog.document.quotes import find_quotations
from eventlog.document.sentences import find_sentences
from eventlog.document.tokens import find_tokens
from eventlog.language.pack import available_languages, load_pack
from eventlog.language.schema.segment import SegmentData
from eventlog.span import Span

__all__ = ["build_document"]

_LINE = re.compile(r"[^\n]*\S[^\n]*")


def build_document(article: Article) -> Document:
    """The frozen document of an article."""
    text = freeze_text(article.text)
    language = article.language or "und"
    data = load_pack(language).segment if language in available_languages() else SegmentData()
    paragraphs = [Span(m.start(), m.end()) for m in _LINE.finditer(text)]
    quotations = find_quotations(text, paragraphs)
    return Document(
        doc_id=article.doc_id or made_doc_id(text),
        text=text,
        language=language,
        published=article.published,
        outlet=article.outlet,
        url=article.url,
        headline=article.headline,
        byline=article.byline,
        sentences=_sentences(text, paragraphs, quotations, data),
        quotations=quotations,
    )


def _sentences(
    text: str, paragraphs: list[Span], quotations: tuple[QuotationRegion, ...], data: SegmentData
) -> tuple[Sentence, ...]:
    closing = frozenset(quotation.span.end - 1 for quotation in quotations if quotation.closed)
    sentences: list[Sentence] = []
    for at, paragraph in enumerate(paragraphs):
        for span in find_sentences(text, paragraph, data, closing=closing):
            sentences.append(Sentence(span, len(sentences), at, find_tokens(text, span)))
    return tuple(sentences)
