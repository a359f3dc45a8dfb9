"""Timelines a newspaper could print: lanes on an axis while labels fit, then a dated list in columns."""

from eventlog.views.timeline.draw import draw_timeline
from eventlog.views.timeline.options import TimelineOptions, TimelineReport, check_output

__all__ = ["TimelineOptions", "TimelineReport", "check_output", "draw_timeline"]
