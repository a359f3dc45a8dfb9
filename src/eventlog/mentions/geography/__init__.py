"""Countries, capitals and large cities by name, in the words of one language."""

from eventlog.mentions.geography.gazetteer import Gazetteer, Where, country_named, load_gazetteer
from eventlog.mentions.geography.named import PlaceWords, named_places

__all__ = ["Gazetteer", "PlaceWords", "Where", "country_named", "load_gazetteer", "named_places"]
