"""Rows as a network: actors and ties in a fixed order, with names that any format can hold."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from eventlog.store.rows import ActorRow, TieRow
from eventlog.views.words import one_line

__all__ = ["Network", "Node", "Tie", "make_network", "thinned"]


@dataclass(frozen=True, slots=True)
class Node:
    """One actor. ``weight`` sums the events of its ties; ``first`` and ``last`` are their outermost days."""

    ref: str
    name: str
    type: str
    country: str = ""
    names: tuple[str, ...] = ()
    events: int = 0
    claims: int = 0
    articles: int = 0
    weight: int = 0
    first: date | None = None
    last: date | None = None


@dataclass(frozen=True, slots=True)
class Tie:
    """Events of one type that one actor did to another. ``ref`` numbers it within the network."""

    ref: str
    source: str
    target: str
    type: str
    sign: str
    events: int
    refs: tuple[str, ...]
    first: date | None
    last: date | None


@dataclass(frozen=True, slots=True)
class Network:
    """Nodes by weight, ties by number of events; the same rows in any order give the same."""

    nodes: tuple[Node, ...]
    ties: tuple[Tie, ...]


def make_network(ties: Sequence[TieRow], actors: Sequence[ActorRow]) -> Network:
    """All actors of the ties, and those of ``actors`` that have none, which come last."""
    ordered = sorted(
        ties, key=lambda tie: (-tie.events, _number(tie.source), _number(tie.target), tie.type, tie.refs)
    )
    numbered = tuple(
        Tie(
            f"T{number}", one_line(tie.source), one_line(tie.target), one_line(tie.type), one_line(tie.sign),
            tie.events, tuple(map(one_line, tie.refs)), tie.first, tie.last,
        )
        for number, tie in enumerate(ordered, start=1)
    )  # fmt: skip
    known = {one_line(actor.ref): actor for actor in actors}
    told: dict[str, tuple[str, str]] = {}
    for row in ordered:
        told.setdefault(one_line(row.source), (row.source_name, row.source_type))
        told.setdefault(one_line(row.target), (row.target_name, row.target_type))
    own: defaultdict[str, list[Tie]] = defaultdict(list)
    for tie in numbered:
        for ref in {tie.source, tie.target}:
            own[ref].append(tie)
    nodes = [_node(ref, told.get(ref), known.get(ref), own[ref]) for ref in {**told, **known}]
    return Network(tuple(sorted(nodes, key=lambda node: (-node.weight, _number(node.ref)))), numbered)


def _number(ref: str) -> tuple[int, str]:
    return len(ref), ref


def _node(ref: str, told: tuple[str, str] | None, actor: ActorRow | None, own: Sequence[Tie]) -> Node:
    name, kind = told or ("", "")
    first = min((tie.first for tie in own if tie.first), default=None)
    last = max((tie.last for tie in own if tie.last), default=None)
    weight = sum(tie.events for tie in own)
    if actor is None:
        return Node(ref, one_line(name) or ref, one_line(kind), weight=weight, first=first, last=last)
    return Node(
        ref,
        one_line(actor.name) or one_line(name) or ref,
        one_line(actor.type or kind),
        one_line(actor.country),
        tuple(dict.fromkeys(filter(None, map(one_line, actor.names)))),
        actor.events,
        actor.claims,
        actor.articles,
        weight,
        first,
        last,
    )


def thinned(network: Network, *, most: int, most_ties: int) -> Network:
    """The heaviest actors and the strongest ties between them (0: all); actors without a tie go."""
    chosen = {node.ref for node in (network.nodes[:most] if most else network.nodes)}
    ties = [tie for tie in network.ties if tie.source != tie.target and {tie.source, tie.target} <= chosen]
    ties = ties[:most_ties] if most_ties else ties
    tied = {ref for tie in ties for ref in (tie.source, tie.target)}
    return Network(tuple(node for node in network.nodes if node.ref in tied), tuple(ties))
