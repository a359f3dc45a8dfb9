"""Indonesian: where sentences end, and what surrounds an article on its page."""

from types import MappingProxyType

from eventlog.language.schema.segment import FurnitureExample, SegmentData, SentenceExample, words

__all__ = ["DATA"]

DATA = SegmentData(
    titles=words(
        "Plt Plh Pj Capt Muh Moh Pol Dr dr Drs Dra Drg drg Ir Prof H Hj KH K.H Tn Ny Nn Sdr Sdri"
        " Bpk Yth Jend Letjen Mayjen Brigjen Kol Letkol Kapt Lettu Letda Sertu Serma Kom Komjen"
        " Irjen Kombes AKBP AKP Iptu Ipda Aiptu Bripka St Mr Mrs Ms R Rd RM RA Tgk Tb Jl Jln Gg"
        " Kec Kel Kab Prov Alm alm Almh Ust"
    ),
    before_number=words(
        "No no Nomor Hal hal hlm Ps ps Jan Feb Mar Apr Jun Jul Agt Agu Agust Sep Sept Okt Nov Des"
        " Rp Pkl pkl Blok Lt Km Th"
    ),
    abbreviations=words(
        "purn Purn ret dll dsb dkk dst tsb yg dgn utk a.n d.a u.p a.l S.H S.E S.Sos S.T S.IP S.Pd"
        " M.Si M.H M.M M.Sc M.Hum M.Pd Ph.D Sp Tbk Ltd Inc Co PT CV Bhd Sdn Jr Sr"
    ),
    starters=words(
        "ia dia mereka kami kita saya namun tetapi tapi sementara sedangkan selain menurut pada"
        " di dari dalam untuk setelah sebelum ketika saat sejak hingga hal itu ini para dengan"
        " karena jika bila kemudian adapun meski sebab akibat bahkan juga oleh kata ujar"
        " sebelumnya seperti sebanyak tak tidak ada sang warga polisi"
    ),
    sections=words(
        "berita dunia nasional internasional politik ekonomi bisnis olahraga hukum daerah metro"
        " nusantara hiburan teknologi kesehatan opini beranda terkini peristiwa kriminal regional"
        " pendidikan gaya finansial megapolitan sains home news"
    )
    | {"berita utama", "berita terkini", "hukum & kriminal", "luar negeri", "dalam negeri", "gaya hidup"},
    listings=frozenset(
        {
            "populer",
            "terpopuler",
            "berita populer",
            "paling populer",
            "update",
            "terkait",
            "berita terkait",
            "artikel terkait",
            "baca juga",
            "terbaru",
            "berita terbaru",
            "berita lainnya",
            "lainnya",
            "rekomendasi",
            "rekomendasi untuk anda",
            "terkini",
            "berita terkini",
            "pilihan editor",
            "pilihan redaksi",
            "topik terkait",
            "tag terkait",
            "sedang tren",
            "trending",
            "headline",
            "simak juga",
            "artikel lainnya",
            "video terkait",
            "paling banyak dibaca",
            "banyak dibaca",
        }
    ),
    promotions=frozenset(
        {
            "advertisement",
            "iklan",
            "scroll to continue with content",
            "selengkapnya",
            "baca selengkapnya",
            "lanjutkan membaca",
            "bagikan",
            "bagikan berita ini",
            "komentar",
            "ikuti kami",
            "lihat semua",
            "lihat foto",
            "gulir untuk lanjut membaca",
            "tonton video",
            "halaman selanjutnya",
            "halaman berikutnya",
            "muat lainnya",
            "konten berlanjut setelah iklan",
            "artikel ini telah tayang",
            "foto",
            "video",
            "galeri",
            "cetak",
        }
    ),
    promotion_starts=frozenset(
        {
            "baca juga:",
            "baca juga :",
            "baca juga ",
            "baca:",
            "baca pula:",
            "baca selengkapnya",
            "simak juga video",
            "simak video",
            "simak juga:",
            "simak juga '",
            'simak juga "',
            "simak juga “",
            "lihat juga video",
            "lihat video",
            "lihat juga:",
            "lihat juga '",
            'lihat juga "',
            "lihat juga “",
            "'lihat juga video",
            "tonton juga video",
            "tonton video",
            "tonton juga:",
            "tonton juga '",
            'tonton juga "',
            "tonton:",
            "saksikan juga video",
            "saksikan video",
            "saksikan live",
            "saksikan juga '",
            'saksikan juga "',
            "saksikan juga:",
            "ikuti kami di",
            "ikuti berita terbaru",
            "dapatkan berita",
            "dapatkan update",
            "halaman selanjutnya",
            "unduh aplikasi",
            "gabung di kanal",
            "klik di sini untuk",
            "artikel ini telah tayang",
        }
    ),
    caption_starts=frozenset(
        {
            "foto:",
            "foto :",
            "(foto:",
            "(foto ",
            "ilustrasi:",
            "ilustrasi foto",
            "keterangan foto",
            "dok.",
            "(dok",
            "gambar:",
        }
    ),
    credits=frozenset(
        {
            "net",
            "antara",
            "antara foto",
            "afp",
            "ap",
            "reuters",
            "istimewa",
            "ist",
            "dok",
            "dokumentasi",
            "repro",
            "setkab",
            "istockphoto",
            "shutterstock",
            "biro pers",
            "humas",
            "xinhua",
            "getty images",
        }
    ),
    byline_labels=frozenset(
        {"laporan", "oleh", "reporter", "penulis", "pewarta", "wartawan", "kontributor", "jurnalis"}
    ),
    editor_labels=frozenset({"editor", "redaktur", "penyunting", "fotografer", "uploader", "penyelaras"}),
    publication_words=words(
        "terbit diterbitkan dipublikasikan tayang diperbarui diupdate pukul pkl tanggal jam update"
    ),
    footer_starts=frozenset(
        {
            "hak cipta",
            "copyright",
            "©",
            "dilarang memperbanyak",
            "tag:",
            "tags:",
            "tag :",
            "topik:",
            "kata kunci:",
            "sumber foto",
            "dilarang keras",
            "seluruh hak cipta",
        }
    ),
    kickers=words(
        "RALAT UPDATE LIVE VIDEO FOTO BREAKING KOREKSI OPINI CATATAN EKSKLUSIF INFOGRAFIS KRONOLOGI FILE"
    ),
    outlet_words=words(
        "harian kabar koran berita media tribun pos suara radar warta mimbar majalah kantor indonesia online ekspres"
    ),
    outlets=frozenset(
        {
            "antara",
            "lkbn antara",
            "kompas",
            "tempo",
            "republika",
            "viva",
            "kumparan",
            "tirto",
            "detikcom",
            "detiknews",
            "detikfinance",
            "detiksport",
            "detikhealth",
            "detikinet",
            "detikoto",
            "detiktravel",
            "detikhot",
            "detikfood",
            "detikedu",
            "detikproperti",
            "detikx",
            "detikjabar",
            "detikjateng",
            "detikjatim",
            "detikbali",
            "detiksumut",
            "detiksumbagsel",
            "detiksulsel",
            "detikjogja",
            "detikkalimantan",
            "jpnn",
            "okezone",
            "sindonews",
            "inews",
            "bbc indonesia",
            "voa indonesia",
            "jawa pos",
            "pikiran rakyat",
            "tvone",
            "metro tv",
        }
    ),
    desk_words=words("kontributor wartawan jurnalis reporter redaksi koresponden tim"),
    function_words=words(
        "yang dan di dengan untuk itu ini dari dalam tidak pada akan ke adalah juga mereka oleh"
        " telah sebagai karena ia bahwa ada lebih atau sudah saat tersebut para kata kami kita"
        " bisa seorang orang hingga secara namun saya menjadi tak"
    ),
    rivals=MappingProxyType(
        {
            "ms": words(
                "bahawa kerana polis kerajaan mangsa wang ahad khamis jumaat isnin ogos disember januari"
                " mac beliau boleh kemalangan lelaki membuat pejabat syarikat berkenaan seramai selepas"
                " manakala mahkamah hospital kereta berusia memberitahu berharap kata-katanya pihaknya"
                " lapor ketika"
            )
            - words("januari ketika berusia berharap membuat pihaknya kata-katanya mahkamah beliau"),
        }
    ),
    day_first=True,
    sentence_examples=(
        SentenceExample(
            "titles", ("Dr. Ratna Sari menemui H. Burhan di Jl. Melati.", "Pertemuan itu singkat.")
        ),
        SentenceExample(
            "before_number", ("Rumah No. 12 itu terbakar.", "Kerugiannya Rp 15 juta.", "Tidak ada korban.")
        ),
        SentenceExample("abbreviations", ("Beras, gula, dll. dikirim ke desa.", "Truk tiba Senin.")),
        SentenceExample("starters", ("Warga membawa tenda, beras, dll.", "Mereka tiba Senin.")),
    ),
    furniture_examples=(
        FurnitureExample("sections", "Nusantara", "section"),
        FurnitureExample("promotions", "SCROLL TO CONTINUE WITH CONTENT", "promotion"),
        FurnitureExample("promotion_starts", "Baca juga: Kapal Feri Karam di Tanjung Utara", "promotion"),
        FurnitureExample("caption_starts", "Foto: Kapal feri di Tanjung Utara", "caption"),
        FurnitureExample("credits", "Kapal feri meninggalkan Tanjung Utara. (Ani Salma/Antara)", "caption"),
        FurnitureExample("byline_labels", "Reporter: Ani Salma", "byline"),
        FurnitureExample("editor_labels", "Editor: Budi Laksana", "byline"),
        FurnitureExample("outlets", "detikNews", "masthead"),
        FurnitureExample("outlet_words", "Kabar Tanjung", "masthead"),
        FurnitureExample("desk_words", "Oleh Ani Salma, Kontributor Tanjung", "byline"),
        FurnitureExample("publication_words", "Diperbarui: 3 Mei 2021 14:05 WIB", "publication"),
        FurnitureExample("footer_starts", "Hak cipta 2021 Koran Tanjung. Dilarang menyalin.", "footer"),
        FurnitureExample(
            "promotion_starts", "Baca surat itu, kata Ani, sebelum kalian menolak usul kami.", ""
        ),
    ),
)
