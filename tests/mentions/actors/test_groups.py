"""Unnamed people: their number, their owner, and what the text calls them for short."""

from collections.abc import Callable

from eventlog.mentions.actors.found import Kind
from eventlog.mentions.model import Actor

Cluster = Callable[..., dict[str, Actor]]


def test_number_comes_off_step_by_step(clustered: Cluster) -> None:
    (actor,) = clustered("en", "More than 30 villagers fled.", [("villagers", Kind.GROUP)]).values()
    assert {actor.name, *actor.aliases} == {"More than 30 villagers", "30 villagers", "villagers"}


def test_owner_belongs_to_the_group(clustered: Cluster) -> None:
    text = "Mara Quill's supporters sang."
    actors = clustered("en", text, [("Mara Quill", Kind.PERSON), ("supporters", Kind.GROUP)])
    assert "Mara Quill's supporters" in actors


def test_bare_noun_takes_up_the_group(clustered: Cluster) -> None:
    text = "Dua puluh nelayan Wirasari hilang. Para nelayan itu ditemukan."
    actors = clustered("id", text, [("nelayan Wirasari", Kind.GROUP), ("nelayan itu", Kind.GROUP)])
    assert len(actors) == 1
