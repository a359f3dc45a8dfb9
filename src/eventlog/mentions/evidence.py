"""The verbatim gate: nothing leaves extraction unless the text bears it out."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import TypeVar

from eventlog.document.model import Document
from eventlog.mentions.model import Actor, Claim, Event, Extraction, Figure, Quarantined, Timex
from eventlog.span import Span

__all__ = ["check_evidence"]

_Mention = TypeVar("_Mention", Timex, Actor, Event, Claim, Figure)


def check_evidence(document: Document, found: Extraction) -> Extraction:
    """The extraction without what fails, and the failures in its quarantine, each with its reason."""
    failures: list[Quarantined] = []
    length = len(document.text)
    actors = _sift(found.actors, lambda actor: _actor_faults(actor, document.text), failures)
    known = {actor.id for actor in actors}
    events = _sift(found.events, lambda event: _event_faults(event, known, length), failures)
    claims = _sift(found.claims, lambda claim: _claim_faults(claim, known, length), failures)
    figures = _sift(found.figures, lambda figure: _figure_faults(figure, known, length), failures)
    timexes = _sift(found.timexes, lambda timex: _beyond(length, "expression", timex.span), failures)
    kept = {event.id for event in events} | {claim.id for claim in claims} | {figure.id for figure in figures}
    return replace(
        found,
        timexes=timexes,
        actors=actors,
        events=events,
        claims=claims,
        figures=figures,
        links=tuple(link for link in found.links if {link.source, link.target} <= kept),
        quarantine=(*found.quarantine, *failures),
    )


def _sift(
    items: Iterable[_Mention], faults: Callable[[_Mention], Iterator[str]], failures: list[Quarantined]
) -> tuple[_Mention, ...]:
    kept = []
    for item in items:
        reason = next(faults(item), None)
        if reason is None:
            kept.append(item)
        else:
            span = (
                item.mentions[0].span
                if isinstance(item, Actor) and item.mentions
                else getattr(item, "span", None)
            )
            span = span or getattr(item, "content", None)
            failures.append(
                Quarantined(
                    kind=type(item).__name__.lower(),
                    reason=reason,
                    words=item.name if isinstance(item, Actor) else "",
                    start=span.start if span else None,
                    end=span.end if span else None,
                )
            )
    return tuple(kept)


def _beyond(length: int, what: str, span: Span | None) -> Iterator[str]:
    if span is not None and span.end > length:
        yield f"{what} lies beyond the end of the text"


def _unknown(known: set[str], ids: Iterable[str | None]) -> Iterator[str]:
    for actor in ids:
        if actor is not None and actor not in known:
            yield f"refers to an actor that was not found: {actor}"


def _actor_faults(actor: Actor, text: str) -> Iterator[str]:
    for mention in actor.mentions:
        yield from _beyond(len(text), "mention", mention.span)
    for name in (actor.name, *actor.aliases):
        if name not in text:
            yield f"name is not in the text: {name}"


def _event_faults(event: Event, known: set[str], length: int) -> Iterator[str]:
    for what, span in (("clause", event.span), ("date", event.date_span), ("place", event.place_span)):
        yield from _beyond(length, what, span)
    if not event.span.contains(event.trigger):
        yield "trigger lies outside its clause"
    yield from _unknown(known, (*event.actors, *event.recipients))


def _claim_faults(claim: Claim, known: set[str], length: int) -> Iterator[str]:
    for what, span in (("content", claim.content), ("speaker", claim.speaker_span), ("cue", claim.cue)):
        yield from _beyond(length, what, span)
    for via in claim.via:
        yield from _beyond(length, "chain", via.span)
    yield from _unknown(known, (claim.speaker,))


def _figure_faults(figure: Figure, known: set[str], length: int) -> Iterator[str]:
    for what, span in (("clause", figure.span), ("stance", figure.stance_span)):
        yield from _beyond(length, what, span)
    if not figure.span.contains(figure.number):
        yield "number lies outside its clause"
    if figure.low is not None and figure.high is not None and figure.low > figure.high:
        yield "lower bound is above the upper bound"
    yield from _unknown(known, (figure.speaker,))
