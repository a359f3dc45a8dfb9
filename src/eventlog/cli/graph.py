"""``eventlog graph``: actors and their ties as a picture or as graph data."""

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
            help="PNG or SVG for a picture; GraphML, GEXF or JSON for data; by its ending.",
            show_default=False,
        ),
    ],
    filters: Filters,
    title: Annotated[str, typer.Option(help="The heading of the picture.", show_default=False)] = "",
    database: DatabaseOption = "eventlog.db",
) -> None:
    """Draw who did what to whom.

    As a picture, or as data for Gephi, networkx or the web.
    """
    from eventlog.store import queries
    from eventlog.store.database import open_database
    from eventlog.views.graph import GraphOptions, check_output, write_graph

    check_output(output)
    with open_database(database, read_only=True) as store, store.session() as session:
        ties, actors = queries.ties(session, filters), queries.actors(session, filters)
    report = write_graph(ties, actors, output, options=GraphOptions(title=title))
    typer.echo(report.summary, err=True)
