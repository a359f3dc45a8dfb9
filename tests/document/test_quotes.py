"""Quotation regions."""

import pytest

from eventlog.document.quotes import find_quotations
from eventlog.span import Span


def inner(text: str) -> list[str]:
    paragraphs: list[Span] = []
    start = 0
    for line in text.split("\n"):
        if line:
            paragraphs.append(Span(start, start + len(line)))
        start += len(line) + 1
    return [("" if q.closed else "~") + q.inner.of(text) for q in find_quotations(text, paragraphs)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"Kami siap," kata Ani.', ["Kami siap,"]),
        ("“Kami siap,” kata Ani. “Besok.”", ["Kami siap,", "Besok."]),
        ("Er sagte: „Wir gehen.“ Dann ging er.", ["Wir gehen."]),
        ("Il a dit : «Nous partons».", ["Nous partons"]),
        ("“He told me ‘no’ twice,” she said.", ["He told me ‘no’ twice,"]),
        ("The 'old ferry' sank.", ["old ferry"]),
        ("'We left,' he said.", ["We left,"]),
        ("'The workers' boats were gone,' he said.", ["The workers' boats were gone,"]),
        ("It's Ann's boat, the sailors' boat, of the '90s.", []),
        ('A 5" board and a 6" board.', []),
        ('" Kami siap " kata Ani, "besok".', [" Kami siap ", "besok"]),
        ("“One.\n“Two.”\nThree.", ["~One.", "Two."]),
        ('"One.\n"Two."', ["~One.", "Two."]),
        ('She said "we go and went.\nNothing.', []),
    ],
)
def test_quotations(text: str, expected: list[str]) -> None:
    assert inner(text) == expected
