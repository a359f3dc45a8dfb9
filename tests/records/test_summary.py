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
    assert summarize([open_end, replace(FIRST, date_basis="explicit")])["edtf"] == "2031-05"


def test_what_words_give_comes_before_what_was_inferred_and_origins_count_not_copies() -> None:
    inferred = replace(FIRST, id=4, edtf="2031-05-03", earliest=date(2031, 5, 3), latest=date(2031, 5, 3))
    month = replace(FIRST, id=5, date_basis="relative", status="occurred")
    assert summarize([inferred, month])["edtf"] == "2031-05"
    one = replace(
        SECOND, id=6, edtf="2031-05-03", earliest=date(2031, 5, 3), latest=date(2031, 5, 3), origin=7
    )
    copies = [replace(one, id=7 + n, origin=7) for n in range(3)]
    others = [replace(SECOND, id=20, origin=20), replace(SECOND, id=21, origin=21)]
    assert summarize([one, *copies, *others])["edtf"] == "2031-05-04"


def test_what_was_told_as_past_did_not_happen_later() -> None:
    later = replace(SECOND, id=8, edtf="2031-05-09", earliest=date(2031, 5, 9), latest=date(2031, 5, 9))
    weak = replace(SECOND, id=9, date_basis="inferred")
    assert summarize([later, weak])["edtf"] == "2031-05-04"


def test_the_title_that_names_most_speaks_for_an_event() -> None:
    fuller = replace(SECOND, title="Bekova asks the Northern Pact for help", words="Bekova asked the pact")
    event = summarize([replace(FIRST, title="Request", type="REQUEST"), replace(fuller, type="REQUEST")])
    assert (event["title"], event["words"]) == (
        "Bekova asks the Northern Pact for help",
        "Bekova asked the pact",
    )
    assert summarize([FIRST, replace(fuller, type="REQUEST")])["title"] == FIRST.title
    assert (
        summarize([replace(FIRST, title="Visit"), replace(SECOND, title="Visit in Rudny")])["title"]
        == "Visit"
    )
