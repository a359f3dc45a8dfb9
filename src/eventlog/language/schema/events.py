"""What a pack says about events: triggers by type and mode, word formation, modality, roles, connectives.

Word lists are written in one string, entries parted by commas, because a pack holds many hundreds of them.
An entry is ``stem`` or ``stem=gloss``, where the gloss is the English verb or noun for titles; it may run
over several words, of which the first is inflected. ``ber+temu`` and ``serah+kan`` confine a stem to one
affix: what stands before or after the plus sign must be the prefix class or the suffix of the form.
"""

from dataclasses import dataclass
from enum import StrEnum

from eventlog.ontology import EventType

__all__ = [
    "Affix",
    "EventData",
    "Form",
    "Frame",
    "ObjectRule",
    "RoleWords",
    "StatusWords",
    "TriggerGroup",
]


class Form(StrEnum):
    """What the shape of a trigger says about its roles."""

    ACTIVE = "active"
    PASSIVE = "passive"
    PAST = "past"
    BARE = "bare"
    GERUND = "gerund"
    STATE = "state"
    NOMINAL = "nominal"


class Frame(StrEnum):
    """Who does what in a trigger's clause.

    ``TRANSITIVE``: the subject acts on the object. ``INTRANSITIVE``: the subject acts, and whom it concerns
    stands behind a preposition. ``UNDERGOER``: the subject undergoes it ("died"). ``RECIPROCAL``: all parties
    act ("met"). ``HAPPENING``: nobody acts ("the earthquake").
    """

    TRANSITIVE = "transitive"
    INTRANSITIVE = "intransitive"
    UNDERGOER = "undergoer"
    RECIPROCAL = "reciprocal"
    HAPPENING = "happening"


@dataclass(frozen=True, slots=True)
class TriggerGroup:
    """Words that name events of one type and mode, with an example sentence that a test runs.

    ``verbs`` are stems that inflect, ``words`` predicates that do not, ``nouns`` names of happenings.
    ``weak`` groups name an event only in company: with a date, a place or somebody who acts.
    """

    type: EventType
    example: str
    mode: str = ""
    verbs: str = ""
    words: str = ""
    nouns: str = ""
    contexts: tuple[str, ...] = ()
    frame: Frame = Frame.TRANSITIVE
    weak: bool = False


@dataclass(frozen=True, slots=True)
class ObjectRule:
    """A type that the words beside the trigger decide ("withdraw" with troops, with an envoy).

    Applies where one of ``triggers`` has one of ``beside`` among the words of its clause after it (for nouns
    and passives: on either side). Earlier rules win.
    """

    type: EventType
    triggers: str
    beside: str
    example: str
    mode: str = ""
    contexts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Affix:
    """One way to form a word: ``prefix`` + stem + ``suffix``.

    ``kind`` is the name that lexicon entries confine themselves to. ``restore`` are letters that the prefix
    has swallowed from the stem, ``before`` the first letters it may stand before unchanged (empty: any).
    """

    prefix: str
    suffix: str
    form: Form
    kind: str = ""
    restore: tuple[str, ...] = ("",)
    before: str = ""
    add: str = ""


@dataclass(frozen=True, slots=True)
class StatusWords:
    """Cues of the status of an event, each a comma-separated list of words or runs of words.

    ``planned``, ``ongoing``, ``alleged``, ``denied`` and ``negated`` stand before the trigger in its clause;
    ``hypothetical`` words open a clause whose events may not have happened, ``conditional`` ones, a condition
    or a question, a clause whose events did not; ``possible`` ones say that something may yet happen. ``planned_verbs`` govern a planned act,
    ``denied_verbs`` and ``alleged_verbs`` a denied or alleged one, as verb stems.
    """

    planned: str
    ongoing: str
    alleged: str
    denied: str
    negated: str
    hypothetical: str
    completed: str = ""
    progressive: str = ""
    conditional: str = ""
    possible: str = ""


@dataclass(frozen=True, slots=True)
class RoleWords:
    """Function words that mark participants, places and the order of events (comma-separated).

    ``passive`` are auxiliaries that make a past form passive; ``inside`` the prepositions that only ever
    name a place, so that what follows them is no participant; ``first_person`` the pronouns by which a
    speaker means himself or his side. ``happened`` words give a happening its day ("the accident occurred
    on"), ``cited`` ones give a day to what is quoted ("as quoted by"). ``modal`` words make a verb of a noun
    ("will visit"); ``doer`` are nouns whose possessor acts ("the army's attack"); ``harm`` are verbs by which a
    blast or an attack strikes somebody. ``part`` joins an event to the larger one that it belongs to; ``thus``,
    ``next`` and ``earlier`` open a sentence whose event came of, came after or came before the one just told.
    ``bare`` are prefixes of passives whose agent follows without a preposition ("ditangkap polisi").
    ``protesters`` and ``police`` are words in the names of those who protest and who arrest when nobody is named.
    ``seats`` are nouns of places that a person has: who storms the president's residence does nothing to him.
    ``then`` are phrases for the day told before ("at the time"), ``aim`` words before what somebody does
    something for ("to", "untuk"). ``sequel`` are words by which a story goes on on the day told before ("then"),
    ``when`` conjunctions that say what happened on the date before them ("in 1990, when …"). ``onward`` are
    phrases beside a date from which something is set to be ("at the earliest", "paling cepat"). Behind words of
    ``lasting`` something only stays as it was ("remained", "tetap"). ``finite`` are auxiliaries that make a
    predicate, by which a participle before them is none ("the man arrested in May was"). ``light`` are stems of verbs that
    only say that the happening beside them was ("talks were held"), ``reports`` those of verbs that accuse
    whom they are said to somebody of, and else only say what is known ("melaporkan"). Who returns to one of
    ``states`` goes nowhere ("returned to normal").
    """

    agent: str
    recipient: str
    company: str
    place: str
    of: str
    relative: str
    conjunction: str
    auxiliary: str
    determiner: str
    clause_opener: str
    after: str
    before: str
    because: str
    causes: str
    speech: str
    possessive: str = ""
    passive: str = ""
    inside: str = ""
    first_person: str = ""
    happened: str = ""
    cited: str = ""
    modal: str = ""
    doer: str = ""
    harm: str = ""
    part: str = ""
    thus: str = ""
    next: str = ""
    earlier: str = ""
    bare: str = ""
    protesters: str = ""
    police: str = ""
    seats: str = ""
    then: str = ""
    aim: str = ""
    sequel: str = ""
    when: str = ""
    onward: str = ""
    lasting: str = ""
    finite: str = ""
    light: str = ""
    reports: str = ""
    states: str = ""


@dataclass(frozen=True)
class EventData:
    """The events of one language.

    ``glosses`` gives the English verb of triggers that only rules name, in the form of a group's entries;
    ``people`` what English calls unnamed people and bodies ("polisi=police"; in English the words alone);
    ``things`` what it calls things, qualities and the prepositions before whom something goes to, for titles,
    where ``~`` is the gloss of a word that only counts ("unit"). ``edges`` end a noun phrase ("worth", "ago").
    """

    groups: tuple[TriggerGroup, ...]
    rules: tuple[ObjectRule, ...]
    affixes: tuple[Affix, ...]
    irregular: dict[str, tuple[str, Form]]
    clitics: tuple[str, ...]
    status: StatusWords
    roles: RoleWords
    contexts: dict[str, str]
    background: str = ""
    today: str = ""
    glosses: str = ""
    people: str = ""
    things: str = ""
    edges: str = ""
