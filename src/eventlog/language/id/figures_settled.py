"""Indonesian words that settle what a number counts: people aboard, exceptions, demands, names."""

from eventlog.language.schema.figures import AddingWords, SettledWords

__all__ = ["ADDING", "SETTLED"]

SETTLED = SettledWords(
    carrying="""mengangkut, pengangkut, pembawa, membawa, memuat, mengantar, mengantarkan, yang sedang mengangkut, berisi, penuh dengan, dipadati,
    dipenuhi""",
    boarded="bermuatan, berpenumpang, ditumpangi, dinaiki, bermuatkan",
    having="dengan, ada, terdapat, dengan total, beserta, bersama",
    aboard="di dalamnya, di atasnya, di atas kapal, di dalam kapal, di kapal, di dalam bus, di dalam pesawat, di dalam",
    riders="penumpang, awak, kru, abk, anak buah kapal, awak kapal, awak kabin, pelayar",
    vehicles="""feri, bus, minibus, perahu motor, speedboat, kmp, km, mv, tongkang, angkutan kota, angkot, pikap, mobil pikap,
    rakit, konvoi, kapal motor, lct, kereta gantung""",
    everyone="""semua penumpang, seluruh penumpang, semuanya tewas, seluruhnya tewas, semuanya meninggal, semua awak,
    seluruh awak, tidak ada yang selamat, tak ada yang selamat, semua orang di dalamnya, seluruhnya meninggal,
    tidak satu pun selamat, tak satu pun selamat, tak seorang pun selamat, tidak seorang pun selamat""",
    left_out="kecuali, terkecuali, kecuali hanya, minus",
    office="""mencopot, dicopot, memberhentikan, diberhentikan, memecat, dipecat, mengganti, diganti, menggantikan, digantikan,
    melantik, dilantik, menunjuk, ditunjuk, merotasi, dirotasi, memutasi, dimutasi, menonaktifkan, dinonaktifkan,
    merombak, mempromosikan, dipromosikan, mendemosi, didemosi, mengukuhkan, dikukuhkan""",
    demands="""tebusan untuk, upaya untuk, operasi untuk, misi untuk, tuntutan untuk, rencana untuk, berupaya, berusaha,
    bertujuan, gagal, berencana, berjanji, menuntut, mendesak, meminta, menyerukan, memohon, mengupayakan, mengusahakan, menolak, agar, supaya,
    mengharapkan, berharap, merundingkan, menegosiasikan, mengimbau, memperjuangkan, tuntutan, desakan, permintaan,
    seruan, upaya, menginginkan, ingin""",
    care="""dirawat, perawatan, dilarikan, rawat inap, rawat jalan, diopname, menjalani perawatan, dilarikan ke rumah sakit,
    berobat, diobati, masuk rumah sakit, dibawa ke rumah sakit, dilarikan ke puskesmas, dibawa ke puskesmas,
    menjalani rawat inap, masih dirawat, sempat dirawat, mendapat perawatan, mendapatkan perawatan, rawat tinggal,
    dirawat di, merawat""",
    designations="""batalyon, batalion, yonif, yonif raider, infanteri, korem, kodim, kodam, koramil, brigif, brigade, resimen,
    divisi, kompi, peleton, skuadron, km, kmp, kri, kn, mv, mt, tb, lct, penerbangan, kapal, kapal tunda, perahu, feri,
    bus, kereta, kereta api, pesawat, tanker, tongkang""",
)

ADDING = AddingWords(
    before="tambahan",
    behind="lagi, tambahan, terakhir, tersisa, yang terakhir",
    others="lainnya, lain, yang lain",
    closing="terakhir, yang terakhir",
)
