"""What is on offer as the speaker of a statement, and what is known when it is chosen."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from eventlog.language.schema.speech import SpeechData
from eventlog.mentions.model import ActorMention
from eventlog.mentions.quotations.attribution import Attribution

__all__ = [
    "NOBODY",
    "UNNAMED",
    "Place",
    "Said",
    "Voice",
    "described",
    "is_anonymous",
    "step",
    "words_of",
]

NOBODY = ""
"""The option that no speaker is told."""

UNNAMED = "*"
"""The option that the words of the source name an actor of their own."""


@dataclass(slots=True)
class Voice:
    """A speaker on offer with the reasons for and against."""

    actor: str
    features: list[str] = field(default_factory=list)


@dataclass(slots=True)
class Said:
    """What an actor said so far: how often, and the sentence and place in order of the last time."""

    times: int = 0
    sentence: int = -1
    order: int = -1
    pronoun: str = ""


@dataclass(frozen=True, slots=True)
class Place:
    """What surrounds one statement."""

    attribution: Attribution
    kind: str
    before: Sequence[tuple[ActorMention, str]]
    after: Sequence[tuple[ActorMention, str]]
    within: Sequence[tuple[ActorMention, str]]
    inside: Sequence[tuple[ActorMention, str]]
    ruled: str | None
    heard: str


def step(apart: int) -> str:
    """How many sentences apart, in steps."""
    for limit in (0, 1, 2, 4, 8, 16):
        if apart <= limit:
            return str(limit)
    return "far"


def described(words: Sequence[str], data: SpeechData) -> str:
    """What a definite description is of: "the company", "the report", "menteri itu"."""
    if not words or not (words[0] in data.definites or words[-1] in data.definites):
        return ""
    if data.bodies.intersection(words):
        return "the-body"
    return "the-paper" if (data.documents | data.anonymous).intersection(words) else "the-other"


def is_anonymous(words: Sequence[str], data: SpeechData) -> bool:
    """Whether a source names nobody, not even by a description that could be taken up: "reports"."""
    if words[0] in data.definites:
        return False
    opens = words[0] in data.anonymous and words[0] not in data.articles | data.determiners
    return opens or words[-1] in data.anonymous


def words_of(names: Sequence[str]) -> set[str]:
    """The words of all names, in lower case."""
    return {word for name in names for word in name.lower().split()}
