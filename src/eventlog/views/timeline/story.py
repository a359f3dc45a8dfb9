"""Rows as a story to draw: entries in order of time, each in a lane, with nothing lost on the way."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from eventlog.ontology import EVENT_TYPE_MEANINGS, QUADS, EventType
from eventlog.store.rows import EventRow
from eventlog.views.picture.moments import End, Moment, Shape, moment_of
from eventlog.views.picture.palette import BLACK, BLUE, GREEN, GREY, HUES, ORANGE, PURPLE, SKY, VERMILION
from eventlog.views.timeline.options import TimelineOptions
from eventlog.views.words import decorated, joined, one_line, plural

__all__ = ["Entry", "Lane", "Story", "core_of", "make_story"]


@dataclass(frozen=True, slots=True)
class Lane:
    """A strip of the picture: what its events have in common, and their colour."""

    name: str
    colour: str


@dataclass(frozen=True, slots=True)
class Entry:
    """One event to draw. ``more`` counts further events of its day that were left out on request."""

    row: EventRow
    moment: Moment
    lane: int
    more: int = 0

    @property
    def title(self) -> str:
        """What happened, in the language of its first report."""
        return one_line(self.row.title or self.row.words) or self.row.type or "untitled"

    @property
    def date(self) -> str:
        """When, in words, and how far the text commits to it."""
        status = "" if self.row.status in ("occurred", "") else f" · {decorated(self.row.status)}"
        return f"{self.moment.words}{status}"

    @property
    def counts(self) -> str:
        """How many reports of how many origins, and what was left out beside it."""
        told = plural(self.row.reports, "report")
        if self.row.reports != self.row.origins:
            told += f", {plural(self.row.origins, 'origin')}"
        told = told.replace(" ", _TIED)
        return f"{told} · +{self.more} more that day" if self.more else told

    @property
    def who(self) -> str:
        """Actors, and whom it was done to."""
        actors, recipients = joined(self.row.actors, most=3), joined(self.row.recipients, most=3)
        return f"{actors} → {recipients}" if recipients else actors


@dataclass(frozen=True, slots=True)
class Story:
    """All of it: dated and undated entries, the lanes that occur, and what was left out on request."""

    entries: tuple[Entry, ...]
    undated: tuple[Entry, ...]
    lanes: tuple[Lane, ...]
    given: int
    left_out: int


_FAMILIES: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("Talks and support", SKY, ("verbal cooperation",)),
    ("Aid and pulling back", GREEN, ("material cooperation",)),
    ("Demands and accusations", ORANGE, ("verbal conflict",)),
    ("Protest and force", VERMILION, ("material conflict",)),
    ("Disasters and accidents", BLUE, ("DISASTER", "ACCIDENT")),
    ("Crime and courts", PURPLE, ("CRIME", "JUDICIAL")),
    ("Offices and laws", BLACK, ("LEADERSHIP", "POLICY")),
    ("Other events", GREY, ()),
)
"""PLOVER's four quads and our seven types, in plain English, from cooperation to conflict."""

_MOST_LANES = 8
_VAGUE = 31
"""Days: a month is still a date; what is wider gives way to the scale of the rest."""
_TIED = "\u00a0"
"""A space at which no line breaks."""


def make_story(rows: Sequence[EventRow], *, options: TimelineOptions) -> Story:
    """Sort, thin where asked, and deal into lanes. The same rows in any order give the same story."""
    ordered = sorted(rows, key=lambda row: (row.ref[:1], len(row.ref), row.ref))
    kept = _most_reported(ordered, most=options.most)
    lane_of, lanes = _lanes(kept, by=options.lanes)
    entries = [
        Entry(row, moment_of(row.edtf, earliest=row.earliest, latest=row.latest), lane_of(row))
        for row in kept
    ]
    dated = sorted((e for e in entries if e.moment.shape is not Shape.UNDATED), key=_in_time)
    thinned = _thinned_days(dated, per_day=options.per_day)
    undated = tuple(entry for entry in entries if entry.moment.shape is Shape.UNDATED)
    used = sorted({entry.lane for entry in (*thinned, *undated)})
    place = {lane: i for i, lane in enumerate(used)}
    return Story(
        entries=tuple(replace(entry, lane=place[entry.lane]) for entry in thinned),
        undated=tuple(replace(entry, lane=place[entry.lane]) for entry in undated),
        lanes=tuple(lanes[lane] for lane in used),
        given=len(rows),
        left_out=len(rows) - len(thinned) - len(undated),
    )


