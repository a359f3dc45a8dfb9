"""The ``eventlog`` command: commands are registered here, errors become one line and an exit status here."""

import os
import sys
from typing import Annotated

import typer

from eventlog import __version__
from eventlog.cli.add import add
from eventlog.cli.dates import dates
from eventlog.cli.db import db_app
from eventlog.cli.extract import extract
from eventlog.cli.figures import figures
from eventlog.cli.graph import graph
from eventlog.cli.merge import merge
from eventlog.cli.query import query
from eventlog.cli.retract import retract
from eventlog.cli.review import review
from eventlog.cli.show import show
from eventlog.cli.split import split
from eventlog.cli.story import story
from eventlog.cli.timeline import timeline
from eventlog.cli.undo import undo
from eventlog.errors import EventlogError

__all__ = ["app", "main"]

app = typer.Typer(
    name="eventlog",
    help="Break news articles into dated events, attributed claims and figures, each with its evidence.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)
for command in (
    add,
    extract,
    dates,
    query,
    show,
    timeline,
    figures,
    graph,
    merge,
    split,
    retract,
    undo,
    review,
    story,
):
    app.command()(command)
app.add_typer(db_app, name="db")


def _print_version(*, asked: bool) -> None:
    if asked:
        typer.echo(f"eventlog {__version__}")
        raise typer.Exit


VersionOption = Annotated[
    bool,
    typer.Option(
        "--version",
        help="Print the version and stop.",
        is_eager=True,
        callback=lambda asked: _print_version(asked=asked),
    ),
]


@app.callback()
def _root(*, version: VersionOption = False) -> None:
    del version


def main() -> None:
    """Run the command line: exit status 0, 1 for an error said in one line, 2 for wrong usage."""
    try:
        app()
    except EventlogError as error:
        typer.echo(f"eventlog: {' '.join(str(error).split())}", err=True)
        sys.exit(1)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(1)
    except KeyboardInterrupt:
        typer.echo("eventlog: stopped; what was added before stays", err=True)
        sys.exit(130)
