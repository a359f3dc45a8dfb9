import pytest

from eventlog.mentions.events.title_glosses import counted, glossed, link_of, noun_of, people_in


@pytest.mark.parametrize(
    ("phrase", "english"),
    [
        ("operasi militer asing", "foreign military operation"),
        ("2.000 paket makanan", "2,000 food packages"),
        ("sebuah kapal kecil", "small ship"),
        ("tiga unit mobil", "3 cars"),
        ("semua kapal", "all ships"),
        ("lebih dari 50 roket", "more than 50 rockets"),
        ("keputusan presiden", "decision of president"),
        ("harga minyak goreng", "cooking oil price"),
        ("serangan itu", "attack"),
    ],
)
def test_a_phrase_is_put_into_english_word_for_word(phrase: str, english: str) -> None:
    assert glossed(phrase.split(), "id")[0] == english


def test_a_phrase_ends_at_the_first_word_that_is_unknown() -> None:
    assert glossed(["kapal", "zulpikas", "besar"], "id") == ("ship", 1)
    assert glossed(["zulpikas", "besar"], "id") == ("", 0)


def test_whose_it_is_stands_behind_or_as_initials_before() -> None:
    words = ("kantor", "odell")
    assert glossed(words, "id", names=[(1, 2, "Odell")])[0] == "office of Odell"
    assert glossed(words, "id", names=[(1, 2, "the ABC")])[0] == "ABC office"


def test_numbers_people_and_prepositions() -> None:
    assert counted(("dua", "belas", "kapal"), "id") == ("12", 2, 12)
    assert counted(("ratusan", "kapal"), "id") == ("hundreds of", 1, 0)
    assert people_in(["sekitar", "300", "siswa"], "id") == (2, 1)
    assert link_of("terhadap", "id") == "against"
    assert link_of("kapal", "id") == ""
    assert noun_of("arrest") == "arrest"
    assert noun_of("send") == "dispatch"
