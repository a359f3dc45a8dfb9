"""Annotated articles with the times, actors and claims that the engine finds in them."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any
from unittest.mock import patch

import pycrfsuite
from annotations import document_of, gold_paths, own_paths, read_annotated
from names import FOLDS

from eventlog.document.model import Document
from eventlog.language.pack import load_pack
from eventlog.mentions.actors import ActorTable, find
from eventlog.mentions.actors.lexicon import load_lexicon
from eventlog.mentions.actors.models import open_model
from eventlog.mentions.actors.tagger import ActorTagger, load_tagger
from eventlog.mentions.model import Claim, Timex
from eventlog.mentions.quotations import find_claims
from eventlog.mentions.timexes import find_timexes

__all__ = ["Prepared", "prepare", "prepared"]


@dataclass(frozen=True)
class Prepared:
    """One annotated article with what the engine finds in it before events."""

    gold: dict[str, Any]
    document: Document
    timexes: tuple[Timex, ...]
    actors: ActorTable
    claims: tuple[Claim, ...]


def prepare(path: Path) -> Prepared:
    """Read one annotated article by the engine's own steps."""
    return _prepared(read_annotated(path), where=str(path))


def _prepared(gold: dict[str, Any], *, where: str) -> Prepared:
    document = document_of(gold, where=where)
    pack = load_pack(document.language)
    timexes, actors = find_timexes(document, pack), find.find_actors(document, pack)
    claims, actors = find_claims(document, pack, timexes=timexes, actors=actors)
    return Prepared(gold, document, timexes, actors, claims)


def prepared(shared: Path, unseen: Path | None) -> Iterator[tuple[Prepared, str]]:
    """All articles to learn from, each with where it is from: ``train``, ``written`` or ``own``.

    With ``unseen``, the folder that ``training/names.py --unseen`` wrote, the actors of each article are
    found by taggers that were not trained on it, as they will be found in articles to come.
    """
    read: Counter[str] = Counter()
    for path in gold_paths(shared):
        gold = read_annotated(path)
        language = gold["language"]
        chosen = load_tagger(language)
        if unseen is not None:
            chosen = _tagger(unseen / language, read[language] % FOLDS, language)
        read[language] += 1
        with patch.object(find, "load_tagger", return_value=chosen):
            article = _prepared(gold, where=str(path))
        yield article, path.parent.name
    yield from ((prepare(path), "own") for path in own_paths())


@cache
def _tagger(folder: Path, fold: int, language: str) -> ActorTagger:
    outer, inner = pycrfsuite.Tagger(), pycrfsuite.Tagger()
    outer.open(str(folder / f"actors-{fold}.crf"))
    inner.open(str(folder / f"inner-{fold}.crf"))
    return ActorTagger(outer, inner, load_lexicon(language), names=open_model(f"names-{language}"))
