"""How times were read, as a table or JSON."""

import json
from collections.abc import Sequence
from datetime import date
from typing import Any

from eventlog.views.columns import Column
from eventlog.views.table import draw_table
from eventlog.views.words import one_line

__all__ = ["render_dates"]


def render_dates(
    rows: Sequence[Any],
    *,
    format: str = "table",  # noqa: A002 (the option's own name, in every command)
    width: int = 0,
    colour: bool = False,
) -> str:
    """Readings (``mentions.timexes.ExplainedTimex``) as text without a last line end.

    ``width`` is that of the terminal in characters, 0 for one line a row.
    """
    if format == "json":
        return json.dumps([_plain(row) for row in rows], ensure_ascii=False, indent=1)
    return draw_table(rows, _COLUMNS, width=width, colour=colour)


def _plain(row: Any) -> dict[str, Any]:
    return {
        "quote": row.words,
        "start": row.span.start,
        "end": row.span.end,
        "type": row.type,
        "value": row.value,
        "edtf": row.edtf,
        "earliest": _iso(row.earliest) or None,
        "latest": _iso(row.latest) or None,
        "anchor": row.anchor,
        "basis": row.basis,
        "mod": row.mod,
        "rule": row.rule,
    }


def _iso(day: date | None) -> str:
    return day.isoformat() if day else ""


def _bounds(row: Any) -> str:
    if not row.edtf:
        return ""
    first, last = _iso(row.earliest) or "…", _iso(row.latest) or "…"
    return first if first == last else f"{first} to {last}"


_COLUMNS = (
    Column("Place", lambda row: f"{row.span.start}–{row.span.end}", style="dim"),
    Column("Words", lambda row: one_line(row.words), share=4, style="bold"),
    Column("Type", lambda row: row.type),
    Column("Value", lambda row: row.value, style="cyan"),
    Column("EDTF", lambda row: row.edtf),
    Column("Bounds", _bounds),
    Column("From", lambda row: row.anchor),
    Column("Basis", lambda row: row.basis),
    Column("Mod", lambda row: row.mod),
    Column("Rule", lambda row: row.rule, share=2),
)
