"""From what was found in one document to the rows that say so.

Pure: the same document and extraction give the same rows in the same order. A mention that makes no valid row
(an engine's day that is no date, say) goes to quarantine with its reason; the rest of the article stays.
"""

import hashlib
import zlib
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urlsplit

from eventlog.article.model import Article as Arrived
from eventlog.article.model import Publication
from eventlog.document.freeze import freeze_text, made_doc_id
from eventlog.document.model import Document
from eventlog.mentions.model import Extraction
from eventlog.mentions.timexes import audit_timexes
from eventlog.records.audit import Warned, audit
from eventlog.records.bundle import ArticleKey, Bundle
from eventlog.records.credits import credited_agencies
from eventlog.records.findings import Findings
from eventlog.records.models import Article, Evidence, Outlet, Quarantine, Run, Snapshot
from eventlog.records.names import fold
from eventlog.records.origins import Fingerprint, fingerprint

__all__ = ["assemble", "key_of"]


def key_of(arrived: Arrived) -> ArticleKey:
    """By what an article is known again, before anything else is done with it."""
    text = freeze_text(arrived.text)
    outlet = _outlet(arrived.outlet, arrived.url)
    return ArticleKey(
        text_sha256=_sha256(text),
        doc_id=_line(arrived.doc_id) or made_doc_id(text),
        given_id=bool(arrived.doc_id),
        url=_address(arrived.url),
        outlet=outlet.folded if outlet else "",
    )


def assemble(
    arrived: Arrived,
    document: Document,
    found: Extraction | None,
    *,
    recorded_at: datetime,
    settings: dict[str, Any] | None = None,
) -> Bundle:
    """All rows of one article; ``found`` is None where nothing was extracted.

    Raises ValueError when the article itself makes no valid row, for instance because its text is empty.
    """
    outlet = _outlet(document.outlet or arrived.outlet, arrived.url)
    snapshot = _snapshot(arrived, recorded_at)
    article = Article(
        id=1,
        doc_id=_line(document.doc_id) or made_doc_id(document.text),
        url=_address(arrived.url),
        outlet_id=1 if outlet else None,
        headline=_line(document.headline),
        byline=_line(document.byline),
        dateline=_line(document.dateline),
        language=document.language or "und",
        **_published(document.published),
        read_from=_line(arrived.where),
        recorded_at=recorded_at,
        text=document.text,
        text_sha256=_sha256(document.text),
        raw_sha256=snapshot.raw_sha256 if snapshot else None,
        origin_id=1,
    )
    bundle = Bundle(
        article,
        outlet,
        snapshot,
        given_id=bool(arrived.doc_id),
        fingerprint=_fingerprint(document, found),
    )
    if found is not None:
        bundle.add(_run(found, recorded_at, settings or {}))
        findings = Findings(bundle, document, found.engine, recorded_at)
        findings.add_all(found)
        _quarantine(bundle, found, findings)
    for warning in audit(bundle, extracted=found is not None, said=_on_dates(bundle, document, found)):
        bundle.add(warning)
    return bundle


def _fingerprint(document: Document, found: Extraction | None) -> Fingerprint:
    """By what copies of this text are recognised."""
    via = [(via.name, via.span) for claim in (found.claims if found else ()) for via in claim.via]
    prose = document.text
    for piece in document.furniture:
        # Blanked and not cut, so that places in the text stay what they are.
        prose = prose[: piece.span.start] + " " * len(piece.span) + prose[piece.span.end :]
    return fingerprint(
        document.text,
        passed_over=[piece.span for piece in document.furniture],
        quotations=[quotation.inner for quotation in document.quotations],
        credited=credited_agencies(prose, via=via),
    )


def _on_dates(bundle: Bundle, document: Document, found: Extraction | None) -> Iterator[Warned]:
    """What cannot be right about the dates that the article names."""
    if found is None:
        return
    evidence = {(row.start, row.end): row.id for row in bundle.of(Evidence)}
    for warning in audit_timexes(document, found.timexes):
        yield str(warning.kind), warning.message, evidence.get((warning.span.start, warning.span.end))


def _sha256(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def _line(said: str) -> str:
    """A giver's word in one line that any database can hold."""
    return " ".join(freeze_text(said).split())


def _address(url: str) -> str:
    """Without its fragment, which names a place in the same text."""
    return _line(url).partition("#")[0]


def _outlet(name: str, url: str) -> Outlet | None:
    """The outlet by name, or by its address where only that is known."""
    domain = _domain(_line(url))
    name = _line(name) or domain
    if not fold(name):
        return None
    return Outlet(id=1, name=name, folded=fold(name), domain=domain)


def _domain(url: str) -> str:
    try:
        return (urlsplit(url).hostname or "").removeprefix("www.")
    except ValueError:
        return ""


def _snapshot(arrived: Arrived, recorded_at: datetime) -> Snapshot | None:
    if not arrived.raw:
        return None
    return Snapshot(
        raw_sha256=hashlib.sha256(arrived.raw).hexdigest(),
        media_type=arrived.media_type,
        size=len(arrived.raw),
        content=zlib.compress(arrived.raw),
        recorded_at=recorded_at,
    )


def _published(published: Publication | None) -> dict[str, Any]:
    if published is None:
        return {}
    moment = None
    if published.has_time and published.offset is not None:
        moment = (published.local - published.offset).replace(tzinfo=UTC)
    return {
        "published": published.iso,
        "published_day": published.day,
        "published_at": moment,
        "published_tz": published.zone,
        "published_basis": str(published.basis),
    }


def _run(found: Extraction, recorded_at: datetime, settings: dict[str, Any]) -> Run:
    return Run(
        id=1,
        article_id=1,
        at=recorded_at,
        engine=found.engine,
        version=found.version,
        settings=settings,
        notes=found.notes,
    )


def _quarantine(bundle: Bundle, found: Extraction, findings: Findings) -> None:
    """What extraction set aside, then what made no row."""
    for number, item in enumerate((*found.quarantine, *findings.refused), start=1):
        bundle.add(
            Quarantine(
                id=number,
                run_id=1,
                article_id=1,
                kind=item.kind,
                reason=item.reason,
                words=item.words,
                start=item.start,
                end=item.end,
            )
        )
    bundle.of(Run)[0].quarantined = len(found.quarantine) + len(findings.refused)
