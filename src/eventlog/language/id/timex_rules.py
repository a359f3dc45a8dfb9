"""Indonesian rules for places on the calendar and clock."""

from eventlog.language.schema.timex import Example, TimexRule

__all__ = ["RULES"]

_POINTS = (
    TimexRule(
        "hari_kurung",
        r"(?:hari )?{weekday_long}(?: {part})?,? ?\( ?{day} ?[/.-] ?{mm}(?: ?[/.-] ?(?:{year}|{yy}))? ?\)",
        "point",
        Example("Rapat digelar Rabu (19/1) di balai desa.", "2022-01-20", ("Rabu (19/1)|DATE|2022-01-19",)),
    ),
    TimexRule(
        "hari_kurung_kata",
        r"(?:hari )?{weekday_long}(?: {part})?,? ?\( ?{day} {month}(?: {year})? ?\)",
        "point",
        Example(
            "Rapat digelar Rabu (19 Januari 2022).", "2022-01-20", ("Rabu (19 Januari 2022)|DATE|2022-01-19",)
        ),
    ),
    TimexRule(
        "tanggal_bulan",
        r"(?:(?:hari )?{weekday_long}(?: {part})?,? (?:tanggal )?)?{day} {month}(?:,? {year}| ['’]{yy})?",
        "point",
        Example(
            "KAMIS, 20 JANUARI 2022 ditetapkan; sebelumnya 5 Nopember.",
            "2022-01-20",
            ("KAMIS, 20 JANUARI 2022|DATE|2022-01-20", "5 Nopember|DATE|2021-11-05"),
        ),
    ),
    TimexRule(
        "tanggal_bulan_ini",
        r"tanggal {day}(?: (?:bulan )?{shift})?",
        "point",
        Example(
            "Gaji dibayar tanggal 25 bulan ini.", "2022-01-20", ("tanggal 25 bulan ini|DATE|2022-01-25",)
        ),
        {"unit": "month"},
    ),
    TimexRule(
        "daftar_tanggal",
        r"{day}(?=(?:, ?\d{1,2}){0,4},? ?(?:-|–|—|dan|hingga|sampai|s/d|sampai dengan|atau|&) "
        r"?\d{1,2} {month}(?: {year})?)",
        "point",
        Example(
            "Pameran digelar 2-11 Januari 2022.",
            "2022-01-20",
            ("2|DATE|2022-01-02", "11 Januari 2022|DATE|2022-01-11"),
        ),
    ),
    TimexRule(
        "hari_angka",
        r"(?:{weekday_long},? )?{day}/{mm}/{year}",
        "point",
        Example("Surat bertanggal 5/1/2022 itu sah.", "2022-01-20", ("5/1/2022|DATE|2022-01-05",)),
    ),
    TimexRule(
        "hari_angka_tanda",
        r"(?P<day>0[1-9]|[12]\d|3[01])[.-](?P<mm>0[1-9]|1[0-2])[.-]{year}",
        "point",
        Example("Surat bertanggal 05-01-2022 itu sah.", "2022-01-20", ("05-01-2022|DATE|2022-01-05",)),
    ),
    TimexRule(
        "tanggal_iso",
        r"(?P<iso>(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))",
        "point",
        Example("Surat bertanggal 2022-01-05 itu sah.", "2022-01-20", ("2022-01-05|DATE|2022-01-05",)),
    ),
    TimexRule(
        "hari_bulan_angka",
        r"(?:\( ?)?{day}/{mm}(?: ?\))?",
        "point",
        Example("Rapat digelar pada 5/1 di balai desa.", "2022-01-20", ("5/1|DATE|2022-01-05",)),
        guard="numeric",
    ),
    TimexRule(
        "bulan_tahun",
        r"{month},? (?:tahun )?{year}",
        "point",
        Example("Harga naik pada September 2003.", "2005-10-01", ("September 2003|DATE|2003-09",)),
    ),
    TimexRule(
        "bulan_tahun_lalu",
        r"(?:{day} )?{month_long} tahun {shift}",
        "point",
        Example(
            "Harga naik pada 5 September tahun lalu.",
            "2005-10-01",
            ("5 September tahun lalu|DATE|2004-09-05",),
        ),
        {"unit": "year"},
    ),
    TimexRule(
        "bulan",
        r"{month_long}",
        "point",
        Example("Harga naik sejak September.", "2005-10-01", ("September|DATE|2005-09",)),
        guard="name",
    ),
    TimexRule(
        "hari",
        r"{weekday_long}",
        "point",
        Example("Kebakaran terjadi Selasa.", "2021-05-06", ("Selasa|DATE|2021-05-04",)),
    ),
    TimexRule(
        "hari_bagian",
        r"{weekday_long}(?: harinya)? {part}",
        "point",
        Example("Kebakaran terjadi Jumat malam.", "2021-05-09", ("Jumat malam|TIME|2021-05-07TNI",)),
    ),
    TimexRule(
        "hari_pekan_lalu",
        r"{weekday_long},? (?:pada )?(?:pekan|minggu) {shift}(?: {part})?",
        "point",
        Example("Rapat digelar Senin pekan depan.", "2022-01-20", ("Senin pekan depan|DATE|2022-01-24",)),
        {"unit": "week"},
    ),
    TimexRule(
        "hari_lalu",
        r"(?:hari |(?!minggu )){weekday_long} (?:lalu|yang lalu|silam|kemarin|lampau)",
        "point",
        Example("Rapat digelar Rabu lalu.", "2022-01-20", ("Rabu lalu|DATE|2022-01-19",)),
        {"direction": "-1"},
    ),
    TimexRule(
        "hari_depan",
        r"(?:hari |(?!minggu )){weekday_long} (?:besok|mendatang|nanti|depan|esok|yang akan datang)",
        "point",
        Example("Rapat digelar Senin mendatang.", "2022-01-20", ("Senin mendatang|DATE|2022-01-24",)),
        {"direction": "1"},
    ),
    TimexRule(
        "hari_ini_nama",
        r"(?:hari |(?!minggu )){weekday_long} ini",
        "point",
        Example("Rapat digelar Kamis ini.", "2022-01-20", ("Kamis ini|DATE|2022-01-20",)),
        {"week_shift": "0"},
    ),
    TimexRule(
        "hari_ke_bulan",
        r"{weekday_long} (?:{ordinal}|(?P<last_one>terakhir))(?: (?:di|pada|dalam))?(?: bulan)? {month_long}(?: {year})?",
        "point",
        Example(
            "Warga memilih pada Selasa pertama bulan Mei.",
            "2021-03-31",
            ("Selasa pertama bulan Mei|DATE|2021-05-04",),
        ),
        {"ordinal_of": "weekday"},
    ),
    TimexRule(
        "pekan_bulan",
        r"(?:pekan|minggu) {ordinal} (?:bulan )?{month_long}(?: {year})?",
        "point",
        Example("Ujian digelar pekan kedua Januari.", "2022-01-20", ("pekan kedua Januari|DATE|2022-W02",)),
        {"ordinal_of": "week"},
    ),
)

