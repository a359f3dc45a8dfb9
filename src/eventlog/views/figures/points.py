"""Figures as points to draw: a day, an extent, whose they are, and whether they are part of another."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from math import isfinite

from eventlog.store.rows import FigureRow
from eventlog.views.columns import figure_value
from eventlog.views.picture.moments import End, Moment, Shape, day_words, moment_of
from eventlog.views.words import decorated, one_line, plural

__all__ = ["Ledger", "Panel", "Point", "make_ledger"]

MOST_SERIES = 8
"""As many colours as people tell apart, with a form each."""

_BY_UNIT = ("money", "damaged", "destroyed", "affected", "other")
"""Measures that count different things, which never share an axis; the others count people by any noun."""

_NOBODY = "No speaker named"

_LINK = re.compile(r"(supersedes|disputes|part_of) (F\d+)")


@dataclass(frozen=True, slots=True)
class Point:
    """One figure, or several that say the same (``count``).

    ``low`` and ``high`` bound what is drawn; None where nobody bounded it. ``own_day`` is false when the
    text gives no day and the day of publication stands in. ``part`` marks a figure of a place or group.
    """

    row: FigureRow
    moment: Moment
    day: float
    own_day: bool
    low: float | None
    high: float | None
    series: int
    part: bool
    count: int = 1

    @property
    def value(self) -> float:
        """Where its mark stands: the number given, or the bound that was."""
        known = (self.row.value, self.low, self.high)
        return next(value for value in known if value is not None and isfinite(value))

    @property
    def words(self) -> str:
        """The number as people say it, and how many say so."""
        return figure_value(self.row) + (f" ×{self.count}" if self.count > 1 else "")

    @property
    def scope(self) -> str:
        """Of what it is a count beside its measure: the noun for its people, and the place or group."""
        noun = "" if self.row.measure in _BY_UNIT or self.row.unit in ("", "person") else self.row.unit
        return ", ".join(part for part in (decorated(noun), one_line(self.row.scope)) if part)

    @property
    def whose(self) -> str:
        """Who gave it: the speaker, or else the outlet."""
        return one_line(self.row.speaker) or one_line(self.row.outlet) or "no speaker named"

    @property
    def links(self) -> tuple[tuple[str, str], ...]:
        """Relations to other figures: kind and reference."""
        return tuple((kind, ref) for kind, ref in _LINK.findall(self.row.relation))


@dataclass(frozen=True, slots=True)
class Panel:
    """One measure in one unit."""

    measure: str
    unit: str
    points: tuple[Point, ...]

    @property
    def name(self) -> str:
        """ "Killed", or "Money (rupiah)"."""
        name = decorated(self.measure).capitalize() or "Figures"
        return name if self.unit in ("", "person") else f"{name} ({decorated(self.unit)})"


@dataclass(frozen=True, slots=True)
class Ledger:
    """All of it. ``undated`` have no day, ``unnumbered`` no number that could be drawn.

    ``rejecting`` do not give their number but withdraw or deny it.

    ``merged`` gives for a point's reference those of all figures it stands for.
    """

    rows: tuple[FigureRow, ...]
    panels: tuple[Panel, ...]
    series: tuple[str, ...]
    merged: Mapping[str, tuple[str, ...]]
    undated: tuple[FigureRow, ...]
    unnumbered: tuple[FigureRow, ...]
    rejecting: tuple[FigureRow, ...] = ()

    @property
    def given(self) -> int:
        """How many figures were handed in."""
        return len(self.rows)

    @property
    def points(self) -> tuple[Point, ...]:
        """The points of all panels."""
        return tuple(point for panel in self.panels for point in panel.points)

    @property
    def drawn(self) -> int:
        """How many figures the points stand for."""
        return sum(point.count for point in self.points)


def make_ledger(rows: Sequence[FigureRow]) -> Ledger:
    """Sort, merge what says the same, and deal into panels; the same rows in any order give the same."""
    ordered = sorted(rows, key=lambda row: (row.ref[:1], len(row.ref), row.ref))
    series = _series([row for row in ordered if not row.rejects])
    place = {name: i for i, name in enumerate(series)}
    rest = len(series) - 1
    undated, unnumbered, points = [], [], []
    for row in ordered:
        bounds = _bounds(row)
        moment, own = _when(row)
        if row.rejects:
            continue
        if bounds is None:
            unnumbered.append(row)
        elif moment.shape is Shape.UNDATED:
            undated.append(row)
        else:
            number = place.get(_whose(row), rest)
            part = bool(one_line(row.scope)) or "part_of" in row.relation
            points.append(Point(row, moment, _middle(moment), own, *bounds, number, part))
    panels: dict[tuple[str, str], list[Point]] = {}
    groups = _grouped(points)
    for point in _merged(groups):
        unit = one_line(point.row.unit) if point.row.measure in _BY_UNIT else ""
        panels.setdefault((point.row.measure, unit), []).append(point)
    ranked = sorted(panels.items(), key=lambda item: (-len(item[1]), item[0]))
    return Ledger(
        tuple(ordered),
        tuple(Panel(measure, unit, tuple(held)) for (measure, unit), held in ranked),
        series,
        {group[0].row.ref: tuple(point.row.ref for point in group) for group in groups},
        tuple(undated),
        tuple(unnumbered),
        tuple(row for row in ordered if row.rejects),
    )


def _whose(row: FigureRow) -> str:
    return one_line(row.speaker) or _NOBODY


def _series(rows: Sequence[FigureRow]) -> tuple[str, ...]:
    """The speakers with most figures, then the others as one, then what no named speaker said."""
    counts = Counter(_whose(row) for row in rows)
    unnamed = counts.pop(_NOBODY, 0)
    ranked = sorted(counts, key=lambda name: (-counts[name], name))
    room = MOST_SERIES - (1 if unnamed else 0)
    shown = ranked if len(ranked) <= room else ranked[: room - 1]
    others = [plural(len(ranked) - len(shown), "other speaker")] if len(ranked) > len(shown) else []
    return (*shown, *([_NOBODY] if unnamed else []), *others)


def _bounds(row: FigureRow) -> tuple[float | None, float | None] | None:
    value, low, high = (
        number if number is not None and isfinite(number) else None
        for number in (row.value, row.low, row.high)
    )
    if value is None and low is None and high is None:
        return None
    if row.qualifier == "at_least":
        return (value if value is not None else low if low is not None else high), None
    if row.qualifier == "at_most":
        return None, (value if value is not None else high if high is not None else low)
    if row.qualifier in ("range", "vague"):
        return low, high
    best = next(number for number in (value, low, high) if number is not None)
    return best, best


def _when(row: FigureRow) -> tuple[Moment, bool]:
    moment = moment_of(one_line(row.as_of), earliest=None, latest=None)
    if moment.shape is not Shape.UNDATED:
        return moment, True
    try:
        day = date.fromisoformat(row.published[:10])
    except ValueError:
        return moment, False
    at = day.toordinal() + 0.5
    words = f"published {day_words(day)}"
    return Moment(Shape.POINT, at, at, End.BOUND, End.SHARP, words=words), False


def _middle(moment: Moment) -> float:
    return (moment.start + moment.end) / 2


def _grouped(points: Sequence[Point]) -> list[list[Point]]:
    """Figures that give the same number of the same thing on the same day by the same, together."""
    groups: dict[tuple[object, ...], list[Point]] = {}
    for point in points:
        row = point.row
        key = (
            row.measure, one_line(row.unit), point.scope.casefold(), point.whose, point.moment.words,
            row.value, row.low, row.high, row.qualifier, row.retracted, point.part,
        )  # fmt: skip
        groups.setdefault(key, []).append(point)
    return list(groups.values())


def _merged(groups: Sequence[Sequence[Point]]) -> list[Point]:
    """One point for each group."""
    merged = [replace(group[0], row=_joined(group), count=len(group)) for group in groups]
    return sorted(merged, key=lambda p: (p.day, p.value, len(p.row.ref), p.row.ref))


def _joined(group: Sequence[Point]) -> FigureRow:
    """The first row with the relations of all."""
    first = group[0].row
    told = dict.fromkeys(point.row.relation for point in group if point.row.relation)
    return replace(first, relation="; ".join(told))
