"""English rules for years, quarters, clock times, durations, repetitions and what is no time at all."""

from eventlog.language.schema.timex import Example, TimexRule

__all__ = ["SPAN_RULES"]

_YEARS = (
    TimexRule(
        "year",
        r"(?:the year )?{year}(?! ?(?:-|–)\d)",
        "point",
        Example("The bank failed in 1998, and 1998 people lost work.", "2005-10-01", ("1998|DATE|1998",)),
        guard="year",
    ),
    TimexRule(
        "year_in_words",
        r"(?:the year )?(?:(?P<thousands_word>nineteen|eighteen|twenty|sixteen|seventeen)[ "
        r"-](?:hundred (?:and )?)?(?P<rest>(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|"
        r"ninety)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?|ten|eleven|twelve|thirteen|"
        r"fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)))",
        "point",
        Example("He retired in nineteen ninety-six.", "1998-10-01", ("nineteen ninety-six|DATE|1996",)),
    ),
    TimexRule(
        "year_two_thousand",
        r"the year two thousand",
        "point",
        Example(
            "It must be ready by the year two thousand.", "1998-10-01", ("the year two thousand|DATE|2000",)
        ),
        {"year": "2000"},
    ),
    TimexRule(
        "years_span",
        r"(?:the )?{year} ?[-–/] ?(?P<year_to>(?:(?:1[4-9]|20)\d\d|\d\d))(?!\d)(?: (?:fiscal year|"
        r"period|season|war))?",
        "point",
        Example("He served in the 1950-53 war.", "2005-10-01", ("the 1950-53 war|DATE|1950/1953",)),
    ),
    TimexRule(
        "year_span_ends",
        r"(?:from|between) (?P<span>{year})(?= (?:to|and|until|through) (?:1[4-9]|20)\d\d)",
        "point",
        Example("Prices rose from 2001 to 2004.", "2005-10-01", ("2001|DATE|2001", "2004|DATE|2004")),
    ),
    TimexRule(
        "fiscal_year",
        r"(?:the )?(?:(?:fiscal|financial)(?: year)?|FY) ?['’]?{year}(?:[-–/](?P<year_to>\d\d(?:\d\d)?))?|the {year2} (?:fiscal|financial|"
        r"budget|tax) year",
        "point",
        Example("The budget for fiscal year 2017 was late.", "2017-11-08", ("fiscal year 2017|DATE|2017",)),
    ),
    TimexRule(
        "period_of_year",
        r"the (?:same |corresponding |comparable )?{year} (?P<same>quarter|period)",
        "point",
        Example(
            "Sales rose in the third quarter from the 1988 period.",
            "1989-10-20",
            ("the third quarter|DATE|1989-Q3", "the 1988 period|DATE|1988-Q3"),
        ),
    ),
    TimexRule(
        "decade",
        r"(?:the )?(?:(?P<decade>(?:1[6-9]|20)[1-9]0|2000|"
        r"['’]?[2-9]0)['’]?s|the {decade2})",
        "point",
        Example(
            "It was built in the 1990s and sold in the '90s.",
            "2005-02-13",
            ("the 1990s|DATE|199", "the '90s|DATE|199"),
        ),
    ),
    TimexRule(
        "decade_in_words",
        r"{decade}",
        "point",
        Example(
            "It was in the late nineties and was good to the town.",
            "2005-02-13",
            ("the late nineties|DATE|199",),
        ),
        guard="led",
    ),
    TimexRule(
        "hundreds",
        r"(?:the )?(?P<hundreds>1[0-9]00)s",
        "point",
        Example("The fort dates from the 1600s.", "2005-02-13", ("the 1600s|DATE|16",)),
    ),
    TimexRule(
        "century",
        r"(?:the )?{ordinal}[ -]century",
        "point",
        Example("The mosque is from the 19th century.", "2005-02-13", ("the 19th century|DATE|18",)),
        {"ordinal_of": "century"},
    ),
    TimexRule(
        "this_century",
        r"this century",
        "point",
        Example("It is the worst drought this century.", "2005-02-13", ("this century|DATE|20",)),
        {"century": "20"},
    ),
    TimexRule(
        "quarter",
        r"(?:fiscal )?{ordinal}-quarter|(?:the )?(?:fiscal[ -])?(?:{year} (?:fiscal )?)?{ordinal} "
        r"(?:fiscal )?quarter(?:,? (?:of |in )?(?:fiscal )?{year2}|,? (?:of |in )?{shift} year)?",
        "point",
        Example(
            "Profit fell in the third quarter of 2004.",
            "2005-02-13",
            ("the third quarter of 2004|DATE|2004-Q3",),
        ),
        {"ordinal_of": "quarter", "unit": "year"},
    ),
    TimexRule(
        "quarter_of_shifted_year",
        r"{shift} year['’]s {ordinal}[ -]quarter",
        "point",
        Example(
            "Profit fell in last year's third quarter.",
            "2005-02-13",
            ("last year's third quarter|DATE|2004-Q3",),
        ),
        {"ordinal_of": "quarter", "unit": "year"},
    ),
    TimexRule(
        "q_quarter",
        r"Q(?P<quarter>[1-4])(?:[ -]?{year}|[ -]?['’]{yy})?|(?P<quarter2>[1-4])Q(?:[ -]?{year2})?",
        "point",
        Example("Output rose in Q2 2020.", "2021-02-13", ("Q2 2020|DATE|2020-Q2",)),
    ),
    TimexRule(
        "part_of_year",
        r"(?:the )?{subyear} (?:of|in) (?:(?:fiscal )?{year}|{shift} year)",
        "point",
        Example(
            "Sales slowed in the last three months of 2004.",
            "2005-02-13",
            ("the last three months of 2004|DATE|2004-Q4",),
        ),
        {"unit": "year"},
    ),
    TimexRule(
        "told_quarter",
        r"the (?P<same>quarter)(?! (?:of|century|mile|final|ended|ending))",
        "point",
        Example(
            "Sales rose in the first quarter. Costs fell in the quarter.",
            "2005-05-13",
            ("the first quarter|DATE|2005-Q1", "the quarter|DATE|2005-Q1"),
        ),
    ),
    TimexRule(
        "latest_quarter",
        r"the (?:latest|most recent|just-ended|reported) (?P<same>quarter|period)",
        "point",
        Example(
            "Sales rose in the first quarter. Costs fell in the latest quarter.",
            "2005-05-13",
            ("the first quarter|DATE|2005-Q1", "the latest quarter|DATE|2005-Q1"),
        ),
        {"direction": "-1"},
    ),
    TimexRule(
        "quarter_ended",
        r"the (?P<same>quarter)(?= (?:ended|ending))",
        "point",
        Example(
            "Sales rose in the quarter ended March 31.",
            "2005-05-13",
            ("the quarter|DATE|2005-Q1", "March 31|DATE|2005-03-31"),
        ),
    ),
    TimexRule(
        "this_quarter",
        r"(?:this|the current) (?:fiscal )?quarter",
        "point",
        Example("Sales will rise this quarter.", "2005-05-13", ("this quarter|DATE|2005-Q2",)),
        {"quarter_shift": "0"},
    ),
    TimexRule(
        "year_ago_ordinal",
        r"(?:the )?year-(?:ago|earlier) {ordinal} quarter",
        "point",
        Example(
            "Sales fell from the year-ago third quarter.",
            "2021-11-06",
            ("the year-ago third quarter|DATE|2020-Q3",),
        ),
        {"ordinal_of": "quarter", "year_shift": "-1"},
    ),
    TimexRule(
        "year_ago_quarter",
        r"(?:(?:the|a|its) )?(?:comparable |same |corresponding )?(?:year-(?:ago|earlier)|prior-year) quarter",
        "offset",
        Example(
            "Sales rose in the first quarter of 2005 from the year-earlier quarter.",
            "2005-05-13",
            ("the first quarter of 2005|DATE|2005-Q1", "the year-earlier quarter|DATE|2004-Q1"),
        ),
        {"offset_base": "narration", "sign": "-1", "amount": "1", "unit": "year", "same": "quarter"},
    ),
    TimexRule(
        "year_ago_period",
        r"(?:(?:the|a|its) )?(?:comparable |same |corresponding )?(?:year-(?:ago|earlier)|prior-year) "
        r"(?:period|month)|year-(?:ago|earlier)|prior-year",
        "offset",
        Example(
            "Sales rose in the first quarter of 2005 from the year-earlier period.",
            "2005-05-13",
            ("the first quarter of 2005|DATE|2005-Q1", "the year-earlier period|DATE|2004-Q1"),
        ),
        {"offset_base": "narration", "sign": "-1", "amount": "1", "unit": "year"},
    ),
    TimexRule(
        "same_period_last_year",
        r"the (?:same|corresponding|comparable|like) (?:period|quarter)(?:,? (?:of |in )?(?:last year|"
        r"the previous year|the prior year|a year (?:ago|earlier|before)))|the quarter a year (?:ago|"
        r"earlier)|last year['’]s (?:quarter|period|(?:first|second|third|fourth) quarter)",
        "offset",
        Example(
            "Sales rose in the first quarter from the same period last year.",
            "2005-05-13",
            ("the first quarter|DATE|2005-Q1", "the same period last year|DATE|2004-Q1"),
        ),
        {"offset_base": "narration", "sign": "-1", "amount": "1", "unit": "year"},
    ),
)

