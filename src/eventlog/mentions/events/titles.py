"""Short English titles from type, roles, place and trigger, the same whatever the article's language."""

from collections.abc import Mapping, Sequence

from eventlog.language.schema.events import Form, Frame
from eventlog.mentions.events.english import english_place
from eventlog.mentions.events.title_nominals import nominal
from eventlog.mentions.events.title_scene import (
    Scene,
    Told,
    are_many,
    count_of,
    is_anybody,
    is_plural,
    names_of,
    verb_of,
)
from eventlog.mentions.events.title_things import Thing, object_of, subject_of
from eventlog.mentions.events.title_verbs import (
    PREPOSITIONS,
    Shape,
    agreed,
    finite,
    gerund,
    passive,
    shape_of,
    third,
)
from eventlog.mentions.events.title_words import DENYING, INTO, LINKS, OBJECT_LINKS, OWN, SAYING
from eventlog.mentions.model import Actor
from eventlog.ontology import ActorType, EventStatus, EventType

__all__ = ["Told", "count_of", "title_of"]

_LONGEST = 90
"""Characters; longer titles are cut at a word."""

_WANTED = {"assist": "for help", "meet": "for talks", "change": "for change"}
"""What a request is for, by its mode."""

_GOING = frozenset({"visit", "tour", "leave", "inspect", "storm"})
"""Verbs whose object may be a place."""


_STATES = frozenset({"be", "go", "come", "have", "get"})
"""First words of verbs that have no passive."""


def title_of(told: Told, actors: Mapping[str, Actor]) -> str:
    """One readable line, such as ``Sarvan meets Odell in Tarsa`` or ``Nine captives to be released``."""
    parties = [one for one in told.actors if one not in told.recipients] or list(told.actors)
    others = [one for one in told.recipients if one not in parties]
    verb = verb_of(told)
    thing = _thing(told, verb, actors, others)
    scene = Scene(
        told,
        verb,
        [actors[one] for one in parties if one in actors],
        [actors[one] for one in others if one in actors],
        thing,
        names_of([actors[one] for one in thing.to if one in actors], told.code),
        _subject(told, thing, actors),
    )
    line = _sentence(scene) or nominal(scene, actors)
    line = _placed(line, english_place(told.place, told.code) if told.place else "", scene.verb)
    if told.status is EventStatus.DENIED:
        line += " (denied)"
    return _cut(line[:1].upper() + line[1:])


def _thing(told: Told, verb: str, actors: Mapping[str, Actor], others: Sequence[str]) -> Thing:
    """The noun phrase that the sentence gives the verb: behind it, or before a passive."""
    if told.line is None or told.form is Form.NOMINAL or not verb:
        return Thing()
    if told.form is not Form.PASSIVE:
        behind = object_of(told.line, told.hit, told.code, actors=actors, told=others, verb=verb)
        happens = told.hit.entry.group.frame is Frame.HAPPENING
        own = verb.partition(" ")[0] in OWN or verb.startswith("arrive")
        alone = shape_of(verb) is Shape.ALONE and not own and not happens
        if verb.startswith("arrive") and all(word[:1].isupper() for word in behind.text.split()):
            return Thing()
        behind = behind if behind.deed or behind.aside or not alone else Thing(clause=behind.clause)
        if behind.text or told.actors or told.hit.entry.group.frame is not Frame.UNDERGOER:
            return behind
    return Thing(subject_of(told.line, told.hit, told.code, actors))


def _subject(told: Told, thing: Thing, actors: Mapping[str, Actor]) -> str:
    """Who acts where no actor is known and those who undergo it stand as the object."""
    if told.line is None or told.actors or not thing.whole or told.form is Form.PASSIVE:
        return ""
    return subject_of(told.line, told.hit, told.code, actors)


