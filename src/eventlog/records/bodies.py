"""International bodies by all the names under which several languages know them.

An acronym alone joins two articles only when it stands here: elsewhere the same letters mean another body
in another country.
"""

from eventlog.records.countries import country_forms
from eventlog.records.names import fold

__all__ = ["GENERIC_ORGANS", "GOVERNMENT", "body_forms", "of_the_country", "organ_forms"]

_BODIES: tuple[tuple[str, ...], ...] = (
    ("United Nations", "UN", "U.N.", "PBB", "Perserikatan Bangsa-Bangsa", "ООН"),
    ("United Nations Security Council", "UN Security Council", "Dewan Keamanan PBB", "DK PBB", "UNSC"),
    ("North Atlantic Treaty Organization", "NATO", "Pakta Pertahanan Atlantik Utara", "НАТО"),
    (
        "Collective Security Treaty Organization",
        "CSTO",
        "Organisasi Perjanjian Keamanan Kolektif",
        "ODKB",
        "OTSC",
        "OKTB",
        "ОДКБ",
        "Организация Договора о коллективной безопасности",
    ),
    ("European Union", "EU", "Uni Eropa", "UE", "Европейский союз"),
    ("European Commission", "Komisi Eropa"),
    ("African Union", "AU", "Uni Afrika"),
    ("Arab League", "League of Arab States", "Liga Arab"),
    ("Association of Southeast Asian Nations", "ASEAN", "Perhimpunan Bangsa-Bangsa Asia Tenggara"),
    ("Organization for Security and Co-operation in Europe", "OSCE"),
    ("Organisation of Islamic Cooperation", "OIC", "Organisasi Kerja Sama Islam", "OKI"),
    ("Shanghai Cooperation Organisation", "Shanghai Cooperation Organization", "SCO"),
    ("Commonwealth of Independent States", "CIS"),
    ("World Health Organization", "WHO", "Organisasi Kesehatan Dunia"),
    ("International Monetary Fund", "IMF", "Dana Moneter Internasional"),
    ("World Bank", "Bank Dunia"),
    ("World Trade Organization", "WTO", "Organisasi Perdagangan Dunia"),
    ("International Criminal Court", "ICC", "Mahkamah Pidana Internasional"),
    ("International Court of Justice", "ICJ", "Mahkamah Internasional"),
    ("International Atomic Energy Agency", "IAEA", "Badan Energi Atom Internasional"),
    ("International Committee of the Red Cross", "ICRC", "Komite Palang Merah Internasional"),
    ("United Nations Children's Fund", "UNICEF"),
    ("United Nations High Commissioner for Refugees", "UNHCR"),
    ("World Food Programme", "WFP", "Program Pangan Dunia"),
    ("International Labour Organization", "ILO", "Organisasi Perburuhan Internasional"),
    ("Organization of the Petroleum Exporting Countries", "OPEC"),
    ("Amnesty International",),
    ("Human Rights Watch", "HRW"),
    ("Interpol", "International Criminal Police Organization"),
)

_ORGANS: tuple[tuple[str, ...], ...] = (
    (
        "interior ministry",
        "ministry of the interior",
        "ministry of interior",
        "ministry of internal affairs",
        "internal affairs ministry",
        "kementerian dalam negeri",
        "kemendagri",
        "министерство внутренних дел",
        "мвд",
    ),
    (
        "foreign ministry",
        "ministry of foreign affairs",
        "foreign affairs ministry",
        "kementerian luar negeri",
        "kemenlu",
        "kemlu",
        "министерство иностранных дел",
        "мид",
    ),
    (
        "defence ministry",
        "defense ministry",
        "ministry of defence",
        "ministry of defense",
        "kementerian pertahanan",
        "kemenhan",
        "kemhan",
        "министерство обороны",
        "минобороны",
    ),
    (
        "health ministry",
        "ministry of health",
        "kementerian kesehatan",
        "kemenkes",
        "министерство здравоохранения",
        "минздрав",
    ),
    (
        "finance ministry",
        "ministry of finance",
        "kementerian keuangan",
        "kemenkeu",
        "министерство финансов",
        "минфин",
    ),
    ("justice ministry", "ministry of justice", "kementerian kehakiman", "министерство юстиции", "минюст"),
    (
        "information ministry",
        "ministry of information",
        "kementerian informasi",
        "kementerian penerangan",
        "министерство информации",
    ),
    ("energy ministry", "ministry of energy", "kementerian energi", "министерство энергетики"),
    ("education ministry", "ministry of education", "kementerian pendidikan", "министерство образования"),
    (
        "labour ministry",
        "labor ministry",
        "ministry of labour",
        "kementerian tenaga kerja",
        "министерство труда",
    ),
    (
        "prosecutor general s office",
        "prosecutor general office",
        "office of the prosecutor general",
        "kejaksaan agung",
        "attorney general s office",
        "general prosecutor s office",
        "генеральная прокуратура",
        "генпрокуратура",
    ),
    ("supreme court", "mahkamah agung", "верховный суд"),
    ("constitutional court", "mahkamah konstitusi", "конституционный суд"),
    ("central bank", "bank sentral", "центральный банк", "центробанк"),
    ("national security committee", "komite keamanan nasional", "комитет национальной безопасности", "кнб"),
    ("security council", "dewan keamanan", "совет безопасности"),
    ("parliament", "parlemen", "парламент"),
    ("security forces", "pasukan keamanan", "aparat keamanan", "силовики"),
    (
        "presidential office",
        "president s office",
        "office of the president",
        "kantor kepresidenan",
        "kantor presiden",
        "администрация президента",
    ),
    (
        "government",
        "central government",
        "cabinet",
        "authorities",
        "pemerintah",
        "pemerintah pusat",
        "pemerintahan",
        "kabinet",
        "otoritas",
        "правительство",
        "кабинет министров",
        "кабинет",
        "власти",
    ),
)
"""Organs that every state has one of, by their names in several languages, folded."""

