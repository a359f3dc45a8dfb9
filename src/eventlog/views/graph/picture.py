"""A network on one page: curves, marks, names, and a legend of what occurs."""

from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from math import sqrt

from eventlog.views.graph.layout import laid_out
from eventlog.views.graph.marks import (
    KINDS,
    TYPES,
    Curve,
    curve_between,
    draw_actor,
    draw_tie,
    kind_of,
    type_of,
)  # fmt: skip
from eventlog.views.graph.network import Network, Node, Tie
from eventlog.views.picture.caption import Caption
from eventlog.views.picture.frame import MARGIN, LegendItem, put_footer, put_header, put_legend
from eventlog.views.picture.measure import LEADING, text_width, wrapped
from eventlog.views.picture.palette import INK, PAGE, QUIET
from eventlog.views.picture.sheet import Box, Pen, Sheet, Words, overlap
from eventlog.views.words import decorated

__all__ = ["graph_sheet"]

WIDTH = 960.0
_NAME, _WORD = 7.8, 6.6
_WIDEST = 96.0
_LINES = 2
_BOW = 13.0
_WORDED = 40
"""Lines up to which each says in words what was done."""


@dataclass(frozen=True, slots=True)
class _Bond:
    """All ties of one kind from one actor to another: one line."""

    source: str
    target: str
    kind: int
    ties: tuple[Tie, ...]

    @property
    def events(self) -> int:
        return sum(tie.events for tie in self.ties)

    @property
    def words(self) -> str:
        counts: Counter[str] = Counter()
        for tie in self.ties:
            counts[decorated(tie.type).lower()] += tie.events
        said = [name + (f" ×{count}" if count > 1 else "") for name, count in counts.most_common(3)]
        return ", ".join(said) + (f" +{len(counts) - 3}" if len(counts) > 3 else "")


@dataclass(frozen=True, slots=True)
class _Actor:
    """An actor with its mark sized and its name in lines."""

    node: Node
    radius: float
    lines: tuple[str, ...]

    @property
    def size(self) -> tuple[float, float, float]:
        """Half the width, and the extent above and below the middle of the mark."""
        widest = max(text_width(line, size=_NAME, bold=True) for line in self.lines)
        reach = self.radius * 1.3
        return max(widest / 2 + 2, reach), reach, reach + 2 + _NAME * LEADING * len(self.lines)


def graph_sheet(network: Network, *, caption: Caption) -> Sheet:
    """The page before it is painted."""
    count = len(network.nodes)
    sheet = Sheet(_width(count), 0.0)
    top = put_header(sheet, title=caption.title, subtitle=caption.subtitle)
    room = (MARGIN, top, sheet.width - MARGIN, top + _height(count))
    actors = {node.ref: _actor(node, network) for node in network.nodes}
    places = laid_out(network, {ref: actor.size for ref, actor in actors.items()}, room=room)
    bonds = _bonds(network)
    curves = _curves(bonds, places, actors)
    for bond, curve in sorted(
        zip(bonds, curves, strict=True),
        key=lambda pair: (KINDS[pair[0].kind].sign != "other", pair[0].events),
    ):
        draw_tie(sheet, curve, kind=bond.kind, events=bond.events)
    taken = []
    for ref, actor in actors.items():
        taken += _put_actor(sheet, actor, places[ref])
    if len(bonds) <= _WORDED:
        _put_words(sheet, bonds, curves, taken=taken, room=room)
    y = put_legend(sheet, _legend(network, bonds), top=room[3] + 8)
    y = put_footer(sheet, caption.footer, top=y + 4)
    sheet.height = y + MARGIN / 2
    return sheet


def _width(count: int) -> float:
    """Narrow where a wide page would stand empty."""
    return 520.0 if count <= 2 else 720.0 if count <= 8 else WIDTH


def _height(count: int) -> float:
    """As high as so many actors need, and no higher."""
    return 150.0 if count <= 2 else 300.0 if count <= 6 else 420.0 if count <= 14 else 540.0


def _actor(node: Node, network: Network) -> _Actor:
    most = max(1, *(other.weight for other in network.nodes))
    radius = 5.0 + 8.0 * sqrt(node.weight / most)
    lines = wrapped(node.name, size=_NAME, width=_WIDEST, bold=True, most=_LINES)
    return _Actor(node, radius, tuple(lines))


