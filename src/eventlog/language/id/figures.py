"""Indonesian figures: "225 orang tewas", "korban jiwa", "sedikitnya", "tidak ada yang terluka"."""

from eventlog.language.id.figures_examples import EXAMPLES
from eventlog.language.id.figures_settled import ADDING, SETTLED
from eventlog.language.id.figures_stance import GIVING, SCOPES, STANCE
from eventlog.language.id.figures_units import UNITS
from eventlog.language.schema.figures import FigureData, MeasureWords, words
from eventlog.ontology import Measure

__all__ = ["DATA"]


def _found_dead() -> str:
    """Forms of finding or bringing out the dead: what is found is no rescue where these words follow at once."""
    found = words(
        "ditemukan, berhasil ditemukan, dievakuasi, berhasil dievakuasi, diangkat, berhasil diangkat"
    )
    state = words(
        "sudah, telah, dalam keadaan, dalam kondisi, dalam keadaan sudah, dalam kondisi sudah, sudah dalam keadaan"
    )
    dead = words(
        "meninggal, meninggal dunia, tewas, mati, tak bernyawa, tidak bernyawa, wafat, terbujur kaku"
    )
    return ", ".join(
        f"{verb} {how}{word}" for verb in found for how in ("", *(f"{s} " for s in state)) for word in dead
    )


