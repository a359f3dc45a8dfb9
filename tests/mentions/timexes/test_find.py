"""The expressions of newspapers, one by one: words, type, value, and EDTF."""

from collections.abc import Callable
from typing import Any

import pytest

Read = Callable[..., list[str]]

# All are read as published on Thursday, 20 January 2022.
INDONESIAN = [
    ("Rapat digelar Rabu (19/1).", "Rabu (19/1)|DATE|2022-01-19|2022-01-19"),
    ("Jembatan runtuh Rabu (19/1/2022) malam.", "Rabu (19/1/2022) malam|TIME|2022-01-19TNI|2022-01-19"),
    ("Jembatan runtuh Jum'at (14/1).", "Jum'at (14/1)|DATE|2022-01-14|2022-01-14"),
    ("Kapal karam pukul 13.30 WIB.", "pukul 13.30 WIB|TIME|2022-01-20T13:30|2022-01-20"),
    ("Kapal karam pukul 03.00 WITA.", "pukul 03.00 WITA|TIME|2022-01-20T03:00|2022-01-20"),
    ("Kapal karam pukul 03.00 WIT.", "pukul 03.00 WIT|TIME|2022-01-20T03:00|2022-01-20"),
    ("Ia pergi dua hari lalu.", "dua hari lalu|DATE|2022-01-18|2022-01-18"),
    ("Ia pergi tiga tahun yang lalu.", "tiga tahun yang lalu|DATE|2019|2019"),
    ("Rapat digelar Senin pekan depan.", "Senin pekan depan|DATE|2022-01-24|2022-01-24"),
    ("Rapat digelar Jumat pekan lalu.", "Jumat pekan lalu|DATE|2022-01-14|2022-01-14"),
    ("Harga naik awal bulan ini.", "awal bulan ini|DATE|2022-01|2022-01~"),
    ("Kantor tutup pada Minggu.", "Minggu|DATE|2022-01-16|2022-01-16"),
    ("Kantor tutup minggu lalu.", "minggu lalu|DATE|2022-W02|2022-01-10/2022-01-16"),
    ("Kantor tutup selama tiga minggu.", "tiga minggu|DURATION|P3W|"),
    ("Hujan turun kemarin malam.", "kemarin malam|TIME|2022-01-19TNI|2022-01-19"),
    ("Sidang digelar lusa.", "lusa|DATE|2022-01-22|2022-01-22"),
    ("Warga berlibur akhir pekan ini.", "akhir pekan ini|DATE|2022-W03-WE|2022-01-22/2022-01-23"),
    ("Harga naik sepekan terakhir.", "sepekan terakhir|DURATION|P1W|"),
    ("Ia lahir 3 Nopember 1970.", "3 Nopember 1970|DATE|1970-11-03|1970-11-03"),
    ("Ia lahir 3 Pebruari 1970.", "3 Pebruari 1970|DATE|1970-02-03|1970-02-03"),
    ("Ia lahir 3 Agt 1970.", "3 Agt 1970|DATE|1970-08-03|1970-08-03"),
    ("Ia lahir 3 Sept 1970.", "3 Sept 1970|DATE|1970-09-03|1970-09-03"),
    ("Rapat digelar pada 5/1.", "5/1|DATE|2022-01-05|2022-01-05"),
    ("Rapat digelar pada Hari Kartini.", "Hari Kartini|DATE|2022-04-21|2022-04-21"),
    ("Salju turun musim dingin 1990.", "musim dingin 1990|DATE|1990-WI|1990-24"),
    ("Laba turun pada kuartal II 2021.", "kuartal II 2021|DATE|2021-Q2|2021-04/2021-06"),
    ("Laba turun pada semester I 2021.", "semester I 2021|DATE|2021-H1|2021-01/2021-06"),
    ("Anggaran tahun anggaran 2021 habis.", "tahun anggaran 2021|DATE|2021|2021"),
    ("Gedung itu dari 1980-an.", "1980-an|DATE|198|198X"),
    ("Gedung itu dari abad ke-19.", "abad ke-19|DATE|18|18XX"),
    ("Gedung itu dari sekitar tahun 1980.", "sekitar tahun 1980|DATE|1980|1980~"),
    ("Berkas diserahkan paling lambat 5 Januari 2022.",
     "paling lambat 5 Januari 2022|DATE|2022-01-05|[..2022-01-05]"),
    ("Ia pergi sebelum 5 Januari 2022.", "5 Januari 2022|DATE|2022-01-05|[..2022-01-04]"),
    ("Ia pergi setelah 5 Januari 2022.", "5 Januari 2022|DATE|2022-01-05|[2022-01-06..]"),
    ("Ia bekerja sejak Maret 2020.", "Maret 2020|DATE|2020-03|2020-03/.."),
    ("Ia bekerja hingga Maret 2020.", "Maret 2020|DATE|2020-03|../2020-03"),
    ("Ia menunggu dua puluh lima hari.", "dua puluh lima hari|DURATION|P25D|"),
    ("Ia menunggu dua setengah jam.", "dua setengah jam|DURATION|PT2H30M|"),
    ("Ia datang tiap Senin.", "tiap Senin|SET|XXXX-WXX-1|"),
    ("Ia datang dua kali sepekan.", "dua kali sepekan|SET|P1W|"),
    ("HUJAN TURUN KAMIS, 20 JANUARI 2022.", "KAMIS, 20 JANUARI 2022|DATE|2022-01-20|2022-01-20"),
    ("Kini waduk penuh.", "Kini|DATE|PRESENT_REF|"),
]  # fmt: skip
ENGLISH = [
    ("The talks will be held on Friday.", "Friday|DATE|2022-01-21|2022-01-21"),
    ("The talks are expected to be formally held on Friday.", "Friday|DATE|2022-01-21|2022-01-21"),
    ("The talks were held on Friday.", "Friday|DATE|2022-01-14|2022-01-14"),
    ("The wreck will be raised not before Friday.", "Friday|DATE|2022-01-21|2022-01-21/.."),
    ("The mill burned on Wednesday (Jan. 19).", "Wednesday (Jan. 19)|DATE|2022-01-19|2022-01-19"),
    ("He left two days ago.", "two days ago|DATE|2022-01-18|2022-01-18"),
    ("He arrives on Monday next week.", "Monday next week|DATE|2022-01-24|2022-01-24"),
    ("Prices rose early this month.", "early this month|DATE|2022-01|2022-01~"),
    ("Prices rose earlier this month.", "earlier this month|DATE|2022-01|2022-01"),
    ("It rained last night.", "last night|TIME|2022-01-19TNI|2022-01-19"),
    ("They meet the day after tomorrow.", "the day after tomorrow|DATE|2022-01-22|2022-01-22"),
    ("They rest this weekend.", "this weekend|DATE|2022-W03-WE|2022-01-22/2022-01-23"),
    ("It rained for the past two weeks.", "the past two weeks|DURATION|P2W|"),
    ("He was born on 3 Sept 1970.", "3 Sept 1970|DATE|1970-09-03|1970-09-03"),
    ("He was born on Sept. 3, 1970.", "Sept. 3, 1970|DATE|1970-09-03|1970-09-03"),
    ("It opened on Thanksgiving.", "Thanksgiving|DATE|2021-11-25|2021-11-25"),
    ("It opened on Easter Monday 2021.", "Easter Monday 2021|DATE|2021-04-05|2021-04-05"),
    ("It opened in the winter of 1990.", "the winter of 1990|DATE|1990-WI|1990-24"),
    ("Profit fell in the second quarter of 2021.",
     "the second quarter of 2021|DATE|2021-Q2|2021-04/2021-06"),
    ("Profit fell in fiscal 2021.", "fiscal 2021|DATE|2021|2021"),
    ("It was built in the 1980s.", "the 1980s|DATE|198|198X"),
    ("It was built in the mid-1980s.", "the mid-1980s|DATE|198|198X~"),
    ("It was built in the 19th century.", "the 19th century|DATE|18|18XX"),
    ("It was built circa 1980.", "circa 1980|DATE|1980|1980~"),
    ("Bids are due no later than January 5, 2022.",
     "no later than January 5, 2022|DATE|2022-01-05|[..2022-01-05]"),
    ("Bids are due by January 25.", "January 25|DATE|2022-01-25|[..2022-01-25]"),
    ("He left before January 5, 2022.", "January 5, 2022|DATE|2022-01-05|[..2022-01-04]"),
    ("He left after January 5, 2022.", "January 5, 2022|DATE|2022-01-05|[2022-01-06..]"),
    ("He has worked since March 2020.", "March 2020|DATE|2020-03|2020-03/.."),
    ("He worked until March 2020.", "March 2020|DATE|2020-03|../2020-03"),
    ("Until March 2020 he worked.", "March 2020|DATE|2020-03|../2020-03"),
    ("The lights went out around 3 p.m. GMT.", "around 3 p.m. GMT|TIME|2022-01-20T15:00|2022-01-20"),
    ("He called at 15:00 local time.", "15:00 local time|TIME|2022-01-20T15:00|2022-01-20"),
    ("He calls every Monday.", "every Monday|SET|XXXX-WXX-1|"),
    ("He waited for two and a half hours.", "two and a half hours|DURATION|PT2H30M|"),
    ("He waited twenty-five days.", "twenty-five days|DURATION|P25D|"),
    ("THE MILL BURNED ON THURSDAY, JANUARY 20, 2022.",
     "THURSDAY, JANUARY 20, 2022|DATE|2022-01-20|2022-01-20"),
    ("It happened early on Monday.", "early on Monday|DATE|2022-01-17|2022-01-17"),
    ("In the past he taught.", "the past|DATE|PAST_REF|"),
    ("He will teach in the future.", "the future|DATE|FUTURE_REF|"),
]  # fmt: skip
RANGES = [
    ("id", "Pameran digelar 2-11 Januari.", ["2022-01-02", "2022-01-11"]),
    ("id", "Pameran digelar Senin hingga Rabu.", ["2022-01-17", "2022-01-19"]),
    ("id", "Program berjalan pada tahun 2022-2024.", ["2022", "2024"]),
    ("id", "Pameran digelar 10, 12, dan 14 Januari.", ["2022-01-10", "2022-01-12", "2022-01-14"]),
    ("id", "Pameran digelar 30 Desember hingga 2 Januari.", ["2021-12-30", "2022-01-02"]),
    ("en", "The fair runs between Jan. 5 and 11.", ["2022-01-05", "2022-01-11"]),
    ("en", "The fair runs from Monday to Wednesday.", ["2022-01-17", "2022-01-19"]),
    ("en", "The fair runs on January 10, 12 and 14.", ["2022-01-10", "2022-01-12", "2022-01-14"]),
    ("en", "The war of 2022-2024 was long.", ["2022/2024"]),
    ("en", "The fair ran from 30 May to 2 June 2019.", ["2019-05-30", "2019-06-02"]),
    ("en", "The fair ran from December 30 to January 2, 2019.", ["2018-12-30", "2019-01-02"]),
    ("en", "The fair ran on January 6-8, 2019.", ["2019-01-06", "2019-01-08"]),
    ("id", "Pameran digelar 28 Februari-3 Maret 2019.", ["2019-02-28", "2019-03-03"]),
    ("id", "Pameran digelar sepanjang Januari hingga Maret 2019.", ["2019-01", "2019-03"]),
]
NARRATED = [
    ("id", "Ia ditahan pada 6 April 2021. Ia bebas dua hari kemudian.", "2021-04-08|2021-04-06"),
    ("id", "Ia ditahan pada 6 April 2021. Ia bebas pada hari berikutnya.", "2021-04-07|2021-04-06"),
    ("en", "He was held on 6 April 2021. He was freed two days later.", "2021-04-08|2021-04-06"),
    ("en", "The vote was on 6 April 2021. On the eve he fell ill.", "2021-04-05|2021-04-06"),
    (
        "en",
        "He was held on 6 April 2021. They had camped since 2 April 2021. He fled at 4 a.m. local time.",
        "2021-04-06T04:00|2021-04-06",
    ),
]


