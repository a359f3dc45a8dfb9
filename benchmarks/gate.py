"""The quality gate: score the engine on annotated articles and stories and fail below a floor.

    benchmarks/gate.py [--raise]

Floors lie in ``floors.json``: for each corpus and row the score (0 to 1) that must be reached. ``--raise``
lifts floors to what was reached, less a margin; nothing here lowers a floor. ``docs/quality.md`` is generated
from the file.
"""

import argparse
import json
import math
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import polnear
import sentences
import timex
from quality import SHARED, extracted

FLOORS = Path(__file__).with_name("floors.json")
ROOT = FLOORS.parents[1]
GOLD, STORIES = SHARED / "gold", SHARED / "kz"

MARGIN = 0.005
"""How far below the score reached a floor is set: processors round differently, and ties may flip."""

Scores = dict[str, float]


def articles(gold: Path, language: str = "") -> Scores:
    """F1 of each row of the scorer of articles; its table on standard output."""
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as found:
        for item in extracted(gold, language=language):
            found.write(json.dumps(item, ensure_ascii=False) + "\n")
        found.flush()
        command = [sys.executable, str(GOLD / "score.py"), str(gold), found.name]
        command += ["--language", language] if language else []
        sys.stdout.write(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
        done = subprocess.run([*command, "--json"], check=True, capture_output=True, text=True)
        scores: Scores = json.loads(done.stdout)
        return scores


def sentence_shares(code: str) -> Scores:
    """Type and roles of single sentences; the shares on standard output."""
    found: Scores = sentences.shares(code)
    sys.stdout.writelines(f"{row:6} {share:.3f}\n" for row, share in found.items())
    return found


def timebank() -> Scores:
    """Strict, relaxed and value F1 over TimeBank."""
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.json"
        status = timex.score(timex.TIMEBANK, "", report=str(report))
        if status:
            raise SystemExit(status)
        found = json.loads(report.read_text("utf-8"))["subsets"]["ALL"]
        return {row: found[row]["f1"] for row in ("strict", "relaxed", "value")}


def political() -> Scores:
    """F1 of the contents and of the sources of PolNeAR, by the models that ship and never saw it."""
    found = polnear.scores(polnear.FILE)
    for row, (precision, recall, f1) in found.items():
        sys.stdout.write(f"{row:16}{precision:10.3f}{recall:10.3f}{f1:10.3f}\n")
    return {row: f1 for row, (_, _, f1) in found.items()}


def story(name: str) -> Scores:
    """The rows of the scorer of stories, over a database made by the program itself."""
    with tempfile.TemporaryDirectory() as folder:
        database = Path(folder) / "story.db"
        eventlog = [str(Path(sys.executable).with_name("eventlog")), "add", str(STORIES / f"{name}.jsonl")]
        command = [*eventlog, "--database", str(database), "--story", name]
        subprocess.run(command, check=True, capture_output=True)
        command = [sys.executable, str(STORIES / "score_story.py"), str(STORIES / f"{name}_truth.json")]
        done = subprocess.run([*command, str(database)], check=True, capture_output=True, text=True)
        sys.stdout.write(done.stdout)
        return _rows(done.stdout)


def _rows(table: str) -> Scores:
    """Name and the last score of each row: F1 where there is one, else recall."""
    found = {}
    for line in table.splitlines()[1:]:
        name, *cells = line.split()
        found[name] = float(cells[-2])
        if name == "actors":
            found["actors precision"] = float(cells[0])
    return found


CORPORA: dict[str, tuple[Path, Callable[[], Scores]]] = {
    "dev id": (GOLD / "dev", lambda: articles(GOLD / "dev", "id")),
    "dev en": (GOLD / "dev", lambda: articles(GOLD / "dev", "en")),
    "dev": (GOLD / "dev", lambda: articles(GOLD / "dev")),
    "sentences id": (sentences.FOLDER, lambda: sentence_shares("id")),
    "sentences en": (sentences.FOLDER, lambda: sentence_shares("en")),
    "reference": (SHARED / "seed", lambda: articles(SHARED / "seed")),
    "timebank": (SHARED / "timex", timebank),
    "polnear": (polnear.FILE.parent, political),
    "story demo": (STORIES / "demo", lambda: story("demo")),
    "story dev": (STORIES / "dev", lambda: story("dev")),
}


def main() -> int:
    """Print every corpus' table; 1 when a floor is not met or a corpus is missing."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "--raise", dest="lift", action="store_true", help="lift floors to what is reached now"
    )
    lift = parser.parse_args().lift
    floors: dict[str, Scores] = json.loads(FLOORS.read_text("utf-8")) if FLOORS.exists() else {}
    below = []
    for name, (place, score) in CORPORA.items():
        if not place.is_dir():
            sys.stderr.write(f"{place}: not there; the gate needs the annotated articles\n")
            return 1
        sys.stdout.write(f"\n== {name}\n")
        sys.stdout.flush()
        for row, reached in score().items():
            floor = floors.setdefault(name, {}).get(row, 0.0)
            if reached < floor:
                below.append(f"{name}: {row} {reached:.3f} is below its floor {floor:.3f}")
            elif lift:
                floors[name][row] = max(floor, math.floor((reached - MARGIN) * 1000) / 1000)
    if lift:
        FLOORS.write_text(json.dumps(floors, indent=1) + "\n", "utf-8")
    sys.stderr.write("".join(f"{line}\n" for line in below))
    sys.stdout.write(f"\n{'below the floors' if below else 'all floors met'}\n")
    return 1 if below else 0


if __name__ == "__main__":
    raise SystemExit(main())
