"""``eventlog figures``: a measure over time as a picture."""

from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer

from eventlog.cli.options import DatabaseOption, takes_filters
from eventlog.store.filters import Filters

__all__ = ["figures"]


@takes_filters
def figures(
    output: Annotated[
        Path,
        typer.Option(
            "--output", "-o", metavar="FILE", help="PNG, SVG or PDF, by its ending.", show_default=False
        ),
    ],
    filters: Filters,
    title: Annotated[str, typer.Option(help="The heading of the picture.", show_default=False)] = "",
    database: DatabaseOption = "eventlog.db",
) -> None:
    """Draw who said how many, and when.

    One measure over time with bounds and retractions: the dead, unless --measure says otherwise.
    """
    from eventlog.store import queries
    from eventlog.store.database import open_database
    from eventlog.views.figures import FigureChartOptions, check_output, draw_figures

    check_output(output)
    asked = replace(filters, measure=filters.measure or "killed")
    with (
        open_database(database, read_only=True) as store,
        store.session(as_of=filters.as_of, clock=filters.clock) as session,
    ):
        rows = queries.figures(session, asked)
    report = draw_figures(
        rows, output, options=FigureChartOptions(title=title, standpoint=filters.standpoint)
    )
    typer.echo(report.summary, err=True)
