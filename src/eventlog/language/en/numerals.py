"""English numerals: "one hundred and six", "half a dozen", "US$1.2bn", "hundreds of thousands"."""

from eventlog.language.schema.numerals import NumberWord, NumeralData, NumeralExample, VagueWord

__all__ = ["DATA"]

_UNITS = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip

_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")

_WORDS = (
    {word: NumberWord(value) for value, word in enumerate(_UNITS)}
    | {word: NumberWord(10 * value, 10) for value, word in enumerate(_TENS, start=2)}
    | {
        "fourty": NumberWord(40, 10),
        "a pair of": NumberWord(2),
        "a trio of": NumberWord(3),
        "a quartet of": NumberWord(4),
    }
)

_CURRENCY_WORDS = {
    "dollars": "USD", "dollar": "USD", "us dollars": "USD", "u.s. dollars": "USD", "american dollars": "USD",
    "australian dollars": "AUD", "canadian dollars": "CAD", "singapore dollars": "SGD",
    "hong kong dollars": "HKD",
    "new zealand dollars": "NZD", "pounds sterling": "GBP", "pounds": "GBP", "pound": "GBP",
    "british pounds": "GBP",
    "euros": "EUR", "euro": "EUR", "yen": "JPY", "yuan": "CNY", "renminbi": "CNY", "won": "KRW",
    "rupiah": "IDR",
    "rupees": "INR", "rupee": "INR", "indian rupees": "INR", "pakistani rupees": "PKR",
    "sri lankan rupees": "LKR",
    "nepalese rupees": "NPR", "taka": "BDT", "kyat": "MMK", "kyats": "MMK", "dong": "VND", "baht": "THB",
    "ringgit": "MYR",
    "pesos": "PHP", "philippine pesos": "PHP", "mexican pesos": "MXN", "argentine pesos": "ARS",
    "colombian pesos": "COP", "chilean pesos": "CLP", "riel": "KHR", "kip": "LAK", "roubles": "RUB",
    "rubles": "RUB",
    "rouble": "RUB", "tenge": "KZT", "hryvnia": "UAH", "lira": "TRY", "turkish lira": "TRY", "riyals": "SAR",
    "rials": "IRR", "reais": "BRL", "dirhams": "AED", "dinars": "IQD", "kuwaiti dinars": "KWD",
    "shekels": "ILS",
    "egyptian pounds": "EGP", "sudanese pounds": "SDG", "lebanese pounds": "LBP", "syrian pounds": "SYP",
    "francs": "CHF", "swiss francs": "CHF", "cfa francs": "XAF", "kronor": "SEK", "kroner": "NOK",
    "danish kroner": "DKK", "rand": "ZAR", "naira": "NGN", "shillings": "KES", "kenyan shillings": "KES",
    "ugandan shillings": "UGX", "tanzanian shillings": "TZS", "afghanis": "AFN", "birr": "ETB",
    "zlotys": "PLN",
    "forints": "HUF", "koruna": "CZK", "lei": "RON", "cedis": "GHS", "kwacha": "ZMW", "bolivars": "VES",
    "soles": "PEN",
    "cents": "USD", "pence": "GBP",
}  # fmt: skip

