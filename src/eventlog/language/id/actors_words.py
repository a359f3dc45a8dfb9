"""Indonesian words that tell kinds of actors; all case-folded."""

from eventlog.language.schema.actors import words
from eventlog.ontology import ActorType

__all__ = [
    "GROUP_NOUNS",
    "HONORIFICS",
    "KINSHIP",
    "NOT_NAMES",
    "ORGANIZATION_WORDS",
    "RELATIONS",
    "ROLE_NOUNS",
    "SPEECH",
    "TITLES",
    "TITLE_TAILS",
]

_GOV, _ORG, _ARM, _GRP = ActorType.GOVERNMENT, ActorType.ORGANIZATION, ActorType.ARMED_GROUP, ActorType.GROUP

TITLES = words(
    """presiden wapres wakil menteri menko menlu mendagri menkeu menkes menhan mensos menag menhub
    menteri wamen wamenlu mensesneg seskab gubernur wagub bupati wabup walikota wali camat lurah
    kades kepala ketua waketum ketum sekjen sekretaris bendahara direktur dirut dirjen deputi
    komisaris manajer kapolri kapolda kapolres kapolresta kapolsek wakapolda wakapolres kasat kasi
    kasubdit kabid kabag kanit kadiv kasubag kapuspen kapuspenkum kabareskrim dirkrimum
    dirreskrimum kapendam pangdam panglima danrem dandim danlanud ksad ksal ksau jaksa hakim jubir
    juru anggota jenderal jendral letjen mayjen brigjen kolonel letkol mayor kapten lettu letda
    serka serda sersan kopral praka pratu prada komjen irjen kombes akbp kompol akp iptu ipda
    aiptu aipda bripka brigadir briptu bripda bharada laksamana laksda laksma marsekal marsda
    marsma inspektur ajun komisaris perdana raja ratu pangeran sultan kaisar paus uskup kardinal
    pastor pendeta ustaz ustadz kiai kyai habib gus imam duta dubes konsul utusan profesor prof
    prof. dokter dr dr. ir ir. drs drs. dra hj hj. h. kh pengamat pakar peneliti ahli dosen rektor
    guru kepsek pengacara advokat kuasa penasihat terdakwa tersangka terpidana korban saksi warga
    mantan eks pelaksana plt plt. pj pjs penjabat ceo cfo pendiri pemilik presdir pelatih kapten
    striker bek gelandang kiper pemain penyanyi aktor aktris artis selebgram model aktivis
    koordinator staf sopir pengemudi pilot nakhoda kadis kadiskes kadinkes kadisdik kajari kajati
    kasipenkum komandan wadirut kakanwil kakorlantas dirlantas kasatreskrim kasatlantas calon
    petinggi pejabat pimpinan politikus politisi senator jubir ketua petugas kalaksa ketum pembina
    sekda sekdaprov kasubsi humas almarhum almarhumah alm alm. penyidik jurnalis wartawan reporter
    pengusaha oknum kadiv kabareskrim"""
)

TITLE_TAILS = words(
    """bidang urusan umum utama muda madya pertama dan luar dalam negeri polisi daerah hukum kehutanan perdagangan
    pertanian pertahanan keuangan agama sosial kesehatan perhubungan pendidikan kebudayaan pariwisata ekonomi
    kreatif koperasi ketenagakerjaan perindustrian kelautan perikanan lingkungan hidup kependudukan pembangunan
    keluarga pangan investasi hilirisasi energi sumber daya mineral pekerjaan perumahan kawasan permukiman
    transmigrasi pemuda olahraga pemberdayaan perempuan perlindungan anak koordinator politik keamanan komunikasi
    digital informatika riset teknologi tinggi dasar menengah desa tertinggal agraria tata ruang badan usaha milik
    negara hak asasi manusia imigrasi pemasyarakatan infrastruktur kewilayahan manusia masyarakat haji umrah
    aparatur reformasi birokrasi sekretaris eksekutif operasional jenderal khusus pidana"""
)

HONORIFICS = words(
    "pak bapak bu ibu mas mbak bang kak saudara saudari tuan nyonya bung sdr sdri cak kang gus om tante"
)

