"""``eventlog retract``: records that do not count."""

from typing import TYPE_CHECKING, Annotated

import typer

from eventlog.cli.options import DatabaseOption, takes_person

if TYPE_CHECKING:
    from eventlog.pipeline import Person

__all__ = ["retract"]


@takes_person
def retract(
    refs: Annotated[
        list[str],
        typer.Argument(metavar="REF…", help="E12, R9, C5, F3, A7 or D2.", show_default=False),
    ],
    person: "Person",
    database: DatabaseOption = "eventlog.db",
) -> None:
    """Say that records do not count.

    They stay in the database, marked, and leave every answer; `undo` brings them back.
    """
    from eventlog import pipeline
    from eventlog.store.database import open_database

    with open_database(database) as store:
        decided = pipeline.retract(store, refs, person=person)
    typer.echo(f"{decided.said} (decision {decided.number})")
