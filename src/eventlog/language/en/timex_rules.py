"""English rules for places on the calendar and clock."""

from eventlog.language.schema.timex import Example, TimexRule

__all__ = ["RULES"]

_POINTS = (
    TimexRule(
        "month_day",
        r"(?:(?:this (?:coming|past) )?{weekday},? (?:the )?)?\(?{month} {day}(?:st|nd|rd|th)?(?:,? "
        r"{year}|, ['’]{yy})?\)?",
        "point",
        Example(
            "The treaty was signed on Friday, Nov. 12, 2021, and took effect on January 3.",
            "2021-11-20",
            ("Friday, Nov. 12, 2021|DATE|2021-11-12", "January 3|DATE|2022-01-03"),
        ),
    ),
    TimexRule(
        "month_ordinal",
        r"(?:(?:this (?:coming|past) )?{weekday},? )?{month} (?:the )?{ordinal}(?:,? {year})?",
        "point",
        Example("She arrives on March the eighth.", "2021-03-01", ("March the eighth|DATE|2021-03-08",)),
        {"ordinal_of": "day"},
    ),
    TimexRule(
        "day_month",
        r"(?:{weekday},? )?\(?(?:the )?{day}(?:st|nd|rd|th)?(?: of)?(?: |-){month}(?:[ ,-]\s*{year}|, "
        r"['’]{yy})?\)?",
        "point",
        Example(
            "It ran from 4 February 2005 to the 26th of March.",
            "2005-04-13",
            ("4 February 2005|DATE|2005-02-04", "the 26th of March|DATE|2005-03-26"),
        ),
    ),
    TimexRule(
        "ordinal_month",
        r"(?:{weekday},? )?(?:the )?{ordinal}(?: day)? of {month_long}(?:,? {year})?",
        "point",
        Example(
            "He was born on the second of June 1950.",
            "2005-04-13",
            ("the second of June 1950|DATE|1950-06-02",),
        ),
        {"ordinal_of": "day"},
    ),
    TimexRule(
        "month_day_shifted_year",
        r"(?:{month} {day}|{day2} {month2})(?:st|nd|rd|th)?,? (?:of )?{shift} year",
        "point",
        Example("The wall fell on June 12 last year.", "2017-10-03", ("June 12 last year|DATE|2016-06-12",)),
        {"unit": "year"},
    ),
    TimexRule(
        "list_day_before_month",
        r"{day}(?:st|nd|rd|th)?(?=(?:, \d{1,2}(?:st|nd|rd|th)?){0,3},? ?(?:-|–|to|and|or|until|"
        r"through|&) ?\d{1,2}(?:st|nd|rd|th)?(?: of)? {month}(?: {year})?)",
        "point",
        Example(
            "The fair runs from 14 to 25 May.", "2016-04-07", ("14|DATE|2016-05-14", "25 May|DATE|2016-05-25")
        ),
    ),
    TimexRule(
        "list_day_after_month",
        r"{month} \d{1,2}(?:st|nd|rd|th)?,? ?(?:-|–|to|and|or|until|through|&) ?(?P<span>{day}(?:st|"
        r"nd|rd|th)?(?:, {year})?)(?![\d:]| ?%)",
        "point",
        Example(
            "The fair runs from May 14 to 25.", "2016-04-07", ("May 14|DATE|2016-05-14", "25|DATE|2016-05-25")
        ),
    ),
    TimexRule(
        "list_day_between",
        r"{month} \d{1,2}, (?P<span>{day})(?=,? (?:and|or|&) \d{1,2}(?!\d|[,.:]\d| ?%))",
        "point",
        Example(
            "The fair runs on May 14, 16 and 18.",
            "2016-04-07",
            ("May 14|DATE|2016-05-14", "16|DATE|2016-05-16", "18|DATE|2016-05-18"),
        ),
    ),
    TimexRule(
        "list_day_last",
        r"{month} \d{1,2}, \d{1,2},? (?:and|or|&) (?P<span>{day}(?:, {year})?)(?!\d|[,.:]\d| ?%)",
        "point",
        Example(
            "The fair runs on May 14, 16 and 18, 2016.",
            "2016-04-07",
            ("May 14|DATE|2016-05-14", "16|DATE|2016-05-16", "18, 2016|DATE|2016-05-18"),
        ),
    ),
    TimexRule(
        "weekday_in_brackets",
        r"{weekday_long},? ?\( ?(?:{month} {day}|{day2} {month2})(?:st|nd|rd|th)?(?:,? {year})? ?\)",
        "point",
        Example(
            "They met on Tuesday (9 September).", "2014-09-12", ("Tuesday (9 September)|DATE|2014-09-09",)
        ),
    ),
    TimexRule(
        "iso_date",
        r"(?P<iso>(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))",
        "point",
        Example("Updated 2021-03-04 by the desk.", "2021-03-09", ("2021-03-04|DATE|2021-03-04",)),
    ),
    TimexRule(
        "slashed_date",
        r"{mm}/{day}/{year}",
        "point",
        Example("The form is dated 3/14/2021.", "2021-03-20", ("3/14/2021|DATE|2021-03-14",)),
    ),
    TimexRule(
        "dotted_date",
        r"{day}\.{mm}\.{year}",
        "point",
        Example("The form is dated 4.5.2021.", "2021-06-20", ("4.5.2021|DATE|2021-05-04",)),
    ),
    TimexRule(
        "slashed_date_day_first",
        r"(?P<day>1[3-9]|2\d|3[01])/{mm}/{year}",
        "point",
        Example("The form is dated 14/3/2021.", "2021-03-20", ("14/3/2021|DATE|2021-03-14",)),
    ),
    TimexRule(
        "month_year",
        r"{month},? (?:of )?{year}|{month},? ['’]{yy}",
        "point",
        Example("Prices doubled in September 2003.", "2005-10-01", ("September 2003|DATE|2003-09",)),
    ),
    TimexRule(
        "month_shifted_year",
        r"{month_long},? (?:of )?{shift} year",
        "point",
        Example("It closed in February of last year.", "2005-10-01", ("February of last year|DATE|2004-02",)),
        {"unit": "year"},
    ),
    TimexRule(
        "month_that_year",
        r"{month_long} (?:of )?(?:that|the same) year",
        "point",
        Example(
            "He won in 1998. In May of that year he quit.",
            "2005-10-01",
            ("1998|DATE|1998", "May of that year|DATE|1998-05"),
        ),
        {"same": "year"},
    ),
    TimexRule(
        "month",
        r"{month_long}",
        "point",
        Example("The talks began in October.", "2005-11-01", ("October|DATE|2005-10",)),
        guard="name",
    ),
    TimexRule(
        "abbreviated_month",
        r"{month}",
        "point",
        Example("The talks began in Oct. and failed.", "2005-11-01", ("Oct.|DATE|2005-10",)),
        guard="short_month",
    ),
    TimexRule(
        "shifted_month",
        r"{shift} {month_long}",
        "point",
        Example("The court ruled last October.", "2005-02-17", ("last October|DATE|2004-10",)),
    ),
    TimexRule(
        "past_month",
        r"(?:this past|the previous) (?:{month_long}|{season})",
        "point",
        Example("The court ruled this past February.", "2019-11-25", ("this past February|DATE|2019-02",)),
        {"direction": "-1"},
    ),
    TimexRule(
        "weekday",
        r"(?<!on\x20a\x20){weekday_long}(?!s)",
        "point",
        Example("The mill burned down Tuesday.", "2021-05-06", ("Tuesday|DATE|2021-05-04",)),
    ),
    TimexRule(
        "weekday_part",
        r"(?:(?:early|late) (?:on )?)?{weekday_long},? (?:in the )?{part}",
        "point",
        Example("Shells fell on Saturday evening.", "2017-11-14", ("Saturday evening|TIME|2017-11-11TEV",)),
    ),
    TimexRule(
        "shifted_weekday",
        r"{shift} (?:week['’]s )?{weekday_long}(?: {part})?",
        "point",
        Example(
            "The dam broke last Wednesday night.", "2018-02-01", ("last Wednesday night|TIME|2018-01-24TNI",)
        ),
        {"unit": "week"},
    ),
    TimexRule(
        "coming_weekday",
        r"(?:this coming|the coming|the following|the next) {weekday_long}(?: {part})?",
        "point",
        Example(
            "Voters go to the polls this coming Sunday.",
            "1998-03-05",
            ("this coming Sunday|DATE|1998-03-08",),
        ),
        {"direction": "1"},
    ),
    TimexRule(
        "coming_season",
        r"this coming (?:{season}|{month_long})",
        "point",
        Example("Snow is expected this coming winter.", "1998-03-05", ("this coming winter|DATE|1998-WI",)),
        {"direction": "1"},
    ),
    TimexRule(
        "past_weekday",
        r"(?:this past|the previous|the preceding) {weekday_long}(?: {part})?",
        "point",
        Example("The strike began this past Sunday.", "1998-03-05", ("this past Sunday|DATE|1998-03-01",)),
        {"direction": "-1"},
    ),
    TimexRule(
        "weekday_of_shifted_week",
        r"{weekday_long},? (?:of )?{shift} week",
        "point",
        Example("The plant opens on Monday next week.", "2018-02-01", ("Monday next week|DATE|2018-02-05",)),
        {"unit": "week"},
    ),
    TimexRule(
        "nth_weekday_of_month",
        r"the (?:{ordinal}|(?P<last_one>last|final)) {weekday_long} (?:of|in) {month_long}(?:,? {year})?",
        "point",
        Example(
            "Voters choose on the first Tuesday of May.",
            "2021-03-31",
            ("the first Tuesday of May|DATE|2021-05-04",),
        ),
        {"ordinal_of": "weekday"},
    ),
    TimexRule(
        "before_last",
        r"the {period} before last",
        "point",
        Example("It rained the week before last.", "2021-05-06", ("the week before last|DATE|2021-W16",)),
        {"shift": "-2"},
    ),
    TimexRule(
        "after_next",
        r"the {period} after next",
        "point",
        Example("They meet the week after next.", "2021-05-06", ("the week after next|DATE|2021-W20",)),
        {"shift": "2"},
    ),
    TimexRule(
        "week_of_month",
        r"the {ordinal} week (?:of|in) {month_long}(?:,? {year})?",
        "point",
        Example(
            "Exams start in the second week of January.",
            "2024-01-31",
            ("the second week of January|DATE|2024-W02",),
        ),
        {"ordinal_of": "week"},
    ),
    TimexRule(
        "day_of_this_month",
        r"the {ordinal} (?:of|day of) {shift} month",
        "point",
        Example(
            "Rent is due on the 12th of this month.",
            "2015-08-27",
            ("the 12th of this month|DATE|2015-08-12",),
        ),
        {"ordinal_of": "day", "unit": "month"},
    ),
    TimexRule(
        "day_alone",
        r"the (?P<day>[12]\d|3[01]|[1-9])(?:st|nd|rd|th)(?= ?(?:[,.;:]|and|or|to|at|the|when|but|with)\W)",
        "point",
        Example(
            "Trains stop on 22 August and resume on the 24th, officials said.",
            "2020-09-02",
            ("22 August|DATE|2020-08-22", "the 24th|DATE|2020-08-24"),
        ),
        guard="led",
    ),
)

