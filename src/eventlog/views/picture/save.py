"""Sheets become files that carry their own description and are the same, byte for byte, for the same rows."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

from eventlog.errors import OptionError
from eventlog.views.picture.paint import painted, settings
from eventlog.views.picture.sheet import Sheet
from eventlog.views.words import one_line

__all__ = ["PICTURES", "About", "checked_suffix", "save_sheets"]

PICTURES = (".png", ".svg", ".pdf")

_DPI = 150


@dataclass(frozen=True, slots=True)
class About:
    """What a file says of itself: heading, alternative text for those who cannot see it, and its source."""

    title: str
    alt: str
    source: str


def checked_suffix(output: Path, *, known: Sequence[str]) -> str:
    """The ending in small letters. Raises OptionError when nothing writes it, or where no folder is."""
    suffix = output.suffix.lower()
    if suffix not in known:
        endings = ", ".join(known)
        raise OptionError(f"cannot tell from '{output.name}' what to write: end it in one of {endings}")
    if not output.parent.is_dir():
        raise OptionError(f"no folder '{output.parent}' to write '{output.name}' in")
    if output.is_dir():
        raise OptionError(f"'{output}' is a folder: name a file")
    return suffix


def save_sheets(sheets: Sequence[Sheet], output: Path, *, about: About) -> tuple[Path, ...]:
    """Write pages: one PDF of all, or one PNG or SVG each; the first bears the name asked for.

    Returns the files in order. Raises OptionError for an unknown ending or where nothing can be written.
    """
    suffix = checked_suffix(output, known=PICTURES)
    try:
        with settings():
            if suffix == ".pdf":
                _save_pdf(sheets, output, about=about)
                return (output,)
            files = _numbered(output, len(sheets))
            for number, (sheet, file) in enumerate(zip(sheets, files, strict=True), start=1):
                of = f" Page {number} of {len(sheets)}." if len(sheets) > 1 else ""
                page = About(about.title, about.alt + of, about.source)
                (_save_png if suffix == ".png" else _save_svg)(painted(sheet), file, about=page)
            return files
    except OSError as error:
        raise OptionError(f"cannot write '{output}': {error.strerror or error}") from error


def _numbered(output: Path, count: int) -> tuple[Path, ...]:
    digits = len(str(count))
    more = (output.with_name(f"{output.stem}-{i:0{digits}}{output.suffix}") for i in range(2, count + 1))
    return (output, *more)


def _software() -> str:
    try:
        return f"eventlog {version('eventlog')}"
    except PackageNotFoundError:
        return "eventlog"


def _save_png(figure: Any, file: Path, *, about: About) -> None:
    from matplotlib.backends.backend_agg import FigureCanvasAgg

    told = {"Title": about.title, "Description": about.alt, "Source": about.source, "Software": _software()}
    figure.dpi = _DPI
    canvas: Any = FigureCanvasAgg(figure)
    canvas.print_png(file, metadata=told)


def _save_svg(figure: Any, file: Path, *, about: About) -> None:
    import io

    from matplotlib.backends.backend_svg import FigureCanvasSVG

    out = io.StringIO()
    told = {"Date": None, "Creator": _software(), "Title": about.title, "Source": about.source}
    canvas: Any = FigureCanvasSVG(figure)
    canvas.print_svg(out, metadata=told)
    head = f'<title id="title">{escape(about.title)}</title>\n <desc id="desc">{escape(about.alt)}</desc>'
    text = re.sub(r"<title>.*?</title>", lambda _: head, out.getvalue(), count=1, flags=re.DOTALL)
    labelled = '<svg role="img" aria-labelledby="title desc" '
    file.write_text(text.replace("<svg ", labelled, 1), "utf-8")


def _save_pdf(sheets: Sequence[Sheet], output: Path, *, about: About) -> None:
    from matplotlib.backends.backend_pdf import FigureCanvasPdf, PdfPages

    told = {
        "Title": one_line(about.title), "Subject": one_line(about.alt), "Keywords": one_line(about.source),
        "Creator": _software(), "Producer": "matplotlib", "CreationDate": None,
    }  # fmt: skip
    with PdfPages(output, metadata=told) as pages:
        for sheet in sheets:
            figure = painted(sheet)
            FigureCanvasPdf(figure)
            pages.savefig(figure, dpi=72)
