"""Half-open code-point offsets into one document's frozen text.

Positions are those of the W3C TextPositionSelector: zero-based, the end exclusive, counted in Unicode
code points, which is how Python indexes ``str``.
"""

from dataclasses import dataclass

from eventlog.errors import AnchorError

__all__ = ["Span"]


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """``text[start:end]``; never empty, never negative. Raises AnchorError otherwise."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            raise AnchorError(f"no such span: {self.start} to {self.end}")

    def __len__(self) -> int:
        return self.end - self.start

    def of(self, text: str) -> str:
        """The words themselves. Raises AnchorError where the text is too short."""
        if self.end > len(text):
            raise AnchorError(f"span {self.start} to {self.end} lies beyond a text of {len(text)} characters")
        return text[self.start : self.end]

    def shifted(self, by: int) -> "Span":
        """The same length, moved by ``by`` code points."""
        return Span(self.start + by, self.end + by)

    def contains(self, other: "Span") -> bool:
        """Whether the other lies wholly inside this one."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: "Span") -> bool:
        """Whether the two share at least one code point."""
        return self.start < other.end and other.start < self.end

    def apart(self, other: "Span") -> int:
        """The code points between the two; 0 where they touch or overlap."""
        return max(0, self.start - other.end, other.start - self.end)

    def covering(self, other: "Span") -> "Span":
        """The smallest span that contains both."""
        return Span(min(self.start, other.start), max(self.end, other.end))