def core_of(entries: Sequence[Entry]) -> list[Entry]:
    """The entries that set the scale: a decade named in passing does not shrink a fortnight to a dot."""
    exact = [entry for entry in entries if entry.moment.end - entry.moment.start <= _VAGUE]
    if not exact:
        return list(entries)
    reach = max(e.moment.end for e in exact) - min(e.moment.start for e in exact)
    return [entry for entry in entries if entry.moment.end - entry.moment.start <= max(_VAGUE, 1.5 * reach)]


def _in_time(entry: Entry) -> tuple[float, float, str, int, str]:
    """Where an event stands in a list: at its known end when its beginning is open; one date together."""
    moment = entry.moment
    return (moment.start, moment.end, moment.words, len(entry.row.ref), entry.row.ref)


def _weight(row: EventRow) -> tuple[int, int, float]:
    return (-row.origins, -row.reports, -row.confidence)


def _most_reported(rows: list[EventRow], *, most: int) -> list[EventRow]:
    if not most or len(rows) <= most:
        return rows
    kept = {id(row) for row in sorted(rows, key=_weight)[:most]}
    return [row for row in rows if id(row) in kept]


def _thinned_days(entries: list[Entry], *, per_day: int) -> list[Entry]:
    if not per_day:
        return entries
    days: dict[int, list[Entry]] = {}
    for entry in entries:
        if entry.moment.shape is Shape.POINT and End.BOUND not in (entry.moment.left, entry.moment.right):
            days.setdefault(int(entry.moment.start), []).append(entry)
    dropped: set[str] = set()
    more: dict[str, int] = {}
    for crowd in days.values():
        ranked = sorted(crowd, key=lambda entry: _weight(entry.row))
        rest = {entry.row.ref for entry in ranked[per_day:]}
        if rest:
            dropped |= rest
            last = [entry for entry in crowd if entry.row.ref not in rest][-1]
            more[last.row.ref] = len(rest)
    return [replace(e, more=more.get(e.row.ref, 0)) for e in entries if e.row.ref not in dropped]


def _lanes(rows: list[EventRow], *, by: str) -> tuple[Callable[[EventRow], int], list[Lane]]:
    if by == "family":
        return _family, [Lane(name, colour) for name, colour, _ in _FAMILIES]
    key = {"type": _type_name, "actor": _first_actor, "country": _country}[by]
    counts = Counter(key(row) for row in rows)
    ranked = sorted(counts, key=lambda name: (-counts[name], name))
    shown = ranked if len(ranked) <= _MOST_LANES else ranked[: _MOST_LANES - 1]
    index = {name: i for i, name in enumerate(shown)}
    lanes = [Lane(name, HUES[i]) for i, name in enumerate(shown)]
    if len(ranked) > _MOST_LANES:
        lanes.append(Lane(f"{len(ranked) - len(shown)} others", GREY))
    return (lambda row: index.get(key(row), len(shown))), lanes


def _family(row: EventRow) -> int:
    try:
        type_ = EventType(row.type)
    except ValueError:
        return len(_FAMILIES) - 1
    quad = QUADS.get(type_, "")
    found = (i for i, (_, _, kinds) in enumerate(_FAMILIES) if quad in kinds or row.type in kinds)
    return next(found, len(_FAMILIES) - 1)


def _type_name(row: EventRow) -> str:
    known = {str(type_): meaning for type_, meaning in EVENT_TYPE_MEANINGS.items()}
    return row.type.capitalize() if row.type in known else "Other"


def _first_actor(row: EventRow) -> str:
    return next((one_line(name) for name in (*row.actors, *row.recipients) if name.strip()), "No named actor")


def _country(row: EventRow) -> str:
    return one_line(row.country) or "No country given"
