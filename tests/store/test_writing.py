"""What adding leaves in the database: once, in versions, as copies, with stable numbers."""

import sqlite3
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import text

from eventlog.pipeline import AddOptions, add
from eventlog.store import queries
from eventlog.store.check import check
from eventlog.store.database import Database, open_database


def dump(path: str | Path) -> list[str]:
    """Every row of every table but for the moments of recording."""
    with sqlite3.connect(path) as connection:
        names = [
            row[0]
            for row in connection.execute(
                "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE '%fts%' ORDER BY name"
            )
        ]
        lines = []
        for name in names:
            rows = connection.execute(f"SELECT * FROM {name} ORDER BY rowid")  # noqa: S608 -- its own tables
            columns = [column[0] for column in rows.description]
            for row in rows:
                kept = {c: v for c, v in zip(columns, row, strict=True) if c not in ("recorded_at", "at")}
                lines.append(f"{name} {kept}")
    connection.close()
    return lines


def count(database: Database, table: str) -> int:
    with database.session() as session:
        return int(session.execute(text(f"SELECT count(*) FROM {table}")).scalar_one())  # noqa: S608 -- our table names


def test_the_same_text_again_changes_nothing(three: Database, adding, articles) -> None:
    before = dump(three.location)
    outcomes = adding(three, articles)
    assert [(o.status, o.ref, o.headline) for o in outcomes] == [
        ("unchanged", "D1", "Bekova turns to the pact"),
        ("unchanged", "D2", "A plea, and a toll that grows"),
        ("unchanged", "D3", "Duçon's plea"),
    ]
    assert dump(three.location) == before


def test_the_same_articles_get_the_same_numbers_in_another_database(
    three: Database, tmp_path: Path, articles
) -> None:
    path = tmp_path / "again.db"
    later = AddOptions(engine="tiny", clock=lambda: datetime(2027, 1, 1, tzinfo=UTC))
    with open_database(str(path), create=True) as database:
        assert [o.status for o in add(database, articles, options=later)] == ["added"] * 3
    assert dump(path) == dump(three.location)
    assert len(dump(path)) > 50


def test_an_outcome_counts_what_was_stored(empty: Database, adding, articles) -> None:
    (outcome,) = adding(empty, articles[:1])
    assert (outcome.where, outcome.status, outcome.ref) == ("first.txt", "added", "D1")
    assert (outcome.events, outcome.claims, outcome.figures, outcome.quarantined) == (1, 1, 1, 1)
    assert count(empty, "quarantine") == 1
    assert count(empty, "snapshot") == 1


def test_another_text_at_the_same_address_is_a_new_version(three: Database, adding, articles) -> None:
    edited = replace(
        articles[0], text=articles[0].text.replace("12 people", "14 people"), url=articles[0].url + "#top"
    )
    (outcome,) = adding(three, [edited])
    assert (outcome.status, outcome.ref) == ("new_version", "D4")
    with three.session() as session:
        rows = queries.articles(session)
        assert [(row.ref, row.version_of) for row in rows] == [("D4", "D1"), ("D2", ""), ("D3", "")]
        events = queries.events(session)
        assert [(row.ref, row.reports) for row in events] == [("E1", 2), ("E2", 1)]
        assert [row.value for row in queries.figures(session)] == [14, 19, 12]
        assert ("newer version", "D4", "") in queries.show(session, "D1").related
        assert ("version before", "D1", "") in queries.show(session, "D4").related
    assert count(three, "article") == 4
    assert count(three, "report") == 4
    assert check(three).problems == ()
    assert [o.status for o in adding(three, [articles[0], edited])] == ["unchanged", "unchanged"]


def test_an_event_that_only_the_older_version_told_of_is_no_longer_listed(
    three: Database, adding, articles
) -> None:
    edited = replace(
        articles[2],
        text="Health Ministry (government FRA) said on 2031-06-02 that 3 people were killed in Lac.",
    )
    adding(three, [edited])
    with three.session() as session:
        assert [row.ref for row in queries.events(session)] == ["E1"]
        assert queries.show(session, "E2").title == "Émile Duçon asks River Guard"


