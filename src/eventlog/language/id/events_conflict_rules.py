"""Indonesian words beside a trigger that make it one of PLOVER's conflictive types."""

from eventlog.language.schema.events import ObjectRule
from eventlog.ontology import EventType as T

__all__ = ["RULES"]

_ASK = (
    "minta, tuntut, desak, seru+kan, imbau, mohon, ajak, permintaan, tuntutan, seruan, desakan, "
    "ajakan, permohonan"
)
_REFUSE = "tolak, penolakan, enggan, tidak bersedia, tampik, menolak, keberatan"
_THREATEN = "ancam, ancaman, ultimatum, peringat+kan, mengancam, peringatan keras"
_MEET = (
    "berunding, perundingan, bertemu, pertemuan, dialog, berdialog, audiensi, negosiasi, pembicaraan, "
    "meja perundingan"
)
_YIELD = (
    "bebaskan, membebaskan, pembebasan, dibebaskan, gencatan senjata, hentikan, menghentikan, "
    "penghentian, dihentikan, mencabut, pencabutan, dicabut, "
    "menarik, penarikan, ditarik, melepaskan, menahan diri, membuka, mengakhiri, diakhiri, pelonggaran"
)
_HELP = (
    "bantuan, membantu, pasukan, dukungan, dana, obat, penjaga perdamaian, pertolongan, kerja sama, "
    "bekerja sama, tolong, perlindungan, "
    "suaka, pinjaman, logistik, investasi, mengirim, mengirimkan, ekstradisi"
)
_CHANGE = (
    "mundur, reformasi, pengunduran diri, mengundurkan diri, perubahan, undang-undang, konstitusi, "
    "pemilu, referendum, kebijakan, dipecat, dicopot, copot, "
    "turun, mencopot, memecat, revisi, merevisi, merombak, kenaikan, upah, undang-undang"
)

