"""``eventlog db``: the database itself."""

import typer

from eventlog.cli.options import DatabaseOption

__all__ = ["db_app"]

db_app = typer.Typer(help="Look after the database itself.", no_args_is_help=True)


@db_app.command()
def info(database: DatabaseOption = "eventlog.db") -> None:
    """Say what a database holds."""
    from eventlog.store.database import open_database
    from eventlog.store.info import describe

    with open_database(database, read_only=True) as store:
        for name, value in describe(store):
            typer.echo(f"{name:22} {value}")


@db_app.command()
def check(database: DatabaseOption = "eventlog.db") -> None:
    """Verify a database.

    Every span against its text, every foreign key, the full-text index and the file; exit status 1 if
    anything is wrong.
    """
    from eventlog.store.check import check as check_database
    from eventlog.store.database import open_database

    with open_database(database, read_only=True) as store:
        report = check_database(store)
    for problem in report.problems:
        typer.echo(str(problem))
    typer.echo(report.summary, err=True)
    if report.problems:
        raise typer.Exit(1)


@db_app.command()
def upgrade(database: DatabaseOption = "eventlog.db") -> None:
    """Bring an older database to this version's tables; a current one stays as it is.

    What an older version stored is indexed, and actors, events and figures are compared over all articles.
    """
    from eventlog import pipeline
    from eventlog.store.database import open_database
    from eventlog.store.info import describe

    with open_database(database) as store:
        pipeline.index_stored(store)
        version = dict(describe(store))["schema"]
    typer.echo(f"{database}: schema version {version}", err=True)
