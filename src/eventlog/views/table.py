"""Answers as people and programs read them: an aligned table, JSON, JSON lines, CSV or Markdown."""

from collections.abc import Sequence
from typing import Any

from eventlog.errors import OptionError
from eventlog.views.columns import Column, columns_of, marks_used
from eventlog.views.formats import as_csv, as_json, as_jsonl, as_markdown

__all__ = ["FORMATS", "draw_table", "render"]

FORMATS = ("table", "json", "jsonl", "csv", "markdown")

_UNBOUNDED = 100_000


def render(
    rows: Sequence[Any],
    *,
    format: str = "table",  # noqa: A002 (the option's own name, in every command)
    width: int | None = None,
    colour: bool = False,
    kind: type | None = None,
) -> str:
    """Rows of one kind (see ``store.rows``) as text without a last line end.

    ``width`` is that of the terminal in characters; None (for a pipe) sets each row on one line.
    ``colour`` adds terminal styles. ``kind`` is the row class, which an empty answer needs for its header.
    Raises OptionError for an unknown format.
    """
    if format not in FORMATS:
        raise OptionError(f"no format '{format}': there are {', '.join(FORMATS)}")
    if format == "json":
        return as_json(rows)
    if format == "jsonl":
        return as_jsonl(rows)
    shape = type(rows[0]) if rows else kind
    if format == "csv":
        return as_csv(rows, kind=shape) if shape else ""
    if shape is None or (format == "table" and not rows):
        return "Nothing found."
    if format == "markdown":
        return as_markdown(rows, kind=shape)
    drawn = draw_table(rows, columns_of(shape, width=width or 0), width=width or 0, colour=colour)
    note = marks_used(rows)
    return f"{drawn}\n{note}" if note else drawn


def draw_table(rows: Sequence[Any], columns: tuple[Column, ...], *, width: int, colour: bool) -> str:
    """Rows of any kind in columns; a column that is empty in all rows is left out, but for the first two.

    ``width`` is in characters, 0 for one line a row.
    """
    columns = tuple(column for column in columns if not width or column.from_width <= width)
    cells = [[column.cell(row) for column in columns] for row in rows]
    held = [i for i in range(len(columns)) if i < 2 or any(line[i] for line in cells)]
    kept, texts = tuple(columns[i] for i in held), [[line[i] for i in held] for line in cells]
    return _drawn(kept, texts, width=width or _UNBOUNDED, colour=colour)


def _drawn(columns: tuple[Column, ...], texts: list[list[str]], *, width: int, colour: bool) -> str:
    from rich import box
    from rich.table import Table
    from rich.text import Text

    from eventlog.views.terminal import printed

    table = Table(
        box=box.SIMPLE_HEAD if colour else None, pad_edge=False, padding=(0, 2 if not colour else 1, 0, 0),
        show_edge=False, expand=False,
    )  # fmt: skip
    for column, ends in zip(columns, _widths(columns, texts, width=width), strict=True):
        table.add_column(
            column.head, style=column.style, justify="right" if column.right else "left", width=ends,
            no_wrap=not column.share, overflow="fold",
        )  # fmt: skip
    for line in texts:
        table.add_row(*(Text(text) for text in line))
    return printed(table, width=width, colour=colour)


def _widths(columns: tuple[Column, ...], texts: list[list[str]], *, width: int) -> list[int]:
    """Fixed columns get what they need; the others share the rest, none more than it can use."""
    from rich.cells import cell_len

    needs = [
        max(map(cell_len, (column.head, *(line[i] for line in texts)))) for i, column in enumerate(columns)
    ]
    free = width - 2 * len(columns) - sum(n for n, c in zip(needs, columns, strict=True) if not c.share)
    widths = [0 if column.share else need for need, column in zip(needs, columns, strict=True)]
    open_ones = [i for i, column in enumerate(columns) if column.share]
    while open_ones:
        shares = sum(columns[i].share for i in open_ones)
        content = [i for i in open_ones if needs[i] * shares <= free * columns[i].share]
        if not content:
            for i in open_ones:
                widths[i] = max(6, free * columns[i].share // shares)
            break
        for i in content:
            widths[i] = needs[i]
            free -= needs[i]
        open_ones = [i for i in open_ones if i not in content]
    return widths