ORGANIZATION_WORDS = {
    **dict.fromkeys(
        words(
            """kementerian kemenkeu kemenkes kemenlu kemensos kemenag kemendagri kemenhub kemenhan
    kemenkumham kementan kemnaker kemenpora kemendikbud kemdikbud kemendikdasmen kominfo komdigi
    kemkomdigi kemenko kemenpan esdm bumn pemerintah pemerintahan pemprov pemkab pemkot pemda
    polri polda polres polresta polrestabes polsek kepolisian mabes bareskrim brimob densus satpol
    kejaksaan kejagung kejari kejati pengadilan mahkamah ma mk kpk komisi kpu bawaslu bnpb bpbd
    bnn bnpt bin bmkg bpk bpkp bpom bps bkn basarnas sar tni kodam kodim koramil korem dpr dprd
    dpd mpr badan dinas disdik dinkes dishub kantor kabinet direktorat inspektorat sekretariat
    istana kedutaan kbri kjri konsulat imigrasi lapas rutan majelis dewan otorita otoritas balai
    parlemen senat kongres damkar satgas tim ombudsman lpsk komnas kompolnas lemhannas bappenas
    bgn lkpp bpip kecamatan kelurahan desa satlantas satreskrim ditreskrimum korlantas puspom p2bk babinsa bhabinkamtibmas forkopimcam forkopimda mapolsek mapolres mapolda mapolri polairud ditpolairud pom
    bareskrim pn pt tun"""
        ),
        _GOV,
    ),
    **dict.fromkeys(
        words(
            """pt cv partai pdip pdi-p golkar gerindra pks pkb ppp pan nasdem psi demokrat hanura perindo
    universitas institut sekolah madrasah tk paud mts mtsn min sltp slta stm politeknik akademi sd smp sma smk smpn sman sdn pesantren ponpes rs rsud rsup rumah
    puskesmas klinik bank yayasan lembaga lsm asosiasi serikat persatuan perhimpunan himpunan
    ikatan forum aliansi koalisi komite organisasi perserikatan uni liga klub federasi koperasi
    perusahaan perum maskapai bandara pelabuhan stasiun radio televisi koran majalah surat
    kantor_berita redaksi gereja masjid nu muhammadiyah mui walhi kontras icw ylbhi lbh bem hmi
    pmii kamar kadin apindo pertamina pln kai garuda telkom bulog fraksi pusat palang ormas dpp
    dpd dpw dpc misi program dana detikcom kompas tempo antara persija persib detiknews
    detikfinance"""
        ),
        _ORG,
    ),
    **dict.fromkeys(
        words("milisi kkb opm tpnpb pemberontak taliban brigade gerilyawan separatis front"), _ARM
    ),
}
ORGANIZATION_WORDS["pt"] = _ORG
ORGANIZATION_WORDS["tim"] = _GRP

GROUP_NOUNS = {
    **dict.fromkeys(
        words(
            """warga masyarakat penduduk rakyat orang massa pengunjuk demonstran pendemo perusuh peserta
    pendukung simpatisan relawan mahasiswa pelajar siswa murid santri guru dosen orangtua
    orang-tua anak anak-anak balita remaja pemuda perempuan wanita pria lelaki ibu-ibu keluarga
    kerabat ahli korban penyintas penumpang pengguna pengendara pengemudi sopir awak abk nelayan
    petani buruh pekerja karyawan pegawai pedagang penambang pengusaha investor nasabah pelanggan
    konsumen wisatawan turis pengunjung penonton jemaah jamaah umat pengungsi migran pencari
    pasien dokter perawat bidan nakes tenaga pelaku tersangka terdakwa terduga tahanan narapidana
    napi sipir sandera penculik perampok pencuri peretas teroris saksi wartawan jurnalis
    awak_media pengamat pakar analis peneliti aktivis tokoh ulama kiai pemuka pejabat menteri
    bupati kepala pemimpin anggota kader politisi perwira prajurit personel tamu pemilik penghuni
    tetangga rombongan kelompok kawanan geng suporter pemain atlet responden penerima publik
    netizen warganet wni wna tki tkw pmi asn pns honorer rekan teman pihak para kedua ketiga
    jajarannya kalangan akademisi buzzer provokator penjarah loyalis agitator imigran sekutu korporasi
    perusahaan-perusahaan bank-bank negara-negara siswa-siswi mahasiswi siswi santriwati pengelola
    penyelenggara panitia pelapor terlapor penggugat tergugat komunitas lansia difabel disabilitas
    umkm perwira komandan kru pemegang calon pendemo penduduk pengikut pembeli penjual pemasok kontraktor
    pengembang produsen eksportir importir distributor pengecer industri sopir-sopir orang-orang
    teman-teman rekan-rekan teman-temannya rekan-rekannya tokoh-tokoh saudara-saudara anak-anaknya
    keluarganya kerabatnya tetangganya warganya rakyatnya anggotanya pendukungnya pengacaranya
    perekam pengedar bandar kurir penadah begal pembunuh pemerkosa koruptor oknum hadirin undangan
    wali lulusan alumni pemuda-pemudi generasi perangkat legislator senator menteri-menteri pejabat-pejabat
    keempat kelima kpm diplomat delegasi sejumlah jajaran petugas tim regu aparat pengacara hakim"""
        ),
        _GRP,
    ),
    **dict.fromkeys(
        words(
            """polisi pemerintah aparat tentara militer jaksa kepolisian pengadilan penyidik petugas
    kementerian parlemen kejaksaan pemprov pemkab pemkot pemda hakim negara otoritas pasukan
    penegak prajurit"""
        ),
        _GOV,
    ),
    **dict.fromkeys(words("media perusahaan maskapai redaksi partai serikat"), _ORG),
    **dict.fromkeys(words("pemberontak milisi separatis gerilyawan militan"), _ARM),
}
for _word in ("para", "sejumlah", "kedua", "ketiga", "keempat", "kelima", "pihak", "ahli"):
    GROUP_NOUNS.pop(_word)

