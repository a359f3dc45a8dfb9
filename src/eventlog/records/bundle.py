"""The rows of one article before they have a place in a database."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import TypeVar

from eventlog.ontology import ActorType
from eventlog.records.identity import EventFacts
from eventlog.records.models import Actor, ActorName, Article, Event, Outlet, Report, Row, Snapshot
from eventlog.records.names import fold
from eventlog.records.resolution import KnownActor

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

    def actor_facts(self) -> list[KnownActor]:
        """The actors as resolution sees them."""
        names: dict[int, set[str]] = {}
        for name in self.of(ActorName):
            if name.identifying:
                names.setdefault(name.actor_id, set()).add(name.folded)
        return [
            KnownActor(actor.id, ActorType(actor.type), actor.country, frozenset(names.get(actor.id, ())))
            for actor in self.of(Actor)
        ]

    def event_facts(self, participants: Iterable[tuple[int, int, str]]) -> list[EventFacts]:
        """The events as identity sees them; participants are (event, known actor, role)."""
        roles: dict[tuple[int, str], set[int]] = {}
        for event, actor, role in participants:
            roles.setdefault((event, role), set()).add(actor)
        triggers = {report.event_id: fold(report.trigger) for report in self.of(Report)}
        return [
            EventFacts(
                id=event.id,
                type=event.type,
                edtf=event.edtf,
                exact_day=event.earliest is not None and event.edtf == event.earliest.isoformat(),
                mode=event.mode,
                place=event.place_folded,
                country=event.country,
                actors=frozenset(roles.get((event.id, "actor"), ())),
                recipients=frozenset(roles.get((event.id, "recipient"), ())),
                triggers=frozenset({triggers[event.id]} if event.id in triggers else ()),
            )
            for event in self.of(Event)
        ]
