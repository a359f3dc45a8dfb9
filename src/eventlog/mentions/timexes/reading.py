"""What the words of a time expression say, before any calendar is consulted."""

from dataclasses import dataclass, replace
from typing import Any

__all__ = ["Found", "Reading"]


@dataclass(frozen=True, slots=True)
class Reading:
    """The fields that an expression names; ``None`` and ``""`` where it is silent.

    ``*_shift`` count units from the publishing day ("last month": ``month_shift`` -1). ``offset`` is a
    distance in ``offset_unit`` from ``offset_base`` (``now`` or ``narration``). ``direction`` is -1, 0 or 1
    where words say so, ``strict`` where it leaves out the present one. ``twelve`` is a clock that shows
    twelve hours. ``same`` names the unit of an anaphor ("that year"). ``lengths`` are amounts with units, an
    amount ``None`` being vague; ``repeats`` makes them a SET. ``type`` with ``value`` is an expression whose
    value needs no calendar. ``bound`` (``since``, ``until``, ``before``, ``after``, ``by``) shapes the EDTF
    value only.
    """

    type: str = ""
    value: str = ""
    century: int | None = None
    decade: int | None = None
    decade_shift: int | None = None
    year: int | None = None
    year_to: int | None = None
    year_shift: int | None = None
    half: int | None = None
    quarter: int | None = None
    quarter_shift: int | None = None
    season: str = ""
    month: int | None = None
    month_shift: int | None = None
    week: int | None = None
    week_shift: int | None = None
    weekend: bool = False
    day: int | None = None
    day_shift: int | None = None
    weekday: int | None = None
    holiday: str = ""
    part: str = ""
    hour: int | None = None
    minute: int | None = None
    second: int | None = None
    zone: str = ""
    offset: float | None = None
    offset_unit: str = ""
    offset_base: str = ""
    direction: int | None = None
    strict: bool = False
    twelve: bool = False
    same: str = ""
    lengths: tuple[tuple[float | None, str], ...] = ()
    repeats: bool = False
    approx: bool = False
    mod: str = ""
    bound: str = ""

    @property
    def has_day(self) -> bool:
        """Whether it names a day, by date, weekday, holiday or distance."""
        return (
            self.day is not None
            or self.weekday is not None
            or self.day_shift is not None
            or bool(self.holiday)
            or self.same == "day"
            or (self.offset is not None and self.offset_unit in ("day", "night"))
        )

    @property
    def has_time(self) -> bool:
        """Whether it names a clock time or a part of the day."""
        return self.hour is not None or bool(self.part)

    @property
    def shape(self) -> str:
        """The coarse kind that rules of combination ask for."""
        if self.lengths:
            return "set" if self.repeats else "duration"
        if self.type:
            return "fixed"
        if self.has_day:
            return "time" if self.has_time else "day"
        if self.hour is not None:
            return "clock"
        if self.part:
            return "part"
        return self._coarse_shape()

    def _coarse_shape(self) -> str:
        if self.weekend or self.week is not None or self.week_shift is not None or self.same == "week":
            return "week"
        if self.month is not None or self.month_shift is not None or self.same == "month":
            return "month"
        if self.quarter or self.quarter_shift is not None or self.half or self.same == "quarter":
            return "quarter"
        if self.season:
            return "season"
        if self.year is not None or self.year_shift is not None or self.same == "year":
            return "year"
        if self.offset is not None:
            return "offset"
        return "era"

    def with_fields(self, **fields: Any) -> "Reading":
        """A copy with some fields changed."""
        return replace(self, **fields)

    def merged(self, other: "Reading") -> "Reading":
        """Both together: the other fills what this one leaves open."""
        mine = {name: getattr(self, name) for name in self.__dataclass_fields__}
        empty = (None, "", False, ())
        return replace(
            self,
            **{
                name: getattr(other, name)
                for name, value in mine.items()
                if value in empty and getattr(other, name) not in empty
            },
        )


@dataclass(frozen=True, slots=True)
class Found:
    """A reading with its place and the name of the rule.

    ``skip`` marks what only looks like a time; ``latent`` what counts only when it is joined to another.
    """

    start: int
    end: int
    reading: Reading
    rule: str
    skip: bool = False
    latent: bool = False
