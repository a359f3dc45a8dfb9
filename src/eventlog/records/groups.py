"""Who an article's actor is to other articles: its country and its identifying names.

The country which an article is about lends itself to organs and classes of people that name none: "the
interior ministry" and "demonstrators" in an article on Ruritania are Ruritania's.
"""

import re
from collections import Counter
from collections.abc import Iterable
from functools import cache

from eventlog.language.pack import available_languages
from eventlog.mentions.actors.lexicon import Lexicon, load_lexicon
from eventlog.mentions.actors.populations import lies_in, population_of
from eventlog.mentions.geography import Where
from eventlog.mentions.model import Actor, ActorForm
from eventlog.ontology import ActorType, Population
from eventlog.records.bodies import of_the_country
from eventlog.records.countries import country_name, country_names
from eventlog.records.names import fold, inside
from eventlog.records.resolution import identifying_names

__all__ = ["identity_of", "main_country", "population_in"]

_ALPHA3 = re.compile(r"[A-Z]{3}")
_LEAST_SHARE = 0.6
_LEAST_TIMES = 2
_UNNAMED = (ActorForm.ROLE, ActorForm.PRONOUN)
_LONGEST_NAME = 4
"""Words of a country's name that are looked for in an office."""


def main_country(actors: Iterable[Actor]) -> str:
    """The country (ISO 3166 alpha-3) that an article's actors name in three of five mentions, twice at least.

    A person counts for the country that the office names ("President of Ruritania"). Empty where not clear.
    """
    times: Counter[str] = Counter()
    for actor in actors:
        country = actor.country or _country_of_offices(actor)
        if country:
            times[country] += sum(mention.form is not ActorForm.PRONOUN for mention in actor.mentions)
    if not times:
        return ""
    country, most = times.most_common(1)[0]
    return country if most >= max(_LEAST_TIMES, _LEAST_SHARE * times.total()) else ""


def _country_of_offices(actor: Actor) -> str:
    """The one country that a person's offices name; empty where none or several do."""
    if actor.type is not ActorType.PERSON:
        return ""
    named = {
        country_names()[part]
        for office in actor.offices
        for words in [fold(office).split()]
        for start in range(len(words))
        for end in range(start + 1, min(start + _LONGEST_NAME, len(words)) + 1)
        if (part := " ".join(words[start:end])) in country_names()
    }
    return named.pop() if len(named) == 1 else ""


def population_in(actor: Actor, *, language: str, country: str) -> Population | None:
    """The class of people that an actor is in its country, None where it is none or a part with a name."""
    if actor.type in (ActorType.PERSON, ActorType.ORGANIZATION) or not country:
        return None
    lexicon = _lexicon(language)
    if lexicon is None:
        return None
    if any(_named(form, country, lexicon) for form in (actor.name, *actor.aliases)):
        return None
    return population_of(actor.name, lexicon, country=country)


@cache
def _lexicon(language: str) -> Lexicon | None:
    return load_lexicon(language) if language in available_languages() else None


def _named(form: str, country: str, lexicon: Lexicon) -> bool:
    """Whether words of people hold a name that is none of the country's ("CSTO troops", "fans of Quill")."""
    return any(word[:1].isupper() and not lies_in(word, country, lexicon) for word in form.split()[1:])


def identity_of(actor: Actor, *, language: str, home: str = "") -> tuple[str, frozenset[str]]:
    """An actor's country (alpha-3 or empty) and identifying names, as a profile of it holds them.

    ``language`` is that of the article (ISO 639-1), ``home`` the country it is about, empty if not clear. An
    actor that names no country gets that one only as an organ which every state has, or a class of people.
    """
    country = actor.country if _ALPHA3.fullmatch(actor.country) else ""
    lexicon = _lexicon(language)
    forms: Iterable[str] = actor.aliases
    if lexicon and actor.type is ActorType.GOVERNMENT:
        country = country or _state_of(actor.name, lexicon)
    if not country and lexicon and actor.type is ActorType.GOVERNMENT:
        place, country = _place_of(actor.name, lexicon, home)
        forms = [form for form in forms if place in form]
    population = population_in(actor, language=language, country=country or home)
    if not country and (population or _organ_of_home(actor)):
        country = home
    if actor.type is ActorType.PERSON and all(mention.form in _UNNAMED for mention in actor.mentions):
        return country, frozenset()
    forms = [form for form in forms if lexicon is None or not _says_nobody(form, actor, lexicon)]
    names = identifying_names(
        "" if lexicon and not country and _says_nobody(actor.name, actor, lexicon) else actor.name,
        forms,
        kind=actor.type,
        country=country,
        offices=actor.offices,
        population=population,
    )
    if lexicon and country and actor.type is ActorType.GOVERNMENT and _is_state(actor, country, lexicon):
        names |= {country_name(country)}
    return country, names


