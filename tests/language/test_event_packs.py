"""Each group of triggers and each object rule of a pack does what its own example says."""

import ast
from datetime import datetime
from pathlib import Path

import pytest

import eventlog.language
from eventlog.article.model import Article, Publication, PublishedBasis
from eventlog.document.build import build_document
from eventlog.language.pack import load_pack
from eventlog.language.schema.events import ObjectRule, TriggerGroup
from eventlog.mentions.actors import ActorTable
from eventlog.mentions.events.lexicon import entries_of, lexicon_of
from eventlog.mentions.events.lines import lines_of, words_of
from eventlog.mentions.events.typing_rules import kinds_of
from eventlog.ontology import EventType

PUBLISHED = Publication(datetime.fromisoformat("2022-01-20T06:53"), PublishedBasis.FIELD)
CODES = ("en", "id")
PACKS = Path(eventlog.language.__file__).parent
GROUPS = [
    pytest.param(code, group, id=f"{code}-{group.type}-{group.mode}-{at}")
    for code in CODES
    for at, group in enumerate(load_pack(code).events.groups)
]
RULES = [
    pytest.param(code, rule, id=f"{code}-{rule.type}-{rule.mode}-{at}")
    for code in CODES
    for at, rule in enumerate(load_pack(code).events.rules)
]


def line_of(text: str, code: str):
    document = build_document(Article(text, "test", language=code, published=PUBLISHED))
    return lines_of(document, lexicon_of(code), words_of(code), actors=ActorTable())[0]


@pytest.mark.parametrize(("code", "group"), GROUPS)
def test_a_group_finds_a_trigger_in_its_example(code: str, group: TriggerGroup) -> None:
    line = line_of(group.example, code)
    assert any(entry.group is group for hit in line.hits for entry in hit.entries)


@pytest.mark.parametrize(("code", "rule"), RULES)
def test_a_rule_types_its_example(code: str, rule: ObjectRule) -> None:
    line = line_of(rule.example, code)
    ruled = [kind for hit in line.hits for kind in kinds_of(line, hit, code) if kind.ruled]
    assert any(kind.type is rule.type and kind.mode == rule.mode for kind in ruled)


@pytest.mark.parametrize(
    "path", sorted(PACKS.glob("*/*.py")), ids=lambda path: f"{path.parent.name}-{path.stem}"
)
def test_no_words_are_lost_on_a_line_of_their_own(path: Path) -> None:
    """A list without brackets leaves its second line behind as a statement; prose ends in a full stop."""
    statements = [
        node.value for node in ast.parse(path.read_text("utf-8")).body if isinstance(node, ast.Expr)
    ]
    loose = [one.value for one in statements if isinstance(one, ast.Constant) and isinstance(one.value, str)]
    assert all(text.rstrip().endswith(".") for text in loose)


@pytest.mark.parametrize(
    ("code", "text", "kind", "mode"),
    [
        ("en", "Sarvan issued a plea for reinforcements.", EventType.REQUEST, "assist"),
        ("en", "Sarvan proposed a summit with Odell.", EventType.REQUEST, "meet"),
        ("en", "Sarvan demanded an amnesty.", EventType.REQUEST, "yield"),
        ("en", "Odell withdrew its paratroopers from Tarsa.", EventType.RETREAT, "withdraw"),
        ("id", "Sarvan menyampaikan permohonan bantuan.", EventType.REQUEST, "assist"),
        ("id", "Sarvan mengajak Odell ke meja perundingan.", EventType.REQUEST, "meet"),
    ],
)
def test_words_late_in_a_list_count_too(code: str, text: str, kind: EventType, mode: str) -> None:
    line = line_of(text, code)
    found = [one for hit in line.hits for one in kinds_of(line, hit, code) if one.ruled]
    assert any((one.type, one.mode) == (kind, mode) for one in found)


@pytest.mark.parametrize("code", CODES)
def test_every_entry_has_words(code: str) -> None:
    for group in load_pack(code).events.groups:
        for listed in (group.verbs, group.words, group.nouns):
            assert all(words for words, _ in entries_of(listed))
        assert group.verbs or group.words or group.nouns


@pytest.mark.parametrize(
    ("code", "words", "trigger"),
    [
        ("en", "the front laid down its arms", "laid down its arms"),
        ("en", "the front laid down all its arms", "laid down all its arms"),
        ("id", "front itu menyerahkan senjata", "menyerahkan senjata"),
    ],
)
def test_a_determiner_may_stand_inside_a_trigger(code: str, words: str, trigger: str) -> None:
    split = words.split()
    found = [" ".join(split[hit.first : hit.last]) for hit in lexicon_of(code).find(split)]
    assert trigger in found


@pytest.mark.parametrize("code", CODES)
def test_each_word_for_people_and_things_has_one_gloss(code: str) -> None:
    events = load_pack(code).events
    for listed in (events.people, events.things):
        pairs = list(entries_of(listed))
        assert len({words for words, _ in pairs}) == len(pairs)
    assert all(gloss for _, gloss in entries_of(events.things))
