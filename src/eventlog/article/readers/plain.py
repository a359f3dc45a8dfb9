"""Plain text, one article a file: the text is the decoded file, page furniture and all."""

from collections.abc import Iterator
from typing import BinaryIO

from eventlog.article.decoding import LARGEST_ARTICLE, decode
from eventlog.article.model import Article, Unreadable
from eventlog.errors import InputError

__all__ = ["bounded", "read"]


def read(stream: BinaryIO, where: str) -> Iterator[Article | Unreadable]:
    """The one article of a text file. Raises InputError where it cannot be used."""
    raw = bounded(stream, where)
    yield Article(text=decode(raw, where=where), where=where, raw=raw, media_type="text/plain")


def bounded(stream: BinaryIO, where: str) -> bytes:
    """All bytes of a stream. Raises InputError where they are more than one article can have."""
    raw = stream.read(LARGEST_ARTICLE + 1)
    if len(raw) > LARGEST_ARTICLE:
        limit = LARGEST_ARTICLE // 1_000_000
        raise InputError(f"longer than {limit} MB: split it, or give many articles as JSONL", where=where)
    return raw
