"""An event's own columns, derived from its reports by one stated rule.

Of the reports in order of publication (then of the articles' own ids and of place in the text):

* type is the first report's; mode, place and country the first that is given;
* title and words are those of the report of that type whose title names most beside a place, of
  equals the first;
* contexts are all that occur, in order;
* the date is one that the words themselves give (explicit, relative, a reviewer's) before one that was
inferred; then the one that most independent origins give; then the narrowest; then the latest published. A
date after the first publication that tells of the event as past is passed over where there is another;
* status is the strongest commitment: occurred, ongoing, alleged, planned, and denied only when all deny;
* confidence is the highest.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from eventlog.records.names import fold

__all__ = ["ReportFacts", "summarize"]

_COMMITMENT = ("occurred", "ongoing", "alleged", "planned", "denied")
_PAST = frozenset({"occurred", "ongoing"})
_GIVEN = frozenset({"reviewer", "explicit", "relative"})
_BASIS = ("reviewer", "explicit", "relative", "dateline", "inferred", "publication")


@dataclass(frozen=True, slots=True)
class ReportFacts:
    """A report as the summary sees it; ``words`` is its clause, ``published`` the article's day.

    ``key`` orders reports of one day alike in every database; ``origin`` is the article whose text it
    carries.
    """

    id: int
    title: str
    words: str
    type: str
    mode: str
    contexts: tuple[str, ...]
    status: str
    edtf: str
    earliest: date | None
    latest: date | None
    date_basis: str
    place: str
    country: str
    confidence: float
    published: date | None = None
    key: str = ""
    origin: int = 0


def summarize(reports: Sequence[ReportFacts]) -> dict[str, Any]:
    """Column name to value for the event that these reports (at least one) tell of."""
    ordered = sorted(reports, key=lambda r: (r.published or date.max, r.key, r.id))
    dated = _dated(ordered)
    place = next((r.place for r in ordered if r.place), "")
    told = max((r for r in ordered if r.type == ordered[0].type), key=_parties)
    return {
        "title": told.title,
        "words": told.words,
        "type": ordered[0].type,
        "mode": next((r.mode for r in ordered if r.mode), ""),
        "contexts": tuple(dict.fromkeys(word for r in ordered for word in r.contexts)),
        "status": min((r.status for r in ordered), key=_COMMITMENT.index),
        "edtf": dated.edtf,
        "earliest": dated.earliest,
        "latest": dated.latest,
        "date_basis": dated.date_basis,
        "place": place,
        "place_folded": fold(place),
        "country": next((r.country for r in ordered if r.country), ""),
        "confidence": max(r.confidence for r in ordered),
    }


def _parties(report: ReportFacts) -> int:
    """How many words of names a title has beside its place; its first word has a capital in any case."""
    place = report.place.split()
    return sum(word[:1].isupper() and word not in place for word in report.title.split()[1:])


def _dated(ordered: Sequence[ReportFacts]) -> ReportFacts:
    """The report whose date is the event's."""
    told = min((r.published for r in ordered if r.published and r.status in _PAST), default=date.max)
    possible = [r for r in ordered if r.status not in _PAST or (r.earliest or date.min) <= told] or ordered
    origins = {
        edtf: {r.origin or -r.id for r in possible if r.edtf == edtf} for edtf in {r.edtf for r in possible}
    }

    def rank(report: ReportFacts) -> tuple[bool, int, int, int, int]:
        recency = -(report.published or date.min).toordinal()
        weak = report.date_basis not in _GIVEN
        return weak, -len(origins[report.edtf]), _width(report), _BASIS.index(report.date_basis), recency

    return min(possible, key=rank)


def _width(report: ReportFacts) -> int:
    """Days that the date leaves open; an open end is wider than any."""
    if report.earliest is None or report.latest is None:
        return date.max.toordinal()
    return (report.latest - report.earliest).days
