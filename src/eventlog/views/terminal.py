"""Rich renderables as a string, without a terminal."""

from typing import Any

__all__ = ["printed"]


def printed(thing: Any, *, width: int, colour: bool) -> str:
    """What Rich would print at ``width`` characters; styles only when ``colour``; no blanks at line ends."""
    import io

    from rich.console import Console

    out = io.StringIO()
    console = Console(
        file=out, width=width, force_terminal=colour, color_system="standard" if colour else None,
        no_color=not colour, markup=False, emoji=False, highlight=False, legacy_windows=False, _environ={},
    )  # fmt: skip
    console.print(thing, soft_wrap=False)
    return "\n".join(line.rstrip() for line in out.getvalue().split("\n")).rstrip("\n")
