"""Which columns a table shows for each kind of row, and what stands in their cells."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from eventlog.store.rows import (
    ActorRow,
    ArticleRow,
    ClaimRow,
    DecisionRow,
    DisagreementRow,
    DoubtRow,
    EventRow,
    EvidenceRow,
    FigureRow,
    Record,
    StoryRow,
    TieRow,
)
from eventlog.views.words import clock_words, decorated, joined, number_words, one_line

__all__ = ["BASIS_MARKS", "Column", "columns_of", "figure_value", "marks_used"]

BASIS_MARKS: dict[str, tuple[str, str]] = {
    "relative": ("*", "reckoned from another day in the text"),
    "dateline": ("†", "day of the dateline"),
    "publication": ("‡", "reckoned from the day of publication"),
    "inferred": ("^", "inferred"),
    "reviewer": ("§", "set by a reviewer"),
}
"""What stands behind a date that the text does not give in full, and what it means."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a table.

    ``share`` is its part of the free width (0: as wide as its cells); ``from_width`` hides it on narrower
    terminals.
    """

    head: str
    cell: Callable[[Any], str]
    share: int = 0
    from_width: int = 0
    right: bool = False
    style: str = ""


def _marked_date(row: EventRow) -> str:
    mark = BASIS_MARKS.get(row.date_basis, ("", ""))[0]
    return (one_line(row.edtf) or "undated") + (mark if row.edtf else "")


def _what(row: EventRow) -> str:
    words = one_line(row.title or row.words)
    head = row.type if row.status in ("occurred", "") else f"{row.type} ({decorated(row.status)})"
    return f"{head}: {words}" if words else head


def _who(row: EventRow) -> str:
    actors, recipients = joined(row.actors, most=4), joined(row.recipients, most=4)
    return f"{actors} → {recipients}" if recipients else actors


def _where(row: EventRow) -> str:
    return ", ".join(part for part in (one_line(row.place), one_line(row.country)) if part)


def figure_value(row: FigureRow) -> str:
    """A figure as people say it, with its bounds: "at least 225", "about 7,000", "160–164"."""
    if row.qualifier == "range" and row.low is not None and row.high is not None:
        return f"{number_words(row.low)}–{number_words(row.high)}"
    known = next((value for value in (row.value, row.low, row.high) if value is not None), None)
    if known is None:
        return one_line(row.words) or "unknown"
    if row.qualifier == "vague" and row.low is not None and row.high is not None and row.low != row.high:
        return f"vague, {number_words(row.low)}–{number_words(row.high)}"
    before = {"about": "about ", "at_least": "at least ", "at_most": "at most ", "vague": "some "}
    return before.get(row.qualifier, "") + number_words(known)


def _figure_cell(row: FigureRow) -> str:
    stance = {"withdrawn": " (withdraws it)", "denied": " (denies it)"}.get(row.stance, "")
    return figure_value(row) + (" (retracted)" if row.retracted else stance)


def _of_what(row: FigureRow) -> str:
    unit = "" if row.unit in ("person", "") else decorated(row.unit)
    return ", ".join(part for part in (unit, one_line(row.scope)) if part)


def _quoted(row: ClaimRow) -> str:
    words = one_line(row.content)
    if row.denies:
        return f"denies: {words}"
    return f"“{words.strip(chr(34) + '“”')}”" if row.kind == "direct" else words


def _chain(row: ClaimRow) -> str:
    return ", ".join(part for part in (one_line(row.outlet), one_line(row.via)) if part)


_EVENT = (
    Column("Ref", lambda row: row.ref, style="bold"),
    Column("Date", _marked_date, style="cyan"),
    Column("What", _what, share=6),
    Column("Who", _who, share=4),
    Column("Where", _where, share=2),
    Column("R/O", lambda row: f"{row.reports}/{row.origins}", right=True),
    Column("Outlet", lambda row: joined(row.outlets, most=3), share=2, style="dim"),
    Column("Conf.", lambda row: f"{row.confidence:.2f}", from_width=120, right=True, style="dim"),
)
_CLAIM = (
    Column("Ref", lambda row: row.ref, style="bold"),
    Column("Said", lambda row: one_line(row.said_on) or clock_words(row.published)[:10], style="cyan"),
    Column("Speaker", lambda row: one_line(row.speaker or row.speaker_text) or "unnamed", share=3),
    Column("Statement", _quoted, share=7),
    Column("Kind", lambda row: row.kind, from_width=100),
    Column("About", lambda row: row.event, from_width=100),
    Column("Outlet", _chain, share=2, style="dim"),
    Column("Article", lambda row: row.article, from_width=120, style="dim"),
)
_FIGURE = (
    Column("Ref", lambda row: row.ref, style="bold"),
    Column("As of", lambda row: one_line(row.as_of) or clock_words(row.published)[:10], style="cyan"),
    Column("Measure", lambda row: decorated(row.measure)),
    Column("Value", _figure_cell, share=3),
    Column("Of", _of_what, share=3),
    Column("Speaker", lambda row: one_line(row.speaker) or "unnamed", share=3),
    Column("Outlet", lambda row: one_line(row.outlet), share=2, style="dim"),
    Column("Relation", lambda row: one_line(row.relation), share=2),
    Column("Words", lambda row: one_line(row.words), share=5, from_width=140, style="dim"),
)
_ACTOR = (
    Column("Ref", lambda row: row.ref, style="bold"),
    Column("Name", lambda row: one_line(row.name), share=4),
    Column("Type", lambda row: decorated(row.type)),
    Column("Country", lambda row: one_line(row.country)),
    Column("Also called", lambda row: joined(tuple(n for n in row.names if n != row.name), most=6), share=5),
    Column("Events", lambda row: str(row.events), right=True),
    Column("Claims", lambda row: str(row.claims), right=True),
    Column("Articles", lambda row: str(row.articles), right=True),
)
_ARTICLE = (
    Column("Ref", lambda row: row.ref, style="bold"),
    Column("Published", lambda row: clock_words(row.published) or "unknown", style="cyan"),
    Column("Found by", lambda row: one_line(row.published_basis), from_width=130, style="dim"),
    Column("Outlet", lambda row: one_line(row.outlet), share=2),
    Column("Headline", lambda row: one_line(row.headline), share=6),
    Column("By", lambda row: one_line(row.byline), share=2, from_width=110),
    Column("Lang", lambda row: row.language),
    Column("Ev.", lambda row: str(row.events), right=True),
    Column("Cl.", lambda row: str(row.claims), right=True),
    Column("Fig.", lambda row: str(row.figures), right=True),
    Column("Held", lambda row: str(row.quarantined), from_width=100, right=True),
    Column("Warn.", lambda row: str(row.warnings), from_width=100, right=True),
    Column("Version of", lambda row: row.version_of, from_width=130),
    Column("URL", lambda row: one_line(row.url), share=3, from_width=160, style="dim"),
)
_TIE = (
    Column("From", lambda row: one_line(row.source_name), share=4),
    Column("To", lambda row: one_line(row.target_name), share=4),
    Column("Type", lambda row: row.type),
    Column("Sign", lambda row: row.sign, share=2),
    Column("Events", lambda row: str(row.events), right=True),
    Column("First", lambda row: row.first.isoformat() if row.first else "", style="cyan"),
    Column("Last", lambda row: row.last.isoformat() if row.last else "", style="cyan"),
    Column("Refs", lambda row: joined(row.refs, most=8), share=2, from_width=110, style="dim"),
)
_DISAGREEMENT = (
    Column("Ref", lambda row: row.ref, style="bold"),
    Column("On", lambda row: row.what),
    Column("One side", lambda row: one_line(row.one), share=4),
    Column("Source", lambda row: one_line(row.one_source), share=3),
    Column("Ref.", lambda row: row.one_ref),
    Column("Other side", lambda row: one_line(row.other), share=4),
    Column("Other source", lambda row: one_line(row.other_source), share=3),
    Column("Ref. ", lambda row: row.other_ref),
    Column("Why", lambda row: one_line(row.reason), share=3, from_width=150, style="dim"),
)
_STORY = (
    Column("Story", lambda row: one_line(row.name), share=1, style="bold"),
    Column("Articles", lambda row: str(row.articles), right=True),
    Column("First", lambda row: row.first.isoformat() if row.first else "", style="cyan"),
    Column("Last", lambda row: row.last.isoformat() if row.last else "", style="cyan"),
)
_DOUBT = (
    Column("Ref", lambda row: row.ref, style="bold"),
    Column("Name", lambda row: one_line(row.name), share=3),
    Column("Other", lambda row: row.other, style="bold"),
    Column("Other name", lambda row: one_line(row.other_name), share=3),
    Column("Why they may be one", lambda row: one_line(row.reason), share=5),
)
_DECISION = (
    Column("No.", lambda row: str(row.number), right=True, style="bold"),
    Column("At", lambda row: f"{row.at:%Y-%m-%d %H:%M}", style="cyan"),
    Column("Who", lambda row: one_line(row.who), share=1),
    Column("What", lambda row: row.kind),
    Column("Of", lambda row: row.target, share=2),
    Column("Reason", lambda row: one_line(row.reason), share=4),
    Column("Undone", lambda row: f"{row.undone_at:%Y-%m-%d}" if row.undone_at else ""),
)
_RECORD = (
    Column("Ref", lambda row: row.ref, style="bold"),
    Column("Kind", lambda row: row.kind),
    Column("What", lambda row: one_line(row.title), share=1),
    Column("Evidence", lambda row: str(len(row.evidence)), right=True),
)
_EVIDENCE = (
    Column("Article", lambda row: row.article, style="bold"),
    Column("Published", lambda row: clock_words(row.published), style="cyan"),
    Column("Outlet", lambda row: one_line(row.outlet), share=2),
    Column("Words", lambda row: one_line(row.exact), share=6),
    Column("Place", lambda row: f"{row.start}–{row.end}", right=True),
)
_BY_KIND: dict[type, tuple[Column, ...]] = {
    EventRow: _EVENT,
    ClaimRow: _CLAIM,
    FigureRow: _FIGURE,
    ActorRow: _ACTOR,
    ArticleRow: _ARTICLE,
    TieRow: _TIE,
    DoubtRow: _DOUBT,
    StoryRow: _STORY,
    DisagreementRow: _DISAGREEMENT,
    DecisionRow: _DECISION,
    Record: _RECORD,
    EvidenceRow: _EVIDENCE,
}


def columns_of(kind: type, *, width: int = 0) -> tuple[Column, ...]:
    """The columns for a row class where a line holds ``width`` characters (0: no end).

    Raises KeyError for a class that is no row.
    """
    return tuple(column for column in _BY_KIND[kind] if not width or column.from_width <= width)


def marks_used(rows: Sequence[Any]) -> str:
    """The meaning of the date marks that occur, as one line; empty where none does."""
    bases = {row.date_basis for row in rows if isinstance(row, EventRow) and row.edtf}
    return "; ".join(f"{mark} {means}" for basis, (mark, means) in BASIS_MARKS.items() if basis in bases)
