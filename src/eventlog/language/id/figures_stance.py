"""Indonesian words for what is done with a number, and for classes of counted people."""

from eventlog.language.schema.figures import (
    GivingExample,
    GivingWords,
    ScopeWords,
    StanceExample,
    StanceWords,
)

__all__ = ["GIVING", "SCOPES", "STANCE"]

SCOPES = (
    ScopeWords(
        "security",
        """polisi, anggota polisi, polri, tentara, prajurit, serdadu, tni, aparat, aparat keamanan, anggota aparat,
        aparat penegak hukum, penegak hukum, pasukan keamanan, personel keamanan, petugas keamanan, militer,
        personel militer, garda nasional, marinir, brimob""",
    ),
    ScopeWords("children", "anak, anak-anak, balita, bayi, bocah, siswa, pelajar, murid"),
    ScopeWords("women", "perempuan, wanita"),
    ScopeWords("civilians", "sipil, warga sipil, penduduk sipil"),
    ScopeWords("foreigners", "warga asing, warga negara asing, orang asing, wna"),
    ScopeWords("journalists", "jurnalis, wartawan"),
    ScopeWords("medics", "tenaga medis, tenaga kesehatan, dokter, perawat, paramedis"),
    ScopeWords("rescuers", "penyelamat, pemadam, relawan"),
    ScopeWords(
        "attackers",
        """penyerang, teroris, militan, pelaku kriminal bersenjata, penjahat, perusuh, pemberontak, kelompok bersenjata""",
    ),
    ScopeWords("crew", "anak buah kapal, abk, awak kapal, awak, kru, pelaut"),
    ScopeWords("protesters", "pengunjuk rasa, demonstran, pedemo, peserta aksi"),
)

STANCE = StanceWords(
    counts="angka, data, jumlah, laporan, catatan, taksiran, perkiraan, angka kematian, statistik",
    of="sebesar, sebanyak, :",
    pointing="""angka itu, angka tersebut, angka tadi, data itu, data tersebut, data tadi, jumlah itu, jumlah tersebut,
    laporan angka itu, catatan itu, statistik itu""",
    withdrawn="""menarik, menarik kembali, ditarik, ditarik kembali, menariknya, mencabut, dicabut, mencabutnya,
    meralat, diralat, meralatnya, membatalkan, dibatalkan, keliru, salah, kesalahan teknis, kekeliruan teknis,
    kekeliruan, sebuah kesalahan, tidak benar, menghapus, dihapus, menghapusnya""",
    denied="membantah, dibantah, bantah, menyangkal, disangkal, menepis, ditepis, menampik, memungkiri",
    negations="tidak, belum, bukan, tak, tanpa, jangan",
    before="""naik dari, turun dari, meningkat dari, bertambah dari, berkurang dari, lebih banyak dari, lebih sedikit dari,
    dibandingkan, dibanding, bukan lagi, dari sebelumnya, dari semula""",
    replacing="menggantikan, menggantikan angka, menggantikan data, menggantikan jumlah",
    opening="dari, dari semula, dari sebelumnya, dari angka",
    joining="menjadi, ke",
    revising="""memperbarui, diperbarui, merevisi, direvisi, mengoreksi, dikoreksi, meralat, diralat, menaikkan, menurunkan,
    dimutakhirkan, memutakhirkan""",
    changing="naik, meningkat, bertambah, melonjak, turun, menurun, berkurang, membengkak",
    resuming="menyebut jumlahnya, jumlahnya, angkanya, menaksirnya, menyebut angkanya",
    earlier="""sehari sebelumnya, sehari sebelum itu, sebelumnya, hari sebelumnya, dua hari sebelumnya,
    sepekan sebelumnya, semula, awalnya, mulanya""",
    examples=(
        StanceExample(
            "Otoritas pelabuhan menarik kembali angka 57 korban tewas dalam ledakan itu.",
            "57", 57, "withdrawn", "menarik kembali",
        ),
        StanceExample(
            "Radio Orlen menyebut banjir menewaskan 83 orang. Gubernur kemudian menyatakan angka itu keliru.",
            "angka itu", 83, "withdrawn", "keliru",
        ),
        StanceExample("Tentara membantah menewaskan 31 warga desa.", "31", 31, "denied", "membantah"),
        StanceExample(
            "Sebuah situs menulis kebakaran menewaskan 64 orang. Klinik membantah pernah merilis data tersebut.",
            "data tersebut", 64, "denied", "membantah",
        ),
        StanceExample("Gempa itu menewaskan 46 orang, naik dari 38 orang.", "46", 46, "revised", "naik dari"),
        StanceExample("Gempa itu menewaskan 46 orang, naik dari 38 orang.", "38", 38, "former", "naik dari"),
        StanceExample(
            "Badan itu merevisi jumlah korban tewas dari 38 menjadi 46 orang.", "46", 46, "revised", "merevisi"
        ),
        StanceExample(
            "Pejabat menyebut 75 orang ditangkap. Sehari sebelumnya mereka menyebut 52 orang ditangkap.",
            "52", 52, "former", "Sehari sebelumnya",
        ),
    ),
)  # fmt: skip

GIVING = GivingWords(
    verbs="diumumkan, dilaporkan, dirilis, dipublikasikan, dikonfirmasi, dicatat, diungkap, diungkapkan",
    relatives="yang",
    agents="oleh",
    bare=True,
    examples=(
        GivingExample("Angka 84 korban jiwa diumumkan pejabat kantor Ana Ruiz pada Senin.", "84", "Ana Ruiz"),
        GivingExample("Sebanyak 57 orang tewas yang dilaporkan oleh Ana Ruiz dimakamkan.", "57", "Ana Ruiz"),
    ),
)
