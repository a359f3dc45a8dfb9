"""Actor graphs: legible pictures that say what they leave out, and data that other tools read back whole."""

import io
import json
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from itertools import combinations
from pathlib import Path
from types import ModuleType
from typing import Any

import networkx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from eventlog.errors import InputError, OptionError
from eventlog.store.rows import ActorRow, TieRow
from eventlog.views.graph import GraphOptions, check_output, write_graph
from eventlog.views.graph.captions import caption_of
from eventlog.views.graph.layout import laid_out
from eventlog.views.graph.marks import KINDS, TYPES, curve_between
from eventlog.views.graph.network import Network, make_network, thinned
from eventlog.views.graph.picture import graph_sheet
from eventlog.views.picture.sheet import Line, Sheet, overlap

GEXF = "{http://www.gexf.net/1.2draft}"


def tie(source: str = "A1", target: str = "A2", **more: Any) -> TieRow:
    """One request of a mayor to a union, with whatever else is asked."""
    row = TieRow(
        source=source, source_name=f"Name of {source}", source_type="person", target=target,
        target_name=f"Name of {target}", target_type="organization", type="REQUEST", sign="verbal conflict",
        events=2, refs=("E1", "E4"), first=date(2031, 3, 1), last=date(2031, 3, 9),
    )  # fmt: skip
    return replace(row, **more)


def actor(ref: str, **more: Any) -> ActorRow:
    row = ActorRow(ref, f"Name of {ref}", "person", "IDN", (f"Name of {ref}", f"Also {ref}"), 3, 2, 1)
    return replace(row, **more)


def sheet_of(
    ties: Sequence[TieRow], actors: Sequence[ActorRow] = (), *, options: GraphOptions | None = None
) -> Sheet:
    asked = options or GraphOptions()
    whole = make_network(ties, actors)
    shown = thinned(whole, most=asked.most, most_ties=asked.most_ties)
    return graph_sheet(shown, caption=caption_of(whole, shown, options=asked))


@pytest.mark.parametrize("count", [1, 12, 100, 1000])
def test_no_words_cover_each_other(invented: ModuleType, pages: Any, count: int) -> None:
    pages.assert_legible(sheet_of(*invented.invented_ties(count)))


@pytest.mark.parametrize("suffix", [".png", ".svg", ".pdf", ".graphml", ".gexf", ".json"])
def test_same_rows_same_bytes(invented: ModuleType, tmp_path: Path, suffix: str) -> None:
    ties, actors = invented.invented_ties(40)
    write_graph(ties, actors, tmp_path / f"one{suffix}")
    write_graph(ties[::-1], actors[::-1], tmp_path / f"two{suffix}")
    assert (tmp_path / f"one{suffix}").read_bytes() == (tmp_path / f"two{suffix}").read_bytes()


def test_large_graphs_say_what_they_leave_out(invented: ModuleType, tmp_path: Path, pages: Any) -> None:
    ties, actors = invented.invented_ties(1000)
    report = write_graph(ties, actors, tmp_path / "x.svg")
    assert report.actors <= 36
    assert report.ties == 72
    assert f"{report.actors} of {report.all_actors} actors, 72 of 1,000 ties drawn" in report.summary
    told = pages.texts(sheet_of(ties, actors))
    assert f"{report.actors} of {report.all_actors} actors" in told
    assert f"{report.all_actors - report.actors} actors and" in told
    assert "are left out" in told


def test_data_files_are_never_thinned(invented: ModuleType, tmp_path: Path) -> None:
    ties, actors = invented.invented_ties(1000)
    write_graph(ties, actors, tmp_path / "x.json")
    read = json.loads((tmp_path / "x.json").read_bytes())
    assert len(read["edges"]) == 1000
    assert {node["id"] for node in read["nodes"]} == {actor.ref for actor in actors}


def test_pictures_describe_themselves(tmp_path: Path, pages: Any) -> None:
    write_graph([tie()], [], tmp_path / "x.png")
    write_graph([tie()], [], tmp_path / "x.svg")
    with Image.open(tmp_path / "x.png") as picture:
        told = picture.info["Description"]
    assert "Name of A1 → Name of A2: request (2 events)" in told
    root = pages.parsed(tmp_path / "x.svg")
    assert root.findtext("{http://www.w3.org/2000/svg}desc") == told


