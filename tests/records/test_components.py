"""Components of a graph: each node once, joined over edges and over nothing else."""

from hypothesis import given
from hypothesis import strategies as st

from eventlog.records.components import components_of

NODES = st.integers(0, 7)


@given(st.lists(NODES, unique=True), st.lists(st.tuples(NODES, NODES)))
def test_each_node_is_in_one_component_and_edges_stay_inside(
    nodes: list[int], edges: list[tuple[int, int]]
) -> None:
    found = components_of(nodes, edges)
    assert sorted(node for group in found for node in group) == sorted(nodes)
    place = {node: at for at, group in enumerate(found) for node in group}
    assert all(place[a] == place[b] for a, b in edges if a in place and b in place)
    crossing = sum(len(group) - 1 for group in found)
    assert crossing <= len({frozenset(edge) for edge in edges if edge[0] != edge[1]})
