"""Every place where an event may be named, judged by the linear weights alone: a first look at a document."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import takewhile

from eventlog.document.model import Document
from eventlog.language.pack import LanguagePack
from eventlog.language.schema.events import Form
from eventlog.mentions.actors import ActorTable
from eventlog.mentions.events.date_view import Guess
from eventlog.mentions.events.dates import Calendar, DateOption, Occasion, date_options
from eventlog.mentions.events.lexicon import lexicon_of
from eventlog.mentions.events.lines import Words, lines_of, words_of
from eventlog.mentions.events.speaker_pronouns import with_speaker_pronouns
from eventlog.mentions.events.status import cues_of
from eventlog.mentions.events.triggers import (
    Candidate,
    Reading,
    trigger_features,
    type_features,
    type_shares,
)
from eventlog.mentions.events.typing_rules import topics_of
from eventlog.mentions.loglinear import load_weights, shares
from eventlog.mentions.model import Claim
from eventlog.ontology import EventType

__all__ = ["Look", "guesses_of", "is_aim", "is_report", "looks_of", "occasion_of", "read", "types_of_actors"]

_RETURN = "return"
"""The gloss of going back, which all languages share."""

_STATE = 2
"""Words behind "returned to a" that may name a state: an adjective and the noun."""

HOPELESS = 0.06
"""The linear probability below which a candidate is not looked at twice."""


@dataclass(frozen=True)
class Look:
    """A candidate with the shares that the linear weights give to its being an event, its types and dates."""

    candidate: Candidate
    likely: float
    kinds: dict[EventType, float]
    occasion: Occasion
    dates: tuple[DateOption, ...]
    date_shares: tuple[float, ...]

    @cached_property
    def kind(self) -> EventType:
        """The likeliest type, the first of equals; of a weak trigger that rules give types, among theirs."""
        group = self.candidate.hit.entry.group
        ruled = [kind.type for kind in self.candidate.kinds if kind.ruled]
        only_ruled = ruled and group.type is EventType.OTHER and group.weak
        return max(ruled if only_ruled else self.kinds, key=lambda kind: self.kinds[kind])


def is_aim(looks: Sequence[Look], own: int, words: Words) -> bool:
    """Whether a demand is but what a protest is for: "residents blocked roads on Sunday to demand …".

    The protest is the event. A demand with a subject of its own, or behind "and", is another.
    """
    look, before = looks[own], looks[own - 1] if own else None
    if before is None or look.kind is not EventType.REQUEST or before.kind is not EventType.PROTEST:
        return False
    line, hit, first = look.candidate.line, look.candidate.hit, before.candidate.hit
    if before.candidate.index != look.candidate.index or first.last > hit.first:
        return False
    named = any(first.last <= phrase.first and phrase.last <= hit.first for phrase in line.phrases)
    verbs = any(first.last <= one.first < hit.first and one.form is not Form.NOMINAL for one in line.hits)
    if first.form is Form.NOMINAL or named or verbs:
        return False
    between = line.words[first.last : hit.first]
    led = between[-1:] and (between[-1] in words.aim or between[-1] == ",")
    aimed = led or hit.form is Form.GERUND
    return bool(aimed) and (words.opener | words.conjunction).isdisjoint(between[:-1])


def is_report(look: Look, words: Words, claims: Sequence[Claim]) -> bool:
    """Whether a verb only introduces what somebody makes known: "the agency reported eight dead"."""
    line, hit = look.candidate.line, look.candidate.hit
    if words.reports.isdisjoint(entry.stem for entry in hit.entries):
        return False
    told = any(claim.cue is not None and claim.cue.overlaps(look.occasion.trigger) for claim in claims)
    return told and not any(p.first >= hit.last and p.lead in words.recipient for p in line.phrases)


def read(
    document: Document,
    pack: LanguagePack,
    *,
    calendar: Calendar,
    actors: ActorTable,
    claims: Sequence[Claim] = (),
) -> Reading:
    """The document's sentences read for triggers and participants."""
    lexicon, words = lexicon_of(pack.code), words_of(pack.code)
    actors = with_speaker_pronouns(document, words, actors, claims)
    lines = lines_of(document, lexicon, words, actors=actors)
    headline = lexicon.find(tuple(document.headline.lower().split()))
    return Reading(
        code=pack.code,
        lexicon=lexicon,
        words=words,
        cues=cues_of(pack.code),
        lines=lines,
        dated=tuple(bool(found) for found in calendar.by_sentence),
        headline=frozenset(hit.entry.stem for hit in headline),
        types={actor.id: actor.type.value for actor in actors.actors},
        stems=Counter(hit.entry.stem for line in lines for hit in line.hits),
        topics=tuple(topics_of(line, pack.code) for line in lines),
    )


