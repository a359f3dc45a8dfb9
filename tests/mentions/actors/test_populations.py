"""Noun phrases fall into the classes of people that the packs name, and into none where they say more."""

import pytest

from eventlog.language.pack import available_languages, load_pack
from eventlog.mentions.actors.lexicon import load_lexicon
from eventlog.mentions.actors.populations import population_of
from eventlog.ontology import Population


@pytest.mark.parametrize(
    ("code", "words", "wanted"),
    [
        (code, *shown)
        for code in available_languages()
        for shown in load_pack(code).actors.population_examples
    ],
)
def test_examples_of_the_packs(code: str, words: str, wanted: Population) -> None:
    assert population_of(words, load_lexicon(code)) is wanted


@pytest.mark.parametrize("code", available_languages())
def test_every_class_is_shown_by_an_example(code: str) -> None:
    data = load_pack(code).actors
    assert {population for _, population in data.population_examples} == set(data.populations.values())


@pytest.mark.parametrize(
    ("words", "country", "wanted"),
    [
        ("Kenyan protesters", "KEN", Population.PROTESTERS),
        ("protesters in Nairobi", "KEN", Population.PROTESTERS),
        ("Kenyan protesters", "PER", None),
        ("Kenyan protesters", "", None),
        ("student protesters", "KEN", None),
        ("two protesters", "KEN", None),
        ("12 protesters", "KEN", None),
        ("1,200 protesters", "KEN", Population.PROTESTERS),
        ("Some in the crowd", "", Population.PROTESTERS),
        ("the", "KEN", None),
        ("", "", None),
    ],
)
def test_places_of_the_country_say_nothing_more(words: str, country: str, wanted: Population | None) -> None:
    assert population_of(words, load_lexicon("en"), country=country) is wanted
