"""What a pack says about speech: the words that attribute a statement, and what may stand around them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property

from eventlog.ontology import ActorType

__all__ = ["PRONOUN_TYPES", "CueGroup", "CueUse", "Denial", "DenialExample", "SpeechData", "SpeechExample"]

PRONOUN_TYPES = {
    "person": frozenset({ActorType.PERSON}),
    "body": frozenset({ActorType.ORGANIZATION, ActorType.GOVERNMENT, ActorType.ARMED_GROUP}),
    "group": frozenset(ActorType) - {ActorType.PERSON},
}
"""Whom a pronoun of the third person can stand for, by the kind that ``third_person`` gives it."""


class CueUse(StrEnum):
    """Where a cue finds its source and its statement."""

    SUBJECT = "subject"
    """The source stands before: "X said that …", "…, X said"."""
    INVERTED = "inverted"
    """The source stands after, the statement before: "…, said X", "…, kata X"."""
    ENCLITIC = "enclitic"
    """The source is an ending of the cue, the statement stands before: "…, ujarnya"."""
    PARTICIPLE = "participle"
    """No source of its own, the one of the clause before speaks on: "…, adding that …"."""
    PREPOSITION = "preposition"
    """The source stands after, the statement after that or before: "according to X, …"."""
    PREPOSITION_ENCLITIC = "preposition_enclitic"
    """As a preposition, with the source in its ending: "menurutnya …"."""
    IMPERSONAL = "impersonal"
    """Nobody is named: "reportedly …"."""


@dataclass(frozen=True)
class SpeechExample:
    """A sentence of our own and what is to be found in it; an empty source means that none is named."""

    text: str
    content: str
    source: str
    cue: str


@dataclass(frozen=True)
class CueGroup:
    """Cues of one construction; ``words`` are lower-case phrases, all their inflected forms.

    ``bare`` cues take a statement as it stands ("said it was over"); the others need a complementizer, a
    colon or a quotation beside them, since they also govern plain objects ("confirmed the order").
    ``characterises`` marks cues whose statement is how somebody is called ("called it a coup").
    """

    name: str
    use: CueUse
    words: tuple[str, ...]
    examples: tuple[SpeechExample, ...]
    bare: bool = True
    characterises: bool = False


@dataclass(frozen=True)
class DenialExample:
    """A sentence of our own and the statement whose truth is denied in it."""

    text: str
    content: str


@dataclass(frozen=True)
class Denial:
    """Cues by which a speaker denies that the statement after them holds; ``words`` are forms of one verb.

    ``hearsay`` verbs have further senses ("menolak", to refuse) and deny only what is called a report, a rumour
    or the like between them and the statement.
    """

    words: tuple[str, ...]
    example: DenialExample
    hearsay: bool = False


@dataclass(frozen=True)
class SpeechData:
    """The attribution of one language. All words are lower-case; phrases are separated by single spaces.

    ``complementizers`` open a statement ("that"), ``questions`` open one and belong to it ("whether");
    ``breaks`` are words no source reaches across ("but", "while"); ``fillers`` stand between a source and
    its cue ("has also"); ``tails`` open what follows a cue or a source without belonging to either ("on",
    "in", "kepada"); ``coordinators`` join a second cue with the same source ("and", "but"); ``openers`` are
    adverbs that stand before a source ("later"); ``reporters`` are prepositions and verbs that name who
    passed the words on ("as quoted by", "told"), ``passed_on`` those of them
    that only ever do so ("as reported by"), ``credits`` do so behind the name (", the Courier reported"),
    ``quoting`` are verbs that hand a statement on and ``quoted_before`` the words between whom they quote and
    the cue ("the Courier QUOTED him AS saying"), ``passives`` turn the former round ("he WAS quoted as saying"); ``enclitic`` is the ending that stands for a speaker,
    empty where there is none; ``definites`` mark a description of somebody known ("the", "itu"), ``bodies``
    are nouns that then stand for an organization ("company"); ``introducers`` are passives of saying that
    name a speaker after them ("disampaikan oleh X"); ``agents`` lead to who acts in a passive
    ("oleh"), ``asides`` lead to somebody who only describes
    the speaker ("the lawyer for X"), ``homes`` to where he comes from ("the nurse from X"), ``kin`` are
    nouns for who belongs to somebody and speaks for himself ("the wife of X", "pengacara X"; with ``kin_leads``
    right before him), ``auxiliaries`` part a subject from its cue and
    no cue from its statement ("have"), ``anonymous`` are nouns of a source that names nobody ("reports", "a source"), ``articles`` are no part of the name of a speaker without
    a name ("a volunteer"), ``many`` are words that make it a group ("para", "several") and ``plural`` is the
    ending that does; ``denials`` are cues that reject what follows, ``rebuttals`` passives that
    reject what stands before them and is called a report or the like, ``hearsay`` nouns of what others say
    ("rumours") and ``negations`` turn a denial round ("did not deny");
    ``adversatives`` set what was done against what is denied ("but"),
    ``nobodies`` are phrases that begin a source who does not exist ("no one"), ``showing`` cues by which papers
    and figures speak, but people only with a word that opens a statement ("showed no regret"), ``conditions``
    words that open a statement only right behind a cue or who is addressed, else a condition ("if");
    ``verbal`` are beginnings and ``finite`` endings of most
    verbs, ``passive_verbal`` beginnings of passives that name their agent right behind them; ``contrasts`` are times by which a sentence sets what was said before against the one in front of it
    ("a day earlier"); ``third_person`` are pronouns, by what they can stand
    for: ``person``, ``group`` or ``body``.
    """

    cues: tuple[CueGroup, ...]
    complementizers: tuple[str, ...]
    questions: tuple[str, ...]
    breaks: tuple[str, ...]
    fillers: tuple[str, ...]
    tails: tuple[str, ...]
    coordinators: tuple[str, ...]
    reporters: tuple[str, ...] = ()
    passed_on: tuple[str, ...] = ()
    credits: frozenset[str] = frozenset()
    quoting: frozenset[str] = frozenset()
    quoted_before: frozenset[str] = frozenset()
    passives: frozenset[str] = frozenset()
    openers: tuple[str, ...] = ()
    determiners: frozenset[str] = frozenset()
    links: frozenset[str] = frozenset()
    relatives: frozenset[str] = frozenset()
    documents: frozenset[str] = frozenset()
    gendered: frozenset[str] = frozenset()
    definites: frozenset[str] = frozenset()
    bodies: frozenset[str] = frozenset()
    introducers: frozenset[str] = frozenset()
    agents: frozenset[str] = frozenset()
    asides: frozenset[str] = frozenset()
    homes: frozenset[str] = frozenset()
    kin: frozenset[str] = frozenset()
    kin_leads: bool = False
    auxiliaries: frozenset[str] = frozenset()
    anonymous: frozenset[str] = frozenset()
    articles: frozenset[str] = frozenset()
    denials: tuple[Denial, ...] = ()
    rebuttals: tuple[Denial, ...] = ()
    hearsay: frozenset[str] = frozenset()
    negations: frozenset[str] = frozenset()
    adversatives: frozenset[str] = frozenset()
    nobodies: frozenset[str] = frozenset()
    showing: frozenset[str] = frozenset()
    conditions: frozenset[str] = frozenset()
    many: frozenset[str] = frozenset()
    contrasts: frozenset[str] = frozenset()
    plural: str = ""
    verbal: tuple[str, ...] = ()
    passive_verbal: tuple[str, ...] = ()
    finite: tuple[str, ...] = ()
    enclitic: str = ""
    third_person: dict[str, str] = field(default_factory=dict)

    @cached_property
    def phrases(self) -> Mapping[str, tuple[tuple[tuple[str, ...], tuple[CueGroup, ...]], ...]]:
        """Cue phrases as words with the groups they belong to, by first word, longest first."""
        groups: dict[tuple[str, ...], list[CueGroup]] = {}
        for group in self.cues:
            for phrase in group.words:
                groups.setdefault(tuple(phrase.split(" ")), []).append(group)
        starts: dict[str, list[tuple[tuple[str, ...], tuple[CueGroup, ...]]]] = {}
        for words in sorted(groups, key=lambda words: (-len(words), words)):
            starts.setdefault(words[0], []).append((words, tuple(groups[words])))
        return {first: tuple(found) for first, found in starts.items()}

    @cached_property
    def reporter_phrases(self) -> Mapping[str, tuple[tuple[str, ...], ...]]:
        """The phrases of ``reporters`` as words, by first word."""
        starts: dict[str, list[tuple[str, ...]]] = {}
        for phrase in self.reporters:
            words = tuple(phrase.split(" "))
            starts.setdefault(words[0], []).append(words)
        return {first: tuple(found) for first, found in starts.items()}
