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
    ],
)
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
