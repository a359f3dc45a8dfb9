"""What a query keeps: the same filters for every command that reads."""

from dataclasses import dataclass
from datetime import date

__all__ = ["Filters"]


@dataclass(frozen=True, slots=True)
class Filters:
    """All given conditions hold together; an empty one holds for every row.

    ``actor``, ``place``, ``speaker`` and ``outlet`` match any part of a name without regard to case or
    accents (actors by any of their names). ``since`` and ``until`` are inclusive days; an event is kept when
    its bounds can overlap them. ``text`` is a full-text query. ``policy`` chooses
    among figures (``records.standing``). ``limit`` 0 means no limit.
    """

    actor: str = ""
    type: str = ""
    place: str = ""
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
