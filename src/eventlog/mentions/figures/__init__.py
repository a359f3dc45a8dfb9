"""Numbers of people and things about an event: killed, arrested, displaced, money, and their bounds."""

from eventlog.mentions.figures.audit import FigureWarning, audit_figures
from eventlog.mentions.figures.find import find_figures

__all__ = ["FigureWarning", "audit_figures", "find_figures"]
