"""Every query, every filter, few statements, plans that use indexes."""

from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import event as sql_event

from eventlog.errors import EventlogError, OptionError, StoreError
from eventlog.store import queries
from eventlog.store.database import Database
from eventlog.store.filters import Filters

LISTS = ("events", "claims", "figures", "actors", "articles", "ties")


def refs(database: Database, what: str, **filters: object) -> list[str]:
    with database.session() as session:
        rows = getattr(queries, what)(session, Filters(**filters))  # type: ignore[arg-type]
    return [getattr(row, "ref", None) or f"{row.source}>{row.target}" for row in rows]


def test_an_event_told_twice_is_one_row_with_two_outlets(three: Database) -> None:
    with three.session() as session:
        first, second = queries.events(session)
    assert (first.ref, first.reports, first.origins) == ("E1", 2, 2)
    assert first.outlets == ("Steppe Wire", "Delta Post")
    assert (first.edtf, first.earliest, first.latest) == ("2031-05-04", date(2031, 5, 4), date(2031, 5, 4))
    assert (first.actors, first.recipients) == (("Anara Bekova",), ("Northern Pact",))
    assert (first.place, first.type, first.status, first.date_basis) == (
        "Rudny", "REQUEST", "occurred", "explicit",
    )  # fmt: skip
    assert (second.edtf, second.earliest, second.latest) == ("2031-06~", date(2031, 6, 1), date(2031, 6, 30))
    assert second.actors == ("Émile Duçon",)


def test_claims_come_with_speaker_and_source(three: Database) -> None:
    with three.session() as session:
        rows = queries.claims(session)
    assert [row.ref for row in rows] == ["C1", "C2", "C3"]
    assert rows[0].speaker == "Health Ministry"
    assert rows[0].content == "12 people were killed in Rudny"
    assert (rows[0].said_on, rows[0].cue, rows[0].kind) == ("2031-05-06", "said", "indirect")
    assert (rows[0].article, rows[0].outlet, rows[0].event) == ("D1", "Steppe Wire", "E1")


def test_a_later_figure_of_the_same_speaker_supersedes(three: Database) -> None:
    with three.session() as session:
        rows = queries.figures(session)
    assert [(row.ref, row.value, row.relation) for row in rows] == [
        ("F1", 12, ""),
        ("F2", 19, "supersedes F1"),
        ("F3", 12, ""),
    ]
    assert not any(row.retracted for row in rows)


def test_the_same_ministry_is_one_actor_and_another_country_s_is_not(three: Database) -> None:
    with three.session() as session:
        rows = {row.ref: row for row in queries.actors(session)}
    ministries = [row for row in rows.values() if row.name == "Health Ministry"]
    assert sorted(row.country for row in ministries) == ["FRA", "KAZ"]
    assert sorted((row.claims, row.articles) for row in ministries) == [(1, 1), (2, 2)]


def test_ties_run_from_actor_to_recipient(three: Database) -> None:
    with three.session() as session:
        first, second = queries.ties(session)
    assert (first.source_name, first.target_name, first.events, first.refs) == (
        "Anara Bekova", "Northern Pact", 1, ("E1",),
    )  # fmt: skip
    assert (first.type, first.sign) == ("REQUEST", "verbal conflict")
    assert (first.first, first.last) == (date(2031, 5, 4), date(2031, 5, 4))
    assert (second.first, second.last) == (date(2031, 6, 1), date(2031, 6, 30))


