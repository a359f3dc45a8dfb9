"""Train the attribution taggers that ship in the package.

    training/attribution.py [--language id] [--output DIR] [--check | --no-check]

Reads the annotated articles of ``../shared/gold/train`` and ``../shared/gold/written`` and writes one model a
language; the same articles give the same bytes. Cross-validated scores (five folds of ``train``, ``written``
always among the articles learnt from) go into the card. ``--check`` prints them and writes no model,
``--no-check`` writes the models alone. About three minutes.
"""

import argparse
import json
import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any
from unittest.mock import patch

import pycrfsuite
from annotations import document_of, occurrence

from eventlog.document.model import Document
from eventlog.language.pack import available_languages, load_pack
from eventlog.mentions.quotations import find, tagger
from eventlog.mentions.quotations.attribution import Attribution
from eventlog.mentions.quotations.reading import Reading, read_paragraphs
from eventlog.mentions.quotations.regions import with_regions

ROOT = Path(__file__).resolve().parents[1]
SHARED = ROOT.parent / "shared"
MODELS = ROOT / "src" / "eventlog" / "mentions" / "models"
PARAMETERS = {"c1": 0.3, "c2": 0.05, "max_iterations": 150, "feature.possible_transitions": True}
FOLDS = 5

Article = tuple[dict[str, Any], Document]


def annotated(folder: Path, language: str) -> list[Article]:
    """The annotated articles of a folder in one language, with their documents, in order of file name."""
    found: list[Article] = []
    for path in sorted(folder.glob("*.json")):
        gold = json.loads(path.read_text("utf-8"))
        if gold.get("language") == language:
            found.append((gold, with_regions(document_of(gold, where=str(path)))))
    return found


def located(gold: dict[str, Any]) -> list[tuple[tuple[int, int], dict[str, Any]]]:
    """Each annotated claim with the place of its content."""
    found: list[tuple[tuple[int, int], dict[str, Any]]] = []
    for claim in gold["claims"]:
        at = occurrence(gold["text"], claim["content"], claim)
        if at >= 0:
            found.append(((at, at + len(claim["content"])), claim))
    return found


def scored(gold: dict[str, Any], found: Sequence[Attribution]) -> tuple[int, int, int]:
    """Hits, annotated and found claims: contents that overlap by half, the closest pairs first."""
    spans = [(place.content.start, place.content.end) for place in found]
    pairs: list[tuple[float, int, int]] = []
    claims = located(gold)
    for i, ((start, end), _) in enumerate(claims):
        for j, (first, last) in enumerate(spans):
            shared = min(end, last) - max(start, first)
            overlap = shared / (max(end, last) - min(start, first))
            if overlap >= 0.5:
                pairs.append((-overlap, i, j))
    used: set[tuple[str, int]] = set()
    for _, i, j in sorted(pairs):
        if ("gold", i) not in used and ("found", j) not in used:
            used |= {("gold", i), ("found", j)}
    return len(used) // 2, len(claims), len(spans)


def labels_of(gold: dict[str, Any], reading: Reading) -> list[str]:
    """One label a word: content as annotated, and the nearest source and cue of each claim."""
    words = reading.words
    labels = ["O"] * len(words)
    spans = sorted(located(gold), key=lambda pair: (-(pair[0][1] - pair[0][0]), pair[0]))
    for (start, end), _ in spans:
        inside = [
            at for at, word in enumerate(words) if word.start < end and start < word.end and not word.mark
        ]
        if not inside or all(labels[at].endswith("C") for at in inside):
            continue
        for at in range(inside[0], inside[-1] + 1):
            labels[at] = "I-C"
        labels[inside[0]] = "B-C"
    for span, claim in spans:
        for field, label in (("speaker_text", "S"), ("cue", "Q")):
            place = _nearest(gold["text"], claim.get(field) or "", span)
            for at, word in enumerate(words):
                if place and place[0] <= word.start and word.end <= place[1] and labels[at] == "O":
                    labels[at] = label
    return labels


