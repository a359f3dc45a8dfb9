"""Indonesian rules for years, quarters, clock times, durations, repetitions and what is no time at all."""

from eventlog.language.schema.timex import Example, TimexRule

__all__ = ["SPAN_RULES"]

_YEARS = (
    TimexRule(
        "tahun",
        r"(?:tahun (?:anggaran |fiskal |ajaran |pelajaran )?|TA )?{year}",
        "point",
        Example(
            "Bank itu tutup pada 1998 dan 1998 orang kehilangan kerja.", "2005-10-01", ("1998|DATE|1998",)
        ),
        guard="year",
    ),
    TimexRule(
        "tahun_ganda",
        r"(?:tahun (?:anggaran |ajaran |pelajaran )?){year}/(?P<year_to>(?:19|20)\d\d|\d\d)",
        "point",
        Example("Tahun ajaran 2022/2023 dimulai.", "2022-10-01", ("Tahun ajaran 2022/2023|DATE|2022/2023",)),
    ),
    TimexRule(
        "dekade",
        r"(?:era |tahun |dekade )?(?P<decade>(?:1[6-9]|20)[0-9]0|[2-9]0)-?an",
        "point",
        Example("Gedung itu dibangun pada tahun 1990-an.", "2005-10-01", ("tahun 1990-an|DATE|199",)),
    ),
    TimexRule(
        "abad",
        r"abad (?:ke-?)?(?P<ordinal>\d\d?)|abad {ordinal}|abad {roman}",
        "point",
        Example("Masjid itu dari abad ke-19.", "2005-10-01", ("abad ke-19|DATE|18",)),
        {"ordinal_of": "century"},
    ),
    TimexRule(
        "triwulan",
        r"{quarter_word} (?:{ordinal}|{roman}|(?P<ordinal>[1-4]))(?:[ /-](?:tahun )?{year}| tahun {shift})?",
        "point",
        Example("Laba turun pada triwulan III 2004.", "2005-02-13", ("triwulan III 2004|DATE|2004-Q3",)),
        {"ordinal_of": "quarter", "unit": "year"},
    ),
    TimexRule(
        "kuartal_singkat",
        r"Q(?P<quarter>[1-4])(?:[ /-]?{year})?",
        "point",
        Example("Laba turun pada Q3 2020.", "2021-02-13", ("Q3 2020|DATE|2020-Q3",)),
    ),
    TimexRule(
        "semester",
        r"(?:semester|paruh) (?:{ordinal}|{roman}|(?P<ordinal>[12]))(?:[ /-](?:tahun )?{year}| tahun "
        r"{shift})?",
        "point",
        Example("Laba turun pada semester II 2004.", "2005-02-13", ("semester II 2004|DATE|2004-H2",)),
        {"ordinal_of": "half", "unit": "year"},
    ),
    TimexRule(
        "periode_sama",
        r"(?:periode|kuartal|triwulan|bulan) yang sama (?:pada )?tahun (?:lalu|sebelumnya|silam)",
        "offset",
        Example(
            "Laba naik pada triwulan I 2005 dari periode yang sama tahun lalu.",
            "2005-05-13",
            ("triwulan I 2005|DATE|2005-Q1", "periode yang sama tahun lalu|DATE|2004-Q1"),
        ),
        {"offset_base": "narration", "sign": "-1", "amount": "1", "unit": "year"},
    ),
)

