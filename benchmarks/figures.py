"""Score figures alone against annotated articles, apart from the quality of claims and actors.

    benchmarks/figures.py [--gold ../shared/gold/dev] [--errors]

Figures are found with the annotated claims, so that the row with sources shows what is lost on the figures'
own side. Prints precision, recall and F1 by language, the share of right units and qualifiers among the hits,
and numbers a second; ``--errors`` prints every miss and false find with the words around it.
"""

import argparse
import json
import time
from collections import Counter
from pathlib import Path
from typing import Any

from eventlog.article.readers.jsonl import article_of
from eventlog.document.build import build_document
from eventlog.document.model import Document
from eventlog.language.pack import load_pack
from eventlog.mentions.actors import ActorTable
from eventlog.mentions.figures import find_figures
from eventlog.mentions.model import Claim, Figure
from eventlog.ontology import ClaimKind
from eventlog.span import Span

Hits = list[tuple[int, int]]

SHARED = Path(__file__).resolve().parents[2] / "shared"
FIELDS = ("doc_id", "language", "published", "headline", "byline", "outlet", "url", "text")


def located(text: str, words: str, nth: int) -> Span:
    """The nth occurrence of words."""
    at = -1
    for _ in range(nth):
        at = text.find(words, at + 1)
    return Span(at, at + len(words))


def annotated_claims(item: dict[str, Any], text: str) -> tuple[Claim, ...]:
    """The claims of an annotated article."""
    found = []
    for c in item["claims"]:
        content = located(text, c["content"], c.get("nth", 1))
        found.append(Claim(c["id"], content, ClaimKind(c["kind"]), c["speaker"], said_on=c["said_on"]))
    return tuple(found)


def same(annotated: dict[str, Any], found: Figure) -> bool:
    """Whether measure and value, or bounds, agree."""
    value = annotated["value"]
    bounds = (annotated["low"], annotated["high"]) == (found.low, found.high)
    return annotated["measure"] == found.measure and (found.value == value if value is not None else bounds)


def pairs(annotated: list[dict[str, Any]], found: tuple[Figure, ...], text: str) -> Hits:
    """Hits: annotated figures with the nearest equal one that overlaps, each used once."""
    close = []
    for i, item in enumerate(annotated):
        span = located(text, item["quote"], item.get("nth", 1))
        for j, figure in enumerate(found):
            if span.overlaps(figure.span) and same(item, figure):
                shared = min(span.end, figure.span.end) - max(span.start, figure.span.start)
                close.append((-shared / len(span.covering(figure.span)), i, j))
    hits: Hits = []
    for _, i, j in sorted(close):
        if all(i != a and j != b for a, b in hits):
            hits.append((i, j))
    return hits


def show(item: dict[str, Any], document: Document, found: tuple[Figure, ...], hits: Hits) -> None:
    """Print misses and false finds of one article."""
    for i, figure in enumerate(item["figures"]):
        if i not in {a for a, _ in hits}:
            bounds = figure["value"], figure["low"], figure["high"]
            print("missed", item["doc_id"], figure["measure"], *bounds, "|", figure["quote"])
    for j, wrong in enumerate(found):
        if j not in {b for _, b in hits}:
            around = document.text[max(0, wrong.span.start - 50) : wrong.span.end + 50].replace("\n", " / ")
            value = wrong.value if wrong.value is not None else (wrong.low, wrong.high)
            print("false ", item["doc_id"], wrong.measure, value, wrong.span.of(document.text), "|", around)


def main() -> int:
    """Score a folder."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--gold", type=Path, default=SHARED / "gold" / "dev")
    parser.add_argument("--errors", action="store_true")
    args = parser.parse_args()
    counts: Counter[tuple[str, str]] = Counter()
    spent = 0.0
    for path in sorted(args.gold.glob("*.json")):
        item = json.loads(path.read_text("utf-8"))
        if "figures" not in item:
            continue
        document = build_document(article_of({k: item[k] for k in FIELDS if k in item}, where=str(path)))
        pack, claims = load_pack(item["language"]), annotated_claims(item, document.text)
        began = time.perf_counter()
        found = find_figures(document, pack, actors=ActorTable(), claims=claims)
        spent += time.perf_counter() - began
        hits = pairs(item["figures"], found, document.text)
        if args.errors:
            show(item, document, found, hits)
        both = [(item["figures"][i], found[j]) for i, j in hits]
        counts.update(
            {
                (item["language"], "gold"): len(item["figures"]),
                (item["language"], "found"): len(found),
                (item["language"], "hit"): len(hits),
                (item["language"], "source"): sum(a["attributed_to"] == f.speaker for a, f in both),
                (item["language"], "unit"): sum(a["unit"] == f.unit for a, f in both),
                (item["language"], "qualifier"): sum(a["qualifier"] == f.qualifier for a, f in both),
                ("", "characters"): len(document.text),
            }
        )
    for language in sorted({x for x, _ in counts if x}):
        c = {name: counts[language, name] for name in ("gold", "found", "hit", "source", "unit", "qualifier")}
        hit, both = max(1, c["hit"]), max(1, c["gold"] + c["found"])
        shares = {
            "precision": c["hit"] / max(1, c["found"]),
            "recall": c["hit"] / max(1, c["gold"]),
            "F1": 2 * c["hit"] / both,
            "with source": 2 * c["source"] / both,
            "unit": c["unit"] / hit,
            "qualifier": c["qualifier"] / hit,
        }
        print(f"{language}:", " ".join(f"{name} {share:.3f}" for name, share in shares.items()))
    print(f"{counts['', 'characters'] / max(spent, 1e-9):,.0f} characters a second")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
