"""Turn clusters of mentions into actors with names, aliases, offices and countries; and places."""

import re
from collections import Counter
from collections.abc import Iterator

from eventlog.document.model import Document, FurnitureKind
from eventlog.mentions.actors.bodies import long_and_short
from eventlog.mentions.actors.cluster import Cluster
from eventlog.mentions.actors.found import Found, Kind
from eventlog.mentions.actors.lexicon import Lexicon, fold
from eventlog.mentions.actors.populations import population_of
from eventlog.mentions.actors.table import Place
from eventlog.mentions.geography import PlaceWords, named_places
from eventlog.mentions.model import Actor, ActorForm, ActorMention
from eventlog.ontology import ActorType
from eventlog.span import Span

__all__ = ["actors_of", "home_of", "places_of"]

_LONGEST_ACRONYM = 8
_OFTEN = 2
_LEAST_SHARE = 0.6
_WORD = re.compile(r"(?<!\w)\w[\w.-]*")


def actors_of(
    clusters: list[Cluster],
    document: Document,
    lexicon: Lexicon,
    *,
    pronouns: dict[int, list[Span]] | None = None,
    home: str = "",
) -> tuple[Actor, ...]:
    """One actor a cluster, ids in order; ``pronouns`` by the cluster's place in the list.

    ``home`` is the country (alpha-3) whose ministry "the ministry" is where no other is named.

    No name or alias goes to two actors: it is whose name it is, else whose mentions are oftenest written so.
    """
    forms = [_all_forms(cluster, document.text, lexicon) for cluster in clusters]
    names = [_fullest(cluster, document.text, lexicon) for cluster in clusters]
    owners: dict[str, tuple[bool, int, int]] = {}
    for at, written in enumerate(forms):
        for form, times in written.items():
            claim = (fold(form) == fold(names[at]), times, -at)
            owners[fold(form)] = max(claim, owners.get(fold(form), claim))
    return tuple(
        Actor(
            id=f"A{at + 1}",
            name=names[at],
            type=_type(cluster, names[at], lexicon),
            mentions=_mentions(cluster, document.text, (pronouns or {}).get(at, [])),
            aliases=tuple(f for f in forms[at] if f != names[at] and owners[fold(f)][2] == -at and fold(f)),
            offices=_offices(cluster, document.text, lexicon),
            country=_country(cluster, lexicon, document.text) or _at_home(cluster, lexicon, home),
        )
        for at, cluster in enumerate(clusters)
    )


def _type(cluster: Cluster, name: str, lexicon: Lexicon) -> ActorType:
    body = lexicon.body(name) if cluster.key and not cluster.of_country else None
    if body is not None:
        return body.type
    return ActorType.PERSON if cluster.kind is Kind.ROLE else ActorType(cluster.kind)


def _all_forms(cluster: Cluster, text: str, lexicon: Lexicon) -> dict[str, int]:
    """Every way in which a cluster's mentions write their actor, with how often they do as they stand."""
    forms: dict[str, int] = {}
    for mention in cluster.mentions:
        whole = {mention.span.of(text), (mention.name or mention.span).of(text)}
        for form in _forms(mention, text, lexicon):
            forms[form] = forms.get(form, 0) + (form in whole)
    return forms


def _offices(cluster: Cluster, text: str, lexicon: Lexicon) -> tuple[str, ...]:
    if cluster.kind not in (Kind.PERSON, Kind.ROLE):
        return ()
    titled = (
        text[mention.span.start : mention.name.start].strip(" ,")
        for mention in cluster.mentions
        if mention.name and mention.name.start > mention.span.start
    )
    return tuple(dict.fromkeys(t for t in titled if t and t.casefold() not in lexicon.words.honorifics))


def _mentions(cluster: Cluster, text: str, pronouns: list[Span]) -> tuple[ActorMention, ...]:
    forms = {mention.span: _form(mention, text) for mention in cluster.mentions}
    forms |= {span: ActorForm.PRONOUN for span in pronouns if span not in forms}
    return tuple(ActorMention(span, forms[span]) for span in sorted(forms))


def _fullest(cluster: Cluster, text: str, lexicon: Lexicon) -> str:
    """The longest proper name, of a known body the longest of its own, or of common nouns the first form."""
    proper = [_bare(m.name.of(text), lexicon) for m in cluster.mentions if m.name]
    halves = [(long_and_short(form) or (form,))[0] for form in proper]
    own = [form for form in halves if lexicon.body(form)] if not cluster.of_country else []
    if halves:
        return max(own or halves, key=lambda form: (not form.islower(), len(form)))
    return cluster.mentions[0].span.of(text)


def _forms(mention: Found, text: str, lexicon: Lexicon) -> Iterator[str]:
    """The ways in which one mention writes its actor: with and without title, article, number, short form."""
    whole = mention.span.of(text)
    yield whole
    if mention.name:
        yield mention.name.of(text)
        if mention.kind is Kind.PERSON:
            yield from _shorter_titles(mention.span, mention.name, text, lexicon)
    bare = _bare(whole, lexicon)
    yield bare
    if mention.kind not in (Kind.PERSON, Kind.ROLE):
        yield from _halves(bare, whole)
        yield from _unmanned(bare, lexicon)
    if mention.kind is Kind.GROUP:
        yield from _uncounted(bare, lexicon)


