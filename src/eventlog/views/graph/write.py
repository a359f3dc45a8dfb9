"""From rows to a file: a picture for people, or data for other tools."""

from collections.abc import Sequence
from pathlib import Path

from eventlog.errors import InputError, OptionError
from eventlog.store.rows import ActorRow, TieRow
from eventlog.views.graph.captions import alt_text, caption_of
from eventlog.views.graph.data import as_gexf, as_graphml, as_json
from eventlog.views.graph.network import Network, make_network, thinned
from eventlog.views.graph.options import DATA, GraphOptions, GraphReport, check_output
from eventlog.views.graph.picture import graph_sheet
from eventlog.views.picture.save import About, save_sheets
from eventlog.views.words import one_line

__all__ = ["write_graph"]


def write_graph(
    ties: Sequence[TieRow], actors: Sequence[ActorRow], output: Path, *, options: GraphOptions | None = None
) -> GraphReport:
    """Write PNG, SVG, PDF, GraphML, GEXF or JSON, by the ending of ``output``.

    ``actors`` tell more of those who are tied; the others among them stand in data files without a tie, and
    are counted on a picture. The same rows give the same bytes. Raises OptionError for an ending that nothing
    writes, and InputError when there is nothing to write.
    """
    check_output(output)
    asked = options or GraphOptions()
    network = make_network(ties, actors)
    if output.suffix.lower() in DATA:
        return _write_data(network, output, options=asked)
    shown = thinned(network, most=asked.most, most_ties=asked.most_ties)
    if not shown.ties:
        raise InputError("nothing to draw: no event ties two actors here; try fewer filters")
    caption = caption_of(network, shown, options=asked)
    about = About(caption.title, alt_text(shown, caption), caption.source)
    save_sheets([graph_sheet(shown, caption=caption)], output, about=about)
    tied = sum(1 for node in network.nodes if node.weight)
    return GraphReport(output, len(shown.nodes), len(shown.ties), tied, len(network.ties))


def _write_data(network: Network, output: Path, *, options: GraphOptions) -> GraphReport:
    if not network.nodes:
        raise InputError("nothing to write: no actor is meant here; try fewer filters")
    write = {".graphml": as_graphml, ".gexf": as_gexf, ".json": as_json}[output.suffix.lower()]
    content = write(network, title=one_line(options.title) or "Actors and their ties")
    try:
        output.write_bytes(content)
    except OSError as error:
        raise OptionError(f"cannot write '{output}': {error.strerror or error}") from error
    nodes, ties = len(network.nodes), len(network.ties)
    return GraphReport(output, nodes, ties, nodes, ties)
