"""The annotated articles that the models learn from, and the messages about those that break the format."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
ARTICLES = sorted((ROOT / "training" / "articles").glob("*/*.txt"))

RIGHT = """\
language: en
published: 2024-03-12T18:20
outlet: Lindow Courier
headline: Three held after harbour blaze

Police in Lindow have {1|arrested} three men.

== actors
a | government | Police in Lindow | Police
b | group | three men
== events
1 | 2024-03-12 | COERCE | occurred | a | b | Lindow
"""


def check(*paths: Path) -> subprocess.CompletedProcess[str]:
    script = ROOT / "training" / "annotations.py"
    return subprocess.run([sys.executable, script, *paths], capture_output=True, text=True, check=False)


def test_every_article_keeps_the_format() -> None:
    done = check(*ARTICLES)
    wrong = [line for line in done.stdout.splitlines() if " words, " not in line]
    assert (done.returncode, wrong, done.stderr) == (0, [], "")
    assert len(done.stdout.splitlines()) == len(ARTICLES) > 0


def test_an_article_that_is_right(tmp_path: Path) -> None:
    path = tmp_path / "1.txt"
    path.write_text(RIGHT, "utf-8")
    assert check(path).stdout == f"{path}: 7 words, 1 events\n"


@pytest.mark.parametrize(
    ("old", "new", "line", "says"),
    [
        ("outlet: Lindow Courier\n", "", 1, "the head lacks outlet"),
        ("three men\n==", "four men\n==", 10, "not in the text: four men"),
        ("| government |", "| ministry |", 9, "an actor is"),
        ("2024-03-12 |", "12 March |", 12, "no date: '12 March'"),
        ("2024-03-12 |", "2024-03-14 |", 12, "occurred on 2024-03-14, after the article of 2024-03-12"),
        ("| a | b |", "| a | z |", 12, "no actor has the key z"),
        ("\n1 | ", "\n2 | ", 12, "no {2|…} in the text"),
        ("== events\n1", "== happenings\n1", 11, "no table is called 'happenings'"),
    ],
)
def test_what_is_wrong_is_told_with_its_line(
    tmp_path: Path, old: str, new: str, line: int, says: str
) -> None:
    path = tmp_path / "1.txt"
    path.write_text(RIGHT.replace(old, new, 1), "utf-8")
    done = check(path)
    assert done.returncode == 1
    assert done.stdout.startswith(f"{path}:{line}: ")
    assert says in done.stdout
