"""Which event a claim speaks of and a figure counts, once the events are found."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from eventlog.document.model import Document
from eventlog.mentions.model import Claim, Event, Figure
from eventlog.ontology import EventType, Measure
from eventlog.span import Span

__all__ = ["attach_claims", "attach_figures"]

_HARM = (EventType.DISASTER, EventType.ACCIDENT, EventType.ASSAULT, EventType.CRIME, EventType.PROTEST)

_COUNTED: dict[Measure, tuple[EventType, ...]] = {
    Measure.KILLED: (*_HARM, EventType.OTHER),
    Measure.INJURED: (*_HARM, EventType.OTHER),
    Measure.MISSING: (*_HARM, EventType.OTHER),
    Measure.SICK: (EventType.DISASTER, EventType.ACCIDENT, EventType.OTHER),
    Measure.AFFECTED: (EventType.DISASTER, EventType.ACCIDENT, EventType.OTHER),
    Measure.DISPLACED: (EventType.DISASTER, EventType.ASSAULT, EventType.OTHER),
    Measure.EVACUATED: (EventType.OTHER, EventType.AID, EventType.DISASTER, EventType.ACCIDENT),
    Measure.DAMAGED: _HARM,
    Measure.DESTROYED: _HARM,
    Measure.RESCUED: (EventType.AID,),
    Measure.ARRESTED: (EventType.COERCE,),
    Measure.RELEASED: (EventType.RETREAT, EventType.CONCEDE),
    Measure.CHARGED: (EventType.ACCUSE, EventType.JUDICIAL),
    Measure.SENTENCED: (EventType.JUDICIAL, EventType.SANCTION),
    Measure.PARTICIPANTS: (EventType.PROTEST, EventType.CONSULT, EventType.OTHER),
    Measure.TROOPS: (EventType.MOBILIZE, EventType.AID, EventType.RETREAT, EventType.ASSAULT),
}
"""The types of events that a measure counts something of, the likeliest first."""

_CONSEQUENCES = frozenset(
    {
        Measure.KILLED,
        Measure.INJURED,
        Measure.MISSING,
        Measure.SICK,
        Measure.AFFECTED,
        Measure.DISPLACED,
        Measure.DAMAGED,
        Measure.DESTROYED,
    }
)
"""Measures of what comes of an event, which is often told in another sentence than the event."""


def attach_claims(claims: Sequence[Claim], events: Sequence[Event]) -> tuple[Claim, ...]:
    """Claims with the event whose trigger their content holds, else the one that their own cue names.

    Of several events inside a content the surest is meant; of equals the first.
    """
    return tuple(replace(claim, event=_spoken_of(claim, events)) for claim in claims)


def _spoken_of(claim: Claim, events: Sequence[Event]) -> str | None:
    told = [e for e in events if any(claim.content.contains(trigger) for trigger in _triggers(e))]
    if told:
        return max(told, key=lambda event: (event.confidence, -event.trigger.start)).id
    cue = claim.cue
    return next((e.id for e in events if cue is not None and e.trigger.overlaps(cue)), None)


def attach_figures(
    figures: Sequence[Figure], events: Sequence[Event], document: Document
) -> tuple[Figure, ...]:
    """Figures with the event that they count something of.

    That is the event of their clause, else one of a fitting type in their sentence; what came of an event
    (the dead, the damage) may be told sentences later, and belongs to the last harm told before, else to the
    first told after.
    """
    return tuple(replace(figure, event=_counted_by(figure, events, document)) for figure in figures)


def _counted_by(figure: Figure, events: Sequence[Event], document: Document) -> str | None:
    fitting = _COUNTED.get(figure.measure, ())
    sentence = next((s.span for s in document.sentences if s.span.contains(figure.number)), None)
    clause = [event for event in events if event.span.contains(figure.number)]
    near = [event for event in events if sentence is not None and _touches(event, sentence)]
    for group, needs_fit in ((clause, True), (near, True), (clause, False)):
        if needs_fit and not fitting:
            continue
        best = _nearest(figure, group, fitting if needs_fit else ())
        if best is not None:
            return best.id
    if figure.measure not in _CONSEQUENCES:
        return None
    harm = [event for event in events if event.type in _HARM]
    before = [event for event in harm if event.trigger.start <= figure.number.start]
    return before[-1].id if before else harm[0].id if harm else None


def _nearest(figure: Figure, events: Sequence[Event], types: Sequence[EventType]) -> Event | None:
    """Of the events of the likeliest of these types (of any, if none is given) the nearest to the number."""
    found = [event for event in events if not types or event.type in types]
    ranks = {kind: rank for rank, kind in enumerate(types)}
    return min(
        found,
        key=lambda event: (ranks.get(event.type, 0), _gap(figure.number, event), event.trigger),
        default=None,
    )


def _gap(number: Span, event: Event) -> int:
    return min(number.apart(t) for t in _triggers(event))


def _touches(event: Event, sentence: Span) -> bool:
    return any(sentence.contains(trigger) for trigger in _triggers(event))


def _triggers(event: Event) -> Iterator[Span]:
    yield event.trigger
    yield from event.further
