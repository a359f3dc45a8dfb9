"""What several rooms' tests share: the sample story, added once, and how generated examples are run."""

import os
from pathlib import Path

import pytest
from hypothesis import settings

# No deadline, as a busy machine is no fault of the code; in CI the same examples each time.
settings.register_profile("eventlog", deadline=None, derandomize=bool(os.environ.get("CI")))
settings.load_profile("eventlog")

DATA = Path(__file__).resolve().parents[1] / "data"


@pytest.fixture(scope="session")
def sample_articles() -> Path:
    """The folder of the sample story."""
    return DATA / "kazakhstan-2022"


@pytest.fixture(scope="session")
def sample_database(sample_articles: Path, tmp_path_factory: pytest.TempPathFactory) -> str:
    """A database that holds the sample story; tests only read it."""
    from eventlog import pipeline
    from eventlog.article.read import ReadOptions, read_sources
    from eventlog.store.database import open_database

    path = tmp_path_factory.mktemp("sample") / "sample.db"
    with open_database(str(path), create=True) as store:
        articles = read_sources([str(sample_articles)], options=ReadOptions())
        outcomes = list(pipeline.add(store, articles, options=pipeline.AddOptions()))
    assert {outcome.status for outcome in outcomes} <= {"added", "kept"}
    return str(path)
