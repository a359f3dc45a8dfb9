"""The invented stories of ``benchmarks/pictures.py``, and what every picture must keep."""

import importlib.util
import sys
import xml.etree.ElementTree as ElementTree
from itertools import combinations
from pathlib import Path
from types import ModuleType

import pytest

from eventlog.views.picture.sheet import Sheet, overlap

_SOURCE = Path(__file__).resolve().parents[2] / "benchmarks" / "pictures.py"

HOSTILE = (
    "$\\frac{a}{b}$ and $50 and 100% of \\LaTeX{}",
    "<b onload='x()'>&amp; ]]> <!-- \"bold\"",
    "[bold red]boo[/] \x1b[31mred\x1b[0m \x00\x07\x9b \ufffe\uffff\ud800",
    "\u202eevil\u202c \u2066inner\u2069 two\u2028lines\u2029three\nfour\tfive",
    "وزارة الدفاع في ولاية الدلتا",
    "三角洲航運委員會の声明",
    "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft" * 3,
    "👩‍👩‍👧 e\u0301\u0301\u0301\u0301 🚢",
    "",
    "   ",
)
"""Names that a stranger may have written."""


class Pages:
    """Checks of laid-out sheets."""

    @staticmethod
    def assert_legible(sheet: Sheet) -> None:
        """No words on other words, and none beyond the page."""
        words = [held for held in sheet.words if held.text.strip()]
        assert words
        for one, other in combinations(words, 2):
            if one.y - other.y < 40 and other.y - one.y < 40:
                assert not overlap(one.box, other.box), (one.text, other.text)
        for held in words:
            left, top, right, bottom = held.box
            assert left >= 0, held.text
            assert top >= 0, held.text
            assert right <= sheet.width, held.text
            assert bottom <= sheet.height, held.text

    @staticmethod
    def parsed(path: Path) -> ElementTree.Element:
        """The root of an XML file, which must be well formed."""
        return ElementTree.parse(path).getroot()  # noqa: S314 (we wrote it)

    @staticmethod
    def texts(sheet: Sheet) -> str:
        """All words of a sheet in order."""
        return " ".join(held.text for held in sheet.words)


@pytest.fixture(scope="session")
def pages() -> type[Pages]:
    """Checks of laid-out sheets."""
    return Pages


@pytest.fixture(scope="session")
def hostile() -> tuple[str, ...]:
    """Names that a stranger may have written."""
    return HOSTILE


@pytest.fixture(scope="session")
def invented() -> ModuleType:
    """The module of generators: ``invented_events(count)`` and its like."""
    spec = importlib.util.spec_from_file_location("invented_stories", _SOURCE)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules["invented_stories"] = module
    spec.loader.exec_module(module)
    return module
