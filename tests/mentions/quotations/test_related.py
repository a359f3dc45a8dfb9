"""Who speaks, where somebody else is named beside him."""

from collections.abc import Callable
from typing import Any

import pytest


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        (
            "en",
            "Mayor Ben Hale was booed by some residents who complained that it was late.",
            "some residents",
        ),
        ("id", "Budi Karta disoraki sejumlah warga yang mengatakan beras terlambat.", "sejumlah warga"),
        ("id", "Pengacara Budi Karta, Ratna Suwiryo, mengatakan kliennya sakit.", "Ratna Suwiryo"),
        ("id", "Kuasa hukum Karta, Ratna Suwiryo, menyangkal kliennya sakit.", "Ratna Suwiryo"),
        ("id", "Istri Budi Karta mengatakan suaminya sakit.", "Istri Budi Karta"),
        ("en", "The wife of Ben Hale said he was ill.", "wife of Ben Hale"),
        ("en", "Supporters of Ben Hale said the vote had been rigged.", "Supporters of Ben Hale"),
        (
            "id",
            "Observatorium Tarsa untuk Hak Asasi Manusia mengatakan 12 orang tewas.",
            "Observatorium Tarsa untuk Hak Asasi Manusia",
        ),
    ],
)
def test_who_is_only_named_beside_the_speaker_does_not_speak(
    told: Callable[[str, str], list[Any]], language: str, text: str, speaker: str
) -> None:
    assert [claim.speaker for claim in told(language, text)] == [speaker]


@pytest.mark.parametrize(
    ("language", "text", "speaker", "via"),
    [
        ("id", "Budi Karta yang dikutip Antara membantah gudang itu meledak.", "Budi Karta", ("Antara",)),
        ("id", "Sumber militer yang dikutip Antara membantah gudang itu meledak.", None, ("Antara",)),
        ("en", "TARSA (Reuters) - Ben Hale told Reuters that it was empty.", "Ben Hale", ("Reuters",)),
    ],
)
def test_who_quotes_is_one_link_and_no_speaker(
    told: Callable[[str, str], list[Any]], language: str, text: str, speaker: str | None, via: tuple[str, ...]
) -> None:
    assert [(claim.speaker, claim.via) for claim in told(language, text)] == [(speaker, via)]
