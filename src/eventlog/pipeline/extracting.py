"""Extraction of many articles, in this process or in several, in the order given."""

import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass, replace
from functools import cache
from multiprocessing import connection, get_context, parent_process
from os import _exit
from signal import SIG_IGN, SIGINT, signal

from eventlog.article.model import Article, Unreadable
from eventlog.document.build import build_document
from eventlog.document.model import Document
from eventlog.errors import EventlogError, OptionError
from eventlog.language.pack import available_languages
from eventlog.mentions.engine import DEFAULT_ENGINE, Engine, extract_document, load_engine
from eventlog.mentions.model import Extraction

__all__ = ["ExtractOptions", "Found", "extract", "extract_each", "internal_error"]

AHEAD = 4
"""Articles that each worker may be ahead of the writer: enough to keep it busy, little to hold in memory."""


@dataclass(frozen=True, slots=True)
class Found:
    """What came of one article: its document with what was extracted (None: no pack), or why nothing came."""

    document: Document | None = None
    extraction: Extraction | None = None
    failure: str = ""


@dataclass(frozen=True, slots=True)
class ExtractOptions:
    """How to extract: the engine's name, and in how many processes (1: in this one)."""

    engine: str = DEFAULT_ENGINE
    jobs: int = 1


def extract(
    articles: Iterable[Article | Unreadable], *, options: ExtractOptions | None = None
) -> Iterator[tuple[Document, Extraction] | Unreadable]:
    """Extract articles in the order given and store nothing; what fails comes out as Unreadable."""
    options = options or ExtractOptions()
    engine = load_engine(options.engine)
    for arrived, found in extract_each(articles, engine=options.engine, jobs=options.jobs):
        if isinstance(arrived, Unreadable):
            yield arrived
        elif found is None or found.document is None:
            yield Unreadable(arrived.where, found.failure if found else "")
        else:
            note = f"language '{found.document.language}' has no pack, so nothing was extracted"
            yield (
                found.document,
                found.extraction or Extraction(engine.name, engine.version, notes=(note,)),
            )


def internal_error(error: Exception) -> str:
    """A fault of ours, in one line."""
    return f"internal error: {type(error).__name__}: {' '.join(str(error).split())[:300]}"


def _find(article: Article, engine: Engine) -> Found:
    """Build one document and extract it."""
    try:
        document = build_document(article)
        if not document.text.strip():
            return Found(failure="empty: there is no text")
        if document.language not in available_languages():
            return Found(document)
        return Found(document, extract_document(document, engine=engine))
    except EventlogError as error:
        return Found(failure=str(error))
    except Exception as error:
        # A fault of ours in one article must not stop the batch.
        return Found(failure=internal_error(error))


def extract_each(
    articles: Iterable[Article | Unreadable],
    *,
    engine: str,
    jobs: int,
    wanted: Callable[[Article], bool] = bool,
) -> Iterator[tuple[Article | Unreadable, Found | None]]:
    """Each source in order with what came of it; None for what is unreadable or not wanted."""
    if jobs < 1:
        raise OptionError(f"{jobs} jobs cannot work; give 1 or more")
    if jobs > 1:
        yield from _in_workers(articles, engine=engine, jobs=jobs, wanted=wanted)
        return
    here = load_engine(engine)
    for article in articles:
        unwanted = isinstance(article, Unreadable) or not wanted(article)
        yield article, None if unwanted or isinstance(article, Unreadable) else _find(article, here)


def _in_workers(
    articles: Iterable[Article | Unreadable], *, engine: str, jobs: int, wanted: Callable[[Article], bool]
) -> Iterator[tuple[Article | Unreadable, Found | None]]:
    """The same in processes that stay at most a little ahead of whoever takes the results."""
    waiting: deque[tuple[Article | Unreadable, Future[Found] | None]] = deque()
    workers = _Workers(engine, jobs)
    try:
        for article in articles:
            unwanted = isinstance(article, Unreadable) or not wanted(article)
            future = None if unwanted or isinstance(article, Unreadable) else workers.submit(article)
            waiting.append((article, future))
            if len(waiting) >= AHEAD * jobs:
                yield workers.result(waiting)
        while waiting:
            yield workers.result(waiting)
    finally:
        workers.stop()


class _Workers:
    """Processes that extract. One that dies takes down the article it held, not the batch."""

    def __init__(self, engine: str, jobs: int) -> None:
        self._engine = engine
        self._jobs = jobs
        self._pool = self._started()

    def _started(self) -> ProcessPoolExecutor:
        # Spawned, not forked: a fork would share the database connection of the writer.
        return ProcessPoolExecutor(self._jobs, mp_context=get_context("spawn"), initializer=_begin_work)

    def submit(self, article: Article) -> "Future[Found]":
        """Hand an article over, without the bytes that extraction does not look at."""
        try:
            return self._pool.submit(_find_in_worker, replace(article, raw=b""), self._engine)
        except BrokenProcessPool:
            self._pool = self._started()
            return self._pool.submit(_find_in_worker, replace(article, raw=b""), self._engine)

    def result(
        self, waiting: "deque[tuple[Article | Unreadable, Future[Found] | None]]"
    ) -> tuple[Article | Unreadable, Found | None]:
        """Take the first of those waiting when it is done."""
        article, future = waiting.popleft()
        if future is None or isinstance(article, Unreadable):
            return article, None
        try:
            return article, future.result()
        except BrokenProcessPool:
            # Nobody knows whose fault it was, so the first is tried alone and the others begin again.
            found = self._alone(article)
            for place, (other, lost) in enumerate(waiting):
                if isinstance(other, Article) and lost is not None:
                    waiting[place] = (other, self.submit(other))
            return article, found

    def _alone(self, article: Article) -> Found:
        self._pool = self._started()
        try:
            return self.submit(article).result()
        except BrokenProcessPool:
            self._pool = self._started()
            return Found(failure="the process that extracted it died, perhaps for want of memory")

    def stop(self) -> None:
        """End at once: what was not taken is not missed."""
        self._pool.shutdown(wait=True, cancel_futures=True)


@cache
def _engine_in_worker(name: str) -> Engine:
    return load_engine(name)


def _find_in_worker(article: Article, engine: str) -> Found:
    return _find(article, _engine_in_worker(engine))


def _begin_work() -> None:
    """Leave Ctrl-C to the parent, and go when it is gone, however it went."""
    signal(SIGINT, SIG_IGN)
    parent = parent_process()
    if parent is not None:
        threading.Thread(target=_go_with, args=(parent.sentinel,), daemon=True).start()


def _go_with(sentinel: int) -> None:
    connection.wait([sentinel])
    _exit(1)