_CLOCK = (
    TimexRule(
        "clock",
        r"(?:exactly )?{hour}[:.]{minute}(?::{second})? ?(?:{ampm}|o['’]clock)(?: in the {part})?",
        "point",
        Example(
            "The shop opens at 7:33 p.m. every night.",
            "2021-05-06",
            ("7:33 p.m.|TIME|2021-05-06T19:33", "every night|SET|P1D"),
        ),
    ),
    TimexRule(
        "clock_24",
        r"{hour}:{minute}(?::{second})?(?! ?(?:\d|minutes|hours|victory|win|loss|lead))",
        "point",
        Example("The siren went off at 21:05.", "2021-05-06", ("21:05|TIME|2021-05-06T21:05",)),
        guard="led",
    ),
    TimexRule(
        "clock_zone",
        r"{hour}[:.]{minute} ?{zone}",
        "point",
        Example("Update 17:20 GMT: the bridge is shut.", "2021-05-06", ("17:20 GMT|TIME|2021-05-06T17:20",)),
    ),
    TimexRule(
        "clock_line",
        r"(?P<hour>[01]?\d|2[0-3])[:.]{minute}(?=\.?(?:\s|\Z)|:\s| ?[-–—]| [A-Z])",
        "point",
        Example("11:40. The envoy has landed.", "2021-05-06", ("11:40|TIME|2021-05-06T11:40",)),
        guard="line",
    ),
    TimexRule(
        "clock_dot_before_day",
        r"(?P<hour>[01]?\d|2[0-3])\.{minute}(?= on )",
        "point",
        Example(
            "It was 8.10 on Friday morning when the bell rang.",
            "2018-11-18",
            ("8.10 on Friday morning|TIME|2018-11-16T08:10",),
        ),
        latent=True,
    ),
    TimexRule(
        "clock_24_dot",
        r"{hour}\.{minute}(?! ?(?:\d|%|percent|per cent|million|billion|[a-z]))",
        "point",
        Example("The siren went off at 21.05.", "2021-05-06", ("21.05|TIME|2021-05-06T21:05",)),
        guard="at",
    ),
    TimexRule(
        "hour",
        r"{hour} ?(?:{ampm}|o['’]clock)(?: in the {part})?",
        "point",
        Example("The shop opens at 5pm.", "2021-05-06", ("5pm|TIME|2021-05-06T17:00",)),
    ),
    TimexRule(
        "hour_in_words",
        r"(?P<hour_word>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) "
        r"(?:o['’]clock(?: (?:in the|at) {part})?|(?:in the|at) (?P<part2>morning|afternoon|evening|"
        r"night))",
        "point",
        Example(
            "They left at four in the morning.", "2021-05-06", ("four in the morning|TIME|2021-05-06T04:00",)
        ),
    ),
    TimexRule(
        "quarter_past",
        r"{quarter_past} (?P<hour_word>one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|"
        r"\d\d?)(?: {ampm}| in the {part})?",
        "point",
        Example(
            "They left at half past four in the afternoon.",
            "2021-05-06",
            ("half past four in the afternoon|TIME|2021-05-06T16:30",),
        ),
    ),
    TimexRule(
        "military_clock",
        r"(?P<hour>[01]\d|2[0-3]){minute} ?(?:hours|hrs|{zone}|local time)",
        "point",
        Example("The quake struck at 1530 GMT.", "2021-05-06", ("1530 GMT|TIME|2021-05-06T15:30",)),
    ),
    TimexRule(
        "noon",
        r"(?:high |12 )?noon|noonday|midday|mid-day",
        "point",
        Example("The court rose at noon.", "2021-05-06", ("noon|TIME|2021-05-06T12:00",)),
        {"hour": "12", "minute": "0"},
    ),
    TimexRule(
        "midnight",
        r"(?:12 )?midnight",
        "point",
        Example(
            "The deadline passed at midnight on Monday.",
            "2021-05-06",
            ("midnight on Monday|TIME|2021-05-03T24:00",),
        ),
        {"hour": "24", "minute": "0"},
    ),
    TimexRule(
        "after_midnight",
        r"(?:just |shortly |soon )?after midnight",
        "point",
        Example(
            "The raid began just after midnight on Monday.",
            "2021-05-06",
            ("just after midnight on Monday|TIME|2021-05-03T00:00",),
        ),
        {"hour": "0", "minute": "0"},
    ),
    TimexRule(
        "within_the_hour",
        r"within (?P<span>the {unit})",
        "duration",
        Example("The reply came within the hour.", "2021-05-06", ("the hour|DURATION|PT1H",)),
        {"amount": "1"},
    ),
    TimexRule(
        "the_part",
        r"the {part}(?: rush hour)?(?! (?:commute|sky|news|newspaper|papers?|meal|show|prayers?|"
        r"session|light|air|sun|standard|star|post|shift|train|flight|edition|call|club|market|"
        r"service|watch|before|after))|(?:early|late|mid)[ -](?P<part2>morning|afternoon|evening)|"
        r"(?:before|until) (?P<part3>dawn|sunrise|daybreak|nightfall|sunset|dusk)",
        "point",
        Example("Rain fell in the afternoon.", "2021-05-06", ("the afternoon|TIME|2021-05-06TAF",)),
    ),
    TimexRule(
        "part_alone",
        r"(?P<part>(?-i:dawn|daybreak|sunrise|sunup|dusk|nightfall|sundown|sunset|lunchtime|first light))",
        "point",
        Example("Troops moved in at dawn.", "2021-05-06", ("dawn|TIME|2021-05-06TMO",)),
    ),
    TimexRule(
        "hours_of_the_part",
        r"the (?:early|small|wee|predawn|pre-dawn)(?: morning)? hours(?: of the (?P<part>morning|night))?",
        "point",
        Example(
            "He died in the early hours of the morning.",
            "2021-05-06",
            ("the early hours of the morning|TIME|2021-05-06TMO",),
        ),
        {"part": "MO"},
    ),
    TimexRule(
        "holiday",
        r"(?:{year} )?{holiday}(?:['’]s)?(?:,? (?:of |in )?{year2})?(?: \((?:\w+\.? \d+|\d+ \w+)\))?",
        "point",
        Example(
            "Police were on the streets on New Year's Eve.", "2021-02-06", ("New Year's Eve|DATE|2020-12-31",)
        ),
    ),
    TimexRule(
        "holiday_weekend",
        r"the {holiday} (?:long )?weekend",
        "point",
        Example(
            "Roads were full over the Christmas weekend.",
            "2004-12-28",
            ("the Christmas weekend|DATE|2004-W52-WE",),
        ),
        {"weekend": "yes"},
    ),
    TimexRule(
        "holiday_shifted",
        r"(?:{shift} {holiday}|{holiday2} {shift2} year|that {holiday3})(?: {part})?",
        "point",
        Example(
            "Police were on the streets last Christmas.", "2021-02-06", ("last Christmas|DATE|2020-12-25",)
        ),
    ),
)

