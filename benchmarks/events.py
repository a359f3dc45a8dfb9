"""How well events are found, dated, typed and cast: by language, by type, what is taken for what, and trust.

    benchmarks/events.py [--gold ../shared/gold/dev] [--found FILE]

Without ``--found`` the engine extracts the annotated articles. FILE holds one extraction a line
(``training/events.py --found FILE`` writes those of cross-validation, each article by models that were not
trained on it). An event is right where the scorer that lies beside the annotations (``score.py``) pairs it.

The reliability table sets the confidence that events were given beside the share that was right: about eight
in ten of those given as 0.8.
"""

import argparse
import json
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.machinery import SourceFileLoader
from itertools import pairwise
from pathlib import Path
from types import ModuleType
from typing import Any

from quality import SHARED, extracted

ROWS = ("events", "events+date", "events+type", "events+roles")
BINS = (0.0, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.01)


@dataclass(frozen=True)
class Paired:
    """One article's events set beside the annotation's: pairs of indices, and which of them agree on what."""

    gold: dict[str, Any]
    found: dict[str, Any]
    pairs: tuple[tuple[int, int], ...]


def scorer() -> ModuleType:
    """The scorer that lies beside the annotations."""
    loader = SourceFileLoader("score", str(SHARED / "gold" / "score.py"))
    module = ModuleType(loader.name)
    loader.exec_module(module)
    return module


def pair(gold: dict[str, Any], found: dict[str, Any], score: ModuleType) -> Paired:
    """Pair events as the scorer does: the closest first, agreement on date and type making them closer."""
    text, mine, theirs = gold["text"], gold["events"], found["events"]
    spans = [[score.locate(text, event, "quote") for event in events] for events in (mine, theirs)]
    triggers = [
        [score.trigger(text, event, span) for event, span in zip(events, own, strict=True)]
        for events, own in zip((mine, theirs), spans, strict=True)
    ]

    def close(i: int, j: int) -> float:
        dated = score.edtf_key(mine[i]["date"]) == score.edtf_key(theirs[j]["date"])
        typed = mine[i]["type"] == theirs[j]["type"]
        crossed = (
            typed and score.inside(triggers[1][j], spans[0][i]) and score.inside(triggers[0][i], spans[1][j])
        )
        if not score.overlap(triggers[0][i], triggers[1][j]) and not crossed:
            return 0.0
        return float(score.overlap(spans[0][i], spans[1][j]) + dated + typed)

    return Paired(gold, found, tuple(score.pair(range(len(mine)), range(len(theirs)), close)))


def print_rows(pairs: list[Paired], score: ModuleType) -> None:
    """The four rows of events over both languages and each alone."""
    totals: dict[str, dict[str, list[int]]] = defaultdict(lambda: {row: [0, 0, 0] for row in ROWS})
    for one in pairs:
        counts = score.score_article(one.gold, one.found, defaultdict(list))
        for key in ("all", one.gold["language"]):
            for row in ROWS:
                totals[key][row] = [a + b for a, b in zip(totals[key][row], counts[row], strict=True)]
    print(f"{'':4} {'row':13}{'precision':>10}{'recall':>8}{'F1':>7}")
    for key in sorted(totals):
        for row in ROWS:
            p, r, f = score.prf(*totals[key][row])
            print(f"{key:4} {row:13}{p:10.3f}{r:8.3f}{f:7.3f}")


def print_types(pairs: list[Paired], score: ModuleType) -> None:
    """Each annotated type: how many are there, given and found, and how many of those dated and typed."""
    asked, found, dated, typed, given = (Counter[str]() for _ in range(5))
    for one in pairs:
        asked.update(event["type"] for event in one.gold["events"])
        given.update(event["type"] for event in one.found["events"])
        for i, j in one.pairs:
            mine, theirs = one.gold["events"][i], one.found["events"][j]
            kind = mine["type"]
            found[kind] += 1
            dated[kind] += score.edtf_key(mine["date"]) == score.edtf_key(theirs["date"])
            typed[kind] += kind == theirs["type"]
    print(f"\n{'type':12}{'gold':>6}{'given':>7}{'found':>7}{'dated':>7}{'typed':>7}")
    for kind in sorted(asked, key=lambda kind: (-asked[kind], kind)):
        row = (asked[kind], given[kind], found[kind], dated[kind], typed[kind])
        print(f"{kind:12}{row[0]:6}{row[1]:7}{row[2]:7}{row[3]:7}{row[4]:7}")


def print_confusions(pairs: list[Paired]) -> None:
    """Which type events of each annotated type were given: a row for each annotated type."""
    taken = Counter(
        (one.gold["events"][i]["type"], one.found["events"][j]["type"]) for one in pairs for i, j in one.pairs
    )
    kinds = sorted({kind for pair in taken for kind in pair})
    print("\n" + f"{'':12}" + "".join(f"{kind[:5]:>6}" for kind in kinds))
    for kind in kinds:
        print(f"{kind:12}" + "".join(f"{taken[kind, other] or '.':>6}" for other in kinds))


def reliability(pairs: list[Paired]) -> Iterator[tuple[float, float, int, float, float]]:
    """For each step of confidence: its bounds, how many, their mean, and the share that is right."""
    told = []
    for one in pairs:
        right = {j for _, j in one.pairs}
        told += [(event["confidence"], j in right) for j, event in enumerate(one.found["events"])]
    for low, high in pairwise(BINS):
        inside = [(trust, right) for trust, right in told if low <= trust < high]
        if inside:
            count = len(inside)
            yield (
                low,
                min(high, 1.0),
                count,
                sum(t for t, _ in inside) / count,
                sum(r for _, r in inside) / count,
            )


def main() -> int:
    """Print the tables."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--gold", type=Path, default=SHARED / "gold" / "dev")
    parser.add_argument("--found", type=Path)
    args = parser.parse_args()
    if args.found:
        found = [json.loads(line) for line in args.found.read_text("utf-8").splitlines()]
    else:
        found = list(extracted(args.gold))
    score = scorer()
    pairs = [
        pair(json.loads((args.gold / f"{one['doc_id']}.json").read_text("utf-8")), one, score)
        for one in found
    ]
    print_rows(pairs, score)
    print_types(pairs, score)
    print_confusions(pairs)
    print(f"\n{'confidence':>11}{'events':>8}{'mean':>7}{'right':>7}")
    for low, high, count, mean, right in reliability(pairs):
        print(f"{low:5.2f}-{high:4.2f} {count:8}{mean:7.2f}{right:7.2f}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
