"""Numbers of people and things, with measure, bounds and giver."""

from eventlog.mentions.figures.find import find_figures

__all__ = ["find_figures"]
