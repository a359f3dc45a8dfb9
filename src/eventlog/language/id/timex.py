"""Indonesian time expressions, with older spellings and the abbreviations of newspapers."""

from eventlog.language.id.timex_affixes import AFFIXES, JOINTS
from eventlog.language.id.timex_rules import RULES
from eventlog.language.id.timex_rules_spans import SPAN_RULES
from eventlog.language.id.timex_words import (
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
    locale="id",
    months={
        "Pebruari": 2, "Peb": 2, "Febr": 2, "Nopember": 11, "Nop": 11, "Nov": 11, "Agt": 8, "Agst": 8, "Ags": 8,
        "Agus": 8, "Sept": 9, "Djanuari": 1, "Djuni": 6, "Djuli": 7, "Oct": 10, "Dec": 12, "Maart": 3,
    },
    weekdays={"Ahad": 7, "Jum'at": 5, "Jumaat": 5, "Senen": 1, "Saptu": 6},
    ambiguous=frozenset(),
    leads=LEADS,
    month_first=False,
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
)  # fmt: skip
