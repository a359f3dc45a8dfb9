"""Who does what to whom, as titles see it: names, counts and the verb of an event in English."""

from collections.abc import Sequence
from dataclasses import dataclass

from eventlog.language.schema.events import Form, Frame
from eventlog.mentions.events.english import english_name
from eventlog.mentions.events.lexicon import Hit, Part
from eventlog.mentions.events.lines import Line
from eventlog.mentions.events.title_glosses import entry_for
from eventlog.mentions.events.title_things import Thing
from eventlog.mentions.events.title_verbs import PREPOSITIONS
from eventlog.mentions.events.title_words import BODIES, BY_TYPE, INTO, NAMES, PLURALS, VERBS
from eventlog.mentions.events.typing_rules import Kind
from eventlog.mentions.model import Actor, Figure
from eventlog.ontology import ActorType, EventStatus, EventType, Measure, Qualifier

__all__ = [
    "Scene",
    "Told",
    "are_many",
    "count_of",
    "is_anybody",
    "is_plural",
    "names_of",
    "verb_of",
]

_ROUND = ((2000, "thousands of"), (200, "hundreds of"), (20, "dozens of"))
"""What vague figures are called, by their lower bound."""

_ANYBODY = frozenset({"people", "person", "victims", "victim", "residents", "public", "citizens"})
"""Subjects whom the figure that counts them names better."""

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
class Scene:
    """Who does what to whom; ``thing`` is what the sentence gives the verb for an object.

    ``thing_to`` are those to whom it goes, ``subject`` who acts by the words of the sentence where no actor
    is known.
    """

    told: Told
    verb: str
    doers: Sequence[Actor]
    others: Sequence[Actor]
    thing: Thing
    thing_to: str
    subject: str = ""

    @property
    def actor(self) -> str:
        """Who acts."""
        return names_of(self.doers, self.told.code)

    @property
    def sufferer(self) -> str:
        """Who undergoes it: by name, or how many."""
        named = names_of(self.others, self.told.code)
        if self.told.count and (not named or is_anybody(named)):
            return _bodies(self.told.count) if self.verb in BODIES else self.told.count
        return named

    @property
    def is_count(self) -> bool:
        """Whether those who undergo it are only counted."""
        return bool(self.told.count) and self.sufferer in (self.told.count, _bodies(self.told.count))

    @property
    def frame(self) -> Frame:
        """Who does what by the words of the trigger."""
        return self.told.hit.entry.group.frame

    @property
    def head(self) -> str:
        """The first word of the verb."""
        return self.verb.partition(" ")[0]

    @property
    def asks(self) -> bool:
        """Whether the verb ends in a preposition, which leads to whom it concerns."""
        last = self.verb.rpartition(" ")[2]
        return last in PREPOSITIONS and (last != "in" or self.head in INTO)

    @property
    def undergone(self) -> bool:
        """Whether the subject of the trigger undergoes it."""
        return self.frame is Frame.UNDERGOER

    @property
    def many(self) -> bool:
        """Whether those who undergo it are several."""
        return not self.sufferer.startswith("1 ") if self.is_count else are_many(self.others, self.told.code)


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


def names_of(people: Sequence[Actor], code: str) -> str:
    """Names in English, the first and a number where they are more than two."""
    names = list(dict.fromkeys(english_name(one, code) for one in people))
    if len(names) > 2:
        return f"{names[0]} and {len(names) - 1} others"
    return " and ".join(names)


def are_many(people: Sequence[Actor], code: str) -> bool:
    """Whether a subject takes a plural verb."""
    if len(people) != 1:
        return len(people) > 1
    name = english_name(people[0], code)
    head = _head_of(name)
    several = is_plural(name)
    return several and (head.islower() or head.lower() in PLURALS or people[0].type is ActorType.GROUP)


def _head_of(phrase: str) -> str:
    """The last word before a preposition: of "police in Tarsa" the police."""
    words = phrase.split()
    end = next((at for at, word in enumerate(words) if at and word in PREPOSITIONS), len(words))
    return words[end - 1] if words else ""


def is_plural(phrase: str) -> bool:
    """Whether an English noun phrase means several."""
    head = _head_of(phrase).lower()
    counted = phrase[:1].isdigit() and not phrase.startswith("1 ")
    return (
        counted
        or head in PLURALS
        or (head.endswith("s") and not head.endswith(("ss", "us", "is", "'s", "’s")))
    )


def is_anybody(name: str) -> bool:
    """Whether people are named so vaguely that their number says more."""
    return name.rpartition(" ")[2].lower() in _ANYBODY and (" " not in name or name[:1].islower())


def verb_of(told: Told) -> str:
    """The verb of the trigger, or of its noun, or of its type; empty where only a noun will do."""
    entry = entry_for(told.hit)
    kind = told.kind
    if entry.part is not Part.NOUN and "+" not in entry.gloss:
        return BY_TYPE.get((kind.type, entry.gloss), entry.gloss)
    if entry.part is Part.NOUN and entry.gloss in VERBS:
        return VERBS[entry.gloss]
    return NAMES[kind.type, kind.mode][0] if (kind.type, kind.mode) in _SAME_VERB else ""


_SAME_VERB = frozenset(
    key
    for key in NAMES
    if key[0] in (EventType.CONSULT, EventType.REQUEST, EventType.ACCUSE, EventType.RETREAT)
)
"""Types of which a noun says no more than their verb does."""
