"""The arguments of the commands that read articles."""

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated, Any

import typer

from eventlog.cli.options import bundled, option

if TYPE_CHECKING:
    from eventlog.article.model import Article, Unreadable

__all__ = ["Reading", "SourcesArgument", "takes_reading"]

SourcesArgument = Annotated[
    list[str],
    typer.Argument(
        metavar="SOURCE…", help="Files, folders or patterns; - for standard input.", show_default=False
    ),
]


@dataclass(frozen=True, slots=True)
class Reading:
    """How sources are read and extracted, as the command line says it."""

    published: str
    outlet: str
    language: str
    engine: str
    jobs: int

    def articles(self, sources: list[str]) -> "Iterator[Article | Unreadable]":
        """The sources' articles in order. Raises OptionError or LanguageError for options without meaning."""
        from eventlog.article.read import ReadOptions, read_sources

        if self.language:
            from eventlog.language.pack import load_pack

            load_pack(self.language)
        options = ReadOptions(
            published=self.published, outlet=self.outlet, language=self.language, stdin=sys.stdin.buffer
        )
        return read_sources(sources, options=options)


_READING = (
    option(
        "published",
        "",
        "When they were published, such as 2022-01-20T06:53+07:00, whatever they say.",
        metavar="TIME",
    ),
    option("outlet", "", "Who published them, whatever they say."),
    option("language", "", "Their language, such as id or en; found from the text otherwise."),
    option("engine", "offline", "The extraction engine."),
    option("jobs", 1, "Extract with so many processes.", min=1),
)


def _read(values: dict[str, Any]) -> Reading:
    return Reading(**values)


takes_reading = bundled("reading", _READING, _read)
"""Give a command the options of reading and extracting."""
