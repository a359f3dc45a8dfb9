"""One reader for each kind of source, found by suffix.

A reader is a function of a module here: it takes the open bytes and where they come from, and gives
articles one at a time, what cannot be used as ``Unreadable``. A further kind is one more module and one more
row below.
"""

from collections.abc import Callable, Iterator
from importlib import import_module
from typing import BinaryIO

from eventlog.article.model import Article, Unreadable

__all__ = ["READERS", "Reader", "reader_for", "sniffed_suffix"]

Reader = Callable[[BinaryIO, str], Iterator[Article | Unreadable]]

READERS: dict[str, str] = {
    ".txt": "plain",
    ".text": "plain",
    ".md": "plain",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".json": "jsonl",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
}
"""Suffix to module; each module has a function ``read``, imported when the first such source comes."""


def reader_for(suffix: str) -> Reader | None:
    """The reader of a suffix (lower case, with its dot), or None where there is none."""
    if suffix not in READERS:
        return None
    reader: Reader = import_module(f"{__name__}.{READERS[suffix]}").read
    return reader


def sniffed_suffix(head: bytes) -> str:
    """What kind of source begins with these bytes, for standard input and for files without a suffix."""
    start = head.removeprefix(b"\xef\xbb\xbf").lstrip()[:200].lower()
    if start.startswith((b"{", b"[{")):
        return ".jsonl"
    if start.startswith((b"<!doctype html", b"<html", b"<head", b"<?xml", b"<body", b"<!--")):
        return ".html"
    return ".txt"
