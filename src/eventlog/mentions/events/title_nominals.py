"""Titles without a verb: what an event was, by whom, of or against whom."""

from collections.abc import Mapping

from eventlog.language.schema.events import Form, Frame
from eventlog.mentions.events.lexicon import Part
from eventlog.mentions.events.title_glosses import entry_for
from eventlog.mentions.events.title_scene import Scene, Told
from eventlog.mentions.events.title_things import phrase_around, subject_of
from eventlog.mentions.events.title_verbs import gerund
from eventlog.mentions.events.title_words import CALLED, LINKS, NAMES, NOUNS, NOUNS_OF_VERBS, SAYING, TOWARDS
from eventlog.mentions.model import Actor
from eventlog.ontology import EventStatus, EventType

__all__ = ["nominal"]

_HOSTILE = frozenset({EventType.PROTEST, EventType.ASSAULT, EventType.CRIME, EventType.SANCTION})


def nominal(scene: Scene, actors: Mapping[str, Actor]) -> str:
    """A title without a verb, such as ``Denial by Odell`` or ``Planned vote in Tarsa``."""
    told = scene.told
    entry = entry_for(told.hit)
    noun = entry.gloss if entry.part is Part.NOUN else _noun(told)
    if not (scene.doers or scene.sufferer or told.place):
        noun = _told_apart(scene, noun, actors)
    line = f"Alleged {_small(noun)}" if told.status is EventStatus.ALLEGED else noun
    line = f"Planned {_small(line)}" if told.status is EventStatus.PLANNED else line
    doers = scene.actor if scene.frame is not Frame.HAPPENING else ""
    by = f" {'with' if scene.frame is Frame.RECIPROCAL else 'by'} {doers}" if doers else ""
    if scene.is_count:
        return f"{line}{by}: {scene.sufferer}"
    says = scene.head in SAYING and (scene.thing.clause or not LINKS.get(scene.head))
    lost = doers and (scene.frame is Frame.RECIPROCAL or (says and told.line is not None))
    if not scene.sufferer or lost:
        return line + by
    towards = "against" if told.kind.type in _HOSTILE else TOWARDS.get(told.kind.type, "")
    towards = LINKS.get(scene.head, "") or towards
    if towards and doers:
        return f"{line}{by} {towards} {scene.sufferer}"
    link = (
        "affecting"
        if _struck(told)
        else LINKS.get(scene.head, "") or ("against" if told.kind.type in _HOSTILE else "of")
    )
    return f"{line} {link} {scene.sufferer}{by}"


def _small(noun: str) -> str:
    """A noun within its line; initials keep their capitals."""
    return noun[:1].lower() + noun[1:] if noun[1:2].islower() else noun


def _told_apart(scene: Scene, noun: str, actors: Mapping[str, Actor]) -> str:
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
    kind, gloss = told.kind, entry_for(told.hit).gloss
    own = NOUNS.get(gloss.partition(" ")[0], "") if _struck(told) else ""
    own = own or CALLED.get(gloss, "") or NOUNS_OF_VERBS.get(gloss, "")
    named = NAMES.get((kind.type, kind.mode)) or NAMES.get((kind.type, ""))
    if own or named is None:
        return own or (gerund(gloss) if "+" not in gloss else "Event")
    return named[1]
