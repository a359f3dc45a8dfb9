"""Short English titles from type, roles, place and trigger, the same whatever the article's language."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from eventlog.language.schema.events import Form, Frame
from eventlog.mentions.events.english import english_name, english_place
from eventlog.mentions.events.lexicon import Entry, Hit, Part
from eventlog.mentions.events.lines import Line
from eventlog.mentions.events.title_things import Thing, object_of, phrase_around, subject_of
from eventlog.mentions.events.title_verbs import gerund, participle, third
from eventlog.mentions.events.title_words import (
    ALONE,
    BODIES,
    BY_TYPE,
    CALLED,
    INTO,
    LINKS,
    NAMES,
    NOUNS,
    OBJECT_LINKS,
    OWN,
    PHRASAL,
    PLURALS,
    SAYING,
    VERBS,
)
from eventlog.mentions.events.typing_rules import Kind
from eventlog.mentions.model import Actor, Figure
from eventlog.ontology import ActorType, EventStatus, EventType, Measure, Qualifier

__all__ = ["Told", "count_of", "title_of"]

_LONGEST = 90
"""Characters; longer titles are cut at a word."""

_PLURAL = {"is": "are", "has": "have"}

_ROUND = ((2000, "thousands of"), (200, "hundreds of"), (20, "dozens of"))
"""What vague figures are called, by their lower bound."""

_WANTED = {"assist": "for help", "meet": "for talks", "change": "for change"}
"""What a request is for, by its mode."""

_PREPOSITIONS = frozenset(
    {"on", "to", "with", "from", "at", "against", "of", "for", "as", "about", "into", "under", "in", "behind"}
)
_PARTICLES = frozenset(
    {
        "off",
        "up",
        "out",
        "down",
        "over",
        "back",
        "away",
        "in",
        "through",
        "aside",
        "home",
        "dead",
        "free",
        "alive",
    }
    | {
        "ablaze",
        "alight",
        "prisoner",
        "red-handed",
        "open",
        "go",
        "forward",
        "apart",
        "alone",
        "guilty",
        "offline",
    }
)
_GOING = frozenset(
    {"visit", "visits", "tour", "tours", "leave", "leaves", "inspect", "inspects", "storms", "storm"}
)
"""Verbs whose object may be a place."""

_APART = frozenset({"dead", "red-handed", "free", "open", "guilty"})
"""What follows its object: "shoots the guard dead"."""

_ANYBODY = frozenset({"people", "person", "victims", "victim", "residents", "public", "citizens"})
"""Subjects whom the figure that counts them names better."""

_HOSTILE = frozenset({EventType.PROTEST, EventType.ASSAULT, EventType.CRIME, EventType.SANCTION})

_COUNTED = {
    EventType.ASSAULT: (Measure.KILLED, Measure.INJURED),
    EventType.CRIME: (Measure.KILLED, Measure.INJURED),
    EventType.COERCE: (Measure.ARRESTED,),
    EventType.RETREAT: (Measure.RELEASED, Measure.TROOPS),
    EventType.MOBILIZE: (Measure.TROOPS,),
    EventType.AID: (Measure.RESCUED, Measure.TROOPS),
    EventType.OTHER: (Measure.KILLED, Measure.INJURED, Measure.EVACUATED, Measure.DISPLACED, Measure.MISSING),
    EventType.ACCUSE: (Measure.CHARGED,),
    EventType.JUDICIAL: (Measure.SENTENCED,),
}
"""Whom a figure counts who undergo an event of a type."""


@dataclass(frozen=True)
class Told:
    """What a title is made from; ``place`` and names are as the article in language ``code`` has them.

    ``line`` is the sentence, from which a title takes what no actor is: the object of a verb.
    """

    hit: Hit
    form: Form
    kind: Kind
    status: EventStatus
    actors: Sequence[str]
    recipients: Sequence[str]
    place: str
    code: str
    count: str = ""
    line: Line | None = None


@dataclass(frozen=True)
class _Scene:
    """Who does what to whom; ``thing`` is what the sentence gives the verb for an object."""

    told: Told
    verb: str
    doers: Sequence[Actor]
    others: Sequence[Actor]
    thing: Thing
    thing_to: str

    @property
    def actor(self) -> str:
        return _names(self.doers, self.told.code)

    @property
    def sufferer(self) -> str:
        """Who undergoes it: by name, or how many."""
        named = _names(self.others, self.told.code)
        if self.told.count and (not named or _is_anybody(named)):
            return _bodies(self.told.count) if self.verb in BODIES else self.told.count
        return named

    @property
    def is_count(self) -> bool:
        return bool(self.told.count) and self.sufferer in (self.told.count, _bodies(self.told.count))

    @property
    def frame(self) -> Frame:
        return self.told.hit.entry.group.frame

    @property
    def undergone(self) -> bool:
        return self.frame is Frame.UNDERGOER

    @property
    def many(self) -> bool:
        """Whether those who undergo it are several."""
        return not self.sufferer.startswith("1 ") if self.is_count else _many(self.others, self.told.code)


def title_of(told: Told, actors: Mapping[str, Actor]) -> str:
    """One readable line, such as ``Sarvan meets Odell in Tarsa`` or ``Nine captives to be released``."""
    parties = [one for one in told.actors if one not in told.recipients] or list(told.actors)
    others = [one for one in told.recipients if one not in parties]
    verb = _verb_of(told)
    thing = _thing(told, verb, actors, others)
    scene = _Scene(
        told,
        verb,
        [actors[one] for one in parties if one in actors],
        [actors[one] for one in others if one in actors],
        thing,
        _names([actors[one] for one in thing.to if one in actors], told.code),
    )
    line = _sentence(scene) or _nominal(scene, actors)
    line = _placed(line, english_place(told.place, told.code) if told.place else "", scene.verb)
    if told.status is EventStatus.DENIED:
        line += " (denied)"
    return _cut(line[:1].upper() + line[1:])


def _thing(told: Told, verb: str, actors: Mapping[str, Actor], others: Sequence[str]) -> Thing:
    """The noun phrase that the sentence gives the verb: behind it, or before a passive."""
    if told.line is None or told.form is Form.NOMINAL or not verb:
        return Thing()
    undergone = told.form is Form.PASSIVE or told.hit.entry.group.frame is Frame.UNDERGOER
    behind = (
        Thing() if told.form is Form.PASSIVE else object_of(told.line, told.hit, told.code, actors, others)
    )
    if behind.text or behind.clause or not undergone or (told.form is not Form.PASSIVE and told.actors):
        return behind
    return Thing(subject_of(told.line, told.hit, told.code, actors))


def _sentence(scene: _Scene) -> str:
    """A title with a verb; empty where none fits."""
    if not scene.verb or scene.frame is Frame.HAPPENING:
        return ""
    if not scene.doers and scene.frame in (Frame.INTRANSITIVE, Frame.RECIPROCAL):
        return ""
    shape = _shape(scene.verb)
    if shape is not _Shape.ALONE or (scene.told.form is Form.PASSIVE and not scene.undergone):
        return _transitive(scene, shape)
    return _intransitive(scene)


def _intransitive(scene: _Scene) -> str:
    """Subject and verb, with whom it concerns where the verb has a word for that; a count is said once."""
    head = scene.verb.partition(" ")[0]
    if scene.doers and not (
        scene.undergone and scene.is_count and (_is_anybody(scene.actor) or head not in OWN)
    ):
        thing, others = scene.thing, "" if scene.is_count else scene.sufferer
        if thing.text and (thing.deed or (head in OWN and not thing.whole)):
            return f"{scene.actor} {_finite_of(scene, doing=True)} {_with_link(scene)}"
        if others and (head in LINKS or head in OWN or scene.verb.rpartition(" ")[2] in _PREPOSITIONS):
            return f"{scene.actor} {_with_object(scene, others)}"
        if scene.frame is Frame.RECIPROCAL and not _many(scene.doers, scene.told.code):
            return ""
        return f"{scene.actor} {_finite_of(scene, doing=True)}"
    if scene.sufferer and (scene.undergone or head not in OWN or not scene.thing.text):
        return f"{scene.sufferer} {_finite_of(scene, doing=False)}"
    if scene.thing.text and not scene.thing.deed and scene.undergone:
        many = _is_plural(scene.thing.text)
        return f"{scene.thing.text} {_finite(scene.verb, scene.told.status, many=many)}"
    return ""


def _transitive(scene: _Scene, shape: "_Shape") -> str:
    """Subject, verb and object, or object and passive; empty where there is no object."""
    if scene.doers and shape is _Shape.WHOLE:
        return f"{scene.actor} {_with_object(scene, '' if scene.is_count else scene.sufferer)}"
    target = _target(scene)
    if scene.doers and target:
        return f"{scene.actor} {_with_object(scene, target)}"
    if scene.doers and scene.told.place and _third_of(scene.verb) in _GOING:
        return f"{scene.actor} {_finite_of(scene, doing=True)}"
    if scene.doers or not target or shape is _Shape.WHOLE or scene.thing.deed:
        return ""
    many = scene.many if target == scene.sufferer else _is_plural(target)
    return f"{target} {_passive(_agreed(scene.verb, many=many), scene.told.status)}"


class _Shape(StrEnum):
    """What a verb asks for: nothing more, an object, one in its middle, one behind its preposition."""

    ALONE = "alone"
    OBJECT = "object"
    APART = "apart"
    BEHIND = "behind"
    WHOLE = "whole"


def _shape(verb: str) -> _Shape:
    head, _, rest = verb.partition(" ")
    first, last = rest.partition(" ")[0], rest.rpartition(" ")[2]
    if not rest:
        return _Shape.ALONE if head in ALONE else _Shape.OBJECT
    if last in _PREPOSITIONS and (last != "in" or head in INTO):
        return _Shape.ALONE if head in ALONE else _Shape.BEHIND
    if first in _PARTICLES and first == last:
        return _Shape.ALONE if head in PHRASAL or head in ALONE else _Shape.OBJECT
    if rest in _APART:
        return _Shape.APART
    if head in ALONE or head in PHRASAL:
        return _Shape.ALONE
    return _Shape.APART if first in _PREPOSITIONS else _Shape.WHOLE


def _target(scene: _Scene) -> str:
    """Whom or what the deed is done to: who is named, what the sentence says stands there, or how many."""
    thing, told = scene.thing, scene.told
    asked = scene.verb == "ask" and bool(scene.others)
    if told.form is Form.PASSIVE or thing.whole or asked:
        return scene.sufferer or thing.text
    if thing.clause:
        return ""
    if thing.text and not (scene.is_count and thing.text[:1].isdigit()):
        return scene.sufferer if thing.aside and scene.sufferer else thing.text
    if told.line is not None and scene.verb.partition(" ")[0] in SAYING:
        return ""
    return scene.sufferer


def _placed(line: str, place: str, verb: str) -> str:
    """A title with its place, which takes the end of a verb that asks for one."""
    head, _, last = line.rpartition(" ")
    dangling = (
        bool(head) and last in _PREPOSITIONS and not (last == "in" and verb.partition(" ")[0] not in INTO)
    )
    if not place or place.removeprefix("the ").lower() in line.lower():
        return head if dangling else line
    if last in _GOING or (dangling and last in ("to", "in", "for", "from", "into")):
        return f"{line} {place}"
    return f"{head if dangling else line} in {place}"


def count_of(figures: Sequence[Figure], kind: EventType) -> str:
    """The first figure that counts those who undergo an event of this type, in words."""
    wanted = _COUNTED.get(kind, ())
    figure = next((one for one in figures if one.measure in wanted and one.unit == "person"), None)
    if figure is None:
        return ""
    if figure.value is None:
        low = figure.low or 0
        return next((f"{words} people" for least, words in _ROUND if low >= least), "")
    number = f"{figure.value:,.0f}"
    noun = "person" if figure.value == 1 else "troops" if figure.measure is Measure.TROOPS else "people"
    mark = {Qualifier.ABOUT: "about ", Qualifier.AT_LEAST: "at least ", Qualifier.AT_MOST: "up to "}
    return f"{mark.get(figure.qualifier, '')}{number} {noun}" if figure.value else ""


def _bodies(count: str) -> str:
    return count.replace("people", "bodies").replace("person", "body")


def _names(people: Sequence[Actor], code: str) -> str:
    names = list(dict.fromkeys(english_name(one, code) for one in people))
    if len(names) > 2:
        return f"{names[0]} and {len(names) - 1} others"
    return " and ".join(names)


def _many(people: Sequence[Actor], code: str) -> bool:
    """Whether a subject takes a plural verb."""
    if len(people) != 1:
        return len(people) > 1
    name = english_name(people[0], code)
    head = _head_of(name)
    several = _is_plural(name)
    return several and (head.islower() or head.lower() in PLURALS or people[0].type is ActorType.GROUP)


def _head_of(phrase: str) -> str:
    """The last word before a preposition: of "police in Tarsa" the police."""
    words = phrase.split()
    end = next((at for at, word in enumerate(words) if at and word in _PREPOSITIONS), len(words))
    return words[end - 1] if words else ""


def _is_plural(phrase: str) -> bool:
    head = _head_of(phrase).lower()
    counted = phrase[:1].isdigit() and not phrase.startswith("1 ")
    return (
        counted
        or head in PLURALS
        or (head.endswith("s") and not head.endswith(("ss", "us", "is", "'s", "’s")))
    )


def _is_anybody(name: str) -> bool:
    return name.rpartition(" ")[2].lower() in _ANYBODY and (" " not in name or name[:1].islower())


def _verb_of(told: Told) -> str:
    """The verb of the trigger, or of its noun, or of its type; empty where only a noun will do."""
    entry = _entry_of(told.hit)
    kind = told.kind
    if entry.part is not Part.NOUN and "+" not in entry.gloss:
        return BY_TYPE.get((kind.type, entry.gloss), entry.gloss)
    if entry.part is Part.NOUN and entry.gloss in VERBS:
        return VERBS[entry.gloss]
    return NAMES[kind.type, kind.mode][0] if (kind.type, kind.mode) in _SAME_VERB else ""


def _entry_of(hit: Hit) -> Entry:
    """The entry whose affix is that of the word: "keluar+kan" says more of a form in -kan than "keluar"."""
    first = hit.entry
    alike = (
        one for one in hit.entries if (one.stem, one.rest, one.part) == (first.stem, first.rest, first.part)
    )
    return first if first.kind else next((one for one in alike if one.kind), first)


_SAME_VERB = frozenset(
    key
    for key in NAMES
    if key[0] in (EventType.CONSULT, EventType.REQUEST, EventType.ACCUSE, EventType.RETREAT)
)
"""Types of which a noun says no more than their verb does."""


def _nominal(scene: _Scene, actors: Mapping[str, Actor]) -> str:
    """A title without a verb: what it was, by whom, of or against whom."""
    told = scene.told
    entry = _entry_of(told.hit)
    noun = entry.gloss if entry.part is Part.NOUN else _noun(told)
    alone = not (scene.doers or scene.sufferer or told.place)
    if alone and told.line is not None:
        noun = _told_apart(scene, noun, actors)
    line = f"Alleged {noun}" if told.status is EventStatus.ALLEGED else noun
    line = f"Planned {line}" if told.status is EventStatus.PLANNED else line
    doers = scene.actor if scene.frame is not Frame.HAPPENING else ""
    by = f" {'with' if scene.frame is Frame.RECIPROCAL else 'by'} {doers}" if doers else ""
    if scene.is_count:
        return f"{line}{by}: {scene.sufferer}"
    if not scene.sufferer or (scene.thing.clause and doers) or (doers and scene.frame is Frame.RECIPROCAL):
        return line + by
    if told.kind.type in _HOSTILE:
        return f"{line}{by} against {scene.sufferer}"
    return f"{line} {'affecting' if _struck(told) else 'of'} {scene.sufferer}{by}"


def _told_apart(scene: _Scene, noun: str, actors: Mapping[str, Actor]) -> str:
    """A bare noun with the words of its sentence that tell which one it was."""
    told = scene.told
    if told.line is None:
        return noun
    if told.hit.entry.part is Part.NOUN or told.form is Form.NOMINAL:
        return phrase_around(told.line, told.hit, told.code, actors) or noun
    whose = subject_of(told.line, told.hit, told.code, actors) or scene.thing.text
    return f"{noun} of {whose}" if whose and not scene.thing.deed else noun


def _struck(told: Told) -> bool:
    return told.kind.type in (EventType.DISASTER, EventType.ACCIDENT)


def _noun(told: Told) -> str:
    """A noun for a verb that stands alone."""
    kind, gloss = told.kind, _entry_of(told.hit).gloss
    own = NOUNS.get(gloss.partition(" ")[0], "") if _struck(told) else ""
    own = own or next((noun for noun, verb in VERBS.items() if verb == gloss), "") or CALLED.get(gloss, "")
    named = NAMES.get((kind.type, kind.mode)) or NAMES.get((kind.type, ""))
    if own or named is None:
        return own or (gerund(gloss) if "+" not in gloss else "Event")
    return named[1]


def _finite_of(scene: _Scene, *, doing: bool) -> str:
    many = _many(scene.doers, scene.told.code) if doing else scene.many
    return _finite(scene.verb, scene.told.status, many=many)


def _third_of(verb: str) -> str:
    return third(verb.partition(" ")[0])


def _finite(verb: str, status: EventStatus, *, many: bool) -> str:
    """The verb as a headline has it: present, ``to`` for plans, ``allegedly`` for allegations."""
    head, _, rest = verb.partition(" ")
    if status is EventStatus.PLANNED:
        return f"to {verb}"
    form = _PLURAL.get(third(head), head) if many else third(head)
    line = f"{form} {rest}".strip()
    return f"allegedly {line}" if status is EventStatus.ALLEGED else line


def _agreed(verb: str, *, many: bool) -> str:
    """A verb that names what its object becomes, in the number of the object: "name as suspects"."""
    return f"{verb}s" if many and verb.endswith(" as suspect") else verb


def _with_link(scene: _Scene) -> str:
    thing = scene.thing
    return f"{thing.text} {thing.link} {scene.thing_to}" if thing.link and scene.thing_to else thing.text


def _with_object(scene: _Scene, target: str) -> str:
    """The verb and whom it concerns, with the preposition that it asks for, and what a request is for."""
    told, verb, shape = scene.told, scene.verb, _shape(scene.verb)
    is_thing = target == scene.thing.text and target != scene.sufferer
    many = scene.many if not is_thing else _is_plural(target)
    verb = _agreed(verb, many=many)
    finite = _finite(verb, told.status, many=_many(scene.doers, told.code))
    head, _, rest = verb.partition(" ")
    if shape is _Shape.WHOLE:
        link = OBJECT_LINKS.get(verb, "")
        return f"{finite} {link} {target}" if link and target else finite
    if shape is _Shape.APART and not scene.thing.deed:
        return f"{finite.removesuffix(rest)}{target} {rest}"
    if is_thing:
        asks = verb == "ask" and not scene.thing.deed and not scene.thing.aside
        return f"{finite} for {target}" if asks else f"{finite} {_with_link(scene)}"
    link = "" if rest else LINKS.get(head, "")
    line = f"{finite} {link} {target}" if link else f"{finite} {target}"
    if told.kind.type is EventType.REQUEST and verb == "ask":
        helpers = "peacekeeping" in told.kind.contexts and told.kind.mode == "assist"
        line += " for peacekeepers" if helpers else f" {_WANTED.get(told.kind.mode, '')}".rstrip()
    return line


def _passive(verb: str, status: EventStatus) -> str:
    done = participle(verb)
    if status is EventStatus.PLANNED:
        return f"to be {done}"
    return f"allegedly {done}" if status is EventStatus.ALLEGED else done


def _cut(line: str) -> str:
    if len(line) <= _LONGEST:
        return line
    space = line.rfind(" ", 0, _LONGEST)
    return line[: space if space > 0 else _LONGEST] + " …"
