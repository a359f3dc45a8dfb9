"""Relations that the text states between two of its events: before, because of, leading to, part of.

A connective stands between two events of one sentence or before them, or opens a sentence and points back to
the one before ("Akibatnya", "After that").
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from eventlog.mentions.events.lines import Line, Words
from eventlog.mentions.model import Event, Link
from eventlog.ontology import RelationKind
from eventlog.span import Span

__all__ = ["find_links"]

_NAMED = 4
"""Words between "during" or "as part of" and the event that it names; farther off it is a span of time."""


def find_links(lines: Sequence[Line], events: Sequence[Event], words: Words) -> tuple[Link, ...]:
    """Links between neighbours in one sentence, and from a sentence to the one before it."""
    found: list[Link] = []
    before: list[Event] = []
    for line in lines:
        inside = [event for event in events if line.sentence.span.contains(event.trigger)]
        if before and inside:
            found += _back(line, before[-1], inside[0], words)
        for first, second in pairwise(inside):
            link = _link(line, first, second, words)
            if link is not None:
                found.append(link)
        before = inside
    return tuple(found)


def _back(line: Line, earlier: Event, event: Event, words: Words) -> Iterator[Link]:
    """What the first words of a sentence say about its event and the last event of the sentence before."""
    start = line.sentence.span.start
    for runs, kind, turned in (
        (words.thus, RelationKind.CAUSES, False),
        (words.next, RelationKind.BEFORE, False),
        (words.earlier, RelationKind.BEFORE, True),
    ):
        span = _connective(line, start, event.trigger.start, runs)
        if span is not None and span.start <= start + 1:
            source, target = (event, earlier) if turned else (earlier, event)
            yield Link(kind, source.id, target.id, span, "connective")
            return


def _link(line: Line, first: Event, second: Event, words: Words) -> Link | None:
    for runs, kind, turned in _readings(words):
        span = _connective(line, first.trigger.end, second.trigger.start, runs)
        if span is not None and (runs != words.part or _is_beside(line, span, second)):
            source, target = (second, first) if turned else (first, second)
            return Link(kind, source.id, target.id, span, "connective")
    return _opened(line, first, second, words)


def _opened(line: Line, first: Event, second: Event, words: Words) -> Link | None:
    """A link by a connective at the very beginning: its own event is the first."""
    start = line.sentence.span.start
    for runs, kind, turned in _readings(words):
        span = _connective(line, start, first.trigger.start, runs)
        near = span is not None and (runs != words.part or _is_beside(line, span, first))
        if span is not None and span.start <= start + 1 and runs != words.causes and near:
            source, target = (first, second) if turned else (second, first)
            return Link(kind, source.id, target.id, span, "connective")
    return None


def _is_beside(line: Line, span: Span, event: Event) -> bool:
    """Whether an event follows a connective so closely that it is what the connective names."""
    between = [t for t in line.sentence.tokens if span.end <= t.start and t.end <= event.trigger.start]
    return len(between) <= _NAMED


def _readings(words: Words) -> Iterator[tuple[frozenset[str], RelationKind, bool]]:
    """``A because of B``: B causes A; ``A after B``: B before A; these are turned, from second to first."""
    yield words.part, RelationKind.PART_OF, False
    yield words.because, RelationKind.CAUSES, True
    yield words.causes, RelationKind.CAUSES, False
    yield words.after, RelationKind.BEFORE, True
    yield words.before, RelationKind.BEFORE, False


def _connective(line: Line, start: int, end: int, runs: frozenset[str]) -> Span | None:
    tokens = line.sentence.tokens
    between = [
        i for i, token in enumerate(tokens[: len(line.words)]) if start <= token.start and token.end <= end
    ]
    for at in between:
        for length in (4, 3, 2, 1):
            if at + length - 1 in between and " ".join(line.words[at : at + length]) in runs:
                return line.span(at, at + length)
    return None
