"""Read articles from what a user names: files, folders, patterns and standard input.

Articles come one at a time, so that a folder or a stream of any size is read in little memory. What cannot be
read comes as ``Unreadable`` in its place, and the rest goes on.
"""

import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import BinaryIO, cast

from eventlog.article.model import Article, Publication, PublishedBasis, Unreadable
from eventlog.article.moments import parse_iso
from eventlog.article.readers import READERS, reader_for, sniffed_suffix
from eventlog.article.sources import find_files
from eventlog.errors import InputError, OptionError

__all__ = ["ReadOptions", "read_sources"]


@dataclass(frozen=True)
class ReadOptions:
    """What the user says of all the articles, stronger than what they say themselves; empty says nothing.

    ``published`` is an ISO 8601 day or time, ``language`` a code; ``stdin`` is read where a source is ``-``.
    """

    published: str = ""
    outlet: str = ""
    language: str = ""
    stdin: BinaryIO | None = None


def read_sources(sources: Sequence[str], *, options: ReadOptions) -> Iterator[Article | Unreadable]:
    """Each article of each source, in the order given; files of a folder sorted by path.

    Raises OptionError at once where ``options.published`` is no time.
    """
    published: Publication | None = None
    if options.published:
        try:
            published = parse_iso(options.published, basis=PublishedBasis.OPTION)
        except ValueError as error:
            raise OptionError(f"--published: {error}") from error
    return _read_all(sources, options, published)


def _read_all(
    sources: Sequence[str], options: ReadOptions, published: Publication | None
) -> Iterator[Article | Unreadable]:
    for source in sources:
        for item in _read_source(source, options):
            yield _overridden(item, options, published) if isinstance(item, Article) else item


def _read_source(source: str, options: ReadOptions) -> Iterator[Article | Unreadable]:
    if source == "-":
        if options.stdin is None:
            yield Unreadable("-", "there is no standard input to read")
        else:
            yield from _read_stream(options.stdin, "-", "")
        return
    for found in find_files(source):
        if isinstance(found, Unreadable):
            yield found
        else:
            yield from _read_file(found)


def _read_file(path: Path) -> Iterator[Article | Unreadable]:
    where = str(path)
    suffix = path.suffix.lower()
    if suffix and suffix not in READERS:
        known = ", ".join(sorted(READERS))
        yield Unreadable(where, f"'{suffix}' is no kind of file that is read; there are: {known}")
        return
    try:
        with path.open("rb") as stream:
            yield from _read_stream(stream, where, suffix)
    except FileNotFoundError:
        yield Unreadable(where, "no such file; check its path")
    except PermissionError:
        yield Unreadable(where, "may not be read; check its permissions")
    except OSError as error:
        yield Unreadable(where, f"cannot be read ({error.strerror or error})")


def _read_stream(stream: BinaryIO, where: str, suffix: str) -> Iterator[Article | Unreadable]:
    if not suffix:
        stream, suffix = _sniffed(stream)
    reader = reader_for(suffix)
    if reader is None:
        raise AssertionError(f"no reader for {suffix}")
    try:
        yield from reader(stream, where)
    except InputError as error:
        yield Unreadable(where, str(error).removeprefix(f"{error.where}: "))


def _sniffed(stream: BinaryIO) -> tuple[BinaryIO, str]:
    buffered = (
        stream if isinstance(stream, io.BufferedReader) else io.BufferedReader(cast("io.RawIOBase", stream))
    )
    return buffered, sniffed_suffix(buffered.peek(400)[:400])


def _overridden(article: Article, options: ReadOptions, published: Publication | None) -> Article:
    return replace(
        article,
        published=published or article.published,
        outlet=options.outlet or article.outlet,
        language=options.language or article.language,
    )
