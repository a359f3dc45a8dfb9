"""A database's state by names that any database gives alike; adding without extracting again."""

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import ClassVar

from sqlalchemy import text

from eventlog.article.model import Article
from eventlog.article.read import ReadOptions, read_sources
from eventlog.document.model import Document
from eventlog.mentions.engine import ENGINES, load_engine
from eventlog.mentions.model import Extraction
from eventlog.pipeline import AddOptions, add
from eventlog.store.database import Database, open_database

_GROUPS = {
    "events": """SELECT report.event_id AS number, article.doc_id || ' ' || evidence.start AS item FROM report
        JOIN article ON article.id = report.article_id JOIN evidence ON evidence.id = report.evidence_id""",
    "actors": """SELECT mention.actor_id AS number, article.doc_id || ' ' || evidence.start AS item FROM
    mention
        JOIN article ON article.id = mention.article_id JOIN evidence ON evidence.id = mention.evidence_id""",
    "origins": "SELECT origin_id AS number, doc_id AS item FROM article",
}
_ROWS = {
    "relations": """SELECT relation.kind, relation.reason, one.doc_id, one_words.start, other.doc_id,
    other_words.start
        FROM relation
        JOIN figure AS source ON source.id = relation.from_id JOIN article AS one ON one.id =
        source.article_id JOIN evidence AS one_words ON one_words.id = source.number_evidence_id JOIN figure
        AS target ON target.id = relation.to_id JOIN article AS other ON other.id = target.article_id JOIN
        evidence AS other_words ON other_words.id = target.number_evidence_id WHERE relation.from_kind =
        'figure' AND relation.retracted_at IS NULL""",
    "columns": """SELECT title, words, type, status, edtf, place, country, confidence FROM event
        WHERE superseded_by IS NULL""",
    "names": """SELECT name, type, country FROM actor WHERE superseded_by IS NULL
        AND id IN (SELECT actor_id FROM mention)""",
}

State = dict[str, set[object]]


def state(database: Database) -> State:
    """Which reports are one event, which mentions one actor, which texts one origin; relations.

    Derived columns.
    """
    found: State = {}
    with database.session() as session:
        for name, asked in _GROUPS.items():
            groups: dict[int, set[str]] = {}
            for row in session.execute(text(asked)):
                groups.setdefault(row.number, set()).add(row.item)
            found[name] = {frozenset(group) for group in groups.values()}
        for name, asked in _ROWS.items():
            found[name] = {tuple(row) for row in session.execute(text(asked))}
    return found


class Remembering:
    """The default engine, which reads a document of an article once in this process."""

    name = "remembering"
    version = "1"
    _read: ClassVar[dict[tuple[str, str], Extraction]] = {}

    def extract(self, document: Document) -> Extraction:
        """What was found when it was first asked for."""
        key = document.doc_id, document.text
        if key not in self._read:
            self._read[key] = load_engine().extract(document)
        return self._read[key]


ENGINES[Remembering.name] = f"{__name__}:{Remembering.__name__}"


class Extracted:
    """Articles, each of which is extracted once however often it is added."""

    def __init__(self, sources: Sequence[str]) -> None:
        self.articles = [a for a in read_sources(sources, options=ReadOptions()) if isinstance(a, Article)]

    def added(self, order: Sequence[Article], file: Path, *, at_once: bool = True) -> State:
        """The state of a new database with these articles in this order."""
        options = AddOptions(
            engine=Remembering.name, story="one", clock=lambda: datetime(2026, 1, 1, tzinfo=UTC)
        )
        batches = [order] if at_once else [[article] for article in order]
        with open_database(str(file), create=True) as database:
            for batch in batches:
                outcomes = list(add(database, batch, options=options))
                assert {outcome.status for outcome in outcomes} <= {"added", "kept"}, outcomes
            return state(database)
