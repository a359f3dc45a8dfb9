"""Indonesian triggers of the seven types that PLOVER leaves out."""

from eventlog.language.schema.events import Frame, ObjectRule, TriggerGroup
from eventlog.ontology import EventType as T

__all__ = ["GROUPS", "RULES"]

GROUPS = (
    TriggerGroup(
        T.DISASTER,
        "Gempa mengguncang Tarsa pada Minggu dini hari.",
        contexts=("disasters",),
        verbs="erupsi=erupt, letus=erupt, banjir=flood, landa=hit, rendam=flood, terjang=hit, "
        "guncang=shake, porak-poranda+kan=devastate, luap=overflow, tenggelam+kan=submerge, "
        "amblas=sink, hantam=hit, longsor=slide, tular=infect, jangkit=infect, genang+i=flood, "
        "lalap=consume, hangus+kan=burn down, renggut=claim, muntah+kan=spew, sembur+kan=spew, "
        "luluh lantak+kan=devastate, luber=overflow, hanyut+kan=sweep away",
        words="meluap=overflow, meletus=erupt, banjir=flood, terendam=flood, terendam banjir=flood, "
        "jebol=burst, keracunan=poison, hanyut=sweep away, terseret arus=sweep away, "
        "terjangkit=infect, terinfeksi=infect, mewabah=spread, longsor=slide, amblas=sink, "
        "ambrol=collapse, kekeringan=dry up, gagal panen=fail, tergenang=be flooded, mengering=dry "
        "up, terisolasi=be cut off, tertimbun=be buried",
        nouns="gempa=earthquake, gempa bumi=earthquake, banjir=flood, banjir bandang=flash flood, tanah "
        "longsor=landslide, longsor=landslide, tsunami=tsunami, erupsi=eruption, letusan=eruption, "
        "badai=storm, topan=typhoon, siklon=cyclone, angin kencang=storm, puting beliung=tornado, "
        "kekeringan=drought, wabah=outbreak, epidemi=epidemic, pandemi=pandemic, "
        "keracunan=poisoning, keracunan massal=mass poisoning, gempa susulan=aftershock, kebakaran "
        "hutan=wildfire, karhutla=wildfires, gelombang tinggi=high waves, guguran lava=lava flow, "
        "awan panas=pyroclastic flow, bencana=disaster, bencana alam=disaster, banjir rob=tidal "
        "flood, gelombang panas=heat wave, hujan deras=heavy rain, kolera=cholera, demam "
        "berdarah=dengue, campak=measles, kelaparan=famine, likuefaksi=liquefaction, "
        "genangan=flood, banjir lahar=lahar flood, abrasi=coastal erosion, kabut asap=haze, "
        "gelombang pasang=storm surge, hujan es=hailstorm, pergerakan tanah=landslide, "
        "leptospirosis=leptospirosis",
        frame=Frame.HAPPENING,
    ),
    TriggerGroup(
        T.ACCIDENT,
        "Sebuah bus terguling di jalan raya Tarsa.",
        contexts=("disasters",),
        verbs="tabrak=hit, ter+tabrak=hit, ber+tabrakan=collide, ter+guling=overturn, ter+bakar=burn, "
        "ter+gelincir=skid, ter+balik=capsize, tenggelam=sink, "
        "karam=sink, seruduk=ram, ter+perosok=fall into, anjlok=derail, ambruk=collapse, runtuh=collapse, "
        "kandas=run aground, ter+sambar=hit, lindas=run over, ter+lindas=run over, "
        "seruduk=ram, ter+jatuh=fall, tubruk=hit, ter+timpa=crush, ter+timbun=bury, ter+setrum=electrocute",
        words="jatuh=crash, kecelakaan=crash, hilang kontak=lose contact, terbakar=burn, hangus=burn "
        "down, meledak=explode, tenggelam=sink, roboh=collapse, ambruk=collapse, runtuh=collapse, "
        "karam=sink, terjun ke jurang=plunge into a ravine, masuk jurang=plunge into a ravine, "
        "ludes terbakar=burn down, tergelincir=skid, anjlok=derail, terperosok=fall, putus=break, "
        "tersengat listrik=be electrocuted, kesetrum=be electrocuted, hilang kendali=lose control, "
        "terpental=be thrown",
        nouns="kecelakaan=accident, tabrakan=collision, kebakaran=fire, ledakan=explosion, tabrakan "
        "beruntun=pile-up, kecelakaan lalu lintas=road accident, "
        "kecelakaan pesawat=plane crash, kebocoran gas=gas leak, tumpahan minyak=oil spill, "
        "karamnya=sinking, tenggelamnya=sinking, jatuhnya=crash, runtuhnya=collapse, robohnya=collapse, "
        "insiden=incident, kecelakaan kerja=work accident, ambruknya=collapse, meledaknya=explosion, "
        "terbakarnya=fire, laka=accident, tragedi=tragedy",
        frame=Frame.HAPPENING,
    ),
    TriggerGroup(
        T.CRIME,
        "Perampok menggasak toko emas di Tarsa.",
        contexts=("crime",),
        verbs="rampok=rob, curi=steal, gasak=rob, tipu=cheat, peras=extort from, suap=bribe, "
        "korupsi=embezzle, selundup+kan=smuggle, begal=rob, jambret=snatch from, copet=pickpocket, "
        "gelap+kan=embezzle, edar+kan sabu=deal drugs, edar+kan narkoba=deal drugs, palsu+kan=forge, "
        "sogok=bribe, tilap=embezzle, cuci uang=launder money, tawur=brawl, bobol=break into, "
        "cemar+kan nama baik=defame, mutilasi=mutilate, kuras=drain, satroni=burgle, rusak toko=damage, "
        "hina=insult, judi=gamble, jual manusia=traffic, catut=misuse, gondol=steal, "
        "buang bayi=abandon, mabuk=drink, bully=bully, terima suap=take bribes, edar+kan=deal in, "
        "tawuran=brawl",
        words="mencuri=steal, dirampok=rob, menipu=cheat, tawuran=brawl, menyuap=bribe, disuap=bribe, "
        "menerima suap=take bribes, membawa kabur=make off with, menerima uang=take money, pesta sabu=use "
        "drugs, "
        "main judi=gamble, mengedarkan=deal in, transaksi narkoba=deal drugs, cekcok=quarrel",
        nouns="perampokan=robbery, pencurian=theft, penipuan=fraud, pemerasan=extortion, suap=bribery, "
        "penyuapan=bribery, korupsi=corruption, penyelundupan=smuggling, penggelapan=embezzlement, "
        "pembegalan=robbery, perdagangan orang=human trafficking, pemalsuan=forgery, tawuran=brawl, "
        "pencucian uang=money laundering, penjambretan=snatching, pungutan liar=illegal levies, "
        "pungli=illegal levies, "
        "perjudian=gambling, peredaran narkoba=drug dealing, KDRT=domestic violence, kejahatan=crime, "
        "tindak pidana=crime, pembobolan=break-in, gratifikasi=graft, perkelahian=fight, judi "
        "online=online gambling, "
        "dugaan korupsi=alleged corruption, pencemaran nama baik=defamation, penistaan agama=blasphemy, "
        "kasus pembunuhan=murder case",
    ),
    TriggerGroup(
        T.JUDICIAL,
        "Hakim Tarsa memvonis bupati itu enam tahun penjara.",
        contexts=("legal",),
        verbs="vonis=sentence, hukum=sentence, adil+i=try, sidang=try, sidang+kan=try, ganjar=sentence, "
        "tuntut hukuman=seek a sentence for, gugat=sue, putus bersalah=convict, aju+kan banding=appeal, "
        "ajukan kasasi=appeal, anulir=overturn, kuat+kan putusan=uphold, putus+kan bersalah=convict, "
        "eksekusi putusan=enforce, pidana=sentence, batal+kan putusan=overturn, ber+saksi=testify, "
        "praperadilan=challenge, hukum mati=execute, jatuh+kan vonis=sentence, limpah+kan=send to court, "
        "banding=appeal, sita eksekusi=seize, hadir+kan saksi=call a witness, aju+kan banding=appeal, "
        "aju+kan gugatan=sue, aju+kan kasasi=appeal",
        words="divonis=sentence, dihukum=sentence, diadili=try, mengajukan banding=appeal, mengajukan "
        "kasasi=appeal, mengajukan gugatan=sue, mengajukan praperadilan=challenge, menjatuhkan "
        "hukuman=sentence, "
        "dijatuhi hukuman=sentence, dinyatakan bersalah=convict, menjalani sidang=stand trial, memutus "
        "bersalah=convict, hukuman mati=sentence to death, dituntut=seek a sentence for, divonis "
        "bebas=acquit, diputus bebas=acquit, "
        "banding=appeal, memberikan kesaksian=testify, bersaksi=testify, jadi saksi=testify, menjadi "
        "saksi=testify, mengabulkan gugatan=uphold a suit, mengabulkan permohonan=grant, memenangkan "
        "gugatan=win a suit",
        nouns="vonis=verdict, putusan=ruling, persidangan=trial, sidang=hearing, sidang perdana=first "
        "hearing, banding=appeal, kasasi=appeal, gugatan=lawsuit, hukuman=sentence, praperadilan=pretrial "
        "motion, peninjauan kembali=review, "
        "pledoi=defence plea, eksepsi=objection, uji materi=judicial review, sidang lanjutan=hearing, "
        "pembacaan putusan=verdict, hukuman penjara=sentence, sidang vonis=verdict hearing, "
        "pelimpahan=transfer of the case, eksekusi mati=execution, "
        "tuntutan jaksa=sentence demand, sidang etik=ethics hearing, sidang praperadilan=pretrial hearing",
    ),
    TriggerGroup(
        T.LEADERSHIP,
        "Presiden Sarvan melantik menteri keuangan baru.",
        contexts=("executive",),
        verbs="lantik=swear in, angkat jadi=appoint, angkat sebagai=appoint, angkat menjadi=appoint, "
        "pecat=dismiss, copot=remove, berhenti+kan=dismiss, tunjuk=appoint, mutasi=transfer, "
        "rombak=reshuffle, pilih=elect, "
        "ter+pilih=elect, makzul+kan=impeach, lengser+kan=oust, kukuh+kan=confirm, undur+kan diri=resign, "
        "ganti=replace, nonaktif+kan=suspend, geser=move, gulingkan=overthrow, reshuffle=reshuffle, "
        "nobat+kan=name, "
        "tetap+kan pemenang=declare winner, calon+kan=nominate, usung=nominate, nominasi+kan=nominate, "
        "sumpah=swear in, promosi+kan=promote, pensiun+kan=retire, serah terima jabatan=hand over office",
        words="mengundurkan diri=resign, mundur dari jabatan=resign, mundur dari jabatannya=resign, "
        "mundur=resign, lengser=step down, terpilih=be elected, menang pemilu=win the election, "
        "memenangkan pemilu=win the election, "
        "dilantik=swear in, diangkat=appoint, meletakkan jabatan=resign, pensiun=retire, dipecat=dismiss, "
        "dicopot=remove, diberhentikan=dismiss, diangkat kembali=reappoint, mencalonkan diri=run for "
        "office, naik takhta=ascend the throne, "
        "menjabat sebagai=take office as, resmi menjabat=take office, serah terima jabatan=hand over "
        "office, letakkan jabatan=resign, mengambil sumpah=swear in",
        nouns="pelantikan=inauguration, pengunduran diri=resignation, pemecatan=dismissal, "
        "pencopotan=removal, pengangkatan=appointment, penunjukan=appointment, pemilu=election, pemilihan "
        "umum=election, pilkada=regional election, "
        "pilpres=presidential election, reshuffle=reshuffle, perombakan kabinet=reshuffle, "
        "pemakzulan=impeachment, pergantian=replacement, pengukuhan=inauguration, mutasi=transfer, "
        "pemungutan suara=vote, referendum=referendum, "
        "pemberhentian=dismissal, penobatan=coronation, pemilihan=election, rotasi=rotation, pemilihan "
        "presiden=presidential election, suksesi=succession, serah terima jabatan=handover of office",
    ),
    TriggerGroup(
        T.POLICY,
        "Parlemen Odell mengesahkan undang-undang pertanahan.",
        contexts=("legislative",),
        verbs="sah+kan=pass, terbit+kan=issue, undang+kan=enact, luncur+kan=launch, resmi+kan=inaugurate, "
        "naik+kan=raise, turun+kan=lower, bentuk=set up, bangun=build, revisi=revise, cabut "
        "aturan=repeal, putus+kan=decide, tetap+kan=set, wajib+kan=require, "
        "larang=ban, anggar+kan=budget, alokasi+kan=allocate, terap+kan=implement, berlaku+kan=bring into "
        "force, perpanjang=extend, nasionalisasi=nationalise, swastanisasi=privatise, subsidi=subsidise, "
        "hapus=abolish, hapus+kan=abolish, tunda=postpone, "
        "batal+kan=cancel, umum+kan=announce, perketat=tighten, ubah=change, rancang=draft, susun=draft, "
        "godok=draft, realisasi+kan=carry out, atur=regulate, buka=open, renovasi=renovate, "
        "tingkat+kan=raise, gratis+kan=make free, mulai=begin, gelar=hold, "
        "bebas pajak+kan=exempt, pangkas=cut, loncur+kan=launch, legal+kan=legalise, siap+kan=prepare, "
        "perintah+kan pembangunan=order, canang+kan=launch, efisiensi+kan=cut, kebut=speed up, "
        "lelang=tender, moratorium=suspend",
        words="mulai berlaku=take effect, resmi berlaku=take effect, berlaku=take effect, ketok "
        "palu=pass, disahkan=pass, diresmikan=inaugurate, diluncurkan=launch, groundbreaking=break "
        "ground, peletakan batu pertama=break ground, "
        "menandatangani keputusan=sign a decree, menerbitkan peraturan=issue a rule, mengeluarkan "
        "kebijakan=issue a policy, mengeluarkan aturan=issue a rule, menandatangani perpres=sign a decree",
        nouns="pengesahan=passage, peluncuran=launch, peresmian=inauguration, pembentukan=creation, "
        "pembangunan=construction, kebijakan=policy, keputusan=decision, penerbitan=issue, kenaikan "
        "harga=price rise, penetapan=adoption, dekret=decree, "
        "perpres=decree, revisi undang-undang=revision of the law, program=programme, "
        "moratorium=moratorium, penghapusan=abolition, pembatalan=cancellation, efisiensi anggaran=budget "
        "cuts, penerapan=implementation, pemberlakuan=entry into force, "
        "renovasi=renovation, kenaikan gaji=pay rise, subsidi=subsidy, penundaan=postponement, "
        "perpanjangan=extension, pelaksanaan=implementation, PSBB=restrictions, PPKM=restrictions, "
        "instruksi presiden=decree, peraturan pemerintah=regulation, pencanangan=launch",
        weak=True,
    ),
    TriggerGroup(
        T.OTHER,
        "Tiga nelayan tewas di perairan Tarsa.",
        verbs="wafat=die, tinggal dunia=die, ter+luka=injure, luka=injure, ungsi=flee, "
        "ungsi+kan=evacuate, evakuasi=evacuate, makam+kan=bury, kubur+kan=bury, rilis=release, "
        "temu+kan=find, pindah+kan=move, hilang=go missing, "
        "unggah=post, menang+kan=win, kalah+kan=beat, raih=win, juara+i=win, ter+bit=publish, "
        "publikasi+kan=publish, survei=survey, jual=sell, beli=buy, akuisisi=acquire, bangkrut=go "
        "bankrupt, rugi=lose, PHK=lay off, viral+kan=spread, nikah=marry, "
        "ter+jebak=trap, larikan diri=flee, lari+kan diri=flee, ungkap=reveal, konfirmasi=confirm, "
        "catat+kan=record, tutup=close, pulih=recover, tunda=postpone, henti+kan=stop, tumpuk=pile up, "
        "tampil=appear, laksana+kan=carry out, lahir+kan=give birth to, "
        "identifikasi=identify, rayakan=celebrate, raya+kan=celebrate, peringat+i=commemorate, "
        "adakan=hold, ada+kan=hold, hadir+i=attend, ikut+i=take part in, pamer+kan=show, tayang+kan=air, "
        "luncur+kan=launch, resah+kan=worry, pantau=monitor, "
        "simulasi+kan=simulate, teliti=study, uji=test, tarik=withdraw, beli=buy, sepak=kick, cetak "
        "gol=score, laju=advance, tahan imbang=draw with, rekam=record, dapat+kan=obtain, sumbang=donate, "
        "kirim=send, datang+kan=bring in, tinggal+kan=leave",
        words="tewas=die, meninggal=die, meninggal dunia=die, wafat=die, terluka=be injured, luka-luka=be "
        "injured, mengungsi=flee, dievakuasi=evacuate, melarikan diri=flee, kabur=flee, hilang=go "
        "missing, dimakamkan=bury, selamat=survive, ditemukan tewas=find dead, "
        "menghembuskan napas terakhir=die, mengembuskan napas terakhir=die, viral=go viral, menang=win, "
        "kalah=lose, juara=win, lulus=graduate, menikah=marry, bercerai=divorce, melemah=weaken, "
        "menguat=strengthen, naik=rise, turun=fall, tutup=close, batal=be cancelled, "
        "bunuh diri=kill oneself, terdampar=be stranded, terjebak=be trapped, kembali=return, "
        "pulang=return, bubar=disperse, dirawat=treat, digelar=hold, terbit=appear, lahir=be born, "
        "padam=go out, macet=jam, terhenti=stop, melonjak=jump, anjlok=plunge, merosot=fall, "
        "bertahan=hold out, tersingkir=be knocked out, lolos=qualify, bergabung=join, terungkap=come to "
        "light, terjadi=happen, berlangsung=take place, pecah=break out, beredar=circulate",
        nouns="evakuasi=evacuation, pemakaman=burial, kematian=death, tewasnya=death, meninggalnya=death, "
        "wafatnya=death, hilangnya=disappearance, PHK=layoffs, survei=survey, pernikahan=wedding, "
        "penemuan=discovery, pengungsian=displacement, "
        "pemindahan=move, kelangkaan=shortage, kebangkrutan=bankruptcy, lonjakan=surge, "
        "inflasi=inflation, pertandingan=match, laga=match, final=final, peringatan=commemoration, "
        "perayaan=celebration, upacara=ceremony, pameran=exhibition, festival=festival, "
        "kelahiran=birth, pemadaman listrik=power cut, penutupan=closure, penelitian=study, acara=event, "
        "lomba=contest, turnamen=tournament, konser=concert, kemenangan=win, kekalahan=defeat, gol=goal, "
        "akuisisi=takeover, merger=merger, penjualan=sale, krisis=crisis, "
        "pelarian=escape, pendaratan=landing, keberangkatan=departure, pembukaan=opening, "
        "penutupan=closing, peristiwa=incident, kejadian=incident, wawancara=interview, simulasi=drill, "
        "rekaman=recording, kebocoran=leak, tes DNA=DNA test, kemacetan=jam",
        frame=Frame.UNDERGOER,
        weak=True,
    ),
)

