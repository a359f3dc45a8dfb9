"""Indonesian actors."""

from eventlog.language.id.actors_groups import POPULATION_EXAMPLES, POPULATIONS
from eventlog.language.id.actors_places import (
    CAPITALS,
    COUNTRIES,
    DEMONYMS,
    DOUBLES,
    REGIONS,
    VESSELS,
)
from eventlog.language.id.actors_short import ABBREVIATIONS
from eventlog.language.id.actors_words import (
    GROUP_NOUNS,
    HONORIFICS,
    KINSHIP,
    NOT_NAMES,
    ORGANIZATION_WORDS,
    RELATIONS,
    ROLE_NOUNS,
    SPEECH,
    TITLE_TAILS,
    TITLES,
)
from eventlog.language.schema.actors import ActorData, ActorExample, words
from eventlog.ontology import ActorType

__all__ = ["DATA"]

_PERSON, _GROUP = ActorType.PERSON, ActorType.GROUP

DATA = ActorData(
    titles=TITLES,
    title_tails=TITLE_TAILS,
    honorifics=HONORIFICS,
    organization_words=ORGANIZATION_WORDS,
    head_first=True,
    group_nouns=GROUP_NOUNS,
    role_nouns=ROLE_NOUNS,
    kinship=KINSHIP,
    relations=RELATIONS,
    articles=frozenset({"para", "sang", "si", "seorang", "pihak"}),
    definite_before=frozenset({"sang", "si"}),
    definite_after=frozenset({"itu", "tersebut", "ini"}),
    quantifiers=words(
        """satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas belas puluh ratus ribu juta miliar
        puluhan belasan ratusan ribuan jutaan sejumlah beberapa seluruh semua kedua ketiga keempat kelima keenam banyak
        sebagian sekitar hampir lebih sedikitnya setidaknya sebanyak orang para"""
    ),
    particles=words("bin binti al el van de der von"),
    connectors=frozenset({"dan"}),
    joining=words("dan serta atau"),
    visit_words=words(
        "mengunjungi dikunjungi menyambangi meninggalkan memasuki mencapai melewati mengelilingi menyinggahi"
    ),
    place_words=words("di ke dari menuju asal sekitar dekat"),
    place_heads=words(
        """jalan jl jl. gang desa kampung dusun kelurahan kecamatan kabupaten kota provinsi gunung sungai pulau danau
        pantai laut selat teluk jembatan gedung rumah lapangan alun-alun pasar terminal stasiun bandara pelabuhan
        perumahan kompleks jalur tol simpang bundaran musala masjid kawasan wilayah daerah distrik"""
    ),
    near_words=words("kawasan wilayah daerah desa kampung kelurahan kecamatan kabupaten"),
    directions=words("utara selatan timur barat tengah tenggara pusat"),
    address_words=words("rt rw kk"),
    role_classes=(
        words("anak bocah balita bayi remaja siswa siswi murid"),
        words("pria lelaki laki-laki pelaku tersangka terdakwa sopir pengemudi terduga"),
        words("wanita perempuan ibu istri"),
    ),
    speech_words=SPEECH,
    pronouns={
        **dict.fromkeys(("ia", "dia", "beliau", "dirinya"), _PERSON),
        "mereka": _GROUP,
    },
    not_names=NOT_NAMES,
    state_words=words("pemerintah pemerintahan negara otoritas rezim"),
    describing=tuple(
        sorted(
            words(
                """setempat lokal asing sipil lain lainnya bersenjata sekitar keamanan hukum medis desa kota
        kampung sekolah haji anak korban tewas selamat gabungan"""
            )
        )
    ),
    stands_for={
        **dict.fromkeys(
            ("polisi", "kepolisian", "pihak kepolisian", "aparat kepolisian", "petugas kepolisian"),
            words("polda polres polresta polrestabes polsek kepolisian bareskrim polri mabes mapolres"),
        ),
        **dict.fromkeys(
            ("penyidik", "tim penyidik"),
            words("polda polres polresta polsek bareskrim polri kejaksaan kejari kejati kejagung kpk"),
        ),
        **dict.fromkeys(
            ("hakim", "majelis hakim"), words("pengadilan pn pt dilmil dilmilti mahkamah tipikor")
        ),
        **dict.fromkeys(words("perusahaan maskapai"), frozenset({"*"})),
    },
    state_organs=words("kementerian parlemen kabinet kepresidenan kemendagri kemenlu kemenhan"),
    national=words("pemerintah kabinet"),
    nationwide=words("nasional pusat federal"),
    given_names=words("raja imam gus ratu putri pangeran sultan habib haji jaya guru kapten cak mas"),
    populations=POPULATIONS,
    population_examples=POPULATION_EXAMPLES,
    predicative=words("sebagai menjadi jadi selaku menjabat"),
    other_office=words("perdana wakil mantan eks plt pelaksana"),
    abbreviations=ABBREVIATIONS,
    countries=COUNTRIES,
    capitals=CAPITALS,
    regions=REGIONS,
    demonyms=DEMONYMS,
    vessel_words=VESSELS,
    place_doubles=DOUBLES,
    examples=(
        ActorExample(
            "titles",
            "Menteri Dalam Negeri Oskar Lindarto menyatakan perbatasan tenang.",
            "Oskar Lindarto",
            _PERSON,
            ("Menteri Dalam Negeri Oskar Lindarto",),
        ),
        ActorExample(
            "honorifics",
            "Mara Kuilani bicara dulu. Ibu Kuilani lalu pergi.",
            "Mara Kuilani",
            _PERSON,
            ("Ibu Kuilani", "Kuilani"),
        ),
        ActorExample(
            "organization_words",
            "Lalu Dinas Pasar Wirasari menutup kios itu.",
            "Dinas Pasar Wirasari",
            ActorType.GOVERNMENT,
        ),
        ActorExample("group_nouns", "Puluhan warga memblokir jembatan.", "warga", _GROUP),
        ActorExample(
            "countries",
            "Korea Selatan menuduh tetangganya membajak kapal.",
            "Korea Selatan",
            ActorType.GOVERNMENT,
        ),
    ),
)
