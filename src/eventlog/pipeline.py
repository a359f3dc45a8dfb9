"""The write path, and the only place that knows all of it: from articles to rows in a database."""

import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import cache
from multiprocessing import connection, get_context, parent_process
from os import _exit
from signal import SIG_IGN, SIGINT, signal

from sqlalchemy.orm import Session

from eventlog.article.model import Article, Unreadable
from eventlog.document.build import build_document
from eventlog.document.model import Document
from eventlog.errors import EventlogError, OptionError
from eventlog.language.pack import available_languages
from eventlog.mentions.engine import DEFAULT_ENGINE, Engine, extract_document, load_engine
from eventlog.mentions.model import Extraction
from eventlog.records.assembly import assemble, key_of
from eventlog.records.bundle import Bundle
from eventlog.records.identity import identify
from eventlog.records.models import AuditWarning, Claim, Figure, Participation, Quarantine, Report
from eventlog.records.relations import relate
from eventlog.records.resolution import lookup_names, resolve
from eventlog.records.summary import summarize
from eventlog.store import candidates, writer
from eventlog.store.database import Database

__all__ = ["AddOptions", "AddOutcome", "ExtractOptions", "add", "extract"]


AHEAD = 4
"""Articles that each worker may be ahead of the writer: enough to keep it busy, little to hold in memory."""


@dataclass(frozen=True, slots=True)
class Found:
    """What came of one article: its document with what was extracted (None: no pack), or why nothing came."""

    document: Document | None = None
    extraction: Extraction | None = None
    failure: str = ""


def _now() -> datetime:
    return datetime.now(UTC).replace(microsecond=0)


@dataclass(frozen=True, slots=True)
class ExtractOptions:
    """How to extract: the engine's name, and in how many processes (1: in this one)."""

    engine: str = DEFAULT_ENGINE
    jobs: int = 1


@dataclass(frozen=True, slots=True)
class AddOptions:
    """How to add. ``story`` names a set of articles, ``clock`` gives the moment of recording (UTC)."""

    engine: str = DEFAULT_ENGINE
    story: str = ""
    jobs: int = 1
    clock: Callable[[], datetime] = _now


@dataclass(frozen=True, slots=True)
class AddOutcome:
    """What became of one source.

    ``status`` is ``added``, ``unchanged`` (this text was there), ``new_version``, ``kept`` (stored, but in a
    language without a pack) or ``failed`` (nothing stored; ``notes`` say why). ``ref`` is the article's.
    """

    where: str
    status: str
    ref: str = ""
    headline: str = ""
    events: int = 0
    claims: int = 0
    figures: int = 0
    quarantined: int = 0
    notes: tuple[str, ...] = ()


def add(
    database: Database, articles: Iterable[Article | Unreadable], *, options: AddOptions | None = None
) -> Iterator[AddOutcome]:
    """Store articles one transaction each, in the order given, telling of each when it is done.

    An article that fails leaves nothing behind and stops nobody else. Raises EngineError for an unknown
    engine, OptionError for a number of jobs below one, before anything is read.
    """
    options = options or AddOptions()
    load_engine(options.engine)
    known: dict[int, AddOutcome] = {}

    def is_new(article: Article) -> bool:
        """Whether extraction is worth its time; what one batch brings twice is met when it is written."""
        outcome = _unchanged(database, article, options)
        if outcome is not None:
            known[id(article)] = outcome
        return outcome is None

    for arrived, found in _extract_each(articles, engine=options.engine, jobs=options.jobs, wanted=is_new):
        if isinstance(arrived, Unreadable):
            yield AddOutcome(arrived.where, "failed", notes=(arrived.reason,))
        elif found is None:
            yield known.pop(id(arrived))
        elif found.failure:
            yield AddOutcome(arrived.where, "failed", notes=(found.failure,))
        else:
            yield _add_one(database, arrived, found, options)


