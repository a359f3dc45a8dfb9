"""Which actors of a new article are known ones: conservative, as a wrong merge is worse than a missed one.

Two actors are the same when an *identifying* name of each is equal (folded), their types go together and
their countries do not speak against it. Identifying are:

* a person's full name of two words or more; a surname or a title with a surname never is;
* a country's name in any language, for its government;
* a name of an international body, its acronym included;
* another organization's or armed group's proper name; an acronym by itself never is;
* an organ of a government by its name, within one known country.

Groups ("demonstrators") are never the same in two articles.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from eventlog.ontology import ActorType
from eventlog.records.bodies import body_forms
from eventlog.records.countries import country_forms
from eventlog.records.names import fold

__all__ = ["KnownActor", "identifying_names", "lookup_names", "resolve"]

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
    return frozenset(
        folded
        for form in (name, *aliases)
        if (folded := fold(form))
        and (
            body_forms(folded)
            or (kind is ActorType.GOVERNMENT and country and _proper_or_long(form))
            or (kind is not ActorType.GOVERNMENT and _proper(form))
            or (folded in country_forms(country))
        )
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


def _proper_or_long(form: str) -> bool:
    return _proper(form) or " " in form


def lookup_names(actors: Iterable[KnownActor]) -> frozenset[str]:
    """Every folded name under which a known actor could be the same as one of these."""
    return frozenset(
        form for actor in actors for name in actor.names for form in {name, *_forms(name, actor.country)}
    )


def _forms(name: str, country: str) -> frozenset[str]:
    forms = body_forms(name)
    if not forms and country and name in country_forms(country):
        forms = country_forms(country)
    return forms


def resolve(new: Sequence[KnownActor], known: Sequence[KnownActor]) -> dict[int, int]:
    """Ids of new actors to the ids of the known actors they are, where exactly one matches."""
    by_name: dict[str, list[KnownActor]] = {}
    for actor in known:
        for name in actor.names:
            by_name.setdefault(name, []).append(actor)
    found = {}
    for actor in new:
        matches = {
            candidate.id
            for name in actor.names
            for form in {name, *_forms(name, actor.country)}
            for candidate in by_name.get(form, ())
            if _compatible(actor, candidate, name)
        }
        if len(matches) == 1:
            found[actor.id] = matches.pop()
    return found


def _compatible(one: KnownActor, other: KnownActor, name: str) -> bool:
    if one.type != other.type and not {one.type, other.type} <= _BODIES:
        return False
    if one.country and other.country and one.country != other.country:
        return False
    if ActorType.GOVERNMENT in (one.type, other.type) and not body_forms(name):
        return bool(one.country) and one.country == other.country
    return True
