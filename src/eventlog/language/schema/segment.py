"""What a pack says of where sentences end and of what surrounds an article on its page."""

from dataclasses import dataclass, field

__all__ = ["SegmentData"]


@dataclass(frozen=True)
class SegmentData:
    """Abbreviations by how they bear on the end of a sentence; written without their last full stop.

    ``titles`` never end a sentence (``Dr``, ``Jend``); ``before_number`` do not when a number follows (``No``, ``Jan``);
    ``abbreviations`` end one only when a word of ``starters`` (lower case) or an opening mark follows.
    """

    titles: frozenset[str] = field(default=frozenset())
    before_number: frozenset[str] = field(default=frozenset())
    abbreviations: frozenset[str] = field(default=frozenset())
    starters: frozenset[str] = field(default=frozenset())
