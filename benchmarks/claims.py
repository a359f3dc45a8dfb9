"""Score claims alone, with the engine's actors or with the annotated ones.

    benchmarks/claims.py [--gold ../shared/gold/dev] [--language id] [--actors found|gold] [--misses claims]

``--actors gold`` puts the annotated names in place of those that are found, which shows what attribution
itself gets wrong about speakers. Where PolNeAR is at hand, its contents and sources are scored too.
"""

import argparse
import importlib.util
import json
import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

from polnear import FILE, scores

from eventlog.document.model import Document
from eventlog.mentions.actors import ActorTable
from eventlog.mentions.model import Actor, ActorForm, ActorMention
from eventlog.ontology import ActorType
from eventlog.span import Span

SHARED = Path(__file__).resolve().parents[2] / "shared"
ROWS = ("claims", "claims+speaker")


def scorer() -> ModuleType:
    """The scorer that lies beside the annotations."""
    spec = importlib.util.spec_from_file_location("score", SHARED / "gold" / "score.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def annotated(folder: Path, language: str) -> Iterator[tuple[dict[str, Any], Document]]:
    """Each annotated article of a folder with its document."""
    from eventlog.article.readers.jsonl import article_of
    from eventlog.document.build import build_document

    fields = ("doc_id", "language", "published", "headline", "byline", "outlet", "url", "text")
    for path in sorted(folder.glob("*.json")):
        gold = json.loads(path.read_text("utf-8"))
        if "text" in gold and language in ("", gold["language"]):
            article = article_of({key: gold[key] for key in fields if key in gold}, where=str(path))
            yield gold, build_document(article)


def actors_of(gold: dict[str, Any]) -> ActorTable:
    """The annotated actors as a table: every place where one of their names stands."""
    taken: list[Span] = []
    mentions: dict[str, list[ActorMention]] = defaultdict(list)
    names = [(name, actor["id"]) for actor in gold["actors"] for name in [actor["name"], *actor["aliases"]]]
    for name, actor in sorted(names, key=lambda pair: (-len(pair[0]), pair)):
        for match in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", gold["text"]):
            span = Span(*match.span())
            if not any(span.overlaps(other) for other in taken):
                taken.append(span)
                mentions[actor].append(ActorMention(span, ActorForm.NAME))
    return ActorTable(
        tuple(
            Actor(
                id=actor["id"],
                name=actor["name"],
                type=ActorType(actor["type"]),
                mentions=tuple(sorted(mentions[actor["id"]], key=lambda mention: mention.span)),
                aliases=tuple(actor["aliases"]),
            )
            for actor in gold["actors"]
        )
    )


def found_in(gold: dict[str, Any], document: Document, *, own: bool) -> dict[str, Any]:
    """The claims of one article in the form that the scorer reads."""
    from eventlog.language.pack import load_pack
    from eventlog.mentions.actors import find_actors
    from eventlog.mentions.contract import as_json
    from eventlog.mentions.model import Extraction
    from eventlog.mentions.quotations import find_claims
    from eventlog.mentions.timexes import find_timexes

    pack = load_pack(document.language)
    actors = find_actors(document, pack) if own else actors_of(gold)
    claims, actors = find_claims(document, pack, timexes=find_timexes(document, pack), actors=actors)
    return as_json(document, Extraction("claims", "0", actors=actors.actors, claims=claims))


def main() -> None:
    """Print the rows of claims, or what one of them missed."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--gold", type=Path, default=SHARED / "gold" / "dev")
    parser.add_argument("--language", default="")
    parser.add_argument("--actors", choices=("found", "gold"), default="found")
    parser.add_argument("--misses", choices=ROWS)
    args = parser.parse_args()
    score = scorer()
    totals: dict[tuple[str, str], list[int]] = defaultdict(lambda: [0, 0, 0])
    misses: dict[str, list[Any]] = defaultdict(list)
    for gold, document in annotated(args.gold, args.language):
        found = found_in(gold, document, own=args.actors == "found")
        counts = score.score_article({**gold, "events": []}, found, misses)
        for row in ROWS:
            for language in (document.language, "all"):
                totals[language, row] = [
                    a + b for a, b in zip(totals[language, row], counts[row], strict=True)
                ]
    if args.misses:
        for what, doc_id, item in misses[args.misses]:
            print(what, doc_id, json.dumps(item, ensure_ascii=False))
        return
    for (language, row), counts_of_row in sorted(totals.items()):
        precision, recall, f1 = score.prf(*counts_of_row)
        print(
            f"{language:4}{row:16}{precision:8.3f}{recall:8.3f}{f1:8.3f}{counts_of_row[1]:7}{counts_of_row[2]:7}"
        )
    if FILE.is_file() and args.language != "id":
        for kind, (precision, recall, f1) in scores(FILE).items():
            print(f"en  PolNeAR {kind:8}{precision:8.3f}{recall:8.3f}{f1:8.3f}")


if __name__ == "__main__":
    main()
