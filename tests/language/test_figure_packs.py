"""Every example of every figure pack is found as the pack says."""

import pytest

from eventlog.article.model import Article
from eventlog.document.build import build_document
from eventlog.language.pack import available_languages, load_pack
from eventlog.language.schema.figures import FigureExample, GivingExample, StanceExample, words
from eventlog.mentions.actors import ActorTable, find_actors
from eventlog.mentions.figures import find_figures
from eventlog.ontology import Measure

CASES = [(code, example) for code in available_languages() for example in load_pack(code).figures.examples]


@pytest.mark.parametrize(("code", "example"), CASES, ids=[example.sentence for _, example in CASES])
def test_figure_example_is_found_as_the_pack_says(code: str, example: FigureExample) -> None:
    document = build_document(Article(example.sentence, where="-", language=code))
    found = find_figures(document, load_pack(code), actors=ActorTable(), claims=())
    read = tuple((f.number.of(document.text), str(f.measure), f.value, f.low, f.high, f.unit) for f in found)
    assert read == example.figures


STANCES = [
    (code, example) for code in available_languages() for example in load_pack(code).figures.stance.examples
]


@pytest.mark.parametrize(("code", "example"), STANCES, ids=[f"{e.words} {e.stance}" for _, e in STANCES])
def test_stance_example_is_found_as_the_pack_says(code: str, example: StanceExample) -> None:
    document = build_document(Article(example.text, where="-", language=code))
    found = find_figures(document, load_pack(code), actors=ActorTable(), claims=())
    read = [
        (f.number.of(document.text), f.value, f.stance, f.stance_span.of(document.text))
        for f in found
        if f.stance_span
    ]
    assert (example.words, example.value, example.stance, example.evidence) in read


GIVINGS = [
    (code, example) for code in available_languages() for example in load_pack(code).figures.giving.examples
]


@pytest.mark.parametrize(("code", "example"), GIVINGS, ids=[f"{c} {e.number}" for c, e in GIVINGS])
def test_giving_example_is_found_as_the_pack_says(code: str, example: GivingExample) -> None:
    document = build_document(Article(example.text, where="-", language=code))
    actors = find_actors(document, load_pack(code))
    found = find_figures(document, load_pack(code), actors=actors, claims=())
    names = {actor.id: actor.name for actor in actors.actors}
    givers = {figure.number.of(document.text): names.get(figure.speaker or "") for figure in found}
    assert givers == {example.number: example.giver}


@pytest.mark.parametrize("code", available_languages())
def test_stances_and_scope_classes_are_the_same_in_every_pack(code: str) -> None:
    data = load_pack(code).figures
    assert {example.stance for example in data.stance.examples} == {
        "withdrawn",
        "denied",
        "revised",
        "former",
    }
    assert {group.key for group in data.scopes} == {g.key for g in load_pack("en").figures.scopes}
    assert [word for word in data.scope_of if word != word.lower()] == []


@pytest.mark.parametrize("code", available_languages())
def test_figure_pack_has_words_and_an_example_for_each_measure(code: str) -> None:
    data = load_pack(code).figures
    shown = {figure[1] for example in data.examples for figure in example.figures}
    assert shown | {"other"} == {str(measure) for measure in Measure}
    assert {group.measure for group in data.measures} == set(Measure) - {Measure.OTHER}


@pytest.mark.parametrize("code", available_languages())
def test_figure_pack_words_are_lower_case(code: str) -> None:
    data = load_pack(code).figures
    listed = [
        *data.measure_of,
        *data.unit_of,
        *data.about,
        *data.at_least,
        *data.at_most,
        *data.zero,
        *data.links,
    ]
    assert [word for word in listed if word != word.lower()] == []


def test_word_lists_drop_line_breaks_and_empty_entries() -> None:
    assert words("korban\n    jiwa, , tewas,") == ("korban jiwa", "tewas")
