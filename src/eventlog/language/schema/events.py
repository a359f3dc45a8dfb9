"""What a pack says about events."""

from dataclasses import dataclass

__all__ = ["EventData"]


@dataclass(frozen=True)
class EventData:
    """The events of one language."""