_RELATIVE = (
    TimexRule(
        "kemarin",
        r"kemarin|kemaren|hari kemarin",
        "point",
        Example("Pipa itu bocor kemarin.", "2021-05-06", ("kemarin|DATE|2021-05-05",)),
        {"day_shift": "-1"},
    ),
    TimexRule(
        "kemarin_bagian",
        r"(?:kemarin|kemaren) {part}|{part} kemarin",
        "point",
        Example("Pipa itu bocor kemarin malam.", "2021-05-06", ("kemarin malam|TIME|2021-05-05TNI",)),
        {"day_shift": "-1"},
    ),
    TimexRule(
        "semalam",
        r"tadi malam|semalam|malam tadi",
        "point",
        Example("Pipa itu bocor tadi malam.", "2021-05-06", ("tadi malam|TIME|2021-05-05TNI",)),
        {"day_shift": "-1", "part": "NI"},
    ),
    TimexRule(
        "hari_ini",
        r"(?:pada )?(?P<span>hari ini)",
        "point",
        Example("Sidang dibuka hari ini.", "2021-05-06", ("hari ini|DATE|2021-05-06",)),
        {"day_shift": "0"},
    ),
    TimexRule(
        "bagian_ini",
        r"{part}(?: hari)? (?:ini|tadi)|tadi {part}|nanti {part}|{part} nanti",
        "point",
        Example(
            "Sidang dibuka pagi ini dan ditutup nanti sore.",
            "2021-05-06",
            ("pagi ini|TIME|2021-05-06TMO", "nanti sore|TIME|2021-05-06TEV"),
        ),
        {"day_shift": "0"},
    ),
    TimexRule(
        "besok",
        r"besok(?: hari)?|esok(?: hari)?|hari esok",
        "point",
        Example("Sidang dibuka besok.", "2021-05-06", ("besok|DATE|2021-05-07",)),
        {"day_shift": "1"},
    ),
    TimexRule(
        "besok_bagian",
        r"(?:besok|esok) {part}",
        "point",
        Example("Sidang dibuka besok pagi.", "2021-05-06", ("besok pagi|TIME|2021-05-07TMO",)),
        {"day_shift": "1"},
    ),
    TimexRule(
        "lusa",
        r"(?:besok )?lusa",
        "point",
        Example("Sidang dibuka lusa.", "2021-05-06", ("lusa|DATE|2021-05-08",)),
        {"day_shift": "2"},
    ),
    TimexRule(
        "kemarin_dulu",
        r"kemarin (?:dulu|lusa)",
        "point",
        Example("Sidang dibuka kemarin dulu.", "2021-05-06", ("kemarin dulu|DATE|2021-05-04",)),
        {"day_shift": "-2"},
    ),
    TimexRule(
        "periode_lalu",
        r"{period} {shift}",
        "point",
        Example(
            "Harga naik tahun lalu dan turun bulan ini.",
            "2021-05-06",
            ("tahun lalu|DATE|2020", "bulan ini|DATE|2021-05"),
        ),
    ),
    TimexRule(
        "akhir_pekan",
        r"akhir (?:pekan|minggu)",
        "point",
        Example("Tiga orang hanyut pada akhir pekan.", "2021-05-04", ("akhir pekan|DATE|2021-W17-WE",)),
        {"weekend": "yes"},
    ),
    TimexRule(
        "lalu",
        r"(?:{number} {unit}|{one_unit})(?: setengah)? {back}",
        "offset",
        Example(
            "Pabrik itu berdiri dua tahun lalu dan pindah sepuluh hari lalu.",
            "2021-05-06",
            ("dua tahun lalu|DATE|2019", "sepuluh hari lalu|DATE|2021-04-26"),
        ),
        {"sign": "-1"},
    ),
    TimexRule(
        "lagi",
        r"(?:{number} {unit}|{one_unit}) lagi",
        "offset",
        Example("Jembatan itu dibuka tiga hari lagi.", "2021-05-06", ("tiga hari lagi|DATE|2021-05-09",)),
        {"sign": "1"},
    ),
    TimexRule(
        "kemudian",
        r"(?:{number} {unit}|{one_unit}) {sign}",
        "offset",
        Example(
            "Ia ditangkap pada 6 April. Lima hari kemudian ia bebas.",
            "2017-05-04",
            ("6 April|DATE|2017-04-06", "Lima hari kemudian|DATE|2017-04-11"),
        ),
        {"offset_base": "narration"},
    ),
    TimexRule(
        "keesokan",
        r"keesokan(?: hari)?(?:nya)?|keesokan harinya|esok harinya|besoknya|hari berikutnya|esok paginya",
        "offset",
        Example(
            "Ia ditangkap pada 6 April. Keesokan harinya ia bebas.",
            "2017-05-04",
            ("6 April|DATE|2017-04-06", "Keesokan harinya|DATE|2017-04-07"),
        ),
        {"offset_base": "narration", "sign": "1", "amount": "1", "unit": "day"},
    ),
    TimexRule(
        "sehari_sebelumnya",
        r"hari sebelumnya|malam sebelumnya",
        "offset",
        Example(
            "Ia ditangkap pada 6 April. Hari sebelumnya ia kabur.",
            "2017-05-04",
            ("6 April|DATE|2017-04-06", "Hari sebelumnya|DATE|2017-04-05"),
        ),
        {"offset_base": "narration", "sign": "-1", "amount": "1", "unit": "day"},
    ),
    TimexRule(
        "hari_itu",
        r"(?:hari|pada hari) (?:itu|tersebut|yang sama)(?: juga)?",
        "point",
        Example(
            "Ia bebas pada 6 April. Hari itu juga ia pulang.",
            "2017-05-04",
            ("6 April|DATE|2017-04-06", "Hari itu juga|DATE|2017-04-06"),
        ),
        {"same": "day"},
    ),
    TimexRule(
        "tahun_itu",
        r"tahun (?:itu|tersebut|yang sama)(?: juga)?",
        "point",
        Example(
            "Ia bebas pada 6 April 2015. Tahun itu juga ia menikah.",
            "2017-05-04",
            ("6 April 2015|DATE|2015-04-06", "Tahun itu juga|DATE|2015"),
        ),
        {"same": "year"},
    ),
    TimexRule(
        "bulan_itu",
        r"bulan (?:itu|tersebut|yang sama)(?: juga)?",
        "point",
        Example(
            "Ia bebas pada 6 April 2015. Bulan itu juga ia menikah.",
            "2017-05-04",
            ("6 April 2015|DATE|2015-04-06", "Bulan itu juga|DATE|2015-04"),
        ),
        {"same": "month"},
    ),
    TimexRule(
        "bagian_itu",
        r"{part} (?:itu|tersebut|yang sama)(?: juga)?|(?P<part>malamnya|paginya|sorenya|siangnya)",
        "point",
        Example(
            "Ia bebas pada 6 April. Malam itu ia pulang.",
            "2017-05-04",
            ("6 April|DATE|2017-04-06", "Malam itu|TIME|2017-04-06TNI"),
        ),
        {"same": "day"},
    ),
    TimexRule(
        "waktu_itu",
        r"(?:kala|waktu) itu",
        "point",
        Example(
            "Ia bebas pada 6 April. Kala itu ia sakit.",
            "2017-05-04",
            ("6 April|DATE|2017-04-06", "Kala itu|DATE|2017-04-06"),
        ),
        {"same": "day"},
        when="vague_adverbs",
    ),
    TimexRule(
        "bagian_hari",
        r"(?P<part>dini hari|larut malam|pagi hari|siang hari|sore hari|malam hari|petang hari|"
        r"menjelang (?:subuh|fajar|pagi|siang|asar|zuhur|magrib|maghrib|petang|malam|sore|tengah "
        r"malam))",
        "point",
        Example(
            "Hujan turun pada 6 April. Warga mengungsi malam hari.",
            "2017-05-04",
            ("6 April|DATE|2017-04-06", "malam hari|TIME|2017-04-06TNI"),
        ),
    ),
    TimexRule(
        "ujung_tahun",
        r"(?:awal(?:-awal)?|akhir|pertengahan|penghujung|pengujung) (?P<period>tahun|bulan|pekan)(?! "
        r"(?:ke|\d|lalu|silam|lampau|kemarin|depan|mendatang|sebelumnya|berikutnya|yang|itu|tersebut|ini|pertama))",
        "point",
        Example("Proyek itu selesai akhir tahun.", "2017-05-04", ("akhir tahun|DATE|2017",)),
        {"shift": "0", "mod": "END"},
    ),
    TimexRule(
        "bagian_dipandu",
        r"{part}",
        "point",
        Example("Hujan turun sejak siang.", "2017-05-04", ("siang|TIME|2017-05-04TAF",)),
        guard="led_part",
    ),
    TimexRule(
        "bagian_saja",
        r"{part}",
        "point",
        Example("Kapal itu tenggelam sore.", "2017-05-04", ()),
        latent=True,
    ),
    TimexRule(
        "musim",
        r"{season}(?: (?:tahun )?{year}| {shift})?",
        "point",
        Example("Sungai itu kering pada musim panas 1990.", "2017-05-04", ("musim panas 1990|DATE|1990-SU",)),
    ),
    TimexRule(
        "hut_kemerdekaan",
        r"HUT (?:ke-\d+ )?(?:Kemerdekaan )?(?:RI|Republik Indonesia)(?: ke-\d+)?(?: {year})?",
        "point",
        Example(
            "Upacara digelar pada HUT ke-70 RI 2015.", "2015-08-20", ("HUT ke-70 RI 2015|DATE|2015-08-17",)
        ),
        {"holiday": "08-17"},
    ),
    TimexRule(
        "hari_besar",
        r"{holiday}(?: ke-\d+)?(?: \d{1,4} Hijriah)?(?: {year}|/{year}| {shift})?",
        "point",
        Example("Upacara digelar pada Hari Pahlawan.", "2021-11-20", ("Hari Pahlawan|DATE|2021-11-10",)),
    ),
)

RULES = _POINTS + _RELATIVE
