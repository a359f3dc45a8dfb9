"""Freeze an article's text and build the document that spans point into."""

from collections.abc import Sequence

from eventlog.article.model import Article
from eventlog.document.freeze import freeze_text, made_doc_id
from eventlog.document.furniture import Layout, find_layout
from eventlog.document.language import detect_language
from eventlog.document.lexicon import Lexicon, load_lexicon
from eventlog.document.masthead import read_byline, read_headline, read_published
from eventlog.document.model import Document, QuotationRegion, Sentence
from eventlog.document.outlet import read_outlet
from eventlog.document.paragraphs import find_paragraphs
from eventlog.document.quotes import find_quotations
from eventlog.document.sentences import find_sentences
from eventlog.document.tokens import find_tokens
from eventlog.language.pack import available_languages, load_pack
from eventlog.language.schema.segment import SegmentData
from eventlog.span import Span

__all__ = ["build_document"]


def build_document(article: Article) -> Document:
    """The frozen document of an article; what its giver left out is read from the text if it shows it.

    Any text makes a document; nothing is raised.
    """
    text = freeze_text(article.text)
    lexicon = load_lexicon()
    layout = find_layout(text, find_paragraphs(text), lexicon, headline=freeze_text(article.headline))
    language = article.language or detect_language(text, layout.body)
    data = load_pack(language).segment if language in available_languages() else SegmentData()
    quotations = find_quotations(text, layout.body)
    published = article.published or read_published(
        text,
        layout.furniture,
        lexicon,
        dateline=layout.dateline,
        url=article.url,
        day_first=data.day_first,
    )
    return Document(
        doc_id=article.doc_id or made_doc_id(text),
        text=text,
        language=language,
        published=published,
        outlet=article.outlet or _outlet(text, layout, lexicon),
        url=article.url,
        headline=article.headline or read_headline(text, layout.furniture),
        byline=article.byline or read_byline(text, layout.furniture, lexicon),
        dateline=layout.dateline.place if layout.dateline else "",
        sentences=_sentences(text, layout.body, quotations, data),
        quotations=quotations,
        furniture=layout.furniture,
    )


def _outlet(text: str, layout: Layout, lexicon: Lexicon) -> str:
    at = layout.dateline
    return read_outlet(
        text, layout.furniture, lexicon, outlet=at.outlet if at else "", agency=at.agency if at else ""
    )


def _sentences(
    text: str, body: Sequence[Span], quotations: Sequence[QuotationRegion], data: SegmentData
) -> tuple[Sentence, ...]:
    closing = frozenset(quotation.span.end - 1 for quotation in quotations if quotation.closed)
    sentences: list[Sentence] = []
    for at, paragraph in enumerate(body):
        for span in find_sentences(text, paragraph, data, closing=closing):
            sentences.append(Sentence(span, len(sentences), at, find_tokens(text, span)))
    return tuple(sentences)
