"""``eventlog extract``: the extraction printed, nothing stored."""

import json
from collections.abc import Iterator
from enum import StrEnum
from typing import Annotated, Any

import typer

from eventlog.cli.options import terminal_width
from eventlog.cli.sources import Reading, SourcesArgument, takes_reading

__all__ = ["extract"]


class ExtractFormat(StrEnum):
    """How an extraction is printed."""

    JSON = "json"
    JSONL = "jsonl"
    TABLE = "table"


@takes_reading
def extract(
    sources: SourcesArgument,
    reading: Reading,
    format: Annotated[ExtractFormat, typer.Option(help="How to print it.")] = ExtractFormat.TABLE,  # noqa: A002
) -> None:
    """Print what would be stored.

    Times, actors, events, claims and figures, each with its place in the text; nothing is written.
    """
    from eventlog import pipeline
    from eventlog.article.model import Unreadable
    from eventlog.mentions.contract import as_json

    options = pipeline.ExtractOptions(engine=reading.engine, jobs=reading.jobs)
    failed = False

    def extracted() -> Iterator[dict[str, Any]]:
        nonlocal failed
        for found in pipeline.extract(reading.articles(sources), options=options):
            if isinstance(found, Unreadable):
                failed = True
                typer.echo(f"eventlog: {found.where}: {found.reason}", err=True)
            else:
                yield as_json(*found)

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
