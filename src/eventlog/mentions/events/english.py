"""English names for titles: countries by CLDR, bodies by their table, unnamed people by the pack."""

from functools import cache
from importlib.resources import files

from eventlog.language.pack import load_pack
from eventlog.mentions.actors.lexicon import load_lexicon
from eventlog.mentions.events.lexicon import entries_of
from eventlog.mentions.geography import Where, load_gazetteer
from eventlog.mentions.model import Actor
from eventlog.ontology import ActorType

__all__ = ["english_name", "english_place"]

_ARTICLE = ("united ", "dominican ", "central african ", "philippines", "netherlands", "maldives", "bahamas")
_ENDINGS = (" islands", " republic", " emirates", " territories")
_SPOKEN = frozenset({"NATO", "ASEAN", "OPEC", "UNICEF", "UNESCO", "OPCW", "OXFAM"})
"""International bodies whose initials are said as a word, without an article."""


def english_name(actor: Actor, code: str) -> str:
    """What an English title calls an actor: its own name where it is nothing that English names otherwise."""
    known = next(filter(None, (_known(name, code) for name in (actor.name, *actor.aliases))), "")
    if actor.type is ActorType.PERSON or not known:
        return _translated(_bare(actor.name, code), code) or _without_article(actor.name)
    return known


def _translated(name: str, code: str) -> str:
    """Unnamed people in English, with the number that counts them."""
    people = _people(code)
    number, _, rest = name.partition(" ")
    if number.isdigit() and rest in people:
        return f"{number} {people[rest]}"
    return people.get(name, "")


def _known(name: str, code: str) -> str:
    country = load_gazetteer(code).country_of(name)
    if country:
        return with_article(_countries().get(country, name))
    body = load_lexicon(code).body(name)
    if body is None:
        return ""
    full = _bodies()[body.key]
    initials = full.isupper() and full.isalpha() and 1 < len(full) <= 5 and full not in _SPOKEN
    return f"the {full}" if initials or full.startswith(("United ", "UN ")) else full


def english_place(name: str, code: str) -> str:
    """The English name of a place, with the article that English gives to some countries."""
    known = load_gazetteer(code).place(name)
    if known is not None and known.kind is Where.COUNTRY:
        return with_article(_countries().get(known.country, name))
    if code == "en":
        return name
    if known is not None and known.kind is Where.CAPITAL and name.casefold() not in _capitals():
        return _capitals_of().get(known.country, name)
    return _cities(code).get(name.casefold(), name)


def with_article(name: str) -> str:
    """``the United States``; other names unchanged."""
    lower = name.lower()
    return f"the {name}" if lower.startswith(_ARTICLE) or lower.endswith(_ENDINGS) else name


def _bare(name: str, code: str) -> str:
    words = name.lower().split()
    small = load_pack(code).events.roles.determiner
    listed = {word for word, _ in entries_of(small)}
    while len(words) > 1 and words[0] in listed:
        words.pop(0)
    while len(words) > 1 and words[-1] in listed:
        words.pop()
    return " ".join(words)


def _without_article(name: str) -> str:
    head, _, rest = name.partition(" ")
    return rest if head in ("The", "the", "A", "An", "a", "an") and rest else name


@cache
def _people(code: str) -> dict[str, str]:
    return {name: gloss or name for name, gloss in entries_of(load_pack(code).events.people)}


@cache
def _countries() -> dict[str, str]:
    """English CLDR names of countries by alpha-3 code."""
    import pycountry
    from babel import Locale

    names = Locale.parse("en").territories
    return {
        country.alpha_3: names[country.alpha_2].split(" (")[0].split(" - ")[0].replace("&", "and")
        for country in pycountry.countries
        if country.alpha_2 in names
    }


@cache
def _bodies() -> dict[str, str]:
    text = files("eventlog.mentions.actors").joinpath("bodies.tsv").read_text("utf-8")
    rows = (line.split("\t") for line in text.splitlines())
    return {key: names.split("|")[0] for key, _, names in rows}


@cache
def _rows() -> tuple[tuple[str, ...], ...]:
    text = files("eventlog.mentions.geography").joinpath("places.tsv").read_text("utf-8")
    return tuple(tuple(line.split("\t")) for line in text.splitlines())


@cache
def _capitals_of() -> dict[str, str]:
    return {row[1]: row[2] for row in _rows()}


@cache
def _capitals() -> frozenset[str]:
    return frozenset(row[2].casefold() for row in _rows())


@cache
def _cities(code: str) -> dict[str, str]:
    """Continents, regions and exemplar cities of time zones, from the language's names to English ones."""
    from babel import Locale

    own, english = Locale.parse(code), Locale.parse("en")
    found = {
        name.casefold(): english.territories[key]
        for key, name in sorted(own.territories.items())
        if key in english.territories
    }
    for zone, names in sorted(own.time_zones.items()):
        if "city" in names:
            theirs = english.time_zones.get(zone, {}).get("city")
            found.setdefault(names["city"].casefold(), theirs or zone.split("/")[-1].replace("_", " "))
    return found
