"""``eventlog split``: reports parted from an event, articles from an actor."""

from typing import TYPE_CHECKING, Annotated

import typer

from eventlog.cli.options import DatabaseOption, takes_person

if TYPE_CHECKING:
    from eventlog.pipeline import Person

__all__ = ["split"]


@takes_person
def split(
    ref: Annotated[str, typer.Argument(metavar="REF", help="E3 or A3.", show_default=False)],
    parts: Annotated[
        list[str],
        typer.Argument(
            metavar="PART…", help="Reports of the event (R5), or articles (D2).", show_default=False
        ),
    ],
    person: "Person",
    database: DatabaseOption = "eventlog.db",
) -> None:
    """Part reports from an event, or what articles say from an actor.

    What is parted becomes an event or an actor of its own and stays apart; `undo` takes it back.
    """
    from eventlog import pipeline
    from eventlog.store.database import open_database

    with open_database(database) as store:
        decided = pipeline.split(store, ref, parts, person=person)
    typer.echo(f"{decided.said} (decision {decided.number})")
