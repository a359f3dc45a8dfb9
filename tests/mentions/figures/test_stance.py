"""What the words do with a number, on sentences of our own."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from eventlog.article.model import Article
from eventlog.document.build import build_document
from eventlog.document.model import Document
from eventlog.language.pack import load_pack
from eventlog.mentions.actors import ActorTable
from eventlog.mentions.engine import extract_document, load_engine
from eventlog.mentions.figures import find_figures
from eventlog.mentions.model import Figure


def read(text: str, language: str) -> tuple[Document, tuple[Figure, ...]]:
    document = build_document(Article(text=text, where="test", language=language))
    return document, find_figures(document, load_pack(language), actors=ActorTable(), claims=())


def stances(text: str, language: str) -> list[tuple[float | None, str]]:
    return [(figure.value, figure.stance) for figure in read(text, language)[1]]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        pytest.param(
            "The ministry has not withdrawn its figure of 57 people killed.", "en", [(57, "")], id="negated"
        ),
        pytest.param(
            "Kementerian belum menarik angka 57 korban tewas itu.", "id", [(57, "")], id="disangkal"
        ),
        pytest.param(
            "The army withdrew 400 soldiers from the valley.", "en", [(400, "")], id="soldiers are no figure"
        ),
        pytest.param("Negara itu menarik 400 tentara dari lembah.", "id", [(400, "")], id="menarik tentara"),
        pytest.param(
            "On Monday the radio gave a toll of 57 dead, which the district office later disowned.",
            "en",
            [(57, "withdrawn")],
            id="a clause behind",
        ),
        pytest.param("The guard denied entry to 12 migrants.", "en", [(12, "")], id="denied entry"),
        pytest.param(
            "The spokesman denied that 12 people had been killed.", "en", [(12, "denied")], id="denied that"
        ),
        pytest.param(
            "The price of bread went up from 20 euros to 30 euros.",
            "en",
            [(20, ""), (30, "")],
            id="a price is not revised",
        ),
        pytest.param(
            "Officials counted 75 people arrested. Earlier in the week shops had closed.",
            "en",
            [(75, "")],
            id="earlier without a number",
        ),
    ],
)
def test_stance(text: str, language: str, expected: list[tuple[float, str]]) -> None:
    assert stances(text, language) == expected


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The harbour blast killed 46 people, 9 of them children, up from 38 on Monday.", "en"),
        ("Ledakan di pelabuhan menewaskan 46 orang, naik dari 38 orang pada Senin.", "id"),
        ("The council says 46 people were killed. It replaces the 38 dead that the mayor gave.", "en"),
        ("Dewan memperbarui jumlah korban tewas menjadi 46 orang, naik dari 38 orang.", "id"),
        ("Dewan mencatat 46 orang tewas. Sehari sebelumnya, wali kota menyebut 38 orang.", "id"),
        ("The death toll rose to 46 from 38 on Monday.", "en"),
        ("The council said 38 people had died. A day later the ministry revised the number to 46.", "en"),
        ("The council said 46 people had died. It had earlier spoken of 38.", "en"),
        ("The number of people killed, initially put at 38, was revised to 46.", "en"),
        ("The number of dead stood at 46, officials said, revising an earlier toll of 38.", "en"),
        ("Korban meninggal naik menjadi 46 orang dari 38 orang pada Minggu.", "id"),
        ("Dewan menyebut 38 orang tewas. Pada Selasa angka itu diperbarui menjadi 46 orang.", "id"),
        ("Korban tewas kini 46 orang. Sebelumnya dilaporkan 38.", "id"),
        ("Jumlah korban tewas kini 46 orang, sebelumnya 38 orang.", "id"),
    ],
)
def test_a_new_number_names_the_one_before(text: str, language: str) -> None:
    _, figures = read(text, language)
    by_value = {figure.value: figure for figure in figures}
    new, old = by_value[46], by_value[38]
    assert (new.stance, new.revised_from, old.stance) == ("revised", old.id, "former")
    assert (new.measure, new.unit, new.scope_class) == (old.measure, old.unit, old.scope_class)
    assert new.stance_span is not None
    assert new.stance_span == old.stance_span


def test_words_for_a_number_given_before_stand_for_the_whole_not_its_part() -> None:
    text = (
        "The radio said 83 people died, including 12 children. The clinic denied having given out that data."
    )
    document, figures = read(text, "en")
    denied = figures[-1]
    assert (denied.value, denied.stance, denied.antecedent) == (83, "denied", figures[0].id)
    assert denied.span.of(document.text) == "denied having given out that data"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The blast killed 46 people after a fire had earlier killed 38 people.", "en"),
        ("Ledakan menewaskan 46 orang setelah sebelumnya 38 orang tewas dalam kebakaran.", "id"),
    ],
)
def test_an_earlier_happening_is_no_earlier_number(text: str, language: str) -> None:
    assert stances(text, language) == [(46, ""), (38, "")]


def test_words_without_a_number_before_them_are_no_figure() -> None:
    assert stances("The clinic said that figure was wrong.", "en") == []


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The flood killed 9 police officers and wounded 4.", "en"),
        ("Banjir menewaskan 9 anggota polisi dan melukai 4 lainnya.", "id"),
    ],
)
def test_scope_classes_are_the_same_in_both_languages(text: str, language: str) -> None:
    assert [figure.scope_class for figure in read(text, language)[1]] == ["security", "security"]


def test_the_speaker_of_a_withdrawal_is_who_withdraws() -> None:
    text = (
        "The Ministry of Health said 83 people had died. The Ministry of Justice said that figure was wrong."
    )
    document = build_document(Article(text=text, where="test", language="en"))
    found = extract_document(document, engine=load_engine("offline"))
    names = {actor.id: actor.name for actor in found.actors}
    assert [names.get(figure.speaker or "") for figure in found.figures] == [
        "Ministry of Health",
        "Ministry of Justice",
    ]


WORDS = st.sampled_from(
    """withdrew figure of that denied data 12 57 people killed , . from to up revised it angka itu menarik
    membantah naik dari menjadi orang tewas sebelumnya most including""".split()  # noqa: SIM905
)


@settings(max_examples=60)
@given(st.lists(WORDS, max_size=30).map(" ".join), st.sampled_from(["en", "id"]))
def test_any_words_give_sound_references(text: str, language: str) -> None:
    _, figures = read(text or "-", language)
    known = {figure.id: figure for figure in figures}
    assert len(known) == len(figures)
    for figure in figures:
        assert figure.span.contains(figure.number)
        assert bool(figure.stance) == (figure.stance_span is not None)
        if figure.revised_from:
            assert known[figure.revised_from].stance == "former"
        assert figure.antecedent is None or figure.antecedent in known


def test_a_sentence_may_begin_with_the_words_that_reject() -> None:
    """Nobody stands before them, who could be the one that does."""
    _, figures = read("withdrew figure 12", "en")
    assert all(figure.speaker is None for figure in figures)
