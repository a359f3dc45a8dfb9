"""Articles into a database, one transaction each."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime

from sqlalchemy.orm import Session

from eventlog.article.model import Article, Unreadable
from eventlog.errors import EventlogError
from eventlog.mentions.engine import DEFAULT_ENGINE, load_engine
from eventlog.mentions.model import Extraction
from eventlog.pipeline.clock import now
from eventlog.pipeline.extracting import Found, extract_each, internal_error
from eventlog.pipeline.settling import settle_article
from eventlog.pipeline.stories import put_together
from eventlog.pipeline.upgrading import index_stored
from eventlog.records.assembly import assemble, key_of
from eventlog.records.bundle import Bundle
from eventlog.records.models import AuditWarning, Claim, Figure, Quarantine, Report
from eventlog.store import candidates
from eventlog.store.database import Database

__all__ = ["AddOptions", "AddOutcome", "add"]


@dataclass(frozen=True, slots=True)
class AddOptions:
    """How to add. ``story`` names a set of articles, ``clock`` gives the moment of recording (UTC).

    ``again``: extract also what is there already, for instance with a newer engine. The new reading takes the
    place of the one before, which stays; what people decided holds for both.
    """

    engine: str = DEFAULT_ENGINE
    story: str = ""
    jobs: int = 1
    again: bool = False
    clock: Callable[[], datetime] = now


@dataclass(frozen=True, slots=True)
class AddOutcome:
    """What became of one source.

    ``status`` is ``added``, ``unchanged`` (this text was there), ``new_version``, ``kept`` (stored, but in a
    language without a pack), ``read_again`` (this text, extracted again) or ``failed`` (nothing stored;
    ``notes`` say why). ``ref`` is the article's.
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
    index_stored(database)
    known: dict[int, AddOutcome] = {}

    def is_new(article: Article) -> bool:
        """Whether extraction is worth its time; what one batch brings twice is met when it is written."""
        outcome = _unchanged(database, article, options)
        if outcome is not None:
            known[id(article)] = outcome
        return outcome is None

    for arrived, found in extract_each(articles, engine=options.engine, jobs=options.jobs, wanted=is_new):
        if isinstance(arrived, Unreadable):
            yield AddOutcome(arrived.where, "failed", notes=(arrived.reason,))
        elif found is None:
            yield known.pop(id(arrived))
        elif found.failure:
            yield AddOutcome(arrived.where, "failed", notes=(found.failure,))
        else:
            yield _add_one(database, arrived, found, options)


def _unchanged(database: Database, article: Article, options: AddOptions) -> AddOutcome | None:
    """The outcome of a text that is there already; a story named this time takes it in."""
    key = key_of(article)
    with database.session() as session:
        known = candidates.find_article(session, key)
    if known.same is None or _is_read_again(known, options):
        return None
    if options.story:
        with database.transaction() as session:
            put_together(session, {known.same}, options.story, at=options.clock())
    day = article.published.day if article.published else None
    return _there(article.where, known, day)


def _there(where: str, known: candidates.Known, day: date | None) -> AddOutcome:
    """The outcome of a text that stays as it is; where another day came with it, with what to do."""
    notes: tuple[str, ...] = ()
    if day is not None and day != known.day:
        stored = known.day.isoformat() if known.day else "an unknown day"
        notes = (f"stays as published on {stored}: add it with --again to take {day.isoformat()}",)
    return AddOutcome(where, "unchanged", f"D{known.same}", known.headline, notes=notes)


def _is_read_again(known: candidates.Known, options: AddOptions) -> bool:
    """Whether a text that is there is extracted again: only as the newest version of its article."""
    return options.again and known.same is not None and not known.replaced


def _add_one(database: Database, arrived: Article, found: Found, options: AddOptions) -> AddOutcome:
    """One article, wholly or not at all."""
    try:
        if found.document is None:
            raise EventlogError("nothing was read")
        bundle = assemble(arrived, found.document, found.extraction, recorded_at=options.clock())
        with database.transaction() as session:
            return _store(session, bundle, found.extraction, options)
    except EventlogError as error:
        return AddOutcome(arrived.where, "failed", notes=(str(error),))
    except Exception as error:
        # A fault of ours in one article must not stop the batch.
        return AddOutcome(arrived.where, "failed", notes=(internal_error(error),))


def _store(
    session: Session, bundle: Bundle, extraction: Extraction | None, options: AddOptions
) -> AddOutcome:
    """Meet what is known, write, and bring what was derived from it up to date."""
    article, at = bundle.article, bundle.article.recorded_at
    known = candidates.find_article(session, bundle.key())
    again = _is_read_again(known, options)
    if known.same is not None and not again:
        if options.story:
            put_together(session, {known.same}, options.story, at=at)
        return _there(article.read_from, known, article.published_day)
    article.reading = known.reading + 1
    before = known.same if again else known.before
    number = settle_article(session, bundle, before=before, story=options.story)
    status = "kept" if extraction is None else "read_again" if again else "new_version" if before else "added"
    said = dict.fromkeys(extraction.notes if extraction else ())
    said |= dict.fromkeys(warning.message for warning in bundle.of(AuditWarning))
    return replace(_outcome(bundle, number), status=status, notes=tuple(said))


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
