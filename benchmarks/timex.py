"""Score time expressions on TimeBank, and measure their speed against ``dateparser.search``.

    benchmarks/timex.py [--errors FILE] [--speed] [--memory]

Prints the table of the scorer that lies beside the corpus. TimeBank is annotated by its own guide, which
differs from ours in a few choices; ``TIMEBANK`` below names them. ``--default`` scores our own convention
instead. ``--speed`` times the same articles with both in this process, one after the other, and prints the
ratio; ``--memory`` reads the articles again and again, to 10,000, and prints the peak resident size on the
way.
"""

import argparse
import json
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

from eventlog.article.model import Article, Publication, PublishedBasis
from eventlog.document.build import build_document
from eventlog.document.model import Document
from eventlog.language.pack import load_pack
from eventlog.mentions.timexes.convention import TimexConvention
from eventlog.mentions.timexes.find import find_timexes

SHARED = Path(__file__).resolve().parents[2] / "shared" / "timex"
CORPUS = SHARED / "timebank.jsonl"
# TimeBank 1.2's guide: adverbs of vague time are marked, "just" and "only" stay outside, "quarterly
# dividend" and "$2 a year" are no SETs.
TIMEBANK = TimexConvention(vague_adverbs=True, focus_words=False, rate_adjectives=False)


def documents() -> Iterator[tuple[dict[str, Any], Document]]:
    """Each article of the corpus with its document; the publishing day is its ``dct``."""
    for line in CORPUS.read_text("utf-8").splitlines():
        row = json.loads(line)
        published = Publication(datetime.fromisoformat(row["dct"]), PublishedBasis.FIELD, has_time=False)
        article = Article(
            row["text"], row["doc_id"], doc_id=row["doc_id"], language=row["lang"], published=published
        )
        yield row, build_document(article)


def score(convention: TimexConvention, errors: str, *, report: str = "") -> int:
    """Tag the corpus and hand over to the scorer; ``report`` names a file for its numbers."""
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "found.jsonl"
        with out.open("w", encoding="utf-8") as lines:
            for row, document in documents():
                found = find_timexes(document, load_pack(document.language), convention=convention)
                timexes = [
                    {"start": t.span.start, "end": t.span.end, "type": t.type, "value": t.value}
                    for t in found
                ]
                lines.write(json.dumps({"doc_id": row["doc_id"], "timex": timexes}) + "\n")
        command = [sys.executable, str(SHARED / "score_timex.py"), str(CORPUS), str(out)]
        command += ["--errors", errors] if errors else []
        command += ["--json", report] if report else []
        return subprocess.run(command, check=False).returncode


def speed() -> None:
    """Seconds of processor time for the corpus, ours and dateparser's, and their ratio."""
    from dateparser.search import search_dates

    pairs = list(documents())
    pack = load_pack("en")
    find_timexes(pairs[0][1], pack)
    began = time.process_time()
    count = sum(len(find_timexes(document, pack)) for _, document in pairs)
    ours = time.process_time() - began
    began = time.process_time()
    theirs_count = 0
    for row, _ in pairs:
        base = {"RELATIVE_BASE": datetime.fromisoformat(row["dct"])}
        theirs_count += len(search_dates(row["text"], languages=["en"], settings=base) or ())
    theirs = time.process_time() - began
    print(f"eventlog          {ours:8.2f} s  {len(pairs) / ours:8.1f} articles/s  {count} expressions")
    rate = len(pairs) / theirs
    print(f"dateparser.search {theirs:8.2f} s  {rate:8.1f} articles/s  {theirs_count} expressions")
    print(f"ratio {ours / theirs:.4f} (floor: at most 0.2)")


def memory(articles: int = 10_000) -> None:
    """Peak resident size after each thousand articles."""
    pack, seen = load_pack("en"), 0
    while seen < articles:
        for _, document in documents():
            find_timexes(document, pack)
            seen += 1
            if seen % 1000 == 0:
                peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
                print(f"{seen:6} articles: peak {peak:.1f} MB", flush=True)
            if seen >= articles:
                return


def main() -> int:
    """Run what was asked for; scoring is the default."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--errors", default="", metavar="FILE", help="write every difference as TSV")
    parser.add_argument("--default", action="store_true", help="score the default convention")
    parser.add_argument("--speed", action="store_true")
    parser.add_argument("--memory", action="store_true")
    args = parser.parse_args()
    if args.speed:
        speed()
    elif args.memory:
        memory()
    else:
        return score(TimexConvention() if args.default else TIMEBANK, args.errors)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
