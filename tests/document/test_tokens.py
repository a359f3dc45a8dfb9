"""Tokens."""

import pytest

from eventlog.document.tokens import find_tokens
from eventlog.span import Span


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Anak-anak ke-17 itu.", ["Anak-anak", "ke-17", "itu", "."]),
        ("Harganya Rp15.000 atau US$1.2bn", ["Harganya", "Rp15.000", "atau", "US$1.2bn"]),
        ("4.353 orang, 1,5 km, 06.53 WIB", ["4.353", "orang", ",", "1,5", "km", ",", "06.53", "WIB"]),
        ("on 19/1/2022 (19/1)", ["on", "19/1/2022", "(", "19/1", ")"]),
        ("Don't; Ann’s U.S. visit at 5 p.m.", ["Don't", ";", "Ann’s", "U.S.", "visit", "at", "5", "p.m."]),
        ("Tulis ke a.b@c.co.id, lihat https://d.example/e?f=1.", ["Tulis", "ke", "a.b@c.co.id", ",", "lihat",
         "https://d.example/e?f=1", "."]),
        ("Pantauanharian -- katanya...", ["Pantauanharian", "--", "katanya", "..."]),
        ("10% dari harian.com", ["10", "%", "dari", "harian.com"]),
    ],
)  # fmt: skip
def test_tokens(text: str, expected: list[str]) -> None:
    assert [token.text for token in find_tokens(text, Span(0, len(text)))] == expected
