"""Spans are half-open, count code points, and prove the words they claim."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventlog.errors import AnchorError
from eventlog.span import Span

TEXTS = st.text(alphabet=st.characters(codec="utf-8"), min_size=1, max_size=60)


@st.composite
def spans(draw: st.DrawFn, length: int = 60) -> Span:
    start = draw(st.integers(0, length - 1))
    return Span(start, draw(st.integers(start + 1, length)))


@given(TEXTS, st.data())
def test_a_span_slices_its_words(text: str, data: st.DataObject) -> None:
    span = data.draw(spans(len(text)))
    assert span.of(text) == text[span.start : span.end]
    assert len(span) == len(span.of(text)) > 0
    assert span.shifted(3).of("abc" + text) == span.of(text)


@given(spans(), spans())
def test_covering_contains_both(one: Span, other: Span) -> None:
    both = one.covering(other)
    assert both.contains(one)
    assert both.contains(other)
    assert one.overlaps(other) == other.overlaps(one) == bool(set(range(*_of(one))) & set(range(*_of(other))))


def _of(span: Span) -> tuple[int, int]:
    return span.start, span.end


@pytest.mark.parametrize(("start", "end"), [(-1, 2), (3, 3), (4, 2)])
def test_what_is_no_span_is_refused(start: int, end: int) -> None:
    with pytest.raises(AnchorError):
        Span(start, end)


def test_a_span_beyond_the_text_is_refused() -> None:
    with pytest.raises(AnchorError, match="beyond a text of 4 characters"):
        Span(2, 9).of("four")


@pytest.mark.parametrize(
    ("one", "other", "apart"), [((0, 3), (5, 7), 2), ((0, 3), (3, 7), 0), ((0, 5), (2, 3), 0)]
)
def test_what_lies_apart_is_measured_between_the_nearer_ends(one, other, apart) -> None:
    assert Span(*one).apart(Span(*other)) == Span(*other).apart(Span(*one)) == apart
