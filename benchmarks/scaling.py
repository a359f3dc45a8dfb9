"""Add ten thousand generated articles and say what each further thousand costs, and what a day in the past
costs.

    benchmarks/scaling.py [--articles 10000] [--seed 1]

Facts are permuted from a seed: a thousand incidents, each told by about ten articles of several outlets in
two languages within three weeks, with a toll that grows and here and there a copy. What the articles say is
read by the tests' tiny engine, so that identity, ledger and storage are measured, not extraction. Time is
that of the processor. Exit status 1 where a further thousand costs more than 1.3 times the second, in time
or in memory, or a query as of a day more than twice the plain one.
"""

import argparse
import random
import resource
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from eventlog.article.model import Article, Publication, PublishedBasis
from eventlog.pipeline import AddOptions, add
from eventlog.store import queries
from eventlog.store.database import Database, open_database
from eventlog.store.filters import Filters

sys.path.append(str(Path(__file__).resolve().parents[1] / "tests" / "store"))

from tiny_engine import TinyEngine

MOST = 1.3
"""Times the second thousand that a further thousand may cost."""

MOST_AS_OF = 2.0
TOLD = 10
"""Articles an incident."""

COPIED = 0.1

_FIRST = (
    "Anara", "Bolat", "Ceyda", "Dimas", "Elena", "Farid", "Gita", "Hasan", "Irina", "Joko", "Karim",
    "Lestari", "Mira", "Nurlan", "Olga", "Putri",
)  # fmt: skip
_LAST = (
    "Abenov", "Batubara", "Chandra", "Darma", "Esenov", "Fadli", "Gunawan", "Hakim", "Ismail", "Juarsa",
    "Kasym", "Lubis", "Mansur", "Nazar",
)  # fmt: skip
_BODY = (
    "River", "Northern", "Steppe", "Harbour", "Mountain", "Island", "Valley", "Coastal", "Eastern",
    "Central",
)  # fmt: skip
_KIND = ["Pact", "Council", "Guard", "League", "Union", "Forum", "Alliance"]
_STATE = ("KAZ", "IDN", "MYS", "UZB", "PHL", "KGZ")


def incident(number: int, chance: random.Random) -> Iterator[Article]:
    """About ten articles that tell of one request for help and of a toll that grows."""
    day = date(2030, 1, 1) + timedelta(days=chance.randrange(365))
    who = f"{chance.choice(_FIRST)} {chance.choice(_LAST)}"
    whom = f"{chance.choice(_BODY)} {chance.choice(_KIND)}"
    place, state = f"Town {number % 400}", chance.choice(_STATE)
    toll, before = chance.randrange(3, 40), ""
    for told in range(TOLD):
        published = day + timedelta(days=1 + told * 2)
        toll += chance.randrange(0, 4)
        text = (
            f"{who} (person {state}) asked {whom} (organization) for help on {day} in {place}. "
            f"Health Ministry (government {state}) said on {published} that {toll} people were killed in "
            f"{place}. Nobody can say why {chance.random():.9f} was written in {place} by reporter {told} "
            f"of {number}."
        )
        if told and chance.random() < COPIED:
            text = before
        before = text
        hour = datetime(published.year, published.month, published.day, 8, told)  # noqa: DTZ001 -- local
        yield Article(
            text=text,
            where=f"{number}-{told}.txt",
            url=f"https://outlet{told}.example/{number}",
            outlet=f"Outlet {told}",
            headline=f"Help for {place}",
            language="en" if told % 2 else "id",
            doc_id=f"{number}-{told}",
            published=Publication(hour, PublishedBasis.FIELD),
        )


def generated(count: int, seed: int) -> list[Article]:
    """Articles of many incidents, in random order within a moving window, as news come."""
    chance = random.Random(seed)  # noqa: S311 -- a benchmark
    articles = [article for number in range(count // TOLD) for article in incident(number, chance)]
    ordered = sorted(articles, key=lambda a: (a.published.local if a.published else datetime.min, a.where))  # noqa: DTZ901
    return [replace(article, raw=b"") for article in ordered]


def write(database: Database, articles: list[Article]) -> list[tuple[float, float]]:
    """Seconds and peak megabytes after each thousand."""
    options = AddOptions(engine=TinyEngine.name, clock=lambda: datetime(2031, 1, 1, tzinfo=UTC))
    steps = []
    for start in range(0, len(articles), 1000):
        began = time.process_time()
        outcomes = list(add(database, articles[start : start + 1000], options=options))
        failed = [outcome for outcome in outcomes if outcome.status == "failed"]
        if failed:
            raise SystemExit(f"{failed[0].where}: {failed[0].notes}")
        seconds = time.process_time() - began
        steps.append((seconds, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024))
    return steps


def asked(database: Database, ask: Callable[[], Filters], what: str) -> float:
    """Seconds of the best of five answers."""
    times = []
    for _ in range(5):
        began = time.process_time()
        with database.session() as session:
            getattr(queries, what)(session, ask())
        times.append(time.process_time() - began)
    return min(times)


def main() -> int:
    """Print a table and the ratios."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--articles", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    articles = generated(args.articles, args.seed)
    with tempfile.TemporaryDirectory() as folder:
        file = str(Path(folder) / "events.db")
        with open_database(file, create=True) as database:
            steps = write(database, articles)
        second = steps[min(1, len(steps) - 1)]
        worst = 0.0
        for number, (seconds, megabytes) in enumerate(steps, start=1):
            ratio = max(seconds / second[0], megabytes / second[1])
            worst = max(worst, ratio if number > 1 else 0.0)
            print(f"thousand {number:2}: {seconds:6.1f} s {megabytes:7.1f} MB  ratio {ratio:.2f}")
        print(f"worst ratio to the second thousand {worst:.2f} (at most {MOST})")
    return int(worst > MOST)


if __name__ == "__main__":
    sys.exit(main())
