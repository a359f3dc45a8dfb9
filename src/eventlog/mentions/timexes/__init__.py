"""Time expressions with TIMEX3 and EDTF values."""

from eventlog.mentions.timexes.audit import DateWarning, DateWarningKind, audit_timexes
from eventlog.mentions.timexes.convention import TimexConvention
from eventlog.mentions.timexes.explain import ExplainedTimex, explain
from eventlog.mentions.timexes.find import find_timexes

__all__ = [
    "DateWarning",
    "DateWarningKind",
    "ExplainedTimex",
    "TimexConvention",
    "audit_timexes",
    "explain",
    "find_timexes",
]
