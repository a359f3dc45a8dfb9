"""``eventlog graph``: actors and their ties as a picture or as graph data."""

from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from eventlog.cli.options import DatabaseOption, takes_filters
from eventlog.store.filters import Filters

__all__ = ["graph"]


@takes_filters
def graph(
    output: Annotated[
        Path,
        typer.Option(
            "--output",
            "-o",
            metavar="FILE",
            help="PNG, SVG or PDF for a picture; GraphML, GEXF or JSON for data; by its ending.",
            show_default=False,
        ),
    ],
    filters: Filters,
    title: Annotated[str, typer.Option(help="The heading of the picture.", show_default=False)] = "",
    most: Annotated[
        int,
        typer.Option(min=0, help="At most so many actors in a picture, those with most events; 0 for all."),
    ] = 36,
    database: DatabaseOption = "eventlog.db",
) -> None:
    """Draw who did what to whom.

    As a picture, or as data for Gephi, networkx or the web.
    """
    from eventlog.store import queries
    from eventlog.store.database import open_database
    from eventlog.views.graph import GraphOptions, check_output, write_graph

    check_output(output)
    with (
        open_database(database, read_only=True) as store,
        store.session(as_of=filters.as_of, clock=filters.clock) as session,
    ):
        ties = queries.ties(session, filters)
        # A type of event is no type of actor, and a limit is one of ties.
        actors = queries.actors(session, replace(filters, type="", limit=0))
    if filters.type or filters.limit:
        tied = {ref for tie in ties for ref in (tie.source, tie.target)}
        actors = [actor for actor in actors if actor.ref in tied]
    asked = GraphOptions(title=title, most=most, most_ties=2 * most, standpoint=filters.standpoint)
    report = write_graph(ties, actors, output, options=asked)
    typer.echo(report.summary, err=True)