_MEASURES = (
    MeasureWords(
        Measure.KILLED,
        predicates=f"""{_found_dead()}, tewas, tewasnya, ditewaskan, meninggal, meninggal dunia, meninggalnya, wafat, gugur, mati, matinya, nyawanya, terenggut, kehilangan nyawa, melayang, terbunuh, dibunuh, ditembak mati, dibantai, pembantaian, dimakamkan, dikubur, dikuburkan, dikebumikan, tak tertolong, tidak tertolong, tak terselamatkan, tidak terselamatkan, mengembuskan napas terakhir, dihabisi, tenggelam, dieksekusi, syahid, berpulang, ajal, fatal, mematikan, tutup usia, maut, tumbang, dilumpuhkan, bunuh diri, tak bernyawa, tidak bernyawa, sudah tidak bernyawa, meregang nyawa, dipenggal, diracun, terpanggang, ditemukan tewas, dinyatakan meninggal, dinyatakan tewas, tewas tertimbun, tewas terseret, tewas tenggelam, tewas ditembak, ditembak, meninggal di tempat""",
        objects="""menewaskan, merenggut, merenggut nyawa, membunuh, tembak mati, membantai, menghabisi, menetralkan, memenggal, mengeksekusi, meracuni, menembak mati, menelan korban jiwa, memakan korban jiwa, menelan korban, memakan korban, merenggut jiwa, menelan, mengubur, membinasakan, menembak, menenggelamkan, menyebabkan kematian, mengeksekusi mati, menghukum mati""",
        nouns="""kematian, korban jiwa, korban tewas, korban meninggal, angka kematian, jumlah kematian, nyawa, pembunuhan, jenazah, jasad, mayat, makam, korban gugur, almarhum, angka korban, korban meninggal dunia, jumlah korban tewas, korban mati, eksekusi mati""",
    ),
    MeasureWords(
        Measure.INJURED,
        predicates="""terluka, dilukai, cedera, cidera, luka parah, luka sedang, luka serius, patah tulang, lecet, kritis, cacat, mengalami luka, menderita luka, tertembak, terserempet, pingsan, lebam, luka memar, terbakar tubuhnya, dianiaya, dipukuli, patah kaki, patah tangan, patah, tersengat, terbentur, terinjak, luka lecet, mengalami luka-luka, mengalami luka bakar, luka ringan, luka berat, luka-luka, luka bakar, luka, mengalami cedera, terkena peluru, buta, menderita luka bakar, mengalami patah tulang, mengalami luka berat, mengalami luka ringan, butuh perawatan, luka robek, kena tembak""",
        objects="""melukai, mencederai, memar, menganiaya, memukuli, mencelakai, menembaki""",
        nouns="""luka, luka-luka, korban luka, korban luka-luka, luka ringan, luka berat, luka bakar,
        korban cedera, luka tembak, luka tusuk""",
    ),
    MeasureWords(
        Measure.MISSING,
        predicates="""hilang, dinyatakan hilang, dilaporkan hilang, menghilang, belum ditemukan, tidak ditemukan, masih dicari, dicari, dalam pencarian, pencarian, tertimbun, belum diketahui nasibnya, belum diketahui, hilangnya, tidak pernah ketemu, belum ketemu, belum terlacak, masih hilang, belum kembali, hanyut, terseret, hilang kontak, tak ditemukan, tidak diketahui keberadaannya, tak diketahui keberadaannya, tak diketahui nasibnya, belum terevakuasi, entah di mana, belum dapat dihubungi, tidak bisa dihubungi, raib, dilaporkan belum kembali""",
        objects="""mencari, menyeret, kehilangan""",
        nouns="""orang hilang, korban hilang""",
    ),
    MeasureWords(
        Measure.ARRESTED,
        predicates="""ditangkap, tertangkap, ditahan, diamankan, dibekuk, diringkus, dicokok, diciduk, digelandang, terjaring, dijaring, dipenjara, dipenjarakan, disekap, ditawan, disandera, mendekam, dijebloskan, digulung, ditangkapi, dikurung, dijemput paksa, tertangkap tangan, di balik jeruji, dibui, dilucuti, ditangkap polisi, ditahan polisi, dikerangkeng, diborgol, digiring, diangkut polisi, dijemput polisi, dimasukkan penjara, masuk bui, ditangkap di""",
        objects="""menangkap, tangkap, menahan, mengamankan, membekuk, meringkus, mencokok, menciduk, menggelandang, menjaring, menawan, menyandera, memenjarakan, menyekap, menggiring, mengurung, memborgol, menggulung, menjebloskan, menangkapi, menjerat""",
        nouns="""penangkapan, penahanan, tahanan, tawanan, penyanderaan, tawanan perang, sandera""",
    ),
    MeasureWords(
        Measure.RELEASED,
        predicates="""dibebaskan, dilepaskan, dilepas, bebas, abolisi, ditukar, dikeluarkan, menghirup udara bebas, dimerdekakan, dipulangkan ke keluarga, dilepas kembali, dikembalikan, diampuni, bebas murni, bebas bersyarat, keluar dari penjara, dibebaskan bersyarat""",
        objects="""membebaskan, melepaskan, melepas, menyerahkan tawanan, mengampuni, mengembalikan, memerdekakan, menukar, memulangkan tahanan""",
        nouns="""pembebasan, pelepasan, pertukaran tahanan, pertukaran tawanan, pertukaran, remisi,
        amnesti, grasi""",
    ),
    MeasureWords(
        Measure.DISPLACED,
        predicates="""mengungsi, terpaksa mengungsi, kehilangan tempat tinggal, kehilangan rumah, meninggalkan rumah, meninggalkan, terusir, diusir, angkat kaki, berhamburan, menyeberang, menyeberangi, mengungsikan diri, tergusur, digusur, menumpang, kamp, tinggal di tenda, menghuni kamp, melarikan diri, lari, bermukim, eksodus, tak lagi punya rumah, ditampung, berpindah, berjejal, tinggal di pengungsian, berada di pengungsian, di pengungsian, mengungsi ke, tidur di tenda, tanpa atap, melewatkan malam, kehilangan tempat berpijak, mengantre, bertahan di posko, pindah ke posko, menginap, menetap di posko, menempati posko, terlunta-lunta, menumpuk, di posko pengungsian, mengungsi sementara, terpaksa pindah, harus mengungsi, kehilangan hunian""",
        objects="""mengusir, menggusur, memaksa, menampung, memaksa mengungsi, mengungsikan diri, memaksa pindah""",
        nouns="""pengungsi, pengungsian, tunawisma, posko pengungsian, jumlah pengungsi, warga mengungsi, total pengungsi""",
    ),
    MeasureWords(
        Measure.EVACUATED,
        predicates="""dievakuasi, diungsikan, dipindahkan, dipulangkan, direpatriasi, diterbangkan, direlokasi, disuruh mengungsi, diangkut, pindah, terangkut, dijemput, dibawa keluar, diminta mengungsi, diungsikan ke, dievakuasi ke, diperintahkan mengungsi, berhasil dievakuasi, dipulangkan ke tanah air, tiba di tanah air""",
        objects="""mengevakuasi, mengungsikan, memindahkan, memulangkan, mengangkut, menjemput, menerbangkan, merepatriasi, merelokasi""",
        nouns="""evakuasi, pemulangan, repatriasi, relokasi""",
    ),
    MeasureWords(
        Measure.AFFECTED,
        predicates="""terdampak, terkena dampak, berdampak, terimbas, dampak, terjebak, terisolasi, terisolir, terendam, terendamnya, kebanjiran, banjir, tertahan, telantar, terlantar, menjadi korban, terancam, membutuhkan bantuan, membutuhkan, kelaparan, kekurangan, kehilangan pekerjaan, di-phk, terkena phk, dirumahkan, terganggu, lumpuh, padam, terputus, gagal panen, terkepung, dicabuli, dilecehkan, tercemar, terserang, tergenang, terhenti, batal, tertipu, diperkosa, pelecehan, tertunda, terpapar, terkatung-katung, kesulitan, dipaksa, terdampak banjir, terdampak gempa, terdampak longsor, ikut terendam, turut terendam, terendam banjir, terendam air, belum punya, belum memiliki, tidak layak huni, terkubur, kekeringan, krisis air, tanpa listrik, tanpa air, dikarantina, ditutup, terhambat, diliburkan, tutup, padam listrik, mengalami pemadaman, bergantung pada, menjadi korban penipuan, menjadi korban pelecehan, terdampak bencana, terdampak langsung, kena dampak, terjerat, lumpuh total, tergenang air, rawan, mengeluh, terluntang-lantung, tertunda keberangkatannya, batal berangkat, dialihkan, dijarah, terendam banjir, tidak bisa sekolah, putus sekolah, terkena""",
        objects="""merendam, menggenangi, melanda, menerjang, mencabuli, menimpa, memengaruhi, mempengaruhi, berdampak pada, berdampak terhadap, menjebak, mengisolasi, mengancam, menjerat korban, memutus, melumpuhkan, memadamkan, menutup, meliburkan, menipu, melecehkan, memperkosa, mencemari, menjarah, memblokir, mengganggu, menghantam, membanjiri, mengepung, merugikan, menyasar, memerkosa, membanjiri, membahayakan, menjerat""",
        nouns="""korban, korbannya, keluarga korban, penyintas, phk, warga terdampak, keluarga terdampak, rumah terdampak, kk terdampak, jiwa terdampak, korban penipuan, korban pelecehan, korban kekerasan""",
    ),
    MeasureWords(
        Measure.SICK,
        predicates="""sakit, keracunan, dirawat, perawatan, terinfeksi, terjangkit, positif, gejala, mual, muntah, muntah-muntah, sesak napas, tertular, mengidap, diare, demam, menderita, dilarikan, rawat inap, rawat jalan, diopname, terserang demam, terkonfirmasi, wabah, menjalani perawatan, dilarikan ke rumah sakit, berobat, diobati, pusing, tbc, kolera, campak, malaria, demam berdarah, ispa, gatal-gatal, menular, menggigil, bertumbangan, jatuh sakit, mengalami gejala, mengalami keracunan, mual-mual, keracunan makanan, masuk rumah sakit, dibawa ke rumah sakit, dilarikan ke puskesmas, dibawa ke puskesmas, menjalani rawat inap, terinfeksi virus, dinyatakan positif, positif covid-19, masih dirawat, sempat dirawat, mendapat perawatan, mendapatkan perawatan, rawat tinggal, dirawat di, alami keracunan, mengeluh mual, terjangkit virus""",
        objects="""menjangkiti, menulari, menginfeksi, merawat, menyerang""",
        nouns="""kasus, kasus positif, pasien, penderita, kasus aktif, suspek, infeksi, kasus kematian""",
    ),
    MeasureWords(
        Measure.PARTICIPANTS,
        predicates="""berunjuk rasa, berdemonstrasi, unjuk rasa, demonstrasi, turun ke jalan, menghadiri, hadir, mengikuti, berkumpul, ikut serta, mogok, mogok kerja, pawai, long march, aksi, menggelar aksi, berpartisipasi, memadati, berdemo, menyemut, membanjiri, berbaris, berorasi, memprotes, delegasi, ambil bagian, duduk, memblokade, mengepung, pengeroyok, turun, menyerang, berarak, mengantar, memblokir, mengadang, menghadang, menodong, menggeruduk, menduduki, bergabung, mencoblos, memberikan suara, berdemo di, menggelar demo, menggelar unjuk rasa, menggelar demonstrasi, menggelar aksi unjuk rasa, melakukan aksi, ikut aksi, turut serta, berdatangan, berkonvoi, konvoi, melayat, mendatangi, mengikuti aksi, menolak, berteriak, menyuarakan, berjalan kaki, membentangkan, beraksi, menyaksikan, berpesta, merayakan, mengeroyok, merampok, menculik, menagih, menuntut""",
        objects="""dihadiri, diikuti, melibatkan, mengundang""",
        nouns="""peserta, massa, pengunjuk rasa, demonstran, pedemo, pendemo, responden, pelayat, jemaah,
        jamaah, penonton, pendukung, simpatisan, hadirin, pengunjung, tamu, pelari, undangan, partisipan,
        penyerang, pelaku""",
    ),
    MeasureWords(
        Measure.TROOPS,
        predicates="""diterjunkan, dikerahkan, diturunkan, disiagakan, bersiaga, dikirim, ditempatkan, berjaga, diperbantukan, ditugaskan, dikirimkan, siap diterjunkan, disiapkan, dilibatkan, ditarik, dikerahkan untuk, diterjunkan untuk, berjaga-jaga""",
        objects="""mengerahkan, menerjunkan, menurunkan, menyiagakan, mengirim, menyiapkan, mengirimkan, mengerahkan sebanyak, menempatkan, menugaskan, memperbantukan, menambah, menarik, menarik pasukan, menerjunkan sebanyak""",
        nouns="""pasukan, tentara, prajurit, personel, personil, serdadu, marinir, personel gabungan,
        aparat, batalion, batalyon, brigade, peleton, kompi, petugas gabungan, pasukan penjaga perdamaian,
        penjaga perdamaian, resimen, divisi, pengerahan, brimob, personel polri, personel tni""",
    ),
    MeasureWords(
        Measure.DAMAGED,
        predicates="""rusak, rusak berat, rusak ringan, rusak sedang, rusak parah, mengalami kerusakan, retak, dirusak, penyok, bocor, jebol, keluar dari rel, anjlok, pecah, ambrol, rontok, terkelupas, terangkat, rusak akibat, rusak diterjang, retak-retak""",
        objects="""merusak, menjebol, meretakkan, menerbangkan atap, merusakkan, memecahkan""",
        nouns="""kerusakan, perusakan""",
    ),
    MeasureWords(
        Measure.DESTROYED,
        predicates="""hancur, dihancurkan, hangus, terbakar, dibakar, ludes, roboh, ambruk, rata dengan tanah, musnah, dimusnahkan, luluh lantak, runtuh, tertimbun longsor, rusak total, lenyap, porak-poranda, dilalap, tersapu, hanyut terbawa, jatuh, ditembak jatuh, rata tanah, ludes terbakar, hangus terbakar, habis terbakar, luluhlantak, diratakan, diledakkan, dirobohkan, tumbang, terbakar habis, hanyut diterjang""",
        objects="""menghancurkan, membakar, melalap, menghanguskan, merobohkan, meruntuhkan, meluluhlantakkan, meratakan, memusnahkan, meludeskan, menyapu, menyapu bersih, mengoyak, meledakkan, menembak jatuh, menumbangkan""",
    ),
    MeasureWords(
        Measure.RESCUED,
        predicates="""diselamatkan, selamat, ditemukan selamat, dalam keadaan hidup, hidup-hidup, ditolong, tertolong, ditemukan hidup, penyintas, dijemput, diangkat, ditarik, dipungut, berhasil diselamatkan, dalam keadaan selamat, ditemukan dalam keadaan selamat, lolos, ditemukan, terselamatkan, berhasil ditemukan, dalam kondisi selamat, berhasil dikeluarkan""",
        objects="""menyelamatkan, mengangkat, menolong, memungut, menjemput korban, menarik keluar, mengeluarkan""",
        nouns="""penyelamatan, korban selamat""",
    ),
    MeasureWords(
        Measure.CHARGED,
        predicates="""didakwa, dijerat, ditetapkan sebagai tersangka, ditetapkan, sebagai tersangka, jadi tersangka, disidangkan, diadili, digugat, dituntut, berstatus tersangka, dalam proses, diperkarakan, dilaporkan ke polisi, dijadikan tersangka, jadi terdakwa, duduk di kursi terdakwa, diseret ke pengadilan, didakwa atas, dijerat pasal, berstatus terdakwa, sedang diproses, masih diproses, diproses hukum, dalam proses hukum, disidik, dalam penyidikan, naik ke penyidikan, dilimpahkan ke pengadilan, dilimpahkan ke kejaksaan, bergulir di pengadilan, diusut""",
        objects="""mendakwa, menjerat, menetapkan, menjadi tersangka, menuntut, menggugat, menyeret, mengadili, memperkarakan, menyidangkan""",
        nouns="""tersangka, terdakwa, dakwaan, penetapan tersangka""",
    ),
    MeasureWords(
        Measure.SENTENCED,
        predicates="""divonis, dihukum, dijatuhi hukuman, dipidana, dijatuhi vonis, bui, dihukum mati, dihukum penjara, dinyatakan bersalah, divonis bersalah, menjalani hukuman, diganjar, dijatuhi pidana, dipenjara selama, dijatuhi hukuman mati, terbukti bersalah, didenda""",
        objects="""memvonis, menghukum, menjatuhi hukuman, mengganjar, mempidana""",
        nouns="""terpidana, narapidana, vonis, hukuman mati, hukuman penjara, hukuman""",
    ),
    MeasureWords(
        Measure.MONEY,
        predicates="""merugikan, rugi, bantuan sebesar, senilai, sebesar, menggelontorkan, mencuri,
        menggelapkan, korupsi""",
        nouns="""kerugian, anggaran, dana, denda, suap, uang, tebusan, utang, hibah, belanja, biaya,
        pinjaman, santunan, kompensasi, nilai, laba, pendapatan, investasi, imbalan, upah, setoran,
        gratifikasi, bantuan""",
    ),
)

