"""Time expressions with TIMEX3 and EDTF values."""

from eventlog.mentions.timexes.find import find_timexes

__all__ = ["find_timexes"]
