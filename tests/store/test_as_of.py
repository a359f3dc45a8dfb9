"""What was known by a day, by three clocks, and that nothing of it stays behind."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Engine, text

from eventlog import pipeline
from eventlog.article.model import Article, Publication, PublishedBasis
from eventlog.errors import StoreError
from eventlog.pipeline import AddOptions, Person, add
from eventlog.store import queries
from eventlog.store.check import check
from eventlog.store.database import Database, open_database
from eventlog.store.filters import CLOCKS, Filters

LISTS = ("events", "claims", "figures", "actors", "articles", "ties", "decisions", "disagreeing")
ME = Person("a checker", "read both")
LATE = date(2099, 1, 1)


def rows(database: Database, what: str, day: date | None = None, clock: str = "published") -> list[object]:
    asked = Filters(as_of=day, clock=clock)
    with database.session(as_of=day, clock=clock) as session:
        return list(getattr(queries, what)(session, asked))


def refs(database: Database, what: str, day: date | None = None, clock: str = "published") -> list[str]:
    return [row.ref for row in rows(database, what, day, clock)]  # type: ignore[attr-defined]


def add_on(database: Database, articles: list[Article], moment: datetime) -> None:
    options = AddOptions(engine="tiny", clock=lambda: moment)
    assert all(outcome.status != "failed" for outcome in add(database, articles, options=options))


@pytest.mark.parametrize("clock", CLOCKS)
@pytest.mark.parametrize("what", LISTS)
def test_a_day_after_all_others_tells_what_is_told_now(three: Database, what: str, clock: str) -> None:
    now = rows(three, what)
    assert rows(three, what, LATE, clock) == now
    assert rows(three, what) == now
    assert bool(now) == (what not in ("decisions", "disagreeing"))


@pytest.mark.parametrize("clock", CLOCKS)
def test_before_all_days_nothing_is_known(three: Database, clock: str) -> None:
    for what in LISTS:
        assert rows(three, what, date(2000, 1, 1), clock) == []


def test_by_publication_an_article_counts_from_its_day(three: Database) -> None:
    first = rows(three, "events", date(2031, 5, 6))
    assert [(row.ref, row.reports, row.outlets) for row in first] == [("E1", 1, ("Steppe Wire",))]  # type: ignore[attr-defined]
    assert refs(three, "figures", date(2031, 5, 7)) == ["F1"]
    assert refs(three, "figures", date(2031, 5, 8)) == ["F1", "F2"]
    assert refs(three, "claims", date(2031, 5, 6)) == ["C1"]
    assert refs(three, "actors", date(2031, 5, 8)) == ["A1", "A2", "A3"]
    assert refs(three, "articles", date(2031, 6, 2)) == ["D1", "D2"]
    assert rows(three, "figures", date(2031, 5, 8))[1].relation == "supersedes F1"  # type: ignore[attr-defined]
    assert [tie.refs for tie in rows(three, "ties", date(2031, 6, 2))] == [("E1",)]  # type: ignore[attr-defined]


def test_added_today_it_is_known_by_its_day_and_recorded_today(
    empty: Database, articles: tuple[Article, ...]
) -> None:
    old = replace(
        articles[0],
        text=articles[0].text.replace("2031", "2022"),
        published=Publication(datetime(2022, 5, 6), PublishedBasis.FIELD),  # noqa: DTZ001 -- a local day
    )
    add_on(empty, [old], datetime(2026, 3, 1, 23, 59, tzinfo=UTC))
    assert refs(empty, "events", date(2022, 5, 6)) == ["E1"]
    assert refs(empty, "events", date(2022, 5, 5)) == []
    for what in ("events", "claims", "figures", "actors", "articles"):
        assert refs(empty, what, date(2026, 2, 28), "recorded") == []
        assert refs(empty, what, date(2026, 3, 1), "recorded") == refs(empty, what)


def test_what_was_said_before_it_was_published(empty: Database, articles: tuple[Article, ...]) -> None:
    later = replace(
        articles[0],
        published=Publication(datetime(2031, 8, 1), PublishedBasis.FIELD),  # noqa: DTZ001 -- a local day
    )
    add_on(empty, [later], datetime(2031, 8, 2, tzinfo=UTC))
    said = date(2031, 5, 6)
    for what in ("claims", "figures", "events"):
        assert refs(empty, what, said, "published") == []
        assert refs(empty, what, said - timedelta(days=1), "said") == []
        assert len(refs(empty, what, said, "said")) == 1, what


def test_an_older_version_counts_until_the_newer_is_published(
    empty: Database, articles: tuple[Article, ...]
) -> None:
    newer = replace(
        articles[0],
        text=articles[0].text.replace("12 people", "14 people"),
        published=Publication(datetime(2031, 5, 9), PublishedBasis.FIELD),  # noqa: DTZ001 -- a local day
    )
    add_on(empty, [articles[0]], datetime(2031, 5, 6, tzinfo=UTC))
    add_on(empty, [newer], datetime(2031, 5, 12, tzinfo=UTC))
    assert refs(empty, "articles") == ["D2"]

    def values(day: date, clock: str) -> list[float]:
        return [row.value for row in rows(empty, "figures", day, clock)]  # type: ignore[attr-defined]

    assert values(date(2031, 5, 8), "published") == [12]
    assert values(date(2031, 5, 9), "published") == [14]
    assert values(date(2031, 5, 11), "recorded") == [12]
    assert values(date(2031, 5, 12), "recorded") == [14]
    with empty.session(as_of=date(2031, 5, 8)) as session:
        assert "newer version" not in {line[0] for line in queries.show(session, "D1").related}
        with pytest.raises(StoreError, match="no article D2 known as of 8 May 2031, by day of publication"):
            queries.show(session, "D2")


def test_an_event_says_what_its_reports_of_then_say(empty: Database, articles: tuple[Article, ...]) -> None:
    first, second = articles[:2]
    vague = replace(first, text=first.text.replace("on 2031-05-04 in Rudny", "on 2031-05-04 in Lower Rudny"))
    add_on(empty, [vague, second], datetime(2031, 5, 9, tzinfo=UTC))
    assert refs(empty, "events") == ["E1"]
    add_on(empty, [replace(second, text=second.text.replace("2031-05-08", "2031-05-10"), url="", where="x",
        headline="Before all others",
        published=Publication(datetime(2031, 5, 1), PublishedBasis.FIELD),  # noqa: DTZ001 -- a local day
    )], datetime(2031, 5, 10, tzinfo=UTC))  # fmt: skip
    (then,) = rows(empty, "events", date(2031, 5, 3))
    (now,) = rows(empty, "events")
    assert (then.reports, now.reports) == (1, 3)  # type: ignore[attr-defined]
    (between,) = rows(empty, "events", date(2031, 5, 9), "recorded")
    assert (between.place, between.reports) == ("Lower Rudny", 2)  # type: ignore[attr-defined]
    assert now.place == "Rudny"  # type: ignore[attr-defined]
    with empty.session(as_of=date(2031, 5, 9), clock="recorded") as session:
        assert [row.ref for row in queries.events(session, Filters(place="lower"))] == [between.ref]  # type: ignore[attr-defined]
    assert refs(empty, "events") == [now.ref]  # type: ignore[attr-defined]


def test_a_retraction_by_a_person_shows_from_its_moment_by_recording_alone(three: Database) -> None:
    pipeline.retract(three, ["F1", "D3"], person=ME)
    today = datetime.now(UTC).date()
    assert refs(three, "figures") == ["F2"]
    assert refs(three, "figures", date(2031, 5, 7)) == []
    assert refs(three, "figures", today - timedelta(days=1), "recorded") == ["F1", "F2", "F3"]
    assert refs(three, "events", today - timedelta(days=1), "recorded") == ["E1", "E2"]
    assert refs(three, "figures", today, "recorded") == ["F2"]
    assert rows(three, "decisions", today - timedelta(days=1), "recorded") == []
    assert len(rows(three, "decisions", today, "recorded")) == 1


def test_a_merge_by_hand_shows_from_its_moment_by_recording_alone(three: Database) -> None:
    whole = {what: rows(three, what) for what in LISTS}
    names = {row.name: row.ref for row in rows(three, "actors")}  # type: ignore[attr-defined]
    pipeline.merge(three, ["E1", "E2"], person=ME)
    pipeline.merge(three, [names["Anara Bekova"], names["Émile Duçon"]], person=ME)
    today = datetime.now(UTC).date()
    yesterday = today - timedelta(days=1)
    assert refs(three, "events") == refs(three, "events", today, "recorded") == ["E1"]
    for what in ("events", "claims", "figures", "ties", "articles", "decisions"):
        assert rows(three, what, yesterday, "recorded") == whole[what], what
    assert refs(three, "actors", yesterday, "recorded") == [row.ref for row in whole["actors"]]  # type: ignore[attr-defined]
    with three.session(as_of=yesterday, clock="recorded") as session:
        assert "merged into" not in dict(queries.show(session, "E2").fields)
        asked = Filters(actor="ducon")
        assert [row.ref for row in queries.events(session, asked)] == ["E2"]
    assert refs(three, "events", LATE) == ["E1"]
    assert refs(three, "events", LATE, "recorded") == ["E1"]
    assert check(three).problems == ()


def test_every_record_known_can_be_shown(three: Database) -> None:
    for clock in CLOCKS:
        for day in (date(2031, 5, 6), date(2031, 5, 8), LATE):
            with three.session(as_of=day, clock=clock) as session:
                for what in ("events", "claims", "figures", "actors", "articles"):
                    for row in getattr(queries, what)(session):
                        assert queries.show(session, row.ref).ref == row.ref


@given(
    days=st.tuples(*[st.dates(date(2031, 5, 1), date(2031, 6, 30))] * 2),
    clock=st.sampled_from(tuple(CLOCKS)),
)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=25)
def test_knowledge_only_grows(three: Database, days: tuple[date, date], clock: str) -> None:
    early, late = sorted(days)
    for what in ("events", "claims", "figures", "actors", "articles"):
        assert set(refs(three, what, early, clock)) <= set(refs(three, what, late, clock))


@pytest.fixture
def reader(three: Database, tmp_path: Path) -> Iterator[Database]:
    """The same file, opened for reading only."""
    assert refs(three, "events") == ["E1", "E2"]
    with open_database(str(tmp_path / "events.db"), read_only=True) as database:
        yield database


def temporary(engine: Engine) -> list[str]:
    with engine.connect() as connection:
        return list(connection.execute(text("SELECT name FROM sqlite_temp_schema")).scalars())


def test_nothing_stays_behind_and_nothing_is_written(reader: Database) -> None:
    database = reader
    assert refs(database, "events", date(2031, 5, 6)) == ["E1"]
    assert temporary(database.engine) == []
    with database.engine.connect() as connection:
        assert connection.exec_driver_sql("PRAGMA query_only").scalar_one() == 1
    with database.session(as_of=date(2031, 5, 6)) as session:
        assert "article" in session.execute(text("SELECT name FROM sqlite_temp_schema")).scalars().all()
        with pytest.raises(Exception, match="readonly"):
            session.execute(text("DELETE FROM main.claim"))
    assert refs(database, "events") == ["E1", "E2"]


def test_a_file_that_nobody_may_change_answers_too(three: Database, tmp_path: Path) -> None:
    from eventlog.store.location import connect_engine

    path = str(tmp_path / "events.db")
    three.close()
    database = Database(connect_engine(path, mode="immutable"), path, read_only=True)
    assert refs(database, "events", date(2031, 5, 6)) == ["E1"]
    assert refs(database, "events") == ["E1", "E2"]
    database.close()


def test_filters_of_another_day_than_the_session_s_are_an_error(three: Database) -> None:
    with three.session() as session, pytest.raises(ValueError, match="as of 6 May 2031, by the day it was"):
        queries.events(session, Filters(as_of=date(2031, 5, 6), clock="said"))


def test_each_view_has_the_columns_of_what_it_hides(three: Database) -> None:
    def columns() -> dict[str, set[str]]:
        tables = "article report event claim figure relation actor mention actor_name"
        views = "live_report live_participation figure_ledger claims sources"
        return {
            name: set(session.execute(text(f"SELECT * FROM {name} LIMIT 0")).keys())  # noqa: S608 -- ours
            for name in f"{tables} {views}".split()
        }

    with three.session() as session:
        real = columns()
    with three.session(as_of=date(2031, 5, 6)) as session:
        assert columns() == real
        hidden = set(session.execute(text("SELECT name FROM sqlite_temp_schema")).scalars())
    assert set(real) <= hidden
