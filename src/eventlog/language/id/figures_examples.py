"""Indonesian sentences with their figures, at least one for each measure and each rule."""

from eventlog.language.schema.figures import FigureExample

__all__ = ["EXAMPLES"]

EXAMPLES = (
    FigureExample("Sebanyak 17 orang tewas dalam banjir itu.", (("17", "killed", 17, None, None, "person"),)),
    FigureExample(
        "Ledakan itu menewaskan sedikitnya sembilan buruh dan melukai 23 lainnya.",
        (("sembilan", "killed", 9, None, None, "person"), ("23", "injured", 23, None, None, "person")),
    ),
    FigureExample("Korban tewas mencapai 41 orang.", (("41", "killed", 41, None, None, "person"),)),
    FigureExample(
        "Tidak ada korban jiwa dalam kebakaran itu.", (("Tidak ada", "killed", 0, None, None, "person"),)
    ),
    FigureExample(
        "Dua belas penumpang mengalami luka ringan.", (("Dua belas", "injured", 12, None, None, "person"),)
    ),
    FigureExample("Enam nelayan dilaporkan hilang.", (("Enam", "missing", 6, None, None, "person"),)),
    FigureExample("Polisi menangkap 34 pengunjuk rasa.", (("34", "arrested", 34, None, None, "person"),)),
    FigureExample("Sekitar 200 tahanan telah dibebaskan.", (("200", "released", 200, None, None, "person"),)),
    FigureExample("Ribuan warga terpaksa mengungsi.", (("Ribuan", "displaced", None, 2000, None, "person"),)),
    FigureExample("Tim SAR mengevakuasi 58 pendaki.", (("58", "evacuated", 58, None, None, "person"),)),
    FigureExample("Banjir merendam 320 rumah.", (("320", "affected", 320, None, None, "house"),)),
    FigureExample("Sebanyak 75 siswa keracunan makanan.", (("75", "sick", 75, None, None, "person"),)),
    FigureExample("Aksi itu diikuti 1.500 orang.", (("1.500", "participants", 1500, None, None, "person"),)),
    FigureExample("Polda mengerahkan 640 personel.", (("640", "troops", 640, None, None, "person"),)),
    FigureExample("Gempa itu merusak 83 rumah.", (("83", "damaged", 83, None, None, "house"),)),
    FigureExample("Angin kencang merobohkan lima rumah.", (("lima", "destroyed", 5, None, None, "house"),)),
    FigureExample("Petugas menyelamatkan 11 awak kapal.", (("11", "rescued", 11, None, None, "person"),)),
    FigureExample(
        "Penyidik menetapkan tiga orang sebagai tersangka.", (("tiga", "charged", 3, None, None, "person"),)
    ),
    FigureExample("Empat terdakwa divonis bersalah.", (("Empat", "sentenced", 4, None, None, "person"),)),
    FigureExample("Kerugian ditaksir Rp 3,5 miliar.", (("3,5 miliar", "money", 3.5e9, None, None, "IDR"),)),
    FigureExample("Antara 20 dan 30 rumah rusak berat.", (("20 dan 30", "damaged", None, 20, 30, "house"),)),
    FigureExample(
        "Banjir menewaskan 40 orang, 12 di antaranya anak-anak.",
        (("40", "killed", 40, None, None, "person"), ("12", "killed", 12, None, None, "person")),
    ),
    FigureExample(
        "Kapal yang mengangkut 340 orang tenggelam di Sarvan dan menewaskan 21 orang.",
        (("340", "other", 340, None, None, "person"), ("21", "killed", 21, None, None, "person")),
    ),
    FigureExample(
        "Perahu bermuatan 30 orang terbalik, lima orang tewas.",
        (("30", "other", 30, None, None, "person"), ("lima", "killed", 5, None, None, "person")),
    ),
    FigureExample(
        "Kereta dengan 300 penumpang anjlok dan 45 orang terluka.",
        (("300", "other", 300, None, None, "person"), ("45", "injured", 45, None, None, "person")),
    ),
    FigureExample("Kecelakaan itu menewaskan semua kecuali dua penumpang.", ()),
    FigureExample(
        "Presiden mencopot empat menteri setelah dua pejabat ditangkap.",
        (("empat", "other", 4, None, None, "person"), ("dua", "arrested", 2, None, None, "person")),
    ),
    FigureExample("Keluarga menuntut pembebasan 20 mahasiswa.", (("20", "other", 20, None, None, "person"),)),
    FigureExample(
        "Ledakan melukai 20 orang. Sebanyak 12 orang masih dirawat.",
        (("20", "injured", 20, None, None, "person"), ("12", "injured", 12, None, None, "person")),
    ),
    FigureExample(
        "Korban meninggal 11 orang, luka berat 34 orang, dan dua warga masih dicari.",
        (
            ("11", "killed", 11, None, None, "person"),
            ("34", "injured", 34, None, None, "person"),
            ("dua", "missing", 2, None, None, "person"),
        ),
    ),
    FigureExample(
        "Sebanyak 15 pendaki ditemukan dalam keadaan meninggal.",
        (("15", "killed", 15, None, None, "person"),),
    ),
    FigureExample(
        "Batalyon 721 membantu setelah tiga orang tewas.", (("tiga", "killed", 3, None, None, "person"),)
    ),
    FigureExample("Pria berusia 34 tahun itu tinggal di lantai 5.", ()),
    FigureExample("Jarak kedua desa itu 12 kilometer.", ()),
    FigureExample("Rapat dimulai pukul 09.30 pada 3 Maret 2019.", ()),
)
