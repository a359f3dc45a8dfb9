"""Which person is meant: surnames, initials, pieces of names, and roles without a name."""

from collections.abc import Callable

from eventlog.mentions.actors.found import Kind
from eventlog.mentions.model import Actor

Cluster = Callable[..., dict[str, Actor]]


def test_surname_and_honorific_join_the_full_name(clustered: Cluster) -> None:
    text = "Mara Quill spoke first. Later Mrs Quill left, and Quill was not seen again."
    actors = clustered(
        "en", text, [("Mara Quill", Kind.PERSON), ("Mrs Quill", Kind.PERSON, "Quill"), ("Quill", Kind.PERSON)]
    )
    assert list(actors) == ["Mara Quill"]
    assert {"Quill", "Mrs Quill"} <= set(actors["Mara Quill"].aliases)


def test_two_of_one_surname_stay_apart(clustered: Cluster) -> None:
    text = "Mara Quill sued Jonas Quill in May. Jonas Quill denied it."
    actors = clustered(
        "en", text, [("Mara Quill", Kind.PERSON), ("Jonas Quill", Kind.PERSON), ("Jonas Quill", Kind.PERSON)]
    )
    assert set(actors) == {"Mara Quill", "Jonas Quill"}
    assert not set(actors["Mara Quill"].aliases) & set(actors["Jonas Quill"].aliases)


def test_initials_and_pieces_of_a_name_join_it(clustered: Cluster) -> None:
    text = "Jaka Widarta membantah. JW pergi. Jakawi lalu kembali."
    actors = clustered(
        "id", text, [("Jaka Widarta", Kind.PERSON), ("JW", Kind.ORGANIZATION), ("Jakawi", Kind.PERSON)]
    )
    assert list(actors) == ["Jaka Widarta"]
    assert set(actors["Jaka Widarta"].aliases) == {"JW", "Jakawi"}


def test_initials_that_fit_two_persons_join_neither(clustered: Cluster) -> None:
    text = "Jaka Widarta dan Joni Warsa hadir. JW pergi."
    actors = clustered(
        "id", text, [("Jaka Widarta", Kind.PERSON), ("Joni Warsa", Kind.PERSON), ("JW", Kind.PERSON)]
    )
    assert set(actors) == {"Jaka Widarta", "Joni Warsa", "JW"}


def test_role_means_who_speaks_not_who_is_spoken_of(clustered: Cluster) -> None:
    text = (
        "Menteri Kehutanan Oskar Lindarto mengatakan hutan aman. "
        "“Saya sudah menelepon Menteri Keuangan Mara Kuilani,” katanya. Semua lega, kata menteri."
    )
    actors = clustered(
        "id",
        text,
        [
            ("Menteri Kehutanan Oskar Lindarto", Kind.PERSON, "Oskar Lindarto"),
            ("Menteri Keuangan Mara Kuilani", Kind.PERSON, "Mara Kuilani"),
            ("menteri", Kind.GROUP),
        ],
    )
    assert "menteri" in actors["Oskar Lindarto"].aliases
    assert "menteri" not in actors["Mara Kuilani"].aliases


def test_vice_president_is_not_the_president(clustered: Cluster) -> None:
    text = "President Mara Quill left. Vice President Jonas Marsh stayed. The president will be back."
    actors = clustered(
        "en",
        text,
        [
            ("President Mara Quill", Kind.PERSON, "Mara Quill"),
            ("Vice President Jonas Marsh", Kind.PERSON, "Jonas Marsh"),
            ("The president", Kind.ROLE),
        ],
    )
    assert "The president" in actors["Mara Quill"].aliases


def test_short_office_is_the_office_written_out(clustered: Cluster) -> None:
    text = "Menteri Sosial Oskar Lindarto hadir. Mensos lalu pulang."
    actors = clustered(
        "id", text, [("Menteri Sosial Oskar Lindarto", Kind.PERSON, "Oskar Lindarto"), ("Mensos", Kind.ROLE)]
    )
    assert list(actors) == ["Oskar Lindarto"]
    assert "Mensos" in actors["Oskar Lindarto"].aliases
