"""Any text becomes a document whose parts slice to their words."""

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventlog.article.model import Article, PublishedBasis
from eventlog.document.build import build_document
from eventlog.document.model import Document, FurnitureKind

PAGE = """Berita

Kapal feri di Tanjung Utara sebelum karam/Net

Nusantara

Feri Karam di Tanjung Utara, Dua Puluh Orang Selamat

SENIN, 3 MEI 2021 | 06:53 WITA | LAPORAN: ANI SALMA

Sebuah feri karam di Tanjung Utara pada Minggu malam. Kapten Burhan mengatakan seluruh penumpang selamat.

Baca juga: Gelombang Tinggi Landa Tanjung Utara

“Kami melihat lampu padam, lalu air masuk,” kata Burhan di pelabuhan kecil itu.

Populer

Pasar Induk Kembali Dibuka Pekan Depan

Rabu, 24 Desember 2025 | 07:26

Siapa Pemenang Lomba Perahu?

Kamis, 25 Desember 2025 | 15:01

UPDATE

Jembatan Lama Ditutup Sementara

Sabtu, 27 Desember 2025 | 17:52

Selengkapnya"""


def built(text: str, **fields: str) -> Document:
    return build_document(Article(text=text, where="test", **fields))


def kinds(document: Document) -> dict[str, FurnitureKind]:
    return {item.span.of(document.text): item.kind for item in document.furniture}


def check(document: Document) -> None:
    text = document.text
    for first, second in pairwise(document.sentences):
        assert first.span.end <= second.span.start
    for sentence in document.sentences:
        assert sentence.span.of(text).strip() == sentence.span.of(text)
        for token in sentence.tokens:
            assert sentence.span.contains(token.span)
            assert text[token.start : token.end] == token.text
        for one, two in pairwise(sentence.tokens):
            assert one.end <= two.start
        assert "".join(token.text for token in sentence.tokens) == "".join(sentence.span.of(text).split())
    for parts in ([item.span for item in document.quotations], [item.span for item in document.furniture]):
        assert all(one.end <= two.start for one, two in pairwise(parts))
        assert all(span.of(text) for span in parts)
    assert all(item.span.contains(item.inner) for item in document.quotations)
    for item in document.furniture:
        assert not any(sentence.span.overlaps(item.span) for sentence in document.sentences)


def test_page_copied_whole_is_told_apart() -> None:
    document = built(PAGE)
    check(document)
    assert document.headline == "Feri Karam di Tanjung Utara, Dua Puluh Orang Selamat"
    assert document.byline == "Ani Salma"
    assert document.language == "id"
    assert document.published is not None
    assert document.published.iso == "2021-05-03T06:53+08:00"
    assert document.published.basis is PublishedBasis.LINE
    assert [sentence.span.of(document.text) for sentence in document.sentences] == [
        "Sebuah feri karam di Tanjung Utara pada Minggu malam.",
        "Kapten Burhan mengatakan seluruh penumpang selamat.",
        "“Kami melihat lampu padam, lalu air masuk,” kata Burhan di pelabuhan kecil itu.",
    ]
    marked = kinds(document)
    assert marked["Kapal feri di Tanjung Utara sebelum karam/Net"] is FurnitureKind.CAPTION
    assert marked["Baca juga: Gelombang Tinggi Landa Tanjung Utara"] is FurnitureKind.PROMOTION
    assert marked["Rabu, 24 Desember 2025 | 07:26"] is FurnitureKind.RELATED
    assert marked["Selengkapnya"] is FurnitureKind.RELATED


def test_page_without_publication_line_has_no_publishing_time_though_listings_have_dates() -> None:
    without = PAGE.replace("SENIN, 3 MEI 2021 | 06:53 WITA | LAPORAN: ANI SALMA\n\n", "")
    assert built(without).published is None


