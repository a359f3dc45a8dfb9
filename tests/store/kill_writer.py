"""Add the generated articles to a database, for a test that kills this process: DATABASE, printing READY."""

import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

sys.path.append(str(Path(__file__).parent))

import tiny_engine

from eventlog.article.model import Article
from eventlog.pipeline import AddOptions, add
from eventlog.store.database import open_database

ARTICLES = 24
SENTENCES = 12
CLOCK = datetime(2026, 3, 1, tzinfo=UTC)


def generated() -> Iterator[Article]:
    """Articles long enough that writing one takes a while; each tells of as many events as it has claims."""
    for number in range(ARTICLES):
        lines = [
            f"Anara Bekova{chr(97 + n)} (person KAZ) asked Pact {number} (organization) for help on "
            f"2031-05-{n + 1:02} in Rudny. Health Ministry (government KAZ) said on 2031-05-{n + 1:02} that "
            f"{number * 100 + n} people were killed in Rudny. Nobody can say why it was {n}."
            for n in range(SENTENCES)
        ]
        yield Article("\n\n".join(lines), f"article {number}", language="en", outlet=f"Outlet {number % 7}")


def main() -> None:
    assert tiny_engine.TinyEngine.name == "tiny"
    sys.stdout.write("READY\n")
    sys.stdout.flush()
    with open_database(sys.argv[1], create=True) as database:
        for outcome in add(database, generated(), options=AddOptions(engine="tiny", clock=lambda: CLOCK)):
            assert outcome.status in ("added", "unchanged"), outcome
    sys.stdout.write("DONE\n")


if __name__ == "__main__":
    main()
