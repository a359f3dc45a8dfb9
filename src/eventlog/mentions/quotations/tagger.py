"""The trained tagger of attributions: how likely each word is content, source or cue."""

from dataclasses import dataclass
from functools import cache
from importlib.resources import as_file, files
from typing import Any

__all__ = ["LABELS", "MODEL_NAME", "Tagged", "tag_words"]

LABELS = ("B-C", "I-C", "S", "Q", "O")
"""First and further words of content, words of a source, words of a cue, all else."""

MODEL_NAME = "attribution-{language}.crf"
"""The file of a language's model in ``mentions/models``."""


@dataclass(frozen=True, slots=True)
class Tagged:
    """One label for each word of a paragraph, and the probability of each to be content."""

    labels: tuple[str, ...]
    content: tuple[float, ...]

    def likelihood(self, first: int, end: int) -> float:
        """Mean probability of words ``first`` to ``end`` (exclusive) to be content."""
        return sum(self.content[first:end]) / (end - first) if end > first else 0.0


def tag_words(language: str, rows: list[list[str]]) -> Tagged | None:
    """Tag the words of one paragraph by their features; None where the language has no model."""
    tagger = _tagger(language)
    if tagger is None:
        return None
    labels = tuple(tagger.tag(rows))
    content = (tagger.marginal("B-C", at) + tagger.marginal("I-C", at) for at in range(len(rows)))
    return Tagged(labels, tuple(content))


@cache
def _tagger(language: str) -> Any:
    path = files("eventlog.mentions") / "models" / MODEL_NAME.format(language=language)
    if not path.is_file():
        return None
    import pycrfsuite

    tagger = pycrfsuite.Tagger()
    with as_file(path) as place:
        tagger.open(str(place))
    return tagger
