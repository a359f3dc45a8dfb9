"""``timeline``, ``figures`` and ``graph`` on the sample story: files that open, and one line said."""

import json
import xml.etree.ElementTree as ElementTree
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

Run = Callable[..., Any]

COMMANDS = ("timeline", "figures", "graph")


@pytest.mark.parametrize("command", COMMANDS)
def test_svg_that_opens_and_describes_itself(
    run: Run, sample_database: str, tmp_path: Path, command: str
) -> None:
    out = tmp_path / "picture.svg"
    done = run(command, "-o", out, "--title", "Unrest <2022>", "--database", sample_database)
    assert done.status == 0, done.err
    assert done.out == ""
    assert done.err.startswith("picture.svg")
    root = ElementTree.parse(out).getroot()  # noqa: S314 (we wrote it)
    assert root.findtext("{http://www.w3.org/2000/svg}title") == "Unrest <2022>"
    assert len(root.findtext("{http://www.w3.org/2000/svg}desc") or "") > 100


@pytest.mark.parametrize("command", COMMANDS)
def test_png_with_alternative_text(run: Run, sample_database: str, tmp_path: Path, command: str) -> None:
    out = tmp_path / "picture.PNG"
    assert run(command, "-o", out, "--limit", 8, "--database", sample_database).status == 0
    with Image.open(out) as picture:
        assert picture.width > 700
        assert "Source:" in picture.info["Description"]


@pytest.mark.parametrize("command", COMMANDS)
def test_pdf(run: Run, sample_database: str, tmp_path: Path, command: str) -> None:
    out = tmp_path / "picture.pdf"
    assert run(command, "-o", out, "--limit", 4, "--database", sample_database).status == 0
    assert out.read_bytes().startswith(b"%PDF")


def test_graph_data(run: Run, sample_database: str, tmp_path: Path) -> None:
    for suffix in ("graphml", "gexf", "json"):
        done = run("graph", "-o", tmp_path / f"x.{suffix}", "--database", sample_database)
        assert done.status == 0, done.err
        assert "actors" in done.err
    read = json.loads((tmp_path / "x.json").read_text("utf-8"))
    assert read["edges"]
    for suffix in ("graphml", "gexf"):
        ElementTree.parse(tmp_path / f"x.{suffix}")  # noqa: S314 (we wrote it)


def test_graph_of_one_type_of_event_holds_only_its_actors(
    run: Run, sample_database: str, tmp_path: Path
) -> None:
    done = run("graph", "-o", tmp_path / "x.json", "--type", "REQUEST", "--database", sample_database)
    assert done.status == 0, done.err
    read = json.loads((tmp_path / "x.json").read_text("utf-8"))
    assert {edge["type"] for edge in read["edges"]} == {"REQUEST"}
    tied = {end for edge in read["edges"] for end in (edge["source"], edge["target"])}
    assert {node["id"] for node in read["nodes"]} == tied


def test_timeline_keeps_the_most_reported_and_says_so(run: Run, sample_database: str, tmp_path: Path) -> None:
    done = run("timeline", "-o", tmp_path / "x.svg", "--most", 5, "--database", sample_database)
    assert done.status == 0
    assert "5 events drawn" in done.err
    assert "less reported left out" in done.err


def test_lanes_by_actor_and_what_is_no_lane(run: Run, sample_database: str, tmp_path: Path) -> None:
    options = ["-o", tmp_path / "x.svg", "--limit", 5, "--database", sample_database]
    assert run("timeline", *options, "--lanes", "Actor").status == 0
    done = run("timeline", *options, "--lanes", "weather")
    assert done.status == 1
    assert "there are family, type, actor, country" in done.err


def test_a_graph_of_fewer_actors(run: Run, sample_database: str, tmp_path: Path) -> None:
    done = run("graph", "-o", tmp_path / "x.svg", "--most", 4, "--database", sample_database)
    assert done.status == 0, done.err
    assert " of " in done.err


def test_figures_draw_the_dead_unless_told_otherwise(run: Run, sample_database: str, tmp_path: Path) -> None:
    for options, words in (([], "Killed"), (["--measure", "arrested"], "Arrested")):
        out = tmp_path / f"{words}.svg"
        assert run("figures", "-o", out, *options, "--database", sample_database).status == 0
        root = ElementTree.parse(out).getroot()  # noqa: S314 (we wrote it)
        assert (root.findtext("{http://www.w3.org/2000/svg}title") or "").startswith(words)


@pytest.mark.parametrize("command", COMMANDS)
def test_nothing_found_is_said_in_one_line(
    run: Run, sample_database: str, tmp_path: Path, command: str
) -> None:
    done = run(command, "-o", tmp_path / "x.png", "--outlet", "No Such Post", "--database", sample_database)
    assert done.status == 1
    assert done.err.startswith("eventlog: nothing to draw")
    assert len(done.err.splitlines()) == 1
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("command", COMMANDS)
def test_same_database_same_bytes(run: Run, sample_database: str, tmp_path: Path, command: str) -> None:
    for name in ("one", "two"):
        options = ["--title", "x", "--limit", 10, "--database", sample_database]
        assert run(command, "-o", tmp_path / f"{name}.svg", *options).status == 0
    assert (tmp_path / "one.svg").read_bytes() == (tmp_path / "two.svg").read_bytes()


@pytest.mark.parametrize("command", COMMANDS)
def test_no_database(run: Run, tmp_path: Path, command: str) -> None:
    done = run(command, "-o", tmp_path / "x.png", "--database", tmp_path / "none.db")
    assert done.status == 1
    assert "none.db" in done.err
    assert not list(tmp_path.iterdir())
