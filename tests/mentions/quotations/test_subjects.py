"""Who says what follows "and said": the subject of the verb before it, never its object."""

from collections.abc import Callable
from typing import Any

import pytest


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("en", "Mutinous soldiers detained President Ivo Odell and announced that he was safe.", "soldiers"),
        ("en", "Guards arrested Ivo Odell and said he would be tried in Tarsa.", "Guards"),
        (
            "en",
            "Prime Minister Ilse Marrow thanked Ivo Odell but warned that the talks could fail.",
            "Marrow",
        ),
        ("en", "But Ilse Marrow dismissed Ben Hale and said the post would stay empty.", "Ilse Marrow"),
        ("en", "On Monday, the company fired Ben Hale and said the money was gone.", "company"),
        ("id", "Polisi menangkap Budi Karta dan menyatakan kasus itu selesai.", "Polisi"),
        ("id", "Tapi Bupati Ratna Suwiryo memecat Budi Karta dan mengatakan posnya kosong.", "Ratna Suwiryo"),
        ("id", "Para perompak membebaskan Budi Karta dan mengatakan yang lain akan menyusul.", "perompak"),
    ],
)
def test_who_acts_goes_on_to_speak(
    told: Callable[[str, str], list[Any]], language: str, text: str, speaker: str
) -> None:
    (claim,) = told(language, text)
    assert speaker in claim.speaker


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("en", "The council heard Ben Hale, who resigned in May and said the firm was broke.", "Ben Hale"),
        ("en", "Ben Hale said the firm was broke and added that the doors would close.", "Ben Hale"),
        ("id", "Budi Karta mengatakan dana itu habis dan menambahkan bahwa kantor ditutup.", "Budi Karta"),
    ],
)
def test_who_spoke_before_speaks_on(
    told: Callable[[str, str], list[Any]], language: str, text: str, speaker: str
) -> None:
    assert {claim.speaker for claim in told(language, text)} == {speaker}
