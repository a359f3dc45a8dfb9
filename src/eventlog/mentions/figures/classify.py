"""Decide for each number whether it is a figure and of which measure: a linear-chain model over an article's
numbers, with the pack's lists as features.
"""

from functools import cache
from importlib.resources import as_file, files
from typing import TYPE_CHECKING

from eventlog.ontology import Measure

if TYPE_CHECKING:
    import pycrfsuite

__all__ = ["LEAN", "MODEL", "OUTSIDE", "choose_measures"]

MODEL = "figures.crf"
OUTSIDE = "O"

LEAN = 1.3
"""How much likelier a measure counts than "no figure"; between 1 and 2 cross-validated F1 is flat, and a
figure too many is cheaper to strike out than one that was never seen."""


def choose_measures(rows: list[list[str]]) -> list[Measure | None]:
    """The measure of each number of an article in order, None where it is no figure."""
    if not rows:
        return []
    tagger = _tagger()
    tagger.set(rows)
    labels = sorted(tagger.labels())
    chosen: list[Measure | None] = []
    for at in range(len(rows)):
        best = max(labels, key=lambda label: tagger.marginal(label, at) * (1 if label == OUTSIDE else LEAN))
        chosen.append(None if best == OUTSIDE else Measure(best))
    return chosen


@cache
def _tagger() -> "pycrfsuite.Tagger":
    """The model that ships; opened once a process, when the first number is met."""
    import pycrfsuite

    tagger = pycrfsuite.Tagger()
    with as_file(files("eventlog.mentions") / "models" / MODEL) as path:
        tagger.open(str(path))
    return tagger