ROLE_NOUNS = words(
    """presiden wapres menteri gubernur bupati walikota camat lurah kades kapolri kapolda kapolres
    kapolsek jubir panglima jenderal kapten komandan hakim jaksa pengacara tersangka terdakwa
    terpidana pelaku korban penembak sopir pengemudi pilot masinis nakhoda penumpang saksi warga
    polisi tentara prajurit dokter perawat guru siswa mahasiswa murid santri buruh petani nelayan
    pemilik direktur manajer ketua pemimpin pendiri pria wanita perempuan lelaki laki-laki bocah
    balita anak remaja pemuda kakek nenek janda turis wartawan jurnalis reporter aktor aktris
    penyanyi artis pemain pelatih uskup pastor pendeta imam ustaz kiai aktivis pejabat pengamat
    ahli pakar dosen profesor rektor tahanan napi narapidana sandera pembunuh pencuri perampok
    peretas penyelundup pengusaha politikus calon perwira bintara ajudan duta dubes utusan pelapor
    terlapor penggugat tergugat almarhum santriwati kepsek satpam kernet kades sultan raja ratu
    paus"""
)

KINSHIP = words(
    """istri istrinya suami suaminya ibu ibunya ayah ayahnya bapaknya anak anaknya putra putranya
    putri putrinya kakak kakaknya adik adiknya saudara saudaranya paman pamannya bibi bibinya
    kakek kakeknya nenek neneknya keponakan keponakannya sepupu cucu cucunya mertua mertuanya
    keluarga keluarganya kerabat kerabatnya pacar pacarnya kekasih kekasihnya menantu"""
)

RELATIONS = words(
    """istri suami janda anak ayah adik keluarga kerabat paman bibi mertua tetangga rekan teman sahabat pendukung
    simpatisan pengikut loyalis ajudan pengawal lawan"""
) | {"kuasa hukum", "orang tua", "anak buah", "penasihat hukum"}

SPEECH = words(
    """kata ujar ucap tutur ungkap jelas tegas terang papar sebut imbuh tambah mengatakan menyatakan
    menjelaskan menegaskan mengungkapkan menyebut menyebutkan menambahkan menuturkan menilai
    mengaku meminta menurut membantah mengklaim menyampaikan memastikan mengungkap menerangkan
    membenarkan berharap mengimbau"""
)

NOT_NAMES = words(
    """senin selasa rabu kamis jumat sabtu minggu ahad januari februari maret april mei juni
    juli
    agustus september oktober november desember ramadan idul fitri adha natal lebaran allah tuhan
    islam pancasila scroll to continue with content advertisement baca juga simak lihat video foto
    gambar wib wita wit covid-19 covid corona apbn apbd rp ktp sim stnk kuhp uu perpres inpres
    perppu saya kami kita ia dia mereka anda ini itu di ke dari pada dalam untuk dengan oleh dan
    atau tetapi namun jika kalau saat ketika setelah sebelum karena sementara selain menurut bahwa
    yang adalah sebagai hal tidak akan sudah telah masih juga lalu kemudian sebelumnya adapun
    sedangkan meski walaupun bahkan hingga sampai sejak seperti begitu demikian nantinya nanti
    kini sekarang kemarin pagi siang sore malam hari tahun bulan ada tak bukan para semua seluruh
    setiap beberapa banyak"""
)
