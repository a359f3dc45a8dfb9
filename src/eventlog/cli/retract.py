"""``eventlog retract``: records that do not count."""

from typing import Annotated

import typer

from eventlog.cli.options import ByOption, DatabaseOption, ReasonOption, login_name

__all__ = ["retract"]


def retract(
    refs: Annotated[
        list[str],
        typer.Argument(metavar="REF…", help="E12, R9, C5, F3, A7 or D2.", show_default=False),
    ],
    reason: ReasonOption = "",
    by: ByOption = "",
    database: DatabaseOption = "eventlog.db",
) -> None:
    """Say that records do not count.

    They stay in the database, marked, and leave every answer; `undo` brings them back.
    """
    from eventlog import pipeline
    from eventlog.store.database import open_database

    person = pipeline.Person(by or login_name(), reason)
    with open_database(database) as store:
        decided = pipeline.retract(store, refs, person=person)
    typer.echo(f"{decided.said} (decision {decided.number})")