@pytest.mark.parametrize(("text", "expected"), INDONESIAN, ids=[text for text, _ in INDONESIAN])
def test_indonesian_expression(text: str, expected: str, read: Read) -> None:
    assert read(text, on="2022-01-20", language="id") == [expected]


@pytest.mark.parametrize(("text", "expected"), ENGLISH, ids=[text for text, _ in ENGLISH])
def test_english_expression(text: str, expected: str, read: Read) -> None:
    assert read(text, on="2022-01-20", language="en") == [expected]


@pytest.mark.parametrize(("language", "text", "values"), RANGES, ids=[text for _, text, _ in RANGES])
def test_range_or_list_gives_each_end_its_own_known_date(
    language: str, text: str, values: list[str], read: Read
) -> None:
    found = read(text, on="2022-01-20", language=language)
    assert [line.split("|")[2] for line in found] == values
    assert [line.split("|")[3] for line in found] == values


@pytest.mark.parametrize(("language", "text", "expected"), NARRATED, ids=[text for _, text, _ in NARRATED])
def test_narration_is_counted_from_the_day_told_before(
    language: str, text: str, expected: str, find: Callable[..., Any]
) -> None:
    _, found = find(text, on="2022-01-20", language=language)
    assert f"{found[-1].value}|{found[-1].anchor}" == expected


