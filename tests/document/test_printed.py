"""Publishing times as pages print them."""

import pytest

from eventlog.article.model import PublishedBasis
from eventlog.document.lexicon import load_lexicon
from eventlog.document.lines import is_date_line
from eventlog.document.printed import publication_of


@pytest.mark.parametrize(
    ("line", "iso"),
    [
        ("KAMIS, 6 MEI 2021 | 06:53 WIB | LAPORAN: ANI SALMA", "2021-05-06T06:53+07:00"),
        ("Kamis, 06/05/2021 06:53 WIB", "2021-05-06T06:53+07:00"),
        ("Thursday, May 6, 2021 6:53 PM GMT", "2021-05-06T18:53+00:00"),
        ("6 May 2021, 14:05", "2021-05-06T14:05"),
        ("Diterbitkan 6 Agustus 2021 pukul 09.10 WIT", "2021-08-06T09:10+09:00"),
        ("Updated: 2021-05-06 21:45", "2021-05-06T21:45"),
        ("Published May 6, 2021", "2021-05-06"),
        ("6 Mei 2021 12:01 (GMT+8)", "2021-05-06T12:01+08:00"),
        ("Posted: Thursday, May 6, 2021, 6:15 p.m.", "2021-05-06T18:15"),
        ("May 6, 2021 at 6:15 p.m.", "2021-05-06T18:15"),
        ("Published 6:15 p.m. ET, Thu May 6, 2021", "2021-05-06T18:15"),
        ("Updated 6:15 PM EST, Thu May 6, 2021", "2021-05-06T18:15-05:00"),
        ("Thu 6 May 2021 18.15 GMT", "2021-05-06T18:15+00:00"),
        ("Updated 1710 GMT (0110 HKT) May 6, 2021", "2021-05-06T17:10+00:00"),
        ("Thursday, May 6, 2021 — 6 p.m.", "2021-05-06T18:00"),
        ("May 6, 2021 Updated: May 7, 2021 6:15 p.m.", "2021-05-06T18:15"),
        ("Posted on May 6, 2021 by Jane Harrow", "2021-05-06"),
        ("By Jane Harrow / Staff writer / Thursday, May 6, 2021, 6:15 p.m.", "2021-05-06T18:15"),
        ("Diterbitkan 6 Mei 2021 pukul 18.15 WIB", "2021-05-06T18:15+07:00"),
        ("Dipublikasikan pada 6 Mei 2021, pukul 18.15 Wita", "2021-05-06T18:15+08:00"),
        ("Kamis, 6 Mei 2021 - 18:15 WIB", "2021-05-06T18:15+07:00"),
    ],
)
def test_publication_lines_are_known_and_read(line: str, iso: str) -> None:
    lexicon = load_lexicon()
    assert is_date_line(line, lexicon)
    found = publication_of(line, lexicon, basis=PublishedBasis.LINE, day_first=True)
    assert found is not None
    assert found.iso == iso


def test_day_in_digits_is_read_only_where_it_can_mean_one_day() -> None:
    lexicon = load_lexicon()
    assert publication_of("03/04/2021 10:00", lexicon, basis=PublishedBasis.LINE) is None
    assert publication_of("23/04/2021 10:00", lexicon, basis=PublishedBasis.LINE) is not None


@pytest.mark.parametrize(
    "line",
    [
        "Feri itu karam pada 6 Mei 2021.",
        "Skor: 3,35",
        "12 orang tewas",
        "1. Partai Karya",
        "First Harbour Fair, 6 May 2021",
        "On May 6, 2021 the ferry sank",
        "Tanggal 6 Mei 2021 Warga Tanjung Menolak",
    ],
)
def test_lines_of_the_article_are_no_publication_lines(line: str) -> None:
    assert not is_date_line(line, load_lexicon())