_CLOCK = (
    TimexRule(
        "pukul",
        r"(?:pukul|pkl\.?|jam) {hour}(?:[.:]{minute}(?:[.:]{second})?)?(?: (?:tepat|lewat))?(?: "
        r"?{zone})?(?! (?:kerja|pelajaran|perjalanan))",
        "point",
        Example("Kereta tiba pukul 17.00 Wita.", "2021-05-06", ("pukul 17.00 Wita|TIME|2021-05-06T17:00",)),
    ),
    TimexRule(
        "pukul_kata",
        r"(?:pukul|jam) (?P<hour_word>satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|"
        r"sebelas|dua belas)(?: {part})",
        "point",
        Example("Kereta tiba pukul tujuh pagi.", "2021-05-06", ("pukul tujuh pagi|TIME|2021-05-06T07:00",)),
    ),
    TimexRule(
        "pukul_angka_bagian",
        r"(?:pukul|pkl\.?|jam) {hour}(?:[.:]{minute})? {part}",
        "point",
        Example("Kereta tiba pukul 7 malam.", "2021-05-06", ("pukul 7 malam|TIME|2021-05-06T19:00",)),
    ),
    TimexRule(
        "jam_zona",
        r"{hour}[.:]{minute}(?:[.:]{second})? ?{zone}",
        "point",
        Example("Kereta tiba 13.15 WITA.", "2021-05-06", ("13.15 WITA|TIME|2021-05-06T13:15",)),
    ),
    TimexRule(
        "tengah_malam",
        r"(?:(?-i:tengah)|(?<!\w\s)(?-i:Tengah)) malam",
        "point",
        Example(
            "Tenggat habis Rabu tengah malam.", "2021-05-06", ("Rabu tengah malam|TIME|2021-05-05T24:00",)
        ),
        {"hour": "24", "minute": "0"},
    ),
    TimexRule(
        "tengah_hari",
        r"(?:(?-i:tengah)|(?<!\w\s)(?-i:Tengah)) hari",
        "point",
        Example("Tenggat habis Rabu tengah hari.", "2021-05-06", ("Rabu tengah hari|TIME|2021-05-05T12:00",)),
        {"hour": "12", "minute": "0"},
    ),
    TimexRule(
        "jam_baris",
        r"(?P<hour>[01]?\d|2[0-3])[:.]{minute}(?= ?(?:--|-|–|—))",
        "point",
        Example("11.40 - Utusan itu tiba.", "2021-05-06", ("11.40|TIME|2021-05-06T11:40",)),
        guard="line",
    ),
    TimexRule(
        "jam_angka",
        r"(?P<hour>[01]\d|2[0-3])[.:]{minute}(?! ?(?:orang|unit|rumah|jiwa|persen|kali|ribu|juta))",
        "point",
        Example(
            "Kereta tiba antara 13.15 hingga 14.00.",
            "2021-05-06",
            ("13.15|TIME|2021-05-06T13:15", "14.00|TIME|2021-05-06T14:00"),
        ),
        guard="at",
    ),
)

_AMOUNTS = (
    TimexRule(
        "setengah",
        r"setengah {unit}",
        "duration",
        Example("Mogok berlangsung setengah jam.", "2021-05-06", ("setengah jam|DURATION|PT30M",)),
        {"amount": "0.5"},
    ),
    TimexRule(
        "lama",
        r"{number}(?: (?P<half_more>setengah))? {unit}(?: (?P<half_more>setengah))?(?:,? (?:dan "
        r")?{number} {unit})?(?:,? (?:dan )?{number} {unit})?(?: (?:terakhir(?: ini)?|belakangan(?: "
        r"ini)?|ini|itu|mendatang|ke depan))?",
        "duration",
        Example(
            "Mogok berlangsung tiga pekan dan dua hari.",
            "2021-05-06",
            ("tiga pekan dan dua hari|DURATION|P3W2D",),
        ),
        guard="amount",
    ),
    TimexRule(
        "lama_rentang",
        r"{number} ?(?:-|–|hingga|sampai|atau) ?{number} {unit}",
        "duration",
        Example(
            "Perbaikan butuh dua hingga tiga pekan.", "2021-05-06", ("dua hingga tiga pekan|DURATION|P2W",)
        ),
    ),
    TimexRule(
        "lama_se",
        r"{one_unit}(?: (?P<half_more>setengah))?(?! (?:sekali|\w+ kali))",
        "duration",
        Example("Mogok berlangsung sepekan.", "2021-05-06", ("sepekan|DURATION|P1W",)),
    ),
    TimexRule(
        "kali_jam",
        r"(?P<times>\d) ?[x×] ?{number} {unit}",
        "duration",
        Example("Tamu wajib lapor 2x24 jam.", "2021-05-06", ("2x24 jam|DURATION|PT48H",)),
    ),
    TimexRule(
        "vague",
        r"(?:beberapa|sejumlah|puluhan|belasan|berpuluh-puluh|bertahun-|berbulan-|berhari-|berjam-|"
        r"berminggu-|berabad-|hitungan|dalam hitungan|ratusan|ribuan) ?{unit}",
        "duration",
        Example("Warga menunggu beberapa jam.", "2021-05-06", ("beberapa jam|DURATION|PTXH",)),
        {"amount": "X"},
    ),
    TimexRule(
        "vague_lalu",
        r"(?:beberapa|puluhan|belasan|ratusan) {unit} {back}",
        "fixed",
        Example(
            "Ia pindah beberapa hari yang lalu.", "2021-05-06", ("beberapa hari yang lalu|DATE|PAST_REF",)
        ),
        {"value": "PAST_REF"},
    ),
    TimexRule(
        "tahun_pertama",
        r"{unit} {ordinal}(?= (?:pemerintahan|masa|menjabat|kepemimpinan|pernikahan|kerja))",
        "duration",
        Example("Ia sibuk pada tahun pertama menjabat.", "2021-05-06", ("tahun pertama|DURATION|P1Y",)),
        {"amount": "1"},
    ),
    TimexRule(
        "setiap",
        r"(?:(?:se|dua|tiga) ?kali )?(?:setiap|tiap|per|saban)(?:-tiap)? (?:{number} )?{unit}(?: "
        r"sekali)?|{number} {unit} sekali|{one_unit} (?:sekali|dua kali|tiga kali)|(?:sekali|(?:dua|tiga|empat|"
        r"\d+) kali) (?:dalam )?{one_unit}",
        "duration",
        Example(
            "Bus berangkat setiap jam dan kapal tiga hari sekali.",
            "2021-05-06",
            ("setiap jam|SET|PT1H", "tiga hari sekali|SET|P3D"),
        ),
        {"repeats": "yes", "amount": "1"},
    ),
    TimexRule(
        "setiap_hari",
        r"(?:setiap|tiap|saban) (?:hari )?(?:{weekday_long}|{month_long}|{season}|{part})(?: {part})?",
        "point",
        Example("Mereka berkumpul setiap Jumat.", "2021-05-06", ("setiap Jumat|SET|XXXX-WXX-5",)),
        {"repeats": "yes"},
    ),
    TimexRule(
        "setiap_beberapa_hari",
        r"(?:setiap|tiap|saban) (?:hari )?{weekday_long}(?:(?:, | dan |, dan |-)(?:hari )?{weekday2})+",
        "point",
        Example(
            "Mereka berkumpul setiap Senin dan Kamis.",
            "2021-05-06",
            ("setiap Senin dan Kamis|SET|XXXX-WXX-1",),
        ),
        {"repeats": "yes"},
    ),
    TimexRule(
        "acuan",
        r"{ref}",
        "fixed",
        Example("Waduk itu kini penuh.", "2021-05-06", ("kini|DATE|PRESENT_REF",)),
    ),
    TimexRule(
        "dulu",
        r"dulu|dahulu|dulunya",
        "fixed",
        Example("Sejak dulu waduk itu penuh.", "2021-05-06", ("dulu|DATE|PAST_REF",)),
        {"value": "PAST_REF"},
        guard="dulu",
    ),
    TimexRule(
        "berulang",
        r"{repeat}",
        "duration",
        Example("Laporan bulanan itu terbit.", "2021-05-06", ("bulanan|SET|P1M",)),
        {"repeats": "yes"},
        when="vague_adverbs",
    ),
)

