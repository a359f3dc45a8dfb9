"""Inflection of English verbs and nouns, for titles."""

from enum import StrEnum

from eventlog.mentions.events.title_words import ALONE, INTO, PHRASAL
from eventlog.ontology import EventStatus

__all__ = [
    "PREPOSITIONS",
    "Shape",
    "agreed",
    "finite",
    "gerund",
    "participle",
    "passive",
    "plural",
    "shape_of",
    "singular",
    "third",
]


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


PREPOSITIONS = _words("on to with from at against of for as about into under in behind by")
"""Words that a verb of several words ends in when somebody or something must follow."""

PARTICLES = _words(
    "off up out down over back away in through aside home dead free alive ablaze alight prisoner "
    "red-handed open go forward apart alone guilty offline"
)
"""Words that belong to the verb before them."""

_STATES = _words("be go")
"""Verbs that say with what follows how somebody is: "be injured", "go bankrupt"."""

_PLURAL = {"is": "are", "has": "have"}

_APART = _words("dead red-handed free open guilty captive hostage prisoner ablaze alight alive offline")
"""What follows its object: "shoots the guard dead"."""

_IRREGULAR = {"be": "is", "have": "has"}


def _pairs(listed: str) -> dict[str, str]:
    pairs = (entry.strip().partition("=") for entry in listed.split(","))
    return {left: right for left, _, right in pairs}


_PARTICIPLES = _pairs(
    "hold=held, shoot=shot, find=found, bury=buried, take=taken, throw=thrown, win=won, lose=lost, "
    "hit=hit, beat=beaten, steal=stolen, sell=sold, buy=bought, fight=fought, cut=cut, set=set, put=put, "
    "give=given, bring=brought, meet=met, send=sent, withdraw=withdrawn, seek=sought, swear=sworn, "
    "leave=left, overthrow=overthrown, lay=laid, break=broken, drive=driven, catch=caught, freeze=frozen, "
    "build=built, blow=blown, sink=sunk, shake=shaken, pay=paid, sweep=swept, draw=drawn, shut=shut, "
    "slay=slain, tell=told, lead=led, bite=bitten, hang=hanged, forgive=forgiven, split=split, "
    "undertake=undertaken, choose=chosen, feed=fed, hear=heard, see=seen, make=made, write=written, "
    "speak=spoken, sue=sued, strike=struck, tear=torn, hide=hidden, let=let, keep=kept, bind=bound, "
    "light=lit, spread=spread, hurt=hurt, lend=lent, run=run, ride=ridden, fly=flown, go=gone, come=come, "
    "become=become, begin=begun, fall=fallen, rise=risen, stand=stood, say=said, read=read, shed=shed, "
    "forbid=forbidden, flee=fled, lie=lied, upset=upset, drink=drunk, eat=eaten, dig=dug, stick=stuck, "
    "mow=mown, overrun=overrun, cast=cast, quit=quit, bid=bid, get=got"
)

_DOUBLED = _words(
    "ban stop stab rob drop kidnap whip strip plan grab gag jam rig flog slap tip trap commit admit "
    "permit submit refer transfer deter expel compel patrol control defer beg drag pin nab cap scrap "
    "axed wrap shun sit cancel"
)
"""Verbs whose last letter is doubled before an ending."""

_NO_PLURAL = _words(
    "police people troops personnel staff crew public opposition military aid cash money evidence "
    "equipment food water oil rice fuel news information data goods dead injured funds talks ties "
    "drugs sanctions medicine traffic calm trade land pay security power support authorities forces"
)


def third(verb: str) -> str:
    """The third person of a verb's first word: ``carries``."""
    if verb in _IRREGULAR:
        return _IRREGULAR[verb]
    if verb.endswith(("s", "x", "z", "ch", "sh", "o")):
        return verb + "es"
    if verb.endswith("y") and verb[-2:-1] not in "aeiou":
        return verb[:-1] + "ies"
    return verb + "s"


