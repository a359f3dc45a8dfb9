"""Connected components of a graph, as equality that is passed on from one to the next."""

from collections.abc import Iterable

__all__ = ["components_of"]


def components_of(nodes: Iterable[int], edges: Iterable[tuple[int, int]]) -> list[list[int]]:
    """Nodes that edges connect, in the order of ``nodes``; edges to other nodes are passed over."""
    above = {node: node for node in nodes}

    def top(node: int) -> int:
        while above[node] != node:
            above[node] = node = above[above[node]]
        return node

    for one, other in edges:
        if one in above and other in above:
            above[top(one)] = top(other)
    found: dict[int, list[int]] = {}
    for node in above:
        found.setdefault(top(node), []).append(node)
    return list(found.values())
