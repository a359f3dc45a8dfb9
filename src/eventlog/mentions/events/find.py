"""Find the events of a document."""

from collections.abc import Sequence
from dataclasses import replace

from eventlog.document.model import Document
from eventlog.edtf import parse_edtf
from eventlog.language.pack import LanguagePack
from eventlog.mentions.actors import ActorTable
from eventlog.mentions.events.casting import Cast, cast_of, chosen, role_options
from eventlog.mentions.events.date_view import date_numbers
from eventlog.mentions.events.dates import Calendar, DateOption
from eventlog.mentions.events.lines import words_of
from eventlog.mentions.events.links import find_links
from eventlog.mentions.events.loglinear import calibrated, load_weights, shares
from eventlog.mentions.events.looks import Look, guesses_of, looks_of, read
from eventlog.mentions.events.merge import Found, merge_events
from eventlog.mentions.events.places import find_place
from eventlog.mentions.events.roles import Participants, find_participants
from eventlog.mentions.events.titles import title_of
from eventlog.mentions.events.trees import load_forest, odds
from eventlog.mentions.events.trigger_view import trigger_numbers
from eventlog.mentions.events.triggers import Candidate, Reading
from eventlog.mentions.events.typing_rules import Kind, contexts_of
from eventlog.mentions.model import Event, Figure, Link, Timex
from eventlog.ontology import DateBasis, EventType

__all__ = ["find_events"]

FINALISTS = 10
"""How many dates, the likeliest by the linear weights, are looked at twice."""

LEAST_ROLE = 0.3
"""The probability from which the likeliest actor has the role."""

LEAST = 0.32
"""The probability from which a candidate is an event; where F1 was highest in cross-validation."""


def find_events(
    document: Document,
    pack: LanguagePack,
    *,
    timexes: tuple[Timex, ...],
    actors: ActorTable,
    figures: tuple[Figure, ...],
) -> tuple[tuple[Event, ...], tuple[Link, ...]]:
    """Events in text order, one for each happening, and the relations the text states between them.

    An event needs a date: without a publishing time and without a date in the text there is none.
    """
    del figures
    calendar = Calendar(document, timexes, words_of(pack.code))
    reading = read(document, pack, calendar=calendar, actors=actors)
    looks = looks_of(reading, calendar, actors)
    found: list[Found] = []
    for at, look in enumerate(looks):
        numbers = trigger_numbers(reading, looks, at)
        likely = odds(load_forest("events-trigger-trees"), [numbers, {}])[0]
        option = _date(calendar, looks, at) if likely >= LEAST else None
        if option is not None and option.value() is not None:
            event = _event(document, reading, look, option, actors=actors, likely=likely)
            found.append(Found(event, look.candidate.stem, look.occasion.clause))
    merged = merge_events(found)
    events = tuple(_numbered(event, f"E{at}") for at, event in enumerate(merged, 1))
    return events, find_links(reading.lines, events, reading.words)


def _event(
    document: Document,
    reading: Reading,
    look: Look,
    option: DateOption,
    *,
    actors: ActorTable,
    likely: float,
) -> Event:
    candidate, occasion = look.candidate, look.occasion
    hit, line = candidate.hit, candidate.line
    kind = next((kind for kind in candidate.kinds if kind.type is look.kind), Kind(look.kind))
    date = option.value() or parse_edtf(option.text)
    roles = _roles(reading, candidate, cast_of(actors, document.headline), kind.type)
    place, place_span, country = find_place(
        document, line, occasion.clause, occasion.trigger, actors=actors, words=reading.words
    )
    status = candidate.modality.status
    return Event(
        id="",
        span=line.span(*line.clause(hit.first, hit.last, frozenset())),
        trigger=occasion.trigger,
        type=kind.type,
        status=status,
        date=date,
        date_basis=option.basis,
        date_span=option.span,
        title=title_of(
            hit,
            candidate.form,
            status,
            roles=(roles.actors, roles.recipients),
            actors={actor.id: actor for actor in actors.actors},
            place=place,
        ),
        mode=kind.mode,
        contexts=contexts_of(line, kind, reading.code),
        actors=roles.actors,
        recipients=roles.recipients,
        place=place,
        place_span=place_span,
        country=country,
        confidence=round(calibrated(load_weights("events-confidence"), likely), 3),
    )


def _date(calendar: Calendar, looks: Sequence[Look], at: int) -> DateOption | None:
    look = looks[at]
    if not look.dates:
        return None
    ranked = sorted(range(len(look.dates)), key=lambda one: (-look.date_shares[one], one))[:FINALISTS]
    finalists = [look.dates[one] for one in ranked]
    numbers = date_numbers(calendar, look.occasion, finalists, guesses=guesses_of(looks), own=at)
    found = odds(load_forest("events-date-trees"), numbers)
    option = finalists[found.index(max(found))]
    hidden = calendar.behind_saying(option.text, look.occasion.sentence)
    return DateOption(hidden[1], DateBasis.INFERRED, hidden[0].span) if hidden else option


def _roles(reading: Reading, candidate: Candidate, cast: Cast, kind: EventType) -> Participants:
    """Who acts and who undergoes: the likeliest on offer, with those named in one breath with them."""
    ruled = find_participants(candidate.line, candidate.hit, kind, reading.words)
    weights = load_weights("events-role")
    found: list[tuple[str, ...]] = []
    for role, own in (("actor", ruled.actors), ("recipient", ruled.recipients)):
        parts = role_options(reading, candidate, cast, role=role, kind=kind, ruled=ruled)
        one = chosen(parts, shares(weights, [part.features for part in parts]), least=LEAST_ROLE)
        found.append(own if set(one) <= set(own) and one else one)
    actors, recipients = found
    return Participants(actors, tuple(actor for actor in recipients if actor not in actors))


def _numbered(event: Event, name: str) -> Event:
    return replace(event, id=name)
