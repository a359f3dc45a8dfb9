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
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from eventlog.article.model import Article, Publication, PublishedBasis
from eventlog.pipeline import AddOptions, add
from eventlog.store import queries
from eventlog.store.database import Database, open_database
from eventlog.store.filters import CLOCKS, Filters

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


def write(database: Database, articles: list[Article]) -> Iterator[tuple[float, float]]:
    """Seconds and peak megabytes of each thousand."""
    options = AddOptions(engine=TinyEngine.name, clock=lambda: datetime(2031, 1, 1, tzinfo=UTC))
    for start in range(0, len(articles), 1000):
        began = time.process_time()
        outcomes = list(add(database, articles[start : start + 1000], options=options))
        failed = [outcome for outcome in outcomes if outcome.status == "failed"]
        if failed:
            raise SystemExit(f"{failed[0].where}: {failed[0].notes}")
        seconds = time.process_time() - began
        yield seconds, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def answered(database: Database, what: str, filters: Filters) -> float:
    """Seconds of the best of three answers."""
    times = []
    for _ in range(3):
        began = time.process_time()
        with database.session(as_of=filters.as_of, clock=filters.clock) as session:
            getattr(queries, what)(session, filters)
        times.append(time.process_time() - began)
    return min(times)


def as_of(database: Database) -> float:
    """The worst ratio of a query as of a day, when all was known, to the plain one."""
    worst = 0.0
    for what, filters in (
        ("events", Filters(actor="Guard")),
        ("events", Filters()),
        ("figures", Filters(measure="killed", place="Town 7")),
        ("claims", Filters(speaker="ministry")),
        ("actors", Filters()),
    ):
        plain = answered(database, what, filters)
        for clock in CLOCKS:
            then = answered(database, what, replace(filters, as_of=date(2099, 1, 1), clock=clock))
            worst = max(worst, then / plain)
            print(f"{what:8} {clock:10} {plain * 1000:8.1f} ms plain, as of a day {then / plain:.2f} times")
    return worst


def main() -> int:
    """Print each thousand as it is done, then the queries."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--articles", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    articles = generated(args.articles, args.seed)
    steps: list[tuple[float, float]] = []
    with (
        tempfile.TemporaryDirectory() as folder,
        open_database(str(Path(folder) / "events.db"), create=True) as database,
    ):
        for seconds, megabytes in write(database, articles):
            steps.append((seconds, megabytes))
            second = steps[min(1, len(steps) - 1)]
            ratio = max(seconds / second[0], megabytes / second[1])
            line = f"{seconds:6.1f} s {megabytes:7.1f} MB  ratio {ratio:.2f}"
            print(f"thousand {len(steps):2}: {line}", flush=True)
        asked = as_of(database)
    second = steps[min(1, len(steps) - 1)]
    worst = max(max(s / second[0], m / second[1]) for s, m in steps[1:] or steps)
    print(f"a further thousand costs {worst:.2f} times the second at most (allowed {MOST})")
    print(f"a query as of a day {asked:.2f} times the plain one at most (allowed {MOST_AS_OF})")
    return int(worst > MOST or asked > MOST_AS_OF)


if __name__ == "__main__":
    sys.exit(main())