def _is_state(actor: Actor, country: str, lexicon: Lexicon) -> bool:
    """Whether an actor goes by a short form for its country that only its language knows ("US", "AS")."""
    return any(
        form.isupper() and _state_of(form, lexicon) == country and not inside(fold(form), fold(actor.name))
        for form in (actor.name, *actor.aliases)
    )


def _state_of(form: str, lexicon: Lexicon) -> str:
    """The country of this name, that may have lost the full stop at its end; empty where there is none."""
    known = lexicon.gazetteer.place(form) or lexicon.gazetteer.place(f"{form}.")
    return known.country if known and known.kind is Where.COUNTRY else ""


def _says_nobody(form: str, actor: Actor, lexicon: Lexicon) -> bool:
    """Whether a form of a body's name is a common noun, or in languages like Indonesian stops short.

    A common noun is what the article writes without capitals as well ("Kantor Pos", "kantor pos"); "Sekolah
    Dasar" stops short of "Sekolah Dasar Wirasari", and "Ruritania" is not "Ruritania Three Rivers Company".
    """
    if actor.type in (ActorType.PERSON, ActorType.GROUP):
        return False
    lowered = actor.type is not ActorType.GOVERNMENT and form.lower() in (actor.name, *actor.aliases)
    short = lexicon.words.head_first and actor.name.startswith(f"{form} ")
    kind = form.split()[-1].casefold() in lexicon.words.organization_words
    country = lexicon.gazetteer.country_of(form) and inside(fold(form), fold(actor.name))
    return lowered or (short and kind) or bool(country) or _generic(form, lexicon)


def _generic(form: str, lexicon: Lexicon) -> bool:
    """Whether words name a kind of body that anybody may have: "The company", "local media"."""
    data = lexicon.words
    words = [word for word in fold(form).split() if word not in data.articles]
    heads = [word for word in words if word in data.group_nouns]
    others = (word for word in words if word not in data.group_nouns)
    return bool(heads) and all(
        word in data.describing or word in lexicon.gazetteer.demonyms for word in others
    )


def _place_of(name: str, lexicon: Lexicon, home: str) -> tuple[str, str]:
    """The place that an organ's name ends with (in languages like English begins with), and its country.

    A town counts only where it lies in the home country, as many a word is the name of some town.
    """
    words = [lexicon.bare(word) for word in name.split() if word.casefold() not in lexicon.words.articles]
    for length in range(min(_LONGEST_NAME, len(words) - 1), 0, -1):
        for part in (words[-length:], words[:length] if not lexicon.words.head_first else ()):
            known = lexicon.gazetteer.place(" ".join(part))
            sure = known and (known.country == home or known.kind in (Where.COUNTRY, Where.CAPITAL))
            if known and sure and all(_is_placename(word, lexicon) for word in part):
                return " ".join(part), known.country
    return "", ""


def _is_placename(word: str, lexicon: Lexicon) -> bool:
    data, low = lexicon.words, word.casefold()
    common = data.organization_words.keys() | data.title_tails | data.state_words | data.titles
    return word[:1].isupper() and low not in common


def _organ_of_home(actor: Actor) -> bool:
    bodies = (ActorType.GOVERNMENT, ActorType.ORGANIZATION)
    return actor.type in bodies and of_the_country(fold(actor.name))
