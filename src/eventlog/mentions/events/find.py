"""Find the events of a document."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from eventlog.document.model import Document
from eventlog.edtf import parse_edtf
from eventlog.language.pack import LanguagePack
from eventlog.language.schema.events import Form
from eventlog.mentions.actors import ActorTable
from eventlog.mentions.events.cast import Cast, cast_of
from eventlog.mentions.events.casting import scene_of
from eventlog.mentions.events.date_view import Guess, date_numbers
from eventlog.mentions.events.dates import PERFORMED, Calendar, DateOption
from eventlog.mentions.events.extent import extent_of
from eventlog.mentions.events.lines import Line, words_of
from eventlog.mentions.events.links import find_links
from eventlog.mentions.events.looks import Look, guesses_of, is_aim, is_report, looks_of, read
from eventlog.mentions.events.merge import Found, merge_events
from eventlog.mentions.events.places import find_place
from eventlog.mentions.events.role_choice import roles_of
from eventlog.mentions.events.roles import Participants
from eventlog.mentions.events.stated_days import (
    counted_day,
    current_day,
    inferred_day,
    onward_day,
    own_day,
    reduced_day,
    set_day,
    when_day,
)
from eventlog.mentions.events.titles import Told, count_of, title_of
from eventlog.mentions.events.trees import likelihood, load_forest, odds, score
from eventlog.mentions.events.trigger_view import trigger_numbers
from eventlog.mentions.events.triggers import Candidate, Reading
from eventlog.mentions.events.typing_rules import Kind, contexts_of
from eventlog.mentions.geography import Where, load_gazetteer
from eventlog.mentions.loglinear import calibrated, load_weights
from eventlog.mentions.model import Actor, Claim, Event, Figure, Link, Timex
from eventlog.ontology import ActorType, DateBasis, EventStatus
from eventlog.span import Span

__all__ = ["find_events"]

FINALISTS = 5
"""How many dates, the likeliest by the linear weights, are looked at twice; ten give the same answers."""

_MONTH = len("2022-01")

HERE = frozenset({"clause", "sentence"})
"""Sources of a date that the event's own sentence gives."""

LEAST = 0.32
"""The probability from which a candidate is an event; where F1 was highest in cross-validation."""

LEAST_PLAIN = 0.24
"""The same for a strong verb in the active voice with its subject, the surest way to tell of a deed."""


def find_events(  # noqa: PLR0913 - what each step before has found
    document: Document,
    pack: LanguagePack,
    *,
    timexes: tuple[Timex, ...],
    actors: ActorTable,
    figures: tuple[Figure, ...],
    claims: tuple[Claim, ...] = (),
    others: tuple[Actor, ...] = (),
) -> tuple[tuple[Event, ...], tuple[Link, ...]]:
    """Events in text order, one for each happening, and the relations the text states between them.

    An event needs a date: without a publishing time and without a date in the text there is none. ``others``
    are no actors of the document yet, but may have a role in an event (``bystanders.py``).
    """
    calendar = Calendar(document, timexes, words_of(pack.code))
    reading = read(document, pack, calendar=calendar, actors=actors, claims=claims)
    looks = looks_of(reading, calendar, actors)
    guesses = guesses_of(looks)
    everybody = replace(actors, actors=(*actors.actors, *others))
    stage = read(document, pack, calendar=calendar, actors=everybody, claims=claims) if others else reading
    cast = cast_of(everybody, document.headline, stage, claims=claims, others=others)
    setting = Setting(document, stage, everybody, figures, cast, claims)
    found: list[Found] = []
    forest = load_forest("events-trigger-trees")
    idle = score(forest, {})
    for at, look in enumerate(looks):
        numbers = trigger_numbers(reading, looks, at)
        likely = likelihood(forest, numbers, idle=idle)
        told = likely >= (LEAST_PLAIN if _is_plain(look.candidate) else LEAST)
        if not told or look.candidate.modality.void or is_aim(looks, at, reading.words):
            continue
        named = actors.is_named(look.occasion.trigger, ActorType.ORGANIZATION)
        if named or is_report(look, reading.words, claims):
            continue
        dated = _date(calendar, look, at, guesses=guesses, claims=claims)
        if dated is not None and dated[0].value() is not None:
            event = _event(setting, look, *dated, likely=likely)
            found.append(_found(event, look))
    merged = merge_events(found)
    events = tuple(_numbered(event, f"E{at}") for at, event in enumerate(merged, 1))
    return events, find_links(reading.lines, events, reading.words)


