"""English names for titles: countries by CLDR, bodies by their table, unnamed people by the pack."""

import re
from functools import cache, lru_cache
from importlib.resources import files
from string import capwords

from eventlog.language.pack import load_pack
from eventlog.mentions.actors.lexicon import load_lexicon
from eventlog.mentions.events.lexicon import entries_of
from eventlog.mentions.events.title_glosses import counted, glossed, people_in
from eventlog.mentions.events.title_verbs import singular
from eventlog.mentions.geography import Where, load_gazetteer
from eventlog.mentions.model import Actor
from eventlog.ontology import ActorType

__all__ = ["english_name", "english_place"]

_ARTICLE = ("united ", "dominican ", "central african ", "philippines", "netherlands", "maldives", "bahamas")
_ENDINGS = (" islands", " republic", " emirates", " territories")
_NUMBER = re.compile(r"(?:[a-z ]*\d[\d,]*|[a-z]+ of) ")
"""The number before people, behind which stands the adjective of their country."""
_SHOUTED = 4
"""Letters up to which capitals throughout may be initials."""
_SPOKEN = frozenset({"NATO", "ASEAN", "OPEC", "UNICEF", "UNESCO", "OPCW", "OXFAM"})
"""International bodies whose initials are said as a word, without an article."""


def english_name(actor: Actor, code: str) -> str:
    """What an English title calls an actor: its own name where it is nothing that English names otherwise."""
    return _english((actor.name, *actor.aliases), actor.type is ActorType.PERSON, code)


@lru_cache(maxsize=4096)
def _english(names: tuple[str, ...], person: bool, code: str) -> str:  # noqa: FBT001 - a key of the cache
    known = "" if person else next(filter(None, (_known(name, code) for name in names)), "")
    return known or _unnamed(names[0], code) or _without_article(_clipped(names[0], code))


def _clipped(name: str, code: str) -> str:
    """A name that begins with an office, without what it ran on into ("Ketua Dewan Tarsa dari mantan …")."""
    words = name.split()
    data = load_lexicon(code).words
    if not data.head_first or words[0].lower() not in data.titles | data.role_nouns:
        return name
    end = next((at for at in range(2, len(words)) if words[at] in _behind(code)), len(words))
    return " ".join(words[:end])


def _unnamed(name: str, code: str) -> str:
    """Unnamed people in English, with the number that counts them in figures; empty for who has a name.

    Whose people they are is named behind them ("polisi Lumara": police of Lumara).
    """
    words = name.split()
    lower = [word.lower() for word in words]
    single = bool(lower) and lower[0] in _single(code)
    while len(lower) > 1 and lower[0] in _small(code):
        lower, words = lower[1:], words[1:]
    while len(lower) > 1 and lower[-1] in _small(code):
        lower, words = lower[:-1], words[:-1]
    if not load_lexicon(code).words.head_first:
        return _counted_people(lower, words, code)
    end = next((at for at in range(1, len(lower)) if lower[at] in _behind(code)), len(lower))
    at, own = people_in(lower[:end], code)
    if not own:
        said, used = glossed(lower[:end], code) if words[0][:1].islower() else ("", 0)
        rest = " ".join(words[used:end])
        whose = _of(said, rest, code, common=True) if used else ""
        return f"{said} {rest}" if whose == f"{said} of {rest}" else whose
    said, used = glossed(lower[:end], code)
    if any(word[:1].isupper() for word in words[at + own : used]):
        said, used = glossed(lower[: at + own], code)
    rest = " ".join(words[used:end])
    return _of(singular(said) if single else said, rest, code, common=own > 1 or words[0][:1].islower())


def _of(people: str, rest: str, code: str, *, common: bool) -> str:
    """People with whose they are; empty for a name that only begins like a word for people (``common``)."""
    adjective = _demonyms().get(load_gazetteer(code).country_of(rest), "") if rest else ""
    if adjective:
        number = _NUMBER.match(people)
        front = number.group() if number else ""
        return f"{front}{adjective} {people.removeprefix(front)}"
    whose = rest and (_known(rest, code) or _known_place(rest, code))
    short = (whose or rest).removeprefix("the ")
    if short.isupper() and " " not in short:
        return f"{short} {people}"
    if rest and not whose:
        named = all(word[:1].isupper() for word in rest.split())
        if not common and any(word[:1].isupper() for word in rest.split()):
            return ""
        joint = " " if " of " in people else " of "
        return f"{people}{joint}{rest}" if named else people
    return f"{people} of {whose}" if whose else people


def _counted_people(lower: list[str], words: list[str], code: str) -> str:
    """The same where the noun stands last: numbers in figures, and no capital but that of names."""
    number, length, many = counted(lower, code)
    if length and length < len(words) and many != 1 and not number.endswith(" of"):
        return " ".join((number, *words[length:]))
    data = load_lexicon(code).words
    first = {lower[0], lower[0].removesuffix("s")}
    known = data.group_nouns.keys() | data.role_nouns | data.titles | _plain(code)
    common = not first.isdisjoint(known) and (len(words) == 1 or words[1].islower())
    return " ".join((lower[0], *words[1:])) if words[0].istitle() and common else ""


def _known_place(name: str, code: str) -> str:
    return english_place(name, code) if load_gazetteer(code).place(name) is not None else ""


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
    """The English name of a place, with the article that English gives to some countries.

    What a dateline has in capitals throughout is written as a name; initials ("USA") stay.
    """
    if len(name) > _SHOUTED and name.isupper():
        name = "-".join(capwords(part) for part in name.lower().split("-"))
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


def _without_article(name: str) -> str:
    head, _, rest = name.partition(" ")
    return rest if head in ("The", "the", "A", "An", "a", "an") and rest else name


@cache
def _small(code: str) -> frozenset[str]:
    return frozenset(words for words, _ in entries_of(load_pack(code).events.roles.determiner)) - _plain(code)


@cache
def _single(code: str) -> frozenset[str]:
    """Articles that count one."""
    return frozenset(word for word in load_lexicon(code).words.articles if counted((word, "x"), code)[2] == 1)


@cache
def _plain(code: str) -> frozenset[str]:
    """Words that count or compare and keep their place before a noun."""
    data = load_lexicon(code).words
    small = data.articles | data.definite_before | data.definite_after
    return frozenset() if data.head_first else frozenset(data.quantifiers - small)


@cache
def _behind(code: str) -> frozenset[str]:
    """Words at which a name that begins with a common noun has run on into its sentence."""
    roles = load_pack(code).events.roles
    listed = (roles.agent, roles.recipient, roles.company, roles.place, roles.relative, roles.auxiliary)
    return frozenset(words for one in listed for words, _ in entries_of(one))


@cache
def _people(code: str) -> dict[str, str]:
    return {name: gloss or name for name, gloss in entries_of(load_pack(code).events.people)}


@cache
def _demonyms() -> dict[str, str]:
    """The English adjective of each country that has one."""
    found: dict[str, str] = {}
    for word, country in load_lexicon("en").words.demonyms:
        found.setdefault(country, word)
    return found


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
