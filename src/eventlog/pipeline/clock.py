"""The moment at which something is recorded."""

from datetime import UTC, datetime

__all__ = ["now"]


def now() -> datetime:
    """This moment in UTC, to the second, as rows keep it."""
    return datetime.now(UTC).replace(microsecond=0)
