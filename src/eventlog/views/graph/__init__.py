"""Actor graphs: who did what to whom, as a picture or as data for other tools."""

from eventlog.views.graph.options import GraphOptions, GraphReport, check_output
from eventlog.views.graph.write import write_graph

__all__ = ["GraphOptions", "GraphReport", "check_output", "write_graph"]
