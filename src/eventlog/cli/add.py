"""``eventlog add``: articles into the database."""

from typing import Annotated

import typer

from eventlog.cli.options import DatabaseOption
from eventlog.cli.sources import Reading, SourcesArgument, takes_reading

__all__ = ["add"]


@takes_reading
def add(
    sources: SourcesArgument,
    reading: Reading,
    story: Annotated[str, typer.Option(help="Put them into this story.", show_default=False)] = "",
    again: Annotated[bool, typer.Option("--again", help="Extract also what is there already.")] = False,  # noqa: FBT002
    database: DatabaseOption = "eventlog.db",
) -> None:
    """Extract articles and store them.

    Each article is stored wholly or not at all. The same text again changes nothing; another text under
    the same URL becomes a new version of its article.
    """
    from eventlog import pipeline
    from eventlog.cli.progress import report_outcomes
    from eventlog.store.database import open_database

    articles = reading.articles(sources)
    options = pipeline.AddOptions(engine=reading.engine, jobs=reading.jobs, story=story, again=again)
    with open_database(database, create=True) as store:
        failed = report_outcomes(pipeline.add(store, articles, options=options))
    if failed:
        raise typer.Exit(1)
