"""An article as it arrived, and what its giver or its page said about it."""

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum

__all__ = ["Article", "Publication", "PublishedBasis", "Unreadable"]


class PublishedBasis(StrEnum):
    """How the publishing time was found, strongest first."""

    OPTION = "option"
    FIELD = "field"
    METADATA = "metadata"
    LINE = "line"
    DATELINE = "dateline"
    URL = "url"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Publication:
    """When an article was published, as its outlet's clock showed it.

    ``local`` has no tzinfo; ``offset`` is that clock's distance from UTC, ``None`` where the source does not
    tell; ``zone`` is the name the source uses (``WIB``, ``Asia/Jakarta``, ``+07:00``). ``has_time`` is False
    where only the day is known.
    """

    local: datetime
    basis: PublishedBasis
    offset: timedelta | None = None
    zone: str = ""
    has_time: bool = True

    @property
    def day(self) -> date:
        """The publishing day in the outlet's zone: the anchor of relative dates."""
        return self.local.date()

    @property
    def iso(self) -> str:
        """``2022-01-20T06:53+07:00``, ``2022-01-20T06:53`` or ``2022-01-20``: no more than is known."""
        if not self.has_time:
            return self.day.isoformat()
        stamp = self.local.isoformat(timespec="seconds" if self.local.second else "minutes")
        if self.offset is None:
            return stamp
        minutes = round(self.offset.total_seconds() / 60)
        sign = "-" if minutes < 0 else "+"
        return f"{stamp}{sign}{abs(minutes) // 60:02d}:{abs(minutes) % 60:02d}"


@dataclass(frozen=True, slots=True)
class Article:
    """One published text as read, with the metadata that its source or the user gave.

    ``text`` is decoded but not yet normalised. ``language`` is empty until given or detected. ``where`` names
    the source for messages (a path, a path with a line number, a URL, ``-``). ``raw`` holds the bytes as read
    and ``media_type`` what they are.
    """

    text: str
    where: str
    doc_id: str = ""
    url: str = ""
    outlet: str = ""
    headline: str = ""
    byline: str = ""
    language: str = ""
    published: Publication | None = None
    raw: bytes = field(default=b"", repr=False)
    media_type: str = "text/plain"


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A source that could not be read, and the one line that says why; the rest of a batch goes on."""

    where: str
    reason: str
