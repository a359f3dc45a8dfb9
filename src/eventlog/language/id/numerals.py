"""Indonesian numerals: "dua ratus dua puluh lima", "1,5 juta", "puluhan ribu", "Rp 3 M"."""

from eventlog.language.schema.numerals import NumberWord, NumeralData, NumeralExample, VagueWord

__all__ = ["DATA"]

_DIGITS = {
    "nol": 0, "satu": 1, "dua": 2, "tiga": 3, "empat": 4, "lima": 5, "enam": 6, "tujuh": 7, "delapan": 8,
    "sembilan": 9,
}  # fmt: skip

_WORDS = {word: NumberWord(value) for word, value in _DIGITS.items()} | {
    "sepuluh": NumberWord(10),
    "sebelas": NumberWord(11),
    "selusin": NumberWord(12),
    "sekodi": NumberWord(20),
    "seratus": NumberWord(100, 100),
    "seribu": NumberWord(1e3, 1e3),
    "sejuta": NumberWord(1e6, 1e6),
    "semiliar": NumberWord(1e9, 1e9),
    "setriliun": NumberWord(1e12, 1e12),
    "sepasang": NumberWord(2),
}

_SCALES = {
    "puluh": 10, "lusin": 12, "kodi": 20, "ratus": 100, "ribu": 1e3, "juta": 1e6, "miliar": 1e9,
    "milyar": 1e9,
    "triliun": 1e12, "trilyun": 1e12, "kuadriliun": 1e15,
}  # fmt: skip

_CURRENCY_WORDS = {
    "rupiah": "IDR", "dolar as": "USD", "dollar as": "USD", "dolar amerika": "USD", "dollar amerika": "USD",
    "dolar amerika serikat": "USD", "dolar": "USD", "dollar": "USD", "dolar singapura": "SGD",
    "dolar australia": "AUD", "dolar kanada": "CAD", "dolar hong kong": "HKD", "dolar taiwan": "TWD",
    "dolar selandia baru": "NZD", "euro": "EUR", "poundsterling": "GBP", "pound sterling": "GBP",
    "pound": "GBP",
    "pondsterling": "GBP", "paun": "GBP", "yen": "JPY", "yuan": "CNY", "renminbi": "CNY", "won": "KRW",
    "ringgit": "MYR",
    "baht": "THB", "peso": "PHP", "peso filipina": "PHP", "peso meksiko": "MXN", "rupee": "INR",
    "rupee india": "INR",
    "rupee pakistan": "PKR", "rupee sri lanka": "LKR", "taka": "BDT", "kyat": "MMK", "dong": "VND",
    "riel": "KHR",
    "kip": "LAK", "rubel": "RUB", "tenge": "KZT", "hryvnia": "UAH", "lira": "TRY", "riyal": "SAR",
    "real": "BRL",
    "dirham": "AED", "dinar kuwait": "KWD", "dinar": "IQD", "shekel": "ILS", "pound mesir": "EGP",
    "pon mesir": "EGP",
    "franc": "CHF", "franc swiss": "CHF", "krona": "SEK", "krone": "NOK", "rand": "ZAR", "naira": "NGN",
    "shilling kenya": "KES", "afghani": "AFN", "birr": "ETB", "zloty": "PLN", "forint": "HUF",
    "rial": "IRR", "sen": "IDR",
}  # fmt: skip

