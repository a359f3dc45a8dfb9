"""What a timeline may be asked for, and what it reports of itself."""

from dataclasses import dataclass
from pathlib import Path

from eventlog.errors import OptionError
from eventlog.views.picture.save import PICTURES, checked_suffix
from eventlog.views.words import plural

__all__ = ["LANES", "LAYOUTS", "TimelineOptions", "TimelineReport", "check_output"]

LANES = ("family", "type", "actor", "country")
LAYOUTS = ("auto", "lanes", "list")


@dataclass(frozen=True, slots=True)
class TimelineOptions:
    """How to draw. Raises OptionError for a value that means nothing.

    ``lanes`` says what a lane stands for. ``layout`` is lanes on an axis, a dated list in columns, or auto:
    lanes while one page holds all labels, then the list. ``most`` keeps the most reported events and
    ``per_day`` that many of each exact day (0: all); what is left out is counted on the page. ``articles`` is
    the number of articles behind the rows, where it is known; ``standpoint`` says as of which day they are,
    where that is not now.
    """

    title: str = ""
    lanes: str = "family"
    layout: str = "auto"
    most: int = 0
    per_day: int = 0
    articles: int = 0
    standpoint: str = ""

    def __post_init__(self) -> None:
        for name, value, known in (("lanes", self.lanes, LANES), ("layout", self.layout, LAYOUTS)):
            if value not in known:
                raise OptionError(f"no {name} '{value}': there are {', '.join(known)}")
        for name, count in (("most", self.most), ("per_day", self.per_day)):
            if count < 0:
                raise OptionError(f"{name} cannot be {count}: give 0 for all, or a number of events")


@dataclass(frozen=True, slots=True)
class TimelineReport:
    """What was drawn: the files in order, and how many events stand where.

    ``given`` = ``drawn`` + ``undated`` + ``left_out``; the undated are listed on the page by name.
    """

    files: tuple[Path, ...]
    pages: int
    given: int
    drawn: int
    undated: int
    left_out: int

    @property
    def summary(self) -> str:
        """One line for the terminal."""
        first = (
            self.files[0].name if len(self.files) == 1 else f"{self.files[0].name} to {self.files[-1].name}"
        )
        parts = [f"{plural(self.drawn, 'event')} drawn on {plural(self.pages, 'page')}"]
        if self.undated:
            parts.append(f"{self.undated} undated listed")
        if self.left_out:
            parts.append(f"{self.left_out:,} less reported left out")
        return f"{first}: " + ", ".join(parts)


def check_output(output: Path) -> None:
    """Raise OptionError, before any work, when no timeline can be written there."""
    checked_suffix(output, known=PICTURES)