def test_the_same_text_elsewhere_is_a_copy_and_not_an_independent_origin(
    empty: Database, adding, articles
) -> None:
    copy = replace(articles[0], url="https://other.example/x", outlet="Other Paper", where="copy.txt")
    outcomes = adding(empty, [articles[0], copy])
    assert [o.status for o in outcomes] == ["added", "added"]
    with empty.session() as session:
        (event,) = queries.events(session)
    assert (event.reports, event.origins, event.outlets) == (2, 1, ("Steppe Wire", "Other Paper"))


def test_the_same_text_without_an_address_is_the_same_article(three: Database, adding, articles) -> None:
    (outcome,) = adding(three, [replace(articles[0], url="", where="copied from the page")])
    assert (outcome.status, outcome.ref) == ("unchanged", "D1")


def test_a_giver_s_id_tells_versions_apart_from_other_articles(empty: Database, adding, articles) -> None:
    plain = replace(articles[0], url="", doc_id="a-1")
    edited = replace(plain, text=plain.text + " More.")
    other = replace(edited, text=plain.text + " Else.", outlet="Another House")
    statuses = [o.status for o in adding(empty, [plain, edited, other])]
    assert statuses == ["added", "new_version", "added"]


def test_a_figure_of_the_same_value_in_another_outlet_repeats(empty: Database, adding, articles) -> None:
    again = replace(articles[1], text=articles[1].text.replace("19 people", "12 people"))
    adding(empty, [articles[0], again])
    with empty.session() as session:
        assert [row.relation for row in queries.figures(session)] == ["", "repeats F1"]


def test_a_later_figure_that_comes_first_supersedes_all_the_same(empty: Database, adding, articles) -> None:
    adding(empty, [articles[1], articles[0]])
    with empty.session() as session:
        rows = queries.figures(session)
    assert [(row.as_of, row.relation) for row in rows] == [
        ("2031-05-06", ""),
        ("2031-05-08", "supersedes F2"),
    ]


def test_a_story_takes_in_an_article_that_is_there_already(three: Database, adding, articles) -> None:
    assert adding(three, articles[:2], story="Rudny")[0].status == "unchanged"
    assert adding(three, articles[:2], story="rudny")[0].status == "unchanged"
    assert (count(three, "story"), count(three, "story_article")) == (1, 2)


def test_raw_bytes_are_kept_compressed_and_whole(three: Database) -> None:
    import zlib

    with three.session() as session:
        row = session.execute(text("SELECT content, size FROM snapshot")).one()
    assert zlib.decompress(row.content) == b"first as read"
    assert row.size == 13


@pytest.mark.parametrize(
    "hostile", ["NUL \0 in it", "lone \ud800 surrogate", "line\nfeed", "' OR 1=1 --", "👩‍🚒 é"]
)
def test_odd_words_in_metadata_are_stored_in_one_line(
    empty: Database, adding, articles, hostile: str
) -> None:
    odd = replace(
        articles[0],
        headline=hostile,
        outlet=hostile,
        byline=hostile,
        doc_id=hostile,
        where=hostile,
        url="http://[" + hostile,
    )
    (outcome,) = adding(empty, [odd])
    assert outcome.status == "added", outcome.notes
    with empty.session() as session:
        (row,) = queries.articles(session)
    assert "\n" not in row.headline + row.outlet + row.doc_id
    assert check(empty).problems == ()


def test_published_is_no_more_precise_than_known(three: Database) -> None:
    with three.session() as session:
        rows = session.execute(
            text("SELECT published, published_day, published_at FROM article ORDER BY id")
        ).all()
    assert [tuple(row) for row in rows] == [
        ("2031-05-06T18:00", "2031-05-06", None),
        ("2031-05-08T09:30", "2031-05-08", None),
        ("2031-06-03", "2031-06-03", None),
    ]
