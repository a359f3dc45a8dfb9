"""Short English titles from type, roles, place and trigger, the same whatever the article's language."""

from collections.abc import Mapping, Sequence

from eventlog.language.schema.events import Form, Frame
from eventlog.mentions.events.lexicon import Hit, Part
from eventlog.mentions.model import Actor
from eventlog.ontology import EventStatus

__all__ = ["title_of"]

_LONGEST = 90
"""Characters; longer titles are cut at a word."""

_IRREGULAR = {"be": "is", "have": "has"}

_PARTICIPLES = {
    "hold": "held", "shoot": "shot", "find": "found", "bury": "buried", "take": "taken", "throw": "thrown",
    "win": "won", "lose": "lost", "hit": "hit", "beat": "beaten", "steal": "stolen", "sell": "sold",
    "buy": "bought", "fight": "fought", "cut": "cut", "set": "set", "put": "put", "give": "given",
    "bring": "brought", "meet": "met", "send": "sent", "withdraw": "withdrawn", "seek": "sought",
    "swear": "sworn", "leave": "left", "overthrow": "overthrown", "lay": "laid", "break": "broken",
    "drive": "driven", "catch": "caught", "freeze": "frozen", "build": "built", "blow": "blown",
    "sink": "sunk", "shake": "shaken", "pay": "paid", "sweep": "swept", "draw": "drawn", "drop": "dropped",
    "ban": "banned", "kidnap": "kidnapped", "stab": "stabbed", "rob": "robbed", "shut": "shut",
    "strip": "stripped", "rush": "rushed",
}  # fmt: skip


def title_of(
    hit: Hit,
    form: Form,
    status: EventStatus,
    *,
    roles: tuple[Sequence[str], Sequence[str]],
    actors: Mapping[str, Actor],
    place: str,
) -> str:
    """One readable line, such as ``Sarvan meets Odell in Tarsa`` or ``Nine captives to be released``."""
    doers, sufferers = (_names(ids, actors) for ids in roles)
    noun = hit.entry.part is Part.NOUN
    gloss = hit.entry.gloss
    if noun:
        line = _nominal(gloss, doers, sufferers)
    elif doers:
        line = f"{doers} {_verb(gloss, status)}" + (f" {sufferers}" if sufferers else "")
    elif (
        sufferers
        and (hit.entry.group.frame is Frame.UNDERGOER or hit.entry.group.frame is Frame.HAPPENING)
        and form is not Form.PASSIVE
    ):
        line = f"{sufferers} {_verb(gloss, status)}"
    elif sufferers:
        line = f"{sufferers} {'to be' if status is EventStatus.PLANNED else 'is'} {_participle(gloss)}"
    else:
        line = _gerund(gloss)
    if place and place.lower() not in line.lower():
        line += f" in {place}"
    if status in (EventStatus.ALLEGED, EventStatus.DENIED):
        line += f" ({status})"
    return _cut(_capital(line))


def _names(ids: Sequence[str], actors: Mapping[str, Actor]) -> str:
    names = [actors[one].name for one in ids if one in actors]
    if len(names) > 2:
        return f"{names[0]} and {len(names) - 1} others"
    return " and ".join(names)


def _nominal(gloss: str, doers: str, sufferers: str) -> str:
    line = _capital(gloss)
    if sufferers:
        line += f" of {sufferers}" if not doers else f": {doers}, {sufferers}"
    elif doers:
        line += f" by {doers}"
    return line


def _verb(gloss: str, status: EventStatus) -> str:
    head, _, rest = gloss.partition(" ")
    if status is EventStatus.PLANNED:
        return f"to {gloss}"
    return " ".join(part for part in (_third(head), rest) if part)


def _third(verb: str) -> str:
    if verb in _IRREGULAR:
        return _IRREGULAR[verb]
    if verb.endswith(("s", "x", "z", "ch", "sh", "o")):
        return verb + "es"
    if verb.endswith("y") and verb[-2:-1] not in "aeiou":
        return verb[:-1] + "ies"
    return verb + "s"


def _participle(gloss: str) -> str:
    head, _, rest = gloss.partition(" ")
    if head in _PARTICIPLES:
        done = _PARTICIPLES[head]
    elif head.endswith("e"):
        done = head + "d"
    elif head.endswith("y") and head[-2:-1] not in "aeiou":
        done = head[:-1] + "ied"
    else:
        done = head + "ed"
    return " ".join(part for part in (done, rest) if part)


def _gerund(gloss: str) -> str:
    head, _, rest = gloss.partition(" ")
    stem = head[:-1] if head.endswith("e") and not head.endswith(("ee", "ye", "be")) else head
    return " ".join(part for part in (stem + "ing", rest) if part)


def _capital(line: str) -> str:
    return line[:1].upper() + line[1:]


def _cut(line: str) -> str:
    return line if len(line) <= _LONGEST else line[: line.rindex(" ", 0, _LONGEST)] + " …"
