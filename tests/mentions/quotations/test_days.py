"""On which day something was said: what carries over from one statement to another, and what does not."""

from collections.abc import Callable
from typing import Any

import pytest


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        pytest.param(
            "en",
            "Last Friday, Mayor Ilse Marrow said that six ferries had left the port. Minister Ben Hale said "
            "the fleet was on a routine patrol. Captain Ana Ruiz said the harbour was calm.",
            ["2031-03-14", "", ""],
            id="a day long past stands for nobody else",
        ),
        pytest.param(
            "id",
            "Pada Jumat lalu, Bupati Ratna Suwiryo mengatakan enam feri meninggalkan dermaga. Menteri Budi "
            "Karta mengatakan armada itu sedang berpatroli.",
            ["2031-03-14", ""],
            id="hari yang lama lewat",
        ),
        pytest.param(
            "en",
            "The ferry sank off Tarsa with 40 people aboard, Mayor Ilse Marrow said on Wednesday.\n\n"
            "Minister Ben Hale said the search would go on.",
            ["2031-03-19", "2031-03-19"],
            id="the day of the first sentence is that of the news",
        ),
        pytest.param(
            "id",
            "Pada Rabu (19/3/2031), Bupati Ratna Suwiryo mengatakan feri itu tenggelam.\n\n"
            "Menteri Budi Karta mengatakan pencarian akan diteruskan.",
            ["2031-03-19", "2031-03-19"],
            id="hari kalimat pertama",
        ),
        pytest.param(
            "en",
            "Police raided the offices of the paper. Mayor Ilse Marrow said the raid was lawful.\n\n"
            "Minister Ben Hale said on Wednesday that an appeal had been rejected. Editor Ana Ruiz said the "
            "staff would keep printing.",
            ["", "2031-03-19", ""],
            id="a day behind the first sentence stands for its own statement",
        ),
        pytest.param(
            "en",
            "Mayor Ilse Marrow said last Friday that six ferries had left. She said they were empty. "
            "The harbour was quiet. The pier was quiet. The wind fell. Ilse Marrow said more would follow.",
            ["2031-03-14", "2031-03-14", ""],
            id="a speaker goes on speaking for some sentences",
        ),
    ],
)
def test_a_day_stands_for_others_only_where_it_is_the_news(
    told: Callable[[str, str], list[Any]], language: str, text: str, expected: list[str]
) -> None:
    assert [claim.said_on for claim in told(language, text)] == expected
