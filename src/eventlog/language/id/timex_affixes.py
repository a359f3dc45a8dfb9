"""Indonesian words that become part of a time expression, and what joins two of them."""

from eventlog.language.schema.timex import Affix, Example, Joint

__all__ = ["AFFIXES", "JOINTS"]

_COARSE = ("week", "month", "quarter", "season", "year", "era")
_DATED = ("day", "time", "month", "year", "week")

AFFIXES = (
    Affix(
        "kira_kira",
        r"(?:sekitar|sekira|kira-kira|kurang lebih|lebih kurang|hampir|nyaris|lebih dari|kurang dari|"
        r"tak sampai|tidak sampai|minimal|"
        r"maksimal|paling lama|paling singkat|paling cepat|sedikitnya|setidaknya|setidak-tidaknya|"
        r"hanya|cuma|hingga|genap|"
        r"sekurang-kurangnya|selama-lamanya|tepat)",
        ("duration",),
        Example(
            "Perbaikan memakan waktu lebih dari tiga jam.",
            "2021-05-04",
            ("lebih dari tiga jam|DURATION|PT3H",),
        ),
        {"approx": "yes"},
    ),
    Affix(
        "sekitar",
        r"(?:pada )?(?:sekitar|sekira|kira-kira|kurang lebih|hampir|nyaris|lebih dari|tepat|"
        r"tepatnya)(?: pada)?",
        ("clock", "offset", "time", "day", "month", "year"),
        Example(
            "Listrik padam sekitar pukul 19.15 WIB.",
            "2021-05-04",
            ("sekitar pukul 19.15 WIB|TIME|2021-05-04T19:15",),
        ),
        {"approx": "yes"},
    ),
    Affix(
        "awal",
        r"(?:awal(?:-awal)?|permulaan|sejak awal(?= ))",
        _COARSE,
        Example("Sidang digelar awal Maret.", "2021-01-04", ("awal Maret|DATE|2021-03",)),
        {"mod": "START"},
    ),
    Affix(
        "akhir",
        r"(?:akhir(?:-akhir)?|penghujung|ujung)",
        _COARSE,
        Example("Sidang digelar akhir Maret.", "2021-01-04", ("akhir Maret|DATE|2021-03",)),
        {"mod": "END"},
    ),
    Affix(
        "pertengahan",
        # In capitals it belongs to a place ("Lumara Tengah"), unless it begins the sentence.
        r"(?:pertengahan|medio|(?-i:tengah)|(?<!\w\s)(?-i:Tengah))",
        _COARSE,
        Example("Sidang digelar pertengahan Maret.", "2021-01-04", ("pertengahan Maret|DATE|2021-03",)),
        {"mod": "MID"},
    ),
    Affix(
        "paling_lambat",
        r"(?:paling lambat|selambat-lambatnya|paling telat)(?: pada)?",
        _DATED,
        Example(
            "Berkas diserahkan paling lambat Senin.", "2021-05-06", ("paling lambat Senin|DATE|2021-05-10",)
        ),
        {"bound": "by", "direction": "1"},
    ),
    Affix(
        "kata_hari",
        r"hari",
        ("day", "time"),
        Example("Rapat akan digelar hari Jumat.", "2021-05-06", ("hari Jumat|DATE|2021-05-07",)),
        {},
    ),
    Affix(
        "kata_bulan",
        r"bulan",
        ("month",),
        Example("Rapat digelar bulan Oktober 2020.", "2021-05-06", ("bulan Oktober 2020|DATE|2020-10",)),
        {},
    ),
    Affix(
        "lalu",
        r" {back}(?! lintas)| kemarin| kemaren",
        _DATED,
        Example("Ia dilantik 20 Mei lalu.", "2021-11-21", ("20 Mei lalu|DATE|2021-05-20",)),
        {"direction": "-1"},
        after=True,
    ),
    Affix(
        "mendatang",
        r" (?:mendatang|nanti|depan|yang akan datang)",
        _DATED,
        Example("Ia dilantik 20 Mei mendatang.", "2021-11-21", ("20 Mei mendatang|DATE|2022-05-20",)),
        {"direction": "1"},
        after=True,
    ),
    Affix(
        "ini",
        r" ini",
        ("day", "month", "year", "season"),
        Example("Pasar dibuka tahun 2025 ini.", "2025-11-21", ("tahun 2025 ini|DATE|2025",)),
        {},
        after=True,
    ),
    Affix(
        "lama_terakhir",
        r" (?:terakhir(?: ini)?|belakangan(?: ini)?|ini|itu|ke depan|mendatang|sebelumnya|penuh|"
        r"terakhirnya|pertama)",
        ("duration",),
        Example("Hujan turun tiga hari terakhir.", "2021-11-21", ("tiga hari terakhir|DURATION|P3D",)),
        {},
        after=True,
    ),
    Affix(
        "waktu_setempat",
        r",? ?\(?(?:{zone}|waktu (?-i:[A-Z])\w+)\)?",
        ("clock", "time"),
        Example(
            "Kapal tiba pukul 05.00 waktu setempat.",
            "2021-10-05",
            ("pukul 05.00 waktu setempat|TIME|2021-10-05T05:00",),
        ),
        after=True,
    ),
    Affix(
        "bagian_hari",
        r" (?:pagi|siang|sore|malam|dini hari|petang)(?: hari)?",
        ("clock", "time"),
        Example("Toko buka pukul 09.30 pagi.", "2021-10-05", ("pukul 09.30 pagi|TIME|2021-10-05T09:30",)),
        after=True,
    ),
)

JOINTS = (
    Joint(
        "hari_lalu_jam",
        ("day", "time"),
        r",? ?(?:sekitar |menjelang |pada |\| ?|- ?)?",
        ("clock",),
        Example(
            "Kapal tenggelam Rabu (6/10) pukul 14.00 WIB.",
            "2021-10-08",
            ("Rabu (6/10) pukul 14.00 WIB|TIME|2021-10-06T14:00",),
        ),
    ),
    Joint(
        "jam_lalu_hari",
        ("clock",),
        r",? (?:pada )?(?:hari )?",
        ("day",),
        Example(
            "Kapal tenggelam pukul 14.00 WIB, Rabu (6/10).",
            "2021-10-08",
            ("pukul 14.00 WIB, Rabu (6/10)|TIME|2021-10-06T14:00",),
        ),
    ),
    Joint(
        "hari_lalu_bagian",
        ("day",),
        r",? ?",
        ("part",),
        Example("Kapal tenggelam Rabu (6/10) sore.", "2021-10-08", ("Rabu (6/10) sore|TIME|2021-10-06TEV",)),
    ),
)
