"""Indonesian word formation, modality and function words around events."""

from eventlog.language.schema.events import Affix, Form, RoleWords, StatusWords

__all__ = ["AFFIXES", "CLITICS", "CONTEXTS", "GLOSSES", "PEOPLE", "ROLES", "STATUS"]

_VOWELS = "aeiou"

_NASAL: tuple[tuple[str, tuple[str, ...], str], ...] = (
    ("meng", ("",), _VOWELS + "ghkq"),
    ("meng", ("k",), _VOWELS),
    ("meny", ("s",), _VOWELS),
    ("men", ("",), "cdjtzs"),
    ("men", ("t",), _VOWELS),
    ("mem", ("",), "bfpv"),
    ("mem", ("p",), _VOWELS),
    ("menge", ("",), ""),
    ("me", ("",), "lrwymnv"),
)
"""The shapes of the prefix meN-: its letters, what it swallows, and what it may stand before."""

_SUFFIXES = (("", ""), ("kan", "kan"), ("i", "i"))


def _verbal() -> tuple[Affix, ...]:
    found = []
    for suffix, kind in _SUFFIXES:
        for prefix, restore, before in _NASAL:
            found.append(Affix(prefix, suffix, Form.ACTIVE, kind, restore, before))
            if prefix != "menge":
                agent = "pe" + prefix[2:]
                found.append(Affix(agent, "an", Form.NOMINAL, kind, restore, before))
        found.append(Affix("di", suffix, Form.PASSIVE, kind))
        found.append(Affix("memper", suffix, Form.ACTIVE, kind))
        found.append(Affix("diper", suffix, Form.PASSIVE, kind))
        found.append(Affix("ter", suffix, Form.PASSIVE, kind))
        found.append(Affix("", suffix, Form.BARE, kind))
    return tuple(found)


AFFIXES: tuple[Affix, ...] = (
    *_verbal(),
    Affix("ber", "", Form.STATE, "ber"),
    Affix("be", "", Form.STATE, "ber", before="r"),
    Affix("ber", "an", Form.STATE, "ber"),
    Affix("ter", "", Form.STATE, "ter"),
    Affix("te", "", Form.STATE, "ter", before="r"),
    Affix("per", "an", Form.NOMINAL, "ber"),
)

CLITICS = ("nya", "lah", "kah", "pun", "ku", "mu")

STATUS = StatusWords(
    planned="akan, bakal, hendak, segera, berencana, rencananya, rencana, direncanakan, dijadwalkan, "
    "ingin, mau, siap, bersiap, bertekad, dalam waktu dekat, menjelang, jelang, "
    "mempersiapkan, mempertimbangkan, berniat, merencanakan, menargetkan, ditargetkan, besok, lusa, "
    "mendatang, diharapkan, akan segera, berjanji, berjanji akan, sanggup, bersedia, dijanjikan",
    ongoing="sedang, tengah, masih, terus, berlangsung, tetap, kini, saat ini, hingga kini, sampai "
    "sekarang, belum selesai, masih terus",
    alleged="diduga, dugaan, disebut, disebut-sebut, konon, dituduh, dituding, dikabarkan, kabarnya, "
    "disangka, disinyalir, terduga, ditengarai, diyakini, menurut laporan, dicurigai, mengklaim, klaim, "
    "didakwa, menuduh, menuding, mengaku, dilaporkan, tersangka, kabar",
    denied="membantah, menyangkal, menampik, menepis, bantahan, dibantah, membantah bahwa, membantah telah",
    negated="tidak, tak, bukan, belum, tidak pernah, gagal, urung, batal, tanpa, jangan, enggak, nggak, "
    "tidak akan, takkan, tidak ada",
    hypothetical="jika, bila, apabila, kalau, seandainya, andai, andaikan, jikalau, bilamana, apakah, "
    "agar, supaya, mungkin, bisa, dapat, harus, perlu, wajib, seharusnya, semestinya, sebaiknya, untuk, "
    "guna, asal",
    conditional="jika, bila, apabila, kalau, seandainya, andai, andaikan, jikalau, bilamana, apakah",
    possible="mungkin, barangkali",
    completed="telah, sudah, usai, pernah, sempat, baru saja, berhasil, akhirnya, telanjur",
)

