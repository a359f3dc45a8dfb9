"""``eventlog dates``: how the time expressions of a few words are read."""

from datetime import date
from enum import StrEnum
from typing import Annotated

import typer

from eventlog.cli.options import terminal_width
from eventlog.errors import OptionError

__all__ = ["dates"]


class DatesFormat(StrEnum):
    """How readings are printed."""

    TABLE = "table"
    JSON = "json"


def dates(
    text: Annotated[str, typer.Argument(help="The words to read.", show_default=False)],
    on: Annotated[
        str,
        typer.Option(metavar="DAY", help="The day of publication, such as 2022-01-20.", show_default=False),
    ] = "",
    language: Annotated[str, typer.Option(help="The language of the words: a code such as id.")] = "en",
    format: Annotated[DatesFormat, typer.Option(help="How to print it.")] = DatesFormat.TABLE,  # noqa: A002
) -> None:
    """Explain how times are read.

    Each expression with its place, type, value, EDTF and bounds, the day it counts from, and its rule.
    """
    from eventlog.mentions.timexes import explain
    from eventlog.views.dates import render_dates

    if not text.strip():
        raise OptionError("there are no words to read; write them in quotation marks")
    found = explain(text, on=_day(on), language=language)
    width = terminal_width()
    if not found and format is DatesFormat.TABLE:
        typer.echo(f"no time expression in '{' '.join(text.split())}'", err=True)
        return
    typer.echo(render_dates(found, format=format, width=width, colour=bool(width)))


def _day(said: str) -> date | None:
    if not said:
        return None
    try:
        return date.fromisoformat(said)
    except ValueError as error:
        raise OptionError(f"--on '{said}' is no day; write it as 2022-01-20") from error
