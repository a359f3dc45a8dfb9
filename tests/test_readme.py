"""What the documents promise: the tour's commands run, links lead somewhere, generated pages are fresh."""

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md"))]
README = PAGES[0].read_text("utf-8")


def block(mark: str) -> list[str]:
    """The lines of the code block that stands behind a marking comment."""
    found = re.search(rf"<!-- {mark} -->\n```\n(.*?)```", README, re.DOTALL)
    assert found, f"README.md has no block marked '{mark}'"
    return found[1].splitlines()


@pytest.fixture(scope="module")
def toured(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Each command of the tour with what it printed, run one after the other in a folder with the data."""
    folder = tmp_path_factory.mktemp("tour")
    (folder / "data").symlink_to(ROOT / "data")
    paths = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    printed = {}
    for line in block("tour"):
        if line.startswith("eventlog "):
            done = subprocess.run(
                shlex.split(line),
                cwd=folder,
                capture_output=True,
                text=True,
                env={**os.environ, "PATH": paths},
            )
            assert done.returncode == 0, f"{line}\n{done.stderr}"
            printed[line] = done.stdout
    for name in ("timeline.svg", "toll.png", "actors.svg"):
        assert (folder / name).stat().st_size > 5_000
    return printed


def printed_by(toured: dict[str, str], words: str) -> str:
    return next(out for line, out in toured.items() if words in line)


def test_the_tour_shows_what_it_says(toured: dict[str, str]) -> None:
    assert "D1    added" in printed_by(toured, "eventlog add")
    assert re.search(r"^E\d+ +2022-01-05", printed_by(toured, "query events"), re.MULTILINE)
    figures = printed_by(toured, "query figures")
    assert re.search(r"^F\d+ .* killed +225 ", figures, re.MULTILINE)
    assert "repeats F" in figures
    assert "part_of F" in figures
    assert "Tokayev" in printed_by(toured, "query claims")
    assert "[[" in printed_by(toured, "show E1")
    assert printed_by(toured, "--format csv").startswith("ref,name,type,country")
    assert printed_by(toured, "extract").count("\n") == 10
    assert all(out.endswith("\n") for out in toured.values() if out)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_somewhere(page: Path) -> None:
    for target in re.findall(r"\]\(([^)#\s]+)", page.read_text("utf-8")):
        if not target.startswith(("http:", "https:", "mailto:")):
            assert (page.parent / target).exists(), f"{page.name}: {target}"


def test_the_first_command_stands_on_what_is_in_the_clone() -> None:
    (command,) = re.findall(r"^python3 -m venv .*eventlog add.*$", README, re.MULTILINE)
    assert (ROOT / "constraints.txt").exists()
    assert "-c constraints.txt ." in command
    assert "data/kazakhstan-2022" in command
    assert len(block("test command")) == 1
