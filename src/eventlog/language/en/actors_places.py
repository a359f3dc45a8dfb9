"""English names of countries beside those of CLDR, and demonyms."""

from eventlog.language.schema.actors import pairs, words

__all__ = ["CAPITALS", "COUNTRIES", "DEMONYMS", "DOUBLES", "REGIONS", "VESSELS"]

COUNTRIES = pairs(
    """USA US U.S. USA U.S.A. America United_States_of_America the_States | GBR UK U.K. Britain
    Great_Britain England Scotland Wales Northern_Ireland | KOR South_Korea Republic_of_Korea ROK
    S.Korea | PRK North_Korea DPRK Democratic_People's_Republic_of_Korea N.Korea | CHN
    People's_Republic_of_China PRC mainland_China | RUS Russian_Federation | ARE UAE
    United_Arab_Emirates | COD DRC DR_Congo Congo | CAF Central_African_Republic CAR | CIV
    Ivory_Coast | MMR Burma Myanmar | CZE Czech_Republic Czechia | TUR Turkey Türkiye | SWZ
    Swaziland Eswatini | PSE Palestine Palestinian_Authority Gaza_Strip West_Bank | VAT Vatican
    Holy_See | MKD North_Macedonia Macedonia | TLS East_Timor Timor-Leste | CPV Cape_Verde | HKG
    Hong_Kong | MAC Macau | TWN Taiwan | BIH Bosnia | GMB The_Gambia Gambia | NLD Holland
    The_Netherlands | IRN Islamic_Republic_of_Iran | SYR Syrian_Arab_Republic | VNM Viet_Nam | LAO
    Laos | KGZ Kyrgyz_Republic | XKX Kosovo | IRL Republic_of_Ireland | NZL New_Zealand NZ | TTO
    Trinidad Tobago | LKA Ceylon | YEM Yemen"""
)

CAPITALS = pairs(
    """USA Washington Washington_DC Washington,_D.C. White_House | RUS Kremlin | GBR Downing_Street
    Whitehall | FRA Élysée | ISR Tel_Aviv | UKR Kyiv Kiev | KAZ Nur-Sultan Astana | MMR Naypyidaw |
    BFA Ouagadougou | TCD N'Djamena | YEM Sana'a | KGZ Bishkek | TJK Dushanbe"""
)

REGIONS = pairs(
    """PSE Gaza | UKR Crimea | ESP Catalonia | DEU Bavaria | CHN Tibet Xinjiang | IND Kashmir | RUS
    Chechnya Siberia | ITA Sicily | IDN Java Sumatra West_Java East_Java Central_Java"""
)

