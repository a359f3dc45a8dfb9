"""From what the user wrote to the files that are meant: paths, folders, patterns."""

import glob
import os
from collections.abc import Iterator
from pathlib import Path

from eventlog.article.model import Unreadable
from eventlog.article.readers import READERS

__all__ = ["find_files"]


def find_files(source: str) -> Iterator[Path | Unreadable]:
    """The files of one source in a fixed order; what is not there as Unreadable."""
    if source.lower().startswith(("http://", "https://")):
        yield Unreadable(source, "not read from the network yet: save the page and add the file")
        return
    path = Path(source).expanduser()
    try:
        if path.is_dir():
            yield from _folder(path, source)
        elif path.exists() or not glob.has_magic(source):
            yield path
        else:
            yield from _pattern(source)
    except (OSError, ValueError) as error:
        yield Unreadable(source, f"cannot be looked up ({error})")


def _folder(folder: Path, source: str) -> Iterator[Path | Unreadable]:
    """Files of known suffix at any depth, sorted by path; hidden ones are left alone."""
    errors: list[OSError] = []
    found = False
    for place, folders, files in os.walk(folder, onerror=errors.append):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(files):
            if not name.startswith(".") and Path(name).suffix.lower() in READERS:
                found = True
                yield Path(place) / name
    for error in errors:
        yield Unreadable(str(error.filename), f"a folder that cannot be read ({error.strerror})")
    if not found and not errors:
        yield Unreadable(
            source, f"a folder without articles; files are known by suffix: {', '.join(sorted(READERS))}"
        )


def _pattern(pattern: str) -> Iterator[Path | Unreadable]:
    names = glob.iglob(str(Path(pattern).expanduser()), recursive=True)  # noqa: PTH207 - absolute ones too
    files = sorted(Path(name) for name in names)
    files = [path for path in files if path.is_file()]
    if not files:
        yield Unreadable(pattern, "no file fits this pattern")
    yield from files
