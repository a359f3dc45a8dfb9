"""Indonesian short forms of offices and bodies, written out."""

from eventlog.language.schema.actors import expansions

__all__ = ["ABBREVIATIONS"]

ABBREVIATIONS = expansions(
    """polri kepolisian negara republik indonesia | polda kepolisian daerah | polres kepolisian resor
    polresta kepolisian resor kota | polrestabes kepolisian resor kota besar | polsek kepolisian sektor
    kapolri kepala kepolisian | kapolda kepala kepolisian daerah | kapolres kepala kepolisian resor
    kapolsek kepala kepolisian sektor | kejagung kejaksaan agung | kejati kejaksaan tinggi
    kejari kejaksaan negeri | kajati kepala kejaksaan tinggi | kajari kepala kejaksaan negeri
    jpu jaksa penuntut umum | pn pengadilan negeri | ma mahkamah agung | mk mahkamah konstitusi
    kpk komisi pemberantasan korupsi | kpu komisi pemilihan umum | bawaslu badan pengawas pemilu
    dpr dewan perwakilan rakyat | dprd dewan perwakilan rakyat daerah | dpd dewan perwakilan daerah
    mpr majelis permusyawaratan rakyat | pemprov pemerintah provinsi | pemkab pemerintah kabupaten
    pemkot pemerintah kota | pemda pemerintah daerah | bnpb badan nasional penanggulangan bencana
    bpbd badan penanggulangan bencana daerah | bmkg badan meteorologi klimatologi dan geofisika
    bps badan pusat statistik | bnn badan narkotika nasional | bpom badan pengawas obat dan makanan
    bgn badan gizi nasional | basarnas badan nasional pencarian dan pertolongan | bi bank indonesia
    ojk otoritas jasa keuangan | tni tentara nasional indonesia | kemenlu kementerian luar negeri
    kemendagri kementerian dalam negeri | kemensos kementerian sosial | kemenag kementerian agama
    kemenkes kementerian kesehatan | kemenkeu kementerian keuangan | kemenhub kementerian perhubungan
    kemenhan kementerian pertahanan | kementan kementerian pertanian
    kemnaker kementerian ketenagakerjaan | kemendag kementerian perdagangan
    kemenperin kementerian perindustrian | kemenhut kementerian kehutanan
    kemendikdasmen kementerian pendidikan dasar dan menengah | kemenpora kementerian pemuda dan olahraga
    kemenkum kementerian hukum | kemensetneg kementerian sekretariat negara
    komdigi kementerian komunikasi dan digital | menlu menteri luar negeri | mendagri menteri dalam negeri
    mensos menteri sosial | menag menteri agama | menkes menteri kesehatan | menkeu menteri keuangan
    menhub menteri perhubungan | menhan menteri pertahanan | mentan menteri pertanian
    menaker menteri ketenagakerjaan | mendag menteri perdagangan | menhut menteri kehutanan
    menpora menteri pemuda dan olahraga | mensesneg menteri sekretaris negara | menko menteri koordinator
    menkum menteri hukum | mendikdasmen menteri pendidikan dasar dan menengah
    wamen wakil menteri | wamenlu wakil menteri luar negeri | wamenaker wakil menteri ketenagakerjaan
    wapres wakil presiden | wagub wakil gubernur | wabup wakil bupati | sekda sekretaris daerah
    sekjen sekretaris jenderal | dirjen direktur jenderal | dirut direktur utama | ketum ketua umum
    jubir juru bicara | kadis kepala dinas | kadinkes kepala dinas kesehatan | disdik dinas pendidikan
    dinkes dinas kesehatan | dishub dinas perhubungan | satpol satuan polisi | rsud rumah sakit umum daerah
    rs rumah sakit | warganet netizen | as amerika serikat"""
)
