"""What a look over one article's rows finds strange. Warnings never change a row."""

from collections.abc import Iterable, Iterator

from eventlog.records.bundle import Bundle
from eventlog.records.models import AuditWarning, Event, Figure, Relation, Report

__all__ = ["Warned", "audit"]

Warned = tuple[str, str, int | None]
"""Kind, message, and the evidence it is about."""

_HAPPENED = ("occurred", "ongoing")


def audit(bundle: Bundle, *, extracted: bool, said: Iterable[Warned] = ()) -> Iterator[AuditWarning]:
    """Warnings, numbered from 1, in a fixed order; ``said`` are those on words, such as dates."""
    article = bundle.article
    found: list[Warned] = []
    if not extracted:
        found.append(("language", f"no language pack for '{article.language}': kept, not extracted", None))
    if not article.published:
        found.append(
            ("no_publishing_time", "no publishing time found, so relative dates stay unresolved", None)
        )
    found += [*said, *_after_publication(bundle), *_part_above_whole(bundle)]
    # An event is late because its date is, which needs no second warning.
    first = {(kind, evidence): (kind, message, evidence) for kind, message, evidence in reversed(found)}
    once = [each for each in dict.fromkeys(found) if each[2] is None or first[each[0], each[2]] == each]
    for number, (kind, message, evidence) in enumerate(once, start=1):
        yield AuditWarning(id=number, article_id=1, evidence_id=evidence, kind=kind, message=message)


def _after_publication(bundle: Bundle) -> Iterator[Warned]:
    """An event told as past that begins a day or more after publication (one day for time zones)."""
    day = bundle.article.published_day
    if day is None:
        return
    events = {event.id: event for event in bundle.of(Event)}
    for report in bundle.of(Report):
        event = events[report.event_id]
        if event.earliest and (event.earliest - day).days > 1 and event.status in _HAPPENED:
            message = f"told as {event.status} on {event.edtf}, but published on {day}"
            yield "date_after_publication", message, report.date_evidence_id or report.evidence_id


def _part_above_whole(bundle: Bundle) -> Iterator[Warned]:
    figures = {figure.id: figure for figure in bundle.of(Figure)}
    for relation in bundle.of(Relation):
        if (relation.kind, relation.from_kind, relation.to_kind) != ("part_of", "figure", "figure"):
            continue
        part, whole = figures[relation.from_id], figures[relation.to_id]
        if part.value is not None and whole.value is not None and part.value > whole.value:
            message = f"a part of {part.value:g} is above its whole of {whole.value:g}"
            yield "part_above_whole", message, part.evidence_id
