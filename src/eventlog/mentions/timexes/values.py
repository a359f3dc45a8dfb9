"""TIMEX3 values that need no calendar: durations, repetitions, times of day."""

from eventlog.mentions.timexes.reading import Reading

__all__ = ["duration_value", "set_value", "time_suffix"]

_CODES = {
    "second": ("T", "S"), "minute": ("T", "M"), "hour": ("T", "H"), "day": ("", "D"), "night": ("", "D"),
    "week": ("", "W"), "month": ("", "M"), "quarter": ("", "M"), "half": ("", "M"), "year": ("", "Y"),
    "weekend": ("", "D"), "decade": ("", "Y"), "century": ("", "Y"), "millennium": ("", "Y"),
    "fortnight": ("", "W"),
}  # fmt: skip
_TIMES = {
    "quarter": 3,
    "half": 6,
    "decade": 10,
    "century": 100,
    "millennium": 1000,
    "fortnight": 2,
    "weekend": 2,
}
_VAGUE = {"decade": "PXDE", "century": "PXC", "quarter": "PXQ"}
_ORDER = ("Y", "M", "W", "D", "H", "S")


def duration_value(lengths: tuple[tuple[float | None, str], ...]) -> str:
    """``P3D``, ``PT2H30M``, ``PXM``; decades and centuries are spelled in years."""
    date_part, time_part = "", ""
    for amount, unit in lengths:
        if amount is None and unit in _VAGUE:
            return _VAGUE[unit]
        mark, code = _CODES[unit]
        number = "X" if amount is None else _plain(amount * _TIMES.get(unit, 1))
        if mark:
            time_part += f"{number}{code}"
        else:
            date_part += f"{number}{code}"
    return f"P{date_part}{f'T{time_part}' if time_part else ''}"


def set_value(reading: Reading) -> str:
    """``P1Y`` for "per year", ``XXXX-WXX-5`` for "every Friday"."""
    if reading.lengths:
        return duration_value(reading.lengths)
    if reading.weekday is not None:
        return f"XXXX-WXX-{reading.weekday}" + time_suffix(reading)
    if reading.month is not None:
        return f"XXXX-{reading.month:02d}" + (f"-{reading.day:02d}" if reading.day else "")
    if reading.season:
        return f"XXXX-{reading.season}"
    if reading.quarter:
        return f"XXXX-Q{reading.quarter}"
    if reading.weekend:
        return "XXXX-WXX-WE"
    if reading.has_time:
        return "XXXX-XX-XX" + time_suffix(reading)
    return "P1D"


def time_suffix(reading: Reading) -> str:
    """``T17:00``, ``TMO`` or nothing."""
    if reading.hour is not None:
        second = f":{reading.second:02d}" if reading.second is not None else ""
        return f"T{reading.hour:02d}:{reading.minute or 0:02d}{second}"
    return f"T{reading.part}" if reading.part else ""


def _plain(amount: float) -> str:
    return str(int(amount)) if amount == int(amount) else f"{amount:.10g}"