_RELATIVE = (
    TimexRule(
        "yesterday",
        r"yesterday(?: {part})?",
        "point",
        Example("The pipe burst yesterday morning.", "2021-05-06", ("yesterday morning|TIME|2021-05-05TMO",)),
        {"day_shift": "-1"},
    ),
    TimexRule(
        "today",
        r"today(?: {part})?",
        "point",
        Example("The court sits today.", "2021-05-06", ("today|DATE|2021-05-06",)),
        {"day_shift": "0"},
    ),
    TimexRule(
        "tomorrow",
        r"tomorrow(?: {part})?",
        "point",
        Example("The court sits tomorrow morning.", "2021-05-06", ("tomorrow morning|TIME|2021-05-07TMO",)),
        {"day_shift": "1"},
    ),
    TimexRule(
        "day_before_yesterday",
        r"the day before yesterday",
        "point",
        Example(
            "It rained the day before yesterday.", "2021-05-06", ("the day before yesterday|DATE|2021-05-04",)
        ),
        {"day_shift": "-2"},
    ),
    TimexRule(
        "day_after_tomorrow",
        r"the day after tomorrow",
        "point",
        Example(
            "The ferry sails the day after tomorrow.",
            "2021-05-06",
            ("the day after tomorrow|DATE|2021-05-08",),
        ),
        {"day_shift": "2"},
    ),
    TimexRule(
        "tonight",
        r"tonight",
        "point",
        Example("The ferry sails tonight.", "2021-05-06", ("tonight|TIME|2021-05-06TNI",)),
        {"day_shift": "0", "part": "NI"},
    ),
    TimexRule(
        "last_night",
        r"(?:late |early )?last night|overnight",
        "point",
        Example("The barn burned last night.", "2021-05-06", ("last night|TIME|2021-05-05TNI",)),
        {"day_shift": "-1", "part": "NI"},
    ),
    TimexRule(
        "this_part",
        r"this {part}",
        "point",
        Example("The barn burned this morning.", "2021-05-06", ("this morning|TIME|2021-05-06TMO",)),
        {"day_shift": "0"},
    ),
    TimexRule(
        "shifted_period",
        r"{shift} {period}",
        "point",
        Example(
            "Exports fell last month and may fall this year.",
            "2021-05-06",
            ("last month|DATE|2021-04", "this year|DATE|2021"),
        ),
    ),
    TimexRule(
        "season_shifted",
        r"{shift} {season}",
        "point",
        Example("The river rose last summer.", "2021-05-06", ("last summer|DATE|2020-SU",)),
    ),
    TimexRule(
        "season_year",
        r"(?:the )?{season}(?: of|,)? {year}|(?:the )?{season} (?:of )?(?P<shift>last|next) year",
        "point",
        Example("The river rose in the spring of 2012.", "2021-05-06", ("the spring of 2012|DATE|2012-SP",)),
        {"unit": "year"},
    ),
    TimexRule(
        "season",
        r"the (?:early |late )?{season}(?! (?:of|from|in|line|sale|collection))|(?:early|late) {season2}",
        "point",
        Example("Tourists come in the summer.", "2021-05-06", ("the summer|DATE|2021-SU",)),
    ),
    TimexRule(
        "season_led",
        r"(?P<season>(?-i:spring|summer|autumn|winter))(?! (?:of|water|line|training|break|camp|school|games|"
        r"Games|Olympics|sale|collection|[a-z]+wear))",
        "point",
        Example("Tourists come in summer.", "2021-05-06", ("summer|DATE|2021-SU",)),
        guard="season",
    ),
    TimexRule(
        "season_of",
        r"(?:the )?(?:early |late )?{season}(?= of)",
        "point",
        Example(
            "Tourists came in the winter of nineteen ninety-four.",
            "2021-05-06",
            ("the winter of nineteen ninety-four|DATE|1994-WI",),
        ),
        latent=True,
    ),
    TimexRule(
        "the_weekend",
        r"the weekend",
        "point",
        Example("Three people drowned over the weekend.", "2021-05-04", ("the weekend|DATE|2021-W17-WE",)),
        {"weekend": "yes"},
    ),
    TimexRule(
        "ago",
        r"{count}(?: more)?(?P<half_more> and a half)? {unit}(?P<half_more> and a half)? ago"
        r"(?: (?:today|tomorrow))?",
        "offset",
        Example(
            "The firm was founded two years ago and moved ten days ago.",
            "2021-05-06",
            ("two years ago|DATE|2019", "ten days ago|DATE|2021-04-26"),
        ),
        {"sign": "-1"},
    ),
    TimexRule(
        "or_so_ago",
        r"{count} {unit} or (?:so|two) ago",
        "offset",
        Example("He left a week or so ago.", "2021-05-12", ("a week or so ago|DATE|2021-05-05",)),
        {"sign": "-1", "approx": "yes"},
    ),
    TimexRule(
        "plural_ago",
        r"(?:many )?{plural} ago",
        "fixed",
        Example("The road was paved years ago.", "2021-05-12", ("years ago|DATE|PAST_REF",)),
        {"value": "PAST_REF"},
    ),
    TimexRule(
        "in_time",
        r"in (?P<span>{count} {unit}['’]s? time)",
        "offset",
        Example(
            "The rules take effect in two weeks' time.", "2021-05-06", ("two weeks' time|DATE|2021-05-20",)
        ),
        {"sign": "1"},
    ),
    TimexRule(
        "from_now",
        r"{count} {unit} (?:from now|hence)",
        "offset",
        Example(
            "The rules take effect two weeks from now.", "2021-05-06", ("two weeks from now|DATE|2021-05-20",)
        ),
        {"sign": "1"},
    ),
    TimexRule(
        "later_or_earlier",
        r"{count} {unit} (?:{sign}|before(?= ?[.,;)]))(?! (?:than|[a-z]+ing))",
        "offset",
        Example(
            "He was arrested on 6 April. Five days later he was freed.",
            "2017-05-04",
            ("6 April|DATE|2017-04-06", "Five days later|DATE|2017-04-11"),
        ),
        {"offset_base": "narration"},
    ),
    TimexRule(
        "day_after",
        r"the next (?P<period>day|month|year)|the following {period}",
        "offset",
        Example(
            "He was arrested on 6 April. The next day he was freed.",
            "2017-05-04",
            ("6 April|DATE|2017-04-06", "The next day|DATE|2017-04-07"),
        ),
        {"offset_base": "narration", "sign": "1", "amount": "1"},
    ),
    TimexRule(
        "day_before",
        r"the (?:previous|preceding|prior) {period}|the {period2} before(?= ?[.,;)])",
        "offset",
        Example(
            "He was arrested on 6 April. The previous day he had fled.",
            "2017-05-04",
            ("6 April|DATE|2017-04-06", "The previous day|DATE|2017-04-05"),
        ),
        {"offset_base": "narration", "sign": "-1", "amount": "1"},
    ),
    TimexRule(
        "the_eve",
        r"the eve(?! of)",
        "offset",
        Example(
            "The vote was on 6 April. On the eve he fell ill.",
            "2017-05-04",
            ("6 April|DATE|2017-04-06", "the eve|DATE|2017-04-05"),
        ),
        {"offset_base": "narration", "sign": "-1", "amount": "1", "unit": "day"},
    ),
    TimexRule(
        "next_part",
        r"the (?:next|following) {part}",
        "offset",
        Example(
            "He was arrested on 6 April. The next morning he was freed.",
            "2017-05-04",
            ("6 April|DATE|2017-04-06", "The next morning|TIME|2017-04-07TMO"),
        ),
        {"offset_base": "narration", "sign": "1", "amount": "1", "unit": "day"},
    ),
    TimexRule(
        "part_before",
        r"the (?:previous {part}|{part2} before(?= ?[.,;)]))",
        "offset",
        Example(
            "He was arrested on 6 April. The previous evening he had fled.",
            "2017-05-04",
            ("6 April|DATE|2017-04-06", "The previous evening|TIME|2017-04-05TEV"),
        ),
        {"offset_base": "narration", "sign": "-1", "amount": "1", "unit": "day"},
    ),
    TimexRule(
        "that_day",
        r"(?:that|the|that very|the very) same (?P<same>day|week|month|quarter|year)|that "
        r"(?P<same>day|week|month|quarter|year)|the (?P<same>day)(?= (?:in question|itself))|"
        r"(?:earlier|later) in the (?P<same>day)|the (?P<same>day)(?=[.,;] )",
        "point",
        Example(
            "He was freed on 6 April. The same day he left.",
            "2017-05-04",
            ("6 April|DATE|2017-04-06", "The same day|DATE|2017-04-06"),
        ),
    ),
    TimexRule(
        "that_part",
        r"that (?:same |very )?{part}",
        "point",
        Example(
            "He was freed on 6 April. That evening he left.",
            "2017-05-04",
            ("6 April|DATE|2017-04-06", "That evening|TIME|2017-04-06TEV"),
        ),
        {"same": "day"},
    ),
    TimexRule(
        "that_weekend",
        r"that weekend",
        "point",
        Example(
            "He was freed on 6 April. That weekend he left.",
            "2017-05-04",
            ("6 April|DATE|2017-04-06", "That weekend|DATE|2017-W14-WE"),
        ),
        {"same": "week", "weekend": "yes"},
    ),
    TimexRule(
        "the_period",
        r"the (?:full |current |latest )?(?P<period>year|month|week|fiscal year|calendar year)(?! "
        r"(?:ended|ending|beginning|starting|following|ago|earlier|before|after|to|in question|when|"
        r"that|of))",
        "point",
        Example("It was the worst flood of the year.", "2017-05-04", ("the year|DATE|2017",)),
        {"shift": "0"},
    ),
    TimexRule(
        "end_of_year",
        r"(?:the )?(?:year|{period}['’]s)[ -]end|(?:year|month)['’]s end",
        "point",
        Example("The mine will close by year-end.", "2017-05-04", ("year-end|DATE|2017",)),
        {"year_shift": "0", "mod": "END"},
    ),
)

RULES = _POINTS + _RELATIVE
