"""An event's own columns follow from its reports by one rule, whatever their order."""

from dataclasses import replace
from datetime import date
from itertools import permutations

from eventlog.records.summary import ReportFacts, summarize

FIRST = ReportFacts(
    id=1,
    title="Bekova to visit Rudny",
    words="Bekova will visit Rudny",
    type="CONSULT",
    mode="visit",
    contexts=("diplomatic",),
    status="planned",
    edtf="2031-05",
    earliest=date(2031, 5, 1),
    latest=date(2031, 5, 31),
    date_basis="inferred",
    place="",
    country="",
    confidence=0.6,
    published=date(2031, 5, 1),
)
SECOND = replace(
    FIRST, id=2, title="Bekova visits Rudny", words="Bekova visited Rudny", status="occurred",
    edtf="2031-05-04", earliest=date(2031, 5, 4), latest=date(2031, 5, 4), date_basis="explicit",
    place="Rudny", country="KAZ",
    contexts=("diplomatic", "economic"), confidence=0.9, published=date(2031, 5, 5),
)  # fmt: skip
THIRD = replace(SECOND, id=3, date_basis="relative", status="denied", place="Lac", published=date(2031, 5, 6))


def test_each_column_has_its_rule() -> None:
    event = summarize([FIRST, SECOND, THIRD])
    assert event["title"] == "Bekova to visit Rudny"
    assert event["status"] == "occurred"
    assert (event["edtf"], event["date_basis"]) == ("2031-05-04", "explicit")
    assert (event["place"], event["country"]) == ("Rudny", "KAZ")
    assert event["contexts"] == ("diplomatic", "economic")
    assert event["confidence"] == 0.9


def test_the_order_of_arrival_does_not_matter() -> None:
    wanted = summarize([FIRST, SECOND, THIRD])
    assert all(summarize(order) == wanted for order in permutations([FIRST, SECOND, THIRD]))


def test_an_event_is_denied_only_where_all_deny_it() -> None:
    assert summarize([THIRD])["status"] == "denied"
    assert summarize([FIRST, THIRD])["status"] == "planned"


def test_an_open_end_is_wider_than_any_interval() -> None:
    open_end = replace(FIRST, id=9, edtf="2031-05-01/..", latest=None, date_basis="explicit")
    assert summarize([open_end, FIRST])["edtf"] == "2031-05"
