"""``eventlog story``: which articles belong together."""

from typing import Annotated

import typer

from eventlog.cli.options import DatabaseOption, terminal_width

__all__ = ["story"]

_Refs = list[str]


def story(
    name: Annotated[
        str, typer.Argument(metavar="[NAME]", help="The story to change.", show_default=False)
    ] = "",
    add: Annotated[
        _Refs | None, typer.Option("--add", metavar="REF", help="An article (D3) to put in; repeatable.")
    ] = None,
    add_query: Annotated[
        str, typer.Option("--add-query", metavar="TEXT", help="Put in the articles with these words.")
    ] = "",
    remove: Annotated[
        _Refs | None, typer.Option("--remove", metavar="REF", help="An article to take out; repeatable.")
    ] = None,
    database: DatabaseOption = "eventlog.db",
) -> None:
    """List stories, or say which articles belong to one.

    Figures are compared within a story; --story of the other commands asks within one.
    """
    from eventlog import pipeline
    from eventlog.errors import OptionError
    from eventlog.store import queries
    from eventlog.store.database import open_database

    if not (name and (add or add_query or remove)):
        if name or add or add_query or remove:
            raise OptionError(
                "name a story and articles: story NAME --add D3, --add-query WORDS or --remove D5"
            )
        _list(database)
        return
    with open_database(database) as store:
        with store.session() as session:
            numbers = {queries.article_number(ref) for ref in add or ()}
            numbers |= queries.articles_with(session, add_query) if add_query else set()
        came, gone = pipeline.change_story(
            store,
            name,
            add=numbers,
            remove={queries.article_number(ref) for ref in remove or ()},
        )
    typer.echo(f"{name}: {came} put in, {gone} taken out")


def _list(database: str) -> None:
    from eventlog.store.database import open_database
    from eventlog.store.rows import StoryRow
    from eventlog.store.stories import stories
    from eventlog.views.table import render

    width = terminal_width()
    with open_database(database, read_only=True) as store, store.session() as session:
        rows = stories(session)
    if not rows:
        typer.echo("there are no stories", err=True)
        return
    typer.echo(render(rows, format="table", width=width, colour=bool(width), kind=StoryRow))