ROLES = RoleWords(
    agent="oleh",
    recipient="kepada, terhadap, pada, untuk, bagi, atas, melawan, ke, dari",
    company="dengan, bersama, dan, beserta, serta, antara",
    place="di, dari, ke, menuju, dekat, sekitar, di dekat, di sekitar, di depan, di kawasan, wilayah",
    of="",
    relative="yang",
    conjunction="dan, serta, maupun, atau, lalu, kemudian",
    auxiliary="telah, sudah, akan, sedang, tengah, masih, juga, kembali, turut, ikut, langsung, sempat, "
    "pernah, tidak, belum, bakal, segera, hendak, dapat, bisa, harus, ingin, berhasil, kemudian, lalu, pun, "
    "secara, resmi, justru, hanya, baru, saling, mulai, terus, tetap, sepakat, berencana, berjanji, "
    "mengaku, dilaporkan, diduga, akhirnya, bersedia, siap",
    determiner="itu, ini, tersebut, para, sebuah, seorang, sejumlah, beberapa, suatu, sang, si",
    clause_opener="bahwa, sementara, sedangkan, karena, sebab, setelah, sebelum, ketika, saat, sejak, "
    "hingga, sampai, agar, supaya, untuk, namun, tetapi, tapi, meski, meskipun, walaupun, sehingga, jika, "
    "bila, apabila, kalau, lalu, "
    "kemudian, usai, pasca, selama, sambil, dengan, seraya, yang, melainkan, padahal, akibat",
    after="setelah, sesudah, usai, pasca, pascal, sejak, seusai, menyusul, setelahnya, selepas, sepeninggal",
    before="sebelum, menjelang, jelang, sebelumnya, hingga, sampai",
    because="karena, akibat, sebab, lantaran, gara-gara, disebabkan, dipicu, buntut, imbas, disebabkan "
    "oleh, dipicu oleh, sebagai balasan atas, sebagai tanggapan atas, "
    "sebagai respons atas, sebagai respons terhadap, sebagai reaksi atas, sebagai bentuk protes atas, merespons, "
    "menanggapi, akibat dari, buntut dari",
    causes="sehingga, menyebabkan, mengakibatkan, memicu, membuat, menimbulkan, berujung, akibatnya, "
    "menewaskan, hingga menewaskan",
    speech="mengatakan, kata, ujar, ujarnya, katanya, ucap, ucapnya, tutur, tuturnya, jelas, jelasnya, "
    "tegas, tegasnya, ungkap, ungkapnya, menjelaskan, menyebut, menyebutkan, menuturkan, menegaskan, "
    "mengungkapkan, "
    "menyatakan, menambahkan, menilai, mengaku, berkata, menurut, imbuh, imbuhnya, tambah, tambahnya, "
    "terang, terangnya, papar, paparnya, menerangkan, memaparkan, dikutip, dilansir, pungkas, pungkasnya, "
    "sebut, sebutnya, bercerita, lanjut, lanjutnya",
    inside="di, dari, dekat, sekitar, di dekat, di sekitar",
    first_person="saya, aku, kami, kita, pihaknya, gue, dirinya",
    happened="terjadi, peristiwa, kejadian, insiden, berlangsung, digelar, dilaksanakan, diselenggarakan, "
    "dimulai, bermula, kronologi, pecah",
    cited="keterangan, keterangannya, keterangan tertulis, dikutip, dilansir, wartawan, siaran pers, "
    "konferensi pers, jumpa pers, pernyataan, pernyataannya, kepada, rilis, dikonfirmasi, dihubungi, ditemui",
    doer="serangan, tembakan, gempuran, aksi, operasi, razia, serbuan, balasan, ledakan, hantaman, agresi, invasi, "
    "pengunduran, kunjungan, lawatan",
    part="sebagai bagian dari, bagian dari, merupakan bagian dari, dalam rangkaian, rangkaian dari, di sela-sela, "
    "di sela, selama",
    thus="akibatnya, dampaknya, karena itu, oleh karena itu, sebagai akibatnya, alhasil, imbasnya, buntutnya",
    next="setelah itu, sesudah itu, kemudian, selanjutnya, tak lama kemudian, tidak lama kemudian, lalu, "
    "beberapa saat kemudian",
    earlier="sebelum itu, sebelumnya",
    bare="di",
    protesters="demonstran, pengunjuk, pendemo, pedemo, massa, perusuh, pemrotes",
    police="polisi, kepolisian, polri, polda, polres, polsek, polresta, polrestabes, satreskrim, bareskrim",
    aim="untuk, guna, demi",
    sequel="kemudian, lalu, selanjutnya, lantas, sempat, seketika, langsung, saat itu, setelah itu, usai itu, "
    "malam harinya, singkat cerita",
    when="ketika, saat, tatkala",
    lasting="tetap",
    reports="lapor",
    states="normal, kondusif, tenang, aman, stabil, situasi, keadaan, kondisi, semula, pulih, damai",
    onward="paling cepat, dan seterusnya",
    then="ketika itu, saat itu, kala itu, waktu itu, pada saat itu",
    seats="kediaman, kantor, istana, markas, kompleks, gedung, ruang, vila, rumah dinas",
    harm="menewaskan, melukai, membunuh, mencederai, merenggut, menghantam, mengenai",
)