def _sentence(scene: Scene) -> str:
    """A title with a verb; empty where none fits."""
    if not scene.verb or scene.frame is Frame.HAPPENING:
        return ""
    if not scene.doers and scene.frame in (Frame.INTRANSITIVE, Frame.RECIPROCAL):
        return ""
    shape = shape_of(scene.verb)
    befell = scene.told.form is Form.PASSIVE and (not scene.undergone or scene.head in OWN)
    befell = befell and scene.head not in _STATES
    return _transitive(scene, shape) if shape is not Shape.ALONE or befell else _intransitive(scene)


def _intransitive(scene: Scene) -> str:
    """Subject and verb, with whom it concerns where the verb has a word for that; a count is said once."""
    thing = scene.thing
    said_twice = scene.undergone and scene.is_count and (is_anybody(scene.actor) or scene.head not in OWN)
    if scene.doers and not said_twice:
        others = "" if scene.is_count or _arrives_at_person(scene) else scene.sufferer
        if thing.text and not thing.whole:
            return f"{scene.actor} {_with_object(scene, thing.text)}"
        if others and (scene.head in LINKS or scene.head in OWN or scene.verb in OBJECT_LINKS or scene.asks):
            return f"{scene.actor} {_with_object(scene, others)}"
        if scene.frame is Frame.RECIPROCAL and not are_many(scene.doers, scene.told.code):
            return ""
        return f"{scene.actor} {_finite_of(scene, doing=True)}"
    if scene.subject and scene.sufferer:
        return f"{scene.subject} {_with_object(scene, scene.sufferer)}"
    if scene.sufferer and (scene.undergone or scene.head not in OWN or not thing.text):
        return f"{scene.sufferer} {_finite_of(scene, doing=False)}"
    if not thing.text or thing.deed or not scene.undergone:
        return ""
    return f"{thing.text} {finite(scene.verb, scene.told.status, many=is_plural(thing.text))}"


def _transitive(scene: Scene, shape: Shape) -> str:
    """Subject, verb and object, or object and passive; empty where there is no object."""
    if scene.doers and shape is Shape.WHOLE:
        return f"{scene.actor} {_with_object(scene, '' if scene.is_count else scene.sufferer)}"
    target = _target(scene)
    target = "" if target == scene.actor else target
    if scene.doers and target:
        return f"{scene.actor} {_with_object(scene, target)}"
    if scene.doers and scene.told.place and scene.head in _GOING:
        return f"{scene.actor} {_finite_of(scene, doing=True)}"
    if scene.doers and scene.asks and " " in scene.verb.rpartition(" ")[0]:
        return f"{scene.actor} {_finite_of(scene, doing=True).rpartition(' ')[0]}"
    if shape is Shape.WHOLE and not scene.doers and not scene.sufferer:
        return _of_itself(scene)
    if scene.doers or not target or shape is Shape.WHOLE or scene.thing.deed or scene.thing.aside:
        return ""
    many = scene.many if target == scene.sufferer else is_plural(target)
    return f"{target} {passive(agreed(scene.verb, many=many), scene.told.status)}"


def _of_itself(scene: Scene) -> str:
    """The passive of a verb that has its object: "tyres burned"."""
    head, _, rest = scene.verb.partition(" ")
    thing = rest.removeprefix("a ").removeprefix("an ").removeprefix("the ")
    whole = thing != rest or is_plural(rest)
    if not whole or head in _STATES or not PREPOSITIONS.isdisjoint(rest.split()):
        return ""
    return f"{thing} {passive(head, scene.told.status)}"


def _target(scene: Scene) -> str:
    """Whom or what the deed is done to: who is named, what the sentence says stands there, or how many."""
    thing, told = scene.thing, scene.told
    says = scene.head in SAYING
    if thing.clause and (says or not thing.text):
        return ""
    if scene.asks and scene.verb.count(" ") > 1:
        return scene.sufferer
    if told.form is Form.PASSIVE or thing.whole or (scene.verb == "ask" and scene.others):
        return scene.sufferer or thing.text
    number = scene.doers and thing.text.replace(",", "").isdigit()
    if thing.text and not number and not (scene.is_count and thing.text[:1].isdigit()):
        return scene.sufferer if thing.aside and scene.sufferer else thing.text
    if (told.line is not None and says) or _arrives_at_person(scene):
        return ""
    return scene.sufferer


