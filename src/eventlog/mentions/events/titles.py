"""Short English titles from type, roles, place and trigger, the same whatever the article's language."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from eventlog.language.schema.events import Form, Frame
from eventlog.mentions.events.english import english_name, english_place
from eventlog.mentions.events.lexicon import Hit, Part
from eventlog.mentions.events.title_words import DOUBLED, LINKS, NAMES, NOUNS, PARTICIPLES, PLURALS, VERBS
from eventlog.mentions.events.typing_rules import Kind
from eventlog.mentions.model import Actor, Figure
from eventlog.ontology import ActorType, EventStatus, EventType, Measure, Qualifier

__all__ = ["Told", "count_of", "title_of"]

_LONGEST = 90
"""Characters; longer titles are cut at a word."""

_IRREGULAR = {"be": "is", "have": "has"}
_PLURAL = {"is": "are", "has": "have"}

_ROUND = ((2000, "thousands of"), (200, "hundreds of"), (20, "dozens of"))
"""What vague figures are called, by their lower bound."""

_WANTED = {"assist": "for help", "meet": "for talks", "change": "for change"}
"""What a request is for, by its mode."""

_PREPOSITIONS = frozenset(
    {"on", "to", "with", "from", "at", "against", "of", "for", "as", "about", "into", "under", "in"}
)
_PARTICLES = frozenset({"off", "up", "out", "down", "over", "back", "away", "in", "through", "aside"})
_GOING = frozenset({"visit", "visits", "tour", "tours", "leave", "leaves", "inspect", "inspects"})
"""Verbs whose object may be a place."""

_APART = frozenset({"dead", "red-handed", "in", "free", "open"})
"""What follows its object: "shoots the guard dead"."""

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
    """What a title is made from; ``place`` and names are as the article in language ``code`` has them."""

    hit: Hit
    form: Form
    kind: Kind
    status: EventStatus
    actors: Sequence[str]
    recipients: Sequence[str]
    place: str
    code: str
    count: str = ""


def title_of(told: Told, actors: Mapping[str, Actor]) -> str:
    """One readable line, such as ``Sarvan meets Odell in Tarsa`` or ``Nine captives to be released``."""
    parties = [one for one in told.actors if one not in told.recipients] or list(told.actors)
    others = [one for one in told.recipients if one not in parties]
    doers, sufferers = (_names(ids, actors, told.code) for ids in (parties, others))
    counted = not sufferers and bool(told.count)
    sufferers = sufferers or told.count
    first = parties if doers else others
    many = len(first) > 1 or (counted and not doers) or _plural(first, actors, told)
    verb = _verb_of(told)
    if _unmanned(told, doers, sufferers) or not verb:
        line = _nominal(told, doers, sufferers)
    elif doers:
        line = f"{doers} {_with_object(_finite(verb, told, many=many), verb, told, sufferers)}"
    elif told.hit.entry.group.frame is Frame.UNDERGOER and told.form is not Form.PASSIVE:
        line = f"{sufferers} {_finite(verb, told, many=many)}"
    else:
        line = f"{sufferers} {_passive(verb, told.status)}"
    line = _placed(line, english_place(told.place, told.code) if told.place else "")
    if told.status is EventStatus.DENIED:
        line += " (denied)"
    return _cut(line[:1].upper() + line[1:])


def _placed(line: str, place: str) -> str:
    """A title with its place, which takes the end of a verb that asks for one."""
    head, _, last = line.rpartition(" ")
    dangling = bool(head) and last in _PREPOSITIONS
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


def _unmanned(told: Told, doers: str, sufferers: str) -> bool:
    """Whether no verb fits: nobody is named, nobody acts, or the verb has no passive."""
    frame = told.hit.entry.group.frame
    if frame is Frame.HAPPENING or not (doers or sufferers):
        return True
    return not doers and frame in (Frame.INTRANSITIVE, Frame.RECIPROCAL)


def _names(ids: Sequence[str], actors: Mapping[str, Actor], code: str) -> str:
    names = list(dict.fromkeys(english_name(actors[one], code) for one in ids if one in actors))
    if len(names) > 2:
        return f"{names[0]} and {len(names) - 1} others"
    return " and ".join(names)


def _plural(ids: Sequence[str], actors: Mapping[str, Actor], told: Told) -> bool:
    """Whether a lone subject takes a plural verb."""
    actor = actors.get(ids[0]) if ids else None
    if actor is None:
        return False
    last = english_name(actor, told.code).split()[-1]
    several = last.endswith("s") and not last.endswith("ss")
    return last.lower() in PLURALS or (several and (last.islower() or actor.type is ActorType.GROUP))


def _verb_of(told: Told) -> str:
    """The verb of the trigger, or of its noun, or of its type; empty where only a noun will do."""
    entry = told.hit.entry
    if entry.part is not Part.NOUN and "+" not in entry.gloss:
        return entry.gloss
    if entry.part is Part.NOUN and entry.gloss in VERBS:
        return VERBS[entry.gloss]
    return NAMES[told.kind.type, told.kind.mode][0] if (told.kind.type, told.kind.mode) in _SAME_VERB else ""


_SAME_VERB = frozenset(
    key
    for key in NAMES
    if key[0] in (EventType.CONSULT, EventType.REQUEST, EventType.ACCUSE, EventType.RETREAT)
)
"""Types of which a noun says no more than their verb does."""


def _nominal(told: Told, doers: str, sufferers: str) -> str:
    """A title without a verb: what it was, by whom, of or against whom."""
    entry = told.hit.entry
    noun = entry.gloss if entry.part is Part.NOUN else _noun(told)
    line = f"Alleged {noun}" if told.status is EventStatus.ALLEGED else noun
    line = f"Planned {line}" if told.status is EventStatus.PLANNED else line
    if doers and told.hit.entry.group.frame is not Frame.HAPPENING:
        line += f" by {doers}"
    if sufferers and told.count == sufferers:
        return f"{line}: {sufferers}"
    if sufferers:
        hostile = told.kind.type in (
            EventType.PROTEST,
            EventType.ASSAULT,
            EventType.CRIME,
            EventType.SANCTION,
        )
        line += f" {'against' if hostile else 'affecting' if _struck(told) else 'of'} {sufferers}"
    return line


def _struck(told: Told) -> bool:
    return told.kind.type in (EventType.DISASTER, EventType.ACCIDENT)


def _noun(told: Told) -> str:
    """A noun for a verb that stands alone."""
    kind, gloss = told.kind, told.hit.entry.gloss
    own = NOUNS.get(gloss.partition(" ")[0], "") if _struck(told) else ""
    own = own or next((noun for noun, verb in VERBS.items() if verb == gloss), "")
    named = NAMES.get((kind.type, kind.mode)) or NAMES.get((kind.type, ""))
    if own or named is None:
        return own or (_gerund(gloss) if "+" not in gloss else "Event")
    return named[1]


def _finite(verb: str, told: Told, *, many: bool) -> str:
    """The verb as a headline has it: present, ``to`` for plans, ``allegedly`` for allegations."""
    head, _, rest = verb.partition(" ")
    if told.status is EventStatus.PLANNED:
        return f"to {verb}"
    form = head if many and head not in _IRREGULAR else _third(head)
    form = _PLURAL.get(form, form) if many else form
    line = f"{form} {rest}".strip()
    return f"allegedly {line}" if told.status is EventStatus.ALLEGED else line


def _with_object(finite: str, verb: str, told: Told, sufferers: str) -> str:
    """The verb and whom it concerns, with the preposition that it asks for, and what a request is for."""
    if not sufferers:
        return finite
    head, _, rest = verb.partition(" ")
    first, last = rest.partition(" ")[0], rest.rpartition(" ")[2]
    if rest in _APART or (first in _PREPOSITIONS and first != last):
        return f"{finite.removesuffix(rest)}{sufferers} {rest}"
    link = "" if last in _PREPOSITIONS else LINKS.get(head, "of" if rest and last not in _PARTICLES else "")
    line = f"{finite} {link} {sufferers}" if link else f"{finite} {sufferers}"
    if told.kind.type is EventType.REQUEST and verb == "ask":
        helpers = "peacekeeping" in told.kind.contexts and told.kind.mode == "assist"
        line += " for peacekeepers" if helpers else f" {_WANTED.get(told.kind.mode, '')}".rstrip()
    return line


def _passive(verb: str, status: EventStatus) -> str:
    done = _participle(verb)
    if status is EventStatus.PLANNED:
        return f"to be {done}"
    return f"allegedly {done}" if status is EventStatus.ALLEGED else done


def _third(verb: str) -> str:
    if verb in _IRREGULAR:
        return _IRREGULAR[verb]
    if verb.endswith(("s", "x", "z", "ch", "sh", "o")):
        return verb + "es"
    if verb.endswith("y") and verb[-2:-1] not in "aeiou":
        return verb[:-1] + "ies"
    return verb + "s"


def _participle(verb: str) -> str:
    head, _, rest = verb.partition(" ")
    if head in PARTICIPLES:
        done = PARTICIPLES[head]
    elif head in DOUBLED:
        done = head + head[-1] + "ed"
    elif head.endswith("e"):
        done = head + "d"
    elif head.endswith("y") and head[-2:-1] not in "aeiou":
        done = head[:-1] + "ied"
    else:
        done = head + "ed"
    return " ".join(part for part in (done, rest) if part)


def _gerund(verb: str) -> str:
    head, _, rest = verb.partition(" ")
    stem = head[:-1] if head.endswith("e") and not head.endswith(("ee", "ye", "be")) else head
    stem = head + head[-1] if head in DOUBLED else stem
    return " ".join(part for part in (stem + "ing", rest) if part)


def _cut(line: str) -> str:
    if len(line) <= _LONGEST:
        return line
    space = line.rfind(" ", 0, _LONGEST)
    return line[: space if space > 0 else _LONGEST] + " …"