@pytest.mark.parametrize(
    ("language", "text"), [("en", "Two days later he was freed."), ("id", "Dua hari kemudian ia bebas.")]
)
def test_narration_without_a_day_told_is_left_open(language: str, text: str, read: Read) -> None:
    (line,) = read(text, on="2022-01-20", language=language)
    assert line.split("|")[2:] == ["XXXX-XX-XX", ""]


@pytest.mark.parametrize(("language", "text"), [("en", "He left on Monday."), ("id", "Ia pergi Senin.")])
def test_without_a_publishing_day_nothing_is_made_up(language: str, text: str, read: Read) -> None:
    (line,) = read(text, language=language)
    assert line.split("|")[2:] == ["XXXX-WXX-1", ""]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The council will vote on Friday.", "2022-01-21"),
        ("The council voted on Friday.", "2022-01-14"),
        ("In April the council voted.", "2021-04"),
        ("In April the council will vote.", "2022-04"),
        ("The offer had been due to expire on Friday.", "2022-01-14"),
        ("It lost money in the year ended March 31.", "2021-03-31"),
        ("By Monday crowds had gathered on the quay.", "2022-01-17"),
        ("By Monday the council will vote.", "2022-01-24"),
        ("They must leave by Monday or face what the council had threatened.", "2022-01-24"),
    ],
)
def test_tense_gives_the_direction(text: str, value: str, read: Read) -> None:
    assert read(text, on="2022-01-20", language="en")[-1].split("|")[2] == value


