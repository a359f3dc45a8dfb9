"""What a pack says about figures."""

from dataclasses import dataclass

__all__ = ["FigureData"]


@dataclass(frozen=True)
class FigureData:
    """The figures of one language."""
