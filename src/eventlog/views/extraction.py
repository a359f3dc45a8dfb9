"""One extraction (the objects of ``extract``) as tables for reading."""

from collections.abc import Callable
from typing import Any

from eventlog.views.columns import Column
from eventlog.views.table import draw_table
from eventlog.views.words import decorated, joined, number_words, one_line, plural

__all__ = ["part_of", "render_extraction"]

Item = dict[str, Any]

_ABOUT = ("doc_id", "language", "outlet", "published", "headline")


def part_of(item: Item, only: str) -> Item:
    """One kind of finding of an extraction, with what says of which article it is."""
    return {key: item[key] for key in (*_ABOUT, only, "notes")}


def render_extraction(item: Item, *, width: int | None = None, colour: bool = False) -> str:
    """Headline, then events, claims, figures, actors, times and what was held back, each as a table.

    ``item`` is one object of the extraction contract; ``width`` in characters, None for one line a row.
    """
    names = {actor["id"]: one_line(actor["name"]) for actor in item.get("actors", ())}
    known = (item.get("outlet"), item.get("published"), item.get("language"))
    head = [one_line(item.get("headline") or item.get("doc_id") or "untitled")]
    head.append(", ".join(one_line(part) for part in known if part))
    parts = ["\n".join(line for line in head if line)]
    for key, noun, columns in _tables(names):
        rows = item.get(key) or ()
        if rows:
            table = draw_table(rows, columns, width=width or 0, colour=colour)
            parts.append(f"{plural(len(rows), noun)}\n{table}")
    parts += [one_line(note) for note in item.get("notes", ())]
    return "\n\n".join(parts)


def _tables(names: dict[str, str]) -> tuple[tuple[str, str, tuple[Column, ...]], ...]:
    def who(ids: Any) -> str:
        return joined(tuple(names.get(each, str(each)) for each in ids or ()), most=4)

    return (
        ("events", "event", _event_columns(who)),
        ("claims", "claim", _claim_columns(who)),
        ("figures", "figure", _figure_columns(who)),
        ("actors", "actor", _ACTORS),
        ("timexes", "time expression", _TIMEXES),
        ("quarantine", "finding held back", _QUARANTINE),
    )


def _text(key: str) -> Callable[[Item], str]:
    return lambda item: one_line(str(item.get(key) or ""))


def _place(item: Item) -> str:
    return f"{item['start']}–{item['end']}" if item.get("start") is not None else ""


def _event_columns(who: Callable[[Any], str]) -> tuple[Column, ...]:
    def parties(item: Item) -> str:
        actors, recipients = who(item.get("actor")), who(item.get("recipient"))
        return f"{actors} → {recipients}" if recipients else actors

    return (
        Column("Id", _text("id"), style="bold"),
        Column("Date", lambda item: one_line(item.get("date") or "undated"), style="cyan"),
        Column("Type", _text("type")),
        Column("Status", _text("status")),
        Column("What", lambda item: one_line(item.get("title") or item.get("quote") or ""), share=6),
        Column("Who", parties, share=4),
        Column("Where", _text("place"), share=2),
        Column("Place", _place, from_width=120, right=True, style="dim"),
    )


def _claim_columns(who: Callable[[Any], str]) -> tuple[Column, ...]:
    def speaker(item: Item) -> str:
        named = who([item["speaker"]]) if item.get("speaker") else one_line(item.get("speaker_text") or "")
        return named or "unnamed"

    return (
        Column("Id", _text("id"), style="bold"),
        Column("Said", _text("said_on"), style="cyan"),
        Column("Speaker", speaker, share=3),
        Column("Statement", _text("content"), share=7),
        Column("Kind", _text("kind"), from_width=100),
        Column("Place", _place, from_width=120, right=True, style="dim"),
    )


def _figure_columns(who: Callable[[Any], str]) -> tuple[Column, ...]:
    def value(item: Item) -> str:
        if item.get("value") is not None:
            return number_words(item["value"])
        ends = [number_words(item[end]) if item.get(end) is not None else "…" for end in ("low", "high")]
        return "–".join(ends)

    def speaker(item: Item) -> str:
        return who([item["attributed_to"]]) if item.get("attributed_to") else "unnamed"

    return (
        Column("Id", _text("id"), style="bold"),
        Column("As of", _text("as_of"), style="cyan"),
        Column("Measure", lambda item: decorated(item.get("measure") or "")),
        Column("Value", value, right=True),
        Column("Meant as", lambda item: decorated(item.get("qualifier") or "")),
        Column("Of", _text("scope"), share=2),
        Column("Speaker", speaker, share=2),
        Column("Words", _text("quote"), share=5),
    )


_ACTORS = (
    Column("Id", _text("id"), style="bold"),
    Column("Name", _text("name"), share=3),
    Column("Type", lambda item: decorated(item.get("type") or "")),
    Column("Country", _text("country")),
    Column("Also called", lambda item: joined(tuple(item.get("aliases") or ()), most=6), share=4),
    Column("Mentions", lambda item: str(len(item.get("mentions") or ())), right=True),
)
_TIMEXES = (
    Column("Words", _text("quote"), share=4),
    Column("Type", _text("type")),
    Column("Value", _text("value"), share=2, style="cyan"),
    Column("Basis", _text("basis")),
    Column("Place", _place, right=True, style="dim"),
)
_QUARANTINE = (
    Column("Kind", _text("kind")),
    Column("Reason", _text("reason"), share=3),
    Column("Words", _text("quote"), share=5),
)
