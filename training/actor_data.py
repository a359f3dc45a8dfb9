"""Read what the actor models learn from: annotated articles, and sentences with named entities."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from eventlog.article.readers.jsonl import article_of
from eventlog.document.build import build_document
from eventlog.document.model import Document, Token

__all__ = ["SHARED", "annotated", "entity_sentences"]

SHARED = Path(__file__).resolve().parents[2] / "shared"
_FIELDS = ("doc_id", "language", "published", "headline", "byline", "outlet", "url", "text")
_TYPES = {"PERSON": "PER", "ORGANISATION": "ORG", "PLACE": "LOC"}


def annotated(language: str) -> list[tuple[dict[str, Any], Document]]:
    """The articles of ``gold/train`` and ``gold/written`` in a language, in a fixed order."""
    found = []
    for folder in ("train", "written"):
        for path in sorted((SHARED / "gold" / folder).glob("*.json")):
            gold = json.loads(path.read_text("utf-8"))
            if "actors" in gold and "text" in gold and gold["language"] == language:
                given = {field: gold[field] for field in _FIELDS if field in gold}
                found.append((gold, build_document(article_of(given, where=str(path)))))
    return found


def entity_sentences(name: str) -> Iterator[tuple[list[Token], list[str]]]:
    """Tokens and BIO labels (PER, ORG, LOC) of a file of ``ner/``, a token a line, blank lines between."""
    words: list[tuple[str, str]] = []
    for line in [*(SHARED / "ner" / name).read_text("utf-8").splitlines(), ""]:
        if line.strip():
            parts = line.split("\t" if "\t" in line else " ")
            prefix, _, kind = parts[-1].partition("-")
            words.append((parts[0], f"{prefix}-{_TYPES.get(kind, kind)}" if kind else "O"))
        elif words:
            tokens, at = [], 0
            for word, _ in words:
                tokens.append(Token(at, at + len(word), word))
                at += len(word) + 1
            yield tokens, [label for _, label in words]
            words = []
