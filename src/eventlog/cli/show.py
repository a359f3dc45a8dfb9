"""``eventlog show``: one record with its evidence."""

from typing import Annotated

import typer

from eventlog.cli.options import DatabaseOption, takes_standpoint, terminal_width
from eventlog.store.filters import Filters

__all__ = ["show"]


@takes_standpoint
def show(
    refs: Annotated[
        list[str], typer.Argument(metavar="REF…", help="E12, C5, F3, A7, R9 or D2.", show_default=False)
    ],
    filters: Filters,
    database: DatabaseOption = "eventlog.db",
) -> None:
    """Show records in full.

    Fields, the exact words that say so in their context, and the records they lead to.
    """
    from eventlog.store import queries
    from eventlog.store.database import open_database
    from eventlog.views.record import render_record

    width = terminal_width()
    with (
        open_database(database, read_only=True) as store,
        store.session(as_of=filters.as_of, clock=filters.clock) as session,
    ):
        records = [queries.show(session, ref) for ref in refs]
    for record in records:
        typer.echo(render_record(record, width=width, colour=bool(width)))
