"""Figure charts: legible at every size, bounds and retractions drawn as such, nothing lost in silence."""

import re
from dataclasses import replace
from itertools import combinations
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from eventlog.errors import InputError, OptionError
from eventlog.store.rows import FigureRow
from eventlog.views.figures import FigureChartOptions, check_output, draw_figures
from eventlog.views.figures.captions import alt_text, caption_of
from eventlog.views.figures.chart import Page, figure_page, paged
from eventlog.views.figures.labels import placed
from eventlog.views.figures.marks import Spot, draw_spot, spot_box
from eventlog.views.figures.points import MOST_SERIES, make_ledger
from eventlog.views.figures.scale import make_scale, tick_words
from eventlog.views.picture.palette import INK, PAGE
from eventlog.views.picture.sheet import Sheet, overlap

SVG = "{http://www.w3.org/2000/svg}"


def figure(ref: str = "F1", **more: Any) -> FigureRow:
    """One figure of the dead on a day, with whatever else is asked."""
    row = FigureRow(
        ref=ref, as_of="2031-05-03", published="2031-05-04T08:30:00+07:00", measure="killed", scope="",
        value=12.0, low=None, high=None, qualifier="exact", unit="person", speaker="Mayor Varga",
        words="twelve people died", outlet="Delta Wire", article="D1", event="E1", claim="",
    )  # fmt: skip
    return replace(row, **more)


def laid_out(rows: list[FigureRow]) -> list[Page]:
    ledger = make_ledger(rows)
    caption = caption_of(ledger, options=FigureChartOptions())
    return [figure_page(ledger, panels, caption=caption) for panels in paged(ledger)]


def drawn(row: FigureRow) -> Sheet:
    """One mark alone, its value at 100 and its bounds at 80 and 120."""
    (point,) = make_ledger([row]).points
    sheet = Sheet(200, 200)
    draw_spot(sheet, Spot(point, 100, 100, 80, 120, 60, 140))
    return sheet


@pytest.mark.parametrize("count", [1, 12, 100, 1000])
def test_no_words_cover_each_other(invented: ModuleType, pages: Any, count: int) -> None:
    for page in laid_out(invented.invented_figures(count)):
        pages.assert_legible(page.sheet)


@given(st.lists(st.tuples(st.floats(20, 380), st.floats(20, 280)), min_size=1, max_size=25), st.data())
def test_no_label_covers_a_mark_or_another_label(
    places: list[tuple[float, float]], data: st.DataObject
) -> None:
    qualifiers = st.sampled_from(["exact", "about", "at_least", "at_most", "vague"])
    rows = [
        figure(f"F{i}", value=float(i), qualifier=data.draw(qualifiers)) for i in range(1, len(places) + 1)
    ]
    points = make_ledger(rows).points
    spots = [Spot(point, x, y, y, y, x, x) for point, (x, y) in zip(points, places, strict=True)]
    room = (0.0, 0.0, 400.0, 300.0)
    labels = [label.box for label in placed(spots, room=room)]
    for one, other in combinations(labels, 2):
        assert not overlap(one, other)
    for box in labels:
        assert not any(overlap(box, spot_box(spot)) for spot in spots)
        assert box[0] >= 0
        assert box[1] >= 0
        assert box[2] <= 400
        assert box[3] <= 300


def test_with_room_every_mark_carries_its_number(invented: ModuleType) -> None:
    (page,) = laid_out(invented.invented_figures(12))
    assert page.labelled == 12


def test_crowded_charts_say_how_many_marks_are_labelled(invented: ModuleType, pages: Any) -> None:
    (page,) = laid_out(invented.invented_figures(1000))
    assert re.search(r"[\d,]+ of 1,000 marks carry their number", pages.texts(page.sheet))


@pytest.mark.parametrize("suffix", [".png", ".svg", ".pdf"])
def test_same_rows_same_bytes(invented: ModuleType, tmp_path: Path, suffix: str) -> None:
    rows = invented.invented_figures(12)
    draw_figures(rows, tmp_path / f"one{suffix}")
    draw_figures(list(reversed(rows)), tmp_path / f"two{suffix}")
    assert (tmp_path / f"one{suffix}").read_bytes() == (tmp_path / f"two{suffix}").read_bytes()


def test_pictures_describe_themselves(tmp_path: Path, pages: Any) -> None:
    rows = [figure(), figure("F2", value=225.0, qualifier="at_least", speaker="Harbour Union")]
    draw_figures(rows, tmp_path / "chart.png")
    draw_figures(rows, tmp_path / "chart.svg")
    with Image.open(tmp_path / "chart.png") as picture:
        told = picture.info["Description"]
    assert "at least 225" in told
    assert "Harbour Union" in told
    root = pages.parsed(tmp_path / "chart.svg")
    assert root.get("role") == "img"
    description = root.find(f"{SVG}desc")
    assert description is not None
    assert description.text == told


