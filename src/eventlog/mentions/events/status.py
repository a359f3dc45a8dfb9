"""How the text commits to an event: occurred, ongoing, planned, alleged, denied, or not at all."""

from dataclasses import dataclass, fields
from functools import cache

from eventlog.language.pack import load_pack
from eventlog.language.schema.events import Form
from eventlog.mentions.events.lexicon import Hit, entries_of
from eventlog.mentions.events.lines import Line, Words
from eventlog.ontology import EventStatus, EventType

__all__ = ["Cues", "Modality", "cues_of", "modality_of"]

_NEAR, _GOVERNING = 4, 12
"""Tokens before a trigger within which an auxiliary, or a governing word, speaks of it."""


_OFFICIAL = (EventType.ACCUSE, EventType.COERCE, EventType.JUDICIAL, EventType.AID, EventType.POLICY)
"""Types of acts that officials do to suspects: that somebody is suspected makes none of them doubtful."""


@dataclass(frozen=True)
class Cues:
    """The pack's status cues as sets of runs of words."""

    planned: frozenset[str]
    ongoing: frozenset[str]
    alleged: frozenset[str]
    denied: frozenset[str]
    negated: frozenset[str]
    hypothetical: frozenset[str]
    completed: frozenset[str]
    progressive: frozenset[str]
    conditional: frozenset[str]
    possible: frozenset[str]


@cache
def cues_of(code: str) -> Cues:
    """The status cues of a language's pack."""
    status = load_pack(code).events.status
    return Cues(
        **{
            cue.name: frozenset(words for words, _ in entries_of(getattr(status, cue.name)))
            for cue in fields(Cues)
        }
    )


@dataclass(frozen=True, slots=True)
class Modality:
    """``real`` is False for negated and hypothetical mentions; ``void`` for those that surely are no events.

    A condition, a question, a negation and what only may happen tell of nothing that happened, unless
    somebody denies it. Another modal verb alone does not settle it ("was able to leave").
    """

    status: EventStatus
    real: bool
    cues: tuple[str, ...] = ()
    void: bool = False


def _reach(hit: Hit) -> int:
    """How far before a trigger an allegation may stand: crimes are told at length, arrests are sure."""
    kind = hit.entry.group.type
    return 30 if kind is EventType.CRIME else 2 if kind in _OFFICIAL else _GOVERNING


def _only_may(line: Line, hit: Hit, cues: Cues, words: Words) -> bool:
    """Whether a verb stands behind a word of mere possibility, which is no name ("may sue", "Ms May sued").

    "May have sued" is a guess at what happened, not at what is to come.
    """
    between = (words.auxiliary | cues.planned | cues.possible) - cues.completed
    at = hit.first - 1
    while at >= 0 and line.words[at] in between:
        if line.words[at] in cues.possible and line.sentence.tokens[at].text.islower():
            return True
        at -= 1
    return False


def modality_of(line: Line, hit: Hit, cues: Cues, words: Words) -> Modality:
    """The status that the words before a trigger give it."""
    near = max(0, hit.first - _NEAR)
    far = max(0, hit.first - _reach(hit))
    start = max(near, line.clause(hit.first, hit.last, words.opener)[0])
    seen = tuple(
        name
        for name, runs, since, until in (
            ("completed", cues.completed, start, hit.first),
            ("planned", cues.planned, start, hit.first),
            ("ongoing", cues.ongoing, start, hit.first),
            ("negated", cues.negated, start, hit.first),
            ("hypothetical", cues.hypothetical, max(0, near - 1), hit.first),
            ("conditional", cues.conditional, max(0, near - 1), hit.first),
            ("alleged", cues.alleged, far, hit.last - 1),
            ("denied", cues.denied, far, hit.first),
        )
        if line.before(until, runs, since) >= 0
    )
    if hit.form is Form.GERUND and line.before(hit.first, cues.progressive, max(start, hit.first - 2)) >= 0:
        seen = (*seen, "ongoing")
    denied = "denied" in seen
    real = not ("negated" in seen or "hypothetical" in seen) or denied
    if denied:
        status = EventStatus.DENIED
    elif "alleged" in seen:
        status = EventStatus.ALLEGED
    elif "planned" in seen and "completed" not in seen:
        status = EventStatus.PLANNED
    elif "ongoing" in seen and "completed" not in seen:
        status = EventStatus.ONGOING
    else:
        status = EventStatus.OCCURRED
    unreal = "negated" in seen or "conditional" in seen or _only_may(line, hit, cues, words)
    void = unreal and not denied
    return Modality(status, real, tuple(cue for cue in seen if cue != "conditional"), void)
