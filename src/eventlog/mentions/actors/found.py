"""What tagging hands to clustering: stretches that may refer to actors, or name places."""

from bisect import bisect_left
from dataclasses import dataclass
from enum import StrEnum

from eventlog.span import Span

__all__ = ["DOUBTFUL", "Found", "Kind", "touching"]

DOUBTFUL = 0.3
"""A mention below this is a weak guess, kept only if the whole cluster convinces."""


_LONGEST = 600
"""Characters of the longest mention."""


class Kind(StrEnum):
    """What a stretch refers to: an actor type, an unnamed person (``role``), or a place."""

    PERSON = "person"
    ORGANIZATION = "organization"
    GOVERNMENT = "government"
    ARMED_GROUP = "armed_group"
    GROUP = "group"
    ROLE = "role"
    PLACE = "place"


@dataclass(frozen=True, slots=True)
class Found:
    """One mention: ``span`` with its title, ``name`` the proper name inside it (None for common nouns).

    ``score`` is how sure the tagger is, from 0 to 1; ``nested`` marks a name inside another mention.
    """

    span: Span
    kind: Kind
    name: Span | None = None
    score: float = 1.0
    nested: bool = False


def touching(span: Span, found: list[Found], starts: list[int]) -> list[Found]:
    """The mentions that may touch a stretch, of those in order of their starts.

    All from the longest mention before it to right behind it, so that not every pair has to be compared.
    """
    return found[bisect_left(starts, span.start - _LONGEST) : bisect_left(starts, span.end + 2)]