@dataclass(frozen=True)
class Setting:
    """What all events of a document share."""

    document: Document
    reading: Reading
    actors: ActorTable
    figures: tuple[Figure, ...]
    cast: Cast
    claims: tuple[Claim, ...]

    @cached_property
    def staged(self) -> dict[tuple[int, int], Candidate]:
        """Candidates as they stand among all who may have a role, by sentence and first word."""
        return {(one.index, one.hit.first): one for one in self.reading.candidates}

    def is_city(self, actor: str) -> bool:
        """Whether an actor is named by a city alone, which as the aim of a visit is a place."""
        one = self.cast.actors[actor]
        places = [load_gazetteer(self.reading.code).place(name) for name in (one.name, *one.aliases)]
        return all(place is not None and place.kind is not Where.COUNTRY for place in places)

    def counted_in(self, clause: Span) -> list[Figure]:
        """The figures that a clause gives."""
        return [figure for figure in self.figures if clause.contains(figure.number)]


def _found(event: Event, look: Look) -> Found:
    """An event with what decides whether another mention is of the same happening."""
    line, entry = look.candidate.line, look.candidate.hit.entry
    return Found(
        event,
        entry.stem,
        entry.part,
        look.occasion.clause,
        named=entry.group.type is event.type and not entry.group.weak,
        told=_told_in(line, event.span, Participants(event.actors, event.recipients)),
    )


def _event(setting: Setting, look: Look, option: DateOption, status: EventStatus, *, likely: float) -> Event:
    reading, occasion = setting.reading, look.occasion
    candidate = setting.staged[look.candidate.index, look.candidate.hit.first]
    hit, line = candidate.hit, candidate.line
    kind = next((kind for kind in candidate.kinds if kind.type is look.kind), Kind(look.kind))
    kind = replace(kind, contexts=contexts_of(line, kind, reading.code))
    date = option.value() or parse_edtf(option.text)
    count = count_of(setting.counted_in(occasion.clause), kind.type)
    roles = _roles(setting, candidate, kind, counted=bool(count))
    extent = extent_of(line, hit, reading.words, claims=setting.claims)
    place, place_span, country = find_place(
        setting.document,
        line,
        replace(occasion, clause=extent),
        actors=setting.actors,
        words=reading.words,
        roles=(*roles.actors, *roles.recipients),
    )
    return Event(
        id="",
        span=extent,
        trigger=occasion.trigger,
        type=kind.type,
        status=status,
        date=date,
        date_basis=option.basis,
        date_span=option.span,
        title=title_of(
            Told(
                hit=hit,
                form=candidate.form,
                kind=kind,
                status=status,
                actors=roles.actors,
                recipients=_told_in(line, extent, roles).recipients,
                place=place,
                code=reading.code,
                count=count,
                line=line,
            ),
            setting.cast.actors,
        ),
        mode=kind.mode,
        contexts=kind.contexts,
        actors=roles.actors,
        recipients=roles.recipients,
        place=place,
        place_span=place_span,
        country=country,
        confidence=round(calibrated(load_weights("events-confidence"), likely), 3),
    )


def _roles(setting: Setting, candidate: Candidate, kind: Kind, *, counted: bool) -> Participants:
    """Who acts and who undergoes; where the clause counts whom, nobody of another sentence undergoes."""
    scene = scene_of(setting.reading, candidate, setting.cast, kind.type)
    roles = roles_of(scene, load_weights("events-role"))
    if kind.mode == "visit":
        roles = replace(roles, recipients=tuple(r for r in roles.recipients if not setting.is_city(r)))
    named = (one in phrase.actors for one in roles.recipients for phrase in candidate.line.phrases)
    return replace(roles, recipients=()) if counted and not any(named) else roles


