"""A sheet becomes a matplotlib figure; no pyplot, no global state."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from eventlog.views.picture.measure import font_file
from eventlog.views.picture.palette import PAGE
from eventlog.views.picture.sheet import Circle, Line, Pen, Polygon, Sheet, Words

__all__ = ["painted", "settings"]

_MARK = "\u200e"
_BACKWARDS = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]")


@contextmanager
def settings() -> Iterator[None]:
    """Matplotlib's settings that decide bytes, whatever the user's own files say; put back afterwards."""
    import warnings

    import matplotlib

    fixed: Any = {
        "svg.hashsalt": "eventlog",
        "svg.fonttype": "path",
        "svg.id": None,
        "pdf.fonttype": 42,
        "pdf.compression": 6,
        "text.hinting": "none",
        "text.usetex": False,
        "path.simplify": False,
        "path.sketch": None,
        "path.effects": [],
        "axes.unicode_minus": False,
        "hatch.linewidth": 0.8,
    }
    fixed = {key: value for key, value in fixed.items() if key in matplotlib.rcParams}
    with matplotlib.rc_context(fixed), warnings.catch_warnings():
        warnings.filterwarnings("ignore", message=r"(?s).*[Gg]lyph")
        yield


def painted(sheet: Sheet) -> Any:
    """The figure of a sheet, one point of the sheet to a point of paper."""
    from matplotlib.figure import Figure

    figure = Figure(figsize=(sheet.width / 72, sheet.height / 72), facecolor=PAGE)
    axes = figure.add_axes((0, 0, 1, 1))
    axes.set_axis_off()
    axes.set_xlim(0, sheet.width)
    axes.set_ylim(sheet.height, 0)
    axes.set_autoscale_on(False)
    for pen, shapes in _by_pen(sheet).items():
        axes.add_collection(_collection(pen, shapes), autolim=False)
    for words in sheet.words:
        _write(axes, words)
    return figure


def _by_pen(sheet: Sheet) -> dict[tuple[Pen, bool], list[Line | Polygon | Circle]]:
    """Shapes drawn alike, together: one artist for hundreds of marks."""
    groups: dict[tuple[Pen, bool], list[Line | Polygon | Circle]] = {}
    for shape in sheet.shapes:
        groups.setdefault((shape.pen, isinstance(shape, Line)), []).append(shape)
    return groups


def _collection(key: tuple[Pen, bool], shapes: list[Line | Polygon | Circle]) -> Any:
    from matplotlib.collections import PathCollection
    from matplotlib.path import Path
    from matplotlib.transforms import Affine2D

    pen, _ = key
    paths = []
    for shape in shapes:
        if isinstance(shape, Circle):
            place = Affine2D().scale(shape.radius).translate(shape.x, shape.y)
            paths.append(place.transform_path(Path.unit_circle()))
        else:
            paths.append(Path(shape.points, closed=False) if isinstance(shape, Line) else _closed(shape))
    dashes = (0, tuple(part / max(pen.width, 0.1) for part in pen.dash)) if pen.dash else "solid"
    return PathCollection(
        paths,
        facecolors=pen.fill or "none",
        edgecolors=pen.edge or "none",
        linewidths=pen.width if pen.edge else 0,
        linestyles=[dashes],
        alpha=pen.alpha if pen.alpha < 1 else None,
        zorder=pen.z,
        capstyle="butt",
        joinstyle="miter",
    )


def _closed(shape: Polygon) -> Any:
    from matplotlib.path import Path

    return Path((*shape.points, shape.points[0]), closed=True)


def _ordered(text: str) -> str:
    """A line that reads from the left, part by part, even where a part is Arabic or Hebrew."""
    if not _BACKWARDS.search(text):
        return text
    return _MARK + re.sub("[·→(),;:×]", rf"{_MARK}\g<0>{_MARK}", text)


def _write(axes: Any, words: Words) -> None:
    from matplotlib.font_manager import FontProperties

    font = FontProperties(fname=str(font_file(bold=words.bold)), size=words.size)
    axes.text(
        words.x, words.y, _ordered(words.text), fontproperties=font, color=words.colour, ha="left",
        va="baseline", parse_math=False, zorder=9,
    )  # fmt: skip
    if words.struck:
        left, _, right, _ = words.box
        middle = words.y - 0.3 * words.size
        axes.plot([left, right], [middle, middle], color=words.colour, linewidth=0.09 * words.size, zorder=9)
