"""The words around a figure chart, and the text for those who cannot see it."""

from collections.abc import Iterator, Sequence
from datetime import date

from eventlog.store.rows import FigureRow
from eventlog.views.figures.options import FigureChartOptions
from eventlog.views.figures.points import Ledger, Panel, Point
from eventlog.views.picture.caption import Caption
from eventlog.views.picture.measure import glyph_note
from eventlog.views.picture.moments import period_words
from eventlog.views.words import decorated, joined, one_line, plural, sourced, standing

__all__ = ["alt_text", "caption_of"]

_TOLD = 25


def caption_of(ledger: Ledger, *, options: FigureChartOptions, page: str = "") -> Caption:
    """Heading, subtitle, notes and source line of the whole chart."""
    names = dict.fromkeys(decorated(panel.measure) for panel in ledger.panels)
    told = joined(tuple(names), most=4).capitalize() or "Figures"
    many = "much" if set(names) == {"money"} else "many"
    speakers = len({one_line(point.row.speaker) for point in ledger.points} - {""})
    counts = plural(ledger.drawn, "figure")
    if len(ledger.points) != ledger.drawn:
        counts += f" in {plural(len(ledger.points), 'mark')}"
    return Caption(
        title=one_line(options.title) or f"{told}: who said how {many}, and when",
        subtitle=standing(
            f"{_span(ledger.points)} · {counts} · {plural(speakers, 'named speaker')}", options.standpoint
        ),
        source=sourced(_source(ledger), options.standpoint),
        notes=(*_notes(ledger), *glyph_note(_printed(ledger, title=options.title))),
        page=page,
    )


def _printed(ledger: Ledger, *, title: str) -> Iterator[str]:
    """What strangers wrote and the picture prints."""
    yield one_line(title)
    for row in ledger.rows:
        yield from map(one_line, (row.speaker, row.outlet, row.scope, row.unit))


def _span(points: Sequence[Point]) -> str:
    if not points:
        return "no dated figures"
    days = [date.fromordinal(max(1, int(point.day))) for point in points]
    return period_words(min(days), max(days))


def _notes(ledger: Ledger) -> tuple[str, ...]:
    notes = []
    published = sum(point.count for point in ledger.points if not point.own_day)
    if published:
        noun = "stands" if published == 1 else "stand"
        notes.append(
            f"{plural(published, 'figure')} {noun} at the day of publication: the text gives no day."
        )
    for rows, why in (
        (ledger.undated, "without any day"),
        (ledger.unnumbered, "without a number"),
        (ledger.rejecting, "as they withdraw or deny a number"),
    ):
        if rows:
            told = joined(tuple(f"“{one_line(row.words)}” ({row.ref})" for row in rows), most=4)
            notes.append(f"Not drawn, {why}: {plural(len(rows), 'figure')}: {told}.")
    return tuple(notes)


def _source(ledger: Ledger) -> str:
    rows: list[FigureRow] = [*ledger.rows]
    outlets = sorted({one_line(row.outlet) for row in rows} - {""})
    articles = len({row.article for row in rows})
    told = f"Source: {plural(len(rows), 'figure')} from {plural(articles, 'article')}"
    told += f" of {plural(len(outlets), 'outlet')}"
    return f"{told} ({', '.join(outlets)})." if 0 < len(outlets) <= 6 else f"{told}."


def alt_text(panels: Sequence[Panel], caption: Caption) -> str:
    """The chart in words: the figures one by one, as far as a listener bears, and how many more there are."""
    told = []
    for panel in panels:
        said = [_said(point) for point in panel.points[:_TOLD]]
        rest = len(panel.points) - len(said)
        more = f"; and {plural(rest, 'more mark')}" if rest else ""
        told.append(f"{panel.name}: {'; '.join(said)}{more}.")
    head = f"Figure chart '{caption.title}', {caption.subtitle}."
    return " ".join((head, *told, *caption.footer)).replace("\u00a0", " ")


def _said(point: Point) -> str:
    scope = f" ({point.scope})" if point.scope else ""
    taken_back = ", retracted" if point.row.retracted else ""
    return f"{point.moment.words}: {point.words}{scope}{taken_back}, {point.whose}"
