"""What all pictures share: measured words, files that describe themselves, one-line errors."""

import os
import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from eventlog.errors import OptionError
from eventlog.views.picture.measure import glyph_note, shortened, text_width, wrapped
from eventlog.views.picture.palette import HUES
from eventlog.views.picture.save import About, checked_suffix, save_sheets
from eventlog.views.picture.sheet import Pen, Sheet, Words
from eventlog.views.words import one_line

ABOUT = About("A title", "What it shows", "Where it is from")
LINES = st.text(max_size=120).map(one_line)


def sheet(*texts: str) -> Sheet:
    page = Sheet(300, 100)
    page.rectangle((10, 10, 60, 40), Pen(fill=HUES[0]))
    for i, text in enumerate(texts or ("Hello",)):
        page.write(Words(text, 10, 60 + 12 * i, 9))
    return page


@given(LINES, st.floats(30, 300))
@settings(deadline=None, max_examples=60)
def test_wrapped_lines_fit_and_lose_nothing(text: str, width: float) -> None:
    lines = wrapped(text, size=8, width=width)
    assert all(text_width(line, size=8) <= width or len(line) == 1 for line in lines)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")


@given(LINES, st.floats(30, 300))
@settings(deadline=None, max_examples=60)
def test_shortened_lines_fit(text: str, width: float) -> None:
    short = shortened(text, size=8, width=width)
    assert short == text or (short.endswith("…") and text_width(short, size=8) <= width)


@pytest.mark.parametrize(
    "text", ["Plain words", "三角洲航運", "وزارة الدفاع", "e\u0301 and 🚢", "$x_1$ & <b>"]
)
def test_measured_width_is_what_is_painted(text: str, tmp_path: Path) -> None:
    page = Sheet(400, 60)
    page.write(Words(text, 20, 40, 20))
    save_sheets([page], tmp_path / "x.png", about=ABOUT)
    with Image.open(tmp_path / "x.png") as picture:
        grey = picture.convert("L").point(lambda level: 255 if level < 128 else 0)
        box = grey.getbbox()
        scale = picture.width / 400
    assert box is not None
    assert box[0] / scale >= 20 - 2
    assert box[2] / scale <= 20 + text_width(text, size=20) + 2
    assert box[2] / scale >= 20 + text_width(text, size=20) * 0.85


def test_characters_the_font_lacks_are_owned_up_to() -> None:
    assert glyph_note(["Plain", "Министерство", "وزارة"]) == ()
    (note,) = glyph_note(["三角", "三"])
    assert note.startswith("2 characters have no form")


@pytest.mark.parametrize("suffix", [".svg", ".png", ".pdf"])
def test_several_pages(tmp_path: Path, suffix: str) -> None:
    files = save_sheets([sheet("one"), sheet("two")], tmp_path / f"x{suffix}", about=ABOUT)
    expected = ["x.pdf"] if suffix == ".pdf" else [f"x{suffix}", f"x-2{suffix}"]
    assert [file.name for file in files] == expected
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(expected)
    if suffix == ".pdf":
        assert len(re.findall(rb"/Type /Page\b", (tmp_path / "x.pdf").read_bytes())) == 2


def test_each_page_says_which_it_is(tmp_path: Path, pages: Any) -> None:
    save_sheets([sheet(), sheet()], tmp_path / "x.svg", about=ABOUT)
    told = pages.parsed(tmp_path / "x-2.svg").findtext("{http://www.w3.org/2000/svg}desc")
    assert told == "What it shows Page 2 of 2."


def test_a_users_matplotlib_settings_change_nothing(tmp_path: Path) -> None:
    import matplotlib

    save_sheets([sheet("$a$")], tmp_path / "one.svg", about=ABOUT)
    with matplotlib.rc_context({"svg.hashsalt": "other", "svg.fonttype": "none", "path.sketch": (1, 9, 9)}):
        save_sheets([sheet("$a$")], tmp_path / "two.svg", about=ABOUT)
    assert (tmp_path / "one.svg").read_bytes() == (tmp_path / "two.svg").read_bytes()


def test_where_nothing_can_be_written(tmp_path: Path) -> None:
    with pytest.raises(OptionError, match="no folder"):
        checked_suffix(tmp_path / "no" / "x.png", known=(".png",))
    (tmp_path / "folder.png").mkdir()
    with pytest.raises(OptionError, match="is a folder"):
        checked_suffix(tmp_path / "folder.png", known=(".png",))
    target = Path("/proc/self/x.png") if os.geteuid() == 0 else tmp_path / "locked" / "x.png"
    if os.geteuid() != 0:
        target.parent.mkdir(mode=0o555)
    with pytest.raises(OptionError, match="cannot write"):
        save_sheets([sheet()], target, about=ABOUT)
