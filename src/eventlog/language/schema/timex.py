"""What a pack says about timex."""

from dataclasses import dataclass

__all__ = ["TimexData"]


@dataclass(frozen=True)
class TimexData:
    """The timex of one language."""
