"""By which names an actor is the same in two articles: conservative, as a wrong merge is the worse fault.

Two actors are the same when an *identifying* name of each is equal (folded), their types go together and
their countries do not speak against it. Identifying are:

* a person's full name of two words or more; a surname or a title with a surname never is;
* a country's name in any language, for its government;
* a name of an international body, its acronym included;
* another organization's or armed group's proper name; an acronym by itself never is;
* an organ of a government by its name, within one known country; what every state has one of (ministries,
  parliament, prosecutor general) by its name in any language.

Full names of persons in Cyrillic, or with an ending of such names, are compared by what the usual
romanisations have in common, so that Tokayev, Toqaev and Токаев meet. A name that differs otherwise, in one
letter even, is another one.

A group ("demonstrators") is the same in two articles only as a class of people of one country, as in the
sector actors of ICEWS: its identifying name is then ``group protesters``. The government of a country
("pemerintah", "the cabinet") is another actor than the country, but where an article uses both for one, that
actor goes by the country's name.
"""

import re
from collections.abc import Iterable

from eventlog.ontology import ActorType, Population
from eventlog.records.bodies import GENERIC_ORGANS, GOVERNMENT, body_forms, organ_forms
from eventlog.records.countries import country_forms
from eventlog.records.names import (
    by_script,
    fold,
    inside,
    romanised,
    script_of,
    sibling,
)

__all__ = ["GROUP", "group_name", "identifying_names"]

_ARTICLES = frozenset({"the", "a", "an", "para", "pihak"})
_LEGAL_FORMS = frozenset({"persero", "tbk", "ltd", "inc", "plc", "llc", "corp", "gmbh", "perum", "perseroan"})
_WORD = re.compile(r"\w[\w'’.-]*")
_FULL_NAME = 2
"""Words that a person's name has at least where it tells the person from others."""


def identifying_names(
    name: str,
    aliases: Iterable[str],
    *,
    kind: ActorType,
    country: str,
    offices: Iterable[str] = (),
    population: Population | None = None,
) -> frozenset[str]:
    """The folded names of an article's actor that may join it to an actor of another article.

    ``population`` is the class of an unnamed people, which has such a name only together with a country.
    """
    if population is not None:
        return frozenset({group_name(population)} if country else ())
    if kind is ActorType.GROUP:
        return frozenset()
    if kind is ActorType.PERSON:
        return _of_person(name, aliases, offices)
    found = frozenset(
        folded
        for form in (name, *aliases)
        if (folded := fold(form))
        and (
            body_forms(folded)
            or _is_country(folded, country, name)
            or (not sibling(name, form) and _says_which(form, kind, country))
        )
    )
    if found & country_forms(country):
        found = frozenset(name for name in found if organ_forms(name, country) != GOVERNMENT)
    return found | _bare_organs(found, country) if country else found


GROUP = "group "
"""How the identifying name of a class of people begins; no text says it so."""


def group_name(population: Population) -> str:
    """The identifying name, folded, of a class of people within its country."""
    return f"{GROUP}{population.value}"


def _bare_organs(names: frozenset[str], country: str) -> frozenset[str]:
    """Of "Ruritanian interior ministry" the organ alone, as other articles of that country have it."""
    return frozenset(
        form for name in names for form in organ_forms(name, country) if form != name and form in name
    )


def _of_person(name: str, aliases: Iterable[str], offices: Iterable[str]) -> frozenset[str]:
    titles = {word for office in offices for word in fold(office).split()}
    full = _personal(name, titles)
    found = {" ".join(part) for part in by_script(full) if len(part) >= _FULL_NAME}
    if not found:
        return frozenset()
    sounds = set(map(romanised, full))
    for alias in aliases:
        for words in by_script(_personal(alias, titles)):
            if len(words) >= _FULL_NAME and (set(words) <= set(full) or _respelt(words, full, sounds)):
                found.add(" ".join(words))
    return frozenset(found)


def _is_country(folded: str, country: str, name: str) -> bool:
    return folded in country_forms(country) and not inside(folded, fold(name))


def _says_which(form: str, kind: ActorType, country: str) -> bool:
    """Whether a body's name tells it from others: an organ of a known country, or a proper name."""
    if organ_forms(fold(form), country) or fold(form) in country_forms(country):
        return bool(organ_forms(fold(form), country) and country)
    if kind is ActorType.GOVERNMENT:
        return bool(country) and _organ(form)
    return _proper(form)


def _personal(form: str, titles: set[str]) -> list[str]:
    """The folded words of a name without titles; none if it begins or ends in lower case ("the driver")."""
    words = [word for word in _WORD.findall(form) if not set(fold(word).split()) <= titles]
    if not words or words[0][0].islower() or words[-1][0].islower():
        return []
    return [part for word in words for part in fold(word).split()]


def _respelt(words: list[str], full: list[str], sounds: set[str]) -> bool:
    """Whether words are of the full name in another script."""
    scripts = {script_of(words[0]), script_of(full[0])}
    return len(scripts) > 1 and set(map(romanised, words)) <= sounds


def _proper(form: str) -> bool:
    """A name with a capital behind its article that is no bare acronym, nor a legal form of companies."""
    words = form.split()
    while len(words) > 1 and words[0].casefold() in _ARTICLES:
        words.pop(0)
    if len(words) == 1 and (words[0].isupper() or fold(words[0]) in _LEGAL_FORMS):
        return False
    return any(c.isupper() for word in words for c in word)


def _organ(form: str) -> bool:
    """A proper name of an organ within its country.

    "The ministry", "Local police" and a bare "Polisi" at the head of a sentence could be anybody's.
    """
    words = form.split()
    while len(words) > 1 and words[0].casefold() in _ARTICLES:
        words.pop(0)
    if len(words) == 1:
        return words[0][0].isupper() and not words[0].isupper() and fold(words[0]) not in GENERIC_ORGANS
    return any(word[0].isupper() for word in words[1:])
