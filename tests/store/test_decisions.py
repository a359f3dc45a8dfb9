"""What a person decides wins over the rules, survives more articles and a new reading, and can be undone."""

from dataclasses import replace

import pytest

from eventlog import pipeline
from eventlog.errors import EventlogError
from eventlog.pipeline import AddOptions, Person, add
from eventlog.store import queries
from eventlog.store.check import check
from eventlog.store.database import Database
from eventlog.store.filters import Filters

ME = Person("a checker", "read both")


def events(database: Database) -> list[tuple[str, int]]:
    with database.session() as session:
        return [(row.ref, row.reports) for row in queries.events(session)]


def actors(database: Database) -> list[tuple[str, str, int]]:
    with database.session() as session:
        return sorted((row.ref, row.name, row.articles) for row in queries.actors(session))


def claims(database: Database) -> list[str]:
    with database.session() as session:
        return [row.content for row in queries.claims(session)]


def read_again(database: Database, articles) -> list[str]:
    options = AddOptions(engine="tiny", again=True)
    return [outcome.status for outcome in add(database, articles, options=options)]


def further(article, day: int):
    """One more article on the first event, by another outlet."""
    text = article.text.replace("2031-05-08", f"2031-05-{day:02d}").replace("19 people", f"{day} people")
    return replace(
        article, text=text, url=f"https://more.example/{day}", where=f"{day}.txt", outlet=f"Paper {day}"
    )


def test_merged_events_stay_one_whatever_comes_and_come_apart_again(
    three: Database, adding, articles
) -> None:
    before = events(three)
    assert before == [("E1", 2), ("E2", 1)]
    decided = pipeline.merge(three, ["e1", "E2"], person=ME)
    assert decided.said == "E1, E2 are one: E1"
    assert events(three) == [("E1", 3)]
    assert adding(three, [further(articles[1], 11)])[0].status == "added"
    assert read_again(three, articles) == ["read_again"] * 3
    assert events(three) == [("E1", 4)]
    with three.session() as session:
        assert queries.show(session, "E2").fields[-1][0] == "merged into"
    pipeline.undo(three, person=ME)
    assert events(three) == [("E1", 3), ("E2", 1)]
    assert check(three).problems == ()


def test_a_parted_report_stays_apart_whatever_comes(three: Database, adding, articles) -> None:
    assert pipeline.split(three, "E1", ["R2"], person=ME).said == "R2 parted from E1: E3"
    assert events(three) == [("E1", 1), ("E3", 1), ("E2", 1)]
    read_again(three, articles)
    assert sorted(events(three)) == [("E1", 1), ("E2", 1), ("E3", 1)]
    pipeline.undo(three, 1, person=ME)
    assert events(three) == [("E1", 2), ("E2", 1)]
    assert check(three).problems == ()


def test_what_one_article_says_of_an_actor_can_be_parted(three: Database, adding, articles) -> None:
    before = actors(three)
    assert ("A1", "Anara Bekova", 2) in before
    said = pipeline.split(three, "A1", ["D2"], person=ME).said
    new = said.rpartition(" ")[2]
    assert {("A1", "Anara Bekova", 1), (new, "Anara Bekova", 1)} <= set(actors(three))
    adding(three, [further(articles[1], 11)])
    read_again(three, articles[1:2])
    assert {("A1", "Anara Bekova", 2), (new, "Anara Bekova", 1)} <= set(actors(three))
    pipeline.undo(three, person=ME)
    assert ("A1", "Anara Bekova", 3) in actors(three)
    assert new not in {ref for ref, _, _ in actors(three)}
    assert check(three).problems == ()


def test_actors_said_to_be_one_are_one_and_the_later_decision_wins(three: Database, adding, articles) -> None:
    names = {name: ref for ref, name, _ in actors(three)}
    one, other = names["Anara Bekova"], names["Émile Duçon"]
    pipeline.merge(three, [one, other], person=ME)
    assert "Émile Duçon" not in {name for _, name, _ in actors(three)}
    read_again(three, articles)
    assert "Émile Duçon" not in {name for _, name, _ in actors(three)}
    pipeline.split(three, one, ["D3"], person=ME)
    assert "Émile Duçon" in {name for _, name, _ in actors(three)}
    assert check(three).problems == ()


