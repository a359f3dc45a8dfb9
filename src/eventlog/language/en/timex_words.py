"""English words of time: units, directions, parts of the day, named days, tense and signal words."""

from eventlog.language.schema.timex import NamedDay

__all__ = [
    "AHEAD",
    "BEHIND",
    "CALLED_OFF",
    "COUNTED",
    "FUTURE",
    "LEADS",
    "LEXICONS",
    "NAMED_DAYS",
    "PAST",
    "PERFECT",
    "PLANNED",
    "SAYINGS",
    "SIGNALS",
    "TELLING",
    "UPTO",
]

_UNITS = {
    "second": "second", "seconds": "second", "sec": "second", "secs": "second",
    "minute": "minute", "minutes": "minute", "min": "minute", "mins": "minute",
    "hour": "hour", "hours": "hour", "hr": "hour", "hrs": "hour",
    "day": "day", "days": "day", "working days": "day", "business days": "day", "trading days": "day",
    "consecutive days": "day", "straight days": "day", "calendar days": "day", "working day": "day",
    "night": "night", "nights": "night", "consecutive nights": "night",
    "week": "week", "weeks": "week", "wk": "week", "wks": "week", "consecutive weeks": "week",
    "weekend": "weekend", "weekends": "weekend", "fortnight": "fortnight", "fortnights": "fortnight",
    "month": "month", "months": "month", "consecutive months": "month", "calendar months": "month",
    "quarter": "quarter", "quarters": "quarter", "consecutive quarters": "quarter",
    "year": "year", "years": "year", "yr": "year", "yrs": "year", "calendar year": "year", "calendar years": "year",
    "consecutive years": "year", "fiscal years": "year", "financial years": "year",
    "decade": "decade", "decades": "decade", "century": "century", "centuries": "century",
    "millennium": "millennium", "millennia": "millennium",
}  # fmt: skip

_ORDINALS = (
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
    "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
    "twentieth", "twenty-first", "twenty-second", "twenty-third", "twenty-fourth", "twenty-fifth", "twenty-sixth",
    "twenty-seventh", "twenty-eighth", "twenty-ninth", "thirtieth", "thirty-first",
)  # fmt: skip


