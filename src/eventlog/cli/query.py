"""``eventlog query``: rows of events, claims, figures, actors or articles."""

import sys
from enum import StrEnum
from typing import Annotated

import typer

from eventlog.cli.options import DatabaseOption, TableFormat, takes_filters, terminal_width
from eventlog.store.filters import Filters
from eventlog.store.rows import (
    ActorRow,
    ArticleRow,
    ClaimRow,
    DecisionRow,
    DisagreementRow,
    EventRow,
    FigureRow,
)

__all__ = ["query"]


class What(StrEnum):
    """What can be asked for."""

    EVENTS = "events"
    CLAIMS = "claims"
    FIGURES = "figures"
    ACTORS = "actors"
    ARTICLES = "articles"
    DISAGREEMENTS = "disagreements"
    DECISIONS = "decisions"


_ROWS: dict[What, type] = {
    What.EVENTS: EventRow,
    What.CLAIMS: ClaimRow,
    What.FIGURES: FigureRow,
    What.ACTORS: ActorRow,
    What.ARTICLES: ArticleRow,
    What.DISAGREEMENTS: DisagreementRow,
    What.DECISIONS: DecisionRow,
}


_ASKED = {What.DISAGREEMENTS: "disagreeing"}
"""Names of queries that are not the word that is asked for."""


@takes_filters
def query(
    what: Annotated[What, typer.Argument(help="What to list.", show_default=False)],
    filters: Filters,
    database: DatabaseOption = "eventlog.db",
    format: Annotated[TableFormat, typer.Option(help="How to print it.")] = TableFormat.TABLE,  # noqa: A002
) -> None:
    """List what is stored.

    Events, claims, figures, actors, articles, or the decisions that people took; a row starts with its
    reference for `show`, a decision with its number for `undo`.
    """
    from eventlog.store import queries
    from eventlog.store.database import open_database
    from eventlog.views.table import render

    width = terminal_width()
    with (
        open_database(database, read_only=True) as store,
        store.session(as_of=filters.as_of, clock=filters.clock) as session,
    ):
        rows = getattr(queries, _ASKED.get(what, what.value))(session, filters)
    if filters.as_of and sys.stderr.isatty():
        typer.echo(f"{what.value} {filters.standpoint}", err=True)
    if not rows and format is TableFormat.TABLE:
        typer.echo(f"no {what.value} match", err=True)
        return
    for chosen in dict.fromkeys(row.policy for row in rows if filters.policy and what is What.FIGURES):
        typer.echo(f"by policy {chosen}", err=True)
    written = render(rows, format=format, width=width, colour=bool(width), kind=_ROWS[what])
    # No rows as JSON lines are no lines: an empty one would be no JSON.
    if written:
        typer.echo(written)