RULES = (
    ObjectRule(T.REQUEST, _ASK, _MEET, "Oposisi meminta pemerintah berunding.", mode="meet"),
    ObjectRule(T.REQUEST, _ASK, _YIELD, "Keluarga menuntut pembebasan para tahanan.", mode="yield"),
    ObjectRule(T.REQUEST, _ASK, _CHANGE, "Oposisi menuntut presiden mundur.", mode="change"),
    ObjectRule(T.REQUEST, _ASK, _HELP, "Odell meminta Lumara untuk mengirim pasukan.", mode="assist"),
    ObjectRule(T.REJECT, _REFUSE, _MEET, "Odell menolak berunding dengan pemberontak.", mode="meet"),
    ObjectRule(T.REJECT, _REFUSE, _YIELD, "Odell menolak membebaskan para sandera.", mode="yield"),
    ObjectRule(T.REJECT, _REFUSE, _CHANGE, "Perdana menteri menolak mundur.", mode="change"),
    ObjectRule(T.REJECT, _REFUSE, _HELP, "Odell menolak bantuan Lumara.", mode="assist"),
    ObjectRule(
        T.THREATEN,
        _THREATEN,
        "menangkap, memenjarakan, menahan, penjara, penangkapan, pidana",
        "Odell mengancam menangkap para pengungsi.",
        mode="arrest",
    ),
    ObjectRule(
        T.THREATEN,
        _THREATEN,
        "mogok, memboikot, blokade, memblokade, jam malam, menutup, melarang, "
        "larangan, embargo, sanksi, membatasi, denda",
        "Serikat itu mengancam mogok.",
        mode="restrict",
    ),
    ObjectRule(
        T.THREATEN,
        _THREATEN,
        "memutus hubungan, memutuskan hubungan, membatalkan, menarik duta besar, keluar dari",
        "Odell mengancam memutus hubungan.",
        mode="relations",
    ),
    ObjectRule(
        T.THREATEN,
        _THREATEN,
        "mengusir, mendeportasi, pengusiran",
        "Odell mengancam mengusir diplomat Lumara.",
        mode="expel",
    ),
    ObjectRule(
        T.THREATEN,
        _THREATEN,
        "merebut, menduduki, mencaplok, menguasai, aneksasi, menganeksasi",
        "Odell mengancam merebut Pulau Tarsa.",
        mode="territory",
    ),
    ObjectRule(
        T.THREATEN,
        _THREATEN,
        "menyerang, membunuh, menembak, serangan, perang, membalas, meledakkan, "
        "bom, membom, kekerasan, dibunuh, eksekusi, mengeksekusi, "
        "menghancurkan, mati",
        "Odell mengancam menembak para sandera.",
        mode="violence",
    ),
    ObjectRule(
        T.THREATEN,
        "perintah+kan, instruksi+kan, perintah",
        "tembak di tempat, tanpa peringatan, tembak mati",
        "Presiden Odell memerintahkan tembak di tempat.",
        mode="violence",
        contexts=("repression",),
    ),
    ObjectRule(
        T.REQUEST,
        "panggil, pemanggilan",
        "bala bantuan, pasukan asing, pasukan perdamaian, penjaga perdamaian, untuk keamanan, "
        "untuk pengamanan, untuk mengamankan, untuk memulihkan, untuk membantu",
        "Odell memanggil bala bantuan.",
        mode="assist",
    ),
    ObjectRule(
        T.ACCUSE,
        "panggil, pemanggilan",
        "duta besar, dubes, kuasa usaha, atase",
        "Pemanggilan dubes Lumara oleh Odell.",
        mode="disapprove",
        contexts=("diplomatic",),
    ),
    ObjectRule(
        T.ACCUSE,
        "tetap+kan, tetapkan, penetapan, jadi",
        "tersangka",
        "Jaksa menetapkan bendahara itu sebagai tersangka.",
        mode="allege",
        contexts=("legal",),
    ),
    ObjectRule(
        T.ACCUSE,
        "bentuk, buka",
        "komisi, tim pencari fakta, tim investigasi, penyelidikan, penyidikan",
        "Odell membentuk komisi pencari fakta.",
        mode="investigate",
    ),
    ObjectRule(
        T.ACCUSE,
        "temu+kan, temuan, nyata+kan",
        "pelanggaran, indikasi, kejanggalan, bukti, penyimpangan",
        "Auditor menemukan pelanggaran di perusahaan itu.",
        mode="investigate",
    ),
    ObjectRule(
        T.SANCTION,
        "tarik, tarik pulang, panggil pulang, penarikan",
        "duta besar, dubes, diplomat",
        "Odell menarik pulang diplomatnya.",
        mode="withdraw",
        contexts=("diplomatic",),
    ),
    ObjectRule(
        T.SANCTION,
        "usir, keluar+kan, pecat, pengusiran",
        "duta besar, dubes, diplomat, organisasi, keanggotaan, partai",
        "Odell mengusir tiga diplomat Lumara.",
        mode="expel",
        contexts=("diplomatic",),
    ),
    ObjectRule(
        T.SANCTION,
        "beku+kan, pembekuan, henti+kan, tangguh+kan, putus, putus+kan, batas+i, penghentian, "
        "penangguhan, setop, stop",
        "hubungan diplomatik, aset, bantuan, ekspor, impor, perdagangan, kerja sama, visa, rekening, "
        "izin, keanggotaan, pengiriman senjata",
        "Odell menghentikan impor gandum dari Lumara.",
        mode="discontinue",
        contexts=("economic",),
    ),
    ObjectRule(
        T.SANCTION,
        "jatuh+kan, terap+kan, kena+kan, berlaku+kan, perpanjang, cabut",
        "sanksi, embargo, tarif",
        "Odell memperpanjang embargo senjata.",
        mode="discontinue",
        contexts=("economic",),
    ),
    ObjectRule(
        T.MOBILIZE,
        "kerah+kan, siaga+kan, terjun+kan, tempat+kan, kirim, kirim+kan, pengerahan, tambah, "
        "datang+kan, turun+kan, penempatan, pengiriman",
        "kapal perang, rudal, tank, jet tempur, pesawat tempur, artileri, kapal induk, misil, peluncur, "
        "senjata",
        "Odell mengirim kapal perang ke Selat Tarsa.",
        mode="weapons",
        contexts=("military",),
    ),
    ObjectRule(
        T.MOBILIZE,
        "kerah+kan, siaga+kan, terjun+kan, tempat+kan, kirim, kirim+kan, pengerahan, jaga, "
        "ber+jaga, kawal, tambah, turun+kan, penempatan, patroli, aman+kan, pengamanan, siaga",
        "polisi, brimob, personel kepolisian, aparat kepolisian, petugas keamanan, polda, polres, "
        "personel gabungan, satpol pp, aparat keamanan",
        "Polda Tarsa menyiagakan 300 polisi di stasiun.",
        mode="police",
    ),
    ObjectRule(
        T.MOBILIZE,
        "kerah+kan, siaga+kan, mobilisasi, pengerahan, ber+siaga",
        "milisi, laskar, gerilyawan, relawan bersenjata",
        "Laskar Odell mengerahkan milisi di Tarsa.",
        mode="militia",
    ),
    ObjectRule(
        T.MOBILIZE,
        "kirim, kirim+kan, tambah, datang+kan, turun+kan, pengiriman",
        "pasukan, tentara, prajurit, marinir, batalyon, brigade, personel militer",
        "Odell mengirim dua batalyon tentara ke perbatasan.",
        mode="troops",
        contexts=("military",),
    ),
    ObjectRule(
        T.MOBILIZE,
        "tiba, tiba di, datang, darat, men+darat, kedatangan, pendaratan",
        "pasukan, tentara, prajurit, marinir, batalyon, brigade, personel militer",
        "Tentara Odell tiba di Tarsa.",
        mode="troops",
        contexts=("military",),
    ),
    ObjectRule(
        T.ACCUSE,
        "buka, mulai, usut, proses",
        "perkara pidana, kasus pidana, berkas perkara",
        "Kejaksaan Tarsa membuka sembilan perkara pidana.",
        mode="investigate",
    ),
    ObjectRule(
        T.COERCE,
        "umum+kan, tetap+kan, berlaku+kan, nyata+kan, maklum+kan, perpanjang",
        "keadaan darurat, darurat militer, darurat nasional",
        "Presiden Odell memperpanjang darurat militer.",
        mode="martial-law",
        contexts=("executive",),
    ),
    ObjectRule(
        T.COERCE,
        "umum+kan, tetap+kan, berlaku+kan, terap+kan, perpanjang",
        "jam malam",
        "Gubernur menerapkan jam malam.",
        mode="curfew",
    ),
    ObjectRule(
        T.COERCE,
        "putus, putus+kan, mati+kan, blokir, batas+i, pemutusan, pemblokiran, putus internet, pemutusan internet, "
        "mati+kan internet, blokir internet",
        "internet, media sosial",
        "Odell memblokir media sosial di Tarsa.",
        mode="withhold",
        contexts=("rights_freedoms",),
    ),
    ObjectRule(
        T.ASSAULT,
        "tembak, tembak+i, tembak+kan, penembakan, lepas+kan tembakan",
        "pengunjuk rasa, demonstran, massa, pendemo, pedemo, kerumunan",
        "Tentara menembaki kerumunan di Tarsa.",
        mode="firearms",
        contexts=("repression",),
    ),
    ObjectRule(
        T.COERCE,
        "putus, putus+kan, padam+kan, mati+kan, pemutusan, pemadaman",
        "internet, listrik, jaringan, air, telepon, telekomunikasi",
        "Odell mematikan jaringan telepon di Tarsa.",
        mode="withhold",
    ),
    ObjectRule(
        T.COERCE,
        "blokir, pemblokiran, sensor, tutup, larang, cabut",
        "situs, media, surat kabar, televisi, media sosial, aplikasi, koran, penerbitan, stasiun tv, siaran",
        "Odell menutup stasiun televisi swasta itu.",
        mode="censor",
    ),
    ObjectRule(
        T.COERCE,
        "tutup, penutupan",
        "perbatasan, wilayah udara, pos lintas batas",
        "Odell menutup perbatasan dengan Lumara.",
        mode="restrict",
    ),
    ObjectRule(
        T.ASSAULT,
        "ledak, meledak, ledakan",
        "bom, bom rakitan, bom mobil, granat, ranjau",
        "Sebuah granat meledak di barak Tarsa.",
        mode="explosives",
    ),
    ObjectRule(
        T.ASSAULT,
        "culik, perkosa, sandera, bunuh, siksa, penculikan, penyanderaan",
        "milisi, separatis, pemberontak, gerilyawan, kelompok bersenjata, militan",
        "Gerilyawan menculik seorang bidan di Tarsa.",
    ),
    ObjectRule(
        T.PROTEST,
        "bakar, rusak, serbu, lempar+i, pembakaran, jarah, tutup, kepung, perusakan, duduk+i",
        "massa, pengunjuk rasa, demonstran, perusuh, pendemo, pedemo",
        "Massa membakar gedung dewan kota.",
        mode="riot",
    ),
    ObjectRule(
        T.PROTEST,
        "kumpul, ber+kumpul, ber+jalan, pasang, bentang+kan, datang+i",
        "massa, pengunjuk rasa, demonstran, pendemo, spanduk, buruh, petani, aksi",
        "Massa berkumpul di alun-alun Tarsa.",
        mode="demo",
    ),
    ObjectRule(
        T.PROTEST,
        "jatuh",
        "tangan pengunjuk, tangan massa, tangan demonstran, tangan perusuh, tangan pendemo",
        "Stasiun itu jatuh ke tangan massa.",
        mode="riot",
    ),
    ObjectRule(
        T.COERCE,
        "jatuh",
        "tangan pemberontak, tangan milisi, tangan militan, tangan pasukan, tangan kelompok, tangan tentara",
        "Stasiun itu jatuh ke tangan pemberontak.",
        mode="seize",
    ),
)
