"""English speech."""

from eventlog.language.schema.speech import SpeechData

__all__ = ["DATA"]

DATA = SpeechData()
