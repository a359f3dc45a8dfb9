"""What a pack says about segment."""

from dataclasses import dataclass

__all__ = ["SegmentData"]


@dataclass(frozen=True)
class SegmentData:
    """The segment of one language."""
