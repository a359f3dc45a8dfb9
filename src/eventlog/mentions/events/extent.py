"""The words that tell of one event: its clause, apart from what its sentence tells of others."""

from collections.abc import Sequence

from eventlog.language.schema.events import Form
from eventlog.mentions.events.lexicon import Hit
from eventlog.mentions.events.lines import Line, Words
from eventlog.mentions.events.roles import voice_of
from eventlog.mentions.model import Claim
from eventlog.span import Span

__all__ = ["extent_of"]

_CLAUSAL = frozenset({Form.ACTIVE, Form.PASSIVE, Form.PAST, Form.BARE})
"""Forms that have a clause of their own; nouns stand in the clause of a verb."""

_LEAD = 3
"""Words that a clause may begin with before the one that opens it: ", two days after"."""


def extent_of(line: Line, hit: Hit, words: Words, *, claims: Sequence[Claim] = ()) -> Span:
    """The span of the clause of ``hit``, without who tells of it and without the clauses of other predicates.

    Two predicates are parted by the last comma or clause opener between them that leaves the later one a
    subject: "After crowds stormed the port, | the mayor called for troops". Where none does, as around an
    insertion ("the mayor, elected in May, called for troops"), they share their words.
    """
    start, end = line.clause(hit.first, hit.last, frozenset())
    for other in line.hits:
        if start <= other.first and other.last <= hit.first and _is_clausal(hit, words):
            start = max(start, _parting(line, other, hit, words)[1])
        elif hit.last <= other.first and other.last <= end and _is_clausal(other, words):
            until = _parting(line, hit, other, words)[0] or _inside_subject(line, hit, other, words)
            end = min(end, until) if until else end
    span = line.span(start, end)
    own = line.span(hit.first, hit.last)
    told = [claim.content for claim in claims if claim.content.contains(own) and span.overlaps(claim.content)]
    for content in told:
        span = Span(max(span.start, content.start), min(span.end, content.end))
    return span


def _is_clausal(hit: Hit, words: Words) -> bool:
    """Whether a trigger is a predicate; so are Indonesian roots ("mundur"), as English states are not."""
    return hit.form in _CLAUSAL or (hit.form is Form.STATE and not words.of)


def _inside_subject(line: Line, first: Hit, second: Hit, words: Words) -> int:
    """Where a predicate ends that only tells which subject the next one has; 0 where it does not.

    "The soldiers it sent | went home", "The decision to ask for help | was criticised", "Keputusan Odell
    meminta bantuan | dikritik".
    """
    begin = line.led(second.first, words.auxiliary) + 1
    between = line.words[first.last : begin]
    if not _is_clausal(first, words) or "," in between or not words.conjunction.isdisjoint(between):
        return 0
    voice = voice_of(line, second, words)
    if begin == first.last and voice is Form.ACTIVE and words.of:
        return begin
    finite = voice is Form.PASSIVE and (begin < second.first if words.passive else first.form is Form.ACTIVE)
    named = any(hit.form is Form.NOMINAL and hit.last <= first.first for hit in line.hits)
    return begin if finite and named and words.relative.isdisjoint(between) else 0


def _parting(line: Line, first: Hit, second: Hit, words: Words) -> tuple[int, int]:
    """Where the clause of the first predicate ends and that of the second begins; zeros where they share one.

    Between a predicate and a noun only a word that opens a clause parts them: commas make lists of nouns. A
    relative word without a comma belongs to the subject ("men who had fled | stormed").
    """
    nominal = not _is_clausal(first, words)
    ahead = line.led(second.first, words.auxiliary)
    if ahead >= 0 and line.words[ahead] == ",":
        return 0, 0
    for at in range(second.first - 1, first.last - 1, -1):
        word = line.words[at]
        if word not in words.opener and (nominal or word != ","):
            continue
        restrictive = word in words.relative and line.words[at - 1] != ","
        if restrictive and at + 1 == second.first and not words.of:
            return 0, at
        if restrictive:
            continue
        begin = at + 1
        while begin < second.first and line.words[begin] in words.conjunction:
            begin += 1
        if not any(
            text[:1].isalpha() and text not in words.function for text in line.words[begin : second.first]
        ):
            continue
        lead = next(
            (near for near in range(at, max(first.last, at - _LEAD) - 1, -1) if line.words[near] == ","), at
        )
        begin = lead + 1 if lead < at and word not in words.relative else begin
        until = lead
        while until > first.last and line.words[until - 1] in words.opener | {","}:
            until -= 1
        return until, begin
    return 0, 0
