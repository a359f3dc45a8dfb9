"""From rows to files: choose the layout, fill the pages, say what was drawn."""

from collections.abc import Callable, Sequence
from pathlib import Path

from eventlog.errors import InputError
from eventlog.store.rows import EventRow
from eventlog.views.picture.save import About, save_sheets
from eventlog.views.picture.sheet import Sheet
from eventlog.views.timeline.captions import StoryCaption, alt_text, caption_of, page_of
from eventlog.views.timeline.chronicle import chronicle_sheets
from eventlog.views.timeline.lanes import HEIGHT, TALLEST, lanes_fit, lanes_sheet
from eventlog.views.timeline.options import TimelineOptions, TimelineReport, check_output
from eventlog.views.timeline.story import Entry, Story, make_story

__all__ = ["draw_timeline", "timeline_sheets"]


def draw_timeline(
    events: Sequence[EventRow], output: Path, *, options: TimelineOptions | None = None
) -> TimelineReport:
    """Draw events to a PNG, SVG or PDF, by the ending of ``output``; further PNG or SVG pages are numbered.

    The same rows give the same bytes. Raises OptionError for an ending that nothing writes, and
    InputError when there is no event.
    """
    check_output(output)
    if not events:
        raise InputError("nothing to draw: no events are meant here; try fewer filters")
    asked = options or TimelineOptions()
    story = make_story(events, options=asked)
    sheets = timeline_sheets(story, options=asked)
    caption = caption_of(story, options=asked)
    about = About(caption.title, alt_text(story, caption), caption.source)
    files = save_sheets(sheets, output, about=about)
    return TimelineReport(
        files, len(sheets), story.given, len(story.entries), len(story.undated), story.left_out
    )


def timeline_sheets(story: Story, *, options: TimelineOptions) -> list[Sheet]:
    """The pages before they are painted."""
    caption = caption_of(story, options=options)
    if options.layout != "list":
        single = _single(story, caption) if len(story.entries) <= 40 and lanes_fit(story) else None
        if single is not None:
            return [single]
        if options.layout == "lanes":
            return _paged_lanes(story, caption)
    return chronicle_sheets(story, caption=caption)


def _single(story: Story, caption: StoryCaption) -> Sheet | None:
    sheet = lanes_sheet(story, story.entries, caption=caption)
    return sheet if sheet.height <= TALLEST else None


def _paged_lanes(story: Story, caption: StoryCaption) -> list[Sheet]:
    """As many events to a page as fit; the undated on the last one."""
    chunks: list[Sequence[Entry]] = []
    rest: Sequence[Entry] = story.entries
    while rest:
        count = _most_that_fit(rest, lambda part: _page_height(story, part, caption) <= HEIGHT)
        chunks.append(rest[:count])
        rest = rest[count:]
    pages = len(chunks)
    return [
        lanes_sheet(
            story,
            chunk,
            caption=page_of(caption, number=i, pages=pages, entries=chunk, first=i == pages),
        )
        for i, chunk in enumerate(chunks, start=1)
    ]


def _page_height(story: Story, part: Sequence[Entry], caption: StoryCaption) -> float:
    trial = page_of(caption, number=99, pages=99, entries=part, first=False)
    return lanes_sheet(story, part, caption=trial).height


def _most_that_fit(entries: Sequence[Entry], fits: Callable[[Sequence[Entry]], bool]) -> int:
    low, high = 1, min(len(entries), 64)
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if fits(entries[:middle]) else (low, middle - 1)
    return low
