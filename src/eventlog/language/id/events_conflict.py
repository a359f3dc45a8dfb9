"""Indonesian triggers of PLOVER's conflictive types: REQUEST to ASSAULT."""

from eventlog.language.schema.events import Frame, TriggerGroup
from eventlog.ontology import EventType as T

__all__ = ["GROUPS"]

GROUPS = (
    TriggerGroup(
        T.REQUEST,
        "Gubernur meminta warga tetap di rumah.",
        verbs="minta=ask, tuntut=demand, desak=urge, seru+kan=call for, imbau=appeal to, himbau=appeal "
        "to, perintah+kan=order, "
        "instruksi+kan=instruct, usul+kan=propose, saran+kan=recommend, mohon=beg, anjur+kan=recommend, "
        "dorong=urge, "
        "ingat+kan=remind, ajak=invite, undang=invite, tagih=demand, wanti-wanti=warn, "
        "rekomendasi+kan=recommend, suruh=tell, "
        "bujuk=urge, ber+pesan=appeal, ajukan permohonan=apply, aju+kan permintaan=ask, aju+kan "
        "usul=propose, desak+kan=urge, "
        "himbau+kan=appeal, syarat+kan=demand, mohon+kan=request, tawar+kan diri=volunteer, usul=propose, "
        "minta+i=ask, pinta=ask, "
        "harap+kan=hope, ber+harap=hope, tekan+kan=stress",
        words="meminta=ask, minta=ask, mengajukan permohonan=apply, mengajukan permintaan=ask, "
        "menyampaikan aspirasi=petition, "
        "menyampaikan tuntutan=demand, memberi perintah=order, mengeluarkan instruksi=instruct, "
        "mewanti-wanti=warn, "
        "minta tolong=ask for help, panggilan darurat=emergency call",
        nouns="permintaan=request, tuntutan=demand, desakan=call, seruan=call, imbauan=appeal, "
        "himbauan=appeal, perintah=order, "
        "instruksi=instruction, usulan=proposal, usul=proposal, permohonan=request, ajakan=invitation, "
        "undangan=invitation, "
        "rekomendasi=recommendation, petisi=petition, saran=advice, dorongan=urging",
    ),
    TriggerGroup(
        T.ACCUSE,
        "Uni Lumara mengecam penutupan kantor media itu.",
        mode="disapprove",
        verbs="kecam=condemn, kutuk=condemn, kritik=criticise, kritik+i=criticise, sesal+kan=deplore, "
        "sayang+kan=deplore, protes=protest at, "
        "keluh+kan=complain of, ber+keluh=complain, cela=denounce, hujat=denounce, tegur=rebuke, "
        "cemooh=deride, ejek=mock, sindir=mock, "
        "salah+kan=blame, semprot=rebuke, soroti=criticise, sorot+i=criticise, adu+kan=complain of, "
        "ungkit=recall, "
        "tolak keras=condemn, gugat=challenge, pertanya+kan=question, cibir=deride, omel+i=scold, "
        "marah+i=scold",
        words="mengeluh=complain, melayangkan protes=protest at, memanggil duta besar=summon the ambassador, "
        "memanggil dubes=summon the ambassador, menyampaikan protes=protest at, angkat suara=speak out, "
        "mengajukan protes=protest at, "
        "nota protes=protest note, menyatakan kecewa=voice disappointment, menyatakan keprihatinan=voice "
        "concern, "
        "saling menyalahkan=trade blame, reaksi keras=react sharply, surat terbuka=open letter",
        nouns="kecaman=condemnation, kritik=criticism, kritikan=criticism, protes keras=protest, "
        "teguran=rebuke, keluhan=complaint, "
        "kutukan=condemnation, nota protes=protest note, mosi tidak percaya=motion of no confidence, "
        "celaan=criticism, "
        "hujatan=denunciation, sorotan=criticism, aduan=complaint, pengaduan=complaint",
    ),
    TriggerGroup(
        T.ACCUSE,
        "Kejaksaan Tarsa menyelidiki dugaan suap itu.",
        mode="investigate",
        contexts=("legal",),
        verbs="selidik+i=investigate, sidik=investigate, usut=investigate, periksa=question, "
        "interogasi=question, telusur+i=trace, "
        "investigasi=investigate, audit=audit, dalam+i=look into, minta+i keterangan=question, "
        "panggil=summon, "
        "mintai keterangan=question, klarifikasi=question, bedah=examine, otopsi=examine, "
        "autopsi=examine, geledah rumah=search, "
        "gelar perkara=review the case, teliti=examine, lacak=trace, cecar=question, garap=question, "
        "awasi=monitor",
        words="dimintai keterangan=question, olah TKP=examine the scene, olah tempat kejadian "
        "perkara=examine the scene, "
        "gelar perkara=review the case, membentuk tim pencari fakta=open an inquiry, diperiksa=question, "
        "memeriksa=question, "
        "mengambil sampel=take samples, naik ke tingkat penyidikan=open a formal inquiry, naik "
        "penyidikan=open a formal inquiry, "
        "tingkat penyidikan=open a formal inquiry",
        nouns="penyelidikan=investigation, penyidikan=investigation, investigasi=investigation, "
        "pemeriksaan=questioning, "
        "pengusutan=investigation, audit=audit, interogasi=questioning, olah TKP=scene examination, "
        "penelusuran=investigation, "
        "gelar perkara=case review, rekonstruksi=reconstruction, pemanggilan=summons, "
        "autopsi=post-mortem, otopsi=post-mortem, "
        "inspeksi mendadak=inspection, sidak=inspection, hak angket=inquiry",
    ),
    TriggerGroup(
        T.ACCUSE,
        "Odell menuduh Lumara melanggar perbatasan.",
        mode="allege",
        contexts=("legal",),
        verbs="tuduh=accuse, tuding=accuse, dakwa=charge, lapor+kan ke polisi=report to the police, "
        "jerat=charge, sangka+kan=charge, "
        "duga=suspect, curiga+i=suspect, sebut+kan sebagai=call, tetap+kan sebagai tersangka=name a "
        "suspect, polisi+kan=report to the "
        "police, lapor+kan=report, fitnah=slander, limpah+kan berkas=hand over the case, anggap=regard "
        "as, nilai=judge, ungkap peran=expose",
        words="ditetapkan sebagai tersangka=name a suspect, menjadi tersangka=become a suspect, "
        "ditetapkan tersangka=name a suspect, "
        "jadi tersangka=become a suspect, menetapkan tersangka=name a suspect, berstatus tersangka=be a "
        "suspect, melapor ke polisi=report, "
        "tetapkan tersangka=name a suspect, membuat laporan polisi=report to the police, terancam "
        "hukuman=face charges, "
        "melaporkan=report, dilaporkan=report, dijerat=charge, disangkakan=charge, didakwa=charge, "
        "menuding=accuse, dituding=accuse, "
        "terjerat kasus=face charges",
        nouns="tuduhan=accusation, tudingan=accusation, dakwaan=charge, laporan polisi=police report, "
        "penetapan tersangka=naming of a "
        "suspect, surat dakwaan=indictment, fitnah=slander, sangkaan=charge, pengaduan=complaint",
    ),
    TriggerGroup(
        T.REJECT,
        "Odell menolak usulan damai itu.",
        verbs="tolak=reject, bantah=deny, tampik=deny, tepis=dismiss, sangkal=deny, sanggah=dispute, "
        "veto=veto, abai+kan=ignore, "
        "tentang=oppose, mentah+kan=reject, acuh+kan=ignore, elak=decline, kesamping+kan=dismiss, "
        "batal+kan pertemuan=call off the meeting, "
        "ingkar+i=renege on",
        words="enggan=refuse, mangkir=fail to appear, keberatan=object, tidak bersedia=refuse, tidak "
        "mengakui=refuse to recognise, "
        "tak mengakui=refuse to recognise, tidak mengizinkan=refuse to allow, ogah=refuse, tak "
        "bersedia=refuse, menolak=reject, "
        "membantah=deny, bergeming=refuse, melarang masuk=bar, tidak menggubris=ignore, walk out=walk "
        "out, tidak akan mengerahkan=refuse to send, "
        "angkat bahu=decline, tidak hadir=fail to appear, bungkam=decline to comment, belum mau "
        "berkomentar=decline to comment, "
        "enggan berkomentar=decline to comment, menolak berkomentar=decline to comment, tidak "
        "berkomentar=decline to comment, "
        "meninggalkan ruangan=walk out",
        nouns="penolakan=refusal, bantahan=denial, sanggahan=rebuttal, veto=veto, keberatan=objection, "
        "penyangkalan=denial, hoaks=denial",
    ),
    TriggerGroup(
        T.THREATEN,
        "Milisi Odell mengancam akan menyerang Tarsa.",
        verbs="ancam=threaten, peringat+kan=warn, gertak=threaten, ultimatum=give an ultimatum to, "
        "intimidasi=intimidate, takut-takuti=intimidate, "
        "teror=threaten",
        words="mengancam=threaten, memperingatkan=warn, memberi ultimatum=give an ultimatum to, "
        "melontarkan ancaman=threaten, "
        "memberi tenggat=give an ultimatum to, melayangkan ultimatum=give an ultimatum to, melayangkan "
        "ancaman=threaten",
        nouns="ancaman=threat, ultimatum=ultimatum, peringatan keras=warning, somasi=legal warning, "
        "ancaman bom=bomb threat, intimidasi=intimidation, "
        "teror=threat",
    ),
    TriggerGroup(
        T.PROTEST,
        "Ratusan buruh berunjuk rasa di depan balai kota Tarsa.",
        mode="demo",
        contexts=("rights_freedoms",),
        verbs="ber+unjuk rasa=demonstrate, ber+demo=demonstrate, ber+demonstrasi=demonstrate, "
        "demo=demonstrate, ber+pawai=march, ber+orasi=rally, geruduk=rally at, kepung "
        "kantor=besiege, long march=march, protes=protest, teriak+kan yel-yel=chant, bentang+kan "
        "spanduk=unfurl, kibar+kan=wave",
        words="turun ke jalan=take to the streets, unjuk rasa=demonstrate, berunjuk rasa=demonstrate, "
        "aksi damai=rally, menggelar aksi=rally, "
        "melakukan aksi=rally, longmars=march, berdemo=demonstrate, memprotes=protest, aksi "
        "bungkam=rally, turun jalan=take to the streets",
        nouns="unjuk rasa=demonstration, demonstrasi=demonstration, demo=demonstration, aksi damai=rally, "
        "aksi protes=protest, aksi=rally, pawai=march, "
        "aksi unjuk rasa=demonstration, gelombang protes=protests, aksi massa=rally, long march=march, "
        "protes=protest, aksi duduk=sit-in, "
        "aksi solidaritas=rally, rapat akbar=rally, apel akbar=rally, aksi demonstrasi=demonstration, "
        "pemberontakan=uprising",
        frame=Frame.INTRANSITIVE,
    ),
    TriggerGroup(
        T.PROTEST,
        "Massa membakar kantor kecamatan Tarsa dalam kerusuhan itu.",
        mode="riot",
        contexts=("rights_freedoms",),
        verbs="rusuh=riot, jarah=loot, amuk=riot, ricuh=clash",
        words="rusuh=riot, mengamuk=riot, ricuh=clash, saling dorong=scuffle, bentrok dengan polisi=clash "
        "with police, bentrok dengan aparat=clash",
        nouns="kerusuhan=riot, huru-hara=riot, amuk massa=riot, kericuhan=scuffles, penjarahan=looting, "
        "keributan=disturbance, aksi anarkis=riot, "
        "kerusuhan massal=mass unrest",
        frame=Frame.INTRANSITIVE,
    ),
    TriggerGroup(
        T.PROTEST,
        "Pekerja pelabuhan Tarsa mogok kerja selama tiga hari.",
        mode="strike",
        contexts=("economic",),
        verbs="mogok=strike",
        words="mogok kerja=strike, mogok=strike, mogok massal=strike, berhenti bekerja=stop work, mogok "
        "total=strike",
        nouns="pemogokan=strike, aksi mogok=strike, mogok nasional=national strike, mogok kerja=strike, "
        "mogok massal=strike",
        frame=Frame.INTRANSITIVE,
    ),
    TriggerGroup(
        T.PROTEST,
        "Empat petani Tarsa mogok makan sejak Senin.",
        mode="hunger",
        words="mogok makan=go on hunger strike",
        nouns="aksi mogok makan=hunger strike",
        frame=Frame.INTRANSITIVE,
    ),
    TriggerGroup(
        T.PROTEST,
        "Pedagang Tarsa memboikot produk Odell.",
        mode="boycott",
        contexts=("economic",),
        verbs="boikot=boycott",
        nouns="boikot=boycott, pemboikotan=boycott, aksi boikot=boycott",
    ),
    TriggerGroup(
        T.PROTEST,
        "Warga memblokade jalan menuju tambang.",
        mode="obstruct",
        verbs="blokade=blockade, blokir jalan=block the road, duduk+i gedung=occupy, hadang truk=block, "
        "tutup jalan=block the road, "
        "blokir=block, barikade=barricade, pasang tenda=camp at",
        words="memblokade=blockade, memblokir jalan=block the road, menduduki gedung=occupy",
        nouns="blokade jalan=road block, aksi duduk=sit-in, pendudukan gedung=occupation, "
        "barikade=barricade, pemblokiran jalan=road block",
        frame=Frame.TRANSITIVE,
    ),
    TriggerGroup(
        T.PROTEST,
        "Pengunjuk rasa mencoret dinding kedutaan.",
        mode="vandalize",
        verbs="coret=deface, coret-coret=deface, roboh+kan patung=topple the statue, bakar bendera=burn "
        "the flag, vandal=vandalise, rusak pagar=vandalise, "
        "bakar ban=burn tyres",
        words="merobohkan patung=topple the statue, membakar bendera=burn the flag, membakar ban=burn "
        "tyres, merusak pagar=damage the fence",
        nouns="vandalisme=vandalism, aksi corat-coret=vandalism",
    ),
    TriggerGroup(
        T.SANCTION,
        "Bupati itu dijatuhi sanksi pidana karena korupsi.",
        mode="convict",
        contexts=("legal",),
        words="dijatuhi sanksi pidana=convict",
    ),
    TriggerGroup(
        T.SANCTION,
        "Odell mengusir duta besar Lumara.",
        mode="expel",
        contexts=("diplomatic",),
        verbs="usir=expel, persona non grata+kan=expel, keluar+kan dari=expel from",
        words="menyatakan persona non grata=expel, dikeluarkan dari=expel from",
        nouns="pengusiran=expulsion, persona non grata=expulsion",
    ),
    TriggerGroup(
        T.SANCTION,
        "Odell menarik duta besarnya dari Lumara.",
        mode="withdraw",
        contexts=("diplomatic",),
        verbs="tarik pulang=recall",
        words="menarik duta besar=recall the ambassador, menarik dubes=recall the ambassador, keluar dari "
        "perjanjian=quit the treaty, "
        "keluar dari organisasi=quit the organisation",
        nouns="penarikan duta besar=recall of the ambassador",
    ),
    TriggerGroup(
        T.SANCTION,
        "Uni Lumara menjatuhkan sanksi kepada Odell.",
        mode="discontinue",
        contexts=("economic", "diplomatic"),
        verbs="jatuh+kan sanksi=impose sanctions on, embargo=embargo, putus hubungan=cut ties with, "
        "henti+kan bantuan=halt aid to, "
        "tangguh+kan bantuan=suspend aid to, beku+kan aset=freeze the assets of, denda=fine, tilang=fine, "
        "beku+kan=freeze, tangguh+kan=suspend, "
        "sanksi=sanction, cabut izin=revoke the licence of, batas+i ekspor=restrict exports to",
        words="menjatuhkan sanksi=impose sanctions on, memutus hubungan=cut ties with, memutuskan "
        "hubungan=cut ties with, "
        "memberikan sanksi=impose sanctions on, mengenakan sanksi=impose sanctions on, mencabut "
        "izin=revoke the licence of, "
        "dikenai sanksi=impose sanctions on, disanksi=impose sanctions on, memberi sanksi=impose "
        "sanctions on, "
        "menjatuhkan denda=fine, didenda=fine, memberikan peringatan=reprimand",
        nouns="sanksi=sanctions, embargo=embargo, pemutusan hubungan diplomatik=cutting of ties, "
        "pembekuan aset=asset freeze, tarif tambahan=tariffs, "
        "penangguhan bantuan=suspension of aid, pencabutan izin=revocation of the licence, larangan "
        "ekspor=export ban, larangan bepergian=travel ban",
    ),
    TriggerGroup(
        T.MOBILIZE,
        "Odell mengerahkan pasukan ke perbatasan.",
        mode="troops",
        contexts=("military",),
        verbs="kerah+kan=deploy, terjun+kan=deploy, mobilisasi=mobilise, siaga+kan=put on alert, "
        "tempat+kan=station, jaga=guard, kawal=escort, "
        "ber+jaga=stand guard, aman+kan jalan=secure, ber+patroli=patrol, patroli=patrol, tambah "
        "pasukan=reinforce",
        words="berjaga-jaga=stand guard, siaga penuh=go on full alert, siaga satu=go on full alert, "
        "berjaga=stand guard, dalam siaga=be on alert, "
        "disiagakan=put on alert, berpatroli=patrol, bersiaga=be on alert",
        nouns="pengerahan=deployment, mobilisasi=mobilisation, penempatan pasukan=deployment of troops, "
        "penumpukan pasukan=massing of troops, "
        "latihan militer=military exercise, latihan perang=war games, patroli=patrol, parade "
        "militer=military parade, gladi=drill, "
        "pengamanan=security operation, penjagaan=guard, siaga=alert, latihan tempur=drill",
        frame=Frame.TRANSITIVE,
    ),
    TriggerGroup(
        T.MOBILIZE,
        "Odell menguji coba rudal jarak menengah.",
        mode="weapons",
        contexts=("military",),
        verbs="uji coba=test, luncur+kan rudal=test-fire a missile, uji tembak=test-fire, tembak+kan "
        "rudal uji=test-fire",
        words="menguji coba rudal=test a missile, meluncurkan rudal=launch a missile, uji coba "
        "nuklir=test a nuclear device, uji coba rudal=test a missile, "
        "uji coba=test",
        nouns="uji coba nuklir=nuclear test, uji coba rudal=missile test, peluncuran rudal=missile "
        "launch, uji tembak=test firing, uji nuklir=nuclear test, "
        "pengerahan kapal perang=deployment of warships",
    ),
    TriggerGroup(
        T.COERCE,
        "Polisi menggerebek gudang itu dan menyita 30 kilogram bahan peledak.",
        mode="seize",
        contexts=("legal",),
        verbs="gerebek=raid, grebek=raid, geledah=search, sita=seize, segel=seal, rampas=seize, ambil "
        "alih=take over, duduk+i=occupy, rebut gedung=seize, "
        "razia=raid, bongkar=expose, aman+kan barang bukti=seize, gusur=evict, bekuk=arrest, rebut=seize, "
        "kuasa+i=take control of, kosong+kan=clear",
        words="operasi tangkap tangan=catch red-handed, mengambil alih=take over, penggeledahan=search, "
        "disegel=seal, "
        "memasang garis polisi=cordon off, dipasangi garis polisi=cordon off, mengamankan barang "
        "bukti=seize evidence",
        nouns="penggerebekan=raid, penggeledahan=search, penyitaan=seizure, razia=raid, "
        "penyegelan=sealing, perampasan=seizure, kudeta=coup, "
        "pengambilalihan=takeover, OTT=sting operation, operasi tangkap tangan=sting operation, "
        "penggusuran=eviction, pengosongan=clearance",
    ),
    TriggerGroup(
        T.COERCE,
        "Pemerintah Odell membatasi perjalanan warganya.",
        mode="restrict",
        contexts=("rights_freedoms",),
        verbs="batas+i=restrict, bubar+kan=disperse, cekal=bar from travel, larang=ban, tutup "
        "akses=close, karantina=quarantine, isolasi=isolate, "
        "tutup perbatasan=close the border, cegah ke luar negeri=bar from travel, hadang=block, "
        "halau=drive back, halang+i=block, cegat=intercept, usir paksa="
        "evict, cegah=bar, blokir rekening=block, kepung=surround, blokade=blockade, tutup=close, "
        "relokasi=relocate, paksa=force, gembok=lock, cabut paspor=revoke the passport of",
        words="dicegah ke luar negeri=bar from travel, menutup perbatasan=close the border, "
        "membubarkan=disperse, membubarkan paksa=disperse, "
        "menutup akses=close off, dicekal=bar from travel, lockdown=lock down, penutupan jalan=close the "
        "road, dibubarkan=disperse",
        nouns="pembubaran=dispersal, pembatasan=restriction, pelarangan=ban, pencekalan=travel ban, "
        "pencegahan ke luar negeri=travel ban, "
        "penutupan perbatasan=closure of the border, blokade=blockade, pengepungan=siege, karantina "
        "wilayah=lockdown, lockdown=lockdown, "
        "tindakan keras=crackdown, pengusiran paksa=eviction, kekerasan aparat=crackdown, larangan=ban, "
        "penutupan=closure, represi=crackdown",
    ),
    TriggerGroup(
        T.COERCE,
        "Odell memblokir situs berita itu.",
        mode="censor",
        contexts=("rights_freedoms",),
        verbs="sensor=censor, blokir situs=block, blokir media=block, bredel=ban, breidel=ban",
        words="memblokir situs=block, mencabut izin siar=take off air, membredel=ban, dibredel=ban",
        nouns="penyensoran=censorship, sensor=censorship, pemblokiran situs=blocking of websites, "
        "pembredelan=ban, pemblokiran=blocking",
    ),
    TriggerGroup(
        T.COERCE,
        "Wali kota memberlakukan jam malam di Tarsa.",
        mode="curfew",
        contexts=("rights_freedoms",),
        words="memberlakukan jam malam=impose a curfew, menetapkan jam malam=impose a curfew",
        nouns="jam malam=curfew",
    ),
    TriggerGroup(
        T.COERCE,
        "Presiden Odell mengumumkan keadaan darurat.",
        mode="martial-law",
        contexts=("executive",),
        words="memberlakukan darurat militer=impose martial law, mengumumkan keadaan darurat=declare a "
        "state of emergency, "
        "menetapkan keadaan darurat=declare a state of emergency, menyatakan keadaan darurat=declare a "
        "state of emergency, "
        "membekukan parlemen=suspend parliament, membekukan konstitusi=suspend the constitution",
        nouns="keadaan darurat=state of emergency, darurat militer=martial law, status darurat=state of "
        "emergency, darurat nasional=state of emergency, "
        "darurat sipil=state of emergency",
    ),
    TriggerGroup(
        T.COERCE,
        "Polisi menangkap dua pemimpin serikat di Tarsa.",
        mode="arrest",
        contexts=("legal",),
        verbs="tangkap=arrest, tahan=detain, ringkus=arrest, bekuk=arrest, ciduk=arrest, cokok=arrest, "
        "jebloskan ke=jail, penjara+kan=jail, aman+kan=detain, "
        "gelandang=take in, jemput paksa=take in, buru=hunt, tertangkap tangan=catch red-handed, "
        "ter+tangkap=arrest, borgol=handcuff, "
        "jeblos+kan=jail, gulung=arrest, boyong=take in, kejar=chase, kurung=lock up, tangkapi=arrest, "
        "tangkap+i=arrest, jaring=round up",
        words="ditangkap=arrest, ditahan=detain, diamankan=detain, menahan=detain, dijebloskan=jail, "
        "terciduk=arrest, terjaring OTT=catch red-handed, "
        "ditangkap polisi=arrest, mendekam di=hold, masuk penjara=jail, digelandang=take in, "
        "diringkus=arrest, menjadi buron=hunt",
        nouns="penangkapan=arrest, penahanan=detention, pemenjaraan=jailing, perburuan=manhunt, "
        "pengejaran=chase, penangkapan massal=mass arrest",
    ),
    TriggerGroup(
        T.COERCE,
        "Odell mendeportasi dua wartawan asing.",
        mode="deport",
        contexts=("migration",),
        verbs="deportasi=deport, usir warga=deport",
        words="dideportasi=deport",
        nouns="deportasi=deportation, pendeportasian=deportation",
    ),
    TriggerGroup(
        T.COERCE,
        "Pemerintah Odell memutus internet di seluruh negeri.",
        mode="withhold",
        contexts=("rights_freedoms",),
        verbs="putus internet=cut the internet, putus akses internet=cut the internet, putus sambungan "
        "internet=cut the internet, putus koneksi internet=cut the internet, putus layanan internet=cut the internet, "
        "putus sambungan telepon=cut phone lines, putus aliran listrik=cut the power, padam+kan "
        "listrik=cut the power, "
        "mati+kan internet=cut the internet, putus jaringan=cut the network, mati+kan listrik=cut the power",
        words="memutus internet=cut the internet, memadamkan listrik=cut the power, memutus akses "
        "internet=cut the internet",
        nouns="pemutusan internet=internet shutdown, pemadaman internet=internet shutdown, pemutusan "
        "jaringan=network shutdown",
    ),
    TriggerGroup(
        T.COERCE,
        "Agen Odell menyebarkan hoaks menjelang pemilu.",
        mode="misinformation",
        contexts=("misinformation",),
        verbs="sebar hoaks=spread false news, sebar+kan hoaks=spread false news, manipulasi "
        "informasi=manipulate information, sebar+kan propaganda=spread propaganda",
        words="menyebarkan hoaks=spread false news, menyebar hoaks=spread false news, menyebarkan berita "
        "bohong=spread false news, menyebarkan disinformasi=spread false news",
        nouns="disinformasi=disinformation, propaganda=propaganda, kampanye hitam=smear campaign, "
        "penyebaran hoaks=spread of false news",
    ),
    TriggerGroup(
        T.COERCE,
        "Kelompok itu meretas situs kementerian.",
        mode="cyber",
        contexts=("cyber",),
        verbs="retas=hack, bobol situs=hack, bobol data=hack, serang situs=hack",
        words="meretas=hack, diretas=hack",
        nouns="peretasan=hack, serangan siber=cyber attack, kebocoran data=data leak, pembobolan "
        "data=data breach, penyadapan=wiretapping",
    ),
    TriggerGroup(
        T.ASSAULT,
        "Milisi Odell menyerang desa itu pada malam hari.",
        contexts=("military",),
        verbs="serang=attack, serbu=storm, gempur=attack, tewas+kan=kill, ber+perang=fight, "
        "ber+tempur=fight, agresi=attack, sergap=ambush, perang+i=fight, "
        "tumpas=crush, luka+i=wound, invasi=invade, kuasai kota=capture, rebut kembali=recapture, "
        "bentrok=clash with, serobot=attack, guling+kan=overthrow, "
        "lukai=wound, lumpuh+kan=neutralise",
        words="diserang=attack, menyerang=attack, gugur=be killed, bentrok=clash, saling serang=fight, "
        "kontak tembak=exchange fire, terlibat pertempuran=fight, "
        "kontak senjata=exchange fire, melancarkan serangan=attack, merebut kota=capture, menguasai "
        "kota=capture",
        nouns="serangan=attack, pertempuran=battle, bentrokan=clash, penyerangan=attack, perang=war, "
        "invasi=invasion, agresi=aggression, konflik=conflict, "
        "penyergapan=ambush, serbuan=assault, bentrok=clash, kontak senjata=firefight, perang "
        "saudara=civil war, ofensif=offensive, "
        "serangan teroris=terrorist attack, kekerasan=violence, aksi teror=terror attack, serangan "
        "balasan=counter-attack, genosida=genocide",
    ),
    TriggerGroup(
        T.ASSAULT,
        "Kelompok bersenjata menculik dua insinyur di Tarsa.",
        mode="abduct",
        verbs="culik=abduct, sandera=take hostage, bajak=hijack, sekap=hold captive, tawan=capture",
        nouns="penculikan=abduction, penyanderaan=hostage-taking, pembajakan=hijacking, penyekapan=captivity",
    ),
    TriggerGroup(
        T.ASSAULT,
        "Aparat memukuli wartawan di depan gedung parlemen.",
        mode="beat",
        contexts=("repression",),
        verbs="pukul+i=beat, keroyok=beat up, aniaya=assault, pukul=hit, hajar=beat, tendang=kick, "
        "tampar=slap, gebuk+i=beat, tinju=punch, bogem=punch, "
        "cekik=choke, banting=throw down, injak=trample, seret=drag",
        words="main hakim sendiri=lynch",
        nouns="penganiayaan=assault, pengeroyokan=beating, pemukulan=beating, kekerasan fisik=violence, "
        "perundungan=bullying",
    ),
    TriggerGroup(
        T.ASSAULT,
        "Interogator Odell menyiksa tahanan itu.",
        mode="torture",
        contexts=("human_rights",),
        verbs="siksa=torture, sundut=burn, setrum=give electric shocks to, cambuk=flog",
        nouns="penyiksaan=torture, kekejaman=cruelty",
    ),
    TriggerGroup(
        T.ASSAULT,
        "Tentara Odell memerkosa tiga perempuan di kamp itu.",
        mode="sexual",
        contexts=("gender",),
        verbs="perkosa=rape, cabul+i=molest, leceh+kan=molest, rudapaksa=rape",
        nouns="pemerkosaan=rape, perkosaan=rape, kekerasan seksual=sexual violence, "
        "pencabulan=molestation, pelecehan seksual=sexual harassment, rudapaksa=rape",
    ),
    TriggerGroup(
        T.ASSAULT,
        "Pemberontak Odell membunuh gubernur Tarsa.",
        mode="targeted",
        verbs="bunuh=kill, eksekusi=execute, bantai=massacre, habis+i=kill, penggal=behead, "
        "ter+bunuh=kill, gorok=kill, tembak mati=shoot dead",
        words="pembunuhan berencana=murder, ditembak mati=shoot dead, dieksekusi=execute",
        nouns="pembunuhan=killing, pembantaian=massacre, eksekusi=execution, percobaan "
        "pembunuhan=assassination attempt",
    ),
    TriggerGroup(
        T.ASSAULT,
        "Pasukan Odell menghancurkan jembatan Tarsa.",
        mode="destroy",
        verbs="hancur+kan=destroy, bumihangus+kan=burn down, bakar habis=burn down, ratakan=level, "
        "rata+kan=level, luluhlantak+kan=devastate, roboh+kan=pull down, "
        "rusak=damage, sabotase=sabotage",
        nouns="penghancuran=destruction, pembumihangusan=burning, perusakan=damage, sabotase=sabotage, "
        "pembakaran=arson, penembakan pos=attack",
    ),
    TriggerGroup(
        T.ASSAULT,
        "Seorang milisi membacok kepala desa itu.",
        mode="primitive",
        verbs="bacok=hack, tikam=stab, tusuk=stab, lempar+i batu=stone, panah=shoot with an arrow, "
        "sabet=slash, parang+i=hack, bakar hidup-hidup=burn alive, lempar+i=pelt, "
        "celurit=slash, bakar=burn",
        words="dilempari batu=stone, melempari batu=stone, lempar bom molotov=throw a petrol bomb, "
        "membakar=burn, dibakar=burn",
        nouns="pembacokan=hacking attack, penikaman=stabbing, penusukan=stabbing, pelemparan "
        "batu=stoning, pelemparan=pelting",
    ),
    TriggerGroup(
        T.ASSAULT,
        "Penembak Odell menembak seorang hakim di Tarsa.",
        mode="firearms",
        verbs="tembak=shoot, tembak+i=shoot at, berondong=shoot at, ter+tembak=shoot, tembak+kan "
        "senjata=fire on",
        words="baku tembak=exchange fire, melepaskan tembakan=open fire on, lepaskan tembakan=open fire "
        "on, timah panas=shoot, tembak-menembak=exchange fire, "
        "saling tembak=exchange fire",
        nouns="penembakan=shooting, baku tembak=shootout, tembakan=shooting, rentetan tembakan=gunfire, "
        "tembak-menembak=shootout, luka tembak=shooting",
    ),
    TriggerGroup(
        T.ASSAULT,
        "Bom meledak di pasar Tarsa.",
        mode="explosives",
        contexts=("terrorism",),
        verbs="bom=bomb, ledak+kan bom=set off a bomb, ledak+kan=blow up, ranjau=mine",
        words="bom meledak=explode, meledakkan bom=set off a bomb",
        nouns="pengeboman=bombing, pemboman=bombing, serangan bom=bomb attack, bom mobil=car bomb, "
        "ledakan bom=bomb blast, ranjau=mine, bom pinggir jalan=roadside bomb, "
        "peledakan=bombing, bom=bomb",
        frame=Frame.TRANSITIVE,
    ),
    TriggerGroup(
        T.ASSAULT,
        "Serangan bom bunuh diri mengguncang kantor polisi Tarsa.",
        mode="suicide-attack",
        contexts=("terrorism",),
        words="meledakkan diri=blow oneself up",
        nouns="bom bunuh diri=suicide bombing, serangan bunuh diri=suicide attack, serangan bom bunuh "
        "diri=suicide bombing",
    ),
    TriggerGroup(
        T.ASSAULT,
        "Serangan udara Odell menewaskan empat nelayan.",
        mode="aerial",
        contexts=("military",),
        words="membom dari udara=bomb from the air, dibom jet=bomb from the air",
        nouns="serangan udara=air strike, gempuran udara=air strike, bombardir udara=air strike, "
        "pengeboman udara=air strike",
    ),
    TriggerGroup(
        T.ASSAULT,
        "Serangan drone Odell menghantam kilang Lumara.",
        mode="drone",
        contexts=("military",),
        nouns="serangan drone=drone strike, serangan pesawat nirawak=drone strike, serangan pesawat tanpa "
        "awak=drone strike",
    ),
    TriggerGroup(
        T.ASSAULT,
        "Artileri Odell membombardir kota Tarsa.",
        mode="heavy-weapons",
        contexts=("military",),
        verbs="bombardir=shell, hujan+i mortir=shell, hujan+i roket=shell, mortir=shell, tembak+kan "
        "roket=fire rockets at, tembak+kan rudal=fire missiles at, "
        "tembak+kan mortir=shell",
        words="menembakkan roket=fire rockets at, menembakkan rudal=fire missiles at, menembakkan "
        "artileri=shell, dihujani mortir=shell",
        nouns="serangan roket=rocket attack, serangan rudal=missile strike, tembakan artileri=shelling, "
        "serangan artileri=shelling, serangan mortir=mortar attack, "
        "pengeboman artileri=shelling, hujan roket=rocket fire",
    ),
    TriggerGroup(
        T.ASSAULT,
        "Polisi menembakkan gas air mata ke arah massa.",
        mode="crowd-control",
        contexts=("repression",),
        verbs="tembak+kan gas air mata=fire tear gas at, semprot meriam air=fire water cannon at, "
        "tembak+kan meriam air=fire water cannon at",
        words="menembakkan gas air mata=fire tear gas at, tembakkan gas air mata=fire tear gas at, "
        "tembakan peringatan=fire warning shots, "
        "tembakan gas air mata=fire tear gas at",
        nouns="gas air mata=tear gas, meriam air=water cannon, tembakan peringatan=warning shots, water "
        "cannon=water cannon",
    ),
    TriggerGroup(
        T.ASSAULT,
        "Serangan senjata kimia menewaskan warga Tarsa.",
        mode="unconventional",
        contexts=("cbrn",),
        words="menggunakan senjata kimia=use chemical weapons, memakai gas saraf=use nerve gas",
        nouns="serangan kimia=chemical attack, serangan senjata kimia=chemical attack, serangan gas "
        "saraf=nerve gas attack, serangan biologi=biological attack, "
        "serangan nuklir=nuclear attack",
    ),
)
