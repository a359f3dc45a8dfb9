"""Indonesian words of time: units, directions, parts of the day, named days, tense and signal words."""

from eventlog.language.schema.timex import NamedDay

__all__ = [
    "AHEAD",
    "BEHIND",
    "CALLED_OFF",
    "COUNTED",
    "FUTURE",
    "LEADS",
    "LEXICONS",
    "NAMED_DAYS",
    "PAST",
    "PERFECT",
    "PLANNED",
    "SAYINGS",
    "SIGNALS",
    "TELLING",
    "UPTO",
]

_ORDINALS = (
    "pertama", "kedua", "ketiga", "keempat", "kelima", "keenam", "ketujuh", "kedelapan", "kesembilan", "kesepuluh",
    "kesebelas", "kedua belas", "ketiga belas", "keempat belas", "kelima belas", "keenam belas", "ketujuh belas",
    "kedelapan belas", "kesembilan belas", "kedua puluh", "kedua puluh satu",
)  # fmt: skip
_COUNTS = (
    "satu",
    "dua",
    "tiga",
    "empat",
    "lima",
    "enam",
    "tujuh",
    "delapan",
    "sembilan",
    "sepuluh",
    "sebelas",
    "dua belas",
)

LEXICONS: dict[str, dict[str, str]] = {
    "unit": {
        "detik": "second", "menit": "minute", "jam": "hour", "hari": "day", "hari kerja": "day", "hari kalender": "day",
        "malam": "night", "pekan": "week", "minggu": "week", "bulan": "month", "triwulan": "quarter", "kuartal": "quarter",
        "semester": "half", "tahun": "year", "thn": "year", "dekade": "decade", "dasawarsa": "decade", "abad": "century",
        "milenium": "millennium", "dasa warsa": "decade", "hari berturut-turut": "day", "tahun berturut-turut": "year",
    },
    "one_unit": {
        "sedetik": "second", "semenit": "minute", "sejam": "hour", "sehari": "day", "seharian": "day",
        "semalaman": "night", "sepekan": "week", "seminggu": "week", "sebulan": "month", "setahun": "year",
        "sedekade": "decade", "sedasawarsa": "decade", "seabad": "century",
    },
    "period": {
        "minggu": "week", "pekan": "week", "bulan": "month", "triwulan": "quarter", "kuartal": "quarter",
        "tahun": "year", "tahun anggaran": "year", "tahun ajaran": "year", "tahun ajaran baru": "year",
        "tahun fiskal": "year", "akhir pekan": "weekend", "akhir minggu": "weekend", "dekade": "decade",
    },
    "shift": {
        "ini": "0", "lalu": "-1", "yang lalu": "-1", "kemarin": "-1", "silam": "-1", "kemaren": "-1",
        "sebelumnya": "-1", "depan": "1", "mendatang": "1", "yang akan datang": "1", "berikutnya": "1", "besok": "1",
    },
    "back": {"lalu": "-1", "yang lalu": "-1", "silam": "-1", "yang silam": "-1", "lampau": "-1", "lewat": "-1"},
    "ahead": {"lagi": "1", "mendatang": "1", "ke depan": "1", "kedepan": "1", "yang akan datang": "1", "nanti": "1"},
    "sign": {
        "kemudian": "1", "setelahnya": "1", "sesudahnya": "1", "berselang": "1", "setelah itu": "1", "berikutnya": "1",
        "sebelumnya": "-1", "sebelum itu": "-1",
    },
    "ordinal": {word: str(n) for n, word in enumerate(_ORDINALS, start=1)}
    | {f"ke-{n}": str(n) for n in range(1, 32)}
    | {f"ke {n}": str(n) for n in range(1, 32)}
    | {f"ke {word}": str(n) for n, word in enumerate(_COUNTS, start=1)}
    | {word: str(n) for n, word in enumerate(_COUNTS, start=1)},
    "part": {
        "pagi": "MO", "pagi hari": "MO", "dini hari": "MO", "subuh": "MO", "fajar": "MO", "pagi buta": "MO", "sahur": "MO",
        "waktu subuh": "MO", "pagi harinya": "MO", "paginya": "MO", "menjelang subuh": "MO", "menjelang fajar": "MO",
        "menjelang pagi": "MO", "jelang subuh": "MO", "jelang pagi": "MO", "siang": "AF", "siang hari": "AF",
        "siang bolong": "AF", "zuhur": "AF", "dhuhur": "AF", "dzuhur": "AF", "asar": "AF", "ashar": "AF",
        "menjelang siang": "AF", "menjelang asar": "AF", "menjelang zuhur": "AF", "siangnya": "AF",
        "siang harinya": "AF", "jelang siang": "AF", "sore": "EV", "sore hari": "EV", "petang": "EV", "petang hari": "EV",
        "magrib": "EV", "maghrib": "EV", "senja": "EV", "menjelang magrib": "EV", "menjelang petang": "EV",
        "menjelang sore": "EV", "selepas magrib": "EV", "sorenya": "EV", "sore harinya": "EV", "jelang sore": "EV",
        "jelang magrib": "EV", "selepas maghrib": "EV", "malam": "NI", "malam hari": "NI",
        "larut malam": "NI", "isya": "NI", "menjelang tengah malam": "NI", "menjelang malam": "EV", "malamnya": "NI",
        "malam harinya": "NI", "jelang malam": "EV", "jelang tengah malam": "NI", "selepas isya": "NI",
    },
    "zone": {
        "WIB": "+07:00", "WITA": "+08:00", "WIT": "+09:00", "GMT": "+00:00", "UTC": "+00:00", "waktu setempat": "",
        "waktu Indonesia barat": "+07:00", "waktu Indonesia tengah": "+08:00", "waktu Indonesia timur": "+09:00",
    },
    "season": {
        "musim semi": "SP", "musim panas": "SU", "musim gugur": "FA", "musim dingin": "WI", "musim salju": "WI",
    },
    "quarter_word": {"triwulan": "", "kuartal": "", "kwartal": "", "tri wulan": "", "caturwulan": ""},
    "repeat": {
        "harian": "1:day", "mingguan": "1:week", "bulanan": "1:month", "tahunan": "1:year", "triwulanan": "3:month",
        "semesteran": "6:month",
    },
    "ref": {
        "kini": "PRESENT_REF", "saat ini": "PRESENT_REF", "sekarang": "PRESENT_REF", "sekarang ini": "PRESENT_REF",
        "dewasa ini": "PRESENT_REF", "waktu ini": "PRESENT_REF", "masa kini": "PRESENT_REF", "saat inj": "PRESENT_REF",
        "masa sekarang": "PRESENT_REF", "zaman sekarang": "PRESENT_REF", "detik ini": "PRESENT_REF",
        "masa lalu": "PAST_REF", "masa lampau": "PAST_REF",
        "zaman dulu": "PAST_REF", "zaman dahulu": "PAST_REF", "tempo hari": "PAST_REF", "belakangan": "PAST_REF",
        "belakangan ini": "PAST_REF", "akhir-akhir ini": "PAST_REF", "baru-baru ini": "PAST_REF",
        "beberapa waktu lalu": "PAST_REF", "beberapa waktu yang lalu": "PAST_REF", "beberapa waktu belakangan": "PAST_REF",
        "beberapa waktu terakhir": "PAST_REF", "beberapa saat lalu": "PAST_REF", "waktu lalu": "PAST_REF",
        "beberapa waktu silam": "PAST_REF", "beberapa waktu belakangan ini": "PAST_REF",
        "beberapa waktu terakhir ini": "PAST_REF", "beberapa saat yang lalu": "PAST_REF",
        "ke depan": "FUTURE_REF", "ke depannya": "FUTURE_REF", "kedepannya": "FUTURE_REF", "kelak": "FUTURE_REF",
        "masa mendatang": "FUTURE_REF", "sebentar lagi": "FUTURE_REF",
        "waktu dekat": "FUTURE_REF", "waktu dekat ini": "FUTURE_REF", "waktu-waktu mendatang": "FUTURE_REF",
        "waktu mendatang": "FUTURE_REF", "masa yang akan datang": "FUTURE_REF", "suatu saat": "FUTURE_REF",
        "suatu hari nanti": "FUTURE_REF", "secepatnya": "FUTURE_REF", "masa datang": "FUTURE_REF",
        "hari-hari mendatang": "FUTURE_REF",
    },
}  # fmt: skip

