"""Indonesian events."""

from eventlog.language.schema.events import EventData

__all__ = ["DATA"]

DATA = EventData()
