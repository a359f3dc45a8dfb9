"""Indonesian triggers of PLOVER's cooperative types: AGREE to RETREAT."""

from eventlog.language.schema.events import Frame, ObjectRule, TriggerGroup
from eventlog.ontology import EventType as T

__all__ = ["GROUPS", "RULES"]

GROUPS = (
    TriggerGroup(
        T.AGREE,
        "Pemerintah Lumara berjanji membangun kembali pasar itu.",
        verbs="ber+janji=promise, janji+kan=promise, sanggup+i=agree, sepakat+i=agree to, "
        "ber+komitmen=pledge, "
        "ber+sumpah=vow, ber+ikrar=pledge, setuju+i=approve, kabul+kan=grant, restu+i=approve, tanda "
        "tangan+i=sign, "
        "teken=sign, paraf=initial, jamin=guarantee, ber+sedia=offer, iya+kan=accept, ter+ima "
        "tawaran=accept, "
        "penuh+i permintaan=grant, buka pintu=open the door, sambut baik=welcome",
        words="sepakat=agree, setuju=agree, bersedia=agree, siap membantu=offer help, siap bertemu=offer "
        "to meet, "
        "siap berunding=offer talks, siap bekerja sama=offer cooperation, siap mengirim=offer to send, "
        "siap memberikan=offer to give, siap berdialog=offer talks, menandatangani=sign, "
        "ditandatangani=sign, "
        "menyatakan siap=offer, menyatakan bersedia=agree, menyatakan setuju=agree, menyatakan "
        "kesiapan=offer, "
        "nyatakan siap=offer, mencapai kesepakatan=reach an agreement, mencapai kata sepakat=reach an "
        "agreement, "
        "berkomitmen=pledge, disambut baik=welcome, kata sepakat=agreement, titik temu=agreement",
        nouns="kesepakatan=agreement, perjanjian=agreement, janji=promise, komitmen=pledge, nota "
        "kesepahaman=memorandum, "
        "persetujuan=approval, penandatanganan=signing, kesediaan=offer, kesanggupan=pledge, pakta=pact, "
        "perjanjian damai=peace deal, kesepakatan damai=peace deal",
    ),
    TriggerGroup(
        T.CONSULT,
        "Menteri Orvan bertemu Duta Besar Lumara di Tarsa.",
        verbs="ber+temu=meet, temu+i=meet, ber+jumpa=meet, jumpa+i=meet, ber+unding=negotiate, "
        "runding+kan=discuss, "
        "ber+diskusi=discuss, diskusi+kan=discuss, ber+dialog=hold talks with, ber+musyawarah=confer, "
        "ber+konsultasi=consult, bahas=discuss, bicara+kan=discuss, ber+bicara dengan=speak with, "
        "ber+negosiasi=negotiate, negosiasi+kan=negotiate, ber+koordinasi=coordinate with, "
        "ber+audiensi=meet, "
        "hubung+i=contact, lobi=lobby, rapat+kan=discuss, ber+kumpul=gather, ber+komunikasi=talk with",
        words="bersua=meet, tatap muka=meet, bersilaturahmi=meet, melakukan kontak=contact, duduk "
        "bersama=sit down with, "
        "berembuk=confer, bertatap muka=meet, menggelar rapat=hold a meeting, menggelar pertemuan=hold a "
        "meeting, "
        "menggelar pembicaraan=hold talks, rapat bersama=meet, menjalin komunikasi=contact",
        nouns="pertemuan=meeting, perundingan=talks, pembicaraan=talks, rapat=meeting, sidang "
        "kabinet=cabinet meeting, "
        "negosiasi=negotiations, dialog=dialogue, audiensi=audience, konsultasi=consultation, "
        "musyawarah=deliberation, "
        "rapat kerja=meeting, rapat koordinasi=coordination meeting, rapat terbatas=cabinet meeting, "
        "rapat pleno=plenary, "
        "rapat paripurna=plenary, rapat darurat=emergency meeting, koordinasi=coordination, lobi=lobbying, "
        "kontak=contact, pembahasan=discussion, silaturahmi=meeting, jumpa pers=news conference, "
        "konferensi pers=news conference, rembuk=consultation, diskusi=discussion, kongres=congress, "
        "muktamar=congress",
        frame=Frame.RECIPROCAL,
    ),
    TriggerGroup(
        T.CONSULT,
        "Presiden Sarvan mengunjungi Lumara pada 3 Mei 2019.",
        mode="visit",
        contexts=("diplomatic",),
        verbs="kunjung+i=visit, ber+kunjung=visit, datang+i=visit, tinjau=inspect, sambang+i=visit, "
        "lawat=visit, "
        "jenguk=visit, ber+tandang=visit, ber+tamu=visit, jamu=host, sambut=receive, ziarah+i=visit, "
        "blusukan=visit, "
        "singgah+i=visit",
        words="tiba di=arrive in, melawat=visit, bertandang=visit, terbang ke=fly to, bertolak ke=leave for, "
        "berangkat ke=leave for, bertolak=leave, menerima kunjungan=host, mendarat di=land in, tiba=arrive, "
        "menjenguk=visit, bertolak menuju=leave for, datang ke=come to",
        nouns="kunjungan=visit, lawatan=trip, kunjungan kerja=working visit, kunjungan kenegaraan=state "
        "visit, "
        "peninjauan=inspection, kunker=working visit, kedatangan=arrival, safari=tour, tur=tour",
    ),
    TriggerGroup(
        T.CONSULT,
        "Perundingan kedua pihak dimediasi Norwegia di Tarsa.",
        mode="third-party",
        contexts=("diplomatic",),
        verbs="mediasi=mediate between, tengah+i=mediate between, fasilitasi=host talks of, "
        "jembatan+i=mediate between",
        words="menjadi penengah=mediate, menjadi mediator=mediate, menjadi perantara=mediate",
        nouns="mediasi=mediation, perantara=mediation",
        frame=Frame.TRANSITIVE,
    ),
    TriggerGroup(
        T.CONSULT,
        "Para pemimpin kawasan menghadiri KTT di Tarsa.",
        mode="multilateral",
        contexts=("diplomatic",),
        words="menghadiri KTT=attend a summit, bersidang=meet in session",
        nouns="KTT=summit, konferensi tingkat tinggi=summit, sidang umum=general assembly, sidang "
        "dewan=session, "
        "sidang darurat=emergency session, konferensi tingkat menteri=ministerial meeting, sidang "
        "tertutup=closed session",
        frame=Frame.RECIPROCAL,
    ),
    TriggerGroup(
        T.CONSULT,
        "Presiden Sarvan menelepon Perdana Menteri Odell pada Senin malam.",
        mode="phone",
        contexts=("diplomatic",),
        verbs="telepon=call, telpon=call, kontak=contact",
        words="melalui telepon=speak by phone, lewat telepon=speak by phone, berbicara melalui "
        "telepon=speak by phone with, "
        "pertemuan virtual=meet online, rapat virtual=meet online",
        nouns="percakapan telepon=phone call, sambungan telepon=phone call, panggilan telepon=phone call",
        frame=Frame.TRANSITIVE,
    ),
    TriggerGroup(
        T.SUPPORT,
        "Uni Lumara mendukung pemerintahan baru itu.",
        verbs="dukung=support, puji=praise, apresiasi=praise, aku+i kemerdekaan=recognise, aku+i "
        "kedaulatan=recognise, "
        "ratifikasi=ratify, sokong=back, bela=defend, harga+i=praise, selamat+i=congratulate, "
        "beri selamat=congratulate, ter+ima kasih=thank, sambut positif=welcome, endorse=endorse, "
        "sanjung=praise",
        words="menyatakan dukungan=voice support for, memberikan dukungan=support, menyampaikan "
        "apresiasi=praise, "
        "menyampaikan terima kasih=thank, mengucapkan terima kasih=thank, berterima kasih=thank, "
        "memberikan apresiasi=praise, menyampaikan belasungkawa=offer condolences, mengucapkan "
        "selamat=congratulate, "
        "menyampaikan duka cita=offer condolences, menyambut gembira=welcome, acungi jempol=praise, "
        "memberikan penghargaan=honour, turut berduka=offer condolences",
        nouns="dukungan=support, apresiasi=praise, pengakuan kedaulatan=recognition, "
        "ratifikasi=ratification, "
        "pujian=praise, solidaritas=solidarity, ucapan selamat=congratulation, belasungkawa=condolences",
    ),
    TriggerGroup(
        T.CONCEDE,
        "Wali Kota Tarsa meminta maaf kepada warga.",
        verbs="ampun+i=pardon, cabut jam malam=lift the curfew, cabut larangan=lift a ban, cabut status "
        "darurat=lift the "
        "emergency, cabut gugatan=drop a suit, cabut laporan=drop a complaint, cabut tuntutan=drop a demand, "
        "alah=give in, tarik kembali=withdraw, longgar+kan=ease, lunak+kan=soften, maaf+kan=forgive, "
        "serah+kan diri=surrender",
        words="meminta maaf=apologise, memohon maaf=apologise, minta maaf=apologise, menyerah=surrender, "
        "permohonan maaf=apologise, menyampaikan permintaan maaf=apologise, mengalah=give in, memberikan "
        "amnesti=grant amnesty, "
        "memberikan grasi=pardon, mengaku bersalah=admit guilt, mengakui kesalahan=admit a mistake, "
        "menyerahkan diri=surrender, "
        "mengumumkan penarikan=announce a withdrawal, umumkan penarikan=announce a withdrawal, mengaku "
        "salah=admit a mistake, "
        "mengakui kekalahan=concede defeat, memberi amnesti=grant amnesty, memberi grasi=pardon, mengaku "
        "bertanggung jawab="
        "claim responsibility, menyatakan bertanggung jawab=claim responsibility",
        nouns="permintaan maaf=apology, permohonan maaf=apology, amnesti=amnesty, grasi=pardon, "
        "abolisi=pardon, "
        "pengampunan=pardon, pencabutan jam malam=lifting of the curfew, konsesi=concession, penyerahan "
        "diri=surrender, "
        "pelonggaran=easing",
    ),
    TriggerGroup(
        T.COOPERATE,
        "Lumara dan Odell menggelar latihan bersama di Selat Tarsa.",
        verbs="ekstradisi=extradite, investasi+kan=invest, ber+investasi=invest, ekspor=export, "
        "impor=import, "
        "beli kapal selam=buy, ber+gandeng tangan=cooperate with, tukar tawanan=exchange prisoners with, "
        "tukar tahanan=exchange prisoners with, gandeng=team up with",
        words="bekerja sama=cooperate with, berbagi intelijen=share intelligence with, latihan "
        "bersama=hold a joint exercise with, "
        "bekerjasama=cooperate with, bertukar informasi=share information with, menjalin kerja "
        "sama=cooperate with, "
        "patroli bersama=patrol with, operasi bersama=operate with, bertukar tawanan=exchange prisoners with",
        nouns="kerja sama=cooperation, kerjasama=cooperation, latihan bersama=joint exercise, latihan "
        "gabungan=joint exercise, "
        "patroli bersama=joint patrol, ekstradisi=extradition, kemitraan=partnership, pertukaran "
        "tawanan=prisoner exchange, "
        "pertukaran tahanan=prisoner exchange, kolaborasi=cooperation, joint venture=joint venture, "
        "investasi=investment",
        frame=Frame.RECIPROCAL,
    ),
    TriggerGroup(
        T.AID,
        "Palang Merah Lumara menyalurkan bantuan kepada pengungsi di Tarsa.",
        verbs="salur+kan=deliver aid to, bantu=help, tolong=help, kucur+kan=grant, hibah+kan=donate, "
        "sumbang+kan=donate, "
        "donasi+kan=donate, selamat+kan=rescue, tampung=shelter, rawat=treat, santun+i=support, beri "
        "suaka=grant asylum to, "
        "rujuk=refer, bagi+kan=hand out, evakuasi korban=evacuate, obat+i=treat, suntik+kan=inject, "
        "sisir=search, "
        "larikan ke rumah sakit=take to hospital, lari+kan ke=take to, cari korban=search for, tanggung "
        "biaya=pay for, "
        "pinjam+kan=lend, biaya+i=fund, danai=fund, pulih+kan=restore, vaksinasi=vaccinate, "
        "beri+kan bantuan=help, beri bantuan=help, kirim bantuan=send aid to, kirim+kan bantuan=send aid "
        "to, gelontor+kan=grant, "
        "cair+kan bantuan=pay out aid, serah+kan bantuan=hand aid to, terima bantuan=receive aid, "
        "obat+i=treat, "
        "padam+kan api=fight the fire, padam+kan=put out, semprot=spray, jemput=fetch, angkut=carry, "
        "gali=dig",
        words="dilarikan ke rumah sakit=take to hospital, dibawa ke rumah sakit=take to hospital, "
        "memberikan pertolongan=help, turun tangan=step in, dilarikan=take to hospital, menjalani "
        "perawatan=treat, bantuan cair=pay out aid, melakukan asesmen=assess, bergotong royong=join "
        "hands",
        nouns="bantuan=aid, penyaluran=delivery of aid, penyelamatan=rescue, pertolongan=help, "
        "santunan=relief, bantuan kemanusiaan=humanitarian aid, pencarian=search, operasi "
        "penyelamatan=rescue operation, operasi pencarian=search operation, suaka=asylum, "
        "hibah=grant, donasi=donation, perawatan=treatment, pencarian korban=search for victims, "
        "bantuan militer=military aid, pencairan=payment, sumbangan=donation, penyisiran=search, "
        "pemadaman=firefighting, vaksinasi=vaccination, pinjaman=loan, dapur umum=public kitchen",
    ),
    TriggerGroup(
        T.RETREAT,
        "Pasukan Lumara menarik diri dari Tarsa.",
        mode="withdraw",
        contexts=("military",),
        verbs="tarik mundur=withdraw, tarik diri=withdraw, mundur+kan=pull back, tinggal+kan posisi=leave, "
        "undur+kan diri dari garis depan=withdraw",
        words="angkat kaki dari=leave, menarik diri dari=withdraw from, berbalik arah=turn back, kembali "
        "ke barak=return to barracks, "
        "kembali ke pangkalan=return to base, kembali ke negaranya=return home, kembali ke negara "
        "masing-masing=return home, "
        "kembali ke kamp=return to camp, angkat kaki=leave, telah kembali=return, menarik diri=withdraw",
        nouns="penarikan pasukan=withdrawal of troops, penarikan mundur=withdrawal, penarikan=withdrawal",
        frame=Frame.TRANSITIVE,
    ),
    TriggerGroup(
        T.RETREAT,
        "Milisi Odell membebaskan sembilan tawanan.",
        mode="release",
        verbs="bebas+kan=release, lepas+kan=release, pulang+kan=send home, merdeka+kan=free",
        words="menghirup udara bebas=go free, dibebaskan=release, bebas dari tahanan=go free, keluar dari "
        "penjara=leave prison",
        nouns="pembebasan=release, pelepasan=release, pemulangan=repatriation",
    ),
    TriggerGroup(
        T.RETREAT,
        "Gerilyawan Odell menyerahkan senjata kepada pengamat.",
        mode="disarm",
        verbs="serah+kan senjata=hand over weapons to, lucut+i=disarm, letak+kan senjata=lay down arms, "
        "demobilisasi=demobilise",
        words="gantung senjata=lay down arms, meletakkan senjata=lay down arms, menyerahkan senjata=hand "
        "over weapons to",
        nouns="pelucutan senjata=disarmament, pelucutan=disarmament, demobilisasi=demobilisation, "
        "perlucutan senjata=disarmament",
    ),
    TriggerGroup(
        T.RETREAT,
        "Gencatan senjata antara Lumara dan Odell berlaku mulai Jumat.",
        mode="ceasefire",
        words="menghentikan tembakan=cease fire, menghentikan pertempuran=stop fighting, menghentikan "
        "serangan=stop attacks",
        nouns="gencatan senjata=ceasefire, jeda kemanusiaan=humanitarian pause, penghentian "
        "permusuhan=end of hostilities, "
        "penghentian tembak-menembak=ceasefire",
        frame=Frame.RECIPROCAL,
    ),
    TriggerGroup(
        T.RETREAT,
        "Lumara mengizinkan masuk para pengamat ke Tarsa.",
        mode="access",
        verbs="izin+kan masuk=admit, buka akses=open access, beri akses=give access, buka kembali "
        "perbatasan=reopen the border",
        words="membuka akses=open access for, memberi akses=give access to, memberikan akses=give access to, "
        "membuka kembali perbatasan=reopen the border, membuka perbatasan=open the border, membuka "
        "blokade=lift the blockade, "
        "membuka koridor=open a corridor for",
        nouns="pembukaan akses=opening of access, koridor kemanusiaan=humanitarian corridor",
    ),
)

