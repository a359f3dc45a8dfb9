"""Attribution in Indonesian."""

from eventlog.language.id.actors_words import RELATIONS
from eventlog.language.schema.speech import (
    CueGroup,
    CueUse,
    Denial,
    DenialExample,
    SpeechData,
    SpeechExample,
)

__all__ = ["DATA"]


def _words(text: str) -> tuple[str, ...]:
    """Comma-separated phrases."""
    return tuple(" ".join(part.split()) for part in text.split(","))


_STEMS = _words(
    """
        kata, ujar, ucap, tutur, jelas, imbuh, sambung, tegas, tambah, lanjut, papar, ungkap, terang,
        tandas, pungkas, tulis, jawab, kenang, keluh, tanya, sebut, beber, tutup, tukas, cetus, harap,
        pesan, bilang, seru, balas, dalih, klaim, aku, urai, simpul, kilah, pinta, ajak, imbau, kisah,
        celetuk, gerutu, teriak, sergah, bisik, koreksi, bunyi, demikian kata, demikian ujar, begitu kata,
        puji, kelakar, canda, protes, sesal, tuding
        """
)

_SAY = CueGroup(
    name="mengatakan",
    use=CueUse.SUBJECT,
    words=_words(
        """
        mengatakan, menyebut, menyebutkan, mengaku, menyatakan, menilai, menjelaskan, menegaskan,
        menyampaikan, memastikan, menduga, mencatat, bilang, mengakui, menambahkan, menekankan,
        menuturkan, melaporkan, mengungkapkan, mengungkap, mengumumkan, memperkirakan, menaksir,
        mengingatkan, menerangkan, membeberkan, berdalih, menulis, berujar, berkata, memperingatkan,
        melanjutkan, mengeklaim, mengklaim, memberitakan, mencontohkan, memaparkan, membantah, menyangkal,
        menepis, menampik, menuding, menuduh, mewanti-wanti, menceritakan, mengonfirmasi, mengisahkan,
        bersikeras, beralasan, bersaksi, membenarkan, bercerita, menuliskan, menguraikan, menandaskan,
        mengabarkan, menginformasikan, menyimpulkan, mengeluhkan, mengeluh, memprediksi, meyakinkan,
        berpendapat, menunjukkan, mengemukakan, menyayangkan, mengutarakan, berucap, bertutur, bersumpah,
        berkilah, berkeras, berkukuh, menjawab, memaklumkan, menghitung, menjamin
        """
    ),
    examples=(
        SpeechExample(
            text="Kepala dermaga mengatakan kapal itu berangkat tanpa lampu.",
            content="kapal itu berangkat tanpa lampu",
            source="Kepala dermaga",
            cue="mengatakan",
        ),
        SpeechExample(
            text="Kepala dermaga menegaskan bahwa kapal itu berangkat tanpa lampu.",
            content="kapal itu berangkat tanpa lampu",
            source="Kepala dermaga",
            cue="menegaskan",
        ),
    ),
)

_ASK = CueGroup(
    name="menyoroti",
    use=CueUse.SUBJECT,
    bare=False,
    words=_words(
        """
        bertanya, menanyakan, mempertanyakan, membalas, menimpali, menunjukkan, menemukan, berjanji,
        berharap, menyoroti, berpesan, mengimbau, menyerukan, mengancam, mendesak, memberi tahu,
        memutuskan, menganggap, berteriak, menyela, menolak, menyanggah, memungkiri, mengingkari, memberitahukan,
        menggarisbawahi, mengklarifikasi, berargumen, menjanjikan, menyesalkan, mengkhawatirkan, meyakini
        """
    ),
    examples=(
        SpeechExample(
            text="Bupati Ratna Suwiryo menyoroti bahwa jembatan itu belum pernah diperiksa.",
            content="jembatan itu belum pernah diperiksa",
            source="Bupati Ratna Suwiryo",
            cue="menyoroti",
        ),
        SpeechExample(
            text="Bupati Ratna Suwiryo menggarisbawahi bahwa jembatan itu belum pernah diperiksa.",
            content="jembatan itu belum pernah diperiksa",
            source="Bupati Ratna Suwiryo",
            cue="menggarisbawahi",
        ),
    ),
)

_INVERTED = CueGroup(
    name="kata X",
    use=CueUse.INVERTED,
    words=_STEMS,
    examples=(
        SpeechExample(
            text='"Kami tidak melihat lampu sama sekali," kata Ratna Suwiryo.',
            content="Kami tidak melihat lampu sama sekali",
            source="Ratna Suwiryo",
            cue="kata",
        ),
    ),
)

_ENCLITIC = CueGroup(
    name="ujarnya",
    use=CueUse.ENCLITIC,
    words=tuple(f"{stem}nya" for stem in _STEMS),
    examples=(
        SpeechExample(
            text='"Kami tidak melihat lampu sama sekali," ujarnya.',
            content="Kami tidak melihat lampu sama sekali",
            source="nya",
            cue="ujarnya",
        ),
    ),
)

