"""Actors of any text: no exception, every span slices, no name twice; the packs' examples by rules alone."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from eventlog.language.pack import available_languages, load_pack
from eventlog.language.schema.actors import ActorExample
from eventlog.mentions.actors import find_actors
from eventlog.mentions.actors.assemble import actors_of
from eventlog.mentions.actors.find import gather
from eventlog.mentions.actors.lexicon import fold, load_lexicon
from eventlog.mentions.actors.rules import tag_by_rules

from .conftest import document_of

PIECES = st.sampled_from(
    [
        "President", "Menteri", "Luar", "Negeri", "Mara", "Kuilani", "Anna-Lena", "(LNW)", "(",
        ")", "Tokyo", "'s", "’s", "police", "warga", "para", "30", "3,26", "dan", "and", "of",
        "the", "The", "itu", "-", "–", ",", ".", "“", "”", '"', "\n", "\n\n", "he", "ia",
        "mereka", "Kementerian", "Riset", "PT", "U.S.", "Mr", "Pak", "é", "😀", "אמר", "他说",
        "\u200f", "@x", "#y", "JW", "a", "A", "dari", "in", "1", "İ", "ﬁ", "ẞ",
    ]
)  # fmt: skip


@pytest.mark.parametrize("code", available_languages())
@settings(max_examples=60, deadline=None)
@given(text=st.one_of(st.text(max_size=200), st.lists(PIECES, max_size=60).map(" ".join)))
def test_every_span_slices_and_no_name_is_shared(code: str, text: str) -> None:
    document = document_of(text, code)
    table = find_actors(document, load_pack(code))
    assert [mention.span.start for mention, _ in table.mentions] == sorted(
        m.span.start for m, _ in table.mentions
    )
    assert all(mention.span.of(document.text).strip() for mention, _ in table.mentions)
    assert all(place.span.of(document.text) == place.name for place in table.places)
    aliases = [fold(alias) for actor in table.actors for alias in {fold(a) for a in actor.aliases}]
    assert len(aliases) == len(set(aliases))
    assert all(actor.mentions and actor.name.strip() for actor in table.actors)


@pytest.mark.parametrize("code", available_languages())
@settings(max_examples=30, deadline=None)
@given(text=st.lists(PIECES, max_size=60).map(" ".join))
def test_rules_alone_serve_any_text(code: str, text: str) -> None:
    document, lexicon = document_of(text, code), load_lexicon(code)
    _, clusters = gather(tag_by_rules(document, lexicon), document, lexicon, {})
    for actor in actors_of(clusters, document, lexicon):
        assert all(mention.span.of(document.text) for mention in actor.mentions)


@pytest.mark.parametrize(
    ("code", "example"),
    [(code, example) for code in available_languages() for example in load_pack(code).actors.examples],
    ids=lambda value: value.group if isinstance(value, ActorExample) else value,
)
def test_examples_of_the_packs(code: str, example: ActorExample) -> None:
    document, lexicon = document_of(example.text, code), load_lexicon(code)
    _, clusters = gather(tag_by_rules(document, lexicon), document, lexicon, {})
    found = {
        form: actor.type
        for actor in actors_of([c for c in clusters if not c.doubtful], document, lexicon)
        for form in (actor.name, *actor.aliases)
    }
    assert all(found.get(form) == example.type for form in (example.name, *example.aliases))


def test_same_text_gives_the_same_actors() -> None:
    text = "Minister Oskar Lindal met Mara Quill of the Velden Rail Company (VRC). Quill left."
    document, pack = document_of(text, "en"), load_pack("en")
    assert find_actors(document, pack) == find_actors(document, pack)