@pytest.mark.parametrize(
    ("said", "value"),
    [
        ("On 3 January the mill burned. Officials said on Tuesday that it would close.", "2022-01-18"),
        ("On 3 January the mill burned, officials said on Tuesday.", "2022-01-03"),
    ],
)
def test_the_same_day_is_that_of_saying_where_what_is_said_follows_it(
    said: str, value: str, read: Read
) -> None:
    found = read(f"{said} The council left the same day.", on="2022-01-20", language="en")
    assert found[-1].split("|")[2] == value


# All are read as published on Thursday, 20 January 2022.
PLANNED = [
    ("en", "The union has called a walkout at the Tarsa mill for Monday.", "2022-01-24"),
    ("en", "The council announced a vote for Tuesday.", "2022-01-25"),
    ("en", "The league moved the match to Sunday.", "2022-01-23"),
    ("en", "Mayor Odell could resign on Monday.", "2022-01-24"),
    ("en", "Mayor Odell could quit as soon as Monday, aides said.", "2022-01-24"),
    ("en", "The ferry may be seized on Monday.", "2022-01-24"),
    ("en", "Mayor Odell vowed to close the mill on Monday.", "2022-01-24"),
    ("en", "Mayor Odell will visit the damaged mill on Monday.", "2022-01-24"),
    ("en", "Mayor Odell will visit homes hit by the flood on Monday.", "2022-01-24"),
    ("en", "The truce takes effect on Monday.", "2022-01-24"),
    ("en", "The mayor cancelled Saturday's fair.", "2022-01-22"),
    ("en", "Saturday's fair has been called off.", "2022-01-22"),
    ("en", "The mayor cancelled Wednesday's fair.", "2022-01-19"),
    ("en", "The mayor banned Monday's planned march.", "2022-01-24"),
    ("en", "Bids are wanted no later than Monday, the mayor wrote.", "2022-01-24"),
    ("id", "Serikat menyerukan mogok di pabrik Tarsa untuk Senin.", "2022-01-24"),
    ("id", "Sidang itu ditunda hingga Selasa.", "2022-01-25"),
    ("id", "Lomba perahu digeser ke Minggu.", "2022-01-23"),
    ("id", "Wali Kota Sarvan mungkin mundur pada Senin.", "2022-01-24"),
    ("id", "Rapat diagendakan Senin.", "2022-01-24"),
    ("id", "Konser yang sedianya digelar Sabtu itu gagal.", "2022-01-22"),
    ("id", "Konser itu batal digelar Sabtu.", "2022-01-22"),
    ("id", "Konser Sabtu itu dibatalkan.", "2022-01-22"),
    ("id", "Pelabuhan tutup setidaknya hingga Senin.", "2022-01-24"),
]  # fmt: skip
HELD = [
    ("en", "The union called for calm on Monday.", "2022-01-17"),
    ("en", "Police held two men for Monday's theft.", "2022-01-17"),
    ("en", "Boats could not reach the isle on Monday.", "2022-01-17"),
    ("en", "Shots could be heard on Monday.", "2022-01-17"),
    ("en", "Odell may have drowned on Monday.", "2022-01-17"),
    ("en", "The truce did not begin on Monday.", "2022-01-17"),
    ("en", "The court adjourned on Monday.", "2022-01-17"),
    ("en", "The mill set a record for November.", "2021-11"),
    ("en", "The mayor said that he would resign, but on Monday he laughed.", "2022-01-17"),
    ("id", "Warga menolak rencana itu dalam rapat pada Senin.", "2022-01-17"),
    ("id", "Pemerintah mengumumkan inflasi untuk November.", "2021-11"),
    ("id", "Polisi memindahkan tahanan ke Tarsa pada Senin.", "2022-01-17"),
    ("id", "Ia akan pergi, tetapi pada Senin ia sudah pulang.", "2022-01-17"),
]