_ACCORDING = CueGroup(
    name="menurut",
    use=CueUse.PREPOSITION,
    words=_words(
        """
        menurut keterangan, menurut pernyataan, menurut data, menurut, berdasarkan keterangan, berdasarkan
        data, berdasarkan laporan, dilansir dari, dilansir, dikutip dari, dikutip, melansir, mengutip,
        seperti diberitakan, sebagaimana diberitakan
        """
    ),
    examples=(
        SpeechExample(
            text="Menurut penjaga pantai, rakit itu membawa enam orang.",
            content="rakit itu membawa enam orang",
            source="penjaga pantai",
            cue="Menurut",
        ),
    ),
)

_ACCORDING_HIM = CueGroup(
    name="menurutnya",
    use=CueUse.PREPOSITION_ENCLITIC,
    words=("menurutnya", "dalam istilahnya", "seingatnya"),
    examples=(
        SpeechExample(
            text="Menurutnya, rakit itu membawa enam orang.",
            content="rakit itu membawa enam orang",
            source="nya",
            cue="Menurutnya",
        ),
    ),
)

_REPORTEDLY = CueGroup(
    name="dilaporkan",
    use=CueUse.IMPERSONAL,
    words=_words(
        """
        dilaporkan, dikabarkan, disebut, disebutkan, disebut-sebut, kabarnya, konon, diberitakan
        """
    ),
    examples=(
        SpeechExample(
            text="Direktur itu dilaporkan telah menjual rumahnya di Porto.",
            content="telah menjual rumahnya di Porto",
            source="",
            cue="dilaporkan",
        ),
    ),
)

_DENIALS = (
    Denial(
        words=("membantah",),
        example=DenialExample("Ratna Suwiryo membantah bahwa jembatan itu ditutup.", "jembatan itu ditutup"),
    ),
    Denial(
        words=("menyangkal",),
        example=DenialExample(
            "Kepala dermaga menyangkal feri itu berangkat tanpa lampu.", "feri itu berangkat tanpa lampu"
        ),
    ),
    Denial(
        words=("menepis",),
        example=DenialExample("Bupati menepis kabar bahwa feri itu tenggelam.", "feri itu tenggelam"),
    ),
    Denial(
        words=("menampik",),
        example=DenialExample("Ratna Suwiryo menampik tudingan bahwa sumur itu kering.", "sumur itu kering"),
    ),
    Denial(
        words=("menyanggah",),
        example=DenialExample("Ratna Suwiryo menyanggah bahwa feri itu tenggelam.", "feri itu tenggelam"),
    ),
    Denial(
        words=("memungkiri", "mengingkari"),
        example=DenialExample("Kepala dermaga memungkiri bahwa lampu itu padam.", "lampu itu padam"),
    ),
    Denial(
        words=("menolak",),
        hearsay=True,
        example=DenialExample("Ratna Suwiryo menolak anggapan bahwa sumur itu kering.", "sumur itu kering"),
    ),
)

_REBUTTALS = (
    Denial(
        words=("dibantah", "disangkal", "disanggah", "dipungkiri"),
        example=DenialExample(
            "Kabar bahwa feri itu tenggelam dibantah oleh Ratna Suwiryo.", "feri itu tenggelam"
        ),
    ),
    Denial(
        words=("ditepis", "ditampik", "ditolak"),
        example=DenialExample(
            "Tudingan bahwa sumur itu kering telah ditepis Ratna Suwiryo.", "sumur itu kering"
        ),
    ),
)

