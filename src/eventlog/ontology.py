"""The language-neutral vocabulary: event types, statuses, roles, measures, relations.

Event types are the sixteen of PLOVER 2.0 (Open Event Data Alliance, CC BY-SA 4.0; meanings in our own
words) and seven of ours for what it leaves out. Modes and contexts lie in ``PLOVER_MODES`` and ``CONTEXTS``.
"""

from dataclasses import dataclass
from enum import StrEnum

__all__ = [
    "CONTEXTS",
    "EVENT_TYPE_MEANINGS",
    "PLOVER_EXPORT",
    "PLOVER_MODES",
    "PLOVER_PLANNED",
    "PLOVER_TYPES",
    "QUADS",
    "ActorType",
    "ClaimKind",
    "DateBasis",
    "EventStatus",
    "EventType",
    "Measure",
    "PloverCode",
    "PloverExport",
    "Policy",
    "Population",
    "Qualifier",
    "RelationKind",
    "Role",
    "plover_codes",
]


class EventType(StrEnum):
    """PLOVER's sixteen types and our seven."""

    AGREE = "AGREE"
    CONSULT = "CONSULT"
    SUPPORT = "SUPPORT"
    CONCEDE = "CONCEDE"
    COOPERATE = "COOPERATE"
    AID = "AID"
    RETREAT = "RETREAT"
    REQUEST = "REQUEST"
    ACCUSE = "ACCUSE"
    REJECT = "REJECT"
    THREATEN = "THREATEN"
    PROTEST = "PROTEST"
    SANCTION = "SANCTION"
    MOBILIZE = "MOBILIZE"
    COERCE = "COERCE"
    ASSAULT = "ASSAULT"
    DISASTER = "DISASTER"
    ACCIDENT = "ACCIDENT"
    CRIME = "CRIME"
    JUDICIAL = "JUDICIAL"
    LEADERSHIP = "LEADERSHIP"
    POLICY = "POLICY"
    OTHER = "OTHER"


class EventStatus(StrEnum):
    """How the text commits to the event."""

    OCCURRED = "occurred"
    ONGOING = "ongoing"
    PLANNED = "planned"
    ALLEGED = "alleged"
    DENIED = "denied"


class ActorType(StrEnum):
    """What an actor is."""

    PERSON = "person"
    ORGANIZATION = "organization"
    GOVERNMENT = "government"
    ARMED_GROUP = "armed_group"
    GROUP = "group"


class Population(StrEnum):
    """Classes of unnamed people that reports of one country share, after the sector actors of ICEWS.

    "Demonstrators" and "crowds" in one country are one actor over articles ("Protester (Country)" there).
    """

    PROTESTERS = "protesters"
    SECURITY_FORCES = "security forces"
    RESIDENTS = "residents"
    ATTACKERS = "attackers"


class Role(StrEnum):
    """How an actor stands to a report."""

    ACTOR = "actor"
    RECIPIENT = "recipient"
    PLACE = "place"
    MENTIONED = "mentioned"


class ClaimKind(StrEnum):
    """Direct: inside quotation marks; indirect: retold; mixed: both."""

    DIRECT = "direct"
    INDIRECT = "indirect"
    MIXED = "mixed"


class DateBasis(StrEnum):
    """How a date was reached."""

    EXPLICIT = "explicit"
    RELATIVE = "relative"
    DATELINE = "dateline"
    PUBLICATION = "publication"
    INFERRED = "inferred"
    REVIEWER = "reviewer"


class Measure(StrEnum):
    """What a figure counts."""

    KILLED = "killed"
    INJURED = "injured"
    MISSING = "missing"
    ARRESTED = "arrested"
    RELEASED = "released"
    DISPLACED = "displaced"
    EVACUATED = "evacuated"
    AFFECTED = "affected"
    SICK = "sick"
    PARTICIPANTS = "participants"
    TROOPS = "troops"
    DAMAGED = "damaged"
    DESTROYED = "destroyed"
    RESCUED = "rescued"
    CHARGED = "charged"
    SENTENCED = "sentenced"
    MONEY = "money"
    OTHER = "other"


class Qualifier(StrEnum):
    """How a figure's value is meant."""

    EXACT = "exact"
    ABOUT = "about"
    AT_LEAST = "at_least"
    AT_MOST = "at_most"
    RANGE = "range"
    VAGUE = "vague"


class Policy(StrEnum):
    """How to choose among the figures of a ledger that stand."""

    LATEST_OFFICIAL = "latest-official"
    LOWEST = "lowest"
    HIGHEST = "highest"
    RANGE = "range"
    ALL = "all"


