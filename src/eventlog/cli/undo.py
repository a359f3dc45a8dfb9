"""``eventlog undo``: a decision taken back."""

from typing import TYPE_CHECKING, Annotated

import typer

from eventlog.cli.options import DatabaseOption, takes_person

if TYPE_CHECKING:
    from eventlog.pipeline import Person

__all__ = ["undo"]


@takes_person
def undo(
    person: "Person",
    number: Annotated[
        int | None,
        typer.Argument(metavar="[DECISION]", help="The decision's number.", show_default="the latest"),
    ] = None,
    database: DatabaseOption = "eventlog.db",
) -> None:
    """Take a decision back.

    Everything is as if it had never been made; the decision stays on record as undone.
    """
    from eventlog import pipeline
    from eventlog.store.database import open_database

    with open_database(database) as store:
        decided = pipeline.undo(store, number, person=person)
    typer.echo(decided.said)
