"""The outlet is read where only an outlet stands, and nowhere else."""

import pytest

from eventlog.article.model import Article
from eventlog.document.build import build_document
from eventlog.document.model import Document, FurnitureKind

BODY = "The old ferry sank off the cape on Monday, the harbour office said in a note to its partners."
ISI = "Feri tua itu karam di dekat tanjung pada Senin malam, kata kepala pelabuhan kepada wartawan."


def built(*lines: str, outlet: str = "") -> Document:
    return build_document(Article("\n\n".join(lines), "test", outlet=outlet))


@pytest.mark.parametrize(
    ("lines", "outlet"),
    [
        (("Harbour News", "Ferry sinks off the cape", "By Jane Harrow", "3 May 2021", BODY), "Harbour News"),
        (("Ferry sinks", "By Jane Harrow", "Harbour News, Lorne", "3 May 2021", BODY), "Harbour News"),
        (("Feri Karam", "Harianuji.com - 03/05/2021, 18:22 WIB", ISI), "Harianuji.com"),
        (("Feri Karam", "Senin, 3 Mei 2021 | 18:22 WIB | Kabar Pesisir", ISI), "Kabar Pesisir"),
        ((f"HARROW, Cape Post - {BODY}",), "Cape Post"),
        ((f"SAROLAN, HARIANUJI.com - {ISI}",), "HARIANUJI.com"),
        ((BODY, "Copyright 2021 The Harbour Press. All rights reserved."), "The Harbour Press"),
        ((f"TEMPO.CO, Sarolan - {ISI}",), "TEMPO.CO"),
        ((f"Bisnis.com, SAROLAN - {ISI}",), "Bisnis.com"),
        ((f"Liputan6.com, Sarolan {ISI}",), "Liputan6.com"),
        ((f"Merdeka.com - {ISI}",), "Merdeka.com"),
        ((f"VIVA – {ISI}",), "VIVA"),
        ((f"SAROLAN, KOMPAS — {ISI}",), "KOMPAS"),
        ((f"SAROLAN, iNews.id - {ISI}",), "iNews.id"),
        ((f"Sarolan (ANTARA) - {ISI}",), "ANTARA"),
        ((f"LORNE (AP) — {BODY}",), "AP"),
        ((f"(Reuters) - {BODY}",), "Reuters"),
        ((f"NEW HARROW, May 3 (PTI) {BODY}",), "PTI"),
        (("Feri Karam", "Ani Salma - detikNews", "Senin, 03 Mei 2021 18:22 WIB", ISI), "detikNews"),
        (("Ferry sinks off the cape", "By JANE HARROW, Associated Press Writer", "3 May 2021", BODY),
         "Associated Press"),
        (("Ferry sinks off the cape", "AFP", "Monday 3 May 2021 - 18:30", BODY), "AFP"),
        (("Harbour News", "Ferry sinks off the cape", "3 May 2021", f"LORNE (AP) — {BODY}"), "Harbour News"),
    ],
)  # fmt: skip
def test_where_an_outlet_stands_it_is_read(lines: tuple[str, ...], outlet: str) -> None:
    assert built(*lines).outlet == outlet


@pytest.mark.parametrize(
    "lines",
    [
        (BODY,),
        (f"LORNE, Peru (SW) — {BODY}",),
        ("Ferry sinks off the cape", "3 May 2021", BODY),
        ("Ferry sinks off the cape", BODY, "Jane Harrow wrote for the Cape Post before."),
        ("Feri Karam, Kapten Selamat", "Senin, 3 Mei 2021 | 18:22 WIB", ISI),
        (f"HARROW, DC — {BODY}",),
        (f"Jane Harrow - {BODY}",),
    ],
)
def test_elsewhere_it_is_not_guessed(lines: tuple[str, ...]) -> None:
    assert built(*lines).outlet == ""


def test_what_the_giver_says_is_stronger() -> None:
    assert (
        built("Harbour News", "Ferry sinks", "3 May 2021", BODY, outlet="Lorne Gazette").outlet
        == "Lorne Gazette"
    )


def test_an_outlets_line_is_no_headline() -> None:
    document = built("Ferry sinks off the cape", "By Jane Harrow", "Harbour News, Lorne", "3 May 2021", BODY)
    assert document.headline == "Ferry sinks off the cape"
    assert document.byline == "Jane Harrow"
    kinds = {item.span.of(document.text): item.kind for item in document.furniture}
    assert kinds["Harbour News, Lorne"] is FurnitureKind.MASTHEAD


@pytest.mark.parametrize(
    ("head", "place"),
    [
        ("TEMPO.CO, Sarolan - ", "Sarolan"),
        ("REPUBLIKA.CO.ID, SAROLAN -- ", "SAROLAN"),
        ("Liputan6.com, Sarolan ", "Sarolan"),
        ("Merdeka.com - ", ""),
        ("SAROLAN, KOMPAS.com - ", "SAROLAN"),
        ("LORNE (AP) — ", "LORNE"),
        ("NEW LORNE (AP) — ", "NEW LORNE"),
        ("LORNE, May 3 (Reuters) - ", "LORNE"),
    ],
)
def test_the_place_of_a_dateline_is_without_the_outlet(head: str, place: str) -> None:
    document = built("Feri Karam di Tanjung Utara", "Senin, 3 Mei 2021 | 18:22 WIB", f"{head}{ISI}")
    assert document.dateline == place
    assert [one.span.of(document.text) for one in document.sentences] == [ISI]


SIGNED = "Ani Salma - detikNews"
DATED = "Senin, 03 Mei 2021 18:22 WIB"
TITLE = "Feri Karam di Tanjung Utara"


@pytest.mark.parametrize(
    "lines",
    [
        (TITLE, SIGNED, DATED),
        (SIGNED, DATED, TITLE),
        (TITLE, DATED, SIGNED),
        ("detikNews", "Berita", TITLE, SIGNED, DATED),
    ],
)
def test_a_line_with_writer_and_outlet_is_no_headline(lines: tuple[str, ...]) -> None:
    document = built(*lines, f"Sarolan - {ISI}")
    assert (document.headline, document.byline, document.outlet) == (TITLE, "Ani Salma", "detikNews")
    assert document.published is not None
    assert [one.span.of(document.text) for one in document.sentences] == [ISI]


def test_a_title_with_its_outlet_stays_the_headline_where_no_other_is() -> None:
    document = built("Feri Tua Karam - Harianuji.com", DATED, ISI)
    assert document.headline == "Feri Tua Karam - Harianuji.com"


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("By JANE HARROW, Associated Press Writer", "Jane Harrow"),
        ("By Jane Harrow and Tom Birch, CNN", "Jane Harrow and Tom Birch"),
        ("By JANE HARROW and TOM BIRCH", "Jane Harrow and Tom Birch"),
        ("Penulis: Kontributor Sarolan, Ani Salma", "Ani Salma"),
    ],
)
def test_a_byline_is_the_name_alone(line: str, name: str) -> None:
    assert built("Ferry sinks off the cape", line, "3 May 2021", BODY).byline == name
