"""Articles of our own prose with mentions as a tagger would hand them on."""

from collections.abc import Callable

import pytest

from eventlog.article.model import Article
from eventlog.document.build import build_document
from eventlog.document.model import Document
from eventlog.mentions.actors.assemble import actors_of
from eventlog.mentions.actors.find import gather
from eventlog.mentions.actors.found import Found, Kind
from eventlog.mentions.actors.lexicon import load_lexicon
from eventlog.mentions.model import Actor
from eventlog.span import Span

Tagged = tuple[str, Kind] | tuple[str, Kind, str]


def document_of(text: str, code: str) -> Document:
    return build_document(Article(text=text, where="test", language=code))


def tag(text: str, mentions: list[Tagged]) -> list[Found]:
    """Mentions in the order in which they come: words, kind, and the name inside where it is not all."""
    found, at = [], 0
    for words, kind, *name in mentions:
        start = text.index(words, at)
        span = Span(start, start + len(words))
        inner = None if kind in (Kind.ROLE, Kind.GROUP) and not name else span
        if name:
            begin = text.index(name[0], start)
            inner = Span(begin, begin + len(name[0]))
        found.append(Found(span, kind, inner))
        at = start + len(words)
    return found


@pytest.fixture(scope="session")
def clustered() -> Callable[[str, str, list[Tagged]], dict[str, Actor]]:
    """The sure actors that tagged mentions of a text form, by name."""

    def cluster(code: str, text: str, mentions: list[Tagged]) -> dict[str, Actor]:
        document, lexicon = document_of(text, code), load_lexicon(code)
        _, clusters = gather(tag(document.text, mentions), document, lexicon, {})
        sure = [cluster for cluster in clusters if not cluster.doubtful]
        return {actor.name: actor for actor in actors_of(sure, document, lexicon)}

    return cluster
