"""The words around a graph, and the text for those who cannot see it."""

from collections import Counter
from collections.abc import Sequence

from eventlog.views.graph.marks import KINDS, kind_of
from eventlog.views.graph.network import Network
from eventlog.views.graph.options import GraphOptions
from eventlog.views.picture.caption import Caption
from eventlog.views.picture.measure import glyph_note
from eventlog.views.picture.moments import period_words
from eventlog.views.words import decorated, one_line, plural, sourced, standing

__all__ = ["alt_text", "caption_of"]

_TOLD = 25


def caption_of(whole: Network, shown: Network, *, options: GraphOptions) -> Caption:
    """Heading, subtitle, what was left out, and the source line."""
    days = [day for tie in shown.ties for day in (tie.first, tie.last) if day]
    parts = [period_words(min(days), max(days))] if days else []
    tied = [node for node in whole.nodes if node.weight]
    parts.append(_of(len(shown.nodes), len(tied), "actor"))
    parts.append(_of(len(shown.ties), len(whole.ties), "tie"))
    events = len({ref for tie in whole.ties for ref in tie.refs})
    source = f"Source: {plural(len(whole.ties), 'tie')} from {plural(events, 'event')}"
    return Caption(
        title=one_line(options.title) or "Who did what to whom",
        subtitle=standing(" · ".join(parts), options.standpoint),
        source=sourced(f"{source} between {plural(len(tied), 'actor')}.", options.standpoint)
        + " Arrows point at whom it was done to.",
        notes=(
            *_notes(whole, shown, tied=len(tied)),
            *glyph_note((one_line(options.title), *(node.name for node in shown.nodes))),
        ),
    )


def _of(shown: int, given: int, noun: str) -> str:
    return plural(given, noun) if shown == given else f"{shown:,} of {plural(given, noun)}"


def _notes(whole: Network, shown: Network, *, tied: int) -> tuple[str, ...]:
    notes = []
    loops = sum(1 for tie in whole.ties if tie.source == tie.target)
    ties, actors = len(whole.ties) - len(shown.ties) - loops, tied - len(shown.nodes)
    if ties or actors:
        notes.append(
            "The actors with most events and their strongest ties are drawn; "
            f"{plural(actors, 'actor')} and {plural(ties, 'tie')} are left out."
        )
    if loops:
        notes.append(f"Not drawn: {plural(loops, 'tie')} of an actor with itself.")
    alone = len(whole.nodes) - tied
    if alone:
        notes.append(f"Not drawn: {plural(alone, 'actor')} without a tie.")
    undated = sum(1 for tie in shown.ties if not tie.first and not tie.last)
    if undated:
        notes.append(f"Drawn without a known day: {plural(undated, 'tie')}.")
    return tuple(notes)


def alt_text(shown: Network, caption: Caption) -> str:
    """The picture in words: kinds of tie, the strongest ties one by one, and how many more there are."""
    names = {node.ref: node.name for node in shown.nodes}
    kinds = Counter(kind_of(tie.sign) for tie in shown.ties)
    told = [f"{KINDS[kind].sign} ({count})" for kind, count in sorted(kinds.items())]
    said = [
        f"{names[tie.source]} → {names[tie.target]}: {decorated(tie.type).lower()}"
        f" ({plural(tie.events, 'event')})"
        for tie in shown.ties[:_TOLD]
    ]
    rest = len(shown.ties) - len(said)
    more = f" And {plural(rest, 'more tie')}." if rest else ""
    parts: Sequence[str] = (
        f"Graph '{caption.title}', {caption.subtitle}.",
        f"Kinds of tie: {', '.join(told)}.",
        f"{'; '.join(said)}.{more}",
        *caption.footer,
    )
    return " ".join(parts).replace("\u00a0", " ")
