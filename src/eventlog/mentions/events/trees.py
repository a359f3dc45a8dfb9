"""Boosted decision trees over named numbers, read from plain tables: the second look at linear answers.

A table line is ``TREE NODE FEATURE THRESHOLD YES NO`` (go to node YES where the feature is at most the
threshold) or, for a leaf, ``TREE NODE = VALUE``. A feature that is not given is 0.
"""

from collections.abc import Mapping, Sequence
from functools import cache
from importlib.resources import files
from math import exp

__all__ = ["Forest", "Numbers", "likelihood", "load_forest", "odds", "parse_forest", "score"]

_LARGEST = 700.0
"""The exponent beyond which a float has no room."""

Numbers = Mapping[str, float]

Node = tuple[str, float, int, int]
Forest = Sequence[Sequence[Node]]
"""Trees as rows ``(feature, threshold, yes, no)``; a leaf has an empty feature and its value as threshold."""


@cache
def load_forest(name: str) -> Forest:
    """The trees in ``mentions/models/NAME.tsv``; none without a file."""
    path = files("eventlog.mentions") / "models" / f"{name}.tsv"
    return parse_forest(path.read_text("utf-8")) if path.is_file() else ()


def parse_forest(text: str) -> Forest:
    """Trees from a table. Raises ValueError for a line of another shape."""
    trees: list[list[Node]] = []
    for line in text.splitlines():
        tree, node, feature, *rest = line.split("\t")
        if int(tree) == len(trees):
            trees.append([])
        if int(node) != len(trees[int(tree)]):
            raise ValueError(f"node {node} of tree {tree} is out of order")
        if feature == "=":
            trees[int(tree)].append(("", float(rest[0]), 0, 0))
        else:
            threshold, yes, no = rest
            trees[int(tree)].append((feature, float(threshold), int(yes), int(no)))
    return trees


def score(forest: Forest, numbers: Numbers) -> float:
    """The sum of the leaves that these numbers reach."""
    total = 0.0
    get = numbers.get
    for tree in forest:
        feature, value, yes, no = tree[0]
        while feature:
            feature, value, yes, no = tree[yes if get(feature, 0.0) <= value else no]
        total += value
    return total


def likelihood(forest: Forest, numbers: Numbers, *, idle: float) -> float:
    """The probability of numbers against having none, whose score, one for each forest, is ``idle``."""
    return 1 / (1 + exp(min(idle - score(forest, numbers), _LARGEST)))


def odds(forest: Forest, options: Sequence[Numbers]) -> tuple[float, ...]:
    """The probability of each of several options; they sum to one."""
    scores = [score(forest, option) for option in options]
    top = max(scores, default=0.0)
    powers = [exp(one - top) for one in scores]
    total = sum(powers)
    return tuple(power / total for power in powers)