_TROOPS = (
    "pasukan, tentara, militer, prajurit, marinir, serdadu, personel, batalyon, brigade, kontingen, garnisun"
)
_AID = (
    "bantuan, logistik, makanan, obat, obat-obatan, tenda, selimut, relawan, tim medis, tenaga medis, "
    "dokter, perawat, beras, "
    "sembako, dana, uang, santunan, vaksin, ambulans, tim sar, basarnas, air bersih, hibah, suaka, "
    "pesawat angkut, helikopter"
)

RULES = (
    ObjectRule(
        T.SUPPORT,
        "sambut",
        "usul, usulan, keputusan, rencana, kesepakatan, putusan, gencatan senjata, perjanjian, inisiatif, langkah",
        "Serikat Lumara menyambut baik usulan damai.",
    ),
    ObjectRule(
        T.RETREAT,
        "bebas+kan, lepas+kan, serah+kan",
        "tahanan, sandera, narapidana, tawanan, awak kapal, pelaut, pilot",
        "Odell membebaskan sembilan tahanan.",
        mode="release",
    ),
    ObjectRule(
        T.RETREAT,
        "tarik, penarikan, tarik mundur, mundur, tinggal+kan, keluar, angkat kaki, pulang+kan, kembali",
        _TROOPS,
        "Odell menarik dua batalyon tentara dari Tarsa.",
        mode="withdraw",
        contexts=("military",),
    ),
    ObjectRule(
        T.AID,
        "kirim, kirim+kan, beri, beri+kan, terjun+kan, kerah+kan, serah+kan, bagi+kan, antar, "
        "tawar+kan, datang+kan, siap+kan, "
        "diri+kan, buka, terbang+kan, sedia+kan, pengiriman, terima, penyerahan, pemberian, pengerahan, "
        "anggar+kan, turun+kan, "
        "dirikan, bawa",
        _AID + ", korban, posko, dapur umum, penjaga perdamaian, rumah sakit lapangan, "
        "kemanusiaan, pengungsi",
        "Odell mengirim tenda dan obat-obatan ke Tarsa.",
    ),
    ObjectRule(
        T.AID,
        "temu+kan, angkat, cari, evakuasi, bawa, lari+kan",
        "jasad, jenazah, korban, selamat, rumah sakit, puskesmas, penyintas",
        "Tim penyelamat menemukan jasad nelayan itu.",
    ),
    ObjectRule(
        T.CONCEDE,
        "umum+kan, janji+kan, ber+janji, tawar+kan",
        "penarikan, mundur, gencatan, pembebasan, pencabutan, akan ditarik, akan menarik, akan pulang",
        "Presiden Odell mengumumkan rencana penarikan tentaranya.",
    ),
    ObjectRule(
        T.AID,
        "hapus, hapus+kan, penghapusan",
        "utang, hutang, pinjaman",
        "Odell menghapuskan utang Lumara.",
        contexts=("economic",),
    ),
    ObjectRule(
        T.CONSULT,
        "tiba, ber+tolak, datang, terbang",
        "untuk kunjungan, kunjungan kenegaraan, kunjungan resmi, kunjungan kerja, untuk berunding, untuk pembicaraan",
        "Presiden Sarvan tiba di Tarsa untuk berunding.",
        mode="visit",
        contexts=("diplomatic",),
    ),
    ObjectRule(
        T.CONCEDE,
        "aku+i",
        "kesalahan, bersalah, bertanggung jawab, kekeliruan, kegagalan",
        "Jenderal Odell mengakui kekeliruan itu.",
    ),
    ObjectRule(
        T.CONCEDE,
        "cabut, pencabutan, batal+kan, longgar+kan",
        "jam malam, larangan, darurat, pembatasan, sanksi, gugatan, laporan, tuntutan, kenaikan",
        "Pemerintah Odell mencabut keadaan darurat.",
    ),
    ObjectRule(
        T.RETREAT,
        "henti+kan, akhir+i, penghentian",
        "serangan, tembakan, pertempuran, pengepungan, permusuhan, operasi militer",
        "Penghentian serangan ke Tarsa berlaku sejak Senin.",
        mode="ceasefire",
    ),
    ObjectRule(
        T.AGREE,
        "terima, penerimaan",
        "tawaran, usulan, proposal, permintaan, perjanjian, syarat",
        "Odell menerima tawaran damai itu.",
    ),
    ObjectRule(
        T.SUPPORT,
        "aku+i, pengakuan",
        "kemerdekaan, kedaulatan, negara, pemerintahan",
        "Pengakuan kedaulatan Lumara oleh Odell.",
        contexts=("diplomatic",),
    ),
)