@pytest.mark.parametrize(("language", "text", "value"), PLANNED, ids=[text for _, text, _ in PLANNED])
def test_what_is_planned_lies_ahead(language: str, text: str, value: str, read: Read) -> None:
    assert [line.split("|")[2] for line in read(text, on="2022-01-20", language=language)] == [value]


@pytest.mark.parametrize(("language", "text", "value"), HELD, ids=[text for _, text, _ in HELD])
def test_what_was_done_lies_behind(language: str, text: str, value: str, read: Read) -> None:
    assert [line.split("|")[2] for line in read(text, on="2022-01-20", language=language)] == [value]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The strike will run from Monday to Thursday."),
        ("id", "Mogok akan berlangsung dari Senin hingga Kamis."),
    ],
)
def test_a_range_that_lies_ahead_ends_after_it_begins(language: str, text: str, read: Read) -> None:
    found = read(text, on="2022-01-20", language=language)
    assert [line.split("|")[2] for line in found] == ["2022-01-24", "2022-01-27"]


@pytest.mark.parametrize(
    ("language", "told", "value"),
    [
        ("en", "In April a ferry sank. Three days later the mill shut.", "2021-04"),
        ("en", "Last week a ferry sank. The next day the mill shut.", "2022-W02"),
        ("en", "In April a ferry sank. The same day the mill shut.", "2021-04"),
        ("en", "In April a ferry sank. Two weeks later the mill shut.", "XXXX"),
        ("en", "A ferry sank there in 2020. Three days later the mill shut.", "2021-03-05"),
        ("en", "He had led it since 2019. Three days later the mill shut.", "2021-03-05"),
        ("en", "The mill was hit in March 2021. Three days later it shut.", "2021-03-05"),
        ("en", "In April a ferry sank. Two months later the mill shut.", "2021-06"),
        ("id", "Pada April lalu sebuah feri karam. Tiga hari kemudian pabrik ditutup.", "2021-04"),
        ("id", "Pada April lalu sebuah feri karam. Keesokan harinya pabrik ditutup.", "2021-04"),
        ("id", "Feri karam di sana pada 2020. Tiga hari kemudian pabrik ditutup.", "2021-03-05"),
    ],
)
def test_days_are_not_counted_from_a_day_that_the_story_has_left(
    language: str, told: str, value: str, read: Read
) -> None:
    first = {"en": "He was held on 2 March 2021.", "id": "Ia ditahan pada 2 Maret 2021."}[language]
    assert read(f"{first} {told}", on="2022-01-20", language=language)[-1].split("|")[2] == value
