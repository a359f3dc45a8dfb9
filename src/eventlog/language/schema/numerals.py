"""What a pack says about numerals."""

from dataclasses import dataclass

__all__ = ["NumeralData"]


@dataclass(frozen=True)
class NumeralData:
    """The numerals of one language."""
