"""Find the actors of a document."""

from eventlog.document.model import Document
from eventlog.language.pack import LanguagePack
from eventlog.mentions.actors.assemble import actors_of, places_of
from eventlog.mentions.actors.cluster import cluster_mentions
from eventlog.mentions.actors.lexicon import load_lexicon
from eventlog.mentions.actors.rules import tag_by_rules
from eventlog.mentions.actors.table import ActorTable

__all__ = ["find_actors"]


def find_actors(document: Document, pack: LanguagePack) -> ActorTable:
    """Actors in order of first mention, and named places."""
    lexicon = load_lexicon(pack.code)
    found = tag_by_rules(document, lexicon)
    clusters = cluster_mentions(found, document.text, lexicon)
    return ActorTable(actors_of(clusters, document, lexicon), places_of(found, document.text, lexicon))
