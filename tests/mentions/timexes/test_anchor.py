"""Relative expressions count from the day of publication on the clock of the dateline."""

from datetime import UTC, datetime, timedelta

import pytest

from eventlog.article.model import Article, Publication, PublishedBasis
from eventlog.document.build import build_document
from eventlog.language.pack import load_pack
from eventlog.mentions.timexes import find_timexes

WIB = timedelta(hours=7)


def today(dateline: str, local: str, offset: timedelta | None, language: str = "en") -> str:
    """The value of "today" in an article printed at a moment of its outlet's clock."""
    words = {
        "en": "The ferry left the harbour today with all its crew, the office said in a short note.",
        "id": "Feri itu meninggalkan pelabuhan hari ini bersama seluruh awaknya, kata kepala pelabuhan.",
    }[language]
    moment = datetime.fromisoformat(local)
    published = Publication(moment, PublishedBasis.FIELD, offset, has_time=local.count(":") > 0)
    document = build_document(Article(f"{dateline}{words}", "test", language=language, published=published))
    return find_timexes(document, load_pack(language))[-1].value


@pytest.mark.parametrize(
    ("dateline", "language", "value"),
    [
        ("LIMA, Peru (SW) — ", "en", "2031-05-05"),
        ("TOKYO (SW) — ", "en", "2031-05-06"),
        ("PARIS - ", "id", "2031-05-05"),
        ("JAKARTA - ", "id", "2031-05-06"),
        ("ALMATY - ", "id", "2031-05-05"),
        ("", "en", "2031-05-06"),
    ],
)
def test_today_is_the_day_at_the_dateline(dateline: str, language: str, value: str) -> None:
    assert today(dateline, "2031-05-06T00:40", WIB, language) == value


@pytest.mark.parametrize("dateline", ["WESTHAVEN (SW) — ", "CHICAGO BEACH (SW) — ", "UNITED STATES (SW) — "])
def test_a_place_without_one_known_zone_changes_nothing(dateline: str) -> None:
    assert today(dateline, "2031-05-06T00:40", WIB) == "2031-05-06"


def test_without_a_zone_or_a_time_the_outlets_day_stands() -> None:
    assert today("LIMA, Peru (SW) — ", "2031-05-06T00:40", None) == "2031-05-06"
    assert today("LIMA, Peru (SW) — ", "2031-05-06", WIB) == "2031-05-06"
    assert (
        today("LIMA, Peru (SW) — ", datetime(2031, 5, 6, 12, tzinfo=UTC).isoformat()[:16], WIB)
        == "2031-05-06"
    )
