"""What a query keeps: the same filters for every command that reads."""

from dataclasses import dataclass
from datetime import date

__all__ = ["CLOCKS", "Filters", "standpoint"]

CLOCKS = {
    "published": "by day of publication",
    "said": "by the day it was said",
    "recorded": "by the day it was recorded here",
}
"""By what a day's knowledge is told, in words."""

_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
)  # fmt: skip


def standpoint(day: date | None, clock: str) -> str:
    """In words: "as of 10 January 2022, by day of publication"; empty without a day."""
    if day is None:
        return ""
    return f"as of {day.day} {_MONTHS[day.month - 1]} {day.year}, {CLOCKS[clock]}"


@dataclass(frozen=True, slots=True)
class Filters:
    """All given conditions hold together; an empty one holds for every row.

    ``actor``, ``place``, ``speaker`` and ``outlet`` match any part of a name without regard to case or
    accents (actors by any of their names); ``country`` (ISO 3166 alpha-3) is that which ``place`` names, if
    any, and events anywhere in it are kept too. ``since`` and ``until`` are inclusive days; an event is kept
    when its bounds can overlap them. ``text`` is a full-text query. ``policy`` chooses among figures
    (``records.standing``). ``limit`` 0 means no limit.
    With ``as_of`` the rows are those known by the end of that day by one of ``CLOCKS``; the session must be
    opened for the same day and clock.
    """

    actor: str = ""
    type: str = ""
    place: str = ""
    country: str = ""
    since: date | None = None
    until: date | None = None
    text: str = ""
    measure: str = ""
    speaker: str = ""
    outlet: str = ""
    status: str = ""
    story: str = ""
    policy: str = ""
    min_confidence: float = 0.0
    limit: int = 0
    as_of: date | None = None
    clock: str = "published"

    @property
    def standpoint(self) -> str:
        """The day and clock in words, or nothing."""
        return standpoint(self.as_of, self.clock)
