"""Which words are cues: never those of a name."""

from collections.abc import Callable
from typing import Any

import pytest


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            "The United States could hit Tarsan banks if the trade goes on, two officials said.",
            ("The United States could hit Tarsan banks if the trade goes on", "two officials"),
        ),
        (
            "en",
            "Lumara States Bank could close its doors if the run goes on, Ilse Marrow said.",
            ("Lumara States Bank could close its doors if the run goes on", "Ilse Marrow"),
        ),
        (
            "en",
            "Lawyers went to the Court of Claims that the state had set up, Ilse Marrow said.",
            ("Lawyers went to the Court of Claims that the state had set up", "Ilse Marrow"),
        ),
        (
            "id",
            "Yayasan Pesan Damai akan membagikan beras jika dana cukup, kata Ratna Suwiryo.",
            ("Yayasan Pesan Damai akan membagikan beras jika dana cukup", "Ratna Suwiryo"),
        ),
    ],
)
def test_a_word_of_a_name_is_no_cue(
    told: Callable[[str, str], list[Any]], language: str, text: str, expected: tuple[str, str]
) -> None:
    assert [(claim.content, claim.speaker) for claim in told(language, text)] == [expected]
