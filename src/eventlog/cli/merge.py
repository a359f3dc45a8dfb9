"""``eventlog merge``: events, or actors, that are one."""

from typing import TYPE_CHECKING, Annotated

import typer

from eventlog.cli.options import DatabaseOption, takes_person

if TYPE_CHECKING:
    from eventlog.pipeline import Person

__all__ = ["merge"]


@takes_person
def merge(
    refs: Annotated[list[str], typer.Argument(metavar="REF…", help="E3 E9, or A3 A9.", show_default=False)],
    person: "Person",
    database: DatabaseOption = "eventlog.db",
) -> None:
    """Say that events, or actors, are one.

    The decision wins over every rule, also over what is added later; `undo` takes it back. Reports stay as
    they are.
    """
    from eventlog import pipeline
    from eventlog.store.database import open_database

    with open_database(database) as store:
        decided = pipeline.merge(store, refs, person=person)
    typer.echo(f"{decided.said} (decision {decided.number})")
