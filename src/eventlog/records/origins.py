"""Copies and rewrites of one text, so that counts are of independent origins and not of outlets.

Two articles of one language carry one text when

* most of the shorter one's words, in their order, are in the other (near-duplicates, shortened, extended);
* both credit the same agency with the whole article, or one credits the other's outlet, and a good part is
shared;
* most long quotations of the one are in the other, and a good part is shared.

The measure is containment of shingles of five words (Broder 1997), estimated from those whose hash is
divisible by four, so that a shortened copy still counts as one. A translation shares no shingle: it stays
an origin of its own.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from hashlib import blake2b
from itertools import combinations
from typing import Any
from zlib import crc32

from eventlog.records.names import fold
from eventlog.span import Span

__all__ = [
    "WINDOW",
    "Copy",
    "Fingerprint",
    "fingerprint",
    "linked",
    "lookup_keys",
    "origins",
]

_WORDS = 5
_KEPT = 4
_INDEXED = 24
_INDEXED_CREDITED = 64
"""More where an agency is credited, as less has to be shared then."""

_FEWEST = 8
"""Shingles that the shorter sketch must have: below, a share of them says nothing."""

COPY = 0.5
"""Share of the shorter text that makes a copy by itself: between drafts of our own rewrites with three
words in ten
changed (0.25 to 0.4) and shortened copies (0.7 and more)."""

BORROWED = 0.15
"""Share that supports a credit or shared quotations; independent texts on one happening stay below 0.05."""

WINDOW = 30
"""Days within which a text is carried; what an outlet repeats later as background is no copy."""

_LONG_QUOTATION = 8


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """What is kept of a text to compare it.

    ``whole`` is a hash of all its words, ``sketch`` of shingles; ``quotations`` are hashed, ``credited`` are
    agencies' folded names.
    """

    whole: str
    sketch: frozenset[int]
    quotations: frozenset[int]
    credited: frozenset[str]

    def as_json(self) -> dict[str, Any]:
        """Plain values, lists sorted, for a JSON column."""
        return {"whole": self.whole} | {name: sorted(getattr(self, name)) for name in _LISTS}

    @classmethod
    def from_json(cls, content: Mapping[str, Any]) -> "Fingerprint":
        """The inverse of ``as_json``."""
        return cls(content["whole"], *(frozenset(content.get(name, ())) for name in _LISTS))


_LISTS = ("sketch", "quotations", "credited")


@dataclass(frozen=True, slots=True)
class Copy:
    """An article as origins see it; ``key`` orders articles by publication, then their own id."""

    id: int
    key: str
    day: date | None
    outlet: str
    language: str
    fingerprint: Fingerprint


def fingerprint(
    text: str,
    *,
    passed_over: Iterable[Span] = (),
    quotations: Iterable[Span] = (),
    credited: Collection[str] = (),
) -> Fingerprint:
    """Fingerprint of an article's text without page furniture; ``credited`` are folded names of agencies."""
    kept, at = [], 0
    for span in sorted(passed_over, key=lambda span: span.start):
        kept.append(text[at : max(at, span.start)])
        at = max(at, span.end)
    kept.append(text[at:])
    words = fold(" ".join(kept)).split()
    hashes = (
        crc32(" ".join(words[place : place + _WORDS]).encode()) for place in range(len(words) - _WORDS + 1)
    )
    quoted = (fold(span.of(text)) for span in quotations)
    return Fingerprint(
        blake2b(" ".join(words).encode(), digest_size=12).hexdigest(),
        frozenset(value for value in hashes if value % _KEPT == 0),
        frozenset(crc32(said.encode()) for said in quoted if len(said.split()) >= _LONG_QUOTATION),
        frozenset(credited),
    )


def lookup_keys(copy: Copy) -> frozenset[str]:
    """Index keys: two articles that carry one text share at least one, in all likelihood.

    Of the shingles' hashes the smallest: a text within another keeps its own among the other's smallest.
    """
    few = _INDEXED_CREDITED if copy.fingerprint.credited else _INDEXED
    smallest = sorted(copy.fingerprint.sketch)[:few]
    return frozenset(
        {f"{copy.language} t{copy.fingerprint.whole}"}
        | {f"{copy.language} w{value:08x}" for value in smallest}
        | {f"{copy.language} q{value:08x}" for value in copy.fingerprint.quotations}
    )


def linked(one: Copy, other: Copy) -> str:
    """Why two articles carry one text, in words; empty where they do not."""
    mine, theirs = one.fingerprint, other.fingerprint
    fewer = min(len(mine.sketch), len(theirs.sketch))
    if one.language != other.language or _long_apart(one.day, other.day):
        return ""
    if mine.whole == theirs.whole:
        return "the same text"
    if fewer < _FEWEST:
        return ""
    share = len(mine.sketch & theirs.sketch) / fewer
    said = f"{share:.0%} of the shorter text is in the other"
    if share >= COPY:
        return said
    if share < BORROWED:
        return ""
    # An outlet that tags its own texts credits nobody.
    agencies = (mine.credited - {one.outlet}) & (theirs.credited - {other.outlet})
    agencies |= ({one.outlet} & theirs.credited) ^ ({other.outlet} & mine.credited)
    if agencies:
        return f"credited to {min(agencies)}; {said}"
    quoted = mine.quotations & theirs.quotations
    if len(quoted) > 1 and 2 * len(quoted) >= min(len(mine.quotations), len(theirs.quotations)):
        return f"shares {len(quoted)} long quotations; {said}"
    return ""


def _long_apart(one: date | None, other: date | None) -> bool:
    return one is not None and other is not None and abs((one - other).days) > WINDOW


def origins(articles: Sequence[Copy]) -> dict[int, tuple[int, str]]:
    """Of each article its origin's id and the reason, which is empty for an origin.

    Articles linked by way of others have one origin: the credited agency's own article where it is there,
    else the earliest. A function of the set of articles alone.
    """
    ordered = sorted(articles, key=lambda copy: (copy.key, copy.id))
    reasons: dict[tuple[int, int], str] = {}
    leader = {copy.id: copy.id for copy in ordered}

    def find(number: int) -> int:
        while leader[number] != number:
            number = leader[number]
        return number

    for one, other in combinations(ordered, 2):
        reason = linked(one, other)
        if reason:
            reasons[one.id, other.id] = reasons[other.id, one.id] = reason
            leader[find(other.id)] = find(one.id)
    groups: dict[int, list[Copy]] = {}
    for copy in ordered:
        groups.setdefault(find(copy.id), []).append(copy)
    found = {}
    for group in groups.values():
        credited = {name for copy in group for name in copy.fingerprint.credited}
        first = next((copy for copy in group if copy.outlet in credited), group[0])
        for copy in group:
            known = [copy] if copy is first else [first, *(o for o in group if o is not copy)]
            reason = next((r for o in known if (r := reasons.get((copy.id, o.id), ""))), "")
            found[copy.id] = (first.id, "" if copy is first else reason)
    return found