DATA = FigureData(
    measures=_MEASURES,
    units=UNITS,
    head_last=False,
    classifiers=words(
        """buah, unit, ekor, lembar, bilah, pucuk, butir, batang, helai, keping, pasang, potong, bidang,
        titik, jenis,
        macam, biji, kotak, karung, paket, pangkal, tangkai, set, berkas, armada"""
    ),
    about=words(
        """sekitar, kira-kira, kurang lebih, lebih kurang, hampir, mendekati, diperkirakan,
        diperkirakan sekitar,
        ditaksir, nyaris, berkisar, di kisaran, kisaran, sekira, mencapai sekitar, menaksir, menaksir sekitar,
        dekat dengan, taksiran, perkiraan"""
    ),
    at_least=words(
        """sedikitnya, setidaknya, setidak-tidaknya, sekurang-kurangnya, sekurangnya, paling sedikit,
        paling tidak,
        minimal, lebih dari, lebih, melebihi, melampaui, di atas, tidak kurang dari, tak kurang dari,
        paling kurang"""
    ),
    at_most=words(
        """paling banyak, maksimal, hingga, sampai, sebanyak-banyaknya, tidak lebih dari, tak lebih dari,
        kurang dari,
        di bawah, maksimum, sebesar-besarnya"""
    ),
    about_after=words("sekian, kurang lebih, lebih kurang"),
    at_least_after=words("lebih, ke atas, atau lebih"),
    at_most_after=words("ke bawah, atau kurang"),
    between=("antara", "kisaran", "berkisar", "berkisar antara"),
    between_and=("dan", "sampai", "hingga"),
    to=words("hingga, sampai, sampai dengan, s/d, s.d., atau, -, –, —"),
    zero=words(
        """tidak ada, tak ada, tiada, tidak ada satu pun, tak satu pun, tidak satu pun, tak seorang pun,
        tidak seorang pun, belum seorang pun, belum ada, belum satu pun, nihil, nol, tanpa, tidak menimbulkan,
        tak menimbulkan, tidak sampai menimbulkan, tidak terdapat, tidak memakan, tidak menelan,
        tidak melukai,
        tidak menjumpai, tidak menemukan, tidak melakukan, belum menemukan, tanpa menimbulkan, bukan satu pun,
        tidak menewaskan, tidak merenggut"""
    ),
    collectives={
        "kedua": 2, "keduanya": 2, "ketiga": 3, "ketiganya": 3, "keempat": 4, "keempatnya": 4, "kelima": 5,
        "kelimanya": 5, "keenam": 6, "keenamnya": 6, "ketujuh": 7, "ketujuhnya": 7, "kedelapan": 8,
        "kesembilan": 9,
        "kesepuluh": 10,
    },
    links=words(
        """mencapai, menjadi, sebanyak, sebesar, berjumlah, jumlahnya, bertambah menjadi, tercatat, total, adalah, ada,
        sejumlah, meningkat menjadi, naik menjadi, turun menjadi, tersisa, tinggal, menembus, melampaui, diketahui,
        sudah, telah, yakni, yaitu, dengan total, terdapat, berkurang menjadi, tercatat sebanyak, hanya, kini,
        bertambah, capai, dikabarkan, di angka, angka, jumlah, :"""
    ),
    conjunctions=(*words("dan, serta, maupun, beserta, plus, juga"), ","),
    generic=words("orang, jiwa, korban, nyawa, manusia, lainnya, kasus, jenazah, jasad, mayat"),
    prepositions=words("di, ke, dari, pada, dengan, untuk, oleh, dalam, saat, sejak, selama, akibat, "
    "karena, sampai, kepada, atas, terhadap, mengenai, tentang, soal"),
    anaphora=words(
        """lainnya, lain, di antaranya, diantaranya, di antara mereka, dari mereka, sisanya, lagi, korban,
        di antara korban, yang lain, terakhir, dari total, dari jumlah itu, termasuk, yaitu, yakni,
        dari korban"""
    ),
    parts=words(
        """di antaranya, diantaranya, di antara mereka, dari mereka, termasuk, dari jumlah itu, sisanya,
        dari korban,
        di antara korban, dari total, terdiri dari, terdiri atas, rinciannya, masing-masing, sementara"""
    ),
    wholes=words("dari, di antara"),
    breaks=words(
        """yang, di, ke, dari, pada, dengan, untuk, oleh, telah, sudah, akan, sedang, masih, dalam, itu,
        ini, tersebut,
        dan, atau, serta, karena, sebagai, agar, saat, ketika, setelah, sebelum, tidak, belum, bisa, dapat,
        harus,
        adalah, menjadi, dilaporkan, dinyatakan, terhadap, kepada, antara, sejak, selama, hingga, sampai,
        juga,
        ikut, mengalami, menderita, berada, tanpa, bagi, lewat, melalui, akibat, tetapi, tapi, namun"""
    ),
    clause_breaks=words(
        """sementara, sedangkan, tetapi, tapi, namun, sementara itu, adapun, lalu, kemudian, sehingga,
        karena, setelah,
        ketika, saat, meski, meskipun, walaupun, bahwa"""
    ),
    not_after=words(
        """pasal, ayat, nomor, no, usia, berusia, umur, berumur, pukul, jam, tanggal, tahun, jalan, jl, rt,
        rw, km,
        kilometer, lantai, blok, gang, undang-undang, uu, kelas, bab, halaman, skor, peringkat, urutan, ke,
        ke-,
        telepon, telp, hp, kecepatan, kedalaman, ketinggian, jarak, magnitudo, bermagnitudo, m, versi, gol,
        seri,
        tipe, sesi, babak, episode, channel, kanal, pertama, kavling, golongan, grade, terminal,
        gerbang tol"""
    ),
    not_before=words(
        """tahun, bulan, minggu, pekan, hari, jam, menit, detik, abad, dekade, persen, %, kilometer, km,
        meter, m, cm,
        mm, sentimeter, centimeter, milimeter, mil, derajat, skala, sr, mdpl, kali lipat, januari,
        februari,
        maret, april, mei, juni, juli, agustus, september, oktober, november, desember, wib, wita, wit,
        lantai,
        tingkat, halaman, gol, poin, dini hari, pagi, siang, sore, malam, knot, km/jam, kwh, mw, watt,
        volt, gram"""
    ),
    stance=STANCE,
    giving=GIVING,
    settled=SETTLED,
    endings=("nya",),
    adding=ADDING,
    scopes=SCOPES,
    excepting=words("selain, di samping, di luar"),
    majority=words("sebagian besar, sebagian besar dari mereka, kebanyakan, mayoritas, sebagian"),
    parts_before=words("mencakup, meliputi"),
    parts_ahead=words("termasuk, terdiri dari, terdiri atas, rinciannya"),
    examples=EXAMPLES,
)  # fmt: skip
