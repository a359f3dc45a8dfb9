"""Indonesian timex."""

from eventlog.language.schema.timex import TimexData

__all__ = ["DATA"]

DATA = TimexData()
