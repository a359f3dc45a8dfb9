"""``eventlog review``: actors that may be one, and what a person says of them."""

from typing import TYPE_CHECKING, Annotated

import typer

from eventlog.cli.options import DatabaseOption, TableFormat, takes_person, terminal_width
from eventlog.errors import OptionError

if TYPE_CHECKING:
    from eventlog.pipeline import Person

__all__ = ["review"]


@takes_person
def review(
    person: "Person",
    refs: Annotated[
        list[str] | None,
        typer.Argument(metavar="[REF REF]", help="Two actors, to decide on them.", show_default=False),
    ] = None,
    same: Annotated[bool, typer.Option("--same", help="They are one.")] = False,  # noqa: FBT002
    different: Annotated[bool, typer.Option("--different", help="They are not the same.")] = False,  # noqa: FBT002
    database: DatabaseOption = "eventlog.db",
    format: Annotated[TableFormat, typer.Option(help="How to print the list.")] = TableFormat.TABLE,  # noqa: A002
) -> None:
    """List actors that may be one, or decide on two of them.

    Without references the list: near names that no rule dares to join. With two of them and --same or
    --different a decision, which wins over every rule; `undo` takes it back.
    """
    if same and different:
        raise OptionError("--same and --different exclude each other")
    if bool(refs) != (same or different):
        raise OptionError("name two actors and say --same or --different: review A3 A9 --different")
    if not refs:
        _list(database, format)
        return
    from eventlog import pipeline
    from eventlog.store.database import open_database

    decide = pipeline.merge if same else pipeline.different
    with open_database(database) as store:
        decided = decide(store, refs, person=person)
    typer.echo(f"{decided.said} (decision {decided.number})")


def _list(database: str, how: TableFormat) -> None:
    from eventlog.store import queries
    from eventlog.store.database import open_database
    from eventlog.store.rows import DoubtRow
    from eventlog.views.table import render

    width = terminal_width()
    with open_database(database, read_only=True) as store, store.session() as session:
        rows = queries.doubtful(session)
    if not rows and how is TableFormat.TABLE:
        typer.echo("nothing to review", err=True)
        return
    typer.echo(render(rows, format=how, width=width, colour=bool(width), kind=DoubtRow))
