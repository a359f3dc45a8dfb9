"""The ``eventlog`` command."""

import typer

__all__ = ["app", "main"]

app = typer.Typer(no_args_is_help=True)


def main() -> None:
    """Run the command line."""
    app()
