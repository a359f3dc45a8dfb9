"""Mentions: what one document says, before anything is asserted or stored.

Ids (``A1``, ``E1``, ``C1``, ``F1``, ``T1``) are local to one extraction. Every ``Span`` points into the text
of the document. Dates are EDTF, days are ISO; an empty string means that the text does not tell.
"""

from dataclasses import dataclass, field
from enum import StrEnum

from eventlog.edtf import Edtf
from eventlog.ontology import (
    ActorType,
    ClaimKind,
    DateBasis,
    EventStatus,
    EventType,
    Measure,
    Qualifier,
    RelationKind,
)
from eventlog.span import Span

__all__ = [
    "Actor",
    "ActorForm",
    "ActorMention",
    "Claim",
    "Event",
    "Extraction",
    "Figure",
    "Link",
    "Quarantined",
    "Timex",
    "TimexType",
    "Via",
]


class TimexType(StrEnum):
    """TIMEX3 types."""

    DATE = "DATE"
    TIME = "TIME"
    DURATION = "DURATION"
    SET = "SET"


@dataclass(frozen=True, slots=True)
class Timex:
    """A time expression. ``value`` is TIMEX3; ``edtf`` is None for durations, sets and bare references.

    ``anchor`` is the ISO day the value was computed from (empty for explicit dates), ``basis`` how it was
    reached, ``rule`` the name of the pack rule that found it, ``mod`` the TIMEX3 modifier
    (``APPROX``, ``START``, ``END``, ``BEFORE`` …).
    """

    id: str
    span: Span
    type: TimexType
    value: str
    edtf: Edtf | None = None
    basis: DateBasis = DateBasis.EXPLICIT
    anchor: str = ""
    rule: str = ""
    mod: str = ""


class ActorForm(StrEnum):
    """How a mention refers to its actor."""

    NAME = "name"
    ACRONYM = "acronym"
    ROLE = "role"
    PRONOUN = "pronoun"


@dataclass(frozen=True, slots=True)
class ActorMention:
    """One place that refers to an actor, with its title if it stands there ("Presiden Tokayev")."""

    span: Span
    form: ActorForm


@dataclass(frozen=True, slots=True)
class Actor:
    """A real-world actor of one article with all its mentions in order.

    ``name`` is the fullest form in the article, ``aliases`` every other form by name or unique title (never
    pronouns). ``offices`` are titles parsed off the name; ``country`` is ISO 3166 alpha-3 or empty.
    """

    id: str
    name: str
    type: ActorType
    mentions: tuple[ActorMention, ...]
    aliases: tuple[str, ...] = ()
    offices: tuple[str, ...] = ()
    country: str = ""


@dataclass(frozen=True, slots=True)
class Event:
    """A happening at its most informative mention: ``span`` its clause, ``trigger`` the words that name it.

    ``actors`` and ``recipients`` are actor ids. ``date_span`` is the evidence of the date, where there is
    one. ``further`` are later triggers in the same article that speak of the same happening.
    """

    id: str
    span: Span
    trigger: Span
    type: EventType
    status: EventStatus
    date: Edtf
    date_basis: DateBasis
    title: str
    date_span: Span | None = None
    mode: str = ""
    contexts: tuple[str, ...] = ()
    actors: tuple[str, ...] = ()
    recipients: tuple[str, ...] = ()
    place: str = ""
    place_span: Span | None = None
    country: str = ""
    confidence: float = 1.0
    further: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Via:
    """A link in the chain of attribution: an agency, paper or spokesman through whom the words came."""

    name: str
    span: Span


@dataclass(frozen=True, slots=True)
class Claim:
    """An attributed statement. ``speaker`` is an actor id, or None where nobody is named.

    ``denies`` tells that the speaker rejects the content: of "denied it sank", "it sank".
    """

    id: str
    content: Span
    kind: ClaimKind
    speaker: str | None = None
    speaker_span: Span | None = None
    cue: Span | None = None
    said_on: str = ""
    via: tuple[Via, ...] = ()
    event: str | None = None
    denies: bool = False


@dataclass(frozen=True, slots=True)
class Figure:
    """A number of people or things that somebody gives: ``number`` is the numeral, ``span`` its clause.

    ``value`` is None for vague words and ranges, whose bounds are ``low`` and ``high`` (inclusive).
    ``scope_class`` is a language-neutral key for whom it is confined to ("security"). ``stance`` is what the
    words of ``stance_span`` do with the number: ``withdrawn``, ``denied``, ``revised`` (a newer one, whose
    predecessor ``revised_from`` names) or ``former``; empty where it is plainly given. ``antecedent`` is the
    figure that words such as "that figure" stand for.
    """

    id: str
    span: Span
    number: Span
    measure: Measure
    qualifier: Qualifier
    value: float | None = None
    low: float | None = None
    high: float | None = None
    unit: str = "person"
    scope: str = ""
    speaker: str | None = None
    as_of: str = ""
    claim: str | None = None
    event: str | None = None
    part_of: str | None = None
    scope_class: str = ""
    stance: str = ""
    stance_span: Span | None = None
    revised_from: str | None = None
    antecedent: str | None = None


@dataclass(frozen=True, slots=True)
class Link:
    """A relation that the article itself states between two of its events, claims or figures."""

    kind: RelationKind
    source: str
    target: str
    span: Span | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Quarantined:
    """A finding that could not be anchored: kept visible, never stored as fact."""

    kind: str
    reason: str
    words: str = ""
    start: int | None = None
    end: int | None = None


@dataclass(frozen=True)
class Extraction:
    """All that one engine found in one document; ``notes`` are plain sentences about what it could not do."""

    engine: str
    version: str
    timexes: tuple[Timex, ...] = ()
    actors: tuple[Actor, ...] = ()
    events: tuple[Event, ...] = ()
    claims: tuple[Claim, ...] = ()
    figures: tuple[Figure, ...] = ()
    links: tuple[Link, ...] = ()
    quarantine: tuple[Quarantined, ...] = ()
    notes: tuple[str, ...] = field(default=())