def participle(verb: str) -> str:
    """The past participle, with the rest of a verb of several words: ``sworn in``."""
    head, _, rest = verb.partition(" ")
    if head in _PARTICIPLES:
        done = _PARTICIPLES[head]
    elif head in _DOUBLED:
        done = head + head[-1] + "ed"
    elif head.endswith("e"):
        done = head + "d"
    elif head.endswith("y") and head[-2:-1] not in "aeiou":
        done = head[:-1] + "ied"
    else:
        done = head + "ed"
    return " ".join(part for part in (done, rest) if part)


def gerund(verb: str) -> str:
    """The form in -ing, which serves as a noun: ``laying off``."""
    head, _, rest = verb.partition(" ")
    stem = head[:-1] if head.endswith("e") and not head.endswith(("ee", "ye", "be")) else head
    stem = head + head[-1] if head in _DOUBLED else stem
    return " ".join(part for part in (stem + "ing", rest) if part)


def plural(noun: str) -> str:
    """Several of what a noun names: ``bodies``, ``members of parliament``; others as they are."""
    head, of, rest = noun.partition(" of ")
    first, space, last = head.rpartition(" ")
    if last.endswith(("s", "men")) or last in _NO_PLURAL:
        many = last
    elif last == "person":
        many = "people"
    elif last == "child":
        many = "children"
    elif last.endswith("man"):
        many = last[:-2] + "en"
    else:
        many = third(last)
    return f"{first}{space}{many}{of}{rest}"


def singular(noun: str) -> str:
    """One of those whom a plural noun names: ``pupil``, ``fisherman``."""
    head, of, rest = noun.partition(" of ")
    first, space, last = head.rpartition(" ")
    if last == "people":
        one = "person"
    elif last == "children":
        one = "child"
    elif last.endswith("men"):
        one = last[:-2] + "an"
    elif last in _NO_PLURAL or not last.endswith("s") or last.endswith("ss"):
        one = last
    else:
        one = last[:-3] + "y" if last.endswith("ies") else last[:-1]
    return f"{first}{space}{one}{of}{rest}"


class Shape(StrEnum):
    """What a verb asks for: nothing more, an object, one in its middle, one behind its preposition."""

    ALONE = "alone"
    OBJECT = "object"
    APART = "apart"
    BEHIND = "behind"
    WHOLE = "whole"


def shape_of(verb: str) -> Shape:
    """What a verb of one or several words asks for."""
    head, _, rest = verb.partition(" ")
    first, last = rest.partition(" ")[0], rest.rpartition(" ")[2]
    if not rest:
        return Shape.ALONE if head in ALONE else Shape.OBJECT
    if verb in PHRASAL or (head in _STATES and last not in PREPOSITIONS):
        return Shape.ALONE
    if last in PREPOSITIONS and (last != "in" or head in INTO):
        return Shape.ALONE if head in ALONE else Shape.BEHIND
    if rest in _APART:
        return Shape.APART
    if first in PARTICLES and first == last:
        return Shape.OBJECT
    if first in PREPOSITIONS or first in PARTICLES:
        return Shape.ALONE if head in ALONE else Shape.APART
    return Shape.WHOLE


def finite(verb: str, status: EventStatus, *, many: bool) -> str:
    """The verb as a headline has it: present, ``to`` for plans, ``allegedly`` for allegations."""
    head, _, rest = verb.partition(" ")
    if status is EventStatus.PLANNED:
        return f"to {verb}"
    form = _PLURAL.get(third(head), head) if many else third(head)
    line = f"{form} {rest}".strip()
    return f"allegedly {line}" if status is EventStatus.ALLEGED else line


def agreed(verb: str, *, many: bool) -> str:
    """A verb that names what its object becomes, in the number of the object: "name as suspects"."""
    return f"{verb}s" if many and verb.endswith(" as suspect") else verb


def passive(verb: str, status: EventStatus) -> str:
    """The participle as a headline has it of whom something befell."""
    done = participle(verb)
    if status is EventStatus.PLANNED:
        return f"to be {done}"
    return f"allegedly {done}" if status is EventStatus.ALLEGED else done
