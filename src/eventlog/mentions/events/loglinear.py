"""A log-linear choice among options, each a list of feature names; weights are plain text files.

One small model serves three questions (is this a trigger, which type has it, which date has it), needs
nothing but the standard library, and can be read: a weight says what its feature argues for.
"""

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from importlib.resources import files
from math import exp, log

__all__ = ["Weights", "calibrated", "choose", "load_weights", "shares"]

Weights = Mapping[str, float]


@cache
def load_weights(name: str) -> Weights:
    """The weights in ``mentions/models/NAME.tsv``, a feature and its weight a line; empty without a file."""
    path = files("eventlog.mentions") / "models" / f"{name}.tsv"
    if not path.is_file():
        return {}
    rows = (line.split("\t") for line in path.read_text("utf-8").splitlines())
    return {feature: float(weight) for feature, weight in rows}


def shares(weights: Weights, options: Sequence[Iterable[str]]) -> tuple[float, ...]:
    """The probability of each option; they sum to one."""
    scores = [sum(weights.get(feature, 0.0) for feature in option) for option in options]
    top = max(scores, default=0.0)
    odds = [exp(score - top) for score in scores]
    total = sum(odds)
    return tuple(odd / total for odd in odds)


def calibrated(weights: Weights, share: float) -> float:
    """A share as a confidence: of those given as 0.8, about eight in ten were right in cross-validation.

    ``weights`` hold the ``slope`` and ``offset`` of the log-odds; without them a share stays as it is.
    """
    if not weights:
        return share
    inside = min(max(share, 1e-6), 1 - 1e-6)
    return 1 / (1 + exp(-(weights["slope"] * log(inside / (1 - inside)) + weights["offset"])))


def choose(weights: Weights, options: Sequence[Iterable[str]]) -> int:
    """The likeliest option; the first of equals."""
    found = shares(weights, options)
    return found.index(max(found))