DATA = NumeralData(
    thousands=",",
    decimal=".",
    words=_WORDS,
    scales={
        "dozen": 12, "score": 20, "hundred": 100, "thousand": 1e3, "million": 1e6, "billion": 1e9,
        "trillion": 1e12,
        "lakh": 1e5, "crore": 1e7, "mln": 1e6, "bln": 1e9,
    },
    plural_scales={
        "tens": 10, "dozens": 12, "scores": 20, "hundreds": 100, "thousands": 1e3, "millions": 1e6,
        "billions": 1e9,
        "trillions": 1e12,
    },
    vague={
        "several": VagueWord(3, times=2),
        "a few": VagueWord(3, times=2),
        "few": VagueWord(3, times=2),
        "a handful of": VagueWord(3),
        "multiple": VagueWord(2),
        "a couple of": VagueWord(2, times=2),
        "a couple": VagueWord(2, times=2),
    },
    fractions={
        "half a": 0.5, "half-a": 0.5, "half": 0.5, "a half": 0.5, "a quarter of a": 0.25,
        "quarter of a": 0.25,
        "a quarter": 0.25, "three-quarters of a": 0.75, "three quarters of a": 0.75,
    },
    halves=("and a half", "and-a-half"),
    decimal_words=frozenset({"point"}),
    articles=frozenset({"a", "an"}),
    connectors=frozenset({"and"}),
    of_words=frozenset({"of"}),
    vague_infix=frozenset({"odd", "-odd"}),
    round_suffixes=("-odd", "-something", "-plus", "-or-so"),
    clitics=("-strong",),
    hyphen_joins=True,
    suffixes={
        "bn": 1e9, "mn": 1e6, "mln": 1e6, "bln": 1e9, "tn": 1e12, "million": 1e6, "billion": 1e9,
        "thousand": 1e3, "k": 1e3,
    },
    money_suffixes={"m": 1e6, "b": 1e9, "t": 1e12},
    suffix_followers=frozenset({
        "people", "persons", "men", "women", "children", "households", "homes", "families", "barrels",
        "tonnes", "tons",
        "litres", "refugees", "workers", "users", "customers", "consumers", "voters", "doses", "votes",
        "residents",
        "migrants", "followers", "jobs", "copies", "passengers", "viewers", "students", "pupils", "euros",
        "dollars",
        "pounds", "yen", "rupees", "shares", "hectares", "acres", "accounts", "records", "others", "more",
    }),
    denominators=frozenset({
        "third", "thirds", "quarter", "quarters", "fifth", "fifths", "sixth", "sixths", "seventh",
        "sevenths", "eighth",
        "eighths", "ninth", "ninths", "tenth", "tenths", "half", "halves",
    }),
    blocked=(
        "no one", "one another", "any one", "some one", "every one", "one-off", "one off", "number one",
        "number two",
        "one by one", "one-time", "no-one", "one-sided", "one-way", "this one", "that one", "which one",
        "one thing", "one or the other", "one side", "one-third", "one hand", "one's", "one’s",
        "one reason", "one way",
        "in one", "the few",
    ),
    ordinal_prefixes=("no.", "no ", "number "),
    currencies={
        "us$": "USD", "usd": "USD", "u.s. $": "USD", "u.s.$": "USD", "$": "USD", "a$": "AUD", "au$": "AUD",
        "aud": "AUD",
        "c$": "CAD", "ca$": "CAD", "cad": "CAD", "s$": "SGD", "sgd": "SGD", "nz$": "NZD", "hk$": "HKD",
        "nt$": "TWD", "r$": "BRL",
        "£": "GBP", "gbp": "GBP", "€": "EUR", "eur": "EUR", "¥": "JPY", "jpy": "JPY", "cny": "CNY",
        "rmb": "CNY", "rm": "MYR",
        "rp": "IDR", "rp.": "IDR", "idr": "IDR", "₹": "INR", "rs": "INR", "rs.": "INR", "inr": "INR",
        "pkr": "PKR", "₱": "PHP",
        "php": "PHP", "₩": "KRW", "฿": "THB", "thb": "THB", "₽": "RUB", "kzt": "KZT", "₸": "KZT",
        "chf": "CHF", "₪": "ILS",
        "nis": "ILS", "₫": "VND", "₺": "TRY", "₦": "NGN", "₴": "UAH", "₭": "LAK", "ksh": "KES",
        "sh": "KES", "tk": "BDT",
        "tk.": "BDT", "₨": "PKR", "zar": "ZAR",
    },
    currency_words=_CURRENCY_WORDS,
    examples=(
        NumeralExample("One hundred and six boats came.", (("One hundred and six", 106, None, None),)),
        NumeralExample("Twenty-five boats and twelve nets.", (
            ("Twenty-five", 25, None, None), ("twelve", 12, None, None))),
        NumeralExample("Half a dozen boats, a dozen nets.", (
            ("Half a dozen", 6, None, None), ("a dozen", 12, None, None))),
        NumeralExample("Two dozen boats.", (("Two dozen", 24, None, None),)),
        NumeralExample("About 12,000 seedlings, or 4.353 tonnes.", (
            ("12,000", 12000, None, None), ("4.353", 4353, None, None))),
        NumeralExample("It cost US$1.2bn, not £1.5m.", (("1.2bn", 1.2e9, None, None), ("1.5m", 1.5e6, None,
        None))),
        NumeralExample("A wall 1.5m high.", ()),
        NumeralExample("Some 1.5m people saw it.", (("1.5m", 1.5e6, None, None),)),
        NumeralExample("A total of 3.5 million seedlings.", (("3.5 million", 3.5e6, None, None),)),
        NumeralExample("Two and a half million seedlings.", (("Two and a half million", 2.5e6, None, None),)),
        NumeralExample("Half a million seedlings.", (("Half a million", 5e5, None, None),)),
        NumeralExample("Hundreds of thousands of seedlings.", (("Hundreds of thousands", None, 2e5, None),)),
        NumeralExample("Tens of thousands of seedlings.", (("Tens of thousands", None, 2e4, None),)),
        NumeralExample("Dozens of boats and scores of nets.", (
            ("Dozens", None, 24, None), ("scores", None, 40, None))),
        NumeralExample("Several boats, several hundred nets.", (
            ("Several", None, 3, None), ("several hundred", None, 200, None))),
        NumeralExample("Some 200-odd boats.", (("200-odd", 200, None, None),)),
        NumeralExample("The 21st boat came at 16:30 on 3/4.", ()),
        NumeralExample("No one came on 2021-03-04; that one stayed.", ()),
        NumeralExample("Between 5-6,000 boats.", (("5", 5, None, None), ("6,000", 6000, None, None))),
        NumeralExample("Two-thirds of the boats helped one another.", ()),
        NumeralExample("Three hundred thousand, one hundred and two.", (
            ("Three hundred thousand", 3e5, None, None), ("one hundred and two", 102, None, None))),
        NumeralExample("A hundred and twenty boats.", (("A hundred and twenty", 120, None, None),)),
        NumeralExample("A pair of boats.", (("A pair of", 2, None, None),)),
        NumeralExample("Between 5 and 12 boats.", (("5", 5, None, None), ("12", 12, None, None))),
    ),
)  # fmt: skip
