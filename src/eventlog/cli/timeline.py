"""``eventlog timeline``: events as a picture."""

from pathlib import Path
from typing import Annotated

import typer

from eventlog.cli.options import DatabaseOption, takes_filters
from eventlog.store.filters import Filters

__all__ = ["timeline"]


@takes_filters
def timeline(
    output: Annotated[
        Path,
        typer.Option(
            "--output", "-o", metavar="FILE", help="PNG, SVG or PDF, by its ending.", show_default=False
        ),
    ],
    filters: Filters,
    title: Annotated[str, typer.Option(help="The heading of the picture.", show_default=False)] = "",
    most: Annotated[
        int, typer.Option(min=0, help="At most so many events, the most reported ones; 0 for all.")
    ] = 100,
    lanes: Annotated[
        str, typer.Option(help="What a lane holds: family (of types), type, actor or country.")
    ] = "family",
    database: DatabaseOption = "eventlog.db",
) -> None:
    """Draw events on a time axis.

    Uncertain and open dates are drawn as such; planned, alleged and denied events are marked.
    """
    from eventlog.store import queries
    from eventlog.store.database import open_database
    from eventlog.views.timeline import TimelineOptions, check_output, draw_timeline

    check_output(output)
    asked = TimelineOptions(title=title, standpoint=filters.standpoint, most=most, lanes=lanes.lower())
    with (
        open_database(database, read_only=True) as store,
        store.session(as_of=filters.as_of, clock=filters.clock) as session,
    ):
        rows = queries.events(session, filters)
    report = draw_timeline(rows, output, options=asked)
    typer.echo(report.summary, err=True)
