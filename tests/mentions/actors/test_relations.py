"""People who are called by whose they are stay apart from whose they are."""

from collections.abc import Callable

import pytest

from eventlog.mentions.actors.found import Kind
from eventlog.mentions.model import Actor

Cluster = Callable[..., dict[str, Actor]]


@pytest.mark.parametrize(
    ("code", "text", "words", "inside"),
    [
        ("en", "The wife of President Omar Kuilani met us.", "wife of President Omar Kuilani", True),
        ("en", "Supporters of Omar Kuilani met us.", "Supporters of Omar Kuilani", True),
        ("id", "Istri Presiden Omar Kuilani tiba.", "Istri Presiden Omar Kuilani", True),
        ("id", "Pendukung Omar Kuilani berkumpul.", "Pendukung Omar Kuilani", True),
        ("id", "Kuasa hukum Omar Kuilani membantah.", "Kuasa hukum Omar Kuilani", True),
        ("en", "His wife Omara Kuilani met us.", "wife Omara Kuilani", False),
        ("id", "Menteri Dalam Negeri Omar Kuilani tiba.", "Menteri Dalam Negeri Omar Kuilani", False),
    ],
)
def test_who_is_named_by_somebody_else_is_not_that_person(
    clustered: Cluster, code: str, text: str, words: str, *, inside: bool
) -> None:
    name = " ".join(words.split()[-2:])
    actors = clustered(code, text, [(words, Kind.PERSON, name)])
    person = actors[name]
    assert any(words in (one.name, *one.aliases) for one in actors.values() if one is not person) is inside
    assert (text.index(words) in [mention.span.start for mention in person.mentions]) is not inside
