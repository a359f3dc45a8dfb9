"""Which actors of the text act in an event and which undergo it: options for the log-linear model.

On offer are the participants that grammar finds (``roles.py``) and every other actor of the document, or
nobody. What argues for an actor is its place in the sentence, else how long ago it was spoken of, what it is,
and what it does elsewhere in the document.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property

from eventlog.mentions.events.cast import Cast, Record
from eventlog.mentions.events.lexicon import Hit
from eventlog.mentions.events.lines import Line, Phrase, Words
from eventlog.mentions.events.roles import (
    Participants,
    before_relative,
    find_participants,
)
from eventlog.mentions.events.triggers import Candidate, Reading
from eventlog.ontology import EventType

__all__ = ["ROLES", "Part", "Scene", "role_options", "scene_of"]

ROLES = ("actor", "recipient")
"""The two roles, as the weights name them."""

_GAP = 2
"""Words between a participant and the trigger that are taken as they stand."""

_MARKS = ("agent", "of", "inside", "company", "recipient", "place", "conjunction")


@dataclass(slots=True)
class Part:
    """An actor on offer for a role, or nobody (empty id), with the reasons."""

    actor: str
    features: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Scene:
    """One trigger as its roles are looked for, with the participants that grammar finds."""

    reading: Reading
    candidate: Candidate
    cast: Cast
    kind: EventType
    ruled: Participants
    speaker: str
    before: tuple[EventType, Participants, str] | None

    @cached_property
    def others(self) -> tuple[Participants, ...]:
        """The participants that grammar finds for the other triggers of the sentence."""
        line, words = self.candidate.line, self.reading.words
        return tuple(
            find_participants(line, hit, hit.entry.group.type, words)
            for hit in line.hits
            if hit != self.candidate.hit
        )

    @property
    def shape(self) -> str:
        """Voice and frame, which decide where whom to look for."""
        return f"{self.candidate.form}|{self.candidate.hit.entry.group.frame}"

    def is_only_told_by(self, speaker: str) -> bool:
        """Whether a speaker tells of the event and does not name himself in telling: he has no part in it."""
        line, hit = self.candidate.line, self.candidate.hit
        content = self.cast.statement_at(line.span(hit.first, hit.last))
        return content is not None and not any(
            speaker in phrase.actors and content.contains(line.span(phrase.first, phrase.last))
            for phrase in line.phrases
        )


def scene_of(reading: Reading, candidate: Candidate, cast: Cast, kind: EventType) -> Scene:
    """A trigger with all that its roles may depend on."""
    line, hit = candidate.line, candidate.hit
    limit = before_relative(line, hit, reading.words)
    ruled = find_participants(line, hit, kind, reading.words, limit=limit)
    speaker = cast.speaker_at(line.span(hit.first, hit.last))
    return Scene(reading, candidate, cast, kind, ruled, speaker, _trigger_before(line, hit, reading.words))


def _trigger_before(line: Line, hit: Hit, words: Words) -> tuple[EventType, Participants, str] | None:
    """The last trigger before this one in its sentence: type, participants, and how the two are joined."""
    earlier = [other for other in line.hits if other.last <= hit.first]
    if not earlier:
        return None
    before = earlier[-1]
    kind = before.entry.group.type
    between = line.words[before.last : hit.first]
    link = "and" if any(word in words.conjunction for word in between) else "none"
    link = "opened" if any(word in words.opener for word in between) else link
    return kind, find_participants(line, before, kind, words), link


def role_options(scene: Scene, role: str) -> list[Part]:
    """Nobody first, then every actor of the document, each with what argues for it in this role."""
    here = {actor for phrase in scene.candidate.line.phrases for actor in phrase.actors}
    found: dict[str, list[str]] = {
        actor: []
        for actor in scene.cast.types
        if actor in here or not (actor in scene.cast.doubtful or actor in scene.candidate.line.holders)
    }
    for phrase in scene.candidate.line.phrases:
        for rank, actor in enumerate(phrase.actors):
            if actor in found:
                found[actor] += _placed(scene, phrase)
                found[actor].append(f"listed{min(rank, 1)}")
    for actor, reasons in found.items():
        reasons += _governed(scene, role, actor)
        reasons += _recent(scene, actor, bool(reasons))
        reasons += _standing(scene, actor)
    parts = [Part("", [f"{role}|nobody|{reason}" for reason in _nobody(scene, role)])]
    parts += [
        Part(actor, [f"{role}|{reason}" for reason in dict.fromkeys(reasons)])
        for actor, reasons in found.items()
    ]
    return parts


def _nobody(scene: Scene, role: str) -> Iterator[str]:
    """Why an event should have nobody in a role."""
    candidate, kind = scene.candidate, scene.kind
    mine = scene.ruled.actors if role == "actor" else scene.ruled.recipients
    entry = candidate.hit.entry
    yield "bias"
    yield f"{kind}"
    yield f"{scene.shape}"
    yield f"{kind}|{scene.shape}"
    yield f"{candidate.form}"
    yield f"{kind}|{entry.group.mode}"
    yield f"{scene.reading.code}:{candidate.stem}"
    yield f"ruled{bool(mine)}"
    yield f"ruled{bool(mine)}|{scene.shape}"
    yield f"{kind}|{entry.part}"
    yield f"many{min(len(scene.cast.types) // 6, 4)}"
    yield f"phrases{min(len(candidate.line.phrases), 3)}"
    yield f"said{bool(scene.speaker)}"


def _governed(scene: Scene, role: str, actor: str) -> Iterator[str]:
    """What grammar says: of this trigger, and of the one before it in the sentence."""
    ruled, kind = scene.ruled, scene.kind
    frame = scene.candidate.hit.entry.group.frame
    mine, theirs = (ruled.actors, ruled.recipients) if role == "actor" else (ruled.recipients, ruled.actors)
    for name, ids in (("ruled", mine), ("other", theirs)):
        if actor in ids:
            yield name
            yield f"{name}:{frame}"
            yield f"{name}:{kind}"
            yield f"{name}:{scene.shape}"
    if scene.before is None:
        return
    kind_before, people, link = scene.before
    for name, ids in (("prev.a", people.actors), ("prev.r", people.recipients)):
        if actor in ids:
            yield f"{name}:{link}"
            yield f"{name}:{link}:{scene.candidate.form}"
            yield f"{name}:{kind_before}"


def _placed(scene: Scene, phrase: Phrase) -> Iterator[str]:
    """How a participant of the sentence stands to the trigger."""
    hit, line, words = scene.candidate.hit, scene.candidate.line, scene.reading.words
    before = phrase.last <= hit.first
    gap = hit.first - phrase.last if before else phrase.first - hit.last
    side = "before" if before else "after" if phrase.first >= hit.last else "around"
    near = "0" if gap <= 0 else "1-2" if gap <= 2 else "3-6" if gap <= 6 else "7-14" if gap <= 14 else "far"
    lead = _lead_kind(phrase, words)
    low, high = (phrase.last, hit.first) if before else (hit.last, phrase.first)
    between = line.words[low:high]
    rank = min(sum(1 for other in line.phrases if low <= other.first and other.last <= high), 3)
    hits = min(sum(1 for other in line.hits if low <= other.first and other.last <= high), 2)
    free = _lead_kind(phrase, words) in ("none", "conjunction")
    plain = f"{side}:{'free' if free else lead}"
    yield f"{side}:{near}"
    yield f"{side}:{lead}"
    yield f"{side}:{near}:{lead}"
    yield f"{scene.shape}|{side}:{near}"
    yield f"{scene.shape}|{plain}"
    yield f"{scene.shape}|{plain}:{min(hits, 1)}:{min(rank, 1)}"
    yield f"{scene.shape}|{side}:rank{rank}"
    yield f"{scene.shape}|{side}:hits{hits}"
    yield f"{scene.kind}|{plain}"
    yield f"{scene.kind}|{scene.candidate.form}|{plain}"
    yield f"{scene.reading.code}:{scene.candidate.stem}|{plain}"
    yield f"{scene.reading.code}:{scene.kind}|{side}|{phrase.lead if not free else '-'}"
    yield f"{scene.reading.code}:{scene.candidate.form}|{side}|{phrase.lead if not free else '-'}"
    if 0 < gap <= _GAP:
        yield f"{scene.reading.code}:{scene.candidate.form}|{side}|{' '.join(between)}"
    yield from _between(scene, phrase, side, between)


def _between(scene: Scene, phrase: Phrase, side: str, between: tuple[str, ...]) -> Iterator[str]:
    """What stands between a participant and the trigger, and around the participant."""
    line, words = scene.candidate.line, scene.reading.words
    form = scene.candidate.form
    for name in ("speech", "relative", "opener", "conjunction"):
        if any(word in getattr(words, name) for word in between):
            yield f"{side}:{name}"
            yield f"{form}|{side}:{name}"
    if "," in between:
        yield f"{form}|{side}:comma"
    if phrase.tail in words.possessive:
        yield f"{side}:owner"
        yield f"{scene.shape}|{side}:owner"
    if phrase.first == 0:
        yield f"{form}|opens"
    if any(word in words.speech for word in line.words[phrase.last : phrase.last + 3]):
        yield "speaks"
        yield f"{scene.kind}|speaks"
    if phrase.pronoun:
        yield f"{side}:pronoun"
    if line.quoted[phrase.first] != line.quoted[scene.candidate.hit.first]:
        yield f"{side}:unquoted"


def _lead_kind(phrase: Phrase, words: Words) -> str:
    return next((name for name in _MARKS if phrase.lead in getattr(words, name)), "none")


def _recent(scene: Scene, actor: str, here: bool) -> Iterator[str]:  # noqa: FBT001
    """How long ago the document spoke of an actor whom the sentence does not name."""
    index, form, kind = scene.candidate.index, scene.candidate.form, scene.kind
    back = scene.cast.back(actor, index)
    ago = "never" if back < 0 else str(back) if back <= 3 else "4-6" if back <= 6 else "long"
    place = "here" if here else ago
    yield place
    yield f"{form}|{place}"
    yield f"{kind}|{place}"
    yield f"{scene.cast.types[actor]}|{place}"
    if not here and 0 < back <= 2:
        line = scene.reading.lines[index - back]
        rank = next((at for at, phrase in enumerate(line.phrases) if actor in phrase.actors), 3)
        yield f"back{back}:{min(rank, 2)}"
        yield f"{form}|back{back}:{min(rank, 2)}"


def _standing(scene: Scene, actor: str) -> Iterator[str]:
    """What the actor is and does, apart from the sentence."""
    cast, kind = scene.cast, scene.kind
    of, form = cast.types[actor], scene.candidate.form
    record = cast.records.get(actor, Record())
    main = "1" if actor in cast.main[:1] else "2" if actor in cast.main else "-"
    balance = (record.acts > record.undergoes) - (record.acts < record.undergoes)
    yield f"is={of}"
    yield f"is={of}|{kind}"
    yield f"is={of}|{form}"
    yield f"is={of}|{kind}|{form}"
    yield f"count{min(cast.counts[actor], 6)}"
    yield f"main{main}"
    yield f"main{main}|{kind}"
    yield f"headline{actor in cast.headline}"
    yield f"headline{actor in cast.headline}|{kind}"
    yield f"balance{balance}"
    yield f"balance{balance}|{of}"
    yield f"acts{min(record.acts, 3)}"
    yield f"undergoes{min(record.undergoes, 3)}"
    for other in ("actor", "recipient"):
        if (other, scene.candidate.stem) in record.stems:
            yield f"stem:{other}"
    for word in cast.words[actor]:
        yield f"{scene.reading.code}:w={word}"
        yield f"{scene.reading.code}:w={word}|{kind}"
    if scene.speaker:
        yield f"speaker{actor == scene.speaker}"
        yield f"speaker{actor == scene.speaker}|{kind}"
        yield f"speaker{actor == scene.speaker}|{form}"
