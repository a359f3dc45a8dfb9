"""Indonesian names of countries beside those of CLDR; a people is called by its country here."""

from eventlog.language.schema.actors import pairs, words

__all__ = ["CAPITALS", "COUNTRIES", "DEMONYMS", "DOUBLES", "REGIONS", "VESSELS"]

COUNTRIES = pairs(
    """USA AS A.S. Amerika Paman_Sam US | GBR Inggris Britania Britania_Raya Skotlandia Wales
    Irlandia_Utara | CHN China Cina RRC RRT Republik_Rakyat_China Tiongkok | IDN RI
    Republik_Indonesia NKRI Indonesia | KOR Korsel Korea_Selatan | PRK Korut Korea_Utara | RUS
    Federasi_Rusia | SAU Saudi Arab_Saudi | ARE UEA Uni_Emirat_Arab | ZAF Afsel Afrika_Selatan | COD
    RD_Kongo Kongo RDK Republik_Demokratik_Kongo | CAF Republik_Afrika_Tengah Afrika_Tengah | CIV
    Pantai_Gading | MMR Myanmar Burma | CZE Republik_Ceko Ceko Ceska | TUR Turki Türkiye | PSE
    Palestina Otoritas_Palestina | VAT Vatikan Takhta_Suci | MKD Makedonia_Utara Makedonia | TLS
    Timor_Leste Timtim | HKG Hong_Kong Hongkong | TWN Taiwan | BIH Bosnia | NLD Belanda | NZL
    Selandia_Baru | PNG Papua_Nugini PNG | JPN Jepang | FRA Prancis Perancis | DEU Jerman | ESP
    Spanyol | GRC Yunani | SGP Singapura | MYS Malaysia | THA Thailand | PHL Filipina | KHM Kamboja
    | VNM Vietnam | IND India | EGY Mesir | KAZ Kazakhstan Kazakstan | KGZ Kirgistan Kirgizstan
    Kyrgyzstan | SYR Suriah | LBN Lebanon | JOR Yordania | YEM Yaman | CHE Swiss | SWE Swedia | NOR
    Norwegia | POL Polandia | HUN Hungaria Hongaria | UKR Ukraina | BLR Belarusia Belarus | SSD
    Sudan_Selatan | ETH Etiopia Ethiopia | DZA Aljazair | MAR Maroko | LKA Sri_Lanka | MDV Maladewa
    | BRA Brasil | MEX Meksiko | ISL Islandia | IRL Irlandia | CYP Siprus | XKX Kosovo | AUS Ostrali"""
)

CAPITALS = pairs(
    """USA Washington Washington_DC Gedung_Putih | RUS Kremlin Moskow Moskwa | AUT Wina | EGY Kairo | ITA
    Roma | GRC Athena | DNK Kopenhagen | BEL Brussel | POL Warsawa | PRT Lisbon | SYR Damaskus | IRN
    Teheran | AFG Kabul | SRB Beograd | ROU Bukares Bukarest | CZE Praha | SAU Riyadh | ISR Tel_Aviv
    Yerusalem | UKR Kyiv Kiev | KAZ Nursultan Nur-Sultan Astana | SGP Singapura | MMR Naypyidaw |
    KHM Phnom_Penh | KOR Seoul | PRK Pyongyang | TCD N'Djamena | YEM Sanaa | KGZ Bishkek | TJK
    Dushanbe | NLD Den_Haag | MNG Ulan_Bator | HUN Budapes | DZA Alger | CUB Havana | IDN
    Istana_Negara"""
)

REGIONS = pairs(
    """IDN Jawa Jabar Jatim Jateng DKI_Jakarta DKI DIY Sulsel Sulut Sulteng Sultra Sumut Sumsel Sumbar
    Kalbar Kalsel Kaltim Kalteng Kaltara NTB NTT Kepri Babel Bangka_Belitung Jabodetabek
    Papua_Pegunungan Papua_Tengah Papua_Barat Sulawesi_Barat Sulbar Aceh IKN Ibu_Kota_Nusantara
    Jakarta_Selatan Jakarta_Pusat Jakarta_Barat Jakarta_Timur Jakarta_Utara Jaksel Jakpus Jakbar
    Jaktim Jakut | PSE Gaza Jalur_Gaza Tepi_Barat | UKR Krimea | CHE Jenewa | ESP Katalonia | RUS
    Siberia | SAU Mekkah Makkah Madinah"""
)

DEMONYMS = pairs("""ISR Yahudi | CZE Ceko | SAU Arab_Saudi | TWN Taiwan""")

# Cities of the gazetteer that a sentence opens with far oftener as words.
DOUBLES = words(
    """aku anda bandar bari batang batu bela berat buta ganda gaya guna itu kasihan kaya kira kita koper kosong kota
    massa mati mau mogok mulia nada negara nyeri oral pare pekan saran selama simpang singa sumber surat uji"""
)

VESSELS = words("KM KMP KLM KMN KRI KN KT MV MT SS MS HMS USS TB TK BG")