@pytest.mark.parametrize(
    ("opening", "place"),
    [
        ("JAKARTA, HARIANUJI.com - ", "JAKARTA"),
        ("LONDON -- ", "LONDON"),
        ("NUR-SULTAN, Jan 9 (Steppe Wire) - ", "NUR-SULTAN"),
        ("EAST HARROW, Kenya (SW) — ", "EAST HARROW, Kenya"),
        ("Jakarta, Harian Uji -- ", "Jakarta"),
        ("HARROW, Cape Post - ", "HARROW"),
        ("(Steppe Wire) - ", ""),
    ],
)
def test_dateline_is_furniture_and_its_place_is_kept(opening: str, place: str) -> None:
    document = built(
        f"{opening}The old ferry sank off the cape on Monday, the harbour office said in a note."
    )
    assert document.dateline == place
    assert kinds(document) == {opening.strip(): FurnitureKind.DATELINE}
    assert document.sentences[0].span.of(document.text).startswith("The old ferry")


@pytest.mark.parametrize(
    "prose",
    [
        "The ferry - an old one - sank off the cape on Monday, the harbour office said.",
        "UPDATE - The old ferry sank off the cape on Monday, the harbour office said in a note.",
        "Read the letter, he told the crew, before you go on board the old ferry again.",
        "Laporan itu menyebut feri tua karam di tanjung pada hari Senin, kata kepala pelabuhan.",
        "Pada Senin, 3 Mei 2021 pukul 06.53 WIB, feri tua itu karam di dekat tanjung utara.",
    ],
)
def test_prose_is_never_marked(prose: str) -> None:
    document = built(f"{prose}\n{prose}")
    assert document.furniture == ()
    assert len(document.sentences) == 2


def test_dateline_day_needs_a_year_from_the_address() -> None:
    text = "HARROW, Jan 9 (SW) - The old ferry sank off the cape on Monday, the harbour office said."
    assert built(text).published is None
    published = built(text, url="https://sw.example/2022/01/10/ferry").published
    assert published is not None
    assert (published.iso, published.basis) == ("2022-01-09", PublishedBasis.DATELINE)


def test_given_headline_at_the_head_of_the_text_is_marked() -> None:
    title = "Ferry sinks off the cape"
    document = built(
        f"{title}\nThe old ferry sank on Monday, the harbour office said in a note.", headline=title
    )
    assert kinds(document) == {title: FurnitureKind.HEADLINE}


def test_text_is_frozen_before_the_first_offset() -> None:
    document = built("\ufeffSatu kafe\u0301.\r\nDua\x00tiga.\rEmpat.")
    assert document.text == "Satu kafé.\nDua tiga.\nEmpat."
    assert document.doc_id == built(document.text).doc_id
    assert len(document.doc_id) == 16


def test_wrapped_text_is_joined_into_paragraphs() -> None:
    line = "The old ferry sank off the northern cape while its crew was asleep and"
    block = "\n".join([line] * 4 + ["nobody saw it."])
    document = built(f"{block}\n\n{block}")
    assert len(document.sentences) == 2


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Президент заявил в среду, что войска покинут страну через десять дней.", "ru"),
        ("Die Regierung hat am Mittwoch beschlossen, die Grenze zu schließen.", "de"),
        ("Polis berkata seorang lelaki maut dalam kemalangan pada Isnin kerana kereta terbabas.", "ms"),
        ("Polisi mengatakan seorang pria tewas dalam kecelakaan pada Senin karena mobil tergelincir.", "id"),
        ("Police said a man died in the accident on Monday.", "en"),
        ("12 34 !!", "und"),
        ("", "und"),
    ],
)
def test_language_is_detected(text: str, language: str) -> None:
    assert built(text).language == language


@given(st.text(st.sampled_from("aA b.B\n\"“”‘’'«»()-—1,:/!?…é\u0301\r\t@")) | st.text())
def test_any_text_builds_a_document(text: str) -> None:
    check(built(text, language="id"))


@given(st.lists(st.sampled_from(PAGE.split("\n\n")), max_size=25).map("\n".join))
def test_any_order_of_page_lines_builds_a_document(text: str) -> None:
    check(built(text, language="id"))


@pytest.mark.parametrize(
    "unit", ["a", ".", '"', " 'a", ",'a", " “a", "(", "A.", "aa.", "+-", "Ab ", " ", "1/1/", '."', "x\n"]
)
def test_a_long_run_takes_time_in_proportion(unit: str) -> None:
    started = time.perf_counter()
    built(unit * (100_000 // len(unit)), language="en")
    assert time.perf_counter() - started < 10
