"""Happenings: trigger, type, status, roles, place and date."""

from eventlog.mentions.events.attach import attach_claims, attach_figures
from eventlog.mentions.events.bystanders import find_bystanders
from eventlog.mentions.events.find import find_events

__all__ = ["attach_claims", "attach_figures", "find_bystanders", "find_events"]
