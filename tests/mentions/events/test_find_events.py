from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventlog.article.model import Article, Publication, PublishedBasis
from eventlog.document.build import build_document
from eventlog.language.pack import load_pack
from eventlog.mentions.actors import ActorTable
from eventlog.mentions.events import find_events

PUBLISHED = Publication(datetime.fromisoformat("2022-01-20T06:53"), PublishedBasis.FIELD)


def events_of(text: str, language: str):
    document = build_document(Article(text, "test", language=language, published=PUBLISHED))
    events, links = find_events(document, load_pack(language), timexes=(), actors=ActorTable(), figures=())
    return document, events, links


@given(st.text(max_size=300), st.sampled_from(("id", "en")))
def test_any_text_gives_events_whose_spans_slice(text: str, language: str) -> None:
    document, events, links = events_of(text, language)
    for event in events:
        assert event.span.contains(event.trigger)
        assert event.trigger.of(document.text).strip() == event.trigger.of(document.text)
    assert {one for link in links for one in (link.source, link.target)} <= {event.id for event in events}


@pytest.mark.parametrize("language", ["id", "en"])
def test_long_repetition_is_read_in_linear_time(language: str) -> None:
    document, events, _ = events_of("meminta ask, dan and " * 4000, language)
    assert len(document.text) > 80_000
    assert len(events) < 4000
