"""Which words of a document name its events, and which type each has: features of the log-linear models."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from math import exp

from eventlog.language.schema.events import Form
from eventlog.mentions.events.lexicon import Hit, TriggerLexicon
from eventlog.mentions.events.lines import Line, Words
from eventlog.mentions.events.roles import Participants, find_participants, voice_of
from eventlog.mentions.events.status import Cues, Modality, modality_of
from eventlog.mentions.events.typing_rules import Kind, kinds_of
from eventlog.mentions.loglinear import Weights, by_option, total_of
from eventlog.ontology import EventType

__all__ = [
    "Candidate",
    "Reading",
    "candidates_of",
    "trigger_features",
    "type_features",
    "type_options",
    "type_shares",
]


@dataclass(frozen=True)
class Reading:
    """What reading one document for events needs at hand; ``dated`` tells which sentences hold a date."""

    code: str
    lexicon: TriggerLexicon
    words: Words
    cues: Cues
    lines: tuple[Line, ...]
    dated: tuple[bool, ...]
    headline: frozenset[str]
    stems: Counter[str]
    types: dict[str, str]
    topics: tuple[frozenset[str], ...]

    @cached_property
    def candidates(self) -> "tuple[Candidate, ...]":
        """Every trigger of the lexicon in the body, in order."""
        return candidates_of(self)

    @cached_property
    def topic(self) -> tuple[str, ...]:
        """The fields that most sentences of the document speak of, at most three."""
        counted = Counter(name for line in self.topics for name in line)
        return tuple(sorted(counted, key=lambda name: (-counted[name], name))[:3])


@dataclass(frozen=True)
class Candidate:
    """A place where an event may be named."""

    line: Line
    index: int
    hit: Hit
    form: Form
    kinds: tuple[Kind, ...]
    modality: Modality
    participants: Participants
    earlier: int

    @property
    def stem(self) -> str:
        """What repeats of a happening share."""
        return self.hit.entry.stem

    @property
    def gloss(self) -> str:
        """The head word of the English gloss, which the triggers of all languages share."""
        return self.hit.entry.gloss.partition(" ")[0]


def candidates_of(reading: Reading) -> tuple[Candidate, ...]:
    """Every trigger of the lexicon in the body, in order."""
    seen: Counter[str] = Counter()
    found = []
    for index, line in enumerate(reading.lines):
        for hit in line.hits:
            kinds = kinds_of(line, hit, reading.code)
            found.append(
                Candidate(
                    line,
                    index,
                    hit,
                    voice_of(line, hit, reading.words),
                    kinds,
                    modality_of(line, hit, reading.cues, reading.words),
                    find_participants(line, hit, kinds[0].type, reading.words),
                    seen[hit.entry.stem],
                )
            )
            seen[hit.entry.stem] += 1
    return tuple(found)


def trigger_features(reading: Reading, candidate: Candidate) -> list[str]:
    """What argues for or against a candidate being an event that the article tells."""
    hit, line, kind = candidate.hit, candidate.line, candidate.kinds[0]
    entry = hit.entry
    code = reading.code
    surface = " ".join(line.words[hit.first : hit.last])
    shape = f"{entry.part}:{candidate.form}"
    found = [
        "bias",
        f"{code}:bias",
        f"{code}:{shape}",
        f"{code}:w={surface}",
        f"{code}:s={entry.stem}",
        f"{code}:s={entry.stem}:{shape}",
        f"t={kind.type}",
        f"t={kind.type}:{kind.mode}",
        f"t={kind.type}:{shape}",
        f"weak={entry.group.weak}:{kind.ruled}",
        f"weak={entry.group.weak}:{shape}",
        f"long={hit.last - hit.first > 1}",
        f"status={candidate.modality.status}",
        f"real={candidate.modality.real}",
        *(f"cue={cue}" for cue in candidate.modality.cues),
        *(f"cue={cue}:{shape}" for cue in candidate.modality.cues),
        f"who={bool(candidate.participants.actors)}:{bool(candidate.participants.recipients)}",
        f"who={bool(candidate.participants.actors)}:{bool(candidate.participants.recipients)}:{shape}",
        f"quoted={line.quoted[hit.first]}",
        f"quoted={line.quoted[hit.first]}:t={kind.type}",
        f"again={min(candidate.earlier, 2)}",
        f"again={min(candidate.earlier, 2)}:{shape}",
        f"dated={reading.dated[candidate.index]}",
        f"dated={reading.dated[candidate.index]}:weak={entry.group.weak}",
        f"at={_bucket(candidate.index)}",
        f"paragraph={min(line.sentence.paragraph, 4)}",
        f"count={min(reading.stems[entry.stem], 4)}",
        f"headline={entry.stem in reading.headline}",
        f"inline={min(sum(1 for other in line.hits if other is not hit), 4)}",
        f"first={all(other.first >= hit.first for other in line.hits)}",
        f"length={min(len(reading.lines) // 8, 4)}",
    ]
    people = candidate.participants
    actor, recipient = (
        "".join(reading.types.get(one, "") for one in ids[:1]) for ids in (people.actors, people.recipients)
    )
    found += [
        f"actor={actor}",
        f"actor={actor}:t={kind.type}",
        f"recipient={recipient}",
        f"recipient={recipient}:t={kind.type}",
        f"{code}:actor={actor}:s={entry.stem}",
        f"gloss={entry.gloss}",
        f"head={candidate.gloss}",
        f"head={candidate.gloss}:{shape}",
        *(f"topic={name}:t={kind.type}" for name in reading.topic),
        *(f"field={name}:t={kind.type}" for name in sorted(reading.topics[candidate.index])),
    ]
    found += _neighbours(reading, candidate)
    return found


def _neighbours(reading: Reading, candidate: Candidate) -> Iterator[str]:
    """The words around a trigger, alone and with its form."""
    line, hit, code = candidate.line, candidate.hit, reading.code
    for offset in (-3, -2, -1, 1, 2, 3):
        at = hit.first + offset if offset < 0 else hit.last - 1 + offset
        word = line.words[at] if 0 <= at < len(line.words) else "#"
        word = "0" if word[:1].isdigit() else word
        yield f"{code}:{offset}={word}"
        if abs(offset) == 1:
            yield f"{code}:{offset}={word}:{candidate.form}"
    start, end = line.clause(hit.first, hit.last, reading.words.opener)
    opener = line.words[start - 1] if start > 0 else "#"
    yield f"{code}:opener={opener}"
    said = any(word in reading.words.speech for word in line.words[: hit.first])
    yield f"said={said}"
    yield f"said={said}:{candidate.form}"
    yield f"told={any(word in reading.words.speech for word in line.words[hit.last :])}"
    yield f"speech={any(word in reading.words.speech for word in line.words)}"
    yield f"clause={min((end - start) // 4, 4)}"
    before = [other for other in line.hits if other.last <= hit.first]
    after = [other for other in line.hits if other.first >= hit.last]
    if before:
        yield f"{code}:prev={before[-1].entry.stem}"
        yield f"prevtype={before[-1].entry.group.type}:{hit.entry.group.type}"
    if after:
        yield f"nexttype={after[0].entry.group.type}:{hit.entry.group.type}"


def _bucket(index: int) -> str:
    return str(index) if index < 3 else "3-5" if index < 6 else "6-11" if index < 12 else "12+"


def type_features(reading: Reading, candidate: Candidate, actor_types: Sequence[str]) -> list[str]:
    """What argues for one type or another, apart from the lexicon's own answer."""
    hit, line, code = candidate.hit, candidate.line, reading.code
    first = candidate.kinds[0]
    found = [
        f"lex={first.type}:{first.mode}:{first.ruled}",
        f"lex={first.type}",
        *(f"also={kind.type}" for kind in candidate.kinds[1:3]),
        f"{code}:s={candidate.stem}",
        f"{code}:s={candidate.stem}:{candidate.form}",
        f"gloss={hit.entry.gloss}",
        f"head={candidate.gloss}",
        *(f"topic={name}" for name in reading.topic),
        *(f"topic={name}:lex={first.type}" for name in reading.topic),
        *(f"field={name}" for name in sorted(reading.topics[candidate.index])),
        *(f"field={name}:lex={first.type}" for name in sorted(reading.topics[candidate.index])),
        f"{code}:w={' '.join(line.words[hit.first : hit.last])}",
        f"form={hit.entry.part}:{candidate.form}",
        f"status={candidate.modality.status}",
        *(f"who={kind}" for kind in actor_types),
        *(f"who={kind}:lex={first.type}" for kind in actor_types),
    ]
    low, high = max(0, hit.first - 6), min(len(line.words), hit.last + 6)
    around = [word for word in line.words[low:high] if len(word) > 3]
    found += sorted({f"{code}:near={word}" for word in around})
    found += sorted({f"{code}:near={word[:5]}*" for word in around if len(word) > 6})
    return found


