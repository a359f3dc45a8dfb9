"""Indonesian figures."""

from eventlog.language.schema.figures import FigureData

__all__ = ["DATA"]

DATA = FigureData()
