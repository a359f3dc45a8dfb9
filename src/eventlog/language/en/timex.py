"""English time expressions, as British and American papers write them."""

from eventlog.language.en.timex_affixes import AFFIXES, JOINTS
from eventlog.language.en.timex_rules import RULES
from eventlog.language.en.timex_rules_spans import SPAN_RULES
from eventlog.language.en.timex_words import (
    AHEAD,
    BEHIND,
    CALLED_OFF,
    COUNTED,
    FUTURE,
    LEADS,
    LEXICONS,
    NAMED_DAYS,
    PAST,
    PERFECT,
    PLANNED,
    SAYINGS,
    SIGNALS,
    TELLING,
    UPTO,
)
from eventlog.language.schema.timex import TimexData

__all__ = ["DATA"]

DATA = TimexData(
    locale="en",
    months={"Sept": 9, "Febr": 2},
    weekdays={"Tues": 2, "Thurs": 4, "Weds": 3},
    ambiguous=frozenset({"may", "march"}),
    leads=LEADS,
    month_first=True,
    lexicons=LEXICONS,
    rules=RULES + SPAN_RULES,
    affixes=AFFIXES,
    joints=JOINTS,
    named_days=NAMED_DAYS,
    future=FUTURE,
    past=PAST,
    sayings=SAYINGS,
    ahead=AHEAD,
    behind=BEHIND,
    upto=UPTO,
    perfect=PERFECT,
    planned=PLANNED,
    called_off=CALLED_OFF,
    telling=TELLING,
    signals=SIGNALS,
    counted=COUNTED,
)
