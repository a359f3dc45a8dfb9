"""From rows to files: fill the pages, say what was drawn."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from eventlog.errors import InputError
from eventlog.store.rows import FigureRow
from eventlog.views.figures.captions import alt_text, caption_of
from eventlog.views.figures.chart import figure_page, paged
from eventlog.views.figures.options import FigureChartOptions, FigureChartReport, check_output
from eventlog.views.figures.points import make_ledger
from eventlog.views.picture.save import About, save_sheets

__all__ = ["draw_figures"]


def draw_figures(
    figures: Sequence[FigureRow], output: Path, *, options: FigureChartOptions | None = None
) -> FigureChartReport:
    """Draw figures to a PNG, SVG or PDF, by the ending of ``output``; a panel a measure.

    The same rows give the same bytes. Raises OptionError for an ending that nothing writes, and InputError
    when there is no figure, or none with a day and a number.
    """
    check_output(output)
    if not figures:
        raise InputError(
            "nothing to draw: no figure is counted so here; try another --measure or fewer filters"
        )
    ledger = make_ledger(figures)
    if not ledger.points:
        raise InputError(f"nothing to draw: none of {len(figures):,} figures has both a day and a number")
    caption = caption_of(ledger, options=options or FigureChartOptions())
    groups = paged(ledger)
    pages = []
    for number, panels in enumerate(groups, start=1):
        label = f"Page {number} of {len(groups)}" if len(groups) > 1 else ""
        pages.append(figure_page(ledger, panels, caption=replace(caption, page=label)))
    about = About(caption.title, alt_text(ledger.panels, caption), caption.source)
    files = save_sheets([page.sheet for page in pages], output, about=about)
    return FigureChartReport(
        files,
        len(pages),
        ledger.given,
        ledger.drawn,
        len(ledger.undated) + len(ledger.unnumbered),
        len(ledger.points),
        sum(page.labelled for page in pages),
        len(ledger.rejecting),
    )
