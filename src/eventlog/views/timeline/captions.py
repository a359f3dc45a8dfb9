"""The words around a timeline: heading, span, counts, source, and the text for those who cannot see it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from eventlog.views.columns import marks_used
from eventlog.views.picture.caption import Caption
from eventlog.views.picture.measure import glyph_note
from eventlog.views.picture.moments import MONTHS, End, Moment, day_words
from eventlog.views.timeline.options import TimelineOptions
from eventlog.views.timeline.story import Entry, Story, core_of
from eventlog.views.words import one_line, plural, sourced, standing

__all__ = ["StoryCaption", "alt_text", "caption_of", "page_of", "span_words"]

_TOLD = 25


@dataclass(frozen=True, slots=True)
class StoryCaption(Caption):
    """``undated`` are the events that have no place on the axis."""

    undated: tuple[str, ...] = ()

    @property
    def undated_heading(self) -> str:
        """How many events have no place on the axis."""
        return f"{plural(len(self.undated), 'event')} without a date"


def span_words(entries: Sequence[Entry]) -> str:
    """The first and last known day: "5 Jan 2022 – 3 Feb 2022"; years alone where no more is known."""
    core = core_of(entries)
    if not core:
        return "no dated events"
    first = min(core, key=lambda entry: entry.moment.start).moment
    last = max(core, key=lambda entry: _last_day(entry.moment)).moment
    told = [_rough(first, first.start), _rough(last, _last_day(last))]
    return told[0] if told[0] == told[1] else " – ".join(told)


def _last_day(moment: Moment) -> float:
    return moment.end - (1e-6 if moment.end > moment.start else 0)


def _rough(moment: Moment, at: float) -> str:
    day = date.fromordinal(max(1, int(at)))
    length = moment.end - moment.start if End.FADED in (moment.left, moment.right) else 0.0
    if length > 300:
        return str(day.year)
    return f"{MONTHS[day.month - 1]} {day.year}" if length > 20 else day_words(day)


def caption_of(story: Story, *, options: TimelineOptions) -> StoryCaption:
    """Heading, subtitle, source line and notes of the whole story."""
    entries = story.entries
    shown = len(entries) + len(story.undated)
    drawn = (
        plural(story.given, "event")
        if shown == story.given
        else f"{shown:,} of {plural(story.given, 'event')}"
    )
    if story.undated:
        drawn += f", {len(story.undated):,} without a date"
    notes = []
    if options.most and story.left_out:
        notes.append(f"The most reported events are shown; {plural(story.left_out, 'other')} left out.")
    elif story.left_out:
        notes.append(
            f"On crowded days the most reported are shown; {plural(story.left_out, 'other')} left out."
        )
    marks = marks_used([entry.row for entry in entries])
    if marks:
        notes.append(f"Dates: {marks}.")
    return StoryCaption(
        title=one_line(options.title) or "Timeline",
        subtitle=standing(f"{span_words(entries)} · {drawn}", options.standpoint),
        source=sourced(_source(story, options=options), options.standpoint),
        notes=(*notes, *glyph_note(_printed(story, title=options.title))),
        undated=tuple(f"{entry.title} ({entry.row.ref}, {entry.counts})" for entry in story.undated),
    )


def _printed(story: Story, *, title: str) -> Iterator[str]:
    """What strangers wrote and the picture prints."""
    yield one_line(title)
    yield from (lane.name for lane in story.lanes)
    for entry in (*story.entries, *story.undated):
        yield entry.title
        yield entry.who
        yield from map(one_line, entry.row.outlets)


def _source(story: Story, *, options: TimelineOptions) -> str:
    shown = [*story.entries, *story.undated]
    outlets = {one_line(name) for entry in shown for name in entry.row.outlets if name.strip()}
    reports = sum(entry.row.reports for entry in shown)
    behind = plural(options.articles, "article") if options.articles else plural(reports, "report")
    told = f"Source: {plural(len(shown), 'event')} from {behind} of {plural(len(outlets), 'outlet')}"
    if 0 < len(outlets) <= 6:
        told += f" ({', '.join(sorted(outlets))})"
    if story.undated:
        told += f"; {len(story.undated)} without a date, listed but not on the axis"
    return f"{told}."


def page_of(
    caption: StoryCaption, *, number: int, pages: int, entries: Sequence[Entry], first: bool = True
) -> StoryCaption:
    """The same caption for one page of several."""
    if pages == 1:
        return caption
    subtitle = f"{caption.subtitle} · this page: {span_words(entries)}" if entries else caption.subtitle
    undated = caption.undated if first else ()
    return replace(caption, subtitle=subtitle, page=f"Page {number} of {pages}", undated=undated)


def alt_text(story: Story, caption: StoryCaption) -> str:
    """The picture in words: what it shows, the first events one by one, and how many more there are."""
    lanes = ", ".join(
        f"{lane.name} ({sum(entry.lane == i for entry in story.entries)})"
        for i, lane in enumerate(story.lanes)
    )
    told = [f"{entry.date}: {entry.title}" for entry in story.entries[:_TOLD]]
    rest = len(story.entries) - len(told)
    more = f" And {plural(rest, 'more event')}." if rest else ""
    undated = f" Without a date: {'; '.join(caption.undated[:_TOLD])}." if caption.undated else ""
    told_all = f" {'; '.join(told)}." if told else ""
    head = f"Timeline '{caption.title}', {caption.subtitle}. Lanes: {lanes or 'none'}."
    return f"{head}{told_all}{more}{undated} {caption.source}".replace("\u00a0", " ")