def test_alternative_text_is_bounded_and_counts_the_rest(invented: ModuleType) -> None:
    ledger = make_ledger(invented.invented_figures(1000))
    told = alt_text(ledger.panels, caption_of(ledger, options=FigureChartOptions()))
    assert "more mark" in told
    assert len(told) < 10_000


@pytest.mark.parametrize(("qualifier", "towards"), [("at_least", -1), ("at_most", 1)])
def test_bounds_are_arrows(qualifier: str, towards: int) -> None:
    (point,) = make_ledger([figure(qualifier=qualifier)]).points
    spot = Spot(point, 100, 100, 100, 100, 100, 100)
    _, top, _, bottom = spot_box(spot)
    assert (100 - top > bottom - 100) == (towards < 0)
    plain, bounded = drawn(figure()), drawn(figure(qualifier=qualifier))
    assert len(bounded.shapes) > len(plain.shapes)


def test_ranges_vague_words_and_estimates_look_different() -> None:
    looks = {
        qualifier: tuple(
            repr(shape) for shape in drawn(figure(qualifier=qualifier, low=9.0, high=14.0)).shapes
        )
        for qualifier in ("exact", "about", "at_least", "at_most", "range", "vague")
    }
    assert len(set(looks.values())) == len(looks)


def test_a_vague_word_without_an_upper_bound_stays_open_above() -> None:
    rows = [figure(qualifier="vague", value=None, low=24.0, high=high) for high in (None, 99.0)]
    open_bar, closed_bar = (len(drawn(row).shapes) for row in rows)
    assert open_bar == closed_bar - 1


def test_retracted_figures_are_hollow_and_struck_through(pages: Any) -> None:
    sheet = drawn(figure(retracted=True))
    assert any(shape.pen.edge == INK for shape in sheet.shapes)
    assert not any(shape.pen.fill not in (None, PAGE) for shape in sheet.shapes)
    (page,) = laid_out([figure(retracted=True), figure("F2", value=30.0)])
    struck = [words.text for words in page.sheet.words if words.struck]
    assert struck == ["12"]
    assert "retracted" in pages.texts(page.sheet)


@pytest.mark.parametrize("more", [{"scope": "in Teluk Arang"}, {"relation": "part_of F9"}])
def test_parts_are_marked_apart(more: dict[str, str], pages: Any) -> None:
    (whole, part) = make_ledger([figure(), figure("F2", value=3.0, **more)]).points[::-1]
    assert (whole.part, part.part) == (False, True)
    (page,) = laid_out([figure(), figure("F2", value=3.0, **more)])
    assert "part of a total" in pages.texts(page.sheet)


def test_figures_that_say_the_same_share_a_mark() -> None:
    ledger = make_ledger([figure("F1"), figure("F2"), figure("F3", speaker="Harbour Union")])
    assert sorted(point.words for point in ledger.points) == ["12", "12 ×2"]
    assert ledger.drawn == 3


def test_a_retraction_never_merges_with_what_stands() -> None:
    assert len(make_ledger([figure("F1"), figure("F2", retracted=True)]).points) == 2


def test_a_figure_without_a_day_of_its_own_stands_at_publication_and_says_so(pages: Any) -> None:
    (page,) = laid_out([figure(as_of="")])
    assert "1 figure stands at the day of publication" in pages.texts(page.sheet)
    assert "day of publication; the text gives none" in pages.texts(page.sheet)


def test_undated_and_unnumbered_figures_are_named_not_lost(pages: Any, tmp_path: Path) -> None:
    rows = [
        figure(),
        figure("F2", as_of="", published="", words="some day, nine"),
        figure("F3", value=None, qualifier="vague", words="countless people"),
    ]
    (page,) = laid_out(rows)
    told = pages.texts(page.sheet)
    assert "without any day: 1 figure: “some day, nine” (F2)" in told
    assert "without a number: 1 figure: “countless people” (F3)" in told
    report = draw_figures(rows, tmp_path / "x.svg")
    assert (report.given, report.drawn, report.unplaced) == (3, 1, 2)
    assert "2 without a day or a number left out" in report.summary


@pytest.mark.parametrize("stance", ["withdrawn", "denied"])
def test_who_takes_a_number_back_is_not_drawn_as_giving_it(pages: Any, tmp_path: Path, stance: str) -> None:
    rows = [figure(), figure("F2", speaker="The Ministry", stance=stance, words="withdrew it")]
    (page,) = laid_out(rows)
    told = pages.texts(page.sheet)
    assert "as they withdraw or deny a number: 1 figure: “withdrew it” (F2)" in told
    assert [point.row.ref for point in make_ledger(rows).points] == ["F1"]
    assert "The Ministry" not in make_ledger(rows).series
    report = draw_figures(rows, tmp_path / "x.svg")
    assert (report.given, report.drawn, report.unplaced, report.rejecting) == (2, 1, 0, 1)
    assert "1 that withdraw or deny a number left out" in report.summary