DATA = SpeechData(
    cues=(_SAY, _ASK, _INVERTED, _ENCLITIC, _ACCORDING, _ACCORDING_HIM, _REPORTEDLY),
    denials=_DENIALS,
    rebuttals=_REBUTTALS,
    hearsay=frozenset(
        _words(
            """
        kabar, isu, tudingan, tuduhan, anggapan, klaim, laporan, dugaan, rumor, spekulasi, berita, informasi,
        desas-desus, pernyataan
        """
        )
    ),
    negations=frozenset({"tidak", "tak", "belum", "bukan", "tanpa"}),
    adversatives=frozenset({"tetapi", "tapi", "namun"}),
    nobodies=frozenset(
        _words(
            """
        tidak ada, tak ada, belum ada, tiada, tidak seorang, tak seorang, tidak seorang pun, tak seorang pun,
        tidak satu, tak satu, tidak satu pun, tak satu pun, belum satu pun
        """
        )
    ),
    showing=frozenset({"menunjukkan", "memperlihatkan"}),
    conditions=frozenset({"jika", "kalau", "apabila"}),
    complementizers=("bahwa", "kalau", "jika", "bahwasanya"),
    questions=("apakah", "mengapa", "bagaimana"),
    breaks=_words(
        """
        tetapi, tapi, dan, atau, namun, sementara, sedangkan, meski, meskipun, walaupun, karena, sebab,
        jika, ketika, saat, setelah, sebelum, sampai, hingga, bahwa, yang, agar, supaya, maka, sehingga,
        apabila, kendati, usai, lalu, kemudian
        """
    ),
    fillers=_words(
        """
        telah, sudah, juga, kemudian, lalu, lantas, sempat, pernah, kembali, pun, turut, sendiri, akan,
        tidak, belum, sebelumnya, masih, terus, tetap, hanya, langsung, lebih, lanjut, secara, dengan,
        jelas, tegas, terbuka, justru, malah, bahkan, ikut, sama-sama
        """
    ),
    tails=_words(
        """
        di, dalam, pada, saat, kepada, ketika, usai, lewat, melalui, dari, sembari, sambil, seperti,
        sebagaimana, seusai, setelah, senin, selasa, rabu, kamis, jumat, sabtu, minggu, kemarin, dengan,
        seraya, tentang, soal, terkait, menanggapi, merespons, menambahkan, yang
        """
    ),
    coordinators=("dan", "tetapi", "tapi", "namun", "serta", "lalu", "kemudian"),
    reporters=_words(
        """
        seperti dikutip dari, dikutip dari, dikutip, dilansir dari, dilansir, melansir, mengutip, kepada, menurut,
        seperti dilansir, sebagaimana dilansir, sebagaimana dikutip, dikutip oleh, dilansir oleh, diberitakan,
        sebagaimana diberitakan, seperti diberitakan, demikian diberitakan, seperti dilaporkan,
        sebagaimana dilaporkan, demikian dilaporkan, dilaporkan oleh, dalam wawancara dengan, saat diwawancarai,
        tulis, lapor
        """
    ),
    passed_on=_words(
        """
        seperti dikutip dari, dikutip dari, seperti dilansir, dilansir dari, dilansir, sebagaimana dilansir,
        sebagaimana dikutip, sebagaimana diberitakan, seperti diberitakan, demikian diberitakan, demikian dilansir,
        seperti dilaporkan, sebagaimana dilaporkan, demikian dilaporkan, demikian lapor, demikian tulis, demikian
        """
    ),
    quoting=frozenset({"mengutip", "melansir"}),
    quoted_before=frozenset({"yang"}),
    determiners=frozenset({"untuk", "guna", "agar"}),
    links=frozenset({"dan", "dari"}),
    relatives=frozenset({"yang"}),
    documents=frozenset(
        _words(
            """
        pernyataan, laporan, keterangan, surat, rilis, unggahan, siaran, dokumen, pesan
        """
        )
    ),
    definites=frozenset({"itu", "tersebut", "ini", "sang", "si"}),
    bodies=frozenset(
        _words(
            """
        perusahaan, lembaga, badan, bank, kementerian, partai, organisasi, dinas, pengadilan, universitas,
        sekolah, media, koran, maskapai, komisi, serikat, kelompok, yayasan, kantor, pemerintah, otoritas,
        institusi, asosiasi, kepolisian, kejaksaan, observatorium, institut, jaringan, forum, komite,
        dewan, koalisi, aliansi, federasi
        """
        )
    ),
    introducers=frozenset(
        _words(
            """
        disampaikan, diungkapkan, diungkap, dikatakan, ditegaskan, dijelaskan, dibenarkan, dikemukakan,
        diutarakan, dilontarkan, dituturkan, dipaparkan
        """
        )
    ),
    agents=frozenset({"oleh"}),
    asides=frozenset({"dari", "asal", "untuk", "bersama", "dekat"}),
    homes=frozenset({"asal", "dekat"}),
    kin=RELATIONS | {"pengacara", "saudara"},
    auxiliaries=frozenset({"telah", "sudah", "juga", "sempat"}),
    anonymous=frozenset(
        _words(
            """
        laporan, sumber, dokumen, catatan, data, kabar, informasi, kesaksian, unggahan, video, surat, pesan,
        rekaman, keterangan, kesepakatan, aturan, penelitian, survei, rumor, seseorang, isu, desas-desus,
        spekulasi, anggapan, hoaks
        """
        )
    ),
    articles=frozenset({"seorang", "sang", "si", "sebuah"}),
    many=frozenset(
        _words(
            """
        para, sejumlah, beberapa, banyak, ribuan, ratusan, puluhan, belasan, warga, masyarakat, massa,
        keluarga, kru, pendukung, pengikut, simpatisan, kerabat
        """
        )
    ),
    contrasts=frozenset(
        _words("sehari sebelumnya, hari sebelumnya, satu hari sebelumnya, sehari sebelum itu")
    ),
    enclitic="nya",
    kin_leads=True,
    passive_verbal=("di",),
    verbal=("mem", "meng", "meny", "menj", "mend", "menc", "diper"),
    third_person={"ia": "person", "dia": "person", "beliau": "person", "mereka": "group"},
)
