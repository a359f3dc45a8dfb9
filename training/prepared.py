"""Annotated articles with the times, actors and claims that the engine finds in them."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pycrfsuite
from annotations import gold_paths, own_paths, read_annotated
from names import FOLDS

from eventlog.article.readers.jsonl import article_of
from eventlog.document.build import build_document
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

_FIELDS = ("doc_id", "language", "published", "headline", "byline", "outlet", "url", "text")


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
    gold = read_annotated(path)
    given = {key: gold[key] for key in _FIELDS if key in gold}
    document = build_document(article_of(given, where=str(path)))
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
        language = read_annotated(path)["language"]
        if unseen is not None:
            tagger = _tagger(unseen / language, read[language] % FOLDS, language)
            find.load_tagger = lambda _, tagger=tagger: tagger
        read[language] += 1
        yield prepare(path), path.parent.name
    find.load_tagger = load_tagger
    yield from ((prepare(path), "own") for path in own_paths())


def _tagger(folder: Path, fold: int, language: str) -> ActorTagger:
    outer, inner = pycrfsuite.Tagger(), pycrfsuite.Tagger()
    outer.open(str(folder / f"actors-{fold}.crf"))
    inner.open(str(folder / f"inner-{fold}.crf"))
    return ActorTagger(outer, inner, load_lexicon(language), names=open_model(f"names-{language}"))
