"""Score the actors alone, which is quicker than a whole extraction.

    benchmarks/actors.py --gold ../shared/gold/dev [--language id] [--misses] [--types]

Same rule as ``score.py``: an actor is found where a name of it equals, folded, one of the annotated.
"""

import argparse
import json
import time
from collections import Counter
from pathlib import Path
from typing import Any

from quality import SHARED


def fold(name: str) -> str:
    """As the scorer folds names."""
    import re
    import unicodedata

    plain = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
    return " ".join(re.sub(r"[^\w]+", " ", plain).casefold().split())


def matched(gold: list[set[str]], found: list[set[str]]) -> list[tuple[int, int]]:
    """Pairs of equal actors, each used once, in order."""
    pairs, used = [], set()
    for g, names in enumerate(gold):
        for f, others in enumerate(found):
            if f not in used and names & others:
                used.add(f)
                pairs.append((g, f))
                break
    return pairs


def names_of(actor: Any) -> set[str]:
    """Folded name and aliases."""
    if isinstance(actor, dict):
        return {fold(n) for n in [actor["name"], *actor.get("aliases", [])]} - {""}
    return {fold(n) for n in [actor.name, *actor.aliases]} - {""}


def main() -> None:
    """Print precision, recall and F1 for each language, and time."""
    from eventlog.article.readers.jsonl import article_of
    from eventlog.document.build import build_document
    from eventlog.language.pack import load_pack
    from eventlog.mentions.actors import find_actors

    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--gold", type=Path, default=SHARED / "gold" / "dev")
    parser.add_argument("--language", default="")
    parser.add_argument("--misses", action="store_true")
    args = parser.parse_args()
    totals: dict[str, Counter[str]] = {}
    fields = ("doc_id", "language", "published", "headline", "byline", "outlet", "url", "text")
    seconds, characters = 0.0, 0
    for path in sorted(args.gold.glob("*.json")):
        gold = json.loads(path.read_text("utf-8"))
        if "actors" not in gold or "text" not in gold or args.language not in ("", gold["language"]):
            continue
        document = build_document(article_of({k: gold[k] for k in fields if k in gold}, where=str(path)))
        pack = load_pack(document.language)
        find_actors(document, pack) if not seconds else None
        start = time.perf_counter()
        table = find_actors(document, pack)
        seconds += time.perf_counter() - start
        characters += len(document.text)
        pairs = matched([names_of(a) for a in gold["actors"]], [names_of(a) for a in table.actors])
        total = totals.setdefault(gold["language"], Counter())
        total.update(hits=len(pairs), gold=len(gold["actors"]), found=len(table.actors))
        total.update(types=sum(gold["actors"][g]["type"] == table.actors[f].type for g, f in pairs))
        for g, actor in enumerate(gold["actors"]):
            kind = actor["type"]
            hit = g in dict(pairs)
            total.update({f"gold {kind}": 1, f"hit {kind}": hit})
            if args.misses and not hit:
                print("missed", gold["doc_id"], kind, actor["name"], actor["aliases"], sep=" | ")
        taken = {f for _, f in pairs}
        for f, found in enumerate(table.actors):
            total.update({f"found {found.type}": 1, f"right {found.type}": f in taken})
            if args.misses and f not in taken:
                print("wrong", gold["doc_id"], found.type, found.name, found.aliases, sep=" | ")
    for language, total in sorted(totals.items()):
        precision, recall = total["hits"] / max(1, total["found"]), total["hits"] / total["gold"]
        score = 2 * precision * recall / (precision + recall) if total["hits"] else 0.0
        print(f"{language}: precision {precision:.3f} recall {recall:.3f} F1 {score:.3f}", end=" ")
        print(f"types right {total['types'] / max(1, total['hits']):.3f}")
        for kind in ("person", "organization", "government", "armed_group", "group"):
            print(
                f"   {kind:13} gold {total['gold ' + kind]:4} hit {total['hit ' + kind]:4}"
                f"   found {total['found ' + kind]:4} right {total['right ' + kind]:4}"
            )
    print(
        f"{characters / 1e6 / seconds * 60:.1f} MB/min,"
        f" {seconds / characters * 3e6:.1f} ms for 3,000 characters"
    )


if __name__ == "__main__":
    main()