@pytest.mark.parametrize(
    ("what", "filters", "expected"),
    [
        ("events", {"actor": "bekova"}, ["E1"]),
        ("events", {"actor": "EMILE ducon"}, ["E2"]),
        ("events", {"actor": "northern"}, ["E1"]),
        ("events", {"actor": "health ministry"}, []),
        ("events", {"type": "request"}, ["E1", "E2"]),
        ("events", {"type": "AID"}, []),
        ("events", {"place": "lac d or"}, ["E2"]),
        ("events", {"place": "lac d or", "country": "KAZ"}, ["E2"]),
        ("events", {"since": date(2031, 6, 30)}, ["E2"]),
        ("events", {"since": date(2031, 7, 1)}, []),
        ("events", {"until": date(2031, 5, 4)}, ["E1"]),
        ("events", {"until": date(2031, 5, 3)}, []),
        ("events", {"text": "asks"}, ["E1", "E2"]),
        ("events", {"text": "ducon"}, ["E2"]),
        ("events", {"text": '"for help on"'}, ["E1", "E2"]),
        ("events", {"text": "rud*"}, ["E1"]),
        ("events", {"text": "rud"}, []),
        ("events", {"outlet": "steppe"}, ["E1"]),
        ("events", {"outlet": "delta.example"}, ["E1", "E2"]),
        ("events", {"measure": "killed"}, ["E1", "E2"]),
        ("events", {"measure": "injured"}, []),
        ("events", {"speaker": "ministry"}, ["E1", "E2"]),
        ("events", {"status": "planned"}, []),
        ("events", {"min_confidence": 0.95}, []),
        ("events", {"limit": 1}, ["E1"]),
        ("events", {"actor": "e", "since": date(2031, 6, 1), "outlet": "delta"}, ["E2"]),
        ("claims", {"speaker": "MINISTRY"}, ["C1", "C2", "C3"]),
        ("claims", {"actor": "bekova"}, []),
        ("claims", {"text": "19"}, ["C2"]),
        ("claims", {"since": date(2031, 5, 8), "until": date(2031, 5, 31)}, ["C2"]),
        ("claims", {"place": "rudny"}, ["C1", "C2"]),
        ("claims", {"outlet": "delta", "measure": "killed", "limit": 1}, ["C2"]),
        ("figures", {"measure": "killed", "place": "ôr"}, ["F3"]),
        ("figures", {"text": "duçon"}, ["F3"]),
        ("figures", {"speaker": "health", "until": date(2031, 5, 6)}, ["F1"]),
        ("figures", {"type": "REQUEST", "limit": 2}, ["F1", "F2"]),
        ("actors", {"type": "armed_group"}, ["A5"]),
        ("actors", {"actor": "pact"}, ["A2"]),
        ("actors", {"place": "rudny"}, ["A1", "A2"]),
        ("actors", {"measure": "killed"}, ["A3", "A6"]),
        ("actors", {"outlet": "steppe"}, ["A1", "A2", "A3"]),
        ("articles", {"actor": "pact"}, ["D1", "D2"]),
        ("articles", {"text": "plea"}, ["D2", "D3"]),
        ("articles", {"since": date(2031, 5, 7), "until": date(2031, 5, 9)}, ["D2"]),
        ("articles", {"type": "REQUEST", "place": "rudny"}, ["D1", "D2"]),
        ("ties", {"actor": "river guard"}, ["A4>A5"]),
    ],
)
def test_each_filter_keeps_what_it_says(
    three: Database, what: str, filters: dict[str, object], expected: list[str]
) -> None:
    assert refs(three, what, **filters) == expected


def test_a_story_holds_only_its_articles(empty: Database, adding, articles) -> None:
    adding(empty, articles[:2], story="Rudny Unrest")
    adding(empty, articles[2:], story="Lake")
    for what, expected in (
        ("events", ["E1"]), ("claims", ["C1", "C2"]), ("figures", ["F1", "F2"]), ("articles", ["D1", "D2"]),
        ("actors", ["A1", "A2", "A3"]),
    ):  # fmt: skip
        assert sorted(refs(empty, what, story="rudny unrest")) == expected


@pytest.mark.parametrize(
    ("what", "filters", "said"),
    [
        ("events", {"type": "DANCE"}, "no event type 'DANCE'; there are: AGREE"),
        ("actors", {"type": "robot"}, "no type of actor 'robot'"),
        ("figures", {"measure": "eaten"}, "no measure 'eaten'"),
        ("claims", {"text": "***"}, "nothing to search for"),
        ("claims", {"speaker": "!!"}, "no letter or digit"),
    ],
)
def test_a_filter_that_means_nothing_is_said_so(
    three: Database, what: str, filters: dict[str, object], said: str
) -> None:
    with pytest.raises(OptionError, match=said.replace("*", r"\*")):
        refs(three, what, **filters)


@given(
    query=st.text(max_size=30)
    | st.sampled_from(['"', "a AND", "NEAR(a b)", "title:x", "a OR b", "-a", "(", "^x"])
)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=150)
def test_no_search_shows_the_syntax_of_the_index(three: Database, query: str) -> None:
    for what in ("events", "claims", "articles"):
        try:
            refs(three, what, text=query)
        except OptionError as error:
            assert "nothing to search for" in str(error)  # noqa: PT017 -- both ends are right