def _nearest(text: str, words: str, content: tuple[int, int]) -> tuple[int, int] | None:
    """The occurrence of some words that lies nearest to the content, at most 200 characters away."""
    best: tuple[int, int, int] | None = None
    at = text.find(words) if words else -1
    while at >= 0:
        end = at + len(words)
        joined = text[at - 1 : at].isalnum() or (words[-1].isalnum() and text[end : end + 1].isalnum())
        if not joined and not (at < content[1] and content[0] < end):
            distance = content[0] - end if at < content[0] else at - content[1]
            best = min(best or (200, 0, 0), (distance, at, end))
        at = text.find(words, at + 1)
    return best[1:] if best and best[0] < 200 else None


def train(articles: Iterable[Article], target: Path) -> None:
    """Train one model on articles of one language."""
    trainer = pycrfsuite.Trainer(verbose=False)
    trainer.set_params(PARAMETERS)
    for gold, document in articles:
        for reading in read_paragraphs(document, load_pack(document.language).speech):
            trainer.append(reading.rows, labels_of(gold, reading))
    trainer.train(str(target))


def check(articles: Sequence[Article], always: Sequence[Article]) -> tuple[float, float, float]:
    """Precision, recall and F1 of contents over folds, each judged by a model that never saw it."""
    counts = [0, 0, 0]
    for fold in range(FOLDS):
        seen = [article for at, article in enumerate(articles) if at % FOLDS != fold]
        with tempfile.TemporaryDirectory() as folder:
            train([*seen, *always], Path(folder) / "model")
            own = pycrfsuite.Tagger()
            own.open(str(Path(folder) / "model"))
            with patch.object(tagger, "_tagger", lambda _language, own=own: own):
                for gold, document in articles[fold::FOLDS]:
                    found = find.find_attributions(document, load_pack(document.language))
                    counts = [a + b for a, b in zip(counts, scored(gold, found), strict=True)]
    precision, recall = counts[0] / counts[2], counts[0] / counts[1]
    return precision, recall, 2 * precision * recall / (precision + recall)


def card(scores: Sequence[str]) -> str:
    """What the models are, from which data, how good, and how to rebuild them."""
    listed = "\n".join(f"  - {line}" for line in scores)
    return f"""# attribution-*.crf

Mark the words of each paragraph as content, source or cue of an attributed statement, one model a language.

- Kind: linear-chain conditional random field over the words of a paragraph (python-crfsuite, L-BFGS,
  c1 {PARAMETERS["c1"]}, c2 {PARAMETERS["c2"]}).
- Features: `eventlog.mentions.quotations.features`, from the text, the language packs and what the rules of
  `quotations` make of them.
- Data: `gold/train` and `gold/written`. Annotations are ours; the models hold no text of the articles but
  single words and pairs of words. PolNeAR is no part of them.
- Scores of statements whose contents overlap by half, five-fold cross-validated over `gold/train`:
{listed}
- Rebuild: `training/attribution.py` (the same bytes each time); licence as the project.
"""


def main() -> None:
    """Train, or cross-validate, each language."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--language", default="")
    parser.add_argument("--output", type=Path, default=MODELS)
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--no-check", action="store_true")
    args = parser.parse_args()
    lines: list[str] = []
    for language in [args.language] if args.language else available_languages():
        articles = annotated(SHARED / "gold" / "train", language)
        written = annotated(SHARED / "gold" / "written", language)
        if not args.no_check:
            precision, recall, f1 = check(articles, written)
            count = sum(len(gold["claims"]) for gold, _ in (*articles, *written))
            lines.append(
                f"{language}: {len(articles) + len(written)} articles with {count:,} statements; "
                f"precision {precision:.3f}, recall {recall:.3f}, F1 {f1:.3f}"
            )
            print(lines[-1])
        if args.check:
            continue
        target = args.output / tagger.MODEL_NAME.format(language=language)
        train([*articles, *written], target)
        print(f"{target.name}: {target.stat().st_size:,} bytes")
    if lines and not args.language:
        (args.output / "attribution.md").write_text(card(lines), "utf-8")


if __name__ == "__main__":
    main()
