"""Figures: measures, bounds, parts, lists and absences on sentences of our own, and any text at all."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from eventlog.article.model import Article
from eventlog.document.build import build_document
from eventlog.document.model import Document
from eventlog.language.pack import available_languages, load_pack
from eventlog.mentions.actors import ActorTable
from eventlog.mentions.figures import find_figures
from eventlog.mentions.model import Claim, Figure
from eventlog.ontology import ClaimKind, Measure, Qualifier
from eventlog.span import Span


def figures_of(
    text: str, language: str, claims: tuple[Claim, ...] = ()
) -> tuple[Document, tuple[Figure, ...]]:
    document = build_document(Article(text=text, where="test", language=language))
    return document, find_figures(document, load_pack(language), actors=ActorTable(), claims=claims)


def counted(text: str, language: str) -> list[tuple[str, float | None]]:
    """Each figure's measure and value."""
    return [(figure.measure.value, figure.value) for figure in figures_of(text, language)[1]]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        pytest.param(
            "The blast killed three people and wounded 12 others in the harbour.",
            "en",
            [("killed", 3), ("injured", 12)],
            id="two verbs, each with its own object",
        ),
        pytest.param(
            "A ferry sank off the coast on Monday, killing three and wounding 12.",
            "en",
            [("killed", 3), ("injured", 12)],
            id="numbers without a noun",
        ),
        pytest.param(
            "Police arrested 45 demonstrators, and 30 of them were released at dawn.",
            "en",
            [("arrested", 45), ("released", 30)],
            id="a part released",
        ),
        pytest.param(
            "No one was killed when the roof of the market fell in.", "en", [("killed", 0)], id="nobody"
        ),
        pytest.param(
            "Ledakan itu menewaskan tiga orang dan melukai 12 orang di pelabuhan.",
            "id",
            [("killed", 3), ("injured", 12)],
            id="dua kata kerja",
        ),
        pytest.param(
            "Sebanyak 48 orang tewas, 9 di antaranya anak-anak.",
            "id",
            [("killed", 48), ("killed", 9)],
            id="bagian dari keseluruhan",
        ),
        pytest.param(
            "Polisi menangkap 45 demonstran, sekitar 30 telah dibebaskan.",
            "id",
            [("arrested", 45), ("released", 30)],
            id="tanpa kata benda",
        ),
        pytest.param(
            "Tidak ada korban jiwa dalam kebakaran pasar itu.", "id", [("killed", 0)], id="tidak ada"
        ),
    ],
)
def test_each_number_has_its_measure(text: str, language: str, expected: list[tuple[str, float]]) -> None:
    assert counted(text, language) == expected


@pytest.mark.parametrize(
    ("text", "language", "qualifier", "value", "low", "high"),
    [
        ("At least 14 people were killed in the flood.", "en", Qualifier.AT_LEAST, 14, None, None),
        ("Nearly 200 people were injured in the crash.", "en", Qualifier.ABOUT, 200, None, None),
        ("Up to 80 people were killed in the flood.", "en", Qualifier.AT_MOST, 80, None, None),
        ("Between 20 and 30 people were killed in the flood.", "en", Qualifier.RANGE, None, 20, 30),
        ("Dozens of people were killed in the flood.", "en", Qualifier.VAGUE, None, 24, None),
        ("Half a dozen people were killed in the flood.", "en", Qualifier.EXACT, 6, None, None),
        ("Sedikitnya 14 orang tewas akibat banjir itu.", "id", Qualifier.AT_LEAST, 14, None, None),
        ("Hampir 200 orang terluka akibat banjir itu.", "id", Qualifier.ABOUT, 200, None, None),
        ("Sekitar 1.200 orang tewas akibat banjir itu.", "id", Qualifier.ABOUT, 1200, None, None),
        ("Antara 20 sampai 30 orang tewas akibat banjir itu.", "id", Qualifier.RANGE, None, 20, 30),
        ("Puluhan orang tewas akibat banjir itu.", "id", Qualifier.VAGUE, None, 20, None),
        ("Dua ratus dua puluh lima orang tewas akibat banjir itu.", "id", Qualifier.EXACT, 225, None, None),
    ],
)
def test_bounds_and_qualifiers(
    text: str, language: str, qualifier: Qualifier, value: float | None, low: float | None, high: float | None
) -> None:
    _, found = figures_of(text, language)
    assert [(f.qualifier, f.value, f.low, f.high) for f in found] == [(qualifier, value, low, high)]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Ilse Marrow, 34, said the pier was dark.", "en"),
        ("The 42-year-old skipper was alone on the pier.", "en"),
        ("The storm came on 12 March 2019 at 6.15 pm.", "en"),
        ("The pier is 300 metres long and 12 km away.", "en"),
        ("Ratna Suwiryo (34) berdiri di dermaga pada 12 Maret 2019 pukul 06.15 WIB.", "id"),
        ("Dermaga itu panjangnya 300 meter dan berjarak 12 km dari kota.", "id"),
    ],
)
def test_ages_dates_and_lengths_are_no_figures(text: str, language: str) -> None:
    assert counted(text, language) == []


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Of the 48 people killed, nine were children.", "en"),
        ("Sebanyak 48 orang tewas, 9 di antaranya anak-anak.", "id"),
        ("48 people including nine children were killed in Tarsa.", "en"),
        ("Sebanyak 48 orang termasuk sembilan anak tewas di Tarsa.", "id"),
    ],
)
def test_a_part_knows_its_whole(text: str, language: str) -> None:
    _, found = figures_of(text, language)
    assert [(figure.value, figure.part_of) for figure in found] == [(48, None), (9, "F1")]