def _suffixed(number: int) -> str:
    ending = {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th") if number not in (11, 12, 13) else "th"
    return f"{number}{ending}"


LEXICONS: dict[str, dict[str, str]] = {
    "unit": _UNITS,
    "period": {
        "day": "day", "week": "week", "month": "month", "quarter": "quarter", "year": "year", "weekend": "weekend",
        "fiscal year": "year", "financial year": "year", "calendar year": "year", "school year": "year",
        "academic year": "year", "tax year": "year", "trading week": "week", "working week": "week",
        "fiscal quarter": "quarter", "decade": "decade", "budget year": "year", "model year": "year",
    },
    "plural": {
        "seconds": "second", "minutes": "minute", "hours": "hour", "days": "day", "nights": "night",
        "weeks": "week", "months": "month", "quarters": "quarter", "years": "year", "decades": "decade",
        "centuries": "century",
    },
    "shift": {"last": "-1", "this": "0", "the current": "0", "this current": "0", "next": "1"},
    "ordinal": {word: str(n) for n, word in enumerate(_ORDINALS, start=1)}
    | {word.replace("-", " "): str(n) for n, word in enumerate(_ORDINALS, start=1)}
    | {_suffixed(n): str(n) for n in range(1, 32)},
    "part": {
        "morning": "MO", "mornings": "MO", "dawn": "MO", "daybreak": "MO", "sunrise": "MO", "sunup": "MO",
        "first light": "MO", "early hours": "MO", "small hours": "MO", "wee hours": "MO", "predawn": "MO",
        "early morning": "MO", "mid-morning": "MO", "late morning": "MO", "pre-dawn": "MO", "pre-dawn hours": "MO",
        "early morning hours": "MO", "late-morning": "MO", "midmorning": "MO", "predawn hours": "MO",
        "early-morning": "MO", "afternoon": "AF", "afternoons": "AF", "early afternoon": "AF", "late afternoon": "AF",
        "mid-afternoon": "AF", "mid afternoon": "AF", "midafternoon": "AF", "lunchtime": "AF", "lunch time": "AF",
        "evening": "EV", "evenings": "EV", "early evening": "EV", "late evening": "EV", "dusk": "EV", "sunset": "EV",
        "sundown": "EV", "nightfall": "EV", "twilight": "EV", "night": "NI", "nights": "NI", "late night": "NI",
        "overnight": "NI", "late-night": "NI",
    },
    "ampm": {
        "am": "am", "a.m.": "am", "a.m": "am", "a. m.": "am", "pm": "pm", "p.m.": "pm", "p.m": "pm", "p. m.": "pm",
    },
    "zone": {
        "GMT": "+00:00", "UTC": "+00:00", "BST": "+01:00", "CET": "+01:00", "CEST": "+02:00", "EST": "-05:00",
        "EDT": "-04:00", "ET": "-05:00", "CST": "-06:00", "CDT": "-05:00", "CT": "-06:00", "MST": "-07:00",
        "MDT": "-06:00", "MT": "-07:00", "PST": "-08:00", "PDT": "-07:00", "PT": "-08:00", "IST": "+05:30",
        "JST": "+09:00", "KST": "+09:00", "HKT": "+08:00", "SGT": "+08:00", "WIB": "+07:00", "WITA": "+08:00",
        "WIT": "+09:00", "AEST": "+10:00", "AEDT": "+11:00", "NZST": "+12:00", "NZDT": "+13:00", "EAT": "+03:00",
        "MSK": "+03:00", "EET": "+02:00", "EEST": "+03:00", "WAT": "+01:00", "PKT": "+05:00", "Z": "+00:00",
    },
    "season": {"spring": "SP", "springtime": "SP", "summer": "SU", "summertime": "SU", "autumn": "FA", "fall": "FA",
               "winter": "WI", "wintertime": "WI"},
    "decade": {
        "twenties": "192", "thirties": "193", "forties": "194", "fifties": "195", "sixties": "196", "seventies": "197",
        "eighties": "198", "nineties": "199", "nineteen twenties": "192", "nineteen thirties": "193",
        "nineteen forties": "194", "nineteen fifties": "195", "nineteen sixties": "196", "nineteen seventies": "197",
        "nineteen eighties": "198", "nineteen nineties": "199",
    },
    "repeat": {
        "hourly": "1:hour", "daily": "1:day", "nightly": "1:day", "weekly": "1:week", "monthly": "1:month",
        "quarterly": "3:month", "yearly": "1:year", "annually": "1:year", "annual": "1:year", "biweekly": "2:week",
        "fortnightly": "2:week", "bimonthly": "2:month", "biannual": "6:month", "semiannual": "6:month",
        "semiannually": "6:month", "biennial": "2:year", "twice-daily": "1:day", "day-to-day": "1:day",
    },
    "subyear": {
        "first half": "H1", "second half": "H2", "latter half": "H2", "last half": "H2",
        "first three months": "Q1", "last three months": "Q4", "final three months": "Q4", "first quarter": "Q1",
        "first six months": "H1", "last six months": "H2", "final six months": "H2", "first two quarters": "H1",
        "last two quarters": "H2", "final quarter": "Q4", "last quarter": "Q4",
    },
    "sign": {
        "later": "1", "afterward": "1", "afterwards": "1", "after that": "1", "thereafter": "1", "earlier": "-1",
        "previously": "-1", "beforehand": "-1", "before that": "-1",
    },
    "quarter_past": {"quarter past": "15", "a quarter past": "15", "half past": "30", "quarter after": "15",
                     "a quarter to": "-15", "quarter to": "-15"},
    "ref": {
        "now": "PRESENT_REF", "right now": "PRESENT_REF", "just now": "PRESENT_REF", "currently": "PRESENT_REF",
        "nowadays": "PRESENT_REF", "these days": "PRESENT_REF", "presently": "PRESENT_REF", "the present": "PRESENT_REF",
        "at present": "PRESENT_REF", "this moment": "PRESENT_REF",
        "the present time": "PRESENT_REF", "this point": "PRESENT_REF",
        "the present day": "PRESENT_REF", "the past": "PAST_REF",
        "the recent past": "PAST_REF", "the distant past": "PAST_REF", "years past": "PAST_REF", "long ago": "PAST_REF",
        "not long ago": "PAST_REF", "some time ago": "PAST_REF", "the other day": "PAST_REF", "days gone by": "PAST_REF",
        "a while ago": "PAST_REF", "a short time ago": "PAST_REF", "a long time ago": "PAST_REF",
        "moments ago": "PAST_REF", "the near future": "FUTURE_REF",
        "the not too distant future": "FUTURE_REF",
        "the immediate future": "FUTURE_REF", "the distant future": "FUTURE_REF", "soon": "FUTURE_REF",
        "as soon as possible": "FUTURE_REF", "sometime soon": "FUTURE_REF", "someday": "FUTURE_REF",
        "some day": "FUTURE_REF", "one day soon": "FUTURE_REF", "very soon": "FUTURE_REF", "pretty soon": "FUTURE_REF",
    },
    "vague_ref": {
        "recently": "PAST_REF", "more recently": "PAST_REF", "most recently": "PAST_REF",
        "current": "PRESENT_REF", "the near term": "FUTURE_REF", "the short term": "FUTURE_REF",
        "the long term": "FUTURE_REF",
    },
}  # fmt: skip

# Words after which a bare number, month or season is a time: prepositions, and what modifies a date.
_LED = (
    r"(?:in|on|of|since|until|till|by|from|to|through|before|after|for|during|between|and|last|next|"
    r"this|late|early|"
    r"mid|mid-|early-|late-|around|about|at|towards?|past|that|every|each|or|ended|ending|effective|"
    r"previous|following|"
    r"coming|as of|within|over|then|the|beginning|starting|dated|due|is|was)"
)

LEADS = {
    "led": _LED,
    # What leads to a month even before a name: "in May Sarvan left", but "the lawyer for May Sarvan".
    "before_names": r"(?:in|on|since|until|till|during|last|next|this|late|early|mid|mid-|early-|late-|throughout|"
    r"ended|ending|previous|following|coming|as of|the|dated|effective)",
    "rate": r"(?:[$€£]?[\d.,]*\d|million|billion|trillion|thousand|hundred|percent|per cent|%|times|once|twice|dollars|pounds|"
    r"cents|pence|share|each|barrels|tons|tonnes|hours|days|people|cars|seats|flights|tickets|units|"
    r"shares|yen|euros)",
    # What a number follows that is no year.
    "numbered": r"(?:(?-i:No|Nos|Rp|Rs|RM|IDR|USD|US|AU|HK)\.?|number|section|article|chapter|paragraph|page|pages|pp?\.|verse|"
    r"room|flight|gate|channel|unit|block|lot|route|highway|model|(?-i:Boeing|Airbus|Windows))",
    "moment": r"(?:at|for|by|of|until)",
    "season": r"(?:in|since|until|by|during|through)",
    # What stands between the ends of a range or the parts of a list, which share a year.
    "range": r"(?:-|–|—|to|and|until|till|through|or|&|,)(?: the)?",
    "future": r"(?:in|for)",
    "at": r"(?:at|around|about|until|by|from|between|before|after)",
    "led_duration": r"(?:for|in|after|within|over|during|took|lasted|take|takes|lasting|last|only|just|or|and|of|many|several|spent|"
    r"spend|wait|waited|by|took|through|than|until|before|just|follows|followed|follow|despite|about|—|-|,)",
}

_WILL = r"will|won't|would|shall|'ll|’ll|is to|are to"
# "Could" also tells of what was possible once: seen, heard or not done.
_COULD = (
    r"could(?!n['’]?t| (?:not|only|barely|hardly|scarcely|have|hear|see|feel|smell|afford|"
    r"be (?:heard|seen|felt|found|reached))\b)"
)
FUTURE = (
    rf"(?:(?:{_WILL}|{_COULD}|may|might|should|must|"
    r"(?:expected|scheduled|planned|due|set|slated|likely|going|about) to)"
    r"(?: not| \w{2,}ly)? be(?: \w{2,}ly)? \w+|"
    rf"{_WILL}|{_COULD}|was to|were to|going to|plans?|planned|planning|"
    r"expects?|expected|"
    r"expecting|scheduled|slated|due|set to|set for|intends?|intended|hopes?|hoped|aims?|upcoming|"
    r"forthcoming|"
    r"expires?|matures?|maturing|ahead of|starting|beginning|effective|forecasts?|predicts?|likely|proposed|"
    r"candidate|deadline|awaits?|prepares?|preparing|about to|(?:promised|agreed|vowed|pledged|threatened) to|"
    r"wants to|"
    r"estimates?|anticipates?|"
    r"redeemable|payable|begins|starts|opens|votes|resumes|ends|expire|may|might|should|must|can|"
    r"takes? (?:effect|place)|(?:goes|go) (?:into effect|on trial|to the polls)|convenes|kicks off|"
    r"gets under way)"
)
_NO_ARTICLE = "".join(
    rf"(?<!\b{word}\x20)" for word in ("the", "a", "an", "his", "her", "its", "their", "these", "those")
)
PAST = (
    r"(?:had (?:previously )?been (?:due|scheduled|set|planned|expected|slated)(?: to \w+)?|"
    r"previously (?:planned|scheduled)|said|was|were|had|has|have|did|been|ended|"
    # Not what only describes a noun: "will visit the damaged port", "villages hit by floods".
    rf"{_NO_ARTICLE}\w{{2,}}ed(?! by\b)|rose|fell|"
    r"began|came|went|took|made|gave|got|left|met|saw|won|"
    r"lost|held(?! by\b)|told|spoke|wrote|struck(?! by\b)|broke|shot(?! by\b)|sent|sold|bought|brought|built|became|kept|"
    r"led(?! by\b)|grew|hit(?! by\b)|cut|"
    r"set|put|paid|ran|fought|found|felt|fled|died|drew|drove|knew|thought|threw|rose|sank|stood|"
    r"sought|taken|given|"
    r"burst|blew|caught|chose|flew|froze|hid|hung|laid|lit|meant|rang|rode|sang|shook|slid|spun|stole|stuck|swam|"
    r"swept|swore|taught|tore|understood|upheld|withdrew|woke|wore|"
    r"since|ago|earlier|after|slipped|dated|(?<!\bthe\x20)last|previous|previously)"
)
SAYINGS = (
    r"(?:said|says|told|announced|confirmed|tweeted|wrote|added)(?: (?:reporters|journalists|"
    r"lawmakers|parliament|"
    r"[A-Z]\w+|the \w+|a \w+ \w+|in a statement|in an interview|at a news conference|at a briefing|"
    r"by telephone)){0,3},?(?: (?:late|early))?(?: on)?"
)
AHEAD = r"(?:until|till|by|no later than|due|set for|effective)"
BEHIND = (
    r"(?:since|ended|ending|dated|ever since|as of|on or before|had (?!to |until |been )\w+ [^.;]{0,40}by)"
)
UPTO = r"by"
PERFECT = r"(?: (?!(?:or|and|to|that|who|which) )[\w'’-]+){1,4} had (?!to |until )"
TELLING = r" that"
# Up to ten words of one clause.
_CLAUSE = r"(?: (?!(?:that|who|which|after|because|when|where|but|and then)\b)[\w'’.-]*\w,?){0,10}?"
# What is announced or set for a day is a plan where it is an occasion: "set a record for March" is none.
_OCCASION = (
    r"(?:strikes?|walkouts?|rall(?:y|ies)|march(?:es)?|protests?|demonstrations?|elections?|vot(?:e|es|ing)|"
    r"referendums?|ballots?|polls?|hearings?|trials?|meetings?|sessions?|summits?|talks|curfews?|shutdowns?|"
    r"lockdowns?|blockades?|boycotts?|vigils?|funerals?|ceremon(?:y|ies)|concerts?|debates?|conferences?|visits?|"
    r"evacuations?|executions?|launch(?:es)?|holidays?|exercises|drills?)"
)
PLANNED = (
    # "Has called a rally outside the port for Saturday", but not "arrested two men for Saturday's bombing".
    r"(?:(?<!had\x20)(?:call(?:s|ed|ing)?|(?:re)?schedul(?:es?|ed|ing)|plan(?:s|ned|ning)?|slat(?:es?|ed|ing)|"
    r"arrang(?:es?|ed|ing)|summon(?:s|ed|ing)?|invit(?:es?|ed|ing)|book(?:s|ed|ing)?|postpon(?:es?|ed|ing)|"
    rf"(?:sets?|setting|fix(?:es|ed|ing)?|announc(?:es?|ed|ing)|declar(?:es?|ed|ing)|propos(?:es?|ed|ing)|"
    rf"order(?:s|ed|ing)?|organi[sz](?:es?|ed|ing)|convened?){_CLAUSE} {_OCCASION})"
    rf"{_CLAUSE} for {{here}}(?!['’])|"
    r"(?:postpon(?:es?|ed|ing)|delay(?:s|ed|ing)?|reschedul(?:es?|ed|ing)|adjourn(?:s|ed|ing)?|"
    r"defer(?:s|red|ring)?|(?:put|puts|putting|push|pushes|pushed|pushing|moves?|moved|moving|brought|"
    r"bring|brings)(?: (?:off|back|forward))?)"
    rf"{_CLAUSE} (?:to|until|till) {{here}}(?!['’])|"
    r"as soon as {here}|"
    r"(?<!not\x20)(?<!n't\x20)(?<!did\x20)(?<!to\x20)(?:begin|resume|convene) (?:on )?{here}|"
    r"(?:prepar|brac|gear)(?:es?|s|ing) (?:up )?for {here}['’]s|"
    r"{here}['’]s? (?:planned|scheduled|upcoming|forthcoming|proposed))"
)
CALLED_OFF = (
    r"(?:(?:cancel(?:s|l?ed|l?ing)?|postpon(?:es?|ed|ing)|call(?:s|ed|ing)? off|delay(?:s|ed|ing)?|"
    r"scrap(?:s|ped|ping)?|(?:put|puts|putting) off|adjourn(?:s|ed|ing)?|reschedul(?:es?|ed|ing)|"
    r"ban(?:s|ned|ning)?) (?:(?:the|its|his|her|their|both|all|all of) )?{here}['’]s?|"
    r"{here}['’]s? (?:[\w-]+ ){1,4}(?:is|are|was|were|has been|have been|stands?|remains?) (?:now )?"
    r"(?:cancell?ed|postponed|called off|put off|delayed|scrapped|adjourned|rescheduled|in doubt))"
)
SIGNALS = {
    "since": r"(?:(?:ever )?since|not before)",
    "until": r"(?:un)?till?",
    "by": r"(?:by|no later than|not later than)",
    "before": r"(?:before|prior to)",
    "after": r"after",
}
# What follows a number that counts and is no year.
COUNTED = (
    r"(?: (?:people|persons?|men|women|children|troops|soldiers|officers|police|protesters|"
    r"demonstrators|shares|votes|"
    r"points|homes|houses|buildings|jobs|workers|employees|students|pounds|dollars|euros|miles|"
    r"kilometers|kilometres|"
    r"meters|metres|feet|tons|tonnes|acres|hectares|barrels|units|seats|members|cases|deaths|victims|"
    r"copies|times|"
    r"percent|per cent|million|billion|trillion|kg|km|cc|refugees|migrants|villagers|families|"
    r"households|others|"
    r"vehicles|cars|rooms|beds|hours|days|years|rupees|rupiah|yen|residents|civilians|prisoners|"
    r"calories|words|dead|"
    r"injured|inmates|athletes|passengers|volunteers|firefighters|delegates|MW|GW|hp)\b|-(?:strong|"
    r"member|seat|page|"
    r"mile|foot|acre|room|metre|meter|year-old))"
)

NAMED_DAYS = (
    NamedDay("the first day of the year", "01-01"),
    NamedDay("the first day of this year", "01-01"),
    NamedDay("the last day of the year", "12-31"),
    NamedDay("the last day of last year", "12-31"),
    NamedDay("New Year's Day", "01-01"),
    NamedDay("New Year's Eve", "12-31"),
    NamedDay("New Years Eve", "12-31"),
    NamedDay("Christmas Day", "12-25"),
    NamedDay("Christmas", "12-25"),
    NamedDay("Christmas Eve", "12-24"),
    NamedDay("Boxing Day", "12-26"),
    NamedDay("Valentine's Day", "02-14"),
    NamedDay("St. Patrick's Day", "03-17"),
    NamedDay("St Patrick's Day", "03-17"),
    NamedDay("International Women's Day", "03-08"),
    NamedDay("April Fools' Day", "04-01"),
    NamedDay("Earth Day", "04-22"),
    NamedDay("May Day", "05-01"),
    NamedDay("Labour Day", "05-01"),
    NamedDay("Bastille Day", "07-14"),
    NamedDay("Independence Day", "07-04"),
    NamedDay("Fourth of July", "07-04"),
    NamedDay("the Fourth of July", "07-04"),
    NamedDay("Canada Day", "07-01"),
    NamedDay("Australia Day", "01-26"),
    NamedDay("Anzac Day", "04-25"),
    NamedDay("Republic Day", "01-26"),
    NamedDay("Victory Day", "05-09"),
    NamedDay("Halloween", "10-31"),
    NamedDay("All Saints' Day", "11-01"),
    NamedDay("Guy Fawkes Night", "11-05"),
    NamedDay("Bonfire Night", "11-05"),
    NamedDay("Armistice Day", "11-11"),
    NamedDay("Veterans Day", "11-11"),
    NamedDay("Human Rights Day", "12-10"),
    NamedDay("Groundhog Day", "02-02"),
    NamedDay("Juneteenth", "06-19"),
    NamedDay("Cinco de Mayo", "05-05"),
    NamedDay("9/11", "2001-09-11"),
    NamedDay("September 11 attacks", "2001-09-11"),
    NamedDay("Martin Luther King Day", "nth:1-3-1"),
    NamedDay("Presidents Day", "nth:2-3-1"),
    NamedDay("Presidents' Day", "nth:2-3-1"),
    NamedDay("Mother's Day", "nth:5-2-7"),
    NamedDay("Father's Day", "nth:6-3-7"),
    NamedDay("Memorial Day", "nth:5-5-1"),
    NamedDay("Labor Day", "nth:9-1-1"),
    NamedDay("Columbus Day", "nth:10-2-1"),
    NamedDay("Thanksgiving Day", "nth:11-4-4"),
    NamedDay("Thanksgiving", "nth:11-4-4"),
    NamedDay("Black Friday", "nth:11-4-4+1"),
    NamedDay("Easter", "easter"),
    NamedDay("Easter Sunday", "easter"),
    NamedDay("Easter Monday", "easter+1"),
    NamedDay("Good Friday", "easter-2"),
    NamedDay("Palm Sunday", "easter-7"),
    NamedDay("Ash Wednesday", "easter-46"),
    NamedDay("Shrove Tuesday", "easter-47"),
    NamedDay("Mardi Gras", "easter-47"),
    NamedDay("Ascension Day", "easter+39"),
    NamedDay("Pentecost", "easter+49"),
    NamedDay("Eid al-Fitr", "ID:Eid al-Fitr"),
    NamedDay("Eid al-Adha", "ID:Eid al-Adha"),
    NamedDay("Chinese New Year", "ID:Lunar New Year"),
    NamedDay("Lunar New Year", "ID:Lunar New Year"),
    NamedDay("Diwali", "SG:Diwali"),
    NamedDay("Deepavali", "SG:Diwali"),
    NamedDay("Nyepi", "ID:Day of Silence"),
    NamedDay("Vesak", "ID:Vesak Day"),
)  # fmt: skip