_AMOUNTS = (
    TimexRule(
        "per_unit",
        r"(?:an?|per|each|every) {unit}(?! (?:ago|earlier|later|before|after|and))",
        "duration",
        Example("The farm earns $900 million a year.", "2021-05-06", ("a year|SET|P1Y",)),
        {"repeats": "yes", "amount": "1"},
        guard="rate",
        when="rate_adjectives",
    ),
    TimexRule(
        "couple",
        r"(?:a |the (?:past|last|next) )?couple (?:of )?(?:more )?{unit}",
        "duration",
        Example("It took a couple of years.", "2021-05-06", ("a couple of years|DURATION|P2Y",)),
        {"amount": "2"},
    ),
    TimexRule(
        "duration",
        r"{count}(?:[ -]|[ -]more[ -]|[ -]additional[ -]|[ -]long[ -]|[ -]further[ -]|[ -]full[ -]|"
        r"[ -]straight[ -]|[ -]consecutive[ -])(?P<half_more>and-a-half[ -]|and a half[ "
        r"-])?{unit}(?:['’]s?)?(?: (?P<half_more>and a half))?(?:,? (?:and )?{number} {unit})?(?:,? "
        r"(?:and )?{number} {unit})?(?!-old| old| of age)",
        "duration",
        Example(
            "The strike lasted three weeks and two days.",
            "2021-05-06",
            ("three weeks and two days|DURATION|P3W2D",),
        ),
        guard="amount",
    ),
    TimexRule(
        "duration_range",
        r"(?:the (?:next|past|last|first|coming) )?{count} ?(?:-|–|to|or) ?{count2}[ -]{unit}",
        "duration",
        Example("Repairs take two to three weeks.", "2021-05-06", ("two to three weeks|DURATION|P2W",)),
    ),
    TimexRule(
        "half_unit",
        r"half (?:of )?an? (?P<unit>hour|day|minute|year|century|decade)|half-(?:an-)?(?P<unit2>hour|"
        r"century|day)",
        "duration",
        Example("The siege lasted half an hour.", "2021-05-06", ("half an hour|DURATION|PT30M",)),
        {"amount": "0.5"},
    ),
    TimexRule(
        "span_with_number",
        r"(?:each of |every one of )?(?:the|these|those|its|his|her|their|our|my|another) (?:(?:past|"
        r"last|next|coming|first|final|previous|prior|preceding|following|latest|most recent|recent|"
        r"same|early|opening|closing|ensuing|intervening|year-earlier|additional|full|just|next full|"
        r"other) )?{number} {unit}(?: or so)?(?! old)",
        "duration",
        Example(
            "Prices doubled over the past two years.", "2021-05-06", ("the past two years|DURATION|P2Y",)
        ),
    ),
    TimexRule(
        "span_without_the",
        r"(?:past|last|next|first|final) {number} {unit}(?! old)",
        "duration",
        Example(
            "He grew up there in first three years of war.", "2021-05-06", ("first three years|DURATION|P3Y",)
        ),
    ),
    TimexRule(
        "the_past_unit",
        r"(?:the|this) (?:past|entire|whole|full|past full) (?P<unit>day|week|month|quarter|year|"
        r"decade|century|fortnight|weekend)|(?:the (?:last|next|coming)) (?P<unit2>day|week|month|"
        r"year|decade|fortnight|century)",
        "duration",
        Example("Prices doubled over the past year.", "2021-05-06", ("the past year|DURATION|P1Y",)),
        {"amount": "1"},
    ),
    TimexRule(
        "vague_span",
        r"(?:the |these )?(?:past|last|next|first|final|coming|early|intervening) (?:few |several |"
        r"many |couple of ){plural}|the (?:past|last|next|first|final|early) {plural}|(?:the "
        r")?{plural2} (?:ahead|to come|since)",
        "duration",
        Example(
            "The rains were heavy over the past few weeks.",
            "2021-05-06",
            ("the past few weeks|DURATION|PXW",),
        ),
        {"amount": "X"},
    ),
    TimexRule(
        "recent_units",
        r"(?:more |most )?recent {plural}(?: and {plural2})?",
        "fixed",
        Example("Attacks have grown in recent months.", "2021-05-06", ("recent months|DATE|PAST_REF",)),
        {"value": "PAST_REF"},
    ),
    TimexRule(
        "past_units",
        r"(?:previous|past) {plural}",
        "fixed",
        Example("Attendance was lower than in past years.", "2021-05-06", ("past years|DATE|PAST_REF",)),
        {"value": "PAST_REF"},
    ),
    TimexRule(
        "coming_units",
        r"(?:the )?(?:coming|future|upcoming) {plural}",
        "fixed",
        Example(
            "More cuts will follow in the coming weeks.", "2021-05-06", ("the coming weeks|DATE|FUTURE_REF",)
        ),
        {"value": "FUTURE_REF"},
    ),
    TimexRule(
        "plural_after",
        r"(?:just |only )?{plural} later|(?:just |only )?{plural}(?= (?:after|before|into|ahead of|"
        r"preceding|following))",
        "duration",
        Example("The bridge fell just hours before the parade.", "2021-05-06", ("just hours|DURATION|PTXH",)),
        {"amount": "X"},
    ),
    TimexRule(
        "plural_pair",
        r"(?:within |in )?(?P<span>{plural} (?:or|and) {plural})",
        "duration",
        Example(
            "They will be freed within weeks or months.", "2021-05-06", ("weeks or months|DURATION|PXW",)
        ),
        {"amount": "X"},
    ),
    TimexRule(
        "year_ended",
        r"the (?:fiscal |financial |full )?(?P<unit>year|week|month)(?= (?:ended|ending|to))",
        "duration",
        Example(
            "Sales fell in the year ended June 30.",
            "2021-08-06",
            ("the year|DURATION|P1Y", "June 30|DATE|2021-06-30"),
        ),
        {"amount": "1"},
    ),
    TimexRule(
        "bare_plural",
        r"(?:just |only |many |countless )?(?<!\w-){plural}(?:['’])?(?! (?:old|of age|later|earlier|"
        r"ago|after|before))",
        "duration",
        Example("The trial went on for months.", "2021-05-06", ("months|DURATION|PXM",)),
        {"amount": "X"},
        guard="led_duration",
    ),
    TimexRule(
        "a_while",
        r"(?:quite )?a (?:short |long )?while|some time",
        "duration",
        Example("The talks will take a while.", "2021-05-06", ("a while|DURATION|PXM",)),
        {"lengths": "X:month"},
        guard="led_duration",
        when="vague_adverbs",
    ),
    TimexRule(
        "per",
        r"per {unit}",
        "duration",
        Example("The farm earns 900 pesos per day.", "2021-05-06", ("per day|SET|P1D",)),
        {"repeats": "yes", "amount": "1"},
        when="rate_adjectives",
    ),
    TimexRule(
        "every_unit",
        r"(?:each|every|every single) (?:(?P<unit>second|minute|hour|day|night|week|month|"
        r"quarter|year|weekend|decade)|{number} {unit2})",
        "duration",
        Example(
            "Buses leave every hour and boats every three days.",
            "2021-05-06",
            ("every hour|SET|PT1H", "every three days|SET|P3D"),
        ),
        {"repeats": "yes", "amount": "1"},
    ),
    TimexRule(
        "every_other_unit",
        r"every (?:other|second) {unit}",
        "duration",
        Example("Buses leave every other hour.", "2021-05-06", ("every other hour|SET|PT2H",)),
        {"repeats": "yes", "amount": "2"},
    ),
    TimexRule(
        "nth_weekday_of_each_month",
        r"(?:the )?{ordinal} (?P<day_name>{weekday_long}) (?:of|in) (?:each|every|the) month",
        "fixed",
        Example(
            "The court sits on the first Monday of every month.",
            "2021-05-06",
            ("the first Monday of every month|SET|P1M",),
        ),
        {"lengths": "1:month", "repeats": "yes"},
    ),
    TimexRule(
        "every_point",
        r"(?:each|every) (?:{weekday_long}|{month_long}|{season}|{part})(?: {part2})?",
        "point",
        Example("They march every Friday.", "2021-05-06", ("every Friday|SET|XXXX-WXX-5",)),
        {"repeats": "yes"},
    ),
    TimexRule(
        "every_few_points",
        r"(?:each|every) {weekday_long}(?:(?:, |,? and |-){weekday2})+",
        "point",
        Example(
            "They march every Monday and Friday.", "2021-05-06", ("every Monday and Friday|SET|XXXX-WXX-1",)
        ),
        {"repeats": "yes"},
    ),
    TimexRule(
        "weekdays",
        r"(?P<weekday>(?-i:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday))s(?! ago)|{weekday2} "
        r"(?P<part>mornings|afternoons|evenings|nights)",
        "point",
        Example("The market opens on Tuesdays.", "2021-05-06", ("Tuesdays|SET|XXXX-WXX-2",)),
        {"repeats": "yes"},
    ),
    TimexRule(
        "repeat",
        r"(?:twice |three times )?{repeat}",
        "duration",
        Example("The paper is printed weekly.", "2021-05-06", ("weekly|SET|P1W",)),
        {"repeats": "yes"},
        when="rate_adjectives",
    ),
    TimexRule(
        "reference",
        r"(?<!as\x20){ref}(?! (?:after|as|to be|before))",
        "fixed",
        Example("The dam is now full.", "2021-05-06", ("now|DATE|PRESENT_REF",)),
    ),
    TimexRule(
        "moment",
        r"(?P<present>the moment|the time being|present|this point|this time)(?! (?:of|when|in|the|that))",
        "fixed",
        Example("The dam is full at the moment.", "2021-05-06", ("the moment|DATE|PRESENT_REF",)),
        {"value": "PRESENT_REF"},
        guard="moment",
    ),
    TimexRule(
        "one_day",
        r"(?:will|would|could|may|might|can|should|must) (?P<span>one day)",
        "fixed",
        Example("The dam will one day fail.", "2021-05-06", ("one day|DATE|FUTURE_REF",)),
        {"value": "FUTURE_REF"},
    ),
    TimexRule(
        "future",
        r"the future",
        "fixed",
        Example("The dam may fail in the future.", "2021-05-06", ("the future|DATE|FUTURE_REF",)),
        {"value": "FUTURE_REF"},
        guard="future",
    ),
    TimexRule(
        "reference_extended",
        r"{vague_ref}",
        "fixed",
        Example("The dam was recently repaired.", "2021-05-06", ("recently|DATE|PAST_REF",)),
        when="vague_adverbs",
    ),
)

