"""One record in full, by its reference."""

from collections.abc import Callable

from sqlalchemy.orm import Session

from eventlog.errors import StoreError
from eventlog.store.filters import standpoint
from eventlog.store.queries.show_event import show_event, show_report
from eventlog.store.queries.show_source import show_actor, show_article
from eventlog.store.queries.show_statement import show_claim, show_figure
from eventlog.store.references import parse_reference
from eventlog.store.rows import Record

__all__ = ["show"]

_SHOW: dict[str, Callable[[Session, int], Record | None]] = {
    "event": show_event,
    "report": show_report,
    "claim": show_claim,
    "figure": show_figure,
    "actor": show_actor,
    "article": show_article,
}


def show(session: Session, ref: str) -> Record:
    """The record a reference such as ``E12`` names, with its evidence in context.

    Raises StoreError for what is no reference and for one that nothing has.
    """
    reference = parse_reference(ref)
    record = _SHOW[reference.kind](session, reference.number)
    if record is None:
        known = session.info.get("as_of")
        where = f"known {standpoint(*known)}" if known else "in this database"
        raise StoreError(f"no {reference.kind} {reference} {where}")
    return record