CONTEXTS: dict[str, str] = {
    "military": "tentara, pasukan, militer, TNI, rudal, kapal perang, angkatan darat, angkatan laut, "
    "angkatan udara, panglima, jenderal",
    "intelligence": "intelijen, mata-mata, BIN, spionase",
    "executive": "presiden, perdana menteri, kabinet, menteri, pemerintah, istana",
    "legislative": "parlemen, DPR, DPRD, legislator, rancangan undang-undang, RUU, senat, fraksi",
    "election": "pemilu, pilkada, pilpres, KPU, bawaslu, calon presiden, suara, kampanye, caleg",
    "political_institutions": "konstitusi, amandemen, referendum, mahkamah konstitusi",
    "pro_democracy": "demokrasi, demokratisasi",
    "pro_autocracy": "kudeta, diktator, otoriter, junta",
    "economic": "ekonomi, harga, inflasi, perdagangan, ekspor, impor, anggaran, pajak, upah, investasi, "
    "subsidi, tarif",
    "legal": "pengadilan, hakim, jaksa, kejaksaan, hukum, KPK, terdakwa, tersangka, mahkamah, pasal",
    "reparations": "ganti rugi, kompensasi, reparasi, restitusi",
    "human_rights": "HAM, hak asasi, hak asasi manusia",
    "rights_freedoms": "kebebasan pers, kebebasan, jurnalis, wartawan, buruh, serikat",
    "repression": "gas air mata, aparat, represif, pengunjuk rasa, demonstran",
    "human_security": "pangan, air bersih, listrik, perumahan, beras, kelaparan, LPG, BBM",
    "gender": "perempuan, gender, pemerkosaan, kekerasan seksual, aborsi",
    "lgbt": "LGBT, gay, transgender",
    "religion_ethnicity": "masjid, gereja, agama, etnis, suku, umat, ulama, MUI",
    "inequality": "ketimpangan, kesenjangan, kemiskinan",
    "diplomatic": "duta besar, dubes, kedutaan, menteri luar negeri, diplomatik, kemlu, bilateral, KTT",
    "territory": "perbatasan, wilayah, separatis, kemerdekaan, aneksasi, otonomi",
    "peacekeeping": "penjaga perdamaian, pasukan perdamaian, pengamat",
    "health": "rumah sakit, virus, vaksin, kesehatan, dokter, pasien, wabah, kolera",
    "asylum": "suaka, pencari suaka",
    "migration": "migran, pengungsi, imigrasi, TKI",
    "disasters": "gempa, banjir, longsor, tsunami, erupsi, bencana, kecelakaan, kebakaran, BPBD, BNPB",
    "natural_resource": "tambang, minyak, gas, nikel, batu bara, sawit, hutan",
    "environment": "lingkungan, polusi, iklim, pencemaran, sampah",
    "technology": "teknologi, satelit, kecerdasan buatan, roket",
    "terrorism": "terorisme, bom bunuh diri, densus",
    "cbrn": "nuklir, senjata kimia, radioaktif, gas saraf",
    "cyber": "siber, peretas, peretasan, ransomware",
    "misinformation": "hoaks, disinformasi, berita bohong",
    "crime": "perampokan, pencurian, pembunuhan, penipuan, pelaku",
    "corruption": "korupsi, suap, gratifikasi, KPK",
    "illegal_drugs": "narkoba, sabu, ganja, narkotika, kokain",
    "trafficking": "perdagangan orang, penyelundupan, TPPO",
}

