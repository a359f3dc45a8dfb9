"""The legend of a figure chart: whose numbers, and the forms that occur."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from eventlog.store.rows import FigureRow
from eventlog.views.figures.marks import RADIUS, Spot, draw_form, draw_spot
from eventlog.views.figures.points import Point
from eventlog.views.picture.frame import LegendItem
from eventlog.views.picture.measure import shortened
from eventlog.views.picture.moments import Moment, Shape
from eventlog.views.picture.palette import FAINT, HUES, PAGE, QUIET, VERMILION
from eventlog.views.picture.sheet import Pen, Sheet

__all__ = ["LINKS", "forms_legend", "series_legend"]

LINKS: dict[str, tuple[str, Pen]] = {
    "supersedes": ("replaces an earlier figure", Pen(edge=FAINT, width=0.9, z=2)),
    "disputes": ("disputes another figure", Pen(edge=VERMILION, width=0.9, dash=(2.6, 2.0), z=2)),
}
"""Lines between figures that are drawn, and their meaning."""

_WIDEST = 190.0
_FORMS: tuple[tuple[str, str], ...] = (
    ("exact", "the number given"),
    ("about", "about"),
    ("at_least", "at least"),
    ("at_most", "at most"),
    ("range", "from – to"),
    ("vague", "a vague word, such as dozens"),
)


def series_legend(names: Sequence[str], points: Sequence[Point]) -> list[LegendItem]:
    """One sample a speaker, in the order of colours; only those who have a mark."""
    used = {point.series for point in points}
    return [
        LegendItem(_sample(i), shortened(name, size=7.5, width=_WIDEST))
        for i, name in enumerate(names)
        if i in used
    ]


def _sample(series: int) -> Callable[[Sheet, float, float], None]:
    def draw(sheet: Sheet, x: float, y: float) -> None:
        pen = Pen(fill=HUES[series % len(HUES)], edge=PAGE, width=0.6, z=5)
        draw_form(sheet, (x, y), series=series, radius=RADIUS, pen=pen)

    return draw


def forms_legend(points: Sequence[Point], *, sparse: bool, links: Sequence[str] = ()) -> list[LegendItem]:
    """Samples of the qualifiers, parts, retractions and uncertain days that occur, and of nothing else."""
    held = {point.row.qualifier or "exact" for point in points}
    items = [_form(words, qualifier=name) for name, words in _FORMS if name in held]
    if any(point.part for point in points):
        items.append(_form("part of a total, or of one place or group", part=True))
    if any(point.row.retracted for point in points):
        items.append(_form("retracted", retracted=True))
    if sparse and any(not point.own_day for point in points):
        items.append(_form("day of publication; the text gives none", own_day=False))
    if sparse and any(point.own_day and point.moment.shape is not Shape.POINT for point in points):
        items.append(_form("some day within", spread=True))
    return items + [_line(*LINKS[kind]) for kind in links]


def _line(words: str, pen: Pen) -> LegendItem:
    def draw(sheet: Sheet, x: float, y: float) -> None:
        sheet.line(((x - 12, y + 3), (x + 12, y - 3)), pen)

    return LegendItem(draw, words)


_BARE = FigureRow(
    ref="F0", as_of="", published="", measure="", scope="", value=1.0, low=None, high=None, qualifier="exact",
    unit="", speaker="", words="", outlet="", article="", event="", claim="",
)  # fmt: skip


def _form(
    words: str,
    *,
    qualifier: str = "exact",
    part: bool = False,
    retracted: bool = False,
    own_day: bool = True,
    spread: bool = False,
) -> LegendItem:
    row = replace(_BARE, qualifier=qualifier, retracted=retracted)
    point = Point(row, Moment(Shape.POINT), 0.0, own_day, 1.0, 2.0, 0, part)
    tall = 5.0 if qualifier in ("range", "vague") else 0.0
    shift = {"at_least": 5.0, "at_most": -5.0}.get(qualifier, 0.0)

    def draw(sheet: Sheet, x: float, y: float) -> None:
        wide = 11.0 if spread else 0.0
        top, bottom = y + shift - tall, y + shift + tall
        draw_spot(sheet, Spot(point, x, y + shift, top, bottom, x - wide, x + wide), colour=QUIET)

    return LegendItem(draw, words)