@pytest.mark.parametrize(
    ("text", "language", "measures"),
    [
        (
            "Gempa itu menewaskan 10 orang di desa Sukun, 12 orang di kampung Tengah, dan 30 orang di kota.",
            "id",
            [Measure.KILLED] * 3,
        ),
        (
            "The blast killed 3 people in the market, 4 people in the school and 12 people in the old town.",
            "en",
            [Measure.KILLED] * 3,
        ),
    ],
)
def test_a_list_of_places_shares_one_word(text: str, language: str, measures: list[Measure]) -> None:
    _, found = figures_of(text, language)
    assert [figure.measure for figure in found] == measures


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Sixty men stood guard. Six people including two civilians were killed in Tarsa.", "en"),
        ("Enam puluh orang berjaga. Enam orang termasuk dua warga sipil tewas di Tarsa.", "id"),
    ],
)
def test_a_number_with_its_parts_behind_it_is_the_whole(text: str, language: str) -> None:
    _, found = figures_of(text, language)
    six, two = found[-2:]
    assert (six.value, six.part_of, six.scope, six.scope_class) == (6, None, "", "")
    assert (two.value, two.part_of, two.scope_class) == (2, six.id, "civilians")


def test_a_noun_may_bear_an_ending() -> None:
    _, found = figures_of("Militer mengatakan 18 tentaranya gugur.", "id")
    assert [(figure.unit, figure.scope) for figure in found] == [("person", "tentaranya")]


def test_money_has_its_currency() -> None:
    _, found = figures_of("Kerugian akibat kebakaran itu mencapai Rp 3 miliar.", "id")
    assert [(f.measure, f.value, f.unit) for f in found] == [(Measure.MONEY, 3e9, "IDR")]


def test_the_giver_is_the_speaker_of_the_innermost_claim() -> None:
    text = "Ana Ruiz said the mayor claimed 14 people were killed. The flood killed three others."
    inner, outer = text.index("14"), text.index("the mayor")
    stop = text.index(".")
    claims = (
        Claim("C1", Span(outer, stop), ClaimKind.INDIRECT, "A1", said_on="2022-01-19"),
        Claim("C2", Span(inner, stop), ClaimKind.INDIRECT, "A2"),
    )
    _, found = figures_of(text, "en", claims)
    assert [(f.value, f.speaker, f.claim) for f in found] == [(14, "A2", "C2"), (3, None, None)]


PIECES = st.sampled_from(
    [
        "12",
        "1.200",
        "3,5",
        "Rp 3 M",
        "US$1.2bn",
        "dua ratus",
        "puluhan",
        "half a dozen",
        "no one",
        "tidak ada",
        "tewas",
        "killed",
        "people",
        "orang",
        "of them",
        "di antaranya",
        ",",
        ".",
        "-",
        "(",
        ")",
        "%",
        "20-an",
        "between",
        "and",
        "antara",
        "sampai",
        "at least",
        "hampir",
        "both",
        "kedua korban",
        "of the",
        "dari",
        "😀",
        "אחד",
        "三人",
        "\u200f",
        "\n\n",
        "½",
        "٣",
    ]
)


@pytest.mark.parametrize("code", available_languages())
@settings(max_examples=150, deadline=None)
@given(text=st.one_of(st.text(max_size=200), st.lists(PIECES, max_size=60).map(" ".join)))
def test_every_span_slices_whatever_the_text(code: str, text: str) -> None:
    document, found = figures_of(text, code)
    ids = {figure.id for figure in found}
    for figure in found:
        assert figure.span.contains(figure.number)
        assert figure.span.of(document.text).strip()
        assert figure.value is not None or figure.low is not None or figure.high is not None
        assert figure.part_of is None or figure.part_of in ids - {figure.id}