def test_each_type_of_actor_and_kind_of_tie_has_its_look_and_its_legend(pages: Any) -> None:
    types = [name for name, _, _ in TYPES]
    ties = [
        tie(f"A{i}", f"A{i + 1}", source_type=kind, target_type=types[(i + 1) % 6], sign=KINDS[i % 5].sign)
        for i, kind in enumerate(types)
    ]
    sheet = sheet_of(ties)
    told = pages.texts(sheet)
    assert all(words in told for _, words, _ in TYPES)
    assert all(kind.legend in told for kind in KINDS)
    looks = {(shape.pen.edge, bool(shape.pen.dash)) for shape in sheet.shapes if isinstance(shape, Line)}
    assert {(kind.colour, bool(kind.dash)) for kind in KINDS} <= looks


def test_a_legend_holds_only_what_occurs(pages: Any) -> None:
    told = pages.texts(sheet_of([tie()]))
    assert "armed group" not in told
    assert "material" not in told


def test_ties_both_ways_and_of_two_kinds_lie_side_by_side() -> None:
    sheet = sheet_of([tie(), tie("A2", "A1"), tie(type="AID", sign="material cooperation")])
    curves = [s.points for s in sheet.shapes if isinstance(s, Line) and len(s.points) > 13]
    assert len(curves) == 3
    middles = [points[len(points) // 2] for points in curves]
    for one, other in combinations(middles, 2):
        assert abs(one[1] - other[1]) > 4


def test_types_of_one_kind_are_one_line_that_names_both(pages: Any) -> None:
    told = pages.texts(sheet_of([tie(), tie(type="ACCUSE", events=1)]))
    assert "request ×2, accuse" in told


def test_arrows_end_at_the_box_of_the_one_it_was_done_to() -> None:
    box = (90.0, -10.0, 110.0, 30.0)
    curve = curve_between((0, 0), (100, 0), bend=0, around=([(-10, -10, 10, 10)], [box]))
    assert curve.points[0][0] == pytest.approx(11.5, abs=2.1)
    assert curve.points[-1][0] == pytest.approx(87.5, abs=2.1)


def test_actors_without_ties_are_counted_and_in_the_data(tmp_path: Path, pages: Any) -> None:
    told = pages.texts(sheet_of([tie()], [actor("A1"), actor("A9")]))
    assert "1 actor without a tie" in told
    write_graph([tie()], [actor("A1"), actor("A9")], tmp_path / "x.json")
    assert [node["id"] for node in json.loads((tmp_path / "x.json").read_bytes())["nodes"]] == [
        "A1",
        "A2",
        "A9",
    ]


def test_an_actor_tied_to_itself_is_counted_not_drawn(pages: Any) -> None:
    told = pages.texts(sheet_of([tie(), tie("A1", "A1")]))
    assert "1 tie of an actor with itself" in told


def test_graphml_reads_back_whole(tmp_path: Path) -> None:
    ties = [tie(), tie(type="AID", sign="material cooperation"), tie("A2", "A1", first=None, last=None)]
    write_graph(ties, [actor("A1")], tmp_path / "x.graphml", options=GraphOptions(title="Harbour & sons"))
    read = networkx.read_graphml(tmp_path / "x.graphml", force_multigraph=True)
    assert read.is_directed()
    assert sorted((data["type"], data["events"]) for _, _, data in read.edges(data=True)) == [
        ("AID", 2),
        ("REQUEST", 2),
        ("REQUEST", 2),
    ]
    assert read.nodes["A1"]["label"] == "Name of A1"
    assert read.nodes["A1"]["names"] == "Name of A1; Also A1"
    assert read.nodes["A2"]["type"] == "organization"
    assert read.edges["A1", "A2", "T1"]["first"] == "2031-03-01"


def test_gexf_is_dynamic(tmp_path: Path, pages: Any) -> None:
    ties = [tie(), tie("A2", "A3", first=None, last=None)]
    write_graph(ties, [], tmp_path / "x.gexf")
    graph = pages.parsed(tmp_path / "x.gexf").find(f"{GEXF}graph")
    assert graph is not None
    assert (graph.get("mode"), graph.get("timeformat"), graph.get("defaultedgetype")) == (
        "dynamic",
        "date",
        "directed",
    )
    edges = {edge.get("target"): edge for edge in graph.iter(f"{GEXF}edge")}
    assert (edges["A2"].get("start"), edges["A2"].get("end")) == ("2031-03-01", "2031-03-09")
    assert edges["A3"].get("start") is None
    nodes = {node.get("id"): node for node in graph.iter(f"{GEXF}node")}
    assert nodes["A2"].get("start") == "2031-03-01"
    read = networkx.read_gexf(tmp_path / "x.gexf")
    assert set(read.nodes) == {"A1", "A2", "A3"}


def test_gexf_tells_no_day_of_writing(tmp_path: Path) -> None:
    write_graph([tie()], [], tmp_path / "x.gexf")
    assert b"lastmodified" not in (tmp_path / "x.gexf").read_bytes()


def test_json_reads_back_as_node_link(tmp_path: Path) -> None:
    write_graph([tie(), tie(type="AID")], [], tmp_path / "x.json")
    read = networkx.node_link_graph(json.loads((tmp_path / "x.json").read_bytes()), edges="edges")
    assert read.is_directed()
    assert read.number_of_edges("A1", "A2") == 2
    assert read.edges["A1", "A2", "T1"]["refs"] == ["E1", "E4"]


def test_hostile_names_stay_valid_everywhere(hostile: tuple[str, ...], tmp_path: Path, pages: Any) -> None:
    ties = [
        tie(
            f"A{i}",
            f"A{i + 1}",
            source_name=name,
            target_name=name,
            type=name or "X",
            sign=name,
            refs=(name,),
        )
        for i, name in enumerate(hostile, start=1)
    ]
    actors = [actor(f"A{i}", name=name, names=(name, name * 2)) for i, name in enumerate(hostile, start=1)]
    pages.assert_legible(sheet_of(ties, actors))
    for suffix in (".graphml", ".gexf", ".json", ".svg", ".png", ".pdf"):
        write_graph(ties, actors, tmp_path / f"x{suffix}", options=GraphOptions(title=" ".join(hostile)))
    pages.parsed(tmp_path / "x.svg")
    names = {node["name"] for node in json.loads((tmp_path / "x.json").read_bytes())["nodes"]}
    assert hostile[0] in names
    for read in (networkx.read_graphml(tmp_path / "x.graphml"), networkx.read_gexf(tmp_path / "x.gexf")):
        assert {data["label"] for _, data in read.nodes(data=True)} == names


@given(st.text(max_size=40))
@settings(max_examples=60, deadline=None)
def test_any_name_is_valid_xml_and_json(name: str) -> None:
    from eventlog.views.graph.data import as_gexf, as_graphml, as_json

    network = make_network([tie(source_name=name, type=name, sign=name)], [actor("A2", names=(name,))])
    assert set(networkx.read_graphml(io.BytesIO(as_graphml(network, title="x"))).nodes) == {"A1", "A2"}
    assert set(networkx.read_gexf(io.BytesIO(as_gexf(network, title="x"))).nodes) == {"A1", "A2"}
    assert len(json.loads(as_json(network, title="x"))["nodes"]) == 2


def test_nothing_to_write_is_one_clear_line(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="nothing to draw"):
        write_graph([], [actor("A1")], tmp_path / "x.png")
    with pytest.raises(InputError, match="nothing to write"):
        write_graph([], [], tmp_path / "x.json")
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("name", ["x.gif", "x", "x.csv"])
def test_unknown_ending(tmp_path: Path, name: str) -> None:
    with pytest.raises(OptionError, match=r"\.png, .*\.graphml, \.gexf, \.json"):
        check_output(tmp_path / name)


def test_options_that_mean_nothing() -> None:
    with pytest.raises(OptionError, match="most cannot be -1"):
        GraphOptions(most=-1)


@given(
    st.lists(
        st.tuples(st.integers(1, 24), st.integers(1, 24)).filter(lambda ends: ends[0] != ends[1]),
        min_size=1,
        max_size=30,
    )
)
@settings(max_examples=25, deadline=None)
def test_boxes_are_pushed_apart_inside_the_room(ends: list[tuple[int, int]]) -> None:
    network: Network = make_network([tie(f"A{a}", f"A{b}") for a, b in ends], [])
    sizes = {node.ref: (40.0, 10.0, 24.0) for node in network.nodes}
    places = laid_out(network, sizes, room=(0, 0, 900, 540))
    assert places == laid_out(network, sizes, room=(0, 0, 900, 540))
    boxes = [(x - 40, y - 10, x + 40, y + 24) for x, y in places.values()]
    for one, other in combinations(boxes, 2):
        assert not overlap(one, other)
    for box in boxes:
        assert box[0] >= -0.01
        assert box[2] <= 900.01
        assert box[1] >= -0.01
        assert box[3] <= 540.01