def extract(
    articles: Iterable[Article | Unreadable], *, options: ExtractOptions | None = None
) -> Iterator[tuple[Document, Extraction] | Unreadable]:
    """Extract articles in the order given and store nothing; what fails comes out as Unreadable."""
    options = options or ExtractOptions()
    engine = load_engine(options.engine)
    for arrived, found in _extract_each(articles, engine=options.engine, jobs=options.jobs):
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


def _unchanged(database: Database, article: Article, options: AddOptions) -> AddOutcome | None:
    """The outcome of a text that is there already; a story named this time takes it in."""
    key = key_of(article)
    with database.session() as session:
        known = candidates.find_article(session, key)
    if known.same is None:
        return None
    if options.story:
        with database.transaction() as session:
            writer.put_into_story(session, known.same, options.story, recorded_at=options.clock())
    return AddOutcome(article.where, "unchanged", f"D{known.same}", known.headline)


def _add_one(database: Database, arrived: Article, found: Found, options: AddOptions) -> AddOutcome:
    """One article, wholly or not at all."""
    try:
        if found.document is None:
            raise EventlogError("nothing was read")
        bundle = assemble(arrived, found.document, found.extraction, recorded_at=options.clock())
        with database.transaction() as session:
            return _store(session, bundle, found.extraction, story=options.story)
    except EventlogError as error:
        return AddOutcome(arrived.where, "failed", notes=(str(error),))
    except Exception as error:
        # A fault of ours in one article must not stop the batch.
        return AddOutcome(arrived.where, "failed", notes=(_internal(error),))


def _store(session: Session, bundle: Bundle, extraction: Extraction | None, *, story: str) -> AddOutcome:
    """Meet what is known, write, and bring what was derived from it up to date."""
    article, at = bundle.article, bundle.article.recorded_at
    known = candidates.find_article(session, bundle.key())
    if known.same is not None:
        if story:
            writer.put_into_story(session, known.same, story, recorded_at=at)
        return AddOutcome(article.read_from, "unchanged", f"D{known.same}", known.headline)
    new_actors = bundle.actor_facts()
    actors = resolve(new_actors, candidates.known_actors(session, lookup_names(new_actors)))
    facts = bundle.event_facts(
        # An actor of this article alone cannot be shared: any number no known actor has will do.
        (part.report_id, actors.get(part.actor_id, -part.actor_id), part.role)
        for part in bundle.of(Participation)
    )
    told_before = candidates.events_told(session, known.before)
    events = identify(facts, candidates.nearby_events(session, facts, before=known.before))
    saved = writer.write_article(
        session, bundle, actors=actors, events=events, before=known.before, origin=known.origin
    )
    if story:
        writer.put_into_story(session, saved.article, story, recorded_at=at)
    reported = candidates.report_facts(session, {*events.values(), *told_before})
    writer.update_events(session, {number: summarize(reports) for number, reports in reported.items()})
    figures = candidates.known_figures(session, saved.article)
    new = {figure.id for figure in figures if figure.article == saved.article}
    drafts = [draft for draft in relate(figures) if new & {draft.source, draft.target}]
    writer.write_relations(session, drafts, recorded_at=at)
    status = "kept" if extraction is None else "new_version" if known.before else "added"
    said = dict.fromkeys(extraction.notes if extraction else ())
    said |= dict.fromkeys(warning.message for warning in bundle.of(AuditWarning))
    return replace(_outcome(bundle, saved.article), status=status, notes=tuple(said))


def _outcome(bundle: Bundle, number: int) -> AddOutcome:
    return AddOutcome(
        where=bundle.article.read_from,
        status="added",
        ref=f"D{number}",
        headline=bundle.article.headline,
        events=len(bundle.of(Report)),
        claims=len(bundle.of(Claim)),
        figures=len(bundle.of(Figure)),
        quarantined=len(bundle.of(Quarantine)),
    )


def _internal(error: Exception) -> str:
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
        return Found(failure=_internal(error))


def _extract_each(
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
