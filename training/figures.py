"""Rebuild the model that decides which numbers are figures.

    training/figures.py [--shared ../shared] [--check]

Reads the annotated articles of ``gold/train`` and ``gold/written`` (never ``gold/dev``), prints five-fold
cross-validated scores, and writes ``figures.crf`` and its card; ``--check`` only compares the bytes.
"""

import argparse
import json
import tempfile
import zlib
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pycrfsuite
from annotations import document_of, occurrence

from eventlog.document.model import Document
from eventlog.language.pack import load_pack
from eventlog.mentions.figures.candidates import Candidate, find_candidates
from eventlog.mentions.figures.classify import MODEL, OUTSIDE, choose
from eventlog.mentions.figures.features import Described, features_of

ROOT = Path(__file__).resolve().parents[1]
MODELS = ROOT / "src" / "eventlog" / "mentions" / "models"
FOLDERS = ("train", "written")
SETTINGS = {"c1": 0.0, "c2": 2.0, "max_iterations": 200, "feature.minfreq": 1}


@dataclass(frozen=True)
class Lesson:
    """One annotated article: its numbers as features, and what the annotators made of each."""

    name: str
    language: str
    rows: list[Described]
    labels: list[str]
    figures: int


def span_of(text: str, figure: dict[str, Any]) -> tuple[int, int]:
    """Where an annotated figure stands."""
    at = occurrence(text, figure["quote"], figure)
    return at, at + len(figure["quote"])


def agrees(candidate: Candidate, figure: dict[str, Any]) -> bool:
    """Whether a number has the value, or the lower bound, of an annotated figure."""
    if figure["value"] is not None:
        return candidate.value == figure["value"]
    return candidate.value is None and candidate.low == figure["low"]


def labels_of(
    document: Document, candidates: Sequence[Candidate], figures: list[dict[str, Any]]
) -> list[str]:
    """The measure of each number that is annotated, ``O`` for the others."""
    labels = [OUTSIDE] * len(candidates)
    for figure in figures:
        start, end = span_of(document.text, figure)
        for at, candidate in enumerate(candidates):
            inside = candidate.span.start < end and start < candidate.span.end
            if labels[at] == OUTSIDE and inside and agrees(candidate, figure):
                labels[at] = figure["measure"]
                break
    return labels


def lessons(gold: Path) -> Iterator[Lesson]:
    """Each annotated article of a folder, in the order of names."""
    for path in sorted(gold.glob("*.json")):
        item = json.loads(path.read_text("utf-8"))
        if "figures" not in item:
            continue
        document = document_of(item, where=str(path))
        pack = load_pack(item["language"])
        candidates = [c for s in document.sentences for c in find_candidates(document, s, pack)]
        rows = features_of(document, candidates, pack)
        labels = labels_of(document, candidates, item["figures"])
        yield Lesson(item["doc_id"], item["language"], rows, labels, len(item["figures"]))


def fit(training: Sequence[Lesson], path: Path) -> None:
    """Train on lessons and write the model."""
    trainer = pycrfsuite.Trainer(verbose=False)
    for lesson in training:
        if lesson.rows:
            trainer.append([number.features for number in lesson.rows], lesson.labels)
    trainer.select("lbfgs")
    trainer.set_params(SETTINGS)
    trainer.train(str(path))


def decide(tagger: pycrfsuite.Tagger, numbers: Sequence[Described]) -> list[str]:
    """The label of each number as at run time."""
    return [measure or OUTSIDE for measure in choose(tagger, numbers)] if numbers else []


def cross_validate(every: Sequence[Lesson], folds: int = 5) -> dict[str, float]:
    """F1 of numbers with their measure by language; each article is decided by a model that never saw it."""
    order = list(every)
    order.sort(key=lambda lesson: zlib.crc32(lesson.name.encode()))
    counts: Counter[tuple[str, str]] = Counter()
    with tempfile.TemporaryDirectory() as folder:
        for fold in range(folds):
            path = Path(folder) / f"{fold}.crf"
            fit([x for at, x in enumerate(order) if at % folds != fold], path)
            tagger = pycrfsuite.Tagger()
            tagger.open(str(path))
            for lesson in order[fold::folds]:
                found = decide(tagger, lesson.rows)
                counts[lesson.language, "gold"] += lesson.figures
                counts[lesson.language, "found"] += sum(label != OUTSIDE for label in found)
                pairs = zip(lesson.labels, found, strict=True)
                counts[lesson.language, "hit"] += sum(a == b != OUTSIDE for a, b in pairs)
    languages = sorted({language for language, _ in counts})
    return {x: 2 * counts[x, "hit"] / (counts[x, "gold"] + counts[x, "found"]) for x in languages}


def card(every: Sequence[Lesson], scores: dict[str, float]) -> str:
    """What the model is, from which data, how good, and how to rebuild it."""
    numbers = sum(len(lesson.rows) for lesson in every)
    figures = sum(lesson.figures for lesson in every)
    scored = ", ".join(f"{language} {score:.3f}" for language, score in scores.items())
    return f"""# {MODEL}

Decides for every number of an article whether it is a figure and of which measure.

- Kind: linear-chain conditional random field over the numbers of an article (python-crfsuite, L-BFGS,
  c2 {SETTINGS["c2"]}), one model for all languages.
- Features: `eventlog.mentions.figures.features`, from the text and the language packs.
- Data: `gold/train` and `gold/written`, {len(every)} articles with {numbers} numbers, {figures} of them
  annotated figures. Annotations are ours; the model holds no text of the articles but single words.
- Scores: five-fold cross-validated F1 of numbers with their measure: {scored}.
- Rebuild: `training/figures.py` (the same bytes each time); licence as the project.
"""


def main() -> int:
    """Train, score, write or compare."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--shared", type=Path, default=ROOT.parent / "shared")
    parser.add_argument("--check", action="store_true")
    args = parser.parse_args()
    every = [lesson for name in FOLDERS for lesson in lessons(args.shared / "gold" / name)]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / MODEL
        fit(every, path)
        data = path.read_bytes()
    if args.check:
        same = data == (MODELS / MODEL).read_bytes()
        print("the same bytes" if same else "other bytes than the model that ships")
        return 0 if same else 1
    scores = cross_validate(every)
    (MODELS / MODEL).write_bytes(data)
    (MODELS / MODEL.replace(".crf", ".md")).write_text(card(every, scores), "utf-8")
    print(scores, f"{len(data) / 1e3:.0f} kB")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
