"""The rows of one article before they have a place in a database."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeVar

from eventlog.ontology import ActorType
from eventlog.records.accounts import CROWDS, ROLES, Telling, account_of
from eventlog.records.clusters import Account
from eventlog.records.models import (
    Article,
    Evidence,
    Figure,
    Outlet,
    Participation,
    Profile,
    Report,
    Row,
    Snapshot,
)
from eventlog.records.origins import Fingerprint
from eventlog.records.profiles import Profile as ProfileFacts

__all__ = ["ArticleKey", "Bundle"]

_Kind = TypeVar("_Kind", bound=Row)


@dataclass(frozen=True, slots=True)
class ArticleKey:
    """By what an arriving text is known again; ``given_id``: the id is its giver's own."""

    text_sha256: str
    doc_id: str
    given_id: bool
    url: str
    outlet: str


@dataclass(frozen=True)
class Bundle:
    """One article's rows, numbered from 1 in each table: a whole small database that the writer renumbers.

    ``rows`` holds every further row by table, in the order in which it was found.
    """

    article: Article
    outlet: Outlet | None = None
    snapshot: Snapshot | None = None
    given_id: bool = False
    fingerprint: Fingerprint | None = None
    rows: dict[str, list[Row]] = field(default_factory=dict)

    def add(self, row: Row) -> None:
        """Put a row behind those of its table."""
        self.rows.setdefault(str(row.__tablename__), []).append(row)

    def of(self, kind: type[_Kind]) -> list[_Kind]:
        """All rows of one table."""
        return [row for row in self.rows.get(str(kind.__tablename__), ()) if isinstance(row, kind)]

    def key(self) -> ArticleKey:
        """By what this article is known again."""
        outlet = self.outlet.folded if self.outlet else ""
        own = self.article
        return ArticleKey(own.text_sha256, own.doc_id, self.given_id, own.url, outlet)

    def profiles(self) -> list[ProfileFacts]:
        """The actors as identity sees them, by their numbers here."""
        return [
            ProfileFacts(row.id, row.key, ActorType(row.type), row.country, frozenset(row.names))
            for row in self.of(Profile)
        ]

    def accounts(self, actors: Mapping[int, int]) -> list[Account]:
        """The reports as identity sees them, by the negative of their numbers here; ``actors`` leads from
        numbers here to numbers in the database.
        """
        roles: dict[tuple[int, str], set[int]] = {}
        crowds = {row.id for row in self.of(Profile) if row.type == ActorType.GROUP}
        for part in self.of(Participation):
            roles.setdefault((part.report_id, str(part.role)), set()).add(actors[part.actor_id])
            if part.profile_id in crowds:
                roles.setdefault((part.report_id, CROWDS), set()).add(actors[part.actor_id])
        figures: dict[int, set[tuple[str, float]]] = {}
        for figure in self.of(Figure):
            if figure.report_id is not None and figure.value is not None:
                figures.setdefault(figure.report_id, set()).add((str(figure.measure), figure.value))
        starts = {row.id: row.start for row in self.of(Evidence)}
        return [
            account_of(
                report.columns() | {"id": -report.id, "article_id": -1},
                article=Telling(self.article.doc_id, self.article.published_day),
                start=starts[report.evidence_id],
                roles={role: frozenset(roles.get((report.id, role), ())) for role in (*ROLES, CROWDS)},
                figures=frozenset(figures.get(report.id, ())),
            )
            for report in self.of(Report)
        ]
