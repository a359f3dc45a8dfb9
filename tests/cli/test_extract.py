"""``eventlog extract``: the contract's fields, spans that hold their words, and nothing stored."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

Run = Callable[..., Any]


FIELDS = [
    "doc_id", "language", "outlet", "published", "headline", "byline", "text", "timexes", "actors", "events",
    "claims", "figures", "quarantine", "notes",
]  # fmt: skip

RUSSIAN = "В понедельник в городе Лорне обрушился мост, сообщила полиция. Погибли три человека, сказал мэр."


def spans_of(item: dict[str, object]) -> list[tuple[str, str]]:
    """Pairs of (words said to stand there, words that stand there) of every span in an article."""
    text = str(item["text"])
    pairs = []
    for kind in ("timexes", "actors", "events", "claims", "figures"):
        for found in item[kind]:  # type: ignore[attr-defined]
            for mention in found.get("mentions", [found]):
                words = mention.get("quote", mention.get("content"))
                pairs.append((words, text[mention["start"] : mention["end"]]))
            for name in ("trigger", "cue", "speaker_text"):
                prefix = name.removesuffix("_text")
                if found.get(name):
                    pairs.append((found[name], text[found[f"{prefix}_start"] : found[f"{prefix}_end"]]))
    return pairs


def test_json_lines_hold_the_contract(run: Run, sample_articles: Path, tmp_path: Path, monkeypatch) -> None:
    monkeypatch.chdir(tmp_path)
    done = run("extract", sample_articles, "--format", "jsonl")
    assert done.status == 0, done.err
    items = [json.loads(line) for line in done.out.splitlines()]
    given = [
        json.loads(line) for line in (sample_articles / "articles.jsonl").read_text("utf-8").splitlines()
    ]
    assert [item["text"] for item in items] == [article["text"] for article in given]
    assert all(list(item) == FIELDS for item in items)
    pairs = [pair for item in items for pair in spans_of(item)]
    assert len(pairs) > 300
    assert all(said == there for said, there in pairs)
    assert not list(tmp_path.iterdir())


def test_actors_that_others_refer_to_are_there(run: Run, sample_articles: Path) -> None:
    done = run("extract", sample_articles, "--format", "jsonl")
    for item in map(json.loads, done.out.splitlines()):
        known = {actor["id"] for actor in item["actors"]} | {None}
        assert {claim["speaker"] for claim in item["claims"]} <= known
        assert {figure["attributed_to"] for figure in item["figures"]} <= known
        assert {actor for event in item["events"] for actor in event["actor"] + event["recipient"]} <= known


def test_the_same_input_gives_the_same_output(run: Run, sample_articles: Path) -> None:
    first = run("extract", sample_articles, "--format", "jsonl")
    assert first.out == run("extract", sample_articles, "--format", "jsonl", "--jobs", "2").out


def test_a_table_for_reading(run: Run, sample_articles: Path) -> None:
    done = run("extract", sample_articles)
    assert done.status == 0
    assert done.out.count("kz-demo-") == 10 or "Kazakhstan" in done.out
    assert done.out.endswith("\n")


def test_an_unknown_language_is_said_and_not_guessed(run: Run) -> None:
    done = run("extract", "-", "--format", "json", stdin=RUSSIAN.encode())
    (item,) = json.loads(done.out)
    assert item["events"] == item["claims"] == item["figures"] == []
    assert item["notes"] == ["language 'ru' has no pack, so nothing was extracted"]