def _shorter_titles(span: Span, name: Span, text: str, lexicon: Lexicon) -> Iterator[str]:
    """The name with only the last of its titles: of "Judge Colonel X" also "Colonel X"."""
    data = lexicon.words
    for match in _WORD.finditer(text, span.start + 1, name.start):
        word = match.group().casefold().rstrip(".")
        if match.group()[0].isupper() and (word in data.titles or word in data.honorifics):
            yield text[match.start() : span.end]


def _unmanned(form: str, lexicon: Lexicon) -> Iterator[str]:
    """A body without the people before its name: "penyidik Bareskrim", "Las Vegas police officers" stays."""
    first, _, rest = form.partition(" ")
    data, word = lexicon.words, first.casefold()
    people = word in data.group_nouns or word in data.titles or word in data.role_nouns
    if data.head_first and people and rest[:1].isupper() and word not in data.organization_words:
        yield rest


def _halves(bare: str, whole: str) -> Iterator[str]:
    """Of ``Long Name (ABC) of Town``: to the bracket, long and short form, alone and with the rest."""
    open_, close = bare.find("("), bare.find(")")
    if 1 < open_ < close:
        short, rest = bare[open_ + 1 : close].strip(), bare[close + 1 :].strip()
        yield bare[: close + 1]
        yield bare[:open_].strip()
        if short:
            yield short
        if rest and f"{short} {rest}" in whole:
            yield f"{short} {rest}"


def _bare(form: str, lexicon: Lexicon) -> str:
    first, _, rest = form.partition(" ")
    return rest if rest and first.casefold() in lexicon.words.articles else form


def _uncounted(form: str, lexicon: Lexicon) -> Iterator[str]:
    """A people with its number but without "at least", and without its number."""
    words, data = form.split(" "), lexicon.words
    while len(words) > 1 and (words[0][:1].isdigit() or words[0].casefold() in data.quantifiers):
        words.pop(0)
        if len(words) > 1 and words[0].casefold() in data.connectors:
            words.pop(0)
        low = words[0].casefold()
        if low[:1].isdigit() or low in lexicon.numbers or low not in data.quantifiers:
            yield " ".join(words)


def _country(cluster: Cluster, lexicon: Lexicon, text: str) -> str:
    """Alpha-3 of a government that is a country's, or of a government or people that names its country."""
    if cluster.kind not in (Kind.GOVERNMENT, Kind.GROUP):
        return ""
    if cluster.of_country and cluster.key.isupper():
        return cluster.key
    for mention in cluster.mentions:
        for word in mention.span.of(text).split():
            country = lexicon.gazetteer.country_of(lexicon.bare(word))
            if country and word[:1].isupper():
                return country
    return ""


def _at_home(cluster: Cluster, lexicon: Lexicon, home: str) -> str:
    """The home country, of an organ that only states have, of its government, or of a class of its people."""
    if cluster.kind not in (Kind.GOVERNMENT, Kind.GROUP):
        return ""
    data = lexicon.words
    if cluster.kind is Kind.GOVERNMENT:
        words = {word for name in cluster.names for word in name.split()}
        if words & data.state_organs or any(name in data.national for name in cluster.names):
            return home
    classes = any(population_of(name, lexicon, country=home) for name in cluster.names)
    return home if classes else ""


def home_of(places: tuple[Place, ...]) -> str:
    """The country that an article is about: where it names one far oftener than any other; else empty.

    Far oftener: twice at least, twice as often as the next, and in three of five namings.
    """
    times = Counter(place.country for place in places if place.country)
    if not times:
        return ""
    (country, most), *others = times.most_common(2)
    least = max(_OFTEN, *(2 * other for _, other in others), _LEAST_SHARE * times.total())
    return country if most >= least else ""


def _form(mention: Found, text: str) -> ActorForm:
    if mention.name is None:
        return ActorForm.ROLE
    name = mention.name.of(text)
    short = name.isupper() and " " not in name and len(name) <= _LONGEST_ACRONYM
    return ActorForm.ACRONYM if short else ActorForm.NAME


def places_of(found: list[Found], document: Document, lexicon: Lexicon) -> tuple[Place, ...]:
    """Every named place, and every country named, with its ISO code, in order; the dateline's first."""
    text, tagged = document.text, []
    for mention in found:
        span: Span = mention.name or mention.span
        if mention.kind is Kind.PLACE or (
            mention.kind is Kind.GOVERNMENT and lexicon.gazetteer.place(span.of(text))
        ):
            tagged.append(span)
    words = PlaceWords(lexicon.words, lexicon.gazetteer, lexicon.numbers)
    places = list(_dateline(document, lexicon))
    for span in named_places(text, tagged, words):
        known = lexicon.gazetteer.place(span.of(text))
        places.append(Place(span, span.of(text), known.country if known else ""))
    return tuple(sorted(places, key=lambda place: place.span))


def _dateline(document: Document, lexicon: Lexicon) -> Iterator[Place]:
    """The place of the dateline, which stands before the article's first sentence."""
    for item in document.furniture:
        if document.dateline and item.kind is FurnitureKind.DATELINE:
            at = document.text.find(document.dateline, item.span.start, item.span.end)
            if at >= 0:
                country = lexicon.gazetteer.country_around(document.dateline)
                yield Place(Span(at, at + len(document.dateline)), document.dateline, country)
