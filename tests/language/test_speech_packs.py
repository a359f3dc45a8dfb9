"""Each cue group of each pack finds its own examples."""

import pytest

from eventlog.article.model import Article
from eventlog.document.build import build_document
from eventlog.language.pack import available_languages, load_pack
from eventlog.language.schema.speech import CueGroup, Denial, SpeechExample
from eventlog.mentions.actors import ActorTable
from eventlog.mentions.quotations import find_claims

EXAMPLES = [
    pytest.param(code, group, example, id=f"{code}-{group.name}-{at}")
    for code in available_languages()
    for group in load_pack(code).speech.cues
    for at, example in enumerate(group.examples)
]


@pytest.mark.parametrize(("code", "group", "example"), EXAMPLES)
def test_cue_groups_find_their_examples(code: str, group: CueGroup, example: SpeechExample) -> None:
    document = build_document(Article(text=example.text, where="test", language=code))
    claims, _ = find_claims(document, load_pack(code), timexes=(), actors=ActorTable())
    found = [
        (
            claim.content.of(document.text),
            claim.speaker_span.of(document.text) if claim.speaker_span else "",
            claim.cue.of(document.text) if claim.cue else "",
        )
        for claim in claims
    ]
    assert (example.content, example.source, example.cue) in found


@pytest.mark.parametrize("code", available_languages())
def test_every_cue_group_has_words_and_an_example(code: str) -> None:
    for group in load_pack(code).speech.cues:
        assert group.examples, group.name
        assert all(word == " ".join(word.split()).lower() and word for word in group.words), group.name
        assert len(set(group.words)) == len(group.words), group.name


DENIALS = [
    pytest.param(code, denial, id=f"{code}-{denial.words[0]}-{at}")
    for code in available_languages()
    for at, denial in enumerate((*load_pack(code).speech.denials, *load_pack(code).speech.rebuttals))
]


@pytest.mark.parametrize(("code", "denial"), DENIALS)
def test_denials_find_their_examples(code: str, denial: Denial) -> None:
    document = build_document(Article(text=denial.example.text, where="test", language=code))
    claims, _ = find_claims(document, load_pack(code), timexes=(), actors=ActorTable())
    assert [(claim.content.of(document.text), claim.denies) for claim in claims] == [
        (denial.example.content, True)
    ]
    cues = {claim.cue.of(document.text).lower() for claim in claims if claim.cue}
    assert cues & set(denial.words)