def test_a_retracted_claim_stays_retracted_when_it_is_read_again(three: Database, articles) -> None:
    whole = claims(three)
    pipeline.retract(three, ["C1"], person=ME)
    assert claims(three) == whole[1:]
    read_again(three, articles)
    assert claims(three) == whole[1:]
    pipeline.undo(three, person=ME)
    assert sorted(claims(three)) == sorted(whole)


def test_a_retracted_article_leaves_every_answer(three: Database) -> None:
    pipeline.retract(three, ["D3"], person=ME)
    with three.session() as session:
        assert [row.ref for row in queries.articles(session)] == ["D1", "D2"]
        assert [row.ref for row in queries.figures(session, Filters(place="lac"))] == []
    assert events(three) == [("E1", 2)]
    pipeline.undo(three, person=ME)
    assert events(three) == [("E1", 2), ("E2", 1)]


def test_a_retracted_event_does_not_come_back_with_another_article(three: Database, adding, articles) -> None:
    pipeline.retract(three, ["E1"], person=ME)
    assert events(three) == [("E2", 1)]
    adding(three, [further(articles[1], 11)])
    assert events(three) == [("E2", 1)]


def test_decisions_are_on_record_with_who_and_why(three: Database) -> None:
    pipeline.merge(three, ["E1", "E2"], person=ME)
    pipeline.undo(three, person=Person("another"))
    with three.session() as session:
        (row,) = queries.decisions(session)
    assert (row.number, row.who, row.kind, row.target, row.reason) == (
        1,
        "a checker",
        "merge",
        "E1 E2",
        "read both",
    )
    assert row.undone_at is not None


@pytest.mark.parametrize(
    ("attempt", "said"),
    [
        (lambda d: pipeline.merge(d, ["E1"], person=ME), "name two or more"),
        (lambda d: pipeline.merge(d, ["E1", "A1"], person=ME), "name two or more"),
        (lambda d: pipeline.merge(d, ["E1", "E99"], person=ME), "no event E99"),
        (lambda d: pipeline.merge(d, ["E1", "dog"], person=ME), "is no reference"),
        (lambda d: pipeline.split(d, "E1", ["R3"], person=ME), "R3 is no report of E1"),
        (lambda d: pipeline.split(d, "E2", ["R3"], person=ME), "nothing would stay in E2"),
        (lambda d: pipeline.split(d, "E1", ["D1"], person=ME), "D1 is no report"),
        (lambda d: pipeline.split(d, "A1", ["D3"], person=ME), "D3 does not mention A1"),
        (lambda d: pipeline.split(d, "C1", ["D3"], person=ME), "C1 cannot be split"),
        (lambda d: pipeline.retract(d, ["C99"], person=ME), "no claim C99"),
        (lambda d: pipeline.undo(d, person=ME), "no decision to undo"),
        (lambda d: pipeline.undo(d, 7, person=ME), "no decision 7"),
        (lambda d: pipeline.merge(d, ["E1", "E2"], person=Person(" ")), "who decides"),
    ],
)
def test_what_cannot_be_decided_is_said_and_nothing_stays(three: Database, attempt, said: str) -> None:
    before = (events(three), actors(three))
    with pytest.raises(EventlogError, match=said):
        attempt(three)
    assert (events(three), actors(three)) == before
    with three.session() as session:
        assert queries.decisions(session) == []


def test_what_was_undone_cannot_be_undone_twice(three: Database) -> None:
    pipeline.merge(three, ["E1", "E2"], person=ME)
    pipeline.undo(three, 1, person=ME)
    with pytest.raises(EventlogError, match="undone already"):
        pipeline.undo(three, 1, person=ME)
