"""Articles as JSON objects of the extraction contract: one a line, or one object or list a file."""

import json
from collections.abc import Iterator, Mapping
from typing import Any, BinaryIO

from eventlog.article.decoding import LARGEST_ARTICLE, decode
from eventlog.article.model import Article, Publication, PublishedBasis, Unreadable
from eventlog.article.moments import parse_iso
from eventlog.errors import InputError

__all__ = ["article_of", "read"]


def article_of(item: Mapping[str, Any], *, where: str, raw: bytes = b"") -> Article:
    """The article of one object. Raises InputError that names the field where one cannot be used."""
    text = item.get("text")
    if not isinstance(text, str) or not text.strip():
        raise InputError("field 'text' must be a string with words in it", where=where)
    fields = {
        name: _string(item, name, where)
        for name in ("doc_id", "url", "outlet", "headline", "byline", "language")
    }
    return Article(
        text=text,
        where=where,
        published=_published(item, where),
        raw=raw or json.dumps(dict(item), ensure_ascii=False).encode("utf-8", errors="replace"),
        media_type="application/json",
        doc_id=fields["doc_id"],
        url=fields["url"],
        outlet=fields["outlet"],
        headline=fields["headline"],
        byline=fields["byline"],
        language=fields["language"].lower().replace("_", "-").partition("-")[0],
    )


def read(stream: BinaryIO, where: str) -> Iterator[Article | Unreadable]:
    """Each article in turn. A line that cannot be used is Unreadable with its number; the others go on."""
    head = stream.readline(LARGEST_ARTICLE + 1)
    number = 1
    while head and not head.strip(b"\xef\xbb\xbf \t\r\n"):
        head, number = stream.readline(LARGEST_ARTICLE + 1), number + 1
    if not head:
        raise InputError("empty: there is no article in it", where=where)
    if _spread_over_lines(head):
        yield from _whole(head, stream, where)
        return
    while head:
        if head.strip():
            yield _line(head, stream, f"{where}:{number}")
        head, number = stream.readline(LARGEST_ARTICLE + 1), number + 1


def _spread_over_lines(head: bytes) -> bool:
    """Whether a file's first line shows one JSON value laid out over many lines, or a list."""
    line = head.removeprefix(b"\xef\xbb\xbf").strip()
    return (
        line.startswith(b"[") or line == b"{" or (line.startswith(b"{") and line.endswith((b",", b"{", b"[")))
    )


def _whole(head: bytes, stream: BinaryIO, where: str) -> Iterator[Article | Unreadable]:
    raw = head + stream.read(max(0, LARGEST_ARTICLE + 1 - len(head)))
    if len(raw) > LARGEST_ARTICLE:
        limit = LARGEST_ARTICLE // 1_000_000
        raise InputError(f"longer than {limit} MB: write it as JSONL, one object a line", where=where)
    value = _parsed(raw, where)
    if not isinstance(value, list):
        yield _article(value, raw, where)
        return
    if not value:
        raise InputError("an empty list: there is no article in it", where=where)
    for at, item in enumerate(value, start=1):
        yield _article(item, b"", f"{where}[{at}]")


def _line(head: bytes, stream: BinaryIO, where: str) -> Article | Unreadable:
    if len(head) > LARGEST_ARTICLE:
        while head and not head.endswith(b"\n"):
            head = stream.readline(LARGEST_ARTICLE)
        return Unreadable(where, f"a line longer than {LARGEST_ARTICLE // 1_000_000} MB")
    try:
        return _article(_parsed(head, where), head.rstrip(b"\r\n"), where)
    except InputError as error:
        return Unreadable(where, str(error).removeprefix(f"{where}: "))


def _article(item: object, raw: bytes, where: str) -> Article | Unreadable:
    try:
        if not isinstance(item, dict):
            raise InputError("not a JSON object with a field 'text'", where=where)
        return article_of(item, where=where, raw=raw)
    except InputError as error:
        return Unreadable(where, str(error).removeprefix(f"{where}: "))


def _parsed(raw: bytes, where: str) -> object:
    text = decode(raw, where=where)
    try:
        value: object = json.loads(text)
    except (json.JSONDecodeError, RecursionError) as error:
        place = (
            f"column {error.colno}: {error.msg}"
            if isinstance(error, json.JSONDecodeError)
            else "nested too deep"
        )
        raise InputError(f"not JSON ({place})", where=where) from error
    return value


def _string(item: Mapping[str, Any], name: str, where: str) -> str:
    value = item.get(name)
    if value is None:
        return ""
    if isinstance(value, bool) or not isinstance(value, str | int):
        raise InputError(f"field '{name}' must be a string", where=where)
    return str(value).strip()


def _published(item: Mapping[str, Any], where: str) -> Publication | None:
    written = _string(item, "published", where)
    if not written:
        return None
    try:
        return parse_iso(written, basis=PublishedBasis.FIELD)
    except ValueError as error:
        raise InputError(f"field 'published': {error}", where=where) from error