@given(name=st.text(max_size=20))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=60)
def test_any_name_can_be_asked_for(three: Database, name: str) -> None:
    for field in ("actor", "place", "speaker", "outlet"):
        try:
            assert isinstance(refs(three, "events", **{field: name}), list)
        except OptionError as error:
            assert "no letter or digit" in str(error)  # noqa: PT017 -- both ends are right


@pytest.mark.parametrize("what", LISTS)
def test_the_number_of_statements_does_not_grow_with_rows(three: Database, what: str) -> None:
    seen: list[str] = []
    sql_event.listen(three.engine, "before_cursor_execute", lambda *a: seen.append(a[2]))
    refs(three, what, actor="e" if what != "articles" else "")
    statements = [sql for sql in seen if sql.startswith("SELECT")]
    assert 1 <= len(statements) <= 3, statements


@pytest.mark.parametrize("what", LISTS)
def test_no_plan_reads_a_large_table_row_by_row_for_each_row(three: Database, what: str) -> None:
    """A scan inside a loop over another table would make a query's time the square of the rows."""
    seen: list[tuple[str, object]] = []
    sql_event.listen(three.engine, "before_cursor_execute", lambda *a: seen.append((a[2], a[3])))
    refs(three, what, actor="bekova")
    with three.session() as session:
        for sql, values in [pair for pair in seen if pair[0].startswith("SELECT")]:
            plan = session.connection().exec_driver_sql(f"EXPLAIN QUERY PLAN {sql}", values)  # type: ignore[arg-type]
            by_parent: dict[int, list[str]] = {}
            for _, parent, _, detail in plan:
                by_parent.setdefault(parent, []).append(detail)
            for steps in by_parent.values():
                later = [step for step in steps if step.startswith(("SCAN", "SEARCH"))][1:]
                large = ("article", "evidence", "report", "participation", "mention", "claim", "figure")
                assert not [s for s in later if s.startswith("SCAN") and s.split()[1] in large], steps


def test_show_tells_all_of_each_kind_of_record(three: Database) -> None:
    with three.session() as session:
        event = queries.show(session, "e1")
        report = queries.show(session, "R2")
        claim = queries.show(session, "C1")
        figure = queries.show(session, "F2")
        actor = queries.show(session, "A3")
        article = queries.show(session, "D1")
    assert event.kind == "event"
    assert event.evidence[0].exact.startswith("Anara Bekova (person KAZ) asked")
    assert ("report", "R2", "D2 A plea, and a toll that grows") in event.related
    assert ("claim", "C2", "19 people were killed in Rudny") in event.related
    assert dict(report.fields)["actor"] == "Anara Bekova (A1)"
    assert [row.label for row in report.evidence] == ["clause", "trigger", "date", "place"]
    assert claim.evidence[0].exact == claim.title == "12 people were killed in Rudny"
    assert claim.evidence[0].before.endswith("said on 2031-05-06 that ")
    assert claim.evidence[0].after == ". Nobody can say why it began."
    assert ("supersedes", "F1") in [row[:2] for row in figure.related]
    assert dict(figure.fields)["value"] == "19"
    assert [row[:2] for row in actor.related] == [
        ("said", "C1"), ("said", "C2"), ("mentioned", "D1"), ("mentioned", "D2"),
    ]  # fmt: skip
    assert ("quarantine", "claim: no speaker — Nobody can say why it began.") in article.fields


@pytest.mark.parametrize("ref", ["X1", "E", "", "E0x", "E1 E2", "１"])
def test_what_is_no_reference_is_said_so(three: Database, ref: str) -> None:
    with three.session() as session, pytest.raises(StoreError, match="is no reference"):
        queries.show(session, ref)


@pytest.mark.parametrize("ref", ["E99", "C99", "F99", "A99", "R99", "D99", "D999999999999999999"])
def test_a_reference_that_nothing_has_is_said_so(three: Database, ref: str) -> None:
    with three.session() as session, pytest.raises(StoreError, match=f"{ref} in this database"):
        queries.show(session, ref)


def test_an_empty_database_answers_with_nothing(empty: Database) -> None:
    for what in LISTS:
        assert refs(empty, what) == []


def test_queries_raise_only_errors_meant_for_users(three: Database) -> None:
    assert issubclass(OptionError, EventlogError)
    assert issubclass(StoreError, EventlogError)