def _told_in(line: Line, extent: Span, roles: Participants) -> Participants:
    """Those whom the event's own words name: a title says no more of whom it befell than they do."""
    own = [phrase for phrase in line.phrases if extent.overlaps(line.span(phrase.first, phrase.last))]
    told = {actor for phrase in own for actor in phrase.actors}
    return Participants(
        *(tuple(one for one in ids if one in told) for ids in (roles.actors, roles.recipients))
    )


def _is_vague(option: DateOption) -> bool:
    return option.basis in (DateBasis.PUBLICATION, DateBasis.INFERRED) and len(option.text) <= _MONTH


def _is_plain(candidate: Candidate) -> bool:
    acts = candidate.form is Form.ACTIVE and bool(candidate.participants.actors)
    return acts and candidate.modality.real and not candidate.hit.entry.group.weak


def _date(
    calendar: Calendar, look: Look, at: int, *, guesses: list[Guess], claims: Sequence[Claim]
) -> tuple[DateOption, EventStatus] | None:
    """The date of an event and its status, which a day to come makes planned; None if no date is possible."""
    if not look.dates:
        return None
    coming = set_day(calendar, look.occasion) if look.candidate.form is Form.NOMINAL else None
    if coming is not None:
        return coming, EventStatus.PLANNED
    status = look.candidate.modality.status
    rules = (counted_day, reduced_day, own_day, when_day, onward_day)
    plain = next((day for rule in rules if (day := rule(calendar, look.occasion)) is not None), None)
    if plain is not None and not calendar.is_ahead(plain.text, status):
        return plain, status
    ranked = sorted(range(len(look.dates)), key=lambda one: (-look.date_shares[one], one))[:FINALISTS]
    finalists = [look.dates[one] for one in ranked]
    numbers = date_numbers(calendar, look.occasion, finalists, guesses=guesses, own=at)
    found = odds(load_forest("events-date-trees"), numbers)
    ranked = sorted(range(len(found)), key=lambda one: (-found[one], one))
    first = finalists[ranked[0]]
    if plain is None and not first.sources.keys() & HERE:
        inferred = inferred_day(calendar, look.occasion, guess=first)
        if inferred is not None and not calendar.is_ahead(inferred.text, status):
            return inferred, status
    if calendar.is_ahead(first.text, status) and _is_set_for(look, first):
        return first, EventStatus.PLANNED
    ahead = [one for one in finalists if calendar.is_ahead(one.text, status)]
    spans = {one.span for one in ahead if one.span is not None}
    for option in (finalists[one] for one in ranked):
        if option not in ahead and (option is first or option.span not in spans):
            return _settled(calendar, look, option, claims=claims), status
    return None


def _is_set_for(look: Look, option: DateOption) -> bool:
    """Whether the clause sets a day to come for what it only names: "the vote next week" is planned."""
    hit = look.candidate.form in (Form.NOMINAL, Form.BARE, Form.GERUND, Form.STATE)
    return hit and "clause" in option.sources and "completed" not in look.candidate.modality.cues


def _settled(calendar: Calendar, look: Look, option: DateOption, *, claims: Sequence[Claim]) -> DateOption:
    """The chosen date, or what it stands for where it is a day of saying or plainly too vague."""
    deed = look.kind.value not in PERFORMED
    told = any(claim.content.contains(look.occasion.trigger) for claim in claims)
    at = look.occasion.sentence
    hidden = calendar.behind_saying(option.text, at)
    if hidden and (deed or all(value != option.text for _, value in calendar.by_sentence[at])):
        return DateOption(hidden[1], DateBasis.INFERRED, hidden[0].span)
    current = current_day(calendar, option, look.occasion.status)
    if current is not None:
        return current
    if (told or deed) and calendar.is_retrospect(option.text, at):
        return DateOption(option.text[:_MONTH], DateBasis.INFERRED, option.span)
    if look.occasion.status == EventStatus.PLANNED and _is_vague(option) and calendar.is_current(option.text):
        return DateOption(f"{calendar.published}/..", DateBasis.PUBLICATION, option.span)
    return option


def _numbered(event: Event, name: str) -> Event:
    return replace(event, id=name)
