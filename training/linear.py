"""Log-linear weights by penalised likelihood: features named once as numbers, then L-BFGS on flat arrays."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

__all__ = ["Choice", "Names", "train"]


class Names:
    """Feature names as numbers, shared by all choices of one model."""

    def __init__(self) -> None:
        self.index: dict[str, int] = {}

    def of(self, features: Iterable[str]) -> np.ndarray:
        """The numbers of these features; new names get new numbers."""
        index = self.index
        return np.array([index.setdefault(feature, len(index)) for feature in features], dtype=np.int32)


@dataclass(frozen=True)
class Choice:
    """One thing to learn: options as numbered features, those that are right, and how much it counts."""

    options: Sequence[np.ndarray]
    right: tuple[int, ...]
    weight: float = 1.0


def train(choices: Sequence[Choice], names: Names, *, least: int, ridge: float) -> dict[str, float]:
    """Weights of the highest penalised likelihood of the right options, without rare features."""
    size = len(names.index)
    counts = np.zeros(size, dtype=np.int64)
    for choice in choices:
        counts[np.unique(np.concatenate(choice.options))] += 1
    kept = np.flatnonzero(counts >= least)
    place = np.full(size, -1, dtype=np.int64)
    place[kept] = np.arange(len(kept))
    options = [option for choice in choices for option in choice.options]
    lengths = np.array([len(option) for option in options])
    features = place[np.concatenate(options)]
    owners = np.repeat(np.arange(len(options)), lengths)
    owners, features = owners[features >= 0], features[features >= 0]
    sizes = np.array([len(choice.options) for choice in choices])
    starts = np.concatenate([[0], np.cumsum(sizes)[:-1]])
    right = np.concatenate([np.array(c.right) + s for c, s in zip(choices, starts, strict=True)])
    weights = np.array([choice.weight for choice in choices])
    solved = _maximise(features, owners, (starts, sizes), right, weights, (len(kept), ridge))
    listed = list(names.index)
    found = {listed[at]: float(value) for at, value in zip(kept, solved, strict=True)}
    return dict(sorted(found.items()))


def _maximise(
    features: np.ndarray,
    owners: np.ndarray,
    groups: tuple[np.ndarray, np.ndarray],
    right: np.ndarray,
    weights: np.ndarray,
    shape: tuple[int, float],
) -> np.ndarray:
    starts, sizes = groups
    width, ridge = shape
    options = int(sizes.sum())
    group = np.repeat(np.arange(len(starts)), sizes)
    hits = np.zeros(options)
    hits[right] = 1.0

    def loss(w: np.ndarray) -> tuple[float, np.ndarray]:
        scores = np.bincount(owners, weights=w[features], minlength=options)
        scores -= np.maximum.reduceat(scores, starts)[group]
        odds = np.exp(scores)
        totals = np.add.reduceat(odds, starts)
        share = odds / totals[group]
        good = odds * hits
        kept = np.add.reduceat(good, starts)
        value = -np.sum(weights * np.log(kept / totals)) + 0.5 * ridge * np.dot(w, w)
        error = (share - good / kept[group]) * weights[group]
        return float(value), np.bincount(features, weights=error[owners], minlength=width) + ridge * w

    return _lbfgs(loss, np.zeros(width))


def _lbfgs(loss: Any, w: np.ndarray, *, steps: int = 120, memory: int = 8) -> np.ndarray:
    value, slope = loss(w)
    history: list[tuple[np.ndarray, np.ndarray]] = []
    for _ in range(steps):
        direction = slope.copy()
        kept = []
        for s, y in reversed(history):
            alpha = np.dot(s, direction) / np.dot(s, y)
            kept.append(alpha)
            direction -= alpha * y
        if history:
            s, y = history[-1]
            direction *= np.dot(s, y) / np.dot(y, y)
        for (s, y), alpha in zip(history, reversed(kept), strict=True):
            direction += s * (alpha - np.dot(y, direction) / np.dot(s, y))
        step = 1.0 if history else 1.0 / max(1.0, float(np.linalg.norm(slope)))
        descent = float(np.dot(slope, direction))
        while True:
            fresh_value, fresh_slope = loss(w - step * direction)
            if fresh_value <= value - 1e-4 * step * descent or step < 1e-8:
                break
            step *= 0.5
        moved, bent = -step * direction, fresh_slope - slope
        if np.dot(moved, bent) > 1e-10:
            history = [*history[-memory + 1 :], (moved, bent)]
        done = value - fresh_value < 1e-5 * abs(value)
        w, value, slope = w + moved, fresh_value, fresh_slope
        if done:
            break
    return w
