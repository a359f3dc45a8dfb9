"""What a pack says about actors."""

from dataclasses import dataclass

__all__ = ["ActorData"]


@dataclass(frozen=True)
class ActorData:
    """The actors of one language."""