def _arrives_at_person(scene: Scene) -> bool:
    """Whether who is named with an arrival is nobody's destination."""
    return scene.head == "arrive" and any(one.type is ActorType.PERSON for one in scene.others)


def _placed(line: str, place: str, verb: str) -> str:
    """A title with its place, which takes the end of a verb that asks for one."""
    head, _, last = line.rpartition(" ")
    dangling = (
        bool(head) and last in PREPOSITIONS and not (last == "in" and verb.partition(" ")[0] not in INTO)
    )
    if not place or place.removeprefix("the ").lower() in line.lower():
        return head if dangling else line
    going = verb in _GOING and last in (verb, third(verb))
    if going or (dangling and last in ("to", "in", "for", "from", "into")):
        return f"{line} {place}"
    return f"{head if dangling else line} in {place}"


def _finite_of(scene: Scene, *, doing: bool) -> str:
    many = are_many(scene.doers, scene.told.code) if doing else scene.many
    return finite(scene.verb, scene.told.status, many=many)


def _with_link(scene: Scene) -> str:
    """The noun phrase of the sentence, and to or against whom it is."""
    thing = scene.thing
    if thing.deed and scene.head in DENYING:
        return gerund(thing.text.removeprefix("to "))
    return f"{thing.text} {thing.link} {scene.thing_to}" if thing.link and scene.thing_to else thing.text


def _with_object(scene: Scene, target: str) -> str:
    """The verb and whom it concerns, with the preposition that it asks for, and what a request is for."""
    told, shape = scene.told, shape_of(scene.verb)
    is_thing = target == scene.thing.text and target != scene.sufferer
    verb = agreed(scene.verb, many=is_plural(target) if is_thing else scene.many)
    if is_thing and scene.thing.deed and verb == "reject":
        verb = "refuse"
    many = are_many(scene.doers, told.code) if scene.doers else is_plural(scene.subject)
    deed = finite(verb, told.status, many=many)
    rest = verb.partition(" ")[2]
    if scene.head == "arrive":
        place = target in _states(scene) and not is_thing
        return f"{deed.removesuffix(' in')} {'' if scene.thing.aside else 'in ' if place else 'at '}{target}"
    if is_thing and (scene.thing.deed or scene.thing.aside):
        return f"{deed} {_with_link(scene)}"
    if shape is Shape.WHOLE or verb in OBJECT_LINKS or (shape is Shape.ALONE and rest and not scene.asks):
        link = OBJECT_LINKS.get(verb, "")
        return f"{deed} {link} {target}" if link and target and not is_thing else deed
    if shape is Shape.APART:
        return f"{deed.removesuffix(rest)}{target} {rest}"
    if is_thing:
        return (
            f"{deed} for {target}"
            if verb == "ask" and target[:1].islower()
            else f"{deed} {_with_link(scene)}"
        )
    direct = scene.head == "report" and scene.thing.whole
    link = "" if rest or direct else LINKS.get(scene.head, "")
    line = f"{deed} {link} {target}" if link else f"{deed} {target}"
    if told.kind.type is EventType.REQUEST and verb == "ask":
        helpers = "peacekeeping" in told.kind.contexts and told.kind.mode == "assist"
        line += " for peacekeepers" if helpers else f" {_WANTED.get(told.kind.mode, '')}".rstrip()
    return line


def _states(scene: Scene) -> frozenset[str]:
    """English names of those who are countries, at which nobody arrives but in."""
    return frozenset(english_place(one.name, scene.told.code) for one in scene.others if one.country)


def _cut(line: str) -> str:
    if len(line) <= _LONGEST:
        return line
    space = line.rfind(" ", 0, _LONGEST)
    return line[: space if space > 0 else _LONGEST] + " …"
