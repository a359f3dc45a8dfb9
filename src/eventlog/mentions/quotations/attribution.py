"""One attribution as found in the text, before anybody asks who the source is."""

from dataclasses import dataclass

from eventlog.span import Span

__all__ = ["Attribution"]


@dataclass(frozen=True, slots=True)
class Attribution:
    """Content with the words that attribute it, where there are any.

    ``inherits`` tells that the source is to be sought before ("ujarnya", "adding that", a further quotation
    without a cue); without it and without ``source``, nobody is named.
    """

    content: Span
    cue: Span | None = None
    source: Span | None = None
    inherits: bool = False
