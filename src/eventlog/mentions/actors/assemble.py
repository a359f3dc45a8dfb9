"""Turn clusters of mentions into actors with names, aliases, offices and countries; and places."""

from eventlog.document.model import Document
from eventlog.mentions.actors.cluster import Cluster
from eventlog.mentions.actors.found import Found, Kind
from eventlog.mentions.actors.lexicon import Lexicon
from eventlog.mentions.actors.table import Place
from eventlog.mentions.model import Actor, ActorForm, ActorMention
from eventlog.ontology import ActorType
from eventlog.span import Span

__all__ = ["actors_of", "places_of"]


def actors_of(clusters: list[Cluster], document: Document, lexicon: Lexicon) -> tuple[Actor, ...]:
    """One actor a cluster, ids in order."""
    return tuple(_actor(f"A{at}", cluster, document.text, lexicon) for at, cluster in enumerate(clusters, 1))


def _actor(identity: str, cluster: Cluster, text: str, lexicon: Lexicon) -> Actor:
    forms: dict[str, None] = {}
    names: list[str] = []
    for mention in cluster.mentions:
        for span in (mention.name, mention.span):
            if span is not None:
                forms[span.of(text)] = None
                bare = _without_article(span.of(text), lexicon)
                forms[bare] = None
                if span is mention.name or mention.name is None:
                    names.append(bare)
    proper = [m.name.of(text) for m in cluster.mentions if m.name]
    name = max(map(lambda n: _without_article(n, lexicon), proper), key=len) if proper else names[0]
    aliases = tuple(form for form in forms if form != name)
    kind = ActorType.PERSON if cluster.kind is Kind.ROLE else ActorType(cluster.kind)
    mentions = tuple(ActorMention(m.span, _form(m, text)) for m in cluster.mentions)
    offices = {
        text[m.span.start : m.name.start].strip(" ,"): None
        for m in cluster.mentions
        if kind is ActorType.PERSON and m.name and m.name.start > m.span.start
    }
    country = cluster.key if len(cluster.key) == 3 and cluster.kind is Kind.GOVERNMENT else ""
    return Actor(identity, name, kind, mentions, aliases, tuple(filter(None, offices)), country)


def _without_article(form: str, lexicon: Lexicon) -> str:
    first, _, rest = form.partition(" ")
    return rest if rest and first.casefold() in lexicon.words.articles else form


def _form(mention: Found, text: str) -> ActorForm:
    if mention.name is None:
        return ActorForm.ROLE
    name = mention.name.of(text)
    return ActorForm.ACRONYM if name.isupper() and " " not in name and len(name) < 9 else ActorForm.NAME


def places_of(found: list[Found], text: str, lexicon: Lexicon) -> tuple[Place, ...]:
    """Every named place, and every country named, with its ISO code."""
    places = []
    for mention in found:
        span: Span = mention.name or mention.span
        known = lexicon.gazetteer.place(span.of(text))
        if mention.kind is Kind.PLACE or (mention.kind is Kind.GOVERNMENT and known):
            places.append(Place(span, span.of(text), known.country if known else ""))
    return tuple(places)
