"""``eventlog extract``: the extraction printed, nothing stored."""

import json
from collections.abc import Iterator
from enum import StrEnum
from typing import Annotated, Any

import typer

from eventlog.cli.options import terminal_width
from eventlog.cli.sources import Reading, SourcesArgument, takes_reading
from eventlog.errors import OptionError

__all__ = ["extract"]


class ExtractFormat(StrEnum):
    """How an extraction is printed."""

    JSON = "json"
    JSONL = "jsonl"
    TABLE = "table"


class Only(StrEnum):
    """What can be extracted alone."""

    TIMEXES = "timexes"


@takes_reading
def extract(
    sources: SourcesArgument,
    reading: Reading,
    format: Annotated[ExtractFormat, typer.Option(help="How to print it.")] = ExtractFormat.TABLE,  # noqa: A002
    only: Annotated[
        Only | None, typer.Option(help="Find these alone, which is much faster.", show_default=False)
    ] = None,
) -> None:
    """Print what would be stored.

    Times, actors, events, claims and figures, each with its place in the text; nothing is written.
    """
    from eventlog import pipeline
    from eventlog.article.model import Unreadable
    from eventlog.mentions.contract import as_json
    from eventlog.mentions.engine import DEFAULT_ENGINE
    from eventlog.views.extraction import part_of

    if only and reading.engine != DEFAULT_ENGINE:
        raise OptionError(f"--only runs a step of the engine '{DEFAULT_ENGINE}', not of '{reading.engine}'")
    options = pipeline.ExtractOptions(engine=only or reading.engine, jobs=reading.jobs)
    failed = False

    def extracted() -> Iterator[dict[str, Any]]:
        nonlocal failed
        for found in pipeline.extract(reading.articles(sources), options=options):
            if isinstance(found, Unreadable):
                failed = True
                typer.echo(f"eventlog: {found.where}: {found.reason}", err=True)
            else:
                item = as_json(*found)
                yield part_of(item, only) if only else item

    _print(extracted(), format)
    if failed:
        raise typer.Exit(1)


def _print(items: Iterator[dict[str, Any]], format: ExtractFormat) -> None:  # noqa: A002
    if format is ExtractFormat.JSON:
        typer.echo(json.dumps(list(items), ensure_ascii=False, indent=1))
        return
    for item in items:
        if format is ExtractFormat.JSONL:
            typer.echo(json.dumps(item, ensure_ascii=False))
        else:
            from eventlog.views.extraction import render_extraction

            width = terminal_width()
            typer.echo(render_extraction(item, width=width, colour=bool(width)))