class RelationKind(StrEnum):
    """How two claims, figures, reports or events stand to each other."""

    CORROBORATES = "corroborates"
    DISPUTES = "disputes"
    SUPERSEDES = "supersedes"
    RETRACTS = "retracts"
    REPEATS = "repeats"
    PART_OF = "part_of"
    BEFORE = "before"
    CAUSES = "causes"


EVENT_TYPE_MEANINGS: dict[EventType, str] = {
    EventType.AGREE: "accept, offer or promise to cooperate",
    EventType.CONSULT: "meet, visit, call or negotiate",
    EventType.SUPPORT: "back, praise, recognise or ratify, without material help",
    EventType.CONCEDE: "yield in words: apologise, pardon, announce a withdrawal",
    EventType.COOPERATE: "exchange that benefits both sides",
    EventType.AID: "material help: money, relief, troops sent to help, rescue, asylum",
    EventType.RETREAT: "yield in deed: withdraw, release, disarm, cease fire",
    EventType.REQUEST: "ask, appeal, demand or order",
    EventType.ACCUSE: "disapprove, allege, charge, sue or investigate",
    EventType.REJECT: "refuse, decline, veto or bar",
    EventType.THREATEN: "warn of serious consequences",
    EventType.PROTEST: "collective civilian action: rally, riot, strike, blockade",
    EventType.SANCTION: "cut back relations: embargo, expel, recall",
    EventType.MOBILIZE: "move or ready forces without using them",
    EventType.COERCE: "repression or restriction short of violence: arrest, curfew, search",
    EventType.ASSAULT: "deliberate physical harm by a political actor",
    EventType.DISASTER: "natural hazard, epidemic, mass poisoning",
    EventType.ACCIDENT: "unintended harm in transport, industry, by fire",
    EventType.CRIME: "violence, theft or fraud by private persons",
    EventType.JUDICIAL: "trial, verdict, sentence, appeal, execution",
    EventType.LEADERSHIP: "appointment, dismissal, resignation, election",
    EventType.POLICY: "law, decree, budget or programme adopted",
    EventType.OTHER: "any other datable happening",
}

PLOVER_TYPES: tuple[EventType, ...] = tuple(EventType)[:16]

QUADS: dict[EventType, str] = {
    **dict.fromkeys(PLOVER_TYPES[0:4], "verbal cooperation"),
    **dict.fromkeys(PLOVER_TYPES[4:7], "material cooperation"),
    **dict.fromkeys(PLOVER_TYPES[7:11], "verbal conflict"),
    **dict.fromkeys(PLOVER_TYPES[11:16], "material conflict"),
}

PLOVER_MODES: dict[EventType, tuple[str, ...]] = {
    EventType.CONSULT: ("visit", "third-party", "multilateral", "phone"),
    EventType.RETREAT: ("withdraw", "release", "disarm", "ceasefire", "access", "resign"),
    EventType.REQUEST: ("assist", "change", "yield", "meet"),
    EventType.ACCUSE: ("disapprove", "investigate", "allege"),
    EventType.REJECT: ("assist", "change", "yield", "meet"),
    EventType.THREATEN: ("restrict", "arrest", "relations", "expel", "territory", "violence"),
    EventType.PROTEST: ("demo", "riot", "strike", "hunger", "boycott", "obstruct", "vandalize"),
    EventType.SANCTION: ("convict", "expel", "withdraw", "discontinue"),
    EventType.MOBILIZE: ("troops", "weapons", "police", "militia"),
    EventType.COERCE: (
        "seize", "restrict", "censor", "curfew", "martial-law", "arrest", "deport", "withhold",
        "misinformation", "cyber",
    ),
    EventType.ASSAULT: (
        "abduct", "beat", "torture", "sexual", "targeted", "destroy", "primitive", "firearms", "explosives",
        "suicide-attack", "aerial", "drone", "heavy-weapons", "crowd-control", "unconventional",
    ),
}  # fmt: skip

CONTEXTS: tuple[str, ...] = (
    "military", "intelligence", "executive", "legislative", "election", "political_institutions",
    "pro_democracy", "pro_autocracy", "economic", "legal", "reparations", "human_rights", "rights_freedoms",
    "repression", "human_security", "gender", "lgbt", "religion_ethnicity", "inequality", "diplomatic",
    "territory", "peacekeeping", "health", "asylum", "migration", "disasters", "natural_resource",
    "environment", "technology", "terrorism", "cbrn", "cyber", "misinformation", "crime", "corruption",
    "illegal_drugs", "trafficking",
)  # fmt: skip

PLOVER_PLANNED: dict[EventType, EventType] = {
    EventType.CONSULT: EventType.AGREE,
    EventType.SUPPORT: EventType.AGREE,
    EventType.COOPERATE: EventType.AGREE,
    EventType.AID: EventType.AGREE,
    EventType.RETREAT: EventType.CONCEDE,
}
"""What PLOVER calls an act that is only planned: a promise to cooperate is AGREE, to withdraw CONCEDE."""


