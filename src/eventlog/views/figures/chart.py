"""Pages of a figure chart: a panel a measure, all on one axis of days."""

from collections.abc import Sequence
from dataclasses import dataclass

from eventlog.views.figures.dodge import dodged
from eventlog.views.figures.labels import Stroke, placed, put_label
from eventlog.views.figures.legend import LINKS, forms_legend, series_legend
from eventlog.views.figures.marks import ARROW, Spot, draw_spot
from eventlog.views.figures.points import Ledger, Panel, Point
from eventlog.views.figures.scale import Scale, make_scale, tick_words
from eventlog.views.picture.axis import Axis, make_axis
from eventlog.views.picture.axis_marks import AXIS_HEIGHT, put_axis, put_breaks, put_gridlines
from eventlog.views.picture.caption import Caption
from eventlog.views.picture.frame import MARGIN, put_footer, put_header, put_legend
from eventlog.views.picture.measure import text_width
from eventlog.views.picture.moments import Shape
from eventlog.views.picture.palette import FAINT, GRID, QUIET
from eventlog.views.picture.sheet import Pen, Sheet, Words
from eventlog.views.words import plural

__all__ = ["PANELS", "Page", "figure_page", "paged"]

WIDTH = 960.0
_NUMBERS = 58.0
"""Room for the numbers left of the axis."""
_RIGHT = 92.0
"""Room for labels of the last day."""
_FOOT = 12.0
"""Between zero and the axis, so that marks of small numbers stand clear of it."""
_HEAD = 24.0
_SPARSE = 60
"""Marks up to which tails, dotted days and links are drawn."""
PANELS = 3
"""Measures to a page."""


@dataclass(frozen=True, slots=True)
class Page:
    """One page, and how many of its marks carry their number in print."""

    sheet: Sheet
    labelled: int


def paged(ledger: Ledger) -> list[tuple[Panel, ...]]:
    """Panels dealt to pages, in order."""
    return [ledger.panels[i : i + PANELS] for i in range(0, len(ledger.panels), PANELS)]


def figure_page(ledger: Ledger, panels: Sequence[Panel], *, caption: Caption) -> Page:
    """Lay out some panels under one heading; the sheet is as high as it must be."""
    sheet = Sheet(WIDTH, 0.0)
    points = [point for panel in panels for point in panel.points]
    sparse = all(len(panel.points) <= _SPARSE for panel in panels)
    y = put_header(sheet, title=caption.title, subtitle=caption.subtitle)
    y = put_legend(sheet, series_legend(ledger.series, points), top=y - 8)
    axis = make_axis(
        [point.day for point in ledger.points], left=MARGIN + _NUMBERS, right=WIDTH - MARGIN - _RIGHT
    )
    labelled = 0
    links: set[str] = set()
    for panel in panels:
        top = y + _HEAD
        bottom = top + _panel_height(panel, count=len(panels))
        spots = _spots(panel, axis, top=top, bottom=bottom)
        _put_ground(sheet, panel, axis, _scale(panel, top=top, bottom=bottom))
        lines = _links(spots, ledger) if sparse else []
        for kind, line in lines:
            _put_link(sheet, kind, line)
            links.add(kind)
        for spot in spots:
            draw_spot(sheet, spot)
        labels = placed(
            spots,
            room=(axis.left + 2, top - 6, WIDTH - MARGIN, bottom - 2),
            lines=[line for _, line in lines],
        )
        for label in labels:
            put_label(sheet, label)
        labelled += len(labels)
        y = bottom + _FOOT + AXIS_HEIGHT
    kinds = [kind for kind in LINKS if kind in links]
    y = put_legend(sheet, forms_legend(points, sparse=sparse, links=kinds), top=y + 2)
    notes = (*_label_note(len(points), labelled), *caption.footer)
    y = put_footer(sheet, notes, top=y + 4, page=caption.page)
    sheet.height = y + MARGIN / 2
    return Page(sheet, labelled)


def _label_note(marks: int, labelled: int) -> tuple[str, ...]:
    if labelled >= marks:
        return ()
    return (f"{labelled:,} of {plural(marks, 'mark')} carry their number; the others stand at theirs.",)


