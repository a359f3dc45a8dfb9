"""A page before it is painted: shapes and measured words, in points from the upper left corner.

Layout works on sheets alone, so that a test can ask where every word stands without rendering anything.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field

from eventlog.views.picture.measure import ASCENT, DESCENT, text_width
from eventlog.views.picture.palette import INK

__all__ = ["Box", "Circle", "Line", "Pen", "Polygon", "Sheet", "Words", "overlap"]

Box = tuple[float, float, float, float]
"""Left, top, right, bottom."""


@dataclass(frozen=True, slots=True)
class Pen:
    """How a shape is filled and drawn. ``dash`` is on and off in points; ``z`` orders the layers."""

    fill: str | None = None
    edge: str | None = None
    width: float = 0.8
    dash: tuple[float, ...] = ()
    alpha: float = 1.0
    z: int = 3


@dataclass(frozen=True, slots=True)
class Line:
    """A stroke through two or more points."""

    points: tuple[tuple[float, float], ...]
    pen: Pen


@dataclass(frozen=True, slots=True)
class Polygon:
    """A closed shape."""

    points: tuple[tuple[float, float], ...]
    pen: Pen


@dataclass(frozen=True, slots=True)
class Circle:
    """A disc or ring."""

    x: float
    y: float
    radius: float
    pen: Pen


@dataclass(frozen=True, slots=True)
class Words:
    """One line of text; ``x`` is its left end and ``y`` its baseline. ``box`` is what it covers."""

    text: str
    x: float
    y: float
    size: float
    colour: str = INK
    bold: bool = False
    struck: bool = False

    @property
    def box(self) -> Box:
        """Its measured extent, from ascender to descender."""
        width = text_width(self.text, size=self.size, bold=self.bold)
        return (self.x, self.y - ASCENT * self.size, self.x + width, self.y + DESCENT * self.size)


@dataclass(slots=True)
class Sheet:
    """One page being filled."""

    width: float
    height: float
    shapes: list[Line | Polygon | Circle] = field(default_factory=list)
    words: list[Words] = field(default_factory=list)

    def line(self, points: Sequence[tuple[float, float]], pen: Pen) -> None:
        """Draw a stroke."""
        self.shapes.append(Line(tuple(points), pen))

    def polygon(self, points: Sequence[tuple[float, float]], pen: Pen) -> None:
        """Draw a closed shape."""
        self.shapes.append(Polygon(tuple(points), pen))

    def rectangle(self, box: Box, pen: Pen) -> None:
        """Draw an upright rectangle."""
        left, top, right, bottom = box
        self.polygon(((left, top), (right, top), (right, bottom), (left, bottom)), pen)

    def circle(self, x: float, y: float, radius: float, pen: Pen) -> None:
        """Draw a disc or ring."""
        self.shapes.append(Circle(x, y, radius, pen))

    def write(self, words: Words) -> None:
        """Set one line of text."""
        self.words.append(words)


def overlap(one: Box, other: Box, *, gap: float = 0.0) -> bool:
    """Whether two boxes share room, or stand closer than ``gap``."""
    return (
        one[0] < other[2] + gap
        and other[0] < one[2] + gap
        and one[1] < other[3] + gap
        and other[1] < one[3] + gap
    )
