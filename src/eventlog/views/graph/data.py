"""A network as GraphML, GEXF or JSON, the same bytes for the same rows."""

import io
import json
from datetime import date
from typing import Any

from eventlog.views.graph.network import Network

__all__ = ["as_gexf", "as_graphml", "as_json"]


def as_graphml(network: Network, *, title: str) -> bytes:
    """GraphML as networkx, Gephi, yEd and Cytoscape read it. A directed multigraph: one edge a tie."""
    import networkx

    graph = _graph(network, title=title, dynamic=False)
    out = io.BytesIO()
    networkx.write_graphml_xml(graph, out, edge_id_from_attribute="id")
    return out.getvalue()


def as_gexf(network: Network, *, title: str) -> bytes:
    """Dynamic GEXF 1.2: actors and ties appear on their first known day and go after their last.

    What has no known day carries no start or end, which readers take as always there.
    """
    from xml.etree.ElementTree import tostring

    from networkx.readwrite.gexf import GEXFWriter

    graph = _graph(network, title=title, dynamic=True)
    writer = GEXFWriter(encoding="utf-8", prettyprint=True, version="1.2draft")
    writer.add_graph(graph)
    for meta in writer.xml.findall("meta"):
        # The day of writing would make two files of the same rows differ.
        meta.attrib.pop("lastmodifieddate", None)
        for creator in meta.findall("creator"):
            creator.text = "eventlog"
    if any(node.first or node.last for node in network.nodes):
        writer.graph_element.set("timeformat", "date")
    writer.indent(writer.xml)
    text: str = tostring(writer.xml, encoding="unicode")
    return f'<?xml version="1.0" encoding="utf-8"?>\n{text}\n'.encode()


def as_json(network: Network, *, title: str) -> bytes:
    """Node-link JSON as ``networkx.node_link_graph`` and D3 read it; dates are ISO days or null."""
    nodes = [
        {
            "id": node.ref, "name": node.name, "type": node.type, "country": node.country,
            "names": list(node.names), "events": node.events, "claims": node.claims,
            "articles": node.articles, "first": _day(node.first), "last": _day(node.last),
        }
        for node in network.nodes
    ]  # fmt: skip
    edges = [
        {
            "source": tie.source, "target": tie.target, "key": tie.ref, "type": tie.type, "sign": tie.sign,
            "events": tie.events, "refs": list(tie.refs), "first": _day(tie.first), "last": _day(tie.last),
        }
        for tie in network.ties
    ]  # fmt: skip
    whole = {
        "directed": True, "multigraph": True, "graph": {"name": title}, "nodes": nodes, "edges": edges
    }  # fmt: skip
    return (json.dumps(whole, ensure_ascii=False, indent=1, allow_nan=False) + "\n").encode("utf-8")


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _graph(network: Network, *, title: str, dynamic: bool) -> Any:
    """The network as networkx holds it; lists become text, for the XML formats know none."""
    import networkx

    graph: Any = networkx.MultiDiGraph(name=title)
    if dynamic:
        graph.graph["mode"] = "dynamic"
    for node in network.nodes:
        days = _days(node.first, node.last, dynamic=dynamic)
        graph.add_node(
            node.ref,
            label=node.name,
            **({} if dynamic else {"name": node.name}),
            type=node.type,
            country=node.country,
            names="; ".join(node.names),
            events=node.events,
            claims=node.claims,
            articles=node.articles,
            **days,
        )
    for tie in network.ties:
        graph.add_edge(
            tie.source,
            tie.target,
            key=tie.ref,
            id=tie.ref,
            label=tie.type,
            # In GEXF the type of an edge says whether it is directed.
            **{"event_type" if dynamic else "type": tie.type},
            sign=tie.sign,
            events=tie.events,
            weight=float(tie.events),
            refs=", ".join(tie.refs),
            **_days(tie.first, tie.last, dynamic=dynamic),
        )
    return graph


def _days(first: date | None, last: date | None, *, dynamic: bool) -> dict[str, str]:
    names = ("start", "end") if dynamic else ("first", "last")
    return {name: day.isoformat() for name, day in zip(names, (first, last), strict=True) if day}
