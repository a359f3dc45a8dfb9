"""Which actors of a new article are known ones: conservative, as a wrong merge is worse than a missed one.

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

Groups ("demonstrators") are never the same in two articles.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from eventlog.ontology import ActorType
from eventlog.records.bodies import GENERIC_ORGANS, body_forms, organ_forms
from eventlog.records.countries import country_forms
from eventlog.records.names import fold, romanised, spellings, transliterated

__all__ = ["KnownActor", "identifying_names", "lookup_names", "resolve"]

_ARTICLES = frozenset({"the", "a", "an", "para", "pihak"})
_BODIES = {ActorType.ORGANIZATION, ActorType.GOVERNMENT, ActorType.ARMED_GROUP}


@dataclass(frozen=True, slots=True)
class KnownActor:
    """An actor as resolution sees it; ``names`` are its identifying names, folded."""

    id: int
    type: ActorType
    country: str
    names: frozenset[str]


def identifying_names(
    name: str, aliases: Iterable[str], *, kind: ActorType, country: str, offices: Iterable[str] = ()
) -> frozenset[str]:
    """The folded names of an article's actor that may join it to an actor of another article."""
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
            or (kind is ActorType.GOVERNMENT and country and _organ(form, country))
            or (kind is not ActorType.GOVERNMENT and _proper(form))
            or (folded in country_forms(country))
        )
    )
    return found | _bare_organs(found, country) if kind is ActorType.GOVERNMENT and country else found


def _bare_organs(names: frozenset[str], country: str) -> frozenset[str]:
    """Of "Ruritanian interior ministry" the organ alone, as other articles of that country have it."""
    return frozenset(
        form for name in names for form in organ_forms(name, country) if form != name and form in name
    )


def _of_person(name: str, aliases: Iterable[str], offices: Iterable[str]) -> frozenset[str]:
    titles = {word for office in offices for word in fold(office).split()}
    full = [word for word in fold(name).split() if word not in titles]
    if len(full) < 2:
        return frozenset()
    found = {" ".join(full)}
    for alias in aliases:
        words = [word for word in fold(alias).split() if word not in titles]
        if len(words) >= 2 and set(words) <= set(full):
            found.add(" ".join(words))
    return frozenset(found)


def _proper(form: str) -> bool:
    """A name with a capital that is no bare acronym."""
    return any(c.isupper() for c in form) and not (form.isupper() and " " not in form)


def _organ(form: str, country: str) -> bool:
    """A name of one organ within its country: what each state has one of, or a proper name of its own.

    "The ministry", "Local police" and a bare "Polisi" at the head of a sentence could be anybody's.
    """
    if organ_forms(fold(form), country):
        return True
    words = form.split()
    while len(words) > 1 and words[0].casefold() in _ARTICLES:
        words.pop(0)
    if len(words) == 1:
        return words[0][0].isupper() and not words[0].isupper() and fold(words[0]) not in GENERIC_ORGANS
    return any(word[0].isupper() for word in words[1:])


def lookup_names(actors: Iterable[KnownActor]) -> frozenset[str]:
    """Every folded name under which a known actor could be the same as one of these."""
    return frozenset(
        form
        for actor in actors
        for name in actor.names
        for form in {name, *_forms(name, actor.country), *_spelt(actor, name)}
    )


def _spelt(actor: KnownActor, name: str) -> frozenset[str]:
    return spellings(name) if actor.type is ActorType.PERSON else frozenset()


def _forms(name: str, country: str) -> frozenset[str]:
    forms = body_forms(name) or (organ_forms(name, country) if country else frozenset())
    if not forms and country and name in country_forms(country):
        forms = country_forms(country)
    return forms


def resolve(new: Sequence[KnownActor], known: Sequence[KnownActor]) -> dict[int, int]:
    """Ids of new actors to the ids of the known actors they are, where exactly one matches."""
    by_name: dict[str, list[KnownActor]] = {}
    for actor in known:
        for name in actor.names:
            for form in {name, *_heard(actor, name, known=True)}:
                by_name.setdefault(form, []).append(actor)
    found = {}
    for actor in new:
        matches = {
            candidate.id
            for name in actor.names
            for form in {name, *_forms(name, actor.country), *_heard(actor, name, known=False)}
            for candidate in by_name.get(form, ())
            if _compatible(actor, candidate, name)
        }
        if len(matches) == 1:
            found[actor.id] = matches.pop()
    return found


def _heard(actor: KnownActor, name: str, *, known: bool) -> frozenset[str]:
    """Keys under which two romanisations meet, where at least one of the two names is likely to be one."""
    if actor.type is not ActorType.PERSON:
        return frozenset()
    key, foreign = romanised(name), transliterated(name)
    if known:
        return frozenset({f"~{key}", f"^{key}"} if foreign else {f"~{key}"})
    return frozenset({f"~{key}"} if foreign else {f"^{key}"})


def _compatible(one: KnownActor, other: KnownActor, name: str) -> bool:
    if one.type != other.type and not {one.type, other.type} <= _BODIES:
        return False
    if one.country and other.country and one.country != other.country:
        return False
    if ActorType.GOVERNMENT in (one.type, other.type) and not body_forms(name):
        return bool(one.country) and one.country == other.country
    return True
