"""One record in full: its fields, the words that say so in their context, and where they stand."""

import textwrap
from typing import Any

from eventlog.store.rows import EvidenceRow, Record
from eventlog.views.words import clean, clock_words, decorated, one_line

__all__ = ["render_record"]


def render_record(record: Record, *, width: int | None = 80, colour: bool = False) -> str:
    """A record for reading: exact words are bold and underlined on a terminal, between [[ and ]] when plain.

    ``width`` is in characters; None sets each paragraph on one line.
    """
    from rich.text import Text

    from eventlog.views.terminal import printed

    width = width or 0
    lines: list[Text] = [
        Text.assemble((one_line(record.ref), "bold"), f"  {one_line(record.kind)}  "),
        Text(),
    ]
    lines[0].append(one_line(record.title), style="bold")
    label_width = max((len(decorated(name)) for name, _ in record.fields), default=0)
    for name, value in record.fields:
        lines += _field(decorated(name), value, label_width=label_width, width=width)
    for evidence in record.evidence:
        lines += [Text(), *_evidence(evidence, width=width, colour=colour)]
    if record.related:
        lines += [Text(), *_related(record.related, width=width)]
    return "\n".join(printed(line, width=100_000, colour=colour) for line in lines)


def _field(name: str, value: str, *, label_width: int, width: int) -> list[Any]:
    from rich.text import Text

    held = _wrapped(one_line(value), width=width, indent=label_width + 4)
    first = Text.assemble((f"  {name:<{label_width}}  ", "dim"), held[0])
    return [first, *(Text(" " * (label_width + 4) + line) for line in held[1:])]


def _wrapped(text: str, *, width: int, indent: int) -> list[str]:
    if not width:
        return [text]
    return textwrap.wrap(text, max(20, width - indent), break_on_hyphens=False) or [""]


def _evidence(evidence: EvidenceRow, *, width: int, colour: bool) -> list[Any]:
    """The source line and the quotation; "…" stands where the article goes on."""
    from rich.text import Text

    label = f"{decorated(evidence.label)}: " if evidence.label else ""
    place = f"{one_line(evidence.article)} [{evidence.start}:{evidence.end}]"
    known = (one_line(evidence.outlet), clock_words(evidence.published), place)
    source = Text.assemble("  ", (label, "bold"), (", ".join(part for part in known if part), "dim"))
    return [source, *_quotation(evidence, width=width, colour=colour)]


def _quotation(evidence: EvidenceRow, *, width: int, colour: bool) -> list[Any]:
    from rich.text import Text

    opening, closing = ("", "") if colour else ("[[", "]]")
    before = clean(evidence.before).replace("\n", " ").lstrip()
    exact = opening + clean(evidence.exact).replace("\n", " ") + closing
    after = clean(evidence.after).replace("\n", " ").rstrip()
    before, after = ("…" + before if before else ""), (after + "…" if after else "")
    flat = Text(before + exact + after)
    flat.stylize("bold underline", len(before), len(before) + len(exact))
    bar = "  │ "
    lines = _text_lines(flat, width=max(20, width - len(bar)) if width else 0)
    return [Text.assemble((bar, "dim"), line) for line in lines]


def _text_lines(text: Any, *, width: int) -> list[Any]:
    if not width:
        return [text]
    from rich.console import Console

    console = Console(width=width, markup=False, emoji=False, highlight=False, _environ={})
    return list(text.wrap(console, width))


def _related(related: tuple[tuple[str, str, str], ...], *, width: int) -> list[Any]:
    from rich.text import Text

    kinds = max(len(decorated(relation)) for relation, _, _ in related)
    refs = max(len(one_line(ref)) for _, ref, _ in related)
    lines: list[Any] = [Text("  related", style="dim")]
    for relation, ref, words in related:
        indent = kinds + refs + 6
        held = _wrapped(one_line(words), width=width, indent=indent)
        lines.append(
            Text.assemble(
                f"  {decorated(relation):<{kinds}}  ", (f"{one_line(ref):<{refs}}", "bold"), f"  {held[0]}"
            )
        )
        lines += [Text(" " * indent + line) for line in held[1:]]
    return lines
