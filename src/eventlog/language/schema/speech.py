"""What a pack says about speech."""

from dataclasses import dataclass

__all__ = ["SpeechData"]


@dataclass(frozen=True)
class SpeechData:
    """The speech of one language."""
