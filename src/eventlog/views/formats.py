"""The same rows for other programs: JSON, JSON lines, CSV and Markdown."""

import csv
import io
import json
import re
from collections.abc import Sequence
from dataclasses import fields, is_dataclass
from datetime import date
from typing import Any

from eventlog.views.columns import columns_of
from eventlog.views.words import clean, one_line

__all__ = ["as_csv", "as_json", "as_jsonl", "as_markdown", "plain_value"]

# What a spreadsheet takes for a formula when a cell begins with it (OWASP, "CSV Injection"), with the
# full-width forms that some spreadsheets fold into the plain ones.
_FORMULA = re.compile("[\\s\x00]{0,64}[=+\\-@\uff1d\uff0b\uff0d\uff20|%]")
_MARKDOWN = re.compile(r"([\\`*_\[\]|~])")
_C1 = re.compile("[\x7f-\x9f\u2028\u2029\ud800-\udfff]")


def plain_value(value: Any) -> Any:
    """A row or a field of it in JSON's own types: dates as ISO days, tuples as lists, rows as objects."""
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple | list):
        return [plain_value(part) for part in value]
    if is_dataclass(value) and not isinstance(value, type):
        return {part.name: plain_value(getattr(value, part.name)) for part in fields(value)}
    return value


def _dumped(value: Any, *, indent: int | None = None) -> str:
    text = json.dumps(plain_value(value), ensure_ascii=False, indent=indent, allow_nan=False)
    return _C1.sub(lambda match: f"\\u{ord(match[0]):04x}", text)


def as_json(rows: Sequence[Any]) -> str:
    """One array of objects with all fields; characters that act on a terminal are escaped, none are lost."""
    return _dumped(list(rows), indent=2)


def as_jsonl(rows: Sequence[Any]) -> str:
    """One object a line."""
    return "\n".join(map(_dumped, rows))


def as_csv(rows: Sequence[Any], *, kind: type) -> str:
    """RFC 4180 with a header, all fields, and CRLF between the lines; lists are joined by "; ".

    Text that a spreadsheet would run as a formula gets an apostrophe before it.
    """
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    names = [part.name for part in fields(kind)]
    writer.writerow(names)
    for row in rows:
        writer.writerow([_csv_cell(getattr(row, name)) for name in names])
    return out.getvalue().removesuffix("\r\n")


def _csv_cell(value: Any) -> str:
    plain = plain_value(value)
    if plain is None:
        return ""
    if isinstance(plain, bool):
        return "true" if plain else "false"
    if isinstance(plain, int | float):
        return f"{plain:.12g}" if isinstance(plain, float) else str(plain)
    text = "; ".join(map(_flat, plain)) if isinstance(plain, list) else clean(str(plain))
    return "'" + text if _FORMULA.match(text) else text


def _flat(part: Any) -> str:
    return clean(part) if isinstance(part, str) else _dumped(part)


def as_markdown(rows: Sequence[Any], *, kind: type) -> str:
    """A GitHub table of the columns people read; nothing in a cell acts as Markdown or HTML."""
    columns = columns_of(kind)
    lines = [
        "| " + " | ".join(column.head for column in columns) + " |",
        "|" + "|".join("---:" if column.right else "---" for column in columns) + "|",
    ]
    lines += [
        "| " + " | ".join(_markdown_cell(column.cell(row)) for column in columns) + " |" for row in rows
    ]
    return "\n".join(lines)


def _markdown_cell(text: str) -> str:
    escaped = _MARKDOWN.sub(r"\\\1", one_line(text))
    return escaped.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
