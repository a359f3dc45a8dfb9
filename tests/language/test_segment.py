"""Each entry group of a pack's segment data does what its example says."""

from collections.abc import Iterator

import pytest

from eventlog.article.model import Article
from eventlog.document.build import build_document
from eventlog.language.pack import available_languages, load_pack
from eventlog.language.schema.segment import FurnitureExample, SegmentData, SentenceExample

PROSE = {
    "en": "The old ferry sank off the northern cape while its crew was asleep, the harbour office said.",
    "id": "Feri tua itu karam di tanjung utara ketika awaknya tidur, kata kepala pelabuhan pada hari Senin.",
}

HEADER = {
    "sections",
    "byline_labels",
    "editor_labels",
    "publication_words",
    "outlets",
    "outlet_words",
    "desk_words",
}


def sentence_examples() -> Iterator[tuple[str, SentenceExample]]:
    for code in available_languages():
        yield from ((code, example) for example in load_pack(code).segment.sentence_examples)


def furniture_examples() -> Iterator[tuple[str, FurnitureExample]]:
    for code in available_languages():
        yield from ((code, example) for example in load_pack(code).segment.furniture_examples)


@pytest.mark.parametrize(("code", "example"), list(sentence_examples()))
def test_sentence_example(code: str, example: SentenceExample) -> None:
    document = build_document(Article(text=" ".join(example.sentences), where="test", language=code))
    assert tuple(sentence.span.of(document.text) for sentence in document.sentences) == example.sentences


@pytest.mark.parametrize(("code", "example"), list(furniture_examples()))
def test_furniture_example(code: str, example: FurnitureExample) -> None:
    header = example.group in HEADER
    prose = PROSE.get(code, PROSE["en"])
    lines = [example.line, prose, prose] if header else [prose, example.line, prose]
    document = build_document(Article(text="\n".join(lines), where="test", language=code))
    found = [
        str(item.kind) for item in document.furniture if example.line.startswith(item.span.of(document.text))
    ]
    assert found == ([example.kind] if example.kind else [])


@pytest.mark.parametrize("code", available_languages())
def test_pack_fills_every_list_and_exemplifies_every_group(code: str) -> None:
    data = load_pack(code).segment
    empty = [
        name
        for name in SegmentData.__dataclass_fields__
        if name not in ("rivals", "day_first") and not getattr(data, name)
    ]
    assert empty == []
    shown = {example.group for example in (*data.sentence_examples, *data.furniture_examples)}
    groups = set(SegmentData.__dataclass_fields__) - {
        "rivals",
        "day_first",
        "sentence_examples",
        "furniture_examples",
    }
    assert groups - shown <= {"listings", "kickers", "outlet_words", "function_words"}
