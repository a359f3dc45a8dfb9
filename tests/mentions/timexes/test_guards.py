"""What only looks like a time is left alone."""

from collections.abc import Callable

import pytest

ENGLISH = [
    "Rice sold at $1998 a tin.",
    "Tickets cost £2.30 or 20.15 euros.",
    "The team won 3-1 in extra time.",
    "The team won 12/10.",
    "She is 45 years old and he is aged 12.",
    "A 12-year-old boy fell.",
    "He may go, and they march on.",
    "The Sun wrote of it.",
    "Wait a second, he begged.",
    "She came second in the race.",
    "Half of them left; 3/4 stayed.",
    "Call +62 812 1998 2022 for help.",
    "Call 555-1998 for help.",
    "The team broke Law No. 12 of 2011.",
    "The firm was charged under the Fisheries Act 1993.",
    "The shop is at 1945 Main Street.",
    "The shop is at 12 March Street.",
    "See section 2.15 and page 1998.",
    "See Section 5.1 and Article 12.",
    "The book is ISBN 978-1-4028-9462-6.",
    "About 2000 people fled.",
    "About 1,998 people fled.",
    "April Jones met June Carter.",
    "The lawyer for April Odell spoke, and April wept.",
    "The house of June Odell burned; it was sold by May Sarvan.",
    "Room 2012 was empty.",
    "Prices fall when sales fall.",
    "The quarter-finals were lost.",
    "Temperatures sank to 20 degrees.",
    "The vote was 52-48.",
    "He sat, then sun came out.",
]
INDONESIAN = [
    "Menteri Raja Juli Sarvan hadir; kata Raja Juli, hutan rusak.",
    "Menurut Siti April Lumara, hutan rusak.",
    "Agustus Odell (40) selamat.",
    "Beras dijual Rp 1998 sekaleng.",
    "Beras dijual Rp 20.000 sekilo.",
    "Timnas menang 3-1.",
    "Timnas menang 2/1.",
    "Korban berusia 45 tahun.",
    "Siti (40) dan Budi (41 tahun) selamat.",
    "Ia dijerat UU Nomor 12 Tahun 2011.",
    "Ia dijerat Pasal 340.",
    "Hubungi 0812-1998-2022.",
    "Toko itu di Jalan Kenanga No. 12/5.",
    "Lihat bagian 2.15 dan halaman 1998.",
    "Sebanyak 2000 orang mengungsi.",
    "Sekitar 3/4 warga pergi.",
    "Polisi lalu lintas lalu pergi.",
    "Selamat pagi, katanya.",
    "Ia juara kedua.",
    "Suhu turun ke 20 derajat.",
    "RT 05/RW 02 banjir.",
    "Tabloid Minggu Kita terbit.",
]


@pytest.mark.parametrize("text", ENGLISH)
def test_english_text_without_a_time(text: str, read: Callable[..., list[str]]) -> None:
    assert read(text, on="2022-01-20", language="en") == []


@pytest.mark.parametrize("text", INDONESIAN)
def test_indonesian_text_without_a_time(text: str, read: Callable[..., list[str]]) -> None:
    assert read(text, on="2022-01-20", language="id") == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("They left in May.", "May"),
        ("They left on Sun., Jan. 16.", "Sun., Jan. 16"),
        ("They marched in March.", "March"),
        ("April was wet.", "April"),
        ("They fled in 1998.", "1998"),
    ],
)
def test_the_same_word_is_a_time_where_it_is_led_to(
    text: str, words: str, read: Callable[..., list[str]]
) -> None:
    assert [line.split("|")[0] for line in read(text, on="2022-01-20", language="en")] == [words]


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("en", "In May Sarvan fled.", ["May"]),
        ("en", "June Odell fled in June.", ["June"]),
        ("en", "January February April", ["January", "February", "April"]),
        ("id", "Pada Juli Presiden Odell pergi.", ["Juli"]),
        ("id", "Raja Juli Sarvan pergi pada Juli.", ["Juli"]),
        ("id", "Januari Februari Maret", ["Januari", "Februari", "Maret"]),
        ("id", "Banjir melanda Lumara Tengah pekan ini.", ["pekan ini"]),
        ("id", "Lumara Tengah malam ini gelap.", ["malam ini"]),
        ("id", "Banjir melanda Lumara tengah pekan ini.", ["tengah pekan ini"]),
        ("id", "Tengah malam ia pulang.", ["Tengah malam"]),
    ],
)
def test_names_of_people_and_places_are_no_times(
    language: str, text: str, words: list[str], read: Callable[..., list[str]]
) -> None:
    assert [line.split("|")[0] for line in read(text, on="2022-01-20", language=language)] == words
