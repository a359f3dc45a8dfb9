"""Who gave a number, and when, on sentences of our own."""

from datetime import datetime

import pytest

from eventlog.article.model import Article, Publication, PublishedBasis
from eventlog.document.build import build_document
from eventlog.language.pack import load_pack
from eventlog.mentions.actors import find_actors
from eventlog.mentions.figures import find_figures
from eventlog.mentions.timexes import find_timexes

PUBLISHED = Publication(datetime.fromisoformat("2022-01-20T06:53"), PublishedBasis.FIELD)


@pytest.mark.parametrize(
    ("language", "text", "giver", "day"),
    [
        (
            "en",
            "The 57 deaths that Ana Ruiz, a doctor, announced on Monday were in Tarsa.",
            "Ana Ruiz",
            "2022-01-17",
        ),
        ("en", "The 57 deaths announced by Ana Ruiz were in Tarsa.", "Ana Ruiz", ""),
        ("en", "The blast killed 57 people. Ana Ruiz announced a day of mourning on Monday.", None, ""),
        ("en", "The 57 deaths were announced on Monday.", None, ""),
        ("en", "The 57 men released by Ana Ruiz on Monday left.", None, ""),
        ("id", "Sebanyak 57 orang dilaporkan hilang oleh Ratna Suwiryo.", None, ""),
        (
            "id",
            "Angka 57 korban tewas diumumkan dokter Ratna Suwiryo pada Senin.",
            "Ratna Suwiryo",
            "2022-01-17",
        ),
        ("id", "Sebanyak 57 orang tewas. Hari berkabung diumumkan Ratna Suwiryo.", None, ""),
    ],
)
def test_who_gave_a_number_and_when(language: str, text: str, giver: str | None, day: str) -> None:
    document = build_document(Article(text, "test", language=language, published=PUBLISHED))
    pack = load_pack(language)
    actors, timexes = find_actors(document, pack), find_timexes(document, pack)
    figures = find_figures(document, pack, actors=actors, claims=(), timexes=timexes)
    names = {actor.id: actor.name for actor in actors.actors}
    (figure,) = (one for one in figures if one.value == 57)
    assert (names.get(figure.speaker or ""), figure.as_of) == (giver, day)
