"""Where actors stand: tied ones near each other, apart from the rest, and no label on another.

Springs (Fruchterman and Reingold) from a fixed start give the rough places, each connected part in a field of
its own; then boxes of mark and label are pushed apart until none covers another.
"""

from collections.abc import Mapping, Sequence
from math import cos, pi, sin
from typing import Any

from eventlog.views.graph.network import Network
from eventlog.views.picture.sheet import Box

__all__ = ["Sizes", "laid_out"]

Place = tuple[float, float]
Sizes = Mapping[str, tuple[float, float, float]]
"""For each actor the half width, and the extent above and below its middle."""

_GAP = 8.0
_DROP = 20.0
"""Air between boxes side by side, and above each other, where a tie is to show its head."""
_ROUNDS = 400


def laid_out(network: Network, sizes: Sizes, *, room: Box) -> dict[str, Place]:
    """The middle of each actor's mark inside ``room``."""
    import networkx

    graph: Any = networkx.Graph()
    graph.add_nodes_from(node.ref for node in network.nodes)
    for tie in network.ties:
        held = graph.get_edge_data(tie.source, tie.target, {"weight": 0.0})["weight"]
        graph.add_edge(tie.source, tie.target, weight=min(held + 0.5 + 0.1 * tie.events, 2.5))
    order = {node.ref: i for i, node in enumerate(network.nodes)}
    parts = [sorted(part, key=order.__getitem__) for part in networkx.connected_components(graph)]
    parts.sort(key=lambda part: (-len(part), order[part[0]]))
    places: dict[str, Place] = {}
    for part, field in zip(parts, _fields([len(part) + 1.0 for part in parts], room), strict=True):
        places |= _fitted(_sprung(graph, part), sizes, field)
    return _apart(places, sizes, room=room)


def _sprung(graph: Any, part: Sequence[str]) -> dict[str, Place]:
    import networkx

    if len(part) == 1:
        return {part[0]: (0.0, 0.0)}
    if len(part) == 2:
        return {part[0]: (-1.0, 0.0), part[1]: (1.0, 0.0)}
    start = {ref: (cos(2 * pi * i / len(part)), sin(2 * pi * i / len(part))) for i, ref in enumerate(part)}
    places = networkx.spring_layout(
        graph.subgraph(part), pos=start, iterations=150, seed=1, k=2.2 / len(part) ** 0.5
    )
    return {ref: (float(places[ref][0]), float(places[ref][1])) for ref in part}


def _fields(weights: Sequence[float], room: Box) -> list[Box]:
    """The room cut along its longer side into fields in proportion, heaviest first."""
    if len(weights) <= 1:
        return [room][: len(weights)]
    half, count = sum(weights) / 2, 1
    while count < len(weights) - 1 and sum(weights[: count + 1]) <= half:
        count += 1
    share = sum(weights[:count]) / sum(weights)
    left, top, right, bottom = room
    if right - left >= bottom - top:
        cut = left + (right - left) * share
        one, other = (left, top, cut, bottom), (cut, top, right, bottom)
    else:
        cut = top + (bottom - top) * share
        one, other = (left, top, right, cut), (left, cut, right, bottom)
    return _fields(weights[:count], one) + _fields(weights[count:], other)


def _fitted(places: Mapping[str, Place], sizes: Sizes, field: Box) -> dict[str, Place]:
    """Stretched to fill the field, with room for marks and labels at its edges."""
    left, top, right, bottom = field
    wide = max(sizes[ref][0] for ref in places) + _GAP
    above = max(sizes[ref][1] for ref in places) + _GAP
    below = max(sizes[ref][2] for ref in places) + _GAP
    box = (left + wide, top + above, right - wide, bottom - below)
    xs, ys = [x for x, _ in places.values()], [y for _, y in places.values()]
    return {
        ref: (
            _stretched(x, min(xs), max(xs), box[0], box[2]),
            _stretched(y, min(ys), max(ys), box[1], box[3]),
        )
        for ref, (x, y) in places.items()
    }


def _stretched(at: float, low: float, high: float, start: float, end: float) -> float:
    middle = (start + end) / 2
    if high - low < 1e-9 or end <= start:
        return middle
    return start + (at - low) / (high - low) * (end - start)


def _apart(places: dict[str, Place], sizes: Sizes, *, room: Box) -> dict[str, Place]:
    refs = list(places)
    at = {ref: list(places[ref]) for ref in refs}
    for _ in range(_ROUNDS):
        moved = False
        for i, one in enumerate(refs):
            for other in refs[i + 1 :]:
                moved = _pushed(at[one], at[other], sizes[one], sizes[other]) or moved
        for ref in refs:
            half, above, below = sizes[ref]
            at[ref][0] = min(max(at[ref][0], room[0] + half), room[2] - half)
            at[ref][1] = min(max(at[ref][1], room[1] + above), room[3] - below)
        if not moved:
            break
    return {ref: (at[ref][0], at[ref][1]) for ref in refs}


def _pushed(
    one: list[float],
    other: list[float],
    size: tuple[float, float, float],
    other_size: tuple[float, float, float],
) -> bool:
    """Move two boxes half their overlap apart, along the side that needs less; whether they overlapped."""
    over_x = size[0] + other_size[0] + _GAP - abs(one[0] - other[0])
    if one[1] <= other[1]:
        over_y = one[1] + size[2] - (other[1] - other_size[1]) + _DROP
    else:
        over_y = other[1] + other_size[2] - (one[1] - size[1]) + _DROP
    if over_x <= 0 or over_y <= 0:
        return False
    axis, step = (0, over_x) if over_x <= over_y else (1, over_y)
    towards = 1.0 if one[axis] <= other[axis] else -1.0
    one[axis] -= towards * (step / 2 + 0.05)
    other[axis] += towards * (step / 2 + 0.05)
    return True
