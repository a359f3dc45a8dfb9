"""Named days: fixed, computed from Easter, the nth weekday of a month, or as a country keeps them."""

from datetime import date, timedelta
from functools import lru_cache

__all__ = ["day_of_holiday"]


@lru_cache(maxsize=1024)
def day_of_holiday(spec: str, year: int) -> date | None:
    """The day a named day falls on in a year (its first, where it lasts); None where nobody knows.

    ``spec`` is as ``NamedDay`` describes. Days of the Islamic, Hindu and Chinese calendars come from the
    ``holidays`` library, which knows the days that were in fact kept.
    """
    try:
        if spec.startswith("easter"):
            from dateutil.easter import easter

            sunday: date = easter(year)
            return sunday + timedelta(days=int(spec.removeprefix("easter") or 0))
        if spec.startswith("nth:"):
            rule, _, later = spec.removeprefix("nth:").partition("+")
            return _nth(year, *map(int, rule.split("-"))) + timedelta(days=int(later or 0))
        if spec[2] == ":":
            return _kept(spec[:2], spec[3:], year)
        parts = [int(part) for part in spec.split("-")]
        return date(*parts) if len(parts) == 3 else date(year, *parts)
    except (ValueError, OverflowError):
        return None


def _nth(year: int, month: int, nth: int, weekday: int) -> date:
    """The nth weekday of a month; nth 5 stands for the last."""
    first = date(year, month, 1)
    day = first + timedelta(days=(weekday - first.isoweekday()) % 7 + 7 * (nth - 1))
    return day if day.month == month else day - timedelta(days=7)


def _kept(country: str, name: str, year: int) -> date | None:
    import holidays

    days = holidays.country_holidays(country, years=year, observed=False, language="en_US")
    found = sorted(day for day, names in days.items() if name in names.split(" (")[0].split("; "))
    return found[0] if found else None
