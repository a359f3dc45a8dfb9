"""Clusters that are known to be two are never joined, whatever the model thinks of them."""

from eventlog.mentions.actors.cluster import Cluster
from eventlog.mentions.actors.found import Found, Kind
from eventlog.mentions.actors.lexicon import load_lexicon
from eventlog.mentions.actors.merge import SAME, join_clusters
from eventlog.span import Span

from .conftest import document_of


class Eager:
    """Holds any two clusters for one actor, as a model might that learnt badly."""

    def set(self, rows: object) -> None:
        """Take the features of a pair."""

    def marginal(self, label: str, at: int) -> float:
        return 1.0 if label == SAME and at == 0 else 0.0


def joined(text: str, *mentions: tuple[str, Kind, str]) -> int:
    document = document_of(text, "en")
    clusters = []
    for words, kind, key in mentions:
        start = document.text.index(words)
        span = Span(start, start + len(words))
        cluster = Cluster(kind, key=key)
        cluster.add(Found(span, kind, span if words[0].isupper() else None), words.casefold())
        clusters.append(cluster)
    return len(join_clusters(clusters, document, load_lexicon("en"), Eager()))  # type: ignore[arg-type]


def test_two_known_bodies_stay_two() -> None:
    text = "The Velden Security Union met the Velden Security Bureau."
    bodies = ("Velden Security Union", Kind.ORGANIZATION), ("Velden Security Bureau", Kind.ORGANIZATION)
    assert joined(text, (*bodies[0], "b-one"), (*bodies[1], "b-two")) == 2
    assert joined(text, (*bodies[0], ""), (*bodies[1], "")) == 1


def test_two_persons_without_a_common_word_stay_two() -> None:
    text = "Mara Quill met Jonas Marsh."
    assert joined(text, ("Mara Quill", Kind.PERSON, ""), ("Jonas Marsh", Kind.PERSON, "")) == 2


def test_common_nouns_for_forces_are_neither_a_union_nor_a_country() -> None:
    text = "The Velden Security Union met. The military left, the security forces stayed, the alliance spoke."
    union = ("Velden Security Union", Kind.ORGANIZATION, "b-one")
    assert joined(text, union, ("military", Kind.GOVERNMENT, "")) == 2
    assert joined(text, union, ("security forces", Kind.GROUP, "")) == 2
    assert joined(text, union, ("alliance", Kind.ORGANIZATION, "")) == 1
    assert joined(text, ("military", Kind.GOVERNMENT, ""), ("security forces", Kind.GROUP, "")) == 1
