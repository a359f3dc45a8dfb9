"""What a graph may be asked for, and what it reports of itself."""

from dataclasses import dataclass
from pathlib import Path

from eventlog.errors import OptionError
from eventlog.views.picture.save import PICTURES, checked_suffix
from eventlog.views.words import plural

__all__ = ["DATA", "GraphOptions", "GraphReport", "check_output"]

DATA = (".graphml", ".gexf", ".json")
"""Endings of the data formats, which hold everything; pictures may hold less."""


@dataclass(frozen=True, slots=True)
class GraphOptions:
    """How to draw. Raises OptionError for a number that means nothing.

    A picture keeps the ``most`` actors with most events in common and the ``most_ties`` strongest lines
    between them (0: all); what is left out is counted on it. Data files are never thinned.
    ``standpoint`` says as of which day the ties are, where that is not now.
    """

    title: str = ""
    most: int = 36
    most_ties: int = 72
    standpoint: str = ""

    def __post_init__(self) -> None:
        for name, count in (("most", self.most), ("most_ties", self.most_ties)):
            if count < 0:
                raise OptionError(f"{name} cannot be {count}: give 0 for all, or a number")


@dataclass(frozen=True, slots=True)
class GraphReport:
    """What was written: the file, and how many actors and ties of those given it holds."""

    file: Path
    actors: int
    ties: int
    all_actors: int
    all_ties: int

    @property
    def summary(self) -> str:
        """One line for the terminal."""
        told = (
            f"{self.file.name}: {_of(self.actors, self.all_actors, 'actor')}, "
            f"{_of(self.ties, self.all_ties, 'tie')}"
        )
        return told if self.file.suffix.lower() in DATA else f"{told} drawn"


def _of(shown: int, given: int, noun: str) -> str:
    return plural(given, noun) if shown == given else f"{shown:,} of {plural(given, noun)}"


def check_output(output: Path) -> None:
    """Raise OptionError, before any work, when no graph can be written there."""
    checked_suffix(output, known=(*PICTURES, *DATA))
