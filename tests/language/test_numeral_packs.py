"""Every example of every numeral pack reads as the pack says."""

import pytest

from eventlog.language.pack import available_languages, load_pack
from eventlog.language.schema.numerals import NumeralExample
from eventlog.mentions.numbers import find_numbers

CASES = [(code, example) for code in available_languages() for example in load_pack(code).numerals.examples]


@pytest.mark.parametrize(("code", "example"), CASES, ids=[e.sentence for _, e in CASES])
def test_numeral_example_reads_as_the_pack_says(code: str, example: NumeralExample) -> None:
    found = find_numbers(example.sentence, load_pack(code))
    read = tuple((n.span.of(example.sentence), n.value, n.low, n.high) for n in found)
    assert read == example.numbers


@pytest.mark.parametrize("code", available_languages())
def test_numeral_pack_words_are_lower_case(code: str) -> None:
    data = load_pack(code).numerals
    words = [*data.words, *data.scales, *data.vague, *data.currencies, *data.currency_words, *data.blocked]
    assert [w for w in words if w != w.lower()] == []
    assert data.thousands != data.decimal
