"""A report's row and what hangs on it as identity sees it.

The same for a new one and for one that is stored.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from eventlog.records.clusters import Account
from eventlog.records.names import fold

__all__ = ["CROWDS", "ROLES", "Telling", "account_of"]

ROLES = ("actor", "recipient", "mentioned")
CROWDS = "crowds"


@dataclass(frozen=True, slots=True)
class Telling:
    """The article that tells: its own id and day order reports in every database alike."""

    doc_id: str
    published: date | None


def account_of(
    report: Mapping[str, Any],
    *,
    article: Telling,
    start: int,
    roles: Mapping[str, frozenset[int]],
    figures: frozenset[tuple[str, float]],
) -> Account:
    """``report``: its columns; ``start``: where its clause begins (code points).

    ``roles``: actors' numbers by role, and under ``crowds`` those that are unnamed people.
    """
    return Account(
        id=report["id"],
        key=f"{article.published or date.max}|{article.doc_id}|{start:09d}",
        article=report["article_id"],
        type=str(report["type"]),
        mode=report["mode"],
        status=str(report["status"]),
        edtf=report["edtf"],
        earliest=report["earliest"],
        latest=report["latest"],
        date_basis=str(report["date_basis"]),
        trigger=fold(report["trigger"]),
        title=report["title"],
        place=fold(report["place"]),
        country=report["country"],
        actors=roles["actor"],
        recipients=roles["recipient"],
        mentioned=roles["mentioned"],
        figures=figures,
        crowds=roles[CROWDS],
        published=article.published,
    )