def looks_of(reading: Reading, calendar: Calendar, actors: ActorTable) -> list[Look]:
    """Every candidate that is not hopeless, judged by the linear weights alone."""
    triggers, types, dates = (load_weights(f"events-{name}") for name in ("trigger", "type", "date"))
    looks = []
    for candidate in reading.candidates:
        if _only_stays(candidate, reading.words):
            continue
        likely = shares(triggers, [trigger_features(reading, candidate), ()])[0]
        if likely < HOPELESS:
            continue
        features = type_features(reading, candidate, types_of_actors(candidate, actors))
        kinds = type_shares(types, candidate, features)
        occasion = occasion_of(reading, candidate, max(kinds, key=lambda kind: kinds[kind]))
        dated = date_options(calendar, occasion)
        odds_of_dates = shares(dates, [option.features for option in dated])
        looks.append(Look(candidate, likely, kinds, occasion, tuple(dated), odds_of_dates))
    return looks


def _only_stays(candidate: Candidate, words: Words) -> bool:
    """Whether something only stays, or is again, as it was: no day on a timeline.

    "Troops remained deployed", "the town returned to a calm state".
    """
    line, hit = candidate.line, candidate.hit
    lasts = hit.form in (Form.PASSIVE, Form.STATE, Form.PAST)
    stays = lasts and hit.first > 0 and line.words[hit.first - 1] in words.lasting
    behind = takewhile(lambda word: word in words.function | words.determiner, line.words[hit.last :])
    after = hit.last + sum(1 for _ in behind)
    again = candidate.gloss == _RETURN
    return stays or (again and not words.states.isdisjoint(line.words[after : after + _STATE]))


def guesses_of(looks: Sequence[Look]) -> list[Guess]:
    """What the candidates' dates are likely to be, for the choice among all of them."""
    return [
        Guess(
            look.candidate.index,
            look.kind,
            look.candidate.stem,
            look.likely,
            {option.text: share for option, share in zip(look.dates, look.date_shares, strict=True)},
        )
        for look in looks
    ]


def types_of_actors(candidate: Candidate, actors: ActorTable) -> list[str]:
    """``actor:person``, ``recipient:group`` …, for the typing model."""
    kinds = {actor.id: actor.type for actor in actors.actors}
    return [
        f"{role}:{kinds[one]}"
        for role, ids in (("a", candidate.participants.actors), ("r", candidate.participants.recipients))
        for one in ids[:1]
        if one in kinds
    ]


def occasion_of(reading: Reading, candidate: Candidate, kind: str) -> Occasion:
    """What the date of a candidate may depend on."""
    line, hit = candidate.line, candidate.hit
    start, end = line.clause(hit.first, hit.last, reading.words.opener)
    speech = any(word in reading.words.speech for word in line.words)
    last = len(reading.lines) - 1
    traits = (
        reading.code,
        f"{reading.code}:{candidate.form}",
        f"at{bisect_right((0, 1, 3, 8), candidate.index)}",
        f"end{last - candidate.index < 3}",
        f"quoted{line.quoted[hit.first]}",
        f"speech{speech}",
        f"weak{hit.entry.group.weak}",
        f"done{'completed' in candidate.modality.cues}",
        f"head{hit.entry.stem in reading.headline}",
        f"dated{reading.dated[candidate.index]}",
        f"{reading.code}:dated{reading.dated[candidate.index]}:speech{speech}",
    )
    return Occasion(
        trigger=line.span(hit.first, hit.last),
        clause=line.span(start, end),
        sentence=candidate.index,
        status=candidate.modality.status,
        kind=kind,
        traits=(*traits, *_wording(reading, candidate)),
        marks=tuple(_marks(reading, candidate)),
        rivals=tuple(line.span(other.first, other.last) for other in line.hits if other is not hit),
    )


def _marks(reading: Reading, candidate: Candidate) -> Iterator[str]:
    """What a date may depend on beyond places: form, cues, speech, and the auxiliaries before the trigger."""
    line, hit, code = candidate.line, candidate.hit, reading.code
    yield code
    yield f"form:{candidate.form}"
    yield from (f"cue:{cue}" for cue in candidate.modality.cues)
    helping = reading.words.auxiliary | reading.words.passive
    yield from (f"aux:{word}" for word in line.words[max(0, hit.first - 3) : hit.first] if word in helping)
    if hit.entry.group.weak:
        yield "weak"
    if line.quoted[hit.first]:
        yield "quoted"
    if any(word in reading.words.speech for word in line.words):
        yield "speech"
    if hit.entry.stem in reading.headline:
        yield "headline"


def _wording(reading: Reading, candidate: Candidate) -> Iterator[str]:
    """Words that tell time without naming a date: the sentence's first, and those around the trigger."""
    line, hit, code = candidate.line, candidate.hit, reading.code
    yield f"{code}:opens={line.words[0]}"
    yield f"{code}:stem={candidate.stem}"
    yield f"gloss={candidate.gloss}"
    for offset in (-2, -1, 1):
        at = hit.first + offset if offset < 0 else hit.last - 1 + offset
        if 0 <= at < len(line.words):
            yield f"{code}:{offset}={line.words[at]}"