def _panel_height(panel: Panel, *, count: int) -> float:
    """High enough for its marks, low where there are few; several share a page."""
    if count > 1:
        return 210.0 if count == 2 else 150.0
    return 190.0 if len(panel.points) <= 3 else 300.0 if len(panel.points) <= 16 else 400.0


def _scale(panel: Panel, *, top: float, bottom: float) -> Scale:
    values = [
        value for point in panel.points for value in (point.value, point.low, point.high) if value is not None
    ]
    whole = all(float(value).is_integer() for value in values)
    return make_scale(values, top=top + ARROW, bottom=bottom, whole=whole)


def _spots(panel: Panel, axis: Axis, *, top: float, bottom: float) -> list[Spot]:
    scale = _scale(panel, top=top, bottom=bottom)
    sparse = len(panel.points) <= _SPARSE
    return dodged([_spot(point, axis, scale, sparse=sparse) for point in panel.points], axis)


def _spot(point: Point, axis: Axis, scale: Scale, *, sparse: bool) -> Spot:
    x, y = axis.x(point.day), scale.y(point.value)
    high = scale.y(point.high) if point.high is not None else y
    low = scale.y(point.low) if point.low is not None else y
    left, right = axis.x(point.moment.start), axis.x(point.moment.end)
    if point.moment.shape is Shape.POINT:
        left = right = x
    return Spot(point, x, y, min(high, low), max(high, low), left, right, sparse)


def _put_ground(sheet: Sheet, panel: Panel, axis: Axis, scale: Scale) -> None:
    """Name, numbers and gridlines behind the marks."""
    right = WIDTH - MARGIN
    y, foot = scale.top - ARROW - 8, scale.bottom + _FOOT
    sheet.write(Words(panel.name, MARGIN, y, 9.5, bold=True))
    if scale.logarithmic:
        x = MARGIN + text_width(panel.name, size=9.5, bold=True) + 10
        words = "each step of the scale is ten times the one below"
        sheet.write(Words(words, x, y, 7.5, colour=QUIET))
    for tick in scale.ticks:
        level = scale.y(tick)
        words = tick_words(tick)
        x = axis.left - 14 - text_width(words, size=7.5)
        sheet.write(Words(words, x, level + 2.6, 7.5, colour=QUIET))
        sheet.line(((axis.left - 8, level), (right, level)), Pen(edge=GRID, width=0.6, z=1))
    put_gridlines(sheet, axis, top=scale.top - ARROW, bottom=foot)
    put_axis(sheet, axis, y=foot, line_to=right)
    put_breaks(sheet, axis, top=scale.top - ARROW, bottom=foot)


def _links(spots: Sequence[Spot], ledger: Ledger) -> list[tuple[str, Stroke]]:
    """Kind and ends of the lines from a figure to the one it replaces or disputes."""
    place = {ref: spot for spot in spots for ref in _refs(spot.point, ledger)}
    found: list[tuple[str, Stroke]] = []
    for spot in spots:
        for kind, ref in spot.point.links:
            other = place.get(ref)
            if kind in LINKS and other is not None and other is not spot:
                found.append((kind, ((other.x, other.y), (spot.x, spot.y))))
    return list(dict.fromkeys(found))


def _put_link(sheet: Sheet, kind: str, line: Stroke) -> None:
    sheet.line(line, LINKS[kind][1])
    if kind == "supersedes":
        _put_middle_arrow(sheet, line[0], line[1])


def _refs(point: Point, ledger: Ledger) -> tuple[str, ...]:
    return ledger.merged.get(point.row.ref, (point.row.ref,))


def _put_middle_arrow(sheet: Sheet, start: tuple[float, float], end: tuple[float, float]) -> None:
    length = ((end[0] - start[0]) ** 2 + (end[1] - start[1]) ** 2) ** 0.5
    if length < 24:
        return
    along = ((end[0] - start[0]) / length, (end[1] - start[1]) / length)
    tip = (start[0] + along[0] * (length / 2 + 3), start[1] + along[1] * (length / 2 + 3))
    back = (tip[0] - along[0] * 6, tip[1] - along[1] * 6)
    across = (-along[1] * 2.4, along[0] * 2.4)
    sheet.polygon(
        (tip, (back[0] + across[0], back[1] + across[1]), (back[0] - across[0], back[1] - across[1])),
        Pen(fill=FAINT, z=2),
    )
