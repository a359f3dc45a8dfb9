"""English words that become part of a time expression, and what joins two of them."""

from eventlog.language.schema.timex import Affix, Example, Joint

__all__ = ["AFFIXES", "JOINTS"]

_AMOUNTS = ("duration", "offset", "set")
_POINTS = ("day", "time", "clock", "part", "week", "month", "quarter", "season", "year", "era", "offset")
_COARSE = ("week", "month", "quarter", "season", "year", "era")

AFFIXES = (
    Affix(
        "approximately",
        r"(?:at )?(?:about|around|approximately|roughly|nearly|almost|some|circa|close to|an "
        r"estimated|well over|under|"
        r"more than|less than|fewer than|at least|at most|up to|no more than|as many as|as much as|no "
        r"less than|"
        r"a maximum of|a minimum of|just over|just under|not quite|exactly|precisely|upwards of)",
        ("duration",),
        Example(
            "The search lasted more than three hours.", "2021-05-04", ("more than three hours|DURATION|PT3H",)
        ),
        {"approx": "yes"},
    ),
    Affix(
        "over",
        r"(?<=for\x20)over|(?<=lasted\x20)over|(?<=after\x20)over|(?<=of\x20)over|(?<=in\x20)over|"
        r"(?<=spent\x20)over|(?<=took\x20)over|(?<=last\x20)over",
        ("duration",),
        Example("The search lasted over three hours.", "2021-05-04", ("over three hours|DURATION|PT3H",)),
        {"approx": "yes"},
        unless="the|these|those|his|her|its|their|our",
    ),
    Affix(
        "about_a_point",
        r"(?:about|around|approximately|roughly|nearly|almost|circa|just after|just before|shortly "
        r"after|shortly before|"
        r"soon after|towards|some|more than|exactly|at least)",
        ("clock", "offset", "time", "day", "month", "year", "part", "quarter"),
        Example(
            "The lights went out around 7:15 p.m. Monday.",
            "2021-05-04",
            ("around 7:15 p.m. Monday|TIME|2021-05-03T19:15",),
        ),
        {"approx": "yes"},
    ),
    Affix(
        "early",
        r"(?:the )?(?:very )?early(?: in| on)?|the (?:beginning|start|opening) of|the first part of|early-",
        (*_COARSE, "day", "time"),
        Example("Voting starts in early March.", "2021-01-04", ("early March|DATE|2021-03",)),
        {"mod": "START"},
    ),
    Affix(
        "late",
        r"(?:the )?(?:very )?late(?: in| on)?|the (?:very )?end of|the (?:last|latter|final|closing) "
        r"(?:part|days|weeks|months|hours) of|late-",
        (*_COARSE, "day", "time"),
        Example("The bridge opened in late 2012.", "2021-01-04", ("late 2012|DATE|2012",)),
        {"mod": "END"},
    ),
    Affix(
        "middle",
        r"(?:the )?mid(?:-| |dle of )|the middle of",
        _COARSE,
        Example("Talks resume in mid-November.", "2021-10-04", ("mid-November|DATE|2021-11",)),
        {"mod": "MID"},
    ),
    Affix(
        "earlier_or_later",
        r"(?:earlier|later|sometime|some time)(?: in| on)?",
        (*_COARSE, "day", "time", "part"),
        Example("The mayor resigned earlier this week.", "2021-10-07", ("earlier this week|DATE|2021-W40",)),
        {},
    ),
    Affix(
        "focus",
        r"(?:just|only|barely)",
        ("duration", "offset", "day", "week", "month", "year", "time"),
        Example("The search lasted only three hours.", "2021-05-04", ("only three hours|DURATION|PT3H",)),
        when="focus_words",
    ),
    Affix(
        "no_later_than",
        r"no later than|not later than",
        ("day", "month", "week", "year", "time"),
        Example(
            "Bids are due no later than Thursday.", "2021-10-05", ("no later than Thursday|DATE|2021-10-07",)
        ),
        {"bound": "by", "direction": "1"},
    ),
    Affix(
        "or_so",
        r" or (?:so|two)(?! (?:many|much))",
        ("duration", "offset", "day"),
        Example("The repairs took a week or so.", "2021-10-05", ("a week or so|DURATION|P1W",)),
        {"approx": "yes"},
        after=True,
    ),
    Affix(
        "or_later",
        r" (?:or later|and beyond|or beyond|onwards?|at the latest)",
        ("year", "month", "day", "week"),
        Example("The line will open in 2027 or later.", "2021-10-05", ("2027 or later|DATE|2027",)),
        {},
        after=True,
    ),
    Affix(
        "local_time",
        r",? ?\(?(?:local time|(?:-?[A-Z][a-z]+ ){1,2}time|{zone}|Eastern(?: Standard| Daylight)?(?: "
        r"Time)?|[A-Z][a-z]+ Standard Time)\)?(?!\w)",
        ("clock", "time"),
        Example(
            "It struck at 9:00 am local time.", "2021-10-05", ("9:00 am local time|TIME|2021-10-05T09:00",)
        ),
        after=True,
    ),
    Affix(
        "date_in_brackets",
        r",? ?\((?:{month} {day}|{day} {month})(?:,? {year})?\)",
        ("time", "week"),
        Example(
            "They met on Saturday night (March 14).",
            "2020-03-19",
            ("Saturday night (March 14)|TIME|2020-03-14TNI",),
        ),
        after=True,
    ),
)

JOINTS = (
    Joint(
        "clock_then_day",
        ("clock", "part"),
        r",? (?:on |of )?(?:the )?",
        ("day", "time"),
        Example("Shops shut at 5 p.m. on Friday.", "2021-10-11", ("5 p.m. on Friday|TIME|2021-10-08T17:00",)),
    ),
    Joint(
        "month_then_year",
        ("month", "season"),
        r",? (?:of )?",
        ("year",),
        Example(
            "He left in January nineteen ninety-seven.",
            "2021-10-11",
            ("January nineteen ninety-seven|DATE|1997-01",),
        ),
    ),
    Joint(
        "day_then_clock",
        ("day", "time"),
        r",? (?:at )?",
        ("clock",),
        Example(
            "The vote was held on Friday at 5 p.m. in the hall.",
            "2021-10-11",
            ("Friday at 5 p.m.|TIME|2021-10-08T17:00",),
        ),
    ),
)
