"""What reads like a statement and is none."""

from collections.abc import Callable
from typing import Any

import pytest


@pytest.mark.parametrize(
    ("language", "text"),
    [
        pytest.param("en", "No one has claimed responsibility for the blast.", id="no one"),
        pytest.param("en", "So far, no group has claimed responsibility for the blast.", id="no group"),
        pytest.param("en", "None of them said that the bridge was closed.", id="none of them"),
        pytest.param("id", "Tidak ada yang mengaku bertanggung jawab atas ledakan itu.", id="tidak ada"),
        pytest.param("id", "Sejauh ini belum ada kelompok yang mengaku bertanggung jawab.", id="belum ada"),
        pytest.param("id", "Tak seorang pun mengatakan jembatan itu ditutup.", id="tak seorang pun"),
        pytest.param("en", "Ben Hale showed no regret as the verdict was read out on Wednesday.", id="shown"),
        pytest.param("id", "Budi Karta menunjukkan raut sedih saat vonis dibacakan.", id="ditunjukkan"),
        pytest.param("en", "Rail workers threatened to strike if the council does not pay.", id="if"),
        pytest.param("id", "Serikat guru mengancam mogok jika dewan tidak membatalkan aturan.", id="jika"),
    ],
)
def test_what_nobody_states_is_no_claim(
    told: Callable[[str, str], list[Any]], language: str, text: str
) -> None:
    assert told(language, text) == []


@pytest.mark.parametrize(
    ("language", "text", "content"),
    [
        ("en", "Ben Hale showed that the gate was forced.", "the gate was forced"),
        ("en", "The records showed that the gate had been open.", "the gate had been open"),
        ("id", "Data itu menunjukkan gerbang tersebut terbuka.", "gerbang tersebut terbuka"),
        ("id", "Budi Karta mengatakan jika aturan itu akan dibatalkan.", "aturan itu akan dibatalkan"),
        ("en", "No boat has left the pier, Ilse Marrow said.", "No boat has left the pier"),
    ],
)
def test_what_only_looks_like_it_stays(
    told: Callable[[str, str], list[Any]], language: str, text: str, content: str
) -> None:
    assert [claim.content for claim in told(language, text)] == [content]
