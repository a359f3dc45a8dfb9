"""Freeze an article's text and build the document that spans point into."""

from eventlog.article.model import Article
from eventlog.document.model import Document

__all__ = ["build_document"]


def build_document(article: Article) -> Document:
    """The frozen document of an article."""
    return Document(doc_id=article.doc_id, text=article.text, language=article.language or "und")
