"""What counts as a time expression, where annotation guides differ."""

from dataclasses import dataclass

__all__ = ["TimexConvention"]


@dataclass(frozen=True, slots=True)
class TimexConvention:
    """Choices on which guides to annotation differ; rules and affixes of a pack name the one they depend on.

    The defaults mark what a reader could place on a calendar. ``vague_adverbs``: "recently", "previously",
    attributive "current" are time expressions. ``focus_words``: "just", "only", "barely" before an expression
    belong to it. ``rate_adjectives``: "daily", "annual", "quarterly" are SETs wherever they stand,
    and so are rates ("$2 a year", "per day").
    """

    vague_adverbs: bool = False
    focus_words: bool = True
    rate_adjectives: bool = True

    def allows(self, when: str) -> bool:
        """Whether a rule that depends on a choice is applied; always, where it depends on none."""
        return not when or bool(getattr(self, when))
