"""Numbers: spans hold their words, nothing raises, long input stays linear."""

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventlog.language.pack import available_languages, load_pack
from eventlog.mentions.numbers import find_numbers
from eventlog.span import Span

PIECES = st.sampled_from(
    ["dua", "puluh", "ribu", "1.5", "12,000", " ", "\n", "-", "Rp", "$", "m", "half a", "dozen", "and",
    "hundred", "of",
     "thousands", "ratusan", "2.000.000", "٣", "²", "½", "\u200f", "‑", ".", ",", "/", "an", "koma", "🙂"]
)  # fmt: skip


@pytest.mark.parametrize("code", available_languages())
@given(
    text=st.one_of(
        st.text(max_size=200), st.lists(PIECES, max_size=30).map(" ".join), st.lists(PIECES).map("".join)
    )
)
def test_numbers_of_any_text_are_ordered_spans(code: str, text: str) -> None:
    found = find_numbers(text, load_pack(code))
    for number in found:
        assert number.span.of(text).strip() == number.span.of(text)
        assert (number.value is None) == (number.low is not None)
    assert all(a.span.end <= b.span.start for a, b in pairwise(found))


@pytest.mark.parametrize("code", available_languages())
@pytest.mark.parametrize(
    "piece", ["dua ratus ", "1.000.", "one hundred and ", "hundreds of ", "1-", "9", "half a ", "$", " "]
)
def test_numbers_of_a_long_text_take_linear_time(code: str, piece: str) -> None:
    began = time.perf_counter()
    find_numbers(piece * 20_000, load_pack(code))
    assert time.perf_counter() - began < 5


def test_numbers_within_a_span_stay_inside_it() -> None:
    text = "Ada 12 perahu dan 15 jaring."
    found = find_numbers(text, load_pack("id"), within=Span(0, 14))
    assert [n.value for n in found] == [12]


def test_currency_mark_directly_before_is_read_with_its_place() -> None:
    text = "It paid US$1.2bn and Rp 3 in fees."
    first, second = find_numbers(text, load_pack("en"))
    assert (first.currency, first.currency_span and first.currency_span.of(text)) == ("USD", "US$")
    assert (second.currency, second.currency_span and second.currency_span.of(text)) == ("IDR", "Rp ")


@pytest.mark.parametrize(
    ("code", "text", "scale"),
    [
        ("en", "20 to 30 thousand", 1000),
        ("en", "5-6,000", 1000),
        ("id", "dua hingga tiga ratus", 100),
        ("id", "2 juta", 1e6),
    ],
)
def test_scale_of_the_last_number_is_known(code: str, text: str, scale: float) -> None:
    assert find_numbers(text, load_pack(code))[-1].scale == scale


@pytest.mark.parametrize("code", available_languages())
@pytest.mark.parametrize("text", ["164\nK .", "$5\nm .", "7\nbn"])
def test_a_number_ends_where_its_sentence_does(code: str, text: str) -> None:
    end = text.index("\n")
    assert [number.span.end for number in find_numbers(text, load_pack(code), within=Span(0, end))] == [end]
