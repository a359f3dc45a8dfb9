"""Places and addresses are taken for no persons; persons stay persons."""

import pytest

from eventlog.mentions.actors.found import Found, Kind
from eventlog.mentions.actors.lexicon import load_lexicon
from eventlog.mentions.actors.repair import mend
from eventlog.span import Span


@pytest.mark.parametrize(
    ("code", "text", "words", "kinds"),
    [
        ("en", "A baker from nearby Velden Marsh spoke.", "Velden Marsh", [Kind.PLACE]),
        ("en", "A baker from Nairobi spoke.", "Nairobi", [Kind.PLACE]),
        ("en", "It rained on North West London again.", "North West London", [Kind.PLACE]),
        ("en", "Then Mara London spoke.", "Mara London", [Kind.PERSON]),
        ("en", "A letter from Mara Quill came.", "Mara Quill", [Kind.PERSON]),
        ("id", "Rumah di Kampung Kuil RT 03 RW 09 roboh.", "Kuil RT 03 RW 09", []),
        ("id", "Kebun di wilayah Wirasari subur.", "Wirasari", [Kind.PLACE]),
        (
            "en",
            "Then Mara Quill and Oskar Lindal spoke.",
            "Mara Quill and Oskar Lindal",
            [Kind.PERSON, Kind.PERSON],
        ),
        ("id", "Lalu Mara Kuilani dan Oskar bicara.", "Mara Kuilani dan Oskar", [Kind.PERSON]),
    ],
)
def test_what_a_person_without_title_turns_into(code: str, text: str, words: str, kinds: list[Kind]) -> None:
    span = Span(text.index(words), text.index(words) + len(words))
    found = mend([Found(span, Kind.PERSON, span)], text, load_lexicon(code))
    assert [mention.kind for mention in found] == kinds
