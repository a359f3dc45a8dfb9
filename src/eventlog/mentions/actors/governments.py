"""The government of the country an article is at home in: what means it, and when it is not the country."""

from collections import Counter

from eventlog.document.model import Document
from eventlog.mentions.actors.cluster import Cluster
from eventlog.mentions.actors.found import Found, Kind
from eventlog.mentions.actors.lexicon import Lexicon, fold

__all__ = ["part_governments"]


def part_governments(clusters: list[Cluster], document: Document, lexicon: Lexicon) -> list[Cluster]:
    """The clusters in order of first mention, with "the Ruritanian government" out of that of "Ruritania".

    Only of the country that the article names most, at home, are the two told apart: abroad "the Ruritanian
    government" is Ruritania. Only a government that is named by its country is parted, with bare words for it
    ("the government"). A country that is named only as a place beside its government goes. "The national
    authorities" are no third: in our annotated articles they are the country, or its government.
    """
    home = _home(clusters)
    clusters = _with_national(clusters, home, document.text, lexicon)
    parted: list[Cluster] = []
    for cluster in clusters:
        parted += _parts(cluster, document.text, lexicon) if cluster.key == home else [cluster]
    return sorted(parted, key=lambda cluster: cluster.mentions[0].span)


def _home(clusters: list[Cluster]) -> str:
    """The country with most mentions, which are more than half of all countries' mentions; empty if none."""
    times = Counter({c.key: len(c.mentions) for c in clusters if c.kind is Kind.GOVERNMENT and c.of_country})
    if not times:
        return ""
    country, most = times.most_common(1)[0]
    return country if 2 * most > times.total() else ""


def _with_national(clusters: list[Cluster], home: str, text: str, lexicon: Lexicon) -> list[Cluster]:
    """The clusters, with bodies of the state that are called nationwide in that of the country."""
    country = next((cluster for cluster in clusters if home and cluster.key == home), None)
    if country is None:
        return clusters
    kept = []
    for cluster in clusters:
        if cluster.key or cluster.kind is not Kind.GOVERNMENT or not _is_national(cluster, text, lexicon):
            kept.append(cluster)
        else:
            country.absorb(cluster)
    return kept


def _is_national(cluster: Cluster, text: str, lexicon: Lexicon) -> bool:
    forms = [mention.span.of(text) for mention in cluster.mentions]
    words = [set(fold(form).split()) for form in forms]
    common = all(form.islower() for form in forms)
    return common and any(
        held & lexicon.words.state_words and held & lexicon.words.nationwide for held in words
    )


def _parts(cluster: Cluster, text: str, lexicon: Lexicon) -> list[Cluster]:
    rule = [m for m in cluster.mentions if _is_rule(fold(m.span.of(text)), cluster.key, lexicon)]
    country = [m for m in cluster.mentions if m not in rule]
    named = [m for m in rule if not set(_words(m, text, lexicon)) <= lexicon.words.state_words]
    if not named or not country:
        return [cluster]
    government = _part(cluster, rule, lexicon, of_rule=True)
    acts = any(not mention.nested for mention in country)
    return [government, _part(cluster, country, lexicon, of_rule=False)] if acts else [government]


def _words(mention: Found, text: str, lexicon: Lexicon) -> list[str]:
    return [word for word in fold(mention.span.of(text)).split() if word not in lexicon.words.articles]


def _is_rule(name: str, country: str, lexicon: Lexicon) -> bool:
    """Whether a folded name is made of a word for the state's government and at most whose it is."""
    data = lexicon.words
    words = [word for word in name.split() if word not in data.articles and word not in data.connectors]
    heads = [word for word in words if word in data.state_words]
    others = " ".join(word for word in words if word not in data.state_words and word != "s")
    return bool(heads) and (not others or lexicon.gazetteer.country_of(others) == country)


def _part(cluster: Cluster, mentions: list[Found], lexicon: Lexicon, *, of_rule: bool) -> Cluster:
    names = {
        name: times
        for name, times in cluster.names.items()
        if _is_rule(name, cluster.key, lexicon) is of_rule
    }
    key = "" if of_rule else cluster.key
    return Cluster(cluster.kind, mentions, Counter(names), set(cluster.titles), key, cluster.doubtful)
