"""Relations that the text states between two of its events: before, after, because of, leading to."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from eventlog.mentions.events.lines import Line, Words
from eventlog.mentions.model import Event, Link
from eventlog.ontology import RelationKind
from eventlog.span import Span

__all__ = ["find_links"]


def find_links(lines: Sequence[Line], events: Sequence[Event], words: Words) -> tuple[Link, ...]:
    """Links between neighbours in one sentence that have a connective between or before them."""
    found: list[Link] = []
    for line in lines:
        inside = [event for event in events if line.sentence.span.contains(event.trigger)]
        for first, second in pairwise(inside):
            link = _link(line, first, second, words)
            if link is not None:
                found.append(link)
    return tuple(found)


def _link(line: Line, first: Event, second: Event, words: Words) -> Link | None:
    for runs, kind, turned in _readings(words):
        span = _connective(line, first.trigger.end, second.trigger.start, runs)
        if span is not None:
            source, target = (second, first) if turned else (first, second)
            return Link(kind, source.id, target.id, span, "connective")
    opening = _connective(line, line.sentence.span.start, first.trigger.start, words.after | words.before)
    if opening is not None and opening.start <= line.sentence.span.start + 1:
        after = " ".join(_words_in(line, opening)) in words.after
        source, target = (first, second) if after else (second, first)
        return Link(RelationKind.BEFORE, source.id, target.id, opening, "connective")
    return None


def _readings(words: Words) -> Iterator[tuple[frozenset[str], RelationKind, bool]]:
    """``A because of B``: B causes A; ``A after B``: B before A; these are turned, from second to first."""
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


def _words_in(line: Line, span: Span) -> Iterator[str]:
    return (
        word
        for word, token in zip(line.words, line.sentence.tokens, strict=False)
        if span.start <= token.start and token.end <= span.end
    )
