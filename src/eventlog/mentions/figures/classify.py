"""Decide for each number whether it is a figure and of which measure: a linear-chain model over an article's
numbers, with the pack's lists as features.
"""

from collections.abc import Sequence
from functools import cache
from importlib.resources import as_file, files
from typing import TYPE_CHECKING

from eventlog.mentions.figures.features import Described
from eventlog.ontology import Measure

if TYPE_CHECKING:
    import pycrfsuite

__all__ = ["MODEL", "OUTSIDE", "choose", "choose_measures"]

MODEL = "figures.crf"
OUTSIDE = "O"

SURE, SURE_GOVERNED = 0.5, 0.4
"""A number is a figure when the model gives all measures together at least this probability; less will do
where the order of words gives it a measure. Chosen by cross-validation."""

TRUST = 3.0
"""How much likelier the measure becomes that the order of words gives a number. Chosen by cross-validation:
from 2 to 5 the scores are flat in Indonesian and fall slowly in English."""


def choose_measures(numbers: Sequence[Described]) -> list[Measure | None]:
    """The measure of each number of an article in order, None where it is no figure."""
    return choose(_tagger(), numbers) if numbers else []


def choose(tagger: "pycrfsuite.Tagger", numbers: Sequence[Described]) -> list[Measure | None]:
    """The same with a model that is already open."""
    tagger.set([number.features for number in numbers])
    measures = sorted(label for label in tagger.labels() if label != OUTSIDE)
    chosen: list[Measure | None] = []
    for at, number in enumerate(numbers):
        ruling = number.ruling
        if ruling and ruling.final:
            chosen.append(ruling.measure)
            continue
        if 1 - tagger.marginal(OUTSIDE, at) < (SURE_GOVERNED if number.governed else SURE):
            chosen.append(None)
            continue
        best = number.governed if number.certain else _likeliest(tagger, measures, at, number)
        chosen.append(ruling.measure if ruling and best in ruling.instead_of else best)
    return chosen


def _likeliest(tagger: "pycrfsuite.Tagger", measures: Sequence[str], at: int, number: Described) -> Measure:
    weight = {str(number.governed): TRUST}
    return Measure(max(measures, key=lambda m: (tagger.marginal(m, at) * weight.get(m, 1.0), m)))


@cache
def _tagger() -> "pycrfsuite.Tagger":
    """The model that ships; opened once a process, when the first number is met."""
    import pycrfsuite

    tagger = pycrfsuite.Tagger()
    with as_file(files("eventlog.mentions") / "models" / MODEL) as path:
        tagger.open(str(path))
    return tagger
