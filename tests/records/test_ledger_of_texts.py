"""From words to relations: a little story of our own, told in two languages."""

from datetime import date
from itertools import permutations

from eventlog.article.model import Article
from eventlog.document.build import build_document
from eventlog.language.pack import load_pack
from eventlog.mentions.actors import ActorTable
from eventlog.mentions.figures import find_figures
from eventlog.records.relations import FigureFacts, relate

STORY = (
    ("en", 3, "The dam at Orlen burst on Monday, killing 83 people, state radio said."),
    ("id", 4, "Pemerintah menarik kembali angka 83 korban tewas. Belum ada angka baru."),
    ("en", 6, "The landslide and flood killed 46 people, 9 of them soldiers, the prosecutor said."),
    ("id", 8, "Jumlah korban tewas diperbarui menjadi 52 orang, naik dari 46 orang."),
    ("id", 9, "Banjir di Orlen menewaskan 83 orang."),
)


def facts() -> list[FigureFacts]:
    found = []
    for article, (language, day, text) in enumerate(STORY, 1):
        document = build_document(Article(text=text, where="test", language=language))
        figures = find_figures(document, load_pack(language), actors=ActorTable(), claims=())
        ids = {figure.id: 100 * article + place for place, figure in enumerate(figures)}
        said = date(2031, 5, day)
        found += [
            FigureFacts(
                id=ids[figure.id],
                key=f"{said}|{article}|{figure.span.start:09d}",
                measure=figure.measure,
                unit=figure.unit,
                scope=figure.scope_class,
                value=figure.value,
                low=figure.low,
                high=figure.high,
                qualifier=figure.qualifier,
                stance=figure.stance,
                revised_from=ids.get(figure.revised_from or ""),
                part_of=ids.get(figure.part_of or ""),
                speaker=None,
                side="",
                outlet=article,
                origin=article,
                article=article,
                event=None,
                country="",
                day=said,
                published=said,
                stories=frozenset({1}),
            )
            for figure in figures
        ]
    return found


def test_the_story_relates_across_languages_in_any_order() -> None:
    told = facts()
    values = {one.id: (one.article, one.value) for one in told}
    expected = {
        ("retracts", (2, 83), (1, 83)),
        ("part_of", (3, 9), (3, 46)),
        ("repeats", (4, 46), (3, 46)),
        ("supersedes", (4, 52), (3, 46)),
        ("repeats", (5, 83), (1, 83)),
    }
    for order in permutations(range(len(STORY))):
        mixed = sorted(told, key=lambda one: order[one.article - 1])
        drafts = relate(mixed)
        assert {(str(d.kind), values[d.source], values[d.target]) for d in drafts} == expected
    assert [d.reason for d in drafts if d.source >= 500] == ["repeats a number withdrawn on 2031-05-04"]