GLOSSES = (
    "sedia+kan=provide, kumpul=gather, ber+kumpul=gather, aku+i=recognise, beri=give, beri+kan=give, "
    "cabut=revoke, serah+kan=hand over, "
    "lari+kan=make off with, cari=search for, kirim=send, kirim+kan=send, terima=accept, "
    "tawar+kan=offer, panggil pulang=recall, pasang=put up, keluar=leave, "
    "keluar+kan=issue, jatuh+kan=impose, ber+siaga=stand by, tambah=add, mati+kan=shut down, "
    "kuat+kan=strengthen, angkat=appoint, resmi=inaugurate, akhir+i=end, antar=deliver, bawa=bring, "
    "bentang+kan=unfurl, ber+jalan=march, ber+jaga=stand guard, buat=make, diri+kan=set up, "
    "dirikan=set up, jadi=become, kena+kan=impose, loloskan=pass, maklum+kan=declare, nyata+kan=declare, "
    "pembekuan=suspend, pemberian=give, pemutusan=cut off, penangguhan=suspend, pencabutan=revoke, "
    "penempatan=deploy, penerimaan=accept, pengakuan=recognise, penghentian=stop, pengiriman=send, "
    "penyerahan=hand over, setop=stop, stop=stop, temu+kan=find, temuan=find, terbang+kan=fly, "
    "tetapkan=name, tetap+kan=set, umum+kan=announce, bentuk=form, buka=open, ambil=take, "
    "turun+kan=send in, datang+kan=bring in, duduk+i=occupy, "
    "datang+i=go to, tutup=close, larang=ban, bakar=burn, jarah=loot, "
    "terbang=fly, darat=land, men+darat=land, datang=come, ledak=explode, ber+tolak=depart, tembak+kan=fire, "
    "lepas+kan tembakan=open fire, putus+kan bebas=acquit, timbun=hoard, blokir internet=block the internet, "
    "proses=process"
)
"""English verbs of triggers that stand in no group, because only what is beside them tells their type."""

