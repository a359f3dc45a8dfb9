"""Numbers in print beside their marks, wherever there is room: no label covers a mark or another label.

Marks are asked in order of weight; each label tries the places around its mark from near to far, and further
off it hangs on a thin leader. One that finds no place at all is left out and counted.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from eventlog.views.figures.marks import Spot, spot_box, tail_box
from eventlog.views.picture.measure import LEADING, shortened, text_width
from eventlog.views.picture.palette import CHAIN, INK, QUIET
from eventlog.views.picture.sheet import Box, Pen, Sheet, Words, overlap

__all__ = ["Label", "Stroke", "placed", "put_label"]

Stroke = tuple[tuple[float, float], ...]
"""The two ends of a line, or nothing."""

_NUMBER, _NAME = 8.0, 6.8
_WIDEST = 122.0
_AIR = 1.5
_FULL, _SHORT = 16, 60
"""Marks up to which labels name the speaker, and up to which every mark asks for its number."""
_REACHES = (3.0, 12.0, 24.0, 40.0, 60.0)
_MOST = 48
"""Labels of a crowded chart: the outermost and the most often given."""


@dataclass(frozen=True, slots=True)
class Label:
    """Lines beside a mark, from the corner ``left``, ``top``; where it stands off, ``leader`` leads to it."""

    spot: Spot
    lines: tuple[str, ...]
    left: float = 0.0
    top: float = 0.0
    leader: Stroke = ()

    @property
    def width(self) -> float:
        """Of the longest line."""
        return max(text_width(line, size=_size(i), bold=i == 0) for i, line in enumerate(self.lines))

    @property
    def height(self) -> float:
        """Of all lines."""
        return LEADING * sum(_size(i) for i in range(len(self.lines)))

    @property
    def box(self) -> Box:
        """What it covers."""
        return (self.left, self.top, self.left + self.width, self.top + self.height)


def _size(line: int) -> float:
    return _NAME if line else _NUMBER


def placed(spots: Sequence[Spot], *, room: Box, lines: Sequence[Stroke] = ()) -> list[Label]:
    """Labels that found a place inside ``room``, clear of marks, of each other and of the ``lines`` drawn."""
    taken = [spot_box(spot) for spot in spots]
    tails = [tail for spot in spots if (tail := tail_box(spot))]
    tails += [step for line in lines for step in _steps(line)]
    found: list[Label] = []
    for spot in _asked(spots):
        label = _fitted(spot, taken=[*taken, *tails], room=room, full=len(spots) <= _FULL)
        if label is not None:
            found.append(label)
            taken.append(label.box)
            tails += _steps(label.leader)
    return found


def _asked(spots: Sequence[Spot]) -> list[Spot]:
    """Totals before parts; the last, the first and the highest before the rest; what more say before less."""
    totals = [spot for spot in spots if not spot.point.part and not spot.point.row.retracted] or list(spots)
    if not totals:
        return []
    chief = {
        id(totals[-1]): 0,
        id(max(totals, key=lambda spot: spot.point.value)): 1,
        id(totals[0]): 2,
    }

    def weight(spot: Spot) -> tuple[int, bool, int, float, str]:
        point = spot.point
        return (chief.get(id(spot), 9), point.part, -point.count, -point.value, point.row.ref)

    ranked = sorted(spots, key=weight)
    return ranked if len(spots) <= _SHORT else ranked[:_MOST]


def _fitted(spot: Spot, *, taken: Sequence[Box], room: Box, full: bool) -> Label | None:
    texts = [_lines(spot, full=True)] if full else []
    texts.append(_lines(spot, full=False))
    own = spot_box(spot)
    for lines in texts:
        for label in _tries(Label(spot, lines), own):
            if _inside(label.box, room) and _free(label, own=own, taken=taken):
                return label
    return None


def _lines(spot: Spot, *, full: bool) -> tuple[str, ...]:
    point = spot.point
    number = shortened(point.words, size=_NUMBER, width=_WIDEST, bold=True)
    told = [point.scope] if point.scope else []
    told += [point.whose] if full else []
    lines = [shortened(line, size=_NAME, width=_WIDEST) for line in told]
    return (number, *lines)


def _tries(label: Label, own: Box) -> Iterator[Label]:
    """Places from near to far: to the right, left, above, below, and the corners."""
    width, height = label.width, label.height
    left, top, right, bottom = own
    x, y = label.spot.x, label.spot.y
    for reach in _REACHES:
        far = reach > _REACHES[0]
        places = (
            (right + reach, y - _NUMBER * 0.62),
            (left - reach - width, y - _NUMBER * 0.62),
            (x - width / 2, top - reach * 0.6 - height),
            (x - width / 2, bottom + reach * 0.6),
            (right + reach * 0.7, top - reach * 0.7 - height),
            (right + reach * 0.7, bottom + reach * 0.7),
            (left - reach * 0.7 - width, top - reach * 0.7 - height),
            (left - reach * 0.7 - width, bottom + reach * 0.7),
        )
        for at_x, at_y in places:
            leader = _leader((x, y), (at_x, at_y, at_x + width, at_y + height)) if far else ()
            yield Label(label.spot, label.lines, at_x, at_y, leader)


def _leader(mark: tuple[float, float], box: Box) -> Stroke:
    x, y = mark
    near = (min(max(x, box[0]), box[2]), min(max(y, box[1]), box[3]))
    return (mark, near)


def _steps(leader: Stroke) -> list[Box]:
    """A stroke as small boxes along it."""
    if not leader:
        return []
    (x, y), (to_x, to_y) = leader
    count = max(2, int(max(abs(to_x - x), abs(to_y - y)) / 3))
    points = [(x + (to_x - x) * i / count, y + (to_y - y) * i / count) for i in range(count + 1)]
    return [(px - 0.6, py - 0.6, px + 0.6, py + 0.6) for px, py in points]


def _inside(box: Box, room: Box) -> bool:
    return box[0] >= room[0] and box[1] >= room[1] and box[2] <= room[2] and box[3] <= room[3]


def _free(label: Label, *, own: Box, taken: Sequence[Box]) -> bool:
    box = label.box
    if any(overlap(box, other, gap=_AIR) for other in taken):
        return False
    steps = _steps(label.leader)[1:-1]
    return not any(overlap(step, other) for step in steps for other in taken if other != own)


def put_label(sheet: Sheet, label: Label) -> None:
    """Draw a label, and its leader from the edge of the mark."""
    if label.leader:
        sheet.line(label.leader, Pen(edge=CHAIN, width=0.7, z=2))
    y = label.top
    for i, line in enumerate(label.lines):
        size = _size(i)
        struck = label.spot.point.row.retracted and i == 0
        colour = QUIET if i or struck else INK
        sheet.write(Words(line, label.left, y + size, size, colour=colour, bold=i == 0, struck=struck))
        y += size * LEADING