LEADS = {
    # What leads to a month even before a name: "pada Juli Presiden pergi", but "dari Juli Sarvan".
    "before_names": r"(?:pada|sejak|hingga|sampai|selama|tanggal|tgl\.?|bulan|akhir|awal|pertengahan|medio|menjelang|jelang|"
    r"sepanjang|per|setiap|tiap)",
    "led": r"(?:pada|sejak|hingga|sampai|di|dari|dalam|selama|sebelum|setelah|sesudah|dan|atau|tanggal|tgl\.?|per|bulan|tahun|"
    r"hari|akhir|awal|pertengahan|mulai|antara|s/d|sd|menjelang|jelang|untuk|ke|setiap|tiap|serta|lalu|usai)",
    "at": r"(?:pukul|pkl\.?|jam|sekitar|sekira|antara|hingga|sampai|dari|mulai|sejak|dan|s/d|pada|menjelang|kira-kira|"
    r"(?-i:Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu|Ahad),?|\d\),?|\d{4},?|-)",
    "dulu": r"(?:sejak|dari|zaman|seperti|yang|waktu|pada|[.\"“”(—-]|\A)",
    # What a number follows that is no year.
    "numbered": r"(?:(?-i:Rp|IDR|USD|US|RM)\.?|no\.?|nomor|pasal|ayat|bab|bagian|halaman|hlm\.?|kamar|ruang|blok|kav\.?|unit|"
    r"gang|seri|tipe|rute|penerbangan|kanal|kode|kodepos)",
    "led_part": r"(?:sejak|hingga|sampai|dari|pada|menjelang|tiap|setiap|saat)",
    # What stands between the ends of a range or the parts of a list, which share a year.
    "range": r"(?:-|–|—|dan|hingga|sampai|sampai dengan|s/d|s\.d\.|sd|atau|&|,)(?: (?:pada|tanggal|bulan))?",
    "tanggal": r"(?:tanggal|tgl\.?)",
}

