"""The invented stories of ``benchmarks/pictures.py``, for the tests of every picture and table."""

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

_SOURCE = Path(__file__).resolve().parents[2] / "benchmarks" / "pictures.py"


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
