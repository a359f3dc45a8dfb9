"""What counts as a time expression, where annotation guides differ."""

from dataclasses import dataclass

__all__ = ["TimexConvention"]


@dataclass(frozen=True, slots=True)
class TimexConvention:
    """The guide to follow. The default is that of news timelines: what a reader could place on a calendar.

    ``extended`` also marks what TimeBank 1.2 annotates beyond that: adverbs of a vague time ("recently",
    "already"), attributive "current", and the like (rules that a pack marks ``extended``).
    """

    extended: bool = False
