"""A log-linear choice among options, each a list of feature names; weights are plain text files.

One small kind of model serves several questions (is this a trigger, which date has it, who speaks), needs
nothing but the standard library, and can be read: a weight says what its feature argues for.
"""

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from importlib.resources import files
from math import exp, log

__all__ = ["Weights", "by_option", "calibrated", "choose", "load_weights", "shares", "total_of"]

Weights = Mapping[str, float]


@cache
def load_weights(name: str) -> Weights:
    """The weights in ``mentions/models/NAME.tsv``, a feature and its weight a line; empty without a file."""
    path = files("eventlog.mentions") / "models" / f"{name}.tsv"
    if not path.is_file():
        return {}
    rows = (line.split("\t") for line in path.read_text("utf-8").splitlines())
    return {feature: float(weight) for feature, weight in rows}


def total_of(weights: Weights, features: Iterable[str]) -> float:
    """The sum of the weights that features have."""
    # Most have none: what leaves them out in C takes half the time of a loop.
    return sum(filter(None, map(weights.get, features)), 0.0)


def shares(weights: Weights, options: Sequence[Iterable[str]]) -> tuple[float, ...]:
    """The probability of each option; they sum to one."""
    scores = [total_of(weights, option) for option in options]
    top = max(scores, default=0.0)
    odds = [exp(score - top) for score in scores]
    total = sum(odds)
    return tuple(odd / total for odd in odds)


def calibrated(weights: Weights, share: float) -> float:
    """A share as a confidence: of those given as 0.8, about eight in ten were right in cross-validation.

    ``weights`` hold the ``slope`` and ``offset`` of the log-odds (a file leaves out weights near zero);
    without them a share stays as it is.
    """
    if not weights:
        return share
    inside = min(max(share, 1e-6), 1 - 1e-6)
    odds = weights.get("slope", 0.0) * log(inside / (1 - inside)) + weights.get("offset", 0.0)
    return 1 / (1 + exp(-odds))


def by_option(weights: Weights) -> Mapping[str, Mapping[str, float]]:
    """Weights named ``OPTION|FEATURE`` as the weights that each feature gives to the options.

    Where every option has its own copy of each feature, a feature then is looked up once, not once an option.
    """
    global _split
    if _split[0] is not weights:
        found: dict[str, dict[str, float]] = {}
        for name, weight in weights.items():
            option, bar, feature = name.partition("|")
            if bar:
                found.setdefault(feature, {})[option] = weight
        _split = (weights, found)
    return _split[1]


_split: tuple[Weights, Mapping[str, Mapping[str, float]]] = ({}, {})
"""The weights last split and the outcome: a process uses one model."""


def choose(weights: Weights, options: Sequence[Iterable[str]]) -> int:
    """The likeliest option; the first of equals."""
    found = shares(weights, options)
    return found.index(max(found))
