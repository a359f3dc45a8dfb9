"""Score the offline engine against annotated articles.

    benchmarks/quality.py --gold ../shared/gold/dev [--language id] [--misses ROW] [--only DOC_ID]

Prints the table of the scorer that lies beside the annotations (``score.py``).
"""

import argparse
import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

SHARED = Path(__file__).resolve().parents[2] / "shared"


def extracted(folder: Path, *, only: str = "", language: str = "") -> Iterator[dict[str, Any]]:
    """Each annotated article of a folder as the engine extracts it, by way of the JSONL reader."""
    from eventlog.article.readers.jsonl import article_of
    from eventlog.document.build import build_document
    from eventlog.mentions.contract import as_json
    from eventlog.mentions.engine import extract_document, load_engine

    engine = load_engine()
    fields = ("doc_id", "language", "published", "headline", "byline", "outlet", "url", "text")
    for path in sorted(folder.glob("*.json")):
        gold = json.loads(path.read_text("utf-8"))
        if "text" not in gold or only not in ("", gold["doc_id"]) or language not in ("", gold["language"]):
            continue
        article = article_of({key: gold[key] for key in fields if key in gold}, where=str(path))
        document = build_document(article)
        yield as_json(document, extract_document(document, engine=engine))


def main() -> int:
    """Extract, then hand over to the scorer."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--gold", type=Path, default=SHARED / "gold" / "dev")
    parser.add_argument("--language", default="")
    parser.add_argument("--misses", default="")
    parser.add_argument("--only", default="")
    args = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        found = Path(folder) / "found.jsonl"
        gold = Path(folder) / "gold"
        gold.mkdir()
        with found.open("w", encoding="utf-8") as out:
            for item in extracted(args.gold, only=args.only, language=args.language):
                out.write(json.dumps(item, ensure_ascii=False) + "\n")
        kept = {json.loads(line)["doc_id"] for line in found.read_text("utf-8").splitlines()}
        for path in args.gold.glob("*.json"):
            data = path.read_text("utf-8")
            if json.loads(data).get("doc_id") in kept:
                (gold / path.name).write_text(data, "utf-8")
        command = [sys.executable, str(SHARED / "gold" / "score.py"), str(gold), str(found)]
        command += ["--misses", args.misses] if args.misses else []
        return subprocess.run(command, check=False).returncode


if __name__ == "__main__":
    raise SystemExit(main())