def _bonds(network: Network) -> list[_Bond]:
    groups: defaultdict[tuple[str, str, int], list[Tie]] = defaultdict(list)
    for tie in network.ties:
        groups[tie.source, tie.target, kind_of(tie.sign)].append(tie)
    return [_Bond(*key, tuple(ties)) for key, ties in groups.items()]


def _curves(
    bonds: Sequence[_Bond], places: Mapping[str, tuple[float, float]], actors: Mapping[str, _Actor]
) -> list[Curve]:
    """Lines between the same two actors side by side."""
    pairs: defaultdict[tuple[str, str], list[int]] = defaultdict(list)
    for i, bond in enumerate(bonds):
        pairs[min(bond.source, bond.target), max(bond.source, bond.target)].append(i)
    bends = {
        i: (place - (len(held) - 1) / 2) * _BOW for held in pairs.values() for place, i in enumerate(held)
    }
    curves = []
    for i, bond in enumerate(bonds):
        bend = bends[i] if bond.source < bond.target else -bends[i]
        around = (
            _boxes(actors[bond.source], places[bond.source]),
            _boxes(actors[bond.target], places[bond.target]),
        )
        curves.append(curve_between(places[bond.source], places[bond.target], bend=bend, around=around))
    return curves


def _named(actor: _Actor, at: tuple[float, float]) -> list[Words]:
    """The lines of a name, in the middle below the mark."""
    x, y = at
    baseline = y + actor.radius * 1.3 + 1 + _NAME
    return [
        Words(
            line,
            x - text_width(line, size=_NAME, bold=True) / 2,
            baseline + i * _NAME * LEADING,
            _NAME,
            INK,
            bold=True,
        )
        for i, line in enumerate(actor.lines)
    ]


def _boxes(actor: _Actor, at: tuple[float, float]) -> list[Box]:
    """What mark and name take."""
    (x, y), reach = at, actor.radius * 1.15
    return [(x - reach, y - reach, x + reach, y + reach), *(words.box for words in _named(actor, at))]


def _put_actor(sheet: Sheet, actor: _Actor, at: tuple[float, float]) -> list[Box]:
    """Mark and name; the boxes they take."""
    draw_actor(sheet, at, type_=type_of(actor.node.type), radius=actor.radius)
    for words in _named(actor, at):
        _put_backed(sheet, words)
    return _boxes(actor, at)


def _put_backed(sheet: Sheet, words: Words) -> None:
    """Words on a patch of page, so that a line beneath does not cross them out."""
    left, top, right, bottom = words.box
    sheet.rectangle((left - 1.5, top, right + 1.5, bottom), Pen(fill=PAGE, alpha=0.86, z=4))
    sheet.write(words)


def _put_words(
    sheet: Sheet, bonds: Sequence[_Bond], curves: Sequence[Curve], *, taken: Sequence[Box], room: Box
) -> None:
    """What was done, on its line, wherever it covers neither a name nor another word."""
    tips = [curve.points[-1] for curve in curves]
    held = [*taken, *((x - 5, y - 5, x + 5, y + 5) for x, y in tips)]
    for bond, curve in sorted(zip(bonds, curves, strict=True), key=lambda pair: -pair[0].events):
        width = text_width(bond.words, size=_WORD)
        for part in (0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74):
            x, y = curve.at(part)
            words = Words(bond.words, x - width / 2, y + _WORD * 0.35, _WORD, colour=QUIET)
            box = words.box
            inside = box[0] >= room[0] and box[2] <= room[2] and box[1] >= room[1] and box[3] <= room[3]
            if inside and not any(overlap(box, other, gap=1.0) for other in held):
                _put_backed(sheet, words)
                held.append(box)
                break


def _legend(network: Network, bonds: Sequence[_Bond]) -> list[LegendItem]:
    types = sorted({type_of(node.type) for node in network.nodes})
    kinds = sorted({bond.kind for bond in bonds})
    items = [LegendItem(_actor_sample(type_), TYPES[type_][1]) for type_ in types]
    return items + [LegendItem(_tie_sample(kind), KINDS[kind].legend) for kind in kinds]


def _actor_sample(type_: int) -> Callable[[Sheet, float, float], None]:
    return lambda sheet, x, y: draw_actor(sheet, (x, y), type_=type_, radius=5.0)


def _tie_sample(kind: int) -> Callable[[Sheet, float, float], None]:
    def draw(sheet: Sheet, x: float, y: float) -> None:
        points = tuple((x - 13 + 26 * i / 12, y) for i in range(13))
        draw_tie(sheet, Curve(points), kind=kind, events=2)

    return draw
