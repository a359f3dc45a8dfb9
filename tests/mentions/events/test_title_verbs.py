import pytest

from eventlog.mentions.events.title_verbs import (
    Shape,
    agreed,
    finite,
    gerund,
    participle,
    passive,
    plural,
    shape_of,
    singular,
)
from eventlog.ontology import EventStatus


@pytest.mark.parametrize(
    ("verb", "shape"),
    [
        ("resign", Shape.ALONE),
        ("step down", Shape.ALONE),
        ("clash with", Shape.ALONE),
        ("condemn", Shape.OBJECT),
        ("set up", Shape.OBJECT),
        ("swear in", Shape.OBJECT),
        ("take into custody", Shape.APART),
        ("name as suspect", Shape.APART),
        ("hold hostage", Shape.APART),
        ("call for", Shape.BEHIND),
        ("open fire", Shape.WHOLE),
        ("burn tyres", Shape.WHOLE),
    ],
)
def test_what_a_verb_asks_for(verb: str, shape: Shape) -> None:
    assert shape_of(verb) is shape


@pytest.mark.parametrize(
    ("one", "several"),
    [
        ("body", "bodies"),
        ("minister", "ministers"),
        ("member of parliament", "members of parliament"),
        ("fisherman", "fishermen"),
        ("person", "people"),
    ],
)
def test_one_and_several(one: str, several: str) -> None:
    assert plural(one) == several
    assert singular(several) == one


@pytest.mark.parametrize("noun", ["police", "aid", "troops", "cash"])
def test_what_has_no_plural_stays(noun: str) -> None:
    assert plural(noun) == noun


def test_forms_of_a_verb() -> None:
    assert participle("swear in") == "sworn in"
    assert gerund("lay off") == "laying off"
    assert agreed("name as suspect", many=True) == "name as suspects"
    assert finite("carry out", EventStatus.OCCURRED, many=False) == "carries out"
    assert finite("carry out", EventStatus.PLANNED, many=False) == "to carry out"
    assert passive("seize", EventStatus.ALLEGED) == "allegedly seized"
