"""The errors a user can meet.

::

    EventlogError
    ├── InputError        a source, file, line or field that cannot be used
    ├── OptionError       an option's value that means nothing
    ├── LanguageError     a language without a pack
    ├── AnchorError       a span that does not hold the words it claims
    ├── EngineError       an extraction engine that is missing or broke its contract
    └── StoreError        a database that cannot be opened, read or written

Each message is one line that says what is wrong, where, and what to do.
"""

__all__ = [
    "AnchorError",
    "EngineError",
    "EventlogError",
    "InputError",
    "LanguageError",
    "OptionError",
    "StoreError",
]


class EventlogError(Exception):
    """Root of all errors that are the user's to read, not ours to trace."""


class InputError(EventlogError):
    """A source, file, line or field cannot be used; ``where`` names it."""

    def __init__(self, message: str, *, where: str = "") -> None:
        super().__init__(f"{where}: {message}" if where else message)
        self.where = where


class OptionError(EventlogError):
    """An option's value means nothing."""


class LanguageError(EventlogError):
    """A language has no pack."""


class AnchorError(EventlogError):
    """A span does not hold the words it claims."""


class EngineError(EventlogError):
    """An extraction engine is missing or broke its contract."""


class StoreError(EventlogError):
    """A database cannot be opened, read or written."""
