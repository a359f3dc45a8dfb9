"""One record in full, by its reference."""

import re
from collections.abc import Callable

from sqlalchemy.orm import Session

from eventlog.errors import StoreError
from eventlog.store.queries.show_event import show_event, show_report
from eventlog.store.queries.show_source import show_actor, show_article
from eventlog.store.queries.show_statement import show_claim, show_figure
from eventlog.store.rows import Record

__all__ = ["show"]

_REFERENCE = re.compile(r"([ECFARD])([0-9]{1,18})", re.IGNORECASE)

_SHOW: dict[str, tuple[str, Callable[[Session, int], Record | None]]] = {
    "E": ("event", show_event),
    "R": ("report", show_report),
    "C": ("claim", show_claim),
    "F": ("figure", show_figure),
    "A": ("actor", show_actor),
    "D": ("article", show_article),
}


def show(session: Session, ref: str) -> Record:
    """The record a reference such as ``E12`` names, with its evidence in context.

    Raises StoreError for what is no reference and for one that nothing has.
    """
    match = _REFERENCE.fullmatch(ref.strip())
    if match is None:
        raise StoreError(
            f"'{ref}' is no reference: E12 event, C5 claim, F3 figure, A7 actor, R9 report, D2 article"
        )
    kind, found_by = _SHOW[match[1].upper()]
    record = found_by(session, int(match[2]))
    if record is None:
        raise StoreError(f"no {kind} {match[1].upper()}{int(match[2])} in this database")
    return record
