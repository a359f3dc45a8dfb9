"""What changed between two versions of an article: what it tells, claims and counts.

Statements are matched by kind and words; figures by what they count, so that a number which changed is told
as such.
"""

from collections.abc import Sequence
from dataclasses import dataclass

__all__ = ["Change", "Stated", "changes"]


@dataclass(frozen=True, slots=True)
class Stated:
    """One record of a version.

    ``ref`` is its reference, ``kind`` event, claim or figure, ``topic`` what it must have in common to be
    the same (folded words, or what is counted), ``value`` what may have changed, ``words`` how it reads.
    """

    ref: str
    kind: str
    topic: str
    value: str
    words: str


@dataclass(frozen=True, slots=True)
class Change:
    """``how`` is added, gone or changed; ``before`` and ``after`` are empty where there is none."""

    kind: str
    how: str
    before: str
    after: str
    ref: str


def changes(before: Sequence[Stated], after: Sequence[Stated]) -> list[Change]:
    """Changes in the order of the newer version, then what is gone in that of the older."""
    waiting: dict[tuple[str, str], list[Stated]] = {}
    for old in before:
        waiting.setdefault((old.kind, old.topic), []).append(old)
    found, unmatched = [], []
    for new in after:
        same = waiting.get((new.kind, new.topic), [])
        twin = next((old for old in same if old.value == new.value), None)
        if twin is not None:
            same.remove(twin)
        else:
            unmatched.append(new)
    for new in unmatched:
        same = waiting.get((new.kind, new.topic), [])
        if same:
            found.append(Change(new.kind, "changed", same.pop(0).words, new.words, new.ref))
        else:
            found.append(Change(new.kind, "added", "", new.words, new.ref))
    left = {old.ref for group in waiting.values() for old in group}
    return found + [Change(old.kind, "gone", old.words, "", old.ref) for old in before if old.ref in left]
