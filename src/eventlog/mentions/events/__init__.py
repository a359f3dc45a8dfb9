"""Happenings: trigger, type, status, roles, place and date."""

from eventlog.mentions.events.find import find_events

__all__ = ["find_events"]
