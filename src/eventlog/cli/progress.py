"""What ``add`` tells while it works: a line an article, a bar when they are many, a sum at the end."""

import sys
from collections import Counter
from collections.abc import Iterable
from typing import TYPE_CHECKING

import typer

if TYPE_CHECKING:
    from rich.status import Status

    from eventlog.pipeline import AddOutcome

__all__ = ["report_outcomes"]

_BAR_FROM = 5
"""Articles after which a bar is worth its line."""


def report_outcomes(outcomes: "Iterable[AddOutcome]") -> int:
    """Print each outcome as it comes; return how many sources failed."""
    tally: Counter[str] = Counter()
    with _Bar() as bar:
        for outcome in outcomes:
            tally[outcome.status] += 1
            if outcome.status == "failed":
                bar.say(f"eventlog: {outcome.where}: {'; '.join(outcome.notes)}", err=True)
            else:
                bar.say(_line(outcome))
                for note in outcome.notes:
                    bar.say(f"  {outcome.where}: {note}", err=True)
            bar.advance()
    typer.echo(_sum(tally), err=True)
    return tally["failed"]


def _line(outcome: "AddOutcome") -> str:
    counts = f"{outcome.events} events, {outcome.claims} claims, {outcome.figures} figures"
    if outcome.status == "unchanged":
        counts = "already there"
    if outcome.quarantined:
        counts += f", {outcome.quarantined} in quarantine"
    return (
        f"{outcome.ref:5} {outcome.status.replace('_', ' '):11} {counts}  {outcome.headline or outcome.where}"
    )


def _sum(tally: Counter[str]) -> str:
    words = {
        "added": "added",
        "new_version": "new versions",
        "read_again": "read again",
        "kept": "kept without extraction",
        "unchanged": "already there",
        "failed": "failed",
    }
    parts = [f"{tally[status]} {word}" for status, word in words.items() if tally[status]]
    return ", ".join(parts) if parts else "nothing to add"


class _Bar:
    """A count on standard error, shown on a terminal once there are more than a few articles."""

    def __init__(self) -> None:
        self._seen = 0
        self._status: Status | None = None

    def __enter__(self) -> "_Bar":
        if sys.stderr.isatty():
            from rich.console import Console
            from rich.status import Status

            self._status = Status("reading", console=Console(stderr=True))
        return self

    def __exit__(self, *failure: object) -> None:
        if self._status is not None:
            self._status.stop()

    def say(self, line: str, *, err: bool = False) -> None:
        typer.echo(line, err=err)

    def advance(self) -> None:
        self._seen += 1
        if self._status is not None and self._seen >= _BAR_FROM:
            self._status.start()
            self._status.update(f"{self._seen} articles")
