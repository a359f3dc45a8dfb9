"""The quality gate: score the engine on annotated articles and fail below a floor.

Floors lie in ``floors.json``: for each corpus and row the F1 that must be reached. ``--raise`` writes what
was reached where it is higher; nothing here lowers a floor.
"""

import argparse
import json
import math
import subprocess
import sys
import tempfile
from pathlib import Path

from quality import SHARED, extracted

FLOORS = Path(__file__).with_name("floors.json")
CORPORA = {
    "dev id": (SHARED / "gold" / "dev", "id"),
    "dev en": (SHARED / "gold" / "dev", "en"),
    "dev": (SHARED / "gold" / "dev", ""),
    "reference": (SHARED / "seed", ""),
}


def score(gold: Path, language: str) -> dict[str, float]:
    """F1 of each row, and the scorer's own table on standard output."""
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as found:
        for item in extracted(gold, language=language):
            found.write(json.dumps(item, ensure_ascii=False) + "\n")
        found.flush()
        command = [sys.executable, str(SHARED / "gold" / "score.py"), str(gold), found.name]
        command += ["--language", language] if language else []
        sys.stdout.write(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
        done = subprocess.run([*command, "--json"], check=True, capture_output=True, text=True)
        scores: dict[str, float] = json.loads(done.stdout)
        return scores


def main() -> int:
    """Print every corpus' table; 1 when a floor is not met or the annotated articles are missing."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "--raise", dest="lift", action="store_true", help="lift floors to what is reached now"
    )
    lift = parser.parse_args().lift
    floors: dict[str, dict[str, float]] = json.loads(FLOORS.read_text("utf-8")) if FLOORS.exists() else {}
    below = []
    for name, (gold, language) in CORPORA.items():
        if not gold.is_dir():
            sys.stderr.write(f"{gold}: not there; the gate needs the annotated articles\n")
            return 1
        sys.stdout.write(f"\n== {name}\n")
        for row, reached in score(gold, language).items():
            floor = floors.setdefault(name, {}).get(row, 0.0)
            if reached < floor:
                below.append(f"{name}: {row} {reached:.3f} is below its floor {floor:.3f}")
            elif lift:
                floors[name][row] = max(floor, math.floor(reached * 1000) / 1000)
    if lift:
        FLOORS.write_text(json.dumps(floors, indent=1, sort_keys=True) + "\n", "utf-8")
    sys.stderr.write("".join(f"{line}\n" for line in below))
    sys.stdout.write(f"\n{'below the floors' if below else 'all floors met'}\n")
    return 1 if below else 0


if __name__ == "__main__":
    raise SystemExit(main())
