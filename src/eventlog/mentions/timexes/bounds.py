"""From a resolved period to EDTF: approximation, open ends and bounds as the words give them."""

from datetime import date, timedelta

from eventlog.edtf import Edtf, parse_edtf
from eventlog.errors import InputError
from eventlog.mentions.timexes.calendar import Period

__all__ = ["edtf_of"]

# EDTF level 1 season codes; hemisphere is left open, as newspapers leave it.
_SEASON_CODES = {"SP": 21, "SU": 22, "FA": 23, "WI": 24}
_ROUGH = ("START", "MID", "END", "APPROX")


def edtf_of(period: Period, *, approx: bool = False, mod: str = "", bound: str = "") -> Edtf | None:
    """The EDTF value of a period; None where the calendar has no such day.

    ``since`` opens the end, ``until`` the beginning; ``by``, ``before`` and ``after`` say some day on that
    side: a one-of set. Everything vague about where inside the period ("early", "about") is an approximation.
    """
    try:
        if bound in ("by", "before"):
            last = period.end if bound == "by" else period.start - timedelta(days=1)
            return parse_edtf(f"[..{last.isoformat()}]")
        if bound == "after":
            return parse_edtf(f"[{(period.end + timedelta(days=1)).isoformat()}..]")
        # "Early on Monday" and "around 7 pm" leave no doubt about the day.
        rough = approx or (mod in _ROUGH and period.grain not in ("day", "minute"))
        text = _plain(period) if bound else _marked(period, rough=rough)
        if bound == "since":
            return parse_edtf(f"{_first(period, text)}/..")
        if bound == "until":
            return parse_edtf(f"../{_last(period, text)}")
        return parse_edtf(text)
    except (InputError, OverflowError):
        return None


def _plain(period: Period) -> str:
    if period.grain == "minute":
        return period.start.isoformat()
    if period.grain in ("day", "month", "year"):
        return period.value
    if period.grain == "season":
        year, season = period.value.split("-")
        return f"{year}-{_SEASON_CODES[season]}"
    if period.grain == "decade":
        return f"{period.value}X"
    if period.grain == "century":
        return f"{period.value}XX"
    if period.grain in ("quarter", "half"):
        return f"{period.start:%Y-%m}/{period.end:%Y-%m}"
    if period.grain == "years":
        return f"{period.start.year:04d}/{period.end.year:04d}"
    return f"{period.start.isoformat()}/{period.end.isoformat()}"


def _marked(period: Period, *, rough: bool) -> str:
    text = _plain(period)
    return "/".join(f"{end}~" for end in text.split("/")) if rough else text


def _first(period: Period, text: str) -> str:
    return text.split("/")[0] if period.grain not in ("decade", "century", "season") else _day(period.start)


def _last(period: Period, text: str) -> str:
    return text.split("/")[-1] if period.grain not in ("decade", "century", "season") else _day(period.end)


def _day(day: date) -> str:
    return day.isoformat()