PEOPLE = (
    "polisi=police, kepolisian=police, pihak kepolisian=police, polisi setempat=local police, "
    "kepolisian setempat=local police, aparat=security forces, "
    "aparat keamanan=security forces, aparat kepolisian=police, petugas=officers, petugas kepolisian=police "
    "officers, petugas keamanan=security officers, "
    "petugas pemadam kebakaran=firefighters, pemadam kebakaran=firefighters, tim sar=search and rescue team, "
    "tim sar gabungan=joint search and rescue team, tim gabungan=joint team, "
    "relawan=volunteers, tentara=soldiers, pasukan=troops, prajurit=soldiers, militer=military, "
    "pasukan keamanan=security forces, pasukan perdamaian=peacekeepers, pasukan penjaga perdamaian=peacekeepers, "
    "milisi=militia, pemberontak=rebels, kelompok bersenjata=armed group, gerilyawan=guerrillas, "
    "teroris=terrorists, pemerintah=government, pemerintah pusat=central government, "
    "pemerintah daerah=local government, pemda=local government, pemerintah provinsi=provincial government, "
    "negara=state, parlemen=parliament, kabinet=cabinet, presiden=president, wakil presiden=vice-president, "
    "perdana menteri=prime minister, menteri=minister, gubernur=governor, wali kota=mayor, walikota=mayor, "
    "bupati=regent, camat=district head, lurah=village head, kepala desa=village head, raja=king, ratu=queen, "
    "pengadilan=court, pengadilan negeri=district court, pengadilan tinggi=high court, "
    "mahkamah agung=Supreme Court, mahkamah konstitusi=Constitutional Court, "
    "majelis hakim=judges, hakim=judge, jaksa=prosecutor, jaksa penuntut umum=public prosecutor, "
    "kejaksaan=prosecutors, kejaksaan agung=Attorney General's Office, penyidik=investigators, "
    "terdakwa=defendant, tersangka=suspect, para tersangka=suspects, pelaku=perpetrator, "
    "para pelaku=perpetrators, terpidana=convict, narapidana=prisoners, tahanan=detainees, saksi=witness, "
    "saksi-saksi=witnesses, korban=victim, para korban=victims, korban tewas=dead, keluarga korban=victim's "
    "family, sandera=hostages, warga=residents, warga sekitar=local residents, "
    "warga setempat=local residents, warga sipil=civilians, masyarakat=public, rakyat=people, "
    "penduduk=residents, pengungsi=refugees, massa=crowd, "
    "massa aksi=protesters, demonstran=protesters, pendemo=protesters, pedemo=protesters, "
    "pengunjuk rasa=protesters, perusuh=rioters, mahasiswa=students, pelajar=pupils, "
    "siswa=pupils, murid=pupils, santri=boarding-school pupils, guru=teachers, dosen=lecturers, buruh=workers, "
    "pekerja=workers, karyawan=employees, petani=farmers, "
    "nelayan=fishermen, pedagang=traders, pengusaha=business people, wartawan=journalists, "
    "jurnalis=journalists, "
    "dokter=doctors, perawat=nurses, pasien=patients, penumpang=passengers, sopir=driver, "
    "pengemudi=driver, pengendara=drivers, pilot=pilot, awak=crew, anak buah kapal=crew, "
    "anak-anak=children, anak=child, bayi=baby, perempuan=woman, wanita=woman, pria=man, "
    "laki-laki=man, lansia=elderly people, ibu=mother, ayah=father, suami=husband, istri=wife, "
    "orang tua=parents, keluarga=family, ahli waris=heirs, "
    "oposisi=opposition, partai oposisi=opposition, serikat buruh=unions, "
    "serikat pekerja=unions, tokoh masyarakat=community leaders, ulama=clerics, ormas=mass organisations, "
    "nasabah=customers, konsumen=consumers, pelanggan=customers, penonton=spectators, suporter=supporters, "
    "wisatawan=tourists, turis=tourists, migran=migrants, pekerja migran=migrant workers, "
    "pensiunan=pensioners, klan=clan, suku=tribe, junta=junta, koalisi=coalition, biara=monastery, "
    "dewan kota=city council, perompak=pirates, maling=burglars, pencuri=thieves, perampok=robbers, "
    "penyelundup=smugglers, peretas=hackers, pelaut=sailors, penyelam=divers, pemogok=strikers, "
    "penambang=miners, penggembala=herders, bankir=bankers, kasir=cashier, penerbit=publisher, atase=attachés, "
    "pemantau=monitors, penyandera=hostage-takers, desertir=deserters, tukang=craftsmen, penjahit=tailors, "
    "juru masak=cooks, peternak=breeders, pengacara=lawyers, akuntan=accountants, "
    "rumah sakit=hospital, sekolah=school, perusahaan=company, perusahaan itu=company, bank=bank"
)
"""English words for unnamed people and bodies, in titles."""
