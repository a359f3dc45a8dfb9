"""Pronouns: the subject of the latest sentence that has one, never across the marks of a quotation."""

import pytest

from eventlog.mentions.actors.cluster import Cluster
from eventlog.mentions.actors.found import Found, Kind
from eventlog.mentions.actors.lexicon import load_lexicon
from eventlog.mentions.actors.pronouns import resolve_pronouns
from eventlog.span import Span

from .conftest import document_of


def meant(code: str, text: str, *names: tuple[str, Kind]) -> list[list[str]]:
    document = document_of(text, code)
    clusters = []
    for words, kind in names:
        start = document.text.index(words)
        cluster = Cluster(kind)
        cluster.add(Found(Span(start, start + len(words)), kind), words.casefold())
        clusters.append(cluster)
    found = resolve_pronouns(clusters, document, load_lexicon(code))
    return [[span.of(document.text) for span in found.get(at, [])] for at in range(len(clusters))]


def test_subject_of_the_sentence_before() -> None:
    text = "Mara Quill met Jonas Marsh on Monday. She then left the town."
    assert meant("en", text, ("Mara Quill", Kind.PERSON), ("Jonas Marsh", Kind.PERSON)) == [["She"], []]


def test_group_takes_the_plural() -> None:
    text = "Oskar Lindarto memanggil para nelayan. Mereka datang, lalu ia bicara."
    assert meant("id", text, ("Oskar Lindarto", Kind.PERSON), ("para nelayan", Kind.GROUP)) == [
        ["ia"],
        ["Mereka"],
    ]


@pytest.mark.parametrize("text", ["He left.", "Rain fell. Wind rose. Night came. Day broke. He left."])
def test_nobody_named_near_is_nobody_meant(text: str) -> None:
    assert meant(
        "en", f"Jonas Marsh slept. {'It rained all day. ' * 4}{text}", ("Jonas Marsh", Kind.PERSON)
    ) == [[]]


def test_quotation_keeps_its_pronouns() -> None:
    text = "Mara Quill spoke of a thief. “He took it all,” a guard said."
    assert meant("en", text, ("Mara Quill", Kind.PERSON)) == [[]]
