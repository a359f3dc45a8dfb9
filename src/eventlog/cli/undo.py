"""``eventlog undo``: a decision taken back."""

from typing import Annotated

import typer

from eventlog.cli.options import ByOption, DatabaseOption, ReasonOption, login_name

__all__ = ["undo"]


def undo(
    number: Annotated[
        int | None,
        typer.Argument(metavar="[DECISION]", help="The decision's number.", show_default="the latest"),
    ] = None,
    reason: ReasonOption = "",
    by: ByOption = "",
    database: DatabaseOption = "eventlog.db",
) -> None:
    """Take a decision back.

    Everything is as if it had never been made; the decision stays on record as undone.
    """
    from eventlog import pipeline
    from eventlog.store.database import open_database

    person = pipeline.Person(by or login_name(), reason)
    with open_database(database) as store:
        decided = pipeline.undo(store, number, person=person)
    typer.echo(f"{decided.said} (decision {decided.number})")
