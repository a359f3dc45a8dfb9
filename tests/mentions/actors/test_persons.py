"""Titles parted from names: hyphens, nested offices, pairs, and titles that are given names as well."""

from collections.abc import Callable

import pytest

from eventlog.mentions.actors.found import Found, Kind
from eventlog.mentions.actors.lexicon import load_lexicon
from eventlog.mentions.actors.persons import settle_names
from eventlog.mentions.model import Actor
from eventlog.span import Span

Cluster = Callable[..., dict[str, Actor]]


def test_hyphenated_given_name_belongs_to_the_name(clustered: Cluster) -> None:
    text = "Presiden Anna-Lena Kuilani tiba. Kuilani lalu berbicara dengan warga."
    actors = clustered(
        "id", text, [("Presiden Anna-Lena Kuilani", Kind.PERSON, "Kuilani"), ("Kuilani", Kind.PERSON)]
    )
    actor = actors["Anna-Lena Kuilani"]
    assert actor.offices == ("Presiden",)
    assert {"Presiden Anna-Lena Kuilani", "Kuilani"} <= set(actor.aliases)


def test_role_that_ends_with_a_known_name_is_that_person(clustered: Cluster) -> None:
    text = "Menteri Perikanan Oskar Lindarto datang. Kata Oskar Lindarto, laut tenang."
    actors = clustered(
        "id", text, [("Menteri Perikanan Oskar Lindarto", Kind.ROLE), ("Oskar Lindarto", Kind.PERSON)]
    )
    assert list(actors) == ["Oskar Lindarto"]
    assert actors["Oskar Lindarto"].offices == ("Menteri Perikanan",)


def test_role_that_ends_with_two_capitals_is_a_person(clustered: Cluster) -> None:
    text = "Di hari yang sama, Presiden Oskar-Yan Lindarto tiba di pelabuhan."
    actors = clustered("id", text, [("Presiden Oskar-Yan Lindarto", Kind.ROLE)])
    assert actors["Oskar-Yan Lindarto"].offices == ("Presiden",)


@pytest.mark.parametrize("role", ["Menteri Luar Negeri", "Ketua Mahkamah Agung", "Kepala Dinas Kesehatan"])
def test_role_of_many_words_stays_a_role(clustered: Cluster, role: str) -> None:
    actors = clustered("id", f"Kemarin {role} tiba di pelabuhan.", [(role, Kind.ROLE)])
    assert list(actors) == [role]


def test_an_office_that_somebody_takes_means_nobody(clustered: Cluster) -> None:
    text = "Perdana Menteri Oskar Lindarto pulang. Parlemen memilih Benu Warsa sebagai perdana menteri."
    at = text.rindex("perdana menteri")
    assert text[at:].startswith("perdana menteri")
    actors = clustered(
        "id",
        text,
        [("Perdana Menteri Oskar Lindarto", Kind.PERSON, "Oskar Lindarto"), ("perdana menteri", Kind.ROLE)],
    )
    assert [mention.span.start for mention in actors["Oskar Lindarto"].mentions] == [0]


@pytest.mark.parametrize(
    ("code", "words", "name"),
    [
        ("id", "Menteri Luar Negeri Oskar Lindarto", "Oskar Lindarto"),
        ("id", "Pak Bupati Benu Warsa", "Benu Warsa"),
        ("id", "Raja Lindarto Kuilani", "Raja Lindarto Kuilani"),
        ("en", "Prime Minister Oskar Lindal", "Oskar Lindal"),
        ("en", "Dean Lindal", "Dean Lindal"),
        ("en", "Prime Minister", "Prime Minister"),
    ],
)
def test_name_begins_behind_the_office(code: str, words: str, name: str) -> None:
    mention = Found(Span(0, len(words)), Kind.PERSON, Span(0, len(words)))
    (settled,) = settle_names([mention], words, load_lexicon(code))
    assert settled.name is not None
    assert settled.name.of(words) == name
    assert settled.span.of(words) == words


def test_pair_of_names_is_two_persons(clustered: Cluster) -> None:
    text = "Mara Kuilani menang. Oskar Lindarto kalah. Pasangan Kuilani-Oskar bubar."
    actors = clustered(
        "id",
        text,
        [("Mara Kuilani", Kind.PERSON), ("Oskar Lindarto", Kind.PERSON), ("Kuilani-Oskar", Kind.PERSON)],
    )
    assert set(actors) == {"Mara Kuilani", "Oskar Lindarto"}


def test_double_name_of_one_person_stays_whole(clustered: Cluster) -> None:
    actors = clustered("en", "Anna Quill-Marsh left early.", [("Anna Quill-Marsh", Kind.PERSON)])
    assert set(actors) == {"Anna Quill-Marsh"}


def test_verb_behind_a_name_is_cut_off(clustered: Cluster) -> None:
    actors = clustered("id", "Oskar Lindarto disambut warga.", [("Oskar Lindarto disambut", Kind.PERSON)])
    assert set(actors) == {"Oskar Lindarto"}
