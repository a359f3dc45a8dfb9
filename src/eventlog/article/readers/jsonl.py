"""Articles as JSON objects, one a line."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from eventlog.article.model import Article, Publication, PublishedBasis

__all__ = ["article_of"]


def article_of(item: Mapping[str, Any], *, where: str) -> Article:
    """The article of one object of the extraction contract."""
    published = None
    if item.get("published"):
        moment = datetime.fromisoformat(item["published"])
        published = Publication(moment.replace(tzinfo=None), PublishedBasis.FIELD, moment.utcoffset())
    fields = ("doc_id", "url", "outlet", "headline", "byline", "language")
    return Article(
        text=item["text"], where=where, published=published, **{k: item.get(k) or "" for k in fields}
    )
