"""What is on offer as the speaker of a statement, and what is known when it is chosen."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from eventlog.document.model import Document
from eventlog.language.schema.speech import SpeechData
from eventlog.mentions.model import ActorMention
from eventlog.mentions.quotations.attribution import Attribution
from eventlog.span import Span

__all__ = [
    "NOBODY",
    "UNNAMED",
    "Place",
    "Said",
    "Voice",
    "is_anonymous",
    "is_aside",
    "is_kin",
    "is_stranger",
    "kind_of",
    "led_by",
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


def kind_of(
    document: Document,
    attribution: Attribution,
    inside: Sequence[tuple[ActorMention, str]],
    data: SpeechData,
) -> str:
    """What kind of source; ``inside`` are the mentions that touch it."""
    source, cue = attribution.source, attribution.cue
    if source is None:
        if not attribution.inherits:
            return "none"
        if cue is None:
            return "cueless"
        if data.enclitic and cue.of(document.text).lower().endswith(data.enclitic):
            return "enclitic"
        before = document.text[max(0, cue.start - 3) : cue.start].rstrip()
        return "further-comma" if before.endswith(",") else "further"
    words = source.of(document.text).lower()
    pronoun = data.third_person.get(words)
    if pronoun:
        return f"pronoun-{pronoun}"
    only_roles = all(mention.form == "role" for mention, _ in inside)
    meant = described(words.split(), data) if only_roles else ""
    if meant or not inside:
        return meant or "unknown"
    exact = [mention for mention, _ in inside if mention.span == source]
    form = (exact or [inside[0][0]])[0].form
    return f"{form}-exact" if exact else f"{form}-part"


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


def is_aside(kind: str, text: str, source: Span, mention: Span, data: SpeechData) -> bool:
    """Whether an actor of this kind only describes a speaker, after the words of the source that lead to him.

    "The lawyer for Ben Hale" is not Ben Hale, and "the nurse from nearby Overton" is not Overton.
    """
    if kind == "person" and _belongs(Span(source.start, max(source.end, mention.end)), mention, text, data):
        return True
    led, words = led_by(text, source, mention), source.of(text).lower().split()
    if len(led) < 2 or led[0] not in data.definites | data.articles or data.documents.intersection(words):
        return False
    if kind == "person":
        return "," not in "".join(led) and bool(data.asides.intersection(led[-2:]))
    homes = data.homes.intersection(led[-2:])
    return bool(homes) and not data.bodies.intersection(led)


def _belongs(source: Span, mention: Span, text: str, data: SpeechData) -> bool:
    """Whether a source opens with who belongs to somebody named in it: "supporters of", "kuasa hukum".

    The title of a mention may be that very noun: it begins with the source then.
    """
    led = text[source.start : mention.end].split()
    name = next((at for at, word in enumerate(led) if at and word[0].isupper()), 0)
    low = [word.lower() for word in led[:name]]
    if not low or mention.start > source.start + len(
        text[source.start : mention.end].partition(led[name])[0]
    ):
        return False
    if data.kin_leads:
        return bool(data.kin.intersection((low[-1], " ".join(low[-2:]))))
    return len(low) > 1 and low[-1] in data.links | data.asides and low[-2] in data.kin


def is_kin(words: Sequence[str], data: SpeechData) -> bool:
    """Whether a source is who belongs to somebody it names: "the wife of Ben Hale"."""
    named = any(word[0].isupper() for word in words[1:])
    return named and bool(data.kin.intersection(word.lower() for word in words))


def led_by(text: str, source: Span, mention: Span) -> list[str]:
    """The words of a source before somebody named in it, in lower case."""
    return text[source.start : max(source.start, mention.start)].lower().split()


def is_stranger(document: Document, source: Span, called: Iterable[set[str]]) -> bool:
    """Whether a source is a name inside a sentence, no word of which is in what any actor is called."""
    sentence = document.sentence_at(source.start)
    words = source.of(document.text).split()
    if sentence is None or source.start <= sentence.span.start + 1:
        return False
    proper = all(word.isalpha() and word[0].isupper() and not word.isupper() for word in words)
    return proper and not any(names.intersection(word.lower() for word in words) for names in called)


def words_of(names: Sequence[str]) -> set[str]:
    """The words of all names, in lower case."""
    return {word for name in names for word in name.lower().split()}
