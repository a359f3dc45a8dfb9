"""References such as ``E12``: a letter for the kind of record, and its number."""

import re
from dataclasses import dataclass

from eventlog.errors import StoreError

__all__ = ["LETTERS", "Reference", "parse_reference"]

LETTERS = {"event": "E", "report": "R", "claim": "C", "figure": "F", "actor": "A", "article": "D"}
"""The letter that a reference begins with, by kind of record."""

_KINDS = {letter: kind for kind, letter in LETTERS.items()}
_REFERENCE = re.compile(r"([ECFARD])([0-9]{1,18})", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Reference:
    """A record by kind and number."""

    kind: str
    number: int

    def __str__(self) -> str:
        return f"{LETTERS[self.kind]}{self.number}"


def parse_reference(said: str) -> Reference:
    """Read a reference in either case. Raises StoreError for what is none."""
    match = _REFERENCE.fullmatch(said.strip())
    if match is None:
        raise StoreError(
            f"'{said}' is no reference: E12 event, C5 claim, F3 figure, A7 actor, R9 report, D2 article"
        )
    return Reference(_KINDS[match[1].upper()], int(match[2]))
