"""A government named by its country is apart from the country, and bare words for it go with it."""

import pytest

from eventlog.mentions.actors.cluster import Cluster
from eventlog.mentions.actors.found import Found, Kind
from eventlog.mentions.actors.governments import part_governments
from eventlog.mentions.actors.lexicon import load_lexicon
from eventlog.span import Span

from .conftest import document_of


def parted(code: str, text: str, *words: str, places: tuple[str, ...] = ()) -> list[list[str]]:
    document = document_of(text, code)
    cluster = Cluster(Kind.GOVERNMENT, key="KEN")
    for word in words:
        span = Span(text.index(word), text.index(word) + len(word))
        cluster.add(Found(span, Kind.GOVERNMENT, span, nested=word in places), word.casefold())
    found = part_governments([cluster], document, load_lexicon(code))
    return [[mention.span.of(text) for mention in one.mentions] for one in found]


@pytest.mark.parametrize(
    ("code", "text", "words", "wanted"),
    [
        (
            "en",
            "The Kenyan government spoke. Nairobi agreed. Then the government left.",
            ("The Kenyan government", "Nairobi", "the government"),
            [["The Kenyan government", "the government"], ["Nairobi"]],
        ),
        (
            "id",
            "Pemerintah Kenya bicara. Lalu Nairobi setuju.",
            ("Pemerintah Kenya", "Nairobi"),
            [["Pemerintah Kenya"], ["Nairobi"]],
        ),
        (
            "en",
            "Kenya agreed. The government left.",
            ("Kenya", "The government"),
            [["Kenya", "The government"]],
        ),
        ("en", "The Kenyan government left.", ("The Kenyan government",), [["The Kenyan government"]]),
    ],
)
def test_only_a_government_with_its_countrys_name_is_parted(
    code: str, text: str, words: tuple[str, ...], wanted: list[list[str]]
) -> None:
    assert parted(code, text, *words) == wanted


def test_a_country_that_is_only_a_place_goes() -> None:
    text = "Nairobi is warm. The Kenyan government left."
    assert parted("en", text, "Nairobi", "The Kenyan government", places=("Nairobi",)) == [
        ["The Kenyan government"]
    ]


@pytest.mark.parametrize(
    ("code", "text", "country", "body", "joined"),
    [
        (
            "en",
            "Kenya fell silent. Have the national authorities lost control?",
            "Kenya",
            "national authorities",
            True,
        ),
        (
            "id",
            "Kenya diam. Apakah otoritas nasional kehilangan kendali?",
            "Kenya",
            "otoritas nasional",
            True,
        ),
        (
            "en",
            "Kenya fell silent. Have the port authorities lost control?",
            "Kenya",
            "port authorities",
            False,
        ),
        ("en", "Kenya set up a National Port Authority.", "Kenya", "National Port Authority", False),
    ],
)
def test_the_nations_authorities_are_the_country_an_article_is_at_home_in(
    code: str, text: str, country: str, body: str, joined: bool
) -> None:
    clusters = []
    for name, key in ((country, "KEN"), (body, "")):
        span = Span(text.index(name), text.index(name) + len(name))
        cluster = Cluster(Kind.GOVERNMENT, key=key)
        cluster.add(Found(span, Kind.GOVERNMENT, span), name.casefold())
        clusters.append(cluster)
    found = part_governments(clusters, document_of(text, code), load_lexicon(code))
    assert (len(found) == 1) is joined
