"""What a figure chart may be asked for, and what it reports of itself."""

from dataclasses import dataclass
from pathlib import Path

from eventlog.views.picture.save import PICTURES, checked_suffix
from eventlog.views.words import plural

__all__ = ["FigureChartOptions", "FigureChartReport", "check_output"]


@dataclass(frozen=True, slots=True)
class FigureChartOptions:
    """How to draw; without a title the heading names the measure.

    ``standpoint`` says as of which day the figures are, where that is not now.
    """

    title: str = ""
    standpoint: str = ""


@dataclass(frozen=True, slots=True)
class FigureChartReport:
    """What was drawn: the files in order, and where the figures went.

    ``given`` = ``drawn`` + ``unplaced`` + ``rejecting``; the unplaced have no day or no number, the rejecting
    withdraw or deny theirs, and both are counted on the page.
    ``marks`` may be fewer than ``drawn``, for figures that say the same share one; ``labelled`` marks carry
    their number in print.
    """

    files: tuple[Path, ...]
    pages: int
    given: int
    drawn: int
    unplaced: int
    marks: int
    labelled: int
    rejecting: int = 0

    @property
    def summary(self) -> str:
        """One line for the terminal."""
        first, last = self.files[0].name, self.files[-1].name
        name = first if first == last else f"{first} to {last}"
        parts = [f"{plural(self.drawn, 'figure')} drawn"]
        if self.marks != self.drawn:
            parts[0] += f" as {plural(self.marks, 'mark')}"
        if self.labelled < self.marks:
            parts.append(f"{self.labelled:,} labelled")
        if self.unplaced:
            parts.append(f"{self.unplaced:,} without a day or a number left out")
        if self.rejecting:
            parts.append(f"{self.rejecting:,} that withdraw or deny a number left out")
        return f"{name}: " + ", ".join(parts)


def check_output(output: Path) -> None:
    """Raise OptionError, before any work, when no chart can be written there."""
    checked_suffix(output, known=PICTURES)
