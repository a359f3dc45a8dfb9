"""The characters that a pattern can begin with, so that only rules that may match are tried at a place.

Without it, each rule would be searched for through the whole text, which takes most of the time of finding.
"""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from re import _parser  # type: ignore[attr-defined]  # the parser of ``re`` itself, not typed
from typing import Any

__all__ = ["Openings"]

_LENGTH = 8
# More openings than this of one pattern are cut shorter: they would fill memory, not save time.
_MANY = 6000
_START = re.compile(r"(?<![\w$€£#])\S")
_SPACES = re.compile(r"\s+")
_UNEVEN = re.compile(r"[^\S ]|\s\s")
_DIGIT = re.compile(r"\d")
_SPACE = frozenset(" ")
_DIGITS = frozenset("0")


class _TooManyError(Exception):
    """A pattern with more openings than are worth keeping."""


class Openings:
    """By how a text goes on at a place, the patterns (by number) that may match there.

    No pattern may begin with a blank, or inside a word: such places are not looked at.
    """

    def __init__(self, patterns: Iterable[re.Pattern[str]]) -> None:
        self._numbers: dict[str, list[int]] = {}
        self._always: list[int] = []
        for number, pattern in enumerate(patterns):
            openings = _openings_of(pattern)
            if openings is None:
                self._always.append(number)
                continue
            for opening in openings:
                self._numbers.setdefault(opening, []).append(number)
        # Most words begin like no time at all, which two characters tell.
        self._heads = {opening[:2] for opening in self._numbers}
        self._rest = tuple(self._always)
        self._of = lru_cache(maxsize=32_768)(self._look_up)

    def places(self, text: str, low: int, high: int) -> Iterator[tuple[int, tuple[int, ...]]]:
        """Each place between two where a word or mark begins, with the patterns to try, in their order."""
        even = not _UNEVEN.search(text, low, high)
        for match in _START.finditer(text, low, high):
            at = match.start()
            if even:
                ahead = text[at : min(high, at + _LENGTH)]
            else:
                ahead = _SPACES.sub(" ", text[at : min(high, at + 4 * _LENGTH)])[:_LENGTH]
            numbers = self._of(ahead)
            if numbers:
                yield at, numbers

    def _look_up(self, ahead: str) -> tuple[int, ...]:
        folded = ahead.lower()
        if not folded.isalpha():
            folded = _DIGIT.sub("0", folded)
        if folded[:2] not in self._heads and folded[:1] not in self._numbers:
            return self._rest
        found = set(self._always)
        for length in range(1, len(folded) + 1):
            if numbers := self._numbers.get(folded[:length]):
                found.update(numbers)
        return tuple(sorted(found))


def _openings_of(pattern: re.Pattern[str]) -> frozenset[str] | None:
    """What the text must begin with, digits as 0 and blanks as one space; None where anything may be."""
    tree = _parser.parse(pattern.pattern, pattern.flags)
    for length in range(_LENGTH, 1, -2):
        try:
            done: set[str] = set()
            done |= _walk(tree, {""}, done, length)
        except _TooManyError:
            continue
        return None if "" in done else frozenset(done)
    return None


def _walk(nodes: Iterable[Any], active: set[str], done: set[str], length: int) -> set[str]:
    """Openings that go on behind the nodes; the long ones, and those that may go on anyhow, are ``done``."""
    for kind, value in nodes:
        if not active:
            return active
        active = _step(str(kind), value, active, done, length)
        full = {opening for opening in active if len(opening) >= length}
        done |= full
        active = active - full
        if len(active) + len(done) > _MANY:
            raise _TooManyError
    return active


def _step(kind: str, value: Any, active: set[str], done: set[str], length: int) -> set[str]:
    if kind in ("AT", "ASSERT", "ASSERT_NOT"):
        return active
    if kind == "SUBPATTERN":
        return _walk(value[3], active, done, length)
    if kind == "BRANCH":
        return set().union(*(_walk(branch, active, done, length) for branch in value[1]))
    if kind in ("MAX_REPEAT", "MIN_REPEAT"):
        return _repeat(value, active, done, length)
    characters = _characters(kind, value)
    if characters is None:
        done |= active
        return set()
    return {
        opening if character == " " and opening.endswith(" ") else opening + character
        for opening in active
        for character in characters
    }


def _repeat(value: Any, active: set[str], done: set[str], length: int) -> set[str]:
    least, most, nodes = value
    reached = set(active) if least == 0 else set()
    current = active
    for turn in range(1, min(int(most), length) + 1):
        current = _walk(nodes, current, done, length) - reached
        if not current:
            break
        if turn >= least:
            reached |= current
    return reached


def _characters(kind: str, value: Any) -> frozenset[str] | None:
    """The folded characters that one node takes; None where they are too many to list."""
    if kind == "LITERAL":
        return _folded(chr(value))
    if kind != "IN":
        return None
    found: frozenset[str] = frozenset()
    for inner, what in value:
        one = str(inner)
        if one == "LITERAL":
            found |= _folded(chr(what))
        elif one == "RANGE" and what[1] - what[0] < 64:
            found = found.union(*(_folded(chr(code)) for code in range(what[0], what[1] + 1)))
        elif one == "CATEGORY" and str(what) == "CATEGORY_DIGIT":
            found |= _DIGITS
        elif one == "CATEGORY" and str(what) == "CATEGORY_SPACE":
            found |= _SPACE
        else:
            return None
    return found


def _folded(character: str) -> frozenset[str]:
    if character.isspace():
        return _SPACE
    return _DIGITS if character.isdigit() else frozenset(character.lower())