FUTURE = (
    r"(?:akan|bakal|nanti|mendatang|besok|lusa|berencana|rencananya|direncanakan|dijadwalkan|"
    r"diperkirakan|diprakirakan|diharapkan|"
    r"menargetkan|ditargetkan|paling lambat|hendak|ingin|depan|menjelang|jelang|berjanji|menyanggupi|"
    r"paling cepat|menyusul|dilanjutkan|"
    r"diprediksi|target|(?<!menolak\x20)(?<!soal\x20)(?<!terkait\x20)(?<!tentang\x20)(?<!mengkritik\x20)rencana|jadwal|siap|dimulai|"
    r"mungkin|kemungkinan|sedianya|diagendakan|mengagendakan|bersiap|menjadwalkan|merencanakan)"
)
PAST = (
    r"(?:telah|sudah|pernah|kemarin|tadi|lalu|silam|sempat|mengatakan|kata|ujar|ujarnya|katanya|"
    r"menyebut|menyebutkan|"
    r"menjelaskan|mengungkapkan|menyatakan|tuturnya|imbuhnya|tutur|ungkap|terjadi|tewas|meninggal|"
    r"ditangkap|diamankan|"
    r"ditemukan|dikutip|dilansir|sejak|setelah|usai|saat|ketika|berhasil|menegaskan|menuturkan|"
    r"dilaporkan|dilantik)"
)
SAYINGS = (
    r"(?:(?:kata|ujar|tutur|ucap|jelas|ungkap|tegas|terang|papar|imbuh|tambah|sebut|beber|cetus|"
    r"tukas)(?:nya)?[ ,][^\"“”]{0,80}|"
    r"(?:wartawan|konferensi pers|jumpa pers|keterangan\w*|dikonfirmasi|dihubungi|siaran pers|dikutip|"
    r"dilansir|ditemui|rilis\w*)"
    r"(?: [^\"“”]{0,40})?)(?: pada| hari)?"
)
AHEAD = r"(?:mulai|paling lambat|paling cepat|tenggat|menjelang|jelang)(?: pada)?(?: hari)?"
BEHIND = r"(?:sejak|semenjak)(?: hari)?"
UPTO = r"(?:menjelang|jelang)(?: hari)?"
PERFECT = r"(?: (?!(?:atau|dan|karena|yang|untuk|agar|harus|akan) )[\w-]+){1,4} (?:sudah|telah) "
TELLING = r" (?:bahwa|kalau)"
# Up to eight words of one clause.
_CLAUSE = r"(?: (?!(?:bahwa|karena|setelah|ketika|saat|tetapi|tapi|yang)\b)[\w.-]*\w){0,8}?"
_DAY = r"(?: pada)?(?: hari| tanggal)? {here}"
# What is announced for a day is a plan where it is an occasion: "mengumumkan inflasi untuk Juni" is none.
_OCCASION = (
    r"(?:mogok|aksi|unjuk rasa|demonstrasi|pemogokan|sidang|persidangan|rapat|pertemuan|pemilu|pilkada|pemilihan|"
    r"pemungutan suara|jam malam|libur|konser|pertandingan|upacara|pemakaman|gladi|latihan|evakuasi|eksekusi)"
)
PLANNED = (
    r"(?:(?:menyerukan|seruan|(?:men|di)jadwalkan|merencanakan|(?:meng|di)agendakan|(?:meng|di)undang|"
    r"memanggil|dipanggil|undangan|panggilan|"
    rf"(?:(?:meng|di)umumkan|(?:me|di)tetapkan|(?:me|di)siapkan|memerintahkan){_CLAUSE} {_OCCASION})"
    rf"{_CLAUSE} (?:untuk|bagi){_DAY}|"
    r"(?:ditunda|menunda|(?:meng|di)undur(?:kan)?|(?:me|di)mundur(?:kan)?|(?:meng|di)geser|"
    r"(?:me|di)pindah(?:kan)?|(?:menang|ditang)guhkan|(?:men|di)jadwal ulang|dijadwalkan ulang|(?:me|di)majukan|"
    r"molor)"
    rf"{_CLAUSE} (?:hingga|sampai|ke|menjadi|untuk|jadi){_DAY}|"
    rf"(?:tenggat|tenggat waktu|batas waktu|ultimatum)(?: \w+)? (?:hingga|sampai){_DAY}|"
    rf"(?:setidaknya|sedikitnya|paling tidak) (?:hingga|sampai){_DAY})"
)
CALLED_OFF = (
    rf"(?:(?:batal|urung|tak jadi|tidak jadi) (?:di|ber|me)\w+{_CLAUSE}{_DAY}|"
    rf"{_OCCASION}(?: \w+){{0,3}} {{here}}(?: itu| ini| nanti)? (?:terpaksa |resmi |akhirnya )?"
    r"(?:batal|dibatalkan|ditunda|diundur|ditangguhkan|ditiadakan))"
)
SIGNALS = {
    "since": r"(?:sejak|semenjak|terhitung sejak|terhitung mulai)(?: (?:tanggal|tgl\.?))?",
    "until": r"(?:hingga|sampai|sampai dengan|s/d|s\.d\.?)(?: (?:tanggal|tgl\.?))?",
    "by": r"(?:paling lambat|selambat-lambatnya|paling telat)(?: pada)?(?: (?:tanggal|tgl\.?))?",
    "before": r"sebelum(?: (?:tanggal|tgl\.?))?",
    "after": r"(?:setelah|sesudah)(?: (?:tanggal|tgl\.?))?",
}
COUNTED = (
    r" ?(?:orang|jiwa|unit|rumah|warga|personel|kk|keluarga|kepala keluarga|meter|km|kilometer|"
    r"kilogram|kg|ton|hektare|hektar|"
    r"liter|persen|%|rupiah|dolar|juta|ribu|miliar|triliun|kali|ekor|buah|butir|lembar|paket|siswa|"
    r"pelajar|mahasiswa|"
    r"pengungsi|korban|kendaraan|mobil|motor|kamar|kursi|suara|peserta|pemudik|penumpang|anggota|desa|"
    r"kelurahan|sekolah|"
    r"guru|pegawai|honorer|jemaah|kasus|kwh|mw|cc|sak|botol|anak|ibu|perempuan|laki-laki|balita|bayi|"
    r"titik|lokasi)\b"
)

