"""The same articles give the same story in whatever order they come, one by one or at once."""

import random
import sys
from pathlib import Path

import pytest

sys.path.append(str(Path(__file__).parent))

from story_state import Extracted

STORY = Path(__file__).parents[2] / "data" / "kazakhstan-2022"


@pytest.fixture(scope="module")
def extracted() -> Extracted:
    return Extracted([str(STORY)])


@pytest.fixture(scope="module")
def first(extracted: Extracted, tmp_path_factory: pytest.TempPathFactory) -> dict:
    return extracted.added(extracted.articles, tmp_path_factory.mktemp("first") / "events.db")


def test_there_is_something_to_get_wrong(first: dict) -> None:
    assert any(len(group) > 1 for group in first["events"])
    assert any(len(group) > 20 for group in first["actors"])
    assert len(first["relations"]) > 10


@pytest.mark.parametrize("seed", range(10))
def test_any_order_gives_the_same_story(extracted: Extracted, first: dict, tmp_path: Path, seed: int) -> None:
    order = list(extracted.articles)
    random.Random(seed).shuffle(order)  # noqa: S311 -- a test
    found = extracted.added(order, tmp_path / "events.db", at_once=seed % 2 == 0)
    for name, rows in first.items():
        assert found[name] == rows, name
