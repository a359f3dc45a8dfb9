"""Score attributions with the models that ship on the political news of PolNeAR, which they never saw.

    benchmarks/polnear.py [--file ../shared/polnear/dev.jsonl]

A content or a source counts as found where its span overlaps one of the same kind, each matched at most once,
the widest overlaps first. PolNeAR counts beliefs and intentions as attributions too, which we do not: recall
of contents stays below one for that.
"""

import argparse
import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from eventlog.article.readers.jsonl import article_of
from eventlog.document.build import build_document
from eventlog.language.pack import load_pack
from eventlog.mentions.quotations.find import find_attributions
from eventlog.mentions.quotations.regions import with_regions
from eventlog.mentions.quotations.tidy import tidied

FILE = Path(__file__).resolve().parents[2] / "shared" / "polnear" / "dev.jsonl"
FIELDS = ("doc_id", "language", "published", "text")

Spans = list[tuple[int, int]]


def covering(parts: Iterable[Sequence[int]]) -> tuple[int, int]:
    """From the start of the first part to the end of the last."""
    ordered = sorted(parts)
    return ordered[0][0], ordered[-1][1]


def found_in(item: dict[str, Any]) -> dict[str, Spans]:
    """The contents and sources of one article as the engine finds them."""
    document = with_regions(build_document(article_of({k: item[k] for k in FIELDS}, where=item["doc_id"])))
    pack = load_pack("en")
    found = tidied(document, find_attributions(document, pack), (), pack.speech)
    spans: dict[str, Spans] = {"content": [(one.content.start, one.content.end) for one in found]}
    spans["source"] = sorted({(one.source.start, one.source.end) for one in found if one.source})
    return spans


def hits(gold: Spans, found: Spans) -> int:
    """Pairs of overlapping spans, each span used once, the widest overlaps first."""
    pairs = [
        (max(g[0], f[0]) - min(g[1], f[1]), i, j)
        for i, g in enumerate(gold)
        for j, f in enumerate(found)
        if min(g[1], f[1]) > max(g[0], f[0])
    ]
    used: tuple[set[int], set[int]] = (set(), set())
    for _, i, j in sorted(pairs):
        if i not in used[0] and j not in used[1]:
            used[0].add(i)
            used[1].add(j)
    return len(used[0])


def scores(file: Path) -> dict[str, tuple[float, float, float]]:
    """Precision, recall and F1 of contents and of sources."""
    counts: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0])
    with file.open(encoding="utf-8") as lines:
        for item in map(json.loads, lines):
            found = found_in(item)
            for kind in ("content", "source"):
                gold = sorted({covering(one[kind]) for one in item["attributions"] if one[kind]})
                one = (hits(gold, found[kind]), len(gold), len(found[kind]))
                counts[kind] = [a + b for a, b in zip(counts[kind], one, strict=True)]
    return {
        kind: (hit / found, hit / gold, 2 * hit / (found + gold))
        for kind, (hit, gold, found) in counts.items()
    }


def main() -> None:
    """Print one row for contents and one for sources."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--file", type=Path, default=FILE)
    args = parser.parse_args()
    for kind, (precision, recall, f1) in scores(args.file).items():
        print(f"PolNeAR {kind:8}{precision:8.3f}{recall:8.3f}{f1:8.3f}")


if __name__ == "__main__":
    main()