_SKIPPED = (
    TimexRule(
        "age",
        r"{number}[ -](?:years?|months?|weeks?|days?)[ -](?:old|of age)s?|(?:aged|ages|age) "
        r"{number2}(?:(?:-| to | and ){number3})?(?: years?| months?)?|{number4}-year-olds?|in (?:his|"
        r"her|their) (?:early |mid-|late )?(?:\d0s|twenties|thirties|forties|fifties|sixties|"
        r"seventies|eighties|nineties)",
        "skip",
        Example("A 12-year-old boy and a woman aged 40 were found.", "2021-05-06", ()),
    ),
    TimexRule(
        "name_of_paper",
        r"(?-i:(?:Daily|Weekly|Evening|Morning) [A-Z])\w+|daily (?-i:[A-Z])\w+|(?-i:Sunday (?:Times|"
        r"Mail|Telegraph|Express|Mirror|Herald|Post))",
        "skip",
        Example("He told the Daily Planet.", "2021-05-06", ()),
    ),
    TimexRule(
        "name_of_programme",
        r"(?-i:This Week|This Morning|World Today|USA Today|VOA Today|Sunday Morning)",
        "skip",
        Example('He spoke on "This Week" of the floods.', "2021-05-06", ()),
    ),
    TimexRule(
        "holiday_as_name",
        r"{holiday} (?:party|parties|presents?|gifts?|trees?|carols?|cards?|dinner|shopping|markets?|"
        r"decorations|lights|cake|sales|office)",
        "skip",
        Example("They sold Christmas cards.", "2021-05-06", ()),
    ),
    TimexRule(
        "fraction",
        r"(?:about )?(?:three|\d)[ -]quarters|quarter-?finals?|(?:the|a) quarter-century",
        "skip",
        Example("About three-quarters of the town fled.", "2021-05-06", ()),
    ),
    TimexRule(
        "law",
        r"(?:Act|Law|Bill|Ordinance|Code|Resolution|Regulation|Treaty|Convention|Directive|Decree|"
        r"Rule)(?: of| No\. ?\d+ of|,)? (?:1[4-9]|20)\d\d(?:/\d+)?",
        "skip",
        Example("He was charged under the Fisheries Act 1993.", "2021-05-06", ()),
    ),
    TimexRule(
        "telephone",
        r"\+\d{1,3}(?:[ -]\(?\d{2,5}\)?){2,4}|0\d{2,4}(?:[ -]\d{3,8}){1,3}|\d{3}-\d{4}|\(0?\d{2,4}\) ?\d{3,4}[ -]?\d{3,4}",
        "skip",
        Example("Call +44 20 1998 2022 or 555-1998.", "2021-05-06", ()),
    ),
    TimexRule(
        "address",
        r"(?:(?<=at\x20)|(?<=near\x20)|(?<=outside\x20))\d{1,5}(?: (?-i:[A-Z])\w+){1,3} "
        r"(?:Street|St\.|Avenue|Ave\.?|Road|Rd\.?|Lane|Boulevard|Blvd\.?|Drive|Square|Court|Place|Terrace)",
        "skip",
        Example("She lives at 1945 Mill Street.", "2021-05-06", ()),
    ),
    TimexRule(
        "in_no_time",
        r"(?:almost|virtually|practically|nearly|seemingly|literally) overnight",
        "skip",
        Example("Prices doubled almost overnight.", "2021-05-06", ()),
    ),
    TimexRule(
        "score",
        r"(?:won|lost|beat|win|victory|defeat|lead|draw)\w* (?:\w+ ){0,3}\d+[-–]\d+",
        "skip",
        Example("The team won 12-10 on penalties.", "2021-05-06", ()),
    ),
)

SPAN_RULES = _YEARS + _CLOCK + _AMOUNTS + _SKIPPED
