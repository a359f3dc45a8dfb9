"""Options that several commands share, said once.

Typer reads a command's signature. ``bundled`` lets a command take many options as one frozen object: it adds
them to the signature and hands the command what a reader makes of their values.
"""

import functools
import inspect
import shutil
import sys
from collections.abc import Callable, Sequence
from datetime import date
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, Any, TypeVar

import typer

from eventlog.errors import InputError, OptionError
from eventlog.store.filters import CLOCKS, Filters

if TYPE_CHECKING:
    from eventlog.pipeline import Person

__all__ = [
    "DatabaseOption",
    "TableFormat",
    "bundled",
    "option",
    "takes_filters",
    "takes_person",
    "takes_standpoint",
    "terminal_width",
]

Result = TypeVar("Result")

DatabaseOption = Annotated[
    str,
    typer.Option(
        "--database",
        "-d",
        envvar="EVENTLOG_DATABASE",
        metavar="PATH|URL",
        help="The database: a file, or an SQLAlchemy URL.",
    ),
]


class TableFormat(StrEnum):
    """How rows are printed."""

    TABLE = "table"
    JSON = "json"
    JSONL = "jsonl"
    CSV = "csv"
    MARKDOWN = "markdown"


def option(name: str, default: str | float, help_text: str, **more: Any) -> inspect.Parameter:
    """One option as Typer reads it from a signature; an empty default is not shown."""
    flag = f"--{name.replace('_', '-')}"
    spec = typer.Option(flag, help=help_text, show_default=bool(default), **more)
    shape: Any = Annotated
    annotation = shape[type(default), spec]
    return inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY, default=default, annotation=annotation)


def bundled(
    name: str, options: Sequence[inspect.Parameter], read: Callable[[dict[str, Any]], Any]
) -> Callable[[Callable[..., Result]], Callable[..., Result]]:
    """Give a command further options that reach it as the one argument ``name``."""

    def decorate(command: Callable[..., Result]) -> Callable[..., Result]:
        @functools.wraps(command)
        def wrapped(**given: Any) -> Result:
            values = {option.name: given.pop(option.name) for option in options}
            return command(**{name: read(values)}, **given)

        own = [p for p in inspect.signature(command).parameters.values() if p.name != name]
        parameters = [p.replace(kind=inspect.Parameter.KEYWORD_ONLY) for p in own] + list(options)
        vars(wrapped)["__signature__"] = inspect.Signature(parameters)
        wrapped.__annotations__ = {p.name: p.annotation for p in parameters}
        return wrapped

    return decorate


def terminal_width() -> int:
    """Columns of the terminal that standard output is, or 0 where it is piped."""
    return shutil.get_terminal_size().columns if sys.stdout.isatty() else 0


_STANDPOINT = (
    option("as_of", "", "Only what was known by the end of this day, as it then stood.", metavar="DAY"),
    option(
        "clock", "published", "By what a day's knowledge is told: published, said or recorded (here, in UTC)."
    ),
)

_FILTERS = (
    option("actor", "", "Only with this actor, by any part of any of its names."),
    option("type", "", "Only this event type, such as REQUEST."),
    option("place", "", "Only at this place or in this country, by its name or its code (PHL)."),
    option("since", "", "Not wholly before this day (2022-01-05, 2022-01 or 2022).", metavar="DAY"),
    option("until", "", "Not wholly after this day.", metavar="DAY"),
    option("text", "", "Only where the words are found by full-text search."),
    option("measure", "", "Only figures of this measure, such as killed."),
    option("speaker", "", "Only what this speaker said."),
    option("outlet", "", "Only what this outlet published."),
    option("status", "", "Only events that are occurred, ongoing, planned, alleged or denied."),
    option("story", "", "Only articles of this story."),
    option(
        "policy",
        "",
        "Of the figures only those that hold by it: latest-official, lowest, highest, range or all.",
        metavar="POLICY",
    ),
    option("min_confidence", 0.0, "Only events of at least this confidence (0 to 1).", min=0.0, max=1.0),
    option("limit", 0, "At most so many rows; 0 for all.", min=0),
    *_STANDPOINT,
)


def _read_filters(values: dict[str, Any]) -> Filters:
    from eventlog.ontology import EventStatus, EventType, Measure, Policy

    values["type"] = _one_of("--type", values["type"].upper(), EventType)
    values["status"] = _one_of("--status", values["status"].lower(), EventStatus)
    values["policy"] = _one_of("--policy", values["policy"].lower(), Policy)
    values["measure"] = _one_of("--measure", values["measure"].lower(), Measure)
    values["since"] = _day("--since", values["since"], last=False)
    values["until"] = _day("--until", values["until"], last=True)
    if values["since"] and values["until"] and values["since"] > values["until"]:
        raise OptionError("--since lies after --until")
    if values["place"]:
        from eventlog.mentions.geography import country_named

        values["country"] = country_named(values["place"])
    return Filters(**_standpoint(values))


def _standpoint(values: dict[str, Any]) -> dict[str, Any]:
    """The same values with the day and the clock read."""
    clock = values["clock"].lower()
    if clock not in CLOCKS:
        raise OptionError(f"--clock '{clock}' is none of: {', '.join(CLOCKS)}")
    return values | {"as_of": _day("--as-of", values["as_of"], last=True), "clock": clock}


takes_filters = bundled("filters", _FILTERS, _read_filters)
"""Give a command the filters of every query."""

takes_standpoint = bundled("filters", _STANDPOINT, lambda values: Filters(**_standpoint(values)))
"""Give a command the day and the clock of every query, and no other filter."""


def _one_of(flag: str, value: str, choices: type[StrEnum]) -> str:
    if value and value not in list(choices):
        raise OptionError(f"{flag} '{value}' is none of: {', '.join(choices)}")
    return value


def _day(flag: str, value: str, *, last: bool) -> date | None:
    """The first or last day of what is given."""
    if not value:
        return None
    from eventlog.edtf import parse_edtf

    try:
        bounds = parse_edtf(value)
    except InputError as error:
        raise OptionError(f"{flag} '{value}' is no date; write 2022-01-05, 2022-01 or 2022") from error
    day = bounds.latest if last else bounds.earliest
    if day is None:
        raise OptionError(f"{flag} '{value}' has no such end; write 2022-01-05, 2022-01 or 2022")
    return day


def _read_person(values: dict[str, Any]) -> "Person":
    import getpass

    from eventlog.pipeline import Person

    who = values["by"]
    if not who:
        try:
            who = getpass.getuser()
        except (OSError, KeyError):
            who = ""
    return Person(who, values["reason"])


takes_person = bundled(
    "person",
    (
        option("reason", "", "Why."),
        option(
            "by",
            "",
            "Who decides; your login name where none is given.",
            envvar="EVENTLOG_USER",
            metavar="NAME",
        ),
    ),
    _read_person,
)
"""Give a command the options of a decision: who takes it, and why."""
