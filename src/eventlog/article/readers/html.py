"""Web pages, one article a page: the body's text, and what the page says of itself."""

import re
from collections.abc import Iterator
from typing import Any, BinaryIO

from eventlog.article.decoding import decode
from eventlog.article.model import Article, Unreadable
from eventlog.article.readers.metadata import PageMetadata, read_metadata
from eventlog.article.readers.plain import bounded
from eventlog.errors import InputError

__all__ = ["read"]

_DECLARED = re.compile(
    rb"<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s*=\s*[\"']?\s*([\w-]{2,30})", re.IGNORECASE
)
_HEAD = 4096


def read(stream: BinaryIO, where: str) -> Iterator[Article | Unreadable]:
    """The one article of a page. Raises InputError where there is none."""
    raw = bounded(stream, where)
    declared = _DECLARED.search(raw[:_HEAD])
    page = decode(raw, where=where, declared=declared.group(1).decode() if declared else "")
    body, metadata = _parsed(page, where)
    if not body.strip():
        raise InputError("a page without an article: no running text was found in it", where=where)
    yield Article(
        text=body,
        where=where,
        url=metadata.url,
        outlet=metadata.outlet,
        headline=metadata.headline,
        byline=metadata.byline,
        published=metadata.published,
        raw=raw,
        media_type="text/html",
    )


def _parsed(page: str, where: str) -> tuple[str, PageMetadata]:
    """The body's text, paragraphs parted by line ends, and the metadata."""
    from trafilatura import bare_extraction
    from trafilatura.utils import load_html

    try:
        tree = load_html(page)
        if tree is None:
            return "", PageMetadata()
        metadata = read_metadata(tree)
        # A copy of the page, not the tree: extraction takes the tree apart.
        found: Any = bare_extraction(page, include_comments=False, with_metadata=True)
    except (
        Exception
    ) as error:  # whatever the parsers below make of hostile input, it is this page that cannot be used
        raise InputError(f"a page that cannot be parsed ({type(error).__name__})", where=where) from error
    if found is None:
        return "", metadata
    return found.text or "", metadata.completed(
        headline=found.title or "",
        byline=found.author or "",
        outlet=found.sitename or "",
        url=found.url or "",
    )