NAMED_DAYS = (
    NamedDay("Tahun Baru", "01-01"),
    NamedDay("malam Tahun Baru", "12-31"),
    NamedDay("malam pergantian tahun", "12-31"),
    NamedDay("Natal", "12-25"),
    NamedDay("Hari Natal", "12-25"),
    NamedDay("malam Natal", "12-24"),
    NamedDay("Hari Kemerdekaan", "08-17"),
    NamedDay("HUT RI", "08-17"),
    NamedDay("HUT Kemerdekaan RI", "08-17"),
    NamedDay("HUT Kemerdekaan", "08-17"),
    NamedDay("HUT Republik Indonesia", "08-17"),
    NamedDay("Hari Kartini", "04-21"),
    NamedDay("Hari Buruh", "05-01"),
    NamedDay("Hari Buruh Internasional", "05-01"),
    NamedDay("May Day", "05-01"),
    NamedDay("Hari Pendidikan Nasional", "05-02"),
    NamedDay("Hardiknas", "05-02"),
    NamedDay("Hari Kebangkitan Nasional", "05-20"),
    NamedDay("Hari Lahir Pancasila", "06-01"),
    NamedDay("Hari Kesaktian Pancasila", "10-01"),
    NamedDay("Hari Santri", "10-22"),
    NamedDay("Hari Santri Nasional", "10-22"),
    NamedDay("Hari Sumpah Pemuda", "10-28"),
    NamedDay("Sumpah Pemuda", "10-28"),
    NamedDay("Hari Pahlawan", "11-10"),
    NamedDay("Hari Guru", "11-25"),
    NamedDay("Hari Guru Nasional", "11-25"),
    NamedDay("Hari Ibu", "12-22"),
    NamedDay("HUT TNI", "10-05"),
    NamedDay("Hari Bhayangkara", "07-01"),
    NamedDay("HUT Bhayangkara", "07-01"),
    NamedDay("Hari Anak Nasional", "07-23"),
    NamedDay("Hari Tani Nasional", "09-24"),
    NamedDay("Hari Batik Nasional", "10-02"),
    NamedDay("Valentine", "02-14"),
    NamedDay("Paskah", "easter"),
    NamedDay("Jumat Agung", "easter-2"),
    NamedDay("Kenaikan Isa Almasih", "easter+39"),
    NamedDay("Lebaran", "ID:Eid al-Fitr"),
    NamedDay("Idulfitri", "ID:Eid al-Fitr"),
    NamedDay("Idul Fitri", "ID:Eid al-Fitr"),
    NamedDay("Hari Raya Idul Fitri", "ID:Eid al-Fitr"),
    NamedDay("Hari Raya Idulfitri", "ID:Eid al-Fitr"),
    NamedDay("hari pertama tahun ini", "01-01"),
    NamedDay("hari pertama tahun baru", "01-01"),
    NamedDay("hari terakhir tahun lalu", "12-31"),
    NamedDay("hari pertama Lebaran", "ID:Eid al-Fitr"),
    NamedDay("hari kedua Lebaran", "ID:Eid al-Fitr Second Day"),
    NamedDay("Iduladha", "ID:Eid al-Adha"),
    NamedDay("Idul Adha", "ID:Eid al-Adha"),
    NamedDay("Hari Raya Idul Adha", "ID:Eid al-Adha"),
    NamedDay("Hari Raya Iduladha", "ID:Eid al-Adha"),
    NamedDay("Hari Raya Kurban", "ID:Eid al-Adha"),
    NamedDay("Maulid Nabi", "ID:Prophet's Birthday"),
    NamedDay("Isra Mikraj", "ID:Isra' and Mi'raj"),
    NamedDay("Tahun Baru Islam", "ID:Islamic New Year"),
    NamedDay("Imlek", "ID:Lunar New Year"),
    NamedDay("Tahun Baru Imlek", "ID:Lunar New Year"),
    NamedDay("Hari Raya Nyepi", "ID:Day of Silence"),
    NamedDay("Nyepi", "ID:Day of Silence"),
    NamedDay("Hari Raya Waisak", "ID:Vesak Day"),
    NamedDay("Waisak", "ID:Vesak Day"),
)
