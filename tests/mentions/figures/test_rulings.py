"""What plain words settle about a number, on sentences of our own."""

import pytest

from eventlog.article.model import Article
from eventlog.document.build import build_document
from eventlog.language.pack import load_pack
from eventlog.mentions.actors import ActorTable
from eventlog.mentions.figures import find_figures
from eventlog.mentions.model import Figure


def read(text: str, language: str) -> tuple[Figure, ...]:
    document = build_document(Article(text=text, where="test", language=language))
    return find_figures(document, load_pack(language), actors=ActorTable(), claims=())


def counted(text: str, language: str) -> list[tuple[str, float | None]]:
    return [(figure.measure.value, figure.value) for figure in read(text, language)]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            "A ferry carrying more than 300 people capsized off Sarvan, killing at least 21.",
            [("other", 300), ("killed", 21)],
        ),
        (
            "en",
            "The bus, which was carrying 44 pilgrims, overturned and 13 people died.",
            [("other", 44), ("killed", 13)],
        ),
        (
            "en",
            "A train with about 250 passengers jumped the tracks near Lumara, injuring 37.",
            [("other", 250), ("injured", 37)],
        ),
        (
            "en",
            "The ferry, with 210 passengers and 14 crew aboard, caught fire; nine were hurt.",
            [("other", 210), ("other", 14), ("injured", 9)],
        ),
        (
            "en",
            "The boat sank off Tarsa, killing six of the 31 people on board.",
            [("killed", 6), ("other", 31)],
        ),
        (
            "id",
            "Bus yang membawa 52 peziarah terjun ke jurang dan menewaskan 17 orang.",
            [("other", 52), ("killed", 17)],
        ),
        (
            "id",
            "Kapal itu mengangkut 74 penumpang dan 8 ABK saat karam.",
            [("other", 74), ("other", 8)],
        ),
        (
            "id",
            "Truk memuat 25 buruh tani terguling, melukai 11 orang.",
            [("other", 25), ("injured", 11)],
        ),
        (
            "id",
            "Kapal berpenumpang 120 orang itu karam, sembilan penumpang hilang.",
            [("other", 120), ("missing", 9)],
        ),
        ("en", "The Sarvan guard had earlier reported 92 people aboard.", [("other", 92)]),
        ("id", "Pesawat yang ditumpangi 62 orang itu hilang kontak.", [("other", 62)]),
        ("id", "Sebelas dari 40 penumpang tewas.", [("killed", 11), ("other", 40)]),
    ],
)
def test_people_aboard_are_no_casualties(language: str, text: str, expected: list[tuple[str, float]]) -> None:
    assert counted(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "A helicopter carrying 12 soldiers crashed, killing all on board.", [("killed", 12)]),
        ("en", "All 12 people on board were killed near Tarsa.", [("killed", 12)]),
        ("en", "The convoy carried 40 wounded soldiers to Odell.", [("injured", 40)]),
        ("en", "The bus was carrying 12 bodies to the morgue.", [("killed", 12)]),
        ("id", "Tim SAR mengangkut 40 warga ke tempat aman.", [("evacuated", 40)]),
        ("id", "Ambulans membawa 12 korban luka ke rumah sakit.", [("injured", 12)]),
        ("id", "Satu dari 12 awak yang tewas berasal dari Odell.", [("killed", 1), ("killed", 12)]),
    ],
)
def test_what_befell_those_aboard_is_said_of_them(
    language: str, text: str, expected: list[tuple[str, float]]
) -> None:
    assert counted(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The helicopter crashed near Odell, killing all but two of the crew."),
        ("en", "All except four of the passengers died in the crash."),
        ("id", "Kecelakaan itu menewaskan semua kecuali dua penumpang."),
        ("id", "Seluruh penumpang tewas kecuali dua orang."),
        ("en", "Battalion 721 was deployed to the valley."),
        ("en", "The trawler Odell Star 12 was seized by pirates."),
        ("id", "Kapal Tarsa Jaya 12 yang disandera perompak sudah bebas."),
        ("id", "Prajurit Korem 043/Tarsa dikerahkan."),
        ("id", "Ia meninggal akibat luka bakar 80 persen."),
        ("en", "The power went out at about 7 p.m. and homes were hit."),
    ],
)
def test_those_left_out_names_and_measures_are_no_figures(language: str, text: str) -> None:
    assert counted(text, language) == []


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "id",
            "Korban tewas: 12 orang, luka-luka: 30 orang, hilang: 2 orang.",
            [("killed", 12), ("injured", 30), ("missing", 2)],
        ),
        ("id", "Korban luka 15 orang, meninggal 3 orang.", [("injured", 15), ("killed", 3)]),
        (
            "id",
            "Sebanyak 11 orang meninggal, 34 luka berat, dan 2 hilang.",
            [("killed", 11), ("injured", 34), ("missing", 2)],
        ),
        (
            "en",
            "The toll so far: killed 11, injured 34, missing 2.",
            [("killed", 11), ("injured", 34), ("missing", 2)],
        ),
        (
            "en",
            "At least 34 were injured and more than 100 were detained.",
            [("injured", 34), ("arrested", 100)],
        ),
    ],
)
def test_each_number_of_a_list_has_its_own_word(
    language: str, text: str, expected: list[tuple[str, float]]
) -> None:
    assert counted(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "measures"),
    [
        ("en", "A mass funeral for 14 of the victims will be held in Odell on Friday.", ["other"]),
        ("en", "Talks between 12 party leaders were held in Sarvan.", ["other"]),
        ("en", "Three rallies were held and 12 people were held by police.", ["arrested"]),
        ("en", "Police said 12 suspects were held after the raid.", ["arrested"]),
        ("en", "Two men were held after the funeral.", ["arrested"]),
        ("en", "Six ministers were replaced after two officials were arrested.", ["other", "arrested"]),
        (
            "id",
            "Presiden mengganti enam menteri sekaligus setelah dua menteri ditangkap.",
            ["other", "arrested"],
        ),
        ("en", "Troops fired at protesters, killing 12.", ["killed"]),
    ],
)
def test_occasions_and_offices_are_no_detention(language: str, text: str, measures: list[str]) -> None:
    assert [measure for measure, _ in counted(text, language)] == measures