def test_each_measure_has_a_panel_and_units_never_share_one(pages: Any) -> None:
    rows = [
        figure("F1"),
        figure("F2", measure="injured", value=40.0),
        figure("F3", measure="money", unit="EUR", value=3e6),
        figure("F4", measure="money", unit="KZT", value=5e9),
    ]
    ledger = make_ledger(rows)
    assert sorted(panel.name for panel in ledger.panels) == [
        "Injured",
        "Killed",
        "Money (EUR)",
        "Money (KZT)",
    ]
    for page in laid_out(rows):
        pages.assert_legible(page.sheet)
    assert [len(group) for group in paged(ledger)] == [3, 1]


def test_people_counted_by_different_nouns_share_a_panel() -> None:
    (panel,) = make_ledger([figure("F1"), figure("F2", unit="officer", value=3.0)]).panels
    assert [point.scope for point in panel.points] == ["officer", ""]


def test_many_speakers_keep_to_colours_people_can_tell_apart(pages: Any) -> None:
    rows = [figure(f"F{i}", speaker=f"Speaker {i}", value=10.0 + i) for i in range(1, 30)]
    ledger = make_ledger([*rows, figure("F99", speaker="")])
    assert len(ledger.series) == MOST_SERIES
    assert ledger.series[-1] == "23 other speakers"
    assert "No speaker named" in ledger.series


def test_what_supersedes_is_linked(pages: Any) -> None:
    (page,) = laid_out([figure("F1"), figure("F2", as_of="2031-05-09", value=30.0, relation="supersedes F1")])
    assert "replaces an earlier figure" in pages.texts(page.sheet)


def test_hostile_names_are_shown_as_they_are(hostile: tuple[str, ...], pages: Any, tmp_path: Path) -> None:
    rows = [
        figure(f"F{i}", speaker=name, scope=name, outlet=name, words=name, unit=name, value=float(i))
        for i, name in enumerate(hostile, start=1)
    ]
    for page in laid_out(rows):
        pages.assert_legible(page.sheet)
    for suffix in (".svg", ".png", ".pdf"):
        draw_figures(rows, tmp_path / f"x{suffix}", options=FigureChartOptions(title=hostile[2] + hostile[1]))
    root = pages.parsed(tmp_path / "x.svg")
    assert "<b onload" in (root.findtext(f"{SVG}title") or "")


def test_nothing_to_draw_is_one_clear_line(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="nothing to draw"):
        draw_figures([], tmp_path / "x.png")
    with pytest.raises(InputError, match="both a day and a number"):
        draw_figures([figure(as_of="", published="")], tmp_path / "x.png")
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("name", ["x.gif", "x", "x.graphml"])
def test_unknown_ending(tmp_path: Path, name: str) -> None:
    with pytest.raises(OptionError, match=r"\.png, \.svg, \.pdf"):
        check_output(tmp_path / name)


@pytest.mark.parametrize("value", [0.0, -5.0, 12.5, 1e-300, 1e300, float("inf"), float("nan")])
def test_any_number_is_drawn_or_named(value: float, pages: Any) -> None:
    (page,) = laid_out([figure(value=value), figure("F2", value=3.0, as_of="2031-05-20")])
    pages.assert_legible(page.sheet)


@given(st.lists(st.floats(0, 1e9), min_size=1, max_size=30))
def test_a_scale_holds_all_values_in_order(values: list[float]) -> None:
    scale = make_scale(values, top=10, bottom=400, whole=False)
    heights = [scale.y(value) for value in sorted(values)]
    assert all(10 <= height <= 400 for height in heights)
    assert heights == sorted(heights, reverse=True)
    assert scale.y(0) == 400
    assert 2 <= len(scale.ticks) <= 20


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (0, "0"),
        (0.5, "0.5"),
        (2_000, "2,000"),
        (2.5e6, "2.5 million"),
        (4e10, "40 billion"),
        (5e12, "5 trillion"),
    ],
)
def test_round_numbers_are_told_short(value: float, words: str) -> None:
    assert tick_words(value) == words


def test_equal_steps_unless_one_number_dwarfs_the_rest() -> None:
    assert not make_scale([3, 5, 9, 225], top=0, bottom=300).logarithmic
    assert make_scale([3, 5, 7, 9_900], top=0, bottom=300).logarithmic


@pytest.mark.parametrize("as_of", ["2031", "2031-05", "2031-05-01/2031-05-04", "2031-05-XX", "2031-05-01/.."])
def test_days_that_are_not_certain_are_drawn_as_such(as_of: str, pages: Any) -> None:
    (page,) = laid_out([figure(as_of=as_of), figure("F2", value=40.0)])
    assert "some day within" in pages.texts(page.sheet)
    pages.assert_legible(page.sheet)