_SKIPPED = (
    TimexRule(
        "umur",
        r"(?:berusia|usia|umur|berumur|usianya|umurnya) (?:sekitar |kurang lebih |di bawah |di atas |"
        r"minimal |maksimal |antara )?(?:{number} ?(?:-|–|hingga|sampai|dan) ?)?{number} (?:tahun|"
        r"bulan|hari)|\( ?\d{1,3} ?(?:tahun|thn|th)? ?\)|{number} tahun\)",
        "skip",
        Example("Korban berusia 12 tahun dan Siti (40 tahun) selamat.", "2021-05-06", ()),
    ),
    TimexRule(
        "peraturan",
        r"(?:nomor|no\.?) ?\d+(?:/\w+)* ?(?:tahun|/|thn) ?{year}|(?:UU|Undang-Undang|Perpres|PP|"
        r"Perppu|Perda|Permen\w*|Keppres|Inpres|PKPU|PMK|Pergub|Perwali|Perbup)(?: [\w-]+){0,6}? "
        r"tahun {year}|KUHAP \d{4}",
        "skip",
        Example("Ia dijerat Undang-Undang Nomor 8 Tahun 2012.", "2021-05-06", ()),
    ),
    TimexRule(
        "telepon",
        r"\+\d{1,3}(?:[ -]\(?\d{2,5}\)?){2,4}|0\d{2,4}(?:[ -]\d{3,8}){1,3}|\(0\d{2,3}\) ?\d{3,4}[ -]?\d{3,4}",
        "skip",
        Example("Hubungi 0812-1998-2022 atau (021) 1998 2022.", "2021-05-06", ()),
    ),
    TimexRule(
        "nama_koran",
        r"(?:koran|tabloid|harian|majalah|surat kabar) (?-i:[A-Z])\w+(?: (?-i:[A-Z])\w+)?",
        "skip",
        Example("Tabloid Minggu Kita memuatnya.", "2021-05-06", ()),
    ),
    TimexRule(
        "bukan_waktu",
        r"lalu lintas|dua hari sekali lipat|(?:lebih|terlebih|berlalu|masih) (?:dulu|dahulu)|malam "
        r"(?:puncak|keakraban|anugerah|penganugerahan)|selamat (?:pagi|siang|sore|malam)|bulan "
        r"(?:madu|sabit|purnama)|Bintang Tujuh",
        "skip",
        Example("Polisi lalu lintas mengatur jalan lebih dulu.", "2021-05-06", ()),
    ),
)

SPAN_RULES = _YEARS + _CLOCK + _AMOUNTS + _SKIPPED
