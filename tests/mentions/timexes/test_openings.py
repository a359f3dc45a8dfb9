"""Trying only the rules that can begin at a place finds all that searching with every rule finds."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from eventlog.language.pack import available_languages, load_pack
from eventlog.mentions.timexes.compile import compiled_pack
from eventlog.mentions.timexes.openings import Openings


def by_search(patterns: list[re.Pattern[str]], text: str) -> set[tuple[int, int, int]]:
    return {(n, *match.span()) for n, pattern in enumerate(patterns) for match in pattern.finditer(text)}


def by_openings(openings: Openings, patterns: list[re.Pattern[str]], text: str) -> set[tuple[int, int, int]]:
    found, ends = set(), dict.fromkeys(range(len(patterns)), 0)
    for at, numbers in openings.places(text, 0, len(text)):
        for number in numbers:
            match = patterns[number].match(text, at)
            if match and at >= ends[number]:
                found.add((number, *match.span()))
                ends[number] = match.end()
    return found


@pytest.mark.parametrize("code", available_languages())
def test_every_example_is_read_by_the_same_rules(code: str) -> None:
    compiled = compiled_pack(code)
    patterns = [item.pattern for item in compiled.rules]
    for rule in load_pack(code).timex.rules:
        for text in (rule.example.text, rule.example.text.replace(" ", "\n  "), rule.example.text.upper()):
            assert by_openings(compiled.openings, patterns, text) == by_search(patterns, text)


PARTS = st.sampled_from(["a", "ab", "A", "b ", " ", "\n", "1", "12", "c", "(", "é", "ab ab"])


@settings(deadline=None)
@given(st.lists(PARTS, max_size=12).map("".join))
def test_kinds_of_pattern(text: str) -> None:
    sources = [
        r"ab+c?",
        r"(?:a|b\s+c)\d",
        r"a?(?:b|1)",
        r"[abc]{2}",
        r"(?i:AB) ab",
        r"\Sb",
        r"\d+\s+a",
        r"(?!a)[ab]",
    ]
    patterns = [re.compile(rf"(?<![\w$€£#])(?:{source})") for source in sources]
    assert by_openings(Openings(patterns), patterns, text) == by_search(patterns, text)
