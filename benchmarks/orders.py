"""Add the sample story in fifty random orders, one by one and at once, and say whether all give the same.

    benchmarks/orders.py [--orders 50] [SOURCE...]

Compared are which reports are one event, which mentions one actor, which texts one origin, the relations of
figures, and the derived columns of events and actors.
"""

import argparse
import random
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.append(str(ROOT / "tests" / "pipeline"))

from story_state import Extracted  # noqa: E402 -- shared with the test of the same


def main() -> int:
    """Print one line; exit status 1 where an order gives something else."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("sources", nargs="*", default=[str(ROOT / "data" / "kazakhstan-2022")])
    parser.add_argument("--orders", type=int, default=50)
    args = parser.parse_args()
    extracted = Extracted(args.sources)
    chance = random.Random(7)  # noqa: S311 -- orders, no secrets
    wrong: list[str] = []
    with tempfile.TemporaryDirectory() as folder:
        first = extracted.added(extracted.articles, Path(folder) / "0.db")
        for number in range(1, args.orders + 1):
            order = list(extracted.articles)
            chance.shuffle(order)
            found = extracted.added(order, Path(folder) / f"{number}.db", at_once=number % 2 == 0)
            wrong += [f"order {number}: {name} differ" for name in first if found[name] != first[name]]
    counts = ", ".join(f"{len(rows)} {name}" for name, rows in first.items())
    print(f"{args.orders} orders of {len(extracted.articles)} articles: {len(wrong)} differences ({counts})")
    for line in wrong:
        print(f"  {line}")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