DEMONYMS = pairs(
    """AFG Afghan Afghans | ALB Albanian Albanians | DZA Algerian Algerians | AGO Angolan Angolans | ARG
    Argentine Argentinian Argentinians | ARM Armenian Armenians | AUS Australian Australians Aussie
    | AUT Austrian Austrians | AZE Azerbaijani Azeri Azerbaijanis | BHR Bahraini Bahrainis | BGD
    Bangladeshi Bangladeshis | BLR Belarusian Belarusians | BEL Belgian Belgians | BEN Beninese |
    BTN Bhutanese | BOL Bolivian Bolivians | BIH Bosnian Bosnians | BWA Botswanan | BRA Brazilian
    Brazilians | GBR British Briton Britons Brit Brits English Englishman Scottish Scot Scots Welsh
    | BRN Bruneian | BGR Bulgarian Bulgarians | BFA Burkinabe | MMR Burmese | BDI Burundian
    Burundians | KHM Cambodian Cambodians | CMR Cameroonian Cameroonians | CAN Canadian Canadians |
    TCD Chadian Chadians | CHL Chilean Chileans | CHN Chinese | COL Colombian Colombians | COD
    Congolese | CRI Costa_Rican | HRV Croatian Croatians Croat Croats | CUB Cuban Cubans | CYP
    Cypriot Cypriots | CZE Czech Czechs | DNK Danish Dane Danes | DJI Djiboutian | DOM Dominican
    Dominicans | NLD Dutch Dutchman | ECU Ecuadorian Ecuadorean Ecuadorians | EGY Egyptian Egyptians
    | ARE Emirati Emiratis | ERI Eritrean Eritreans | EST Estonian Estonians | ETH Ethiopian
    Ethiopians | PHL Filipino Filipinos Philippine | FIN Finnish Finn Finns | FJI Fijian Fijians |
    FRA French Frenchman Frenchmen | GAB Gabonese | GMB Gambian Gambians | GEO Georgian Georgians |
    DEU German Germans | GHA Ghanaian Ghanaians | GRC Greek Greeks | GTM Guatemalan Guatemalans |
    GIN Guinean Guineans | GUY Guyanese | HTI Haitian Haitians | HND Honduran Hondurans | HUN
    Hungarian Hungarians | ISL Icelandic Icelander | IND Indian Indians | IDN Indonesian Indonesians
    | IRN Iranian Iranians | IRQ Iraqi Iraqis | IRL Irish Irishman | ISR Israeli Israelis | ITA
    Italian Italians | CIV Ivorian Ivorians | JAM Jamaican Jamaicans | JPN Japanese | JOR Jordanian
    Jordanians | KAZ Kazakh Kazakhstani Kazakhs | KEN Kenyan Kenyans | PRK North_Korean
    North_Koreans | KOR South_Korean South_Koreans Korean Koreans | KWT Kuwaiti Kuwaitis | KGZ
    Kyrgyz | LAO Lao Laotian | LVA Latvian Latvians | LBN Lebanese | LSO Basotho | LBR Liberian
    Liberians | LBY Libyan Libyans | LTU Lithuanian Lithuanians | LUX Luxembourgish | MKD Macedonian
    Macedonians | MDG Malagasy | MWI Malawian Malawians | MYS Malaysian Malaysians | MDV Maldivian |
    MLI Malian Malians | MLT Maltese | MRT Mauritanian Mauritanians | MUS Mauritian | MEX Mexican
    Mexicans | MDA Moldovan Moldovans | MNG Mongolian Mongolians | MNE Montenegrin | MAR Moroccan
    Moroccans | MOZ Mozambican Mozambicans | NAM Namibian | NPL Nepali Nepalese Nepalis | NZL Kiwi |
    NIC Nicaraguan Nicaraguans | NER Nigerien | NGA Nigerian Nigerians | NOR Norwegian Norwegians |
    OMN Omani Omanis | PAK Pakistani Pakistanis | PSE Palestinian Palestinians | PAN Panamanian |
    PNG Papua_New_Guinean | PRY Paraguayan | PER Peruvian Peruvians | POL Polish Pole Poles | PRT
    Portuguese | QAT Qatari Qataris | ROU Romanian Romanians | RUS Russian Russians | RWA Rwandan
    Rwandans | SLV Salvadoran Salvadorans | SAU Saudi Saudis | SEN Senegalese | SRB Serbian Serbians
    Serb Serbs | SLE Sierra_Leonean | SGP Singaporean Singaporeans | SVK Slovak Slovaks | SVN
    Slovenian Slovene | SOM Somali Somalis | ZAF South_African South_Africans | SSD South_Sudanese |
    ESP Spanish Spaniard Spaniards | LKA Sri_Lankan Sri_Lankans | SDN Sudanese | SUR Surinamese |
    SWE Swedish Swede Swedes | CHE Swiss | SYR Syrian Syrians | TWN Taiwanese | TJK Tajik Tajiks |
    TZA Tanzanian Tanzanians | THA Thai Thais | TLS Timorese | TGO Togolese | TUN Tunisian Tunisians
    | TUR Turkish Turk Turks | TKM Turkmen | UGA Ugandan Ugandans | UKR Ukrainian Ukrainians | USA
    American Americans | URY Uruguayan | UZB Uzbek Uzbeks | VEN Venezuelan Venezuelans | VNM
    Vietnamese | YEM Yemeni Yemenis | ZMB Zambian Zambians | ZWE Zimbabwean Zimbabweans"""
)

# Places of the gazetteer that a sentence opens with far oftener as words.
DOUBLES = words(
    """ascension barking bend brick brusque bury cascade central centre coast commonwealth confederation corona
    eastern enterprise erode hub independence lakes male man mango metro mission mobile mojo most north northern
    oral orange reading reservoir rivers ruse saga sale simmering south southern springs sunrise surprise temple
    torrent tours unity van wedding western worms"""
)

VESSELS = words("MV M/V MT M/T SS MS HMS USS RMS HMAS HMCS USNS RRS FV F/V")
