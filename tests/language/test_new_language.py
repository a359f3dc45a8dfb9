"""The page on new languages is true: its pack is written to a folder, found there, and its examples hold."""

import re
import sys
from collections.abc import Iterator
from datetime import date
from importlib import import_module
from pathlib import Path

import pytest

import eventlog.language as room
from eventlog.language.pack import available_languages, load_pack
from eventlog.language.schema.timex import TimexData
from eventlog.mentions.timexes import explain
from eventlog.mentions.timexes.compile import compiled_pack

PAGE = (Path(__file__).resolve().parents[2] / "docs" / "languages.md").read_text("utf-8")
BLOCK = re.compile(r"```python\n# (nl/\w+\.py)\n(.*?)```", re.DOTALL)


def forget() -> None:
    for cached in (available_languages, load_pack, compiled_pack):
        cached.cache_clear()
    for name in [name for name in sys.modules if name.startswith("eventlog.language.nl")]:
        del sys.modules[name]


@pytest.fixture
def dutch(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[TimexData]:
    for name, code in BLOCK.findall(PAGE):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(code, encoding="utf-8")
    (tmp_path / "nl" / "__init__.py").write_text("", encoding="utf-8")
    monkeypatch.setattr(room, "__path__", [*room.__path__, str(tmp_path)])
    forget()
    yield load_pack("nl").timex
    forget()


def test_pack_of_the_page_is_found_and_its_examples_hold(dutch: TimexData) -> None:
    assert "nl" in available_languages()
    for entry in (*dutch.rules, *dutch.affixes, *dutch.joints):
        example = entry.example
        found = explain(example.text, on=date.fromisoformat(example.on), language="nl")
        assert tuple(f"{row.words}|{row.type}|{row.value}" for row in found) == example.expect, entry.name


def test_every_file_and_class_that_the_page_names_exists() -> None:
    rows = re.findall(r"\| `(\w+)\.py` \| `([\w.]+)\.(\w+)` \|", PAGE)
    assert len(rows) == 7
    for code in available_languages():
        for topic, module, name in rows:
            assert isinstance(getattr(load_pack(code), topic), getattr(import_module(module), name))


def test_every_part_that_the_page_names_is_known() -> None:
    named = set(re.findall(r"`\{(\w+)\}`", PAGE)) - {"name"}
    lexicons = {word for line in re.findall(r"^\| (`\w+`(?:, `\w+`)*) \| .*$", PAGE, re.MULTILINE)
                for word in re.findall(r"`(\w+)`", line)}  # fmt: skip
    known = [set(compiled_pack(code).words.patterns) for code in available_languages()]
    assert len(named) > 10
    assert len(lexicons) > 10
    assert named <= set.intersection(*known)
    assert lexicons <= set.union(*known)