def type_options(candidate: Candidate, features: Sequence[str]) -> tuple[tuple[EventType, list[str]], ...]:
    """Each type with its features: what the lexicon offers, and every feature with the type's name."""
    return tuple(
        (kind, [f"{kind}|{feature}" for feature in (*features, "bias")] + own)
        for kind, own in _offers(candidate).items()
    )


def type_shares(weights: Weights, candidate: Candidate, features: Sequence[str]) -> dict[EventType, float]:
    """The probability of each type: as ``shares`` of ``type_options``, at a fraction of the look-ups."""
    split = by_option(weights)
    totals: dict[str, float] = {kind: total_of(weights, own) for kind, own in _offers(candidate).items()}
    for known in filter(None, map(split.get, (*features, "bias"))):
        for option, weight in known.items():
            totals[option] += weight
    top = max(totals.values())
    powers = {kind: exp(total - top) for kind, total in totals.items()}
    whole = sum(powers.values())
    return {kind: powers[kind] / whole for kind in EventType}


def _offers(candidate: Candidate) -> dict[EventType, list[str]]:
    """For each type, how the lexicon and its rules offer it."""
    offered = {kind.type: rank for rank, kind in reversed(tuple(enumerate(candidate.kinds)))}
    ruled = {kind.type for kind in candidate.kinds if kind.ruled}
    weak = candidate.hit.entry.group.weak
    found: dict[EventType, list[str]] = {kind: [] for kind in EventType}
    for kind, rank in offered.items():
        found[kind] += [f"offer{min(rank, 3)}", f"offer{min(rank, 3)}:{kind}"]
    for kind in ruled:
        found[kind] += ["ruled", f"ruled:{kind}", f"ruled:weak{weak}"]
    if candidate.kinds[0].ruled:
        found[candidate.kinds[0].type] += ["firstrule", f"firstrule:weak{weak}"]
    return found
