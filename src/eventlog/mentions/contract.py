"""The extraction contract: one JSON object an article, the same fields from every engine."""

from typing import Any

from eventlog.document.model import Document
from eventlog.mentions.model import Actor, Claim, Event, Extraction, Figure, Timex
from eventlog.span import Span

__all__ = ["as_json"]

Json = dict[str, Any]


def as_json(document: Document, found: Extraction) -> Json:
    """One extracted article as plain JSON values; spans are half-open code points into ``text``."""
    text = document.text
    return {
        "doc_id": document.doc_id,
        "language": document.language,
        "outlet": document.outlet,
        "published": document.published.iso if document.published else "",
        "headline": document.headline,
        "byline": document.byline,
        "text": text,
        "timexes": [_timex(timex, text) for timex in found.timexes],
        "actors": [_actor(actor, text) for actor in found.actors],
        "events": [_event(event, text) for event in found.events],
        "claims": [_claim(claim, text) for claim in found.claims],
        "figures": [_figure(figure, text) for figure in found.figures],
        "quarantine": [
            {"kind": q.kind, "reason": q.reason, "quote": q.words, "start": q.start, "end": q.end}
            for q in found.quarantine
        ],
        "notes": list(found.notes),
    }


def _at(prefix: str, span: Span | None) -> Json:
    return {f"{prefix}start": span.start, f"{prefix}end": span.end} if span else {}


def _timex(timex: Timex, text: str) -> Json:
    return {
        "quote": timex.span.of(text),
        **_at("", timex.span),
        "type": timex.type,
        "value": timex.value,
        "edtf": timex.edtf.text if timex.edtf else "",
        "basis": timex.basis,
        "anchor": timex.anchor,
        "rule": timex.rule,
    }


def _actor(actor: Actor, text: str) -> Json:
    return {
        "id": actor.id,
        "name": actor.name,
        "aliases": list(actor.aliases),
        "type": actor.type,
        "country": actor.country,
        "offices": list(actor.offices),
        "mentions": [
            {"quote": mention.span.of(text), **_at("", mention.span), "form": mention.form}
            for mention in actor.mentions
        ],
    }


def _event(event: Event, text: str) -> Json:
    return {
        "id": event.id,
        "quote": event.span.of(text),
        **_at("", event.span),
        "trigger": event.trigger.of(text),
        **_at("trigger_", event.trigger),
        "date": event.date.text,
        "date_basis": event.date_basis,
        **_at("date_", event.date_span),
        "type": event.type,
        "mode": event.mode,
        "contexts": list(event.contexts),
        "status": event.status,
        "actor": list(event.actors),
        "recipient": list(event.recipients),
        "place": event.place,
        "country": event.country,
        "title": event.title,
        "confidence": round(event.confidence, 3),
    }


def _claim(claim: Claim, text: str) -> Json:
    return {
        "id": claim.id,
        "content": claim.content.of(text),
        **_at("", claim.content),
        "speaker": claim.speaker,
        "speaker_text": claim.speaker_span.of(text) if claim.speaker_span else "",
        **_at("speaker_", claim.speaker_span),
        "cue": claim.cue.of(text) if claim.cue else "",
        **_at("cue_", claim.cue),
        "kind": claim.kind,
        "said_on": claim.said_on,
        "via": [{"name": via.name, **_at("", via.span)} for via in claim.via],
        "event": claim.event,
        "denies": claim.denies,
    }


def _figure(figure: Figure, text: str) -> Json:
    return {
        "id": figure.id,
        "quote": figure.span.of(text),
        **_at("", figure.span),
        **_at("number_", figure.number),
        "measure": figure.measure,
        "value": _number(figure.value),
        "low": _number(figure.low),
        "high": _number(figure.high),
        "qualifier": figure.qualifier,
        "unit": figure.unit,
        "scope": figure.scope,
        "scope_class": figure.scope_class,
        "stance": figure.stance,
        **_at("stance_", figure.stance_span),
        "revised_from": figure.revised_from,
        "antecedent": figure.antecedent,
        "part_of": figure.part_of,
        "attributed_to": figure.speaker,
        "as_of": figure.as_of,
        "claim": figure.claim,
        "event": figure.event,
    }


def _number(value: float | None) -> float | int | None:
    """Whole numbers print as whole numbers."""
    return int(value) if value is not None and value == int(value) else value
