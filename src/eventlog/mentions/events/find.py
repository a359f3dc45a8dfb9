"""Find the events of a document."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from eventlog.document.model import Document
from eventlog.language.pack import LanguagePack
from eventlog.mentions.actors import ActorTable
from eventlog.mentions.events.cast import Cast, cast_of
from eventlog.mentions.events.casting import roles_of, scene_of
from eventlog.mentions.events.dates import Calendar, DateOption, Occasion, Told, date_options
from eventlog.mentions.events.lexicon import lexicon_of
from eventlog.mentions.events.lines import lines_of, words_of
from eventlog.mentions.events.links import find_links
from eventlog.mentions.events.loglinear import choose, load_weights, shares
from eventlog.mentions.events.merge import Found, merge_events
from eventlog.mentions.events.places import find_place
from eventlog.mentions.events.status import cues_of
from eventlog.mentions.events.titles import Told as TitleTold
from eventlog.mentions.events.titles import count_of, title_of
from eventlog.mentions.events.triggers import (
    Candidate,
    Reading,
    candidates_of,
    trigger_features,
    type_features,
    type_options,
)
from eventlog.mentions.events.typing_rules import Kind, contexts_of
from eventlog.mentions.model import Claim, Event, Figure, Link, Timex
from eventlog.ontology import EventType

__all__ = ["find_events", "occasion_of", "read", "types_of_actors"]

LEAST = 0.38
"""The probability from which a candidate is an event; where F1 was highest in cross-validation."""


def find_events(
    document: Document,
    pack: LanguagePack,
    *,
    timexes: tuple[Timex, ...],
    actors: ActorTable,
    figures: tuple[Figure, ...],
    claims: tuple[Claim, ...] = (),
) -> tuple[tuple[Event, ...], tuple[Link, ...]]:
    """Events in text order, one for each happening, and the relations the text states between them.

    An event needs a date: without a publishing time and without a date in the text there is none.
    """
    calendar = Calendar(document, timexes, words_of(pack.code).speech)
    reading = read(document, pack, calendar=calendar, actors=actors, claims=claims)
    candidates = candidates_of(reading)
    cast = cast_of(actors, document.headline, reading, candidates, claims=claims)
    found: list[Found] = []
    told: list[Told] = []
    for candidate in candidates:
        likely = shares(load_weights("events-trigger"), [trigger_features(reading, candidate), ()])[0]
        if likely >= LEAST:
            event = _event(
                document,
                reading,
                candidate,
                calendar=calendar,
                actors=actors,
                cast=cast,
                figures=figures,
                likely=likely,
                told=tuple(told),
            )
            if event is not None:
                told.append(Told(event.date.text.rstrip("~?%"), candidate.index, event.type))
                found.append(Found(event, candidate.stem))
    merged = merge_events(found)
    events = tuple(_numbered(event, f"E{at}") for at, event in enumerate(merged, 1))
    return events, find_links(reading.lines, events, reading.words)


def read(
    document: Document,
    pack: LanguagePack,
    *,
    calendar: Calendar,
    actors: ActorTable,
    claims: tuple[Claim, ...] = (),
) -> Reading:
    """The document's sentences read for triggers and participants."""
    lexicon, words = lexicon_of(pack.code), words_of(pack.code)
    lines = lines_of(document, lexicon, words, actors=actors, claims=claims)
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
    )


def types_of_actors(candidate: Candidate, actors: ActorTable) -> list[str]:
    """``actor:person``, ``recipient:group`` …, for the typing model."""
    kinds = {actor.id: actor.type for actor in actors.actors}
    return [
        f"{role}:{kinds[one]}"
        for role, ids in (("a", candidate.participants.actors), ("r", candidate.participants.recipients))
        for one in ids[:1]
        if one in kinds
    ]


def occasion_of(reading: Reading, candidate: Candidate, kind: str, told: tuple[Told, ...] = ()) -> Occasion:
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
        told=told,
    )


def _wording(reading: Reading, candidate: Candidate) -> Iterator[str]:
    """Words that tell time without naming a date: the sentence's first, those before and after the trigger."""
    line, hit, code = candidate.line, candidate.hit, reading.code
    yield f"{code}:opens={line.words[0]}"
    yield f"{code}:stem={candidate.stem}"
    for offset in (-2, -1, 1):
        at = hit.first + offset if offset < 0 else hit.last - 1 + offset
        if 0 <= at < len(line.words):
            yield f"{code}:{offset}={line.words[at]}"


def _event(
    document: Document,
    reading: Reading,
    candidate: Candidate,
    *,
    calendar: Calendar,
    actors: ActorTable,
    cast: Cast,
    figures: tuple[Figure, ...],
    likely: float,
    told: tuple[Told, ...],
) -> Event | None:
    line, hit = candidate.line, candidate.hit
    kind = _kind(reading, candidate, actors)
    occasion = occasion_of(reading, candidate, kind.type, told)
    option = _date(calendar, occasion)
    date = option.value() if option else None
    if option is None or date is None:
        return None
    roles = roles_of(scene_of(reading, candidate, cast, kind.type), load_weights("events-role"))
    place, place_span, country = find_place(
        document,
        line,
        occasion.clause,
        occasion.trigger,
        actors=actors,
        words=reading.words,
        roles=(*roles.actors, *roles.recipients),
    )
    status = candidate.modality.status
    return Event(
        id="",
        span=occasion.clause,
        trigger=occasion.trigger,
        type=kind.type,
        status=status,
        date=date,
        date_basis=option.basis,
        date_span=option.span,
        title=title_of(
            TitleTold(
                hit=hit,
                form=candidate.form,
                kind=kind,
                status=status,
                actors=roles.actors,
                recipients=roles.recipients,
                place=place,
                code=reading.code,
                count=count_of([one for one in figures if occasion.clause.contains(one.number)], kind.type),
            ),
            {actor.id: actor for actor in actors.actors},
        ),
        mode=kind.mode,
        contexts=contexts_of(line, kind, reading.code),
        actors=roles.actors,
        recipients=roles.recipients,
        place=place,
        place_span=place_span,
        country=country,
        confidence=round(likely, 3),
    )


def _kind(reading: Reading, candidate: Candidate, actors: ActorTable) -> Kind:
    """The type that the model finds likeliest, with the mode that the lexicon or a rule has for it."""
    features = type_features(reading, candidate, types_of_actors(candidate, actors))
    options = type_options(candidate, features)
    weights = load_weights("events-type")
    chosen: EventType = options[choose(weights, [own for _, own in options])][0]
    return next((kind for kind in candidate.kinds if kind.type is chosen), Kind(chosen))


def _date(calendar: Calendar, occasion: Occasion) -> DateOption | None:
    options = date_options(calendar, occasion)
    if not options:
        return None
    return options[choose(load_weights("events-date"), [option.features for option in options])]


def _numbered(event: Event, name: str) -> Event:
    return replace(event, id=name)