RULES = (
    ObjectRule(
        T.JUDICIAL,
        "bebas+kan, lepas+kan, putus+kan bebas",
        "dakwaan, segala tuntutan, tuntutan hukum, mahkamah agung, majelis hakim, hakim",
        "Majelis hakim membebaskan terdakwa dari dakwaan.",
        contexts=("legal",),
    ),
    ObjectRule(
        T.ACCIDENT,
        "tewas+kan, luka+i, tewas, meninggal",
        "kecelakaan, tabrakan, kebakaran, kapal tenggelam, bus, truk, kereta, pesawat, ledakan gas, tertabrak",
        "Kebakaran pabrik menewaskan sembilan pekerja.",
    ),
    ObjectRule(
        T.DISASTER,
        "tewas+kan, luka+i, tewas, meninggal, hanyut, timbun",
        "gempa, gempa bumi, banjir, longsor, tanah longsor, topan, badai, tsunami, erupsi, wabah, angin kencang",
        "Gempa menewaskan empat puluh orang di Tarsa.",
        contexts=("disasters",),
    ),
    ObjectRule(
        T.JUDICIAL,
        "tuntut, tuntutan, hukum, ganjar, batal+kan, kuat+kan, tolak, kabul+kan, putus+kan, "
        "putusan, perintah+kan",
        "jaksa, hakim, majelis hakim, pengadilan, mahkamah, banding, kasasi, tahun penjara, bulan "
        "penjara, gugatan, praperadilan, eksepsi",
        "Jaksa menuntut terdakwa delapan tahun penjara.",
        contexts=("legal",),
    ),
    ObjectRule(
        T.LEADERSHIP,
        "angkat, tetap+kan, umum+kan, usul+kan, pilih, ganti, geser, menang+kan, "
        "keluar+kan, pemilihan, bubar+kan, tunjuk, turun+kan, gulingkan, resmi",
        "menteri, kabinet, direktur, gubernur, ketua, kapolda, kapolri, panglima, jabatan, wali kota, "
        "bupati, komisaris, perdana menteri, pemenang pemilu, calon presiden, kepala staf",
        "Presiden Sarvan mengangkat gubernur baru di Tarsa.",
        contexts=("executive",),
    ),
    ObjectRule(
        T.POLICY,
        "tanda tangan+i, teken, buat, keluar+kan, cabut, loloskan, setuju+i, bahas, susun, menandatangani",
        "undang-undang, peraturan, perpres, keputusan presiden, keppres, perda, dekret, anggaran, apbn, "
        "apbd, inpres, rancangan undang-undang, surat edaran, pergub",
        "Presiden Sarvan meneken peraturan upah baru.",
        contexts=("legislative",),
    ),
    ObjectRule(
        T.LEADERSHIP,
        "setuju+i, sah+kan, dukung, usung",
        "sebagai perdana menteri, sebagai presiden, sebagai menteri, sebagai ketua, sebagai gubernur, sebagai bupati, "
        "sebagai wali kota, sebagai direktur, sebagai duta besar, sebagai kepala, sebagai panglima",
        "Parlemen menyetujui Odell sebagai perdana menteri.",
        contexts=("executive",),
    ),
    ObjectRule(
        T.LEADERSHIP,
        "gulingkan, guling+kan",
        "presiden, perdana menteri, pemerintah, raja, sultan",
        "Tentara menggulingkan raja Odell.",
        contexts=("pro_autocracy",),
    ),
    ObjectRule(
        T.POLICY,
        "luncur+kan, mulai, peluncuran",
        "program, skema, beasiswa, subsidi",
        "Pemerintah Odell meluncurkan beasiswa bagi santri.",
    ),
    ObjectRule(
        T.CRIME,
        "bunuh, aniaya, tembak, tikam, bacok, bakar, culik, perkosa, keroyok, sekap, pukul, "
        "pukul+i, tusuk, siksa, pembunuhan, penganiayaan, penculikan, penembakan, penikaman, pembakaran, "
        "cabul+i, "
        "pencabulan, pemerkosaan, pembacokan, pengeroyokan, perkosaan, rudapaksa, mutilasi, tabrak, "
        "sandera, serang, penyiksaan, leceh+kan, pelecehan seksual",
        "suami, istri, pacar, mantan, kekasih, ayah, ibu, anaknya, tetangga, pelajar, siswa, siswi, "
        "mahasiswa, remaja, pelaku, tersangka, geng, perampok, pencuri, sopir, pedagang, ojol, balita, "
        "bocah, kontrakan, kos, guru, santri, santriwati, cemburu, "
        "preman, bocah, rekan kerja, majikan, karyawan, korban",
        "Seorang suami menikam tetangganya di Tarsa.",
        contexts=("crime",),
    ),
)
