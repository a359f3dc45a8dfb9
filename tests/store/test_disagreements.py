"""Disagreements and policies over what is stored."""

from dataclasses import replace

from eventlog.store import queries
from eventlog.store.database import Database
from eventlog.store.filters import Filters


def test_disputed_figures_stand_side_by_side(three: Database, adding, articles) -> None:
    text = (
        articles[1]
        .text.replace("Health Ministry (government KAZ)", "Bolat Omarov (person)")
        .replace("19", "40")
    )
    another = replace(articles[1], text=text, url="https://more.example/1", where="o.txt", outlet="Paper")
    assert adding(three, [another])[0].status == "added"
    with three.session() as session:
        (row,) = queries.disagreeing(session, Filters(measure="killed"))
        assert queries.disagreeing(session, Filters(measure="injured")) == []
        assert [r.what for r in queries.disagreeing(session)] == ["figure"]
        for one_side in (Filters(speaker="omarov"), Filters(outlet="paper")):
            assert [r.what for r in queries.disagreeing(session, one_side)] == ["figure"]
        assert queries.disagreeing(session, Filters(speaker="nobody at all")) == []
    assert (row.what, row.ref, row.one_ref, row.other_ref) == ("figure", "E1", "F4", "F2")
    assert "Health Ministry, Delta Post, 2031-05-08" in (row.one_source, row.other_source)


def test_a_policy_chooses_and_says_how(three: Database) -> None:
    with three.session() as session:
        chosen = {
            policy: [
                (row.ref, row.policy)
                for row in queries.figures(session, Filters(place="rudny", policy=policy))
            ]
            for policy in ("latest-official", "lowest", "highest", "all")
        }
    assert chosen["latest-official"] == [("F2", "latest-official: the latest official number")]
    assert [ref for ref, _ in chosen["lowest"]] == ["F2"]
    assert [ref for ref, _ in chosen["highest"]] == ["F2"]
    assert [ref for ref, _ in chosen["all"]] == ["F1", "F2"]
