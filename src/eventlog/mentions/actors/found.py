"""What tagging hands to clustering: stretches that may refer to actors, or name places."""

from dataclasses import dataclass
from enum import StrEnum

from eventlog.span import Span

__all__ = ["Found", "Kind"]


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

    ``score`` is how sure the tagger is, from 0 to 1.
    """

    span: Span
    kind: Kind
    name: Span | None = None
    score: float = 1.0
