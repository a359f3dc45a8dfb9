"""Find the actors of a document."""

from collections.abc import Mapping

from eventlog.document.model import Document
from eventlog.language.pack import LanguagePack
from eventlog.mentions.actors.assemble import actors_of, home_of, places_of
from eventlog.mentions.actors.bodies import gather_bodies, gather_groups, join_generic
from eventlog.mentions.actors.cluster import Cluster, Gathering
from eventlog.mentions.actors.found import DOUBTFUL, Found
from eventlog.mentions.actors.governments import part_governments
from eventlog.mentions.actors.guess import guess_names
from eventlog.mentions.actors.lexicon import Lexicon, load_lexicon
from eventlog.mentions.actors.merge import merge_clusters
from eventlog.mentions.actors.people import as_roles, gather_people, gather_roles, join_short_names
from eventlog.mentions.actors.pronouns import resolve_pronouns
from eventlog.mentions.actors.repair import agree, mend
from eventlog.mentions.actors.rules import tag_by_rules
from eventlog.mentions.actors.select import select_clusters
from eventlog.mentions.actors.table import ActorTable
from eventlog.mentions.actors.tagger import load_tagger

__all__ = ["find_actors", "gather"]


def find_actors(document: Document, pack: LanguagePack) -> ActorTable:
    """Actors in order of first mention, and named places."""
    lexicon = load_lexicon(pack.code)
    tagger = load_tagger(pack.code)
    found, likely = tagger.tag(document) if tagger else (tag_by_rules(document, lexicon), {})
    found, clusters = gather(found, document, lexicon, likely)
    clusters = merge_clusters(clusters, document, lexicon)
    clusters = select_clusters(clusters, document, lexicon)
    clusters = part_governments(clusters, document, lexicon)
    pronouns = resolve_pronouns(clusters, document, lexicon)
    places = places_of(found, document, lexicon)
    # Where an article was written says less of whose government it means than what it tells of.
    told = tuple(place for place in places if document.furniture_at(place.span.start) is None)
    actors = actors_of(clusters, document, lexicon, pronouns=pronouns, home=home_of(told))
    return ActorTable(actors, places)


def gather(
    found: list[Found], document: Document, lexicon: Lexicon, likely: Mapping[int, float]
) -> tuple[list[Found], list[Cluster]]:
    """Mentions mended and made to agree, and the clusters they form, in order of first mention.

    ``likely`` tells by offset how likely a word outside ``found`` is part of a mention.
    """
    found = agree(mend(found, document.text, lexicon), document, lexicon)
    found = sorted(
        [*found, *guess_names(found, document, lexicon, likely)], key=lambda m: (m.span.start, -m.span.end)
    )
    gathering = Gathering(document, lexicon)
    gather_people(found, gathering)
    found = as_roles(found, gathering)
    gather_bodies(found, gathering)
    join_generic(gathering)
    join_short_names(gathering)
    gather_groups(found, gathering)
    gather_roles(found, gathering)
    gathering.join_same_names()
    for cluster in gathering.clusters:
        cluster.mentions.sort(key=lambda m: m.span)
        cluster.doubtful = all(m.score < DOUBTFUL for m in cluster.mentions)
    return found, sorted(gathering.clusters, key=lambda c: c.mentions[0].span)
