"""The default engine on whole articles of our own, on any text, and without a network."""

import socket
from datetime import datetime
from typing import NoReturn

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventlog.article.model import Article, Publication, PublishedBasis
from eventlog.document.build import build_document
from eventlog.mentions.contract import as_json
from eventlog.mentions.engine import extract_document, load_engine
from eventlog.mentions.model import Extraction

COPIED_PAGE = """Beranda

Kapal patroli di Pelabuhan Merau/Dok

Dunia

Islandia: Kami Tidak Meminta Bantuan Siapa Pun Selain Armada Selatan

SELASA, 18 MARET 2031 | 09:40 WIB | LAPORAN: SITI ANGGRAINI

Keadaan di Islandia setelah huru-hara di pelabuhan berangsur tenang. \
Menteri Pertahanan Islandia Darmo Kestari pada Senin (17/3) mengatakan pasukan Armada Selatan telah \
meninggalkan negara itu.

Ia mengakui bahwa aparat masih berjaga di pelabuhan.

"Kami tidak berutang kepada siapa pun," tegas menteri.

Presiden Luwis Andarra meminta Armada Selatan untuk mengirim kapal pada 2 Maret.

Menteri mengatakan 41 orang telah tewas, sementara sekitar 1.200 orang telah ditangkap.

Populer

Harga Cabai Naik Dua Kali Lipat Jelang Lebaran

Rabu, 3 Desember 2036 | 07:15

Gempa Guncang Pulau Seruni, 12 Orang Tewas

Kamis, 4 Desember 2036 | 15:01

Selengkapnya"""


def extraction(text: str, language: str = "", published: str = "") -> tuple[str, dict, Extraction]:
    when = Publication(datetime.fromisoformat(published), PublishedBasis.FIELD) if published else None
    document = build_document(Article(text, "test", language=language, published=when))
    found = extract_document(document, engine=load_engine())
    return document.text, as_json(document, found), found


@pytest.fixture(scope="module")
def page() -> dict:
    return extraction(COPIED_PAGE)[1]


def test_a_copied_page_tells_its_own_metadata(page: dict) -> None:
    assert page["language"] == "id"
    assert page["published"] == "2031-03-18T09:40+07:00"
    assert page["byline"] == "Siti Anggraini"
    assert page["headline"] == "Islandia: Kami Tidak Meminta Bantuan Siapa Pun Selain Armada Selatan"


def test_nothing_of_the_related_articles_is_extracted(page: dict) -> None:
    listing = page["text"].index("Populer")
    for kind in ("timexes", "events", "claims", "figures"):
        assert page[kind], kind
        assert all(found["start"] < listing for found in page[kind]), kind
    assert all(mention["start"] < listing for actor in page["actors"] for mention in actor["mentions"])
    assert not [event for event in page["events"] if event["date"].startswith("2036")]


def test_the_request_has_its_day_its_actor_and_its_recipient(page: dict) -> None:
    names = {actor["id"]: actor["name"] for actor in page["actors"]}
    (asked,) = [event for event in page["events"] if event["type"] == "REQUEST"]
    assert asked["date"] == "2031-03-02"
    assert [names[one] for one in asked["actor"]] == ["Luwis Andarra"]
    assert [names[one] for one in asked["recipient"]] == ["Armada Selatan"]


def test_pronoun_and_office_speak_for_the_minister(page: dict) -> None:
    names = {actor["id"]: actor["name"] for actor in page["actors"]}
    said = {claim["content"]: names.get(claim["speaker"]) for claim in page["claims"]}
    assert said["aparat masih berjaga di pelabuhan"] == "Darmo Kestari"
    assert said["Kami tidak berutang kepada siapa pun"] == "Darmo Kestari"
    assert {claim["said_on"] for claim in page["claims"]} == {"2031-03-17"}


def test_figures_have_measure_bounds_and_source(page: dict) -> None:
    names = {actor["id"]: actor["name"] for actor in page["actors"]}
    found = [
        (f["measure"], f["value"], f["qualifier"], names.get(f["attributed_to"])) for f in page["figures"]
    ]
    assert found == [
        ("killed", 41, "exact", "Darmo Kestari"),
        ("arrested", 1200, "about", "Darmo Kestari"),
    ]


PIECES = st.sampled_from(
    [
        "“", "”", '"', "'", "« ", " »", "\n", "\n\n", "said", "kata", "menurut", "Rabu (19/1)", "Jan. 5",
        "1.234,5", "dozens", "puluhan orang tewas", "Presiden ", "Mr. ", "the minister", "ia ", "-nya", ", ",
        ". ", ":", "(", ")", "CSTO", "دمشق", "北京", "\U0001f469\u200d\U0001f467", "e\u0301", "\u202e",
        "\u00ad", "\ufeff", "\x00", "Tokyo", "tewas", "killed", "225", "asked", "meminta", "on Monday",
        "kemarin", "x" * 300,
    ]
)  # fmt: skip


@given(st.lists(PIECES | st.text(max_size=12), max_size=40), st.sampled_from(("id", "en", "")))
def test_any_text_gives_only_what_it_holds(pieces: list[str], language: str) -> None:
    text, item, found = extraction(" ".join(pieces) or ".", language, published="2031-03-18T09:40")
    for kind in ("timexes", "events", "figures"):
        for mention in item[kind]:
            assert mention["quote"] == text[mention["start"] : mention["end"]]
    for claim in found.claims:
        assert claim.content.of(text).strip()
        for part in (claim.speaker_span, claim.cue):
            assert part is None or not part.overlaps(claim.content)
    assert not [held for held in found.quarantine if held.reason.startswith("internal")]


@pytest.mark.parametrize(
    "text",
    [
        "POLICE ARRESTED TWO MEN ON MONDAY. THEY WERE FREED THAT SAME DAY, THE MAYOR SAID.",
        f"Presiden {'Bekova' * 40} menangkap dua orang pada Senin.",
        "“It was empty,” Also   Rp  Lowe of the harbour office said on Monday.",
        "Polisi menangkap  dua  orang pada Senin, kata   Kepala   Polisi.",
    ],
)
def test_odd_letters_and_spaces_do_no_harm(text: str) -> None:
    for language in ("id", "en"):
        assert extraction(text, language, published="2031-03-18T09:40")[2].quarantine == ()


def test_the_same_text_gives_the_same_mentions() -> None:
    assert extraction(COPIED_PAGE)[2] == extraction(COPIED_PAGE)[2]


def test_extraction_opens_no_connection(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> NoReturn:
        raise AssertionError("extraction reached for the network")

    monkeypatch.setattr(socket, "socket", refuse)
    monkeypatch.setattr(socket, "create_connection", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    assert extraction(COPIED_PAGE)[1]["claims"]
