"""Publishing times as machines write them: ISO 8601, and the RFC 2822 form that some pages use."""

import re
from datetime import datetime, timedelta
from email.utils import parsedate_to_datetime

from eventlog.article.model import Publication, PublishedBasis

__all__ = ["ISO_FORMS", "day_in_url", "parse_iso", "parse_metadata_time"]

ISO_FORMS = "2022-01-20, 2022-01-20T06:53 or 2022-01-20T06:53+07:00"
"""What to write, for messages."""

_ISO = re.compile(
    r"(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:[.,]\d{1,9})?\s?(Z|[+-]\d{2}:?(?:\d{2})?)?)?",
    re.ASCII,
)
_URL_DAY = re.compile(r"(?<!\d)((?:19|20)\d{2})([/-]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)")


def parse_iso(written: str, *, basis: PublishedBasis) -> Publication:
    """A day, or a day and a time, with or without an offset. Raises ValueError for anything else."""
    match = _ISO.fullmatch(written.strip())
    if match is None:
        raise ValueError(f"'{written.strip()[:40]}' is no date such as {ISO_FORMS}")
    day, time, zone = match.groups()
    try:
        local = datetime.fromisoformat(f"{day}T{time or '00:00'}")
        offset = None if zone is None else _offset(zone)
    except ValueError as error:
        raise ValueError(f"'{written.strip()[:40]}' is no date of the calendar: {error}") from error
    return Publication(local, basis, offset, zone or "", has_time=time is not None)


def parse_metadata_time(written: str) -> Publication | None:
    """What a page's metadata gives as its publishing time, or None where it cannot be read."""
    try:
        return parse_iso(written, basis=PublishedBasis.METADATA)
    except ValueError:
        pass
    try:
        moment = parsedate_to_datetime(written)
    except ValueError:
        return None
    return Publication(moment.replace(tzinfo=None), PublishedBasis.METADATA, moment.utcoffset())


def day_in_url(url: str) -> Publication | None:
    """The day that many outlets write into addresses: ``/2022/01/09/``, ``/2022-01-09-``, ``/20220109``."""
    match = _URL_DAY.search(url)
    if match is None:
        return None
    try:
        local = datetime(int(match[1]), int(match[3]), int(match[4]))  # noqa: DTZ001 - the outlet's own clock
    except ValueError:
        return None
    return Publication(local, PublishedBasis.URL, has_time=False)


def _offset(zone: str) -> timedelta:
    if zone == "Z":
        return timedelta(0)
    digits = zone[1:].replace(":", "").ljust(4, "0")
    hours, minutes = int(digits[:2]), int(digits[2:])
    if hours > 14 or minutes > 59:
        raise ValueError(f"offset {zone} is none")
    size = timedelta(hours=hours, minutes=minutes)
    return -size if zone[0] == "-" else size
