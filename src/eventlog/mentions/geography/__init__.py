"""Countries, capitals and large cities by name, in the words of one language."""

from eventlog.mentions.geography.gazetteer import Gazetteer, Where, load_gazetteer
from eventlog.mentions.geography.named import PlaceWords, named_places

__all__ = ["Gazetteer", "PlaceWords", "Where", "load_gazetteer", "named_places"]
