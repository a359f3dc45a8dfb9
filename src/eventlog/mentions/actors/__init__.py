"""Persons, organizations, governments, armed groups and populations, with all their forms."""

from eventlog.mentions.actors.find import find_actors
from eventlog.mentions.actors.table import ActorTable

__all__ = ["ActorTable", "find_actors"]