_ANYBODYS = frozenset(
    {
        "authorities", "otoritas", "власти", "security council", "dewan keamanan", "совет безопасности",
        "central bank", "bank sentral", "центральный банк", "центробанк", "security forces",
    }
)  # fmt: skip
"""Organs that towns, unions of states or other countries have as well: theirs only where the words say so."""

_GENERIC = """
    police policemen officers government governments authorities administration regime army
    military soldiers troops court courts prosecutors prosecutor investigators ministry ministries
    minister council commission committee city county district firefighters officials department
    agency bureau state country congress senate cabinet navy polisi kepolisian pemerintah
    pemerintahan otoritas aparat tentara militer pengadilan hakim jaksa kejaksaan penyidik
    kementerian menteri komisi dewan badan dinas petugas negara pemda pemkot pemkab pemprov polres
    polsek polda kabinet lembaga majelis pasukan prajurit personel kecamatan desa kelurahan
    kabupaten kota provinsi
"""

GENERIC_ORGANS = frozenset(_GENERIC.split())
"""Words, folded, that alone name no organ in particular, though a sentence may begin with them."""

_BETWEEN = frozenset({"of", "the", "s", "republic", "republik", "negara"})
_STEM = 4

_ORGAN_FORMS: dict[str, frozenset[str]] = {
    form: forms for names in _ORGANS for forms in [frozenset(map(fold, names))] for form in forms
}

_FORMS: dict[str, frozenset[str]] = {
    form: forms for names in _BODIES for forms in [frozenset(map(fold, names))] for form in forms
}


GOVERNMENT = _ORGAN_FORMS["government"]
"""Names of a country's government, as apart from those of the country itself."""


def of_the_country(folded: str) -> bool:
    """Whether an organ named without a country is that of the country which the article is about.

    "The interior ministry" is; "the authorities" may be a town's, "the security council" a union's.
    """
    words = [word for word in folded.split() if word != "the"]
    return " ".join(words) in _ORGAN_FORMS.keys() - _ANYBODYS


def body_forms(folded: str) -> frozenset[str]:
    """All folded names of the body that goes by this one, empty where there is none."""
    return _FORMS.get(folded, frozenset())


def organ_forms(folded: str, country: str) -> frozenset[str]:
    """All folded names, in several languages, of the organ of a state (ISO alpha-3) that this name is of.

    Beside the organ the name may hold but whose it is ("Ruritania s", "Ruritanian", "of Ruritania"):
    a department of a ministry is not the ministry. Empty where it is no organ that each state has one of.
    """
    words = folded.split()
    for cut in range(len(words), 0, -1):
        for part, rest in ((words[:cut], words[cut:]), (words[-cut:], words[:-cut])):
            forms = _ORGAN_FORMS.get(" ".join(part))
            if forms and all(_of_country(word, country) for word in rest):
                return forms
    return frozenset()


def _of_country(word: str, country: str) -> bool:
    """Whether a word beside an organ is the country's name, or begins like it, as adjectives do."""
    if word in _BETWEEN:
        return True
    return len(word) >= _STEM and any(
        part.startswith(word[:_STEM]) for name in country_forms(country) for part in name.split()
    )
