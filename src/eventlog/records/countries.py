"""Names of countries in several languages, so that reports in two languages meet at the same government."""

from functools import cache

from eventlog.records.names import fold

__all__ = ["country_forms", "country_name", "country_names"]

_LOCALES = ("en", "id", "ms", "ru", "kk", "ar", "zh", "fr", "es", "pt", "de", "nl", "tr", "ja", "ko")
"""Whose names of countries Babel (Unicode CLDR) is asked for; a superset of the language packs."""


@cache
def _territories() -> tuple[dict[str, str], ...]:
    from babel import Locale

    return tuple(dict(Locale.parse(locale).territories) for locale in _LOCALES)


@cache
def country_forms(country: str) -> frozenset[str]:
    """Folded names of a country (ISO 3166 alpha-3) in all languages asked for, and its official name."""
    import pycountry

    found = pycountry.countries.get(alpha_3=country) if country else None
    if found is None:
        return frozenset()
    names = {territories.get(found.alpha_2, "") for territories in _territories()}
    names |= {found.name, getattr(found, "official_name", ""), getattr(found, "common_name", "")}
    return frozenset(filter(None, map(fold, names)))


@cache
def country_name(country: str) -> str:
    """The folded English name of a country (ISO 3166 alpha-3) in CLDR; empty for what is none."""
    import pycountry

    found = pycountry.countries.get(alpha_3=country) if country else None
    return fold(_territories()[0].get(found.alpha_2, "")) if found else ""


@cache
def country_names() -> dict[str, str]:
    """Countries (ISO 3166 alpha-3) by folded name in all languages asked for; names of two are left out."""
    import pycountry

    found: dict[str, str] = {}
    twice = set()
    for country in pycountry.countries:
        for name in country_forms(country.alpha_3):
            if found.setdefault(name, country.alpha_3) != country.alpha_3:
                twice.add(name)
    return {name: code for name, code in found.items() if name not in twice}
