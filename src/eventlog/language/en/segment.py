"""English segment."""

from eventlog.language.schema.segment import SegmentData

__all__ = ["DATA"]

DATA = SegmentData()