@pytest.mark.parametrize(
    ("language", "text", "measure"),
    [
        ("en", "The families called for the immediate release of the 12 students.", "other"),
        ("en", "Protesters demanded the release of four sailors held in Sarvan.", "arrested"),
        ("en", "The union urged police to arrest five suspects.", "other"),
        ("en", "The mayor demanded an inquiry into the arrest of 12 students.", "arrested"),
        ("en", "Officials called for calm after police released 12 protesters.", "released"),
        ("en", "The ministry rejected a demand for the release of 40 fighters.", "other"),
        ("id", "Penculik meminta tebusan untuk membebaskan tiga sandera.", "other"),
        ("id", "Keluarga menuntut pembebasan empat ABK yang ditahan di Sarvan.", "arrested"),
        ("id", "Pemerintah meminta Tarsa membebaskan enam nelayan.", "other"),
        ("id", "Aktivis menuntut penyelidikan atas penangkapan 12 mahasiswa.", "arrested"),
        ("id", "Presiden mengumumkan pembebasan sepuluh awak kapal.", "released"),
    ],
)
def test_a_demand_is_no_deed(language: str, text: str, measure: str) -> None:
    assert [found for found, _ in counted(text, language)] == [measure]


@pytest.mark.parametrize(
    ("text", "measures"),
    [
        ("Ledakan melukai 20 orang. Sebanyak 12 orang masih dirawat di rumah sakit.", ["injured", "injured"]),
        ("Sebanyak 30 orang terluka dan delapan masih dirawat.", ["injured", "injured"]),
        ("Keracunan itu membuat 20 siswa mual; 12 masih dirawat.", ["sick", "sick"]),
        ("Sebanyak 12 pasien dirawat karena demam berdarah.", ["sick"]),
    ],
)
def test_the_wounded_under_treatment_are_not_sick(text: str, measures: list[str]) -> None:
    assert [measure for measure, _ in counted(text, "id")] == measures


@pytest.mark.parametrize(
    ("text", "measure"),
    [
        ("Sebanyak 15 penumpang ditemukan meninggal dunia di dalam kapal.", "killed"),
        ("Empat korban berhasil ditemukan dalam kondisi meninggal dunia.", "killed"),
        ("Korban tewas lima orang ditemukan di Tarsa.", "killed"),
        ("Enam pendaki ditemukan selamat.", "rescued"),
    ],
)
def test_the_dead_that_are_found_are_not_rescued(text: str, measure: str) -> None:
    assert [found for found, _ in counted(text, "id")] == [measure]


@pytest.mark.parametrize(
    ("language", "text", "scope"),
    [
        ("id", "Lima anak buah kapal masih hilang.", "crew"),
        ("id", "Lima anak masih hilang.", "children"),
        ("en", "Five crew members are still missing.", "crew"),
    ],
)
def test_a_longer_noun_is_another_one_than_its_first_word(language: str, text: str, scope: str) -> None:
    assert [figure.scope_class for figure in read(text, language)] == [scope]


def test_of_those_from_whom_some_are_left_out_nothing_is_said() -> None:
    assert counted("All but one of the 19 fishermen were found.", "en") == [("other", 19)]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "Militants freed 14 of the 20 teachers.", [("released", 14), ("other", 20)]),
        ("en", "One of the 12 sailors killed was from Odell.", [("killed", 1), ("killed", 12)]),
        ("id", "Sebanyak 14 dari 20 guru dibebaskan.", [("released", 14), ("other", 20)]),
    ],
)
def test_what_befell_some_is_not_said_of_all(
    language: str, text: str, expected: list[tuple[str, float]]
) -> None:
    assert counted(text, language) == expected
