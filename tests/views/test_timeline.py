"""Timelines: legible at every size, doubt about dates and events drawn as such, nothing lost in silence."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from PIL import Image

from eventlog.edtf import parse_edtf
from eventlog.errors import InputError, OptionError
from eventlog.store.rows import EventRow
from eventlog.views.picture.palette import INK, PAGE
from eventlog.views.picture.sheet import Circle, Polygon, Sheet
from eventlog.views.timeline import TimelineOptions, check_output, draw_timeline
from eventlog.views.timeline.captions import alt_text, caption_of
from eventlog.views.timeline.draw import timeline_sheets
from eventlog.views.timeline.marks import Room, draw_mark
from eventlog.views.timeline.story import make_story

FORMS = (
    "2031-03-02",
    "2031-03-02~",
    "2031-03",
    "2031-03-01/2031-03-05",
    "2031-03-02/..",
    "2031-03-02/",
    "../2031-03-02",
    "[..2031-03-02]",
    "[2031-03-02..]",
    "[2031-03-02,2031-03-05]",
    "{2031-03-02,2031-03-05}",
)
"""One date of each form."""


def event(ref: str = "E1", edtf: str = "2031-03-02", **more: Any) -> EventRow:
    """A protest on a day, with whatever else is asked."""
    bounds = parse_edtf(edtf) if edtf else None
    row = EventRow(
        ref=ref, edtf=edtf, earliest=bounds.earliest if bounds else None,
        latest=bounds.latest if bounds else None, date_basis="explicit", type="PROTEST", mode="",
        contexts=(), status="occurred", title="Dock workers block the gate", words="", actors=("Union",),
        recipients=(), place="", country="", reports=3, origins=2, outlets=("Delta Wire",), confidence=0.9,
    )  # fmt: skip
    return replace(row, **more)


def laid_out(rows: list[EventRow], **options: Any) -> list[Sheet]:
    asked = TimelineOptions(**options)
    return timeline_sheets(make_story(rows, options=asked), options=asked)


def mark(row: EventRow) -> Sheet:
    """The mark of one event alone, a day being ten points."""
    (entry,) = make_story([row], options=TimelineOptions()).entries
    start = date(2031, 3, 1).toordinal()
    sheet = Sheet(400, 40)
    room = Room(lambda day: 50 + (day - start) * 10, 20, 4.0, 5, 395)
    draw_mark(sheet, entry.moment, room, colour="#0072B2", status=row.status)
    return sheet


def spread(count: int) -> int:
    return {1: 0, 12: 30, 100: 200}.get(count, 1500)


@pytest.mark.parametrize("count", [1, 12, 100])
@pytest.mark.parametrize("lanes", ["family", "actor"])
def test_no_words_cover_each_other(invented: ModuleType, pages: Any, count: int, lanes: str) -> None:
    for sheet in laid_out(invented.invented_events(count, days=spread(count)), lanes=lanes):
        pages.assert_legible(sheet)


def test_long_stories_thinned_or_whole_stay_legible(invented: ModuleType, pages: Any) -> None:
    rows = invented.invented_events(1000)
    thin = laid_out(rows, most=100)
    assert len(thin) <= 5
    whole = laid_out(rows[:300])
    for sheet in (*thin, whole[0], whole[-1]):
        pages.assert_legible(sheet)


def test_thinning_says_the_count(invented: ModuleType, pages: Any, tmp_path: Path) -> None:
    rows = invented.invented_events(200, days=300)
    report = draw_timeline(rows, tmp_path / "x.svg", options=TimelineOptions(most=20))
    assert report.given == report.drawn + report.undated + report.left_out == 200
    assert "180 less reported left out" in report.summary
    told = pages.texts(laid_out(rows, most=20)[0])
    assert "20 of 200 events" in told
    assert "180 others left out" in told


def test_paged_stories_show_every_event(invented: ModuleType, pages: Any) -> None:
    rows = [replace(row, title=f"Event number {row.ref}") for row in invented.invented_events(150)]
    sheets = laid_out(rows)
    told = " ".join(map(pages.texts, sheets))
    assert all(f"number {row.ref} " in f"{told} " for row in rows)
    assert f"Page 1 of {len(sheets)}" in pages.texts(sheets[0])


def test_the_last_page_ends_below_its_list(invented: ModuleType) -> None:
    sheets = laid_out(invented.invented_events(100, days=200))
    assert {sheet.height for sheet in sheets[:-1]} == {960.0}
    assert sheets[-1].height < 960


def test_the_first_page_bears_the_name_asked_for(invented: ModuleType, tmp_path: Path) -> None:
    report = draw_timeline(invented.invented_events(70, days=90), tmp_path / "story.svg")
    assert [file.name for file in report.files] == ["story.svg", "story-2.svg", "story-3.svg"][: report.pages]
    assert report.pages > 1
    assert all(file.exists() for file in report.files)


def test_lanes_fall_back_to_a_list_when_labels_no_longer_fit(invented: ModuleType) -> None:
    (small,) = laid_out(invented.invented_events(12, days=30))
    assert small.width > small.height
    assert len(laid_out(invented.invented_events(100, days=200))) > 1
    assert all(sheet.width > 900 for sheet in laid_out(invented.invented_events(60, days=90), layout="lanes"))


@pytest.mark.parametrize("suffix", [".png", ".svg", ".pdf"])
def test_same_rows_same_bytes(invented: ModuleType, tmp_path: Path, suffix: str) -> None:
    rows = invented.invented_events(12, days=30)
    draw_timeline(rows, tmp_path / f"one{suffix}")
    draw_timeline(list(reversed(rows)), tmp_path / f"two{suffix}")
    assert (tmp_path / f"one{suffix}").read_bytes() == (tmp_path / f"two{suffix}").read_bytes()


def test_pictures_describe_themselves(tmp_path: Path, pages: Any) -> None:
    rows = [event(), event("E2", "", title="Talks break down")]
    draw_timeline(rows, tmp_path / "x.png", options=TimelineOptions(title="Harbour & gate"))
    draw_timeline(rows, tmp_path / "x.svg", options=TimelineOptions(title="Harbour & gate"))
    with Image.open(tmp_path / "x.png") as picture:
        told = picture.info["Description"]
        assert picture.info["Title"] == "Harbour & gate"
    assert "2 Mar 2031: Dock workers block the gate" in told
    assert "Without a date: Talks break down (E2" in told
    root = pages.parsed(tmp_path / "x.svg")
    assert root.findtext("{http://www.w3.org/2000/svg}desc") == told
    assert root.get("aria-labelledby") == "title desc"


def test_alternative_text_is_bounded_and_counts_the_rest(invented: ModuleType) -> None:
    options = TimelineOptions()
    story = make_story(invented.invented_events(1000), options=options)
    told = alt_text(story, caption_of(story, options=options))
    assert "more events" in told
    assert len(told) < 10_000


def test_each_form_of_date_has_its_own_mark() -> None:
    looks = [tuple(map(repr, mark(event(edtf=edtf)).shapes)) for edtf in FORMS]
    assert len(set(looks)) == len(FORMS)


def test_each_form_of_date_is_in_the_legend(pages: Any) -> None:
    rows = [event(f"E{i}", edtf) for i, edtf in enumerate(FORMS, start=1)]
    told = " ".join(map(pages.texts, laid_out(rows)))
    for words in (
        "on that day", "about then, or uncertain", "some time within", "from – to", "began, still open",
        "until then, open before", "end or start not known", "that day or earlier", "that day or later",
        "one of these days", "on each of these days",
    ):  # fmt: skip
        assert words in told
    assert "denied" not in told


def test_an_exact_day_is_a_plain_disc_and_an_uncertain_one_has_a_halo() -> None:
    plain, soft = mark(event()).shapes, mark(event(edtf="2031-03-02~")).shapes
    assert [type(shape) for shape in plain] == [Circle]
    assert len(soft) > 1
    assert any(shape.pen.alpha < 0.5 for shape in soft)


def test_an_open_end_runs_to_the_edge_and_a_month_fades() -> None:
    reach = max(x for shape in mark(event(edtf="2031-03-02/..")).shapes if isinstance(shape, Polygon)
                for x, _ in shape.points)  # fmt: skip
    assert reach == pytest.approx(395)
    strengths = {shape.pen.alpha for shape in mark(event(edtf="2031-03")).shapes}
    assert len(strengths) > 5


@pytest.mark.parametrize("status", ["planned", "alleged", "denied", "ongoing"])
@pytest.mark.parametrize("edtf", ["2031-03-02", "2031-03"])
def test_doubtful_events_are_marked(status: str, edtf: str, pages: Any) -> None:
    plain, marked = mark(event(edtf=edtf)), mark(event(edtf=edtf, status=status))
    assert list(map(repr, plain.shapes)) != list(map(repr, marked.shapes))
    if status != "ongoing":
        assert any(shape.pen.fill == PAGE for shape in marked.shapes)
    if status == "denied":
        assert any(shape.pen.edge == INK for shape in marked.shapes)
    (sheet,) = laid_out([event(edtf=edtf, status=status), event("E2")])
    assert pages.texts(sheet).count(status) >= 2


def test_undated_events_are_listed_not_lost(pages: Any) -> None:
    (sheet,) = laid_out([event(), event("E2", "", title="Talks break down")])
    told = pages.texts(sheet)
    assert "1 event without a date" in told
    assert "Talks break down (E2" in told
    assert "2 events, 1 without a date" in told


def test_only_undated_events(pages: Any) -> None:
    for sheet in laid_out([event("E2", "", title="Talks break down")]):
        pages.assert_legible(sheet)
        assert "Talks break down" in pages.texts(sheet)


def test_a_source_line_counts_reports_and_outlets(pages: Any) -> None:
    (sheet,) = laid_out([event(), event("E2", outlets=("Teluk Post",), reports=1, origins=1)])
    assert "Source: 2 events from 4 reports of 2 outlets (Delta Wire, Teluk Post)." in pages.texts(sheet)


def test_hostile_names_are_shown_as_they_are(hostile: tuple[str, ...], pages: Any, tmp_path: Path) -> None:
    rows = [
        event(f"E{i}", f"2031-03-{i:02}", title=name, words=name, actors=(name,), outlets=(name,), place=name)
        for i, name in enumerate(hostile, start=1)
    ]
    for layout in ("lanes", "list"):
        for sheet in laid_out(rows, layout=layout, lanes="actor", title=" ".join(hostile)):
            pages.assert_legible(sheet)
    assert "$\\frac{a}{b}$" in " ".join(map(pages.texts, laid_out(rows, layout="list")))
    for suffix in (".svg", ".png", ".pdf"):
        draw_timeline(rows, tmp_path / f"x{suffix}", options=TimelineOptions(title=" ".join(hostile)))
    for file in tmp_path.glob("*.svg"):
        pages.parsed(file)


def test_nothing_to_draw_is_one_clear_line(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="nothing to draw"):
        draw_timeline([], tmp_path / "x.png")
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("name", ["x.gif", "x", "x.graphml"])
def test_unknown_ending(tmp_path: Path, name: str) -> None:
    with pytest.raises(OptionError, match=r"\.png, \.svg, \.pdf"):
        check_output(tmp_path / name)


def test_no_folder_to_write_in(tmp_path: Path) -> None:
    with pytest.raises(OptionError, match="no folder"):
        check_output(tmp_path / "nowhere" / "x.png")
