"""Names of places with the country they lie in.

Countries are named as CLDR names them (through Babel) and as the language pack adds; subdivisions as
ISO 3166-2 does (through pycountry); capitals and cities as GeoNames does (``places.tsv``, CC BY 4.0) and as
CLDR's exemplar cities do in the language at hand.
"""

from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib.resources import files

from eventlog.language.pack import available_languages, load_pack

__all__ = ["Gazetteer", "Known", "Where", "country_named", "load_gazetteer"]


class Where(StrEnum):
    """What kind of place a name stands for."""

    COUNTRY = "country"
    CAPITAL = "capital"
    CITY = "city"
    REGION = "region"


@dataclass(frozen=True, slots=True)
class Known:
    """A place of the gazetteer; ``country`` is ISO 3166 alpha-3."""

    kind: Where
    country: str


@dataclass(frozen=True)
class Gazetteer:
    """Places and demonyms by case-folded name; ``longest`` is the greatest number of words in a name."""

    places: dict[str, Known]
    demonyms: dict[str, str]
    longest: int

    def place(self, name: str) -> Known | None:
        """What is known of a place name, whatever its case."""
        return self.places.get(name.casefold().replace("’", "'"))

    def country_around(self, name: str) -> str:
        """Alpha-3 code of the country that a place lies in, which a comma and its region may follow."""
        parts = [name, *reversed(name.split(", "))]
        return next((known.country for part in parts if (known := self.place(part))), "")

    def country_of(self, name: str) -> str:
        """Alpha-3 code of a country or demonym, or an empty string."""
        known = self.place(name)
        if known and known.kind is Where.COUNTRY:
            return known.country
        return self.demonyms.get(name.casefold(), "")


@cache
def load_gazetteer(code: str) -> Gazetteer:
    """The gazetteer of a language that has a pack; later sources never displace earlier, surer ones."""
    places: dict[str, Known] = {}

    def add(name: str, kind: Where, country: str) -> None:
        key = name.casefold().replace("’", "'").strip()
        if len(key) > 1:
            places.setdefault(key, Known(kind, country))

    actors = load_pack(code).actors
    rows = [line.split("\t") for line in _table().splitlines()]
    alpha3 = {row[0]: row[1] for row in rows}
    cldr = [(name, alpha3[alpha2]) for name, alpha2 in _cldr_countries(code) if alpha2 in alpha3]
    parts = [
        (name, alpha3[alpha2])
        for name, alpha2 in _subdivisions()
        if alpha2 in alpha3 and (len(name) > 4 or " " in name)
    ]
    sources = (
        (Where.COUNTRY, [*actors.countries, *cldr]),
        (Where.CAPITAL, [*actors.capitals, *((row[2], row[1]) for row in rows)]),
        (Where.REGION, [*actors.regions, *parts]),
        (Where.CITY, [(name, row[1]) for row in rows for name in row[3:]]),
    )
    for kind, named in sources:
        for name, country in named:
            add(name, kind, country)
    longest = max(len(name.split()) for name in places)
    return Gazetteer(places, {word.casefold(): country for word, country in actors.demonyms}, longest)


def country_named(name: str) -> str:
    """The alpha-3 code of a country by its name in any language that has a pack, or an empty string."""
    known = (load_gazetteer(code).place(name.strip()) for code in available_languages())
    return next((place.country for place in known if place and place.kind is Where.COUNTRY), "")


def _table() -> str:
    return files("eventlog.mentions.geography").joinpath("places.tsv").read_text("utf-8")


def _cldr_countries(code: str) -> list[tuple[str, str]]:
    from babel import Locale

    names = []
    for alpha2, name in sorted(Locale.parse(code).territories.items()):
        if len(alpha2) == 2 and alpha2.isalpha():
            names.append((name.split(" (")[0], alpha2))
    return names


def _subdivisions() -> list[tuple[str, str]]:
    import pycountry

    return [
        (part.name.split(" [")[0].split(", ")[0], part.country_code)
        for part in sorted(pycountry.subdivisions, key=lambda part: part.code)
    ]
