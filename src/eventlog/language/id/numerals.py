"""Indonesian numerals."""

from eventlog.language.schema.numerals import NumeralData

__all__ = ["DATA"]

DATA = NumeralData()
