"""Clusters that are no actors of an article."""

import pytest

from eventlog.language.pack import load_pack
from eventlog.mentions.actors import find_actors
from eventlog.mentions.actors.cluster import Cluster
from eventlog.mentions.actors.found import Found, Kind
from eventlog.mentions.actors.select import least_share
from eventlog.span import Span

from .conftest import document_of


@pytest.mark.parametrize(
    ("code", "text", "named"),
    [
        ("id", "Menteri Ratna Suwiryo akan mengunjungi Nairobi dan Lima pekan depan.", False),
        ("id", "Menteri Ratna Suwiryo mengunjungi Nairobi. Rapat digelar di Nairobi pada Senin.", False),
        ("id", "Menteri Ratna Suwiryo mengunjungi Nairobi. Nairobi menolak usul itu.", True),
        ("en", "Minister Ana Ruiz left Nairobi on Monday. Nairobi rejected the plan.", True),
    ],
)
def test_a_city_that_is_only_visited_is_no_government(code: str, text: str, named: bool) -> None:
    names = {actor.name for actor in find_actors(document_of(text, code), load_pack(code)).actors}
    assert ("Nairobi" in names) is named


def test_a_surname_that_opens_a_sentence_is_that_of_the_person_named_in_full() -> None:
    text = (
        "Dalam sidang itu, parlemen menyetujui Danesh Orbekov sebagai perdana menteri. Orbekov, yang "
        "sebelumnya wakil menteri, menggantikan Rini Soemarno."
    )
    actors = find_actors(document_of(text, "id"), load_pack("id")).actors
    found = {actor.name: [mention.span.of(text) for mention in actor.mentions] for actor in actors}
    assert found["Danesh Orbekov"] == ["Danesh Orbekov", "Orbekov"]


def test_the_particle_of_a_verb_opens_no_name_of_people() -> None:
    text = "Police in Tarsa fired tear gas to push back demonstrators who had marched to the port."
    names = {actor.name for actor in find_actors(document_of(text, "en"), load_pack("en")).actors}
    assert "demonstrators" in names
    assert "back demonstrators" not in names


def test_less_is_asked_of_somebody_spoken_of_often() -> None:
    def spoken_of(kind: Kind, times: int) -> Cluster:
        return Cluster(kind, [Found(Span(at, at + 5), kind, 0.5) for at in range(0, 10 * times, 10)])

    assert least_share(spoken_of(Kind.PERSON, 3)) < least_share(spoken_of(Kind.PERSON, 2))
    assert least_share(spoken_of(Kind.ROLE, 6)) < least_share(spoken_of(Kind.ROLE, 5))
    assert least_share(spoken_of(Kind.ORGANIZATION, 3)) == least_share(spoken_of(Kind.ORGANIZATION, 2))