DATA = NumeralData(
    thousands=".",
    decimal=",",
    clock_mark=".",
    words=_WORDS,
    scales=_SCALES,
    teens=frozenset({"belas"}),
    plural_scales={
        "puluhan": 10, "lusinan": 12, "ratusan": 100, "ribuan": 1e3, "jutaan": 1e6, "miliaran": 1e9,
        "milyaran": 1e9, "triliunan": 1e12, "trilyunan": 1e12,
    },
    vague={
        "belasan": VagueWord(11, 19, times=11, times_high=19),
        "beberapa": VagueWord(3, times=2),
    },
    fractions={"setengah": 0.5, "separuh": 0.5, "seperempat": 0.25, "tiga perempat": 0.75},
    halves=("setengah",),
    decimal_words=frozenset({"koma"}),
    vague_infix=frozenset({"sekian", "koma sekian", "an", "-an"}),
    round_suffixes=("-an", "an", " an"),
    clitics=("-nya", "nya"),
    suffixes={"jt": 1e6, "rb": 1e3, "ribu": 1e3, "juta": 1e6, "miliar": 1e9, "triliun": 1e12},
    money_suffixes={"m": 1e9, "t": 1e12, "k": 1e3, "bn": 1e9},
    denominators=frozenset({
        "pertiga", "perempat", "perlima", "perenam", "pertujuh", "perdelapan", "persembilan", "persepuluh",
        "perseratus", "per tiga", "per empat", "per lima",
    }),
    blocked=(
        "satu sama lain", "satu per satu", "satu demi satu", "satu persatu",
        "dua kali lipat", "tiga kali lipat", "nomor satu", "nomor dua", "satu pun", "satupun",
        "satu dan lain",
        "dua belah pihak",
    ),
    ordinal_prefixes=("ke-", "ke -", "ke"),
    currencies={
        "rp": "IDR", "rp.": "IDR", "idr": "IDR", "us$": "USD", "usd": "USD", "us $": "USD", "$us": "USD",
        "$": "USD",
        "s$": "SGD", "sgd": "SGD", "a$": "AUD", "au$": "AUD", "aud": "AUD", "c$": "CAD", "nz$": "NZD",
        "hk$": "HKD",
        "£": "GBP", "gbp": "GBP", "€": "EUR", "eur": "EUR", "¥": "JPY", "jpy": "JPY", "cny": "CNY",
        "rm": "MYR",
        "myr": "MYR", "₹": "INR", "inr": "INR", "₱": "PHP", "php": "PHP", "₩": "KRW", "krw": "KRW",
        "฿": "THB", "thb": "THB",
        "₽": "RUB", "rub": "RUB", "kzt": "KZT", "₸": "KZT", "chf": "CHF", "sar": "SAR", "₪": "ILS",
        "₫": "VND", "₺": "TRY",
        "₦": "NGN", "₴": "UAH", "₭": "LAK", "៛": "KHR", "₨": "PKR", "dolar": "USD", "twd": "TWD",
        "sgd$": "SGD",
    },
    currency_words=_CURRENCY_WORDS,
    examples=(
        NumeralExample("Dua ratus dua puluh lima kapal sandar.", (("Dua ratus dua puluh lima", 225, None,
        None),)),
        NumeralExample("Seratus enam puluh tiga ekor sapi.", (("Seratus enam puluh tiga", 163, None, None),)),
        NumeralExample("Ada sebelas perahu dan dua belas jaring.", (
            ("sebelas", 11, None, None), ("dua belas", 12, None, None))),
        NumeralExample("Tercatat 4.353 bibit ditanam.", (("4.353", 4353, None, None),)),
        NumeralExample("Sebanyak 12,000 bibit ditanam.", (("12,000", 12000, None, None),)),
        NumeralExample("Lebih dari 1,5 juta bibit.", (("1,5 juta", 1.5e6, None, None),)),
        NumeralExample("Hanya 1.25 juta bibit.", (("1.25 juta", 1.25e6, None, None),)),
        NumeralExample("Anggaran Rp 3 M untuk jembatan.", (("3 M", 3e9, None, None),)),
        NumeralExample("Iuran Rp15 jt sebulan.", (("15 jt", 15e6, None, None),)),
        NumeralExample("Nilainya Rp 1.016,3 triliun.", (("1.016,3 triliun", 1.0163e15, None, None),)),
        NumeralExample("Satu setengah juta bibit.", (("Satu setengah juta", 1.5e6, None, None),)),
        NumeralExample("Setengah juta bibit.", (("Setengah juta", 5e5, None, None),)),
        NumeralExample("Setengah lusin telur dan selusin piring.", (
            ("Setengah lusin", 6, None, None), ("selusin", 12, None, None))),
        NumeralExample("Tiga koma dua juta bibit.", (("Tiga koma dua juta", 3.2e6, None, None),)),
        NumeralExample("Puluhan ribu bibit.", (("Puluhan ribu", None, 2e4, None),)),
        NumeralExample("Ratusan nelayan dan ribuan petani.", (
            ("Ratusan", None, 200, None), ("ribuan", None, 2000, None))),
        NumeralExample("Belasan kapal karam.", (("Belasan", None, 11, 19),)),
        NumeralExample("Belasan ribu bibit.", (("Belasan ribu", None, 11e3, 19e3),)),
        NumeralExample("Beberapa kapal dan beberapa ratus jaring.", (
            ("Beberapa", None, 3, None), ("beberapa ratus", None, 200, None))),
        NumeralExample("Ada 20-an kapal.", (("20-an", 20, None, None),)),
        NumeralExample("Ada 350 ribuan bibit.", (("350 ribuan", 350e3, None, None),)),
        NumeralExample("Ada 200 sekian ribu bibit.", (("200 sekian ribu", 200e3, None, None),)),
        NumeralExample("Dua puluhan kapal dan seratusan jaring.", (
            ("Dua puluhan", 20, None, None), ("seratusan", 100, None, None))),
        NumeralExample("Panen dimulai pukul 06.53 tadi.", ()),
        NumeralExample("Peserta ke-17 datang pada 21/10/2025.", ()),
        NumeralExample("Mereka saling membantu satu sama lain.", ()),
        NumeralExample("Dua pertiga ladang kering.", ()),
        NumeralExample("Sebanyak 2 juta 300 ribu bibit.", (("2 juta 300 ribu", 2.3e6, None, None),)),
        NumeralExample("Kelas itu berisi 30-nya perempuan.", (("30", 30, None, None),)),
    ),
)  # fmt: skip