@dataclass(frozen=True, slots=True)
class PloverCode:
    """One code of PLOVER. ``flag`` is its auxiliary mark: ``future``, ``negation`` or none."""

    type: EventType
    mode: str = ""
    flag: str = ""


@dataclass(frozen=True, slots=True)
class PloverExport:
    """Where PLOVER has a place for events of one of our types.

    ``words`` are beginnings of English words (or runs of them) of which the event's title has one; the first
    row that fits counts.
    """

    type: EventType
    words: tuple[str, ...]
    codes: tuple[PloverCode, ...]


_RESIGN = PloverCode(EventType.RETREAT, "resign")
_CONVICT = PloverCode(EventType.SANCTION, "convict")
_IMPRISON = PloverCode(EventType.COERCE, "arrest")

PLOVER_EXPORT: tuple[PloverExport, ...] = (
    PloverExport(EventType.LEADERSHIP, ("resign", "step down", "steps down", "abdicat"), (_RESIGN,)),
    PloverExport(EventType.JUDICIAL, ("acquit", "clear"), (PloverCode(EventType.CONCEDE),)),
    PloverExport(EventType.JUDICIAL, ("execut", "hang"), (PloverCode(EventType.ASSAULT, "targeted"),)),
    PloverExport(EventType.JUDICIAL, ("sentence", "jail", "imprison"), (_CONVICT, _IMPRISON)),
    PloverExport(
        EventType.JUDICIAL, ("convict", "find guilty", "finds guilty", "found guilty", "fine"), (_CONVICT,)
    ),
    PloverExport(EventType.JUDICIAL, ("bail", "release"), (PloverCode(EventType.RETREAT, "release"),)),
    PloverExport(
        EventType.JUDICIAL,
        ("sue", "lawsuit", "indict", "trial", "on trial", "tries", "tried"),
        (PloverCode(EventType.ACCUSE, "allege"),),
    ),
    PloverExport(
        EventType.POLICY, ("ban ", "bans", "banned", "outlaw"), (PloverCode(EventType.COERCE, "restrict"),)
    ),
    PloverExport(EventType.CRIME, ("rape", "sexual", "molest"), (PloverCode(EventType.ASSAULT, "sexual"),)),
    PloverExport(
        EventType.CRIME, ("kidnap", "abduct", "hostage"), (PloverCode(EventType.ASSAULT, "abduct"),)
    ),
    PloverExport(EventType.CRIME, ("shoot", "shot", "gun"), (PloverCode(EventType.ASSAULT, "firearms"),)),
    PloverExport(
        EventType.CRIME, ("stab", "knife", "hack to"), (PloverCode(EventType.ASSAULT, "primitive"),)
    ),
    PloverExport(EventType.CRIME, ("tortur",), (PloverCode(EventType.ASSAULT, "torture"),)),
    PloverExport(EventType.CRIME, ("arson", "burn", "torch"), (PloverCode(EventType.ASSAULT, "destroy"),)),
    PloverExport(EventType.CRIME, ("beat", "assault", "attack"), (PloverCode(EventType.ASSAULT, "beat"),)),
    PloverExport(EventType.CRIME, ("kill", "murder", "slay", "strangl"), (PloverCode(EventType.ASSAULT),)),
)
"""Our seven types in PLOVER, by its manual: a prison sentence is a conviction and an arrest, an acquittal
yields, violence of private persons is assault. Disasters, accidents, theft, fraud, appointments, elections,
other laws and everything under OTHER have no place there and are left out."""


def plover_codes(
    kind: EventType, *, mode: str = "", status: EventStatus = EventStatus.OCCURRED, title: str = ""
) -> tuple[PloverCode, ...]:
    """The codes under which PLOVER would hold an event, by its type, mode, status and English title.

    Empty where it has no place for it. What is only planned has the type of ``PLOVER_PLANNED`` or the flag
    ``future``, what is denied the flag ``negation``.
    """
    if kind in PLOVER_TYPES:
        own = mode if mode in PLOVER_MODES.get(kind, ()) else ""
        return (_with_status(PloverCode(kind, own), status),)
    padded = f" {title.lower()} "
    fits = (
        row for row in PLOVER_EXPORT if row.type is kind and any(f" {one}" in padded for one in row.words)
    )
    found = next(fits, None)
    return tuple(_with_status(code, status) for code in found.codes) if found else ()


def _with_status(code: PloverCode, status: EventStatus) -> PloverCode:
    if status is EventStatus.PLANNED:
        promised = PLOVER_PLANNED.get(code.type)
        return PloverCode(promised) if promised else PloverCode(code.type, code.mode, "future")
    return PloverCode(code.type, code.mode, "negation" if status is EventStatus.DENIED else "")
