"""The moment that relative expressions count from: that of publication, on the clock of the dateline."""

from datetime import UTC, datetime
from functools import cache
from zoneinfo import ZoneInfo

from eventlog.document.model import Document
from eventlog.errors import LanguageError
from eventlog.mentions.geography import load_gazetteer

__all__ = ["local_moment"]


def local_moment(document: Document, code: str) -> datetime | None:
    """When the article was published, without zone: at the dateline where that is known, else at its outlet.

    An article printed in Jakarta after midnight from Nairobi tells of "today" as Nairobi's day. None where
    the article has no publishing time. ``code`` is the language whose names of places are read.
    """
    published = document.published
    if published is None:
        return None
    if not published.has_time or published.offset is None or not document.dateline:
        return published.local
    moment = (published.local - published.offset).replace(tzinfo=UTC)
    zones = _zones(document.dateline.partition(",")[0].strip(), code)
    there = {moment.astimezone(ZoneInfo(zone)).replace(tzinfo=None) for zone in zones}
    return there.pop() if len(there) == 1 else published.local


@cache
def _zones(place: str, code: str) -> tuple[str, ...]:
    """The time zones that a place may lie in: its own where one is named after it, else its country's."""
    from babel.core import get_global
    from pycountry import countries

    by_country = get_global("territory_zones")
    own = [zone for zones in by_country.values() for zone in zones if _city(zone) == place.casefold()]
    if own:
        return tuple(own)
    try:
        known = load_gazetteer(code).place(place)
    except LanguageError:
        return ()
    country = countries.get(alpha_3=known.country) if known else None
    return tuple(by_country.get(country.alpha_2, ())) if country else ()


def _city(zone: str) -> str:
    return zone.rpartition("/")[2].replace("_", " ").casefold()
