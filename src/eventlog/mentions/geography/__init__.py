"""Countries, capitals and large cities by name, in the words of one language."""

from eventlog.mentions.geography.gazetteer import Gazetteer, Where, load_gazetteer

__all__ = ["Gazetteer", "Where", "load_gazetteer"]
