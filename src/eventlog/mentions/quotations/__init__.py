"""Attributed statements: content, cue and speaker."""

from eventlog.mentions.quotations.find import find_claims

__all__ = ["find_claims"]
