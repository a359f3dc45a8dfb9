"""Means of two models of one kind: what two trainings got wrong by chance evens out."""

from collections.abc import Mapping

__all__ = ["mixed_trees", "mixed_weights"]


def mixed_weights(old: Mapping[str, float], new: Mapping[str, float], share: float) -> dict[str, float]:
    """Log-linear weights, ``share`` of the new ones and the rest of the old; an absent weight is 0."""
    return {
        name: (1 - share) * old.get(name, 0.0) + share * new.get(name, 0.0) for name in sorted({*old, *new})
    }


def mixed_trees(old: str, new: str, share: float) -> str:
    """Two tables of trees as one whose score is the mean of their scores, weighed like ``mixed_weights``."""
    first = _scaled(old, 1 - share, 0)
    return "\n".join([*first, *_scaled(new, share, int(first[-1].split("\t")[0]) + 1)]) + "\n"


def _scaled(table: str, factor: float, shift: int) -> list[str]:
    lines = []
    for line in table.splitlines():
        tree, node, feature, *rest = line.split("\t")
        if feature == "=":
            rest = [f"{float(rest[0]) * factor:.5f}"]
        lines.append("\t".join((str(int(tree) + shift), node, feature, *rest)))
    return lines
