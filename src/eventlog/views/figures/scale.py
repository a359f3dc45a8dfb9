"""The upright axis of a figure chart: numbers to points, from zero, with round ticks."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil, floor, log10
from statistics import median

__all__ = ["Scale", "make_scale"]

_WIDE = 100.0
"""From the largest number being this many times the middle one on, equal steps would press the rest flat."""

_LEAST = 1e-6
"""Numbers nearer to zero than this are drawn as zero."""


@dataclass(frozen=True, slots=True)
class Scale:
    """``top`` and ``bottom`` are heights on the page of ``most`` and ``least``."""

    least: float
    most: float
    top: float
    bottom: float
    ticks: tuple[float, ...]
    logarithmic: bool = False

    def y(self, value: float) -> float:
        """The height of a number; what lies outside stands at the edge."""
        part = (self._grown(value) - self._grown(self.least)) / (
            self._grown(self.most) - self._grown(self.least)
        )
        return self.bottom - min(max(part, 0.0), 1.0) * (self.bottom - self.top)

    def _grown(self, value: float) -> float:
        return log10(1 + max(value, 0.0)) if self.logarithmic else value


def make_scale(values: Sequence[float], *, top: float, bottom: float, whole: bool = True) -> Scale:
    """A scale from zero (or below, for negative numbers) that holds all values.

    ``whole`` keeps ticks to whole numbers, as persons come. Steps grow by tens where the numbers differ so
    much that equal ones would press most of them flat.
    """
    low, high = min(0.0, *values), max(0.0, *values)
    if high - low < _LEAST:
        high = 1.0
    if low >= 0 and len(values) > 3 and high > _WIDE * max(median(values), 1.0):
        decades = ceil(log10(1 + high) + 0.02)
        ticks = (0.0, *(10.0**i for i in range(decades + 1)))
        return Scale(
            0.0, min(10.0**decades, high * 1.6), top, bottom, _below(ticks, high * 1.6), logarithmic=True
        )
    step = _round_step((high - low) * 1.06, count=max(2, int((bottom - top) / 40)))
    step = max(step, 1.0) if whole else step
    first, last = floor(low / step), ceil(high * 1.04 / step)
    ticks = tuple(i * step for i in range(first, last + 1))
    return Scale(first * step, last * step, top, bottom, ticks)


def _below(ticks: Sequence[float], most: float) -> tuple[float, ...]:
    return tuple(tick for tick in ticks if tick <= most)


def _round_step(length: float, *, count: int) -> float:
    """1, 2 or 5 times a power of ten, so that about ``count`` steps make up the length."""
    rough = length / count
    power = 10.0 ** floor(log10(rough))
    return next(factor * power for factor in (1, 2, 5, 10) if factor * power >= rough * 0.999)
