"""Boosted trees for the second look at events, and their way into plain tables.

LightGBM grows them (one thread, fixed seed, so that the same rows give the same trees); the engine reads the
tables by itself (``eventlog.mentions.events.trees``).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import lightgbm
import numpy as np

__all__ = ["Contest", "grow", "table_of"]

SETTINGS: dict[str, Any] = {
    "num_leaves": 12,
    "learning_rate": 0.06,
    "min_data_in_leaf": 15,
    "feature_fraction": 0.5,
    "bagging_fraction": 0.7,
    "bagging_freq": 1,
    "lambda_l2": 5.0,
    "verbose": -1,
    "num_threads": 1,
    "seed": 7,
    "deterministic": True,
    "force_row_wise": True,
}
LEAST_SEEN = 12
"""Rows in which a number must not be 0, for trees to ask for it."""


@dataclass(frozen=True)
class Contest:
    """Options of which one or more are right, as numbers for the trees."""

    options: Sequence[dict[str, float]]
    right: tuple[int, ...]
    weight: float = 1.0


def grow(contests: Sequence[Contest], *, rounds: int, **changed: Any) -> tuple[lightgbm.Booster, list[str]]:
    """Trees whose scores make the right options likely (a softmax over the options of each contest)."""
    rows = [option for contest in contests for option in contest.options]
    seen: dict[str, int] = {}
    for row in rows:
        for name, value in row.items():
            seen[name] = seen.get(name, 0) + (value != 0)
    names = sorted(name for name, count in seen.items() if count >= LEAST_SEEN)
    index = {name: at for at, name in enumerate(names)}
    table = np.zeros((len(rows), len(names)), dtype=np.float64)
    for at, row in enumerate(rows):
        for name, value in row.items():
            if name in index:
                table[at, index[name]] = round(value, 6)
    sizes = np.array([len(contest.options) for contest in contests])
    starts = np.concatenate([[0], np.cumsum(sizes)[:-1]])
    group = np.repeat(np.arange(len(contests)), sizes)
    weights = np.repeat([contest.weight for contest in contests], sizes)
    hits = np.zeros(len(rows))
    for start, contest in zip(starts, contests, strict=True):
        for one in contest.right:
            hits[start + one] = 1.0

    def slope(scores: np.ndarray, _: Any) -> tuple[np.ndarray, np.ndarray]:
        powers = np.exp(scores - np.maximum.reduceat(scores, starts)[group])
        share = powers / np.add.reduceat(powers, starts)[group]
        good = powers * hits
        target = good / np.add.reduceat(good, starts)[group]
        return (share - target) * weights, np.maximum(share * (1 - share), 1e-4) * weights

    data = lightgbm.Dataset(table, label=hits, free_raw_data=False)
    settings = {**SETTINGS, **changed, "objective": slope}
    return lightgbm.train(settings, data, num_boost_round=rounds), names


def table_of(booster: lightgbm.Booster, names: Sequence[str]) -> str:
    """The trees as lines that the engine reads."""
    lines: list[str] = []
    for at, tree in enumerate(booster.dump_model()["tree_info"]):
        nodes: list[list[str]] = []
        _walk(tree["tree_structure"], nodes, names)
        lines += ["\t".join((str(at), str(number), *cells)) for number, cells in enumerate(nodes)]
    return "\n".join(lines) + "\n"


def _walk(node: dict[str, Any], nodes: list[list[str]], names: Sequence[str]) -> int:
    own = len(nodes)
    nodes.append([])
    if "leaf_value" in node:
        nodes[own] = ["=", f"{node['leaf_value']:.5f}"]
    else:
        yes = _walk(node["left_child"], nodes, names)
        no = _walk(node["right_child"], nodes, names)
        nodes[own] = [names[node["split_feature"]], f"{node['threshold']:.7g}", str(yes), str(no)]
    return own
