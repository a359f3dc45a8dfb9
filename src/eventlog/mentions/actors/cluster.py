"""Group the mentions of one article by the actor they mean."""

import re
from collections import Counter
from dataclasses import dataclass, field

from eventlog.mentions.actors.found import Found, Kind
from eventlog.mentions.actors.lexicon import Lexicon, fold
from eventlog.mentions.geography import Where
from eventlog.span import Span

__all__ = ["Cluster", "cluster_mentions"]

_OFFICIAL = (Kind.GOVERNMENT, Kind.ORGANIZATION, Kind.ARMED_GROUP)
_LONG_AND_SHORT = re.compile(r"^(.{4,}?)\s*\(([^()]{2,20})\)$", re.DOTALL)


@dataclass
class Cluster:
    """Mentions of one actor while they are being gathered, in no order."""

    kind: Kind
    mentions: list[Found] = field(default_factory=list)
    names: Counter[str] = field(default_factory=Counter)
    key: str = ""
    country: str = ""

    def add(self, mention: Found, name: str) -> None:
        """Take in a mention under its folded name (empty for common nouns)."""
        self.mentions.append(mention)
        if name:
            self.names[name] += 1


class _Gathering:
    """The clusters of one document as they grow."""

    def __init__(self, text: str, lexicon: Lexicon) -> None:
        self.text, self.lexicon = text, lexicon
        self.clusters: list[Cluster] = []

    def words(self, span: Span) -> list[str]:
        """Folded words of a span without articles and honorifics at its front."""
        words = fold(span.of(self.text)).split()
        data = self.lexicon.words
        while len(words) > 1 and (words[0] in data.articles or words[0] in data.honorifics):
            words.pop(0)
        return words

    def open(self, kind: Kind, mention: Found, name: str) -> Cluster:
        """Start a cluster with its first mention."""
        cluster = Cluster(kind)
        cluster.add(mention, name)
        self.clusters.append(cluster)
        return cluster


def cluster_mentions(found: list[Found], text: str, lexicon: Lexicon) -> list[Cluster]:
    """Clusters of all mentions that are not places, in order of first mention."""
    gathering = _Gathering(text, lexicon)
    people = [m for m in found if m.kind is Kind.PERSON and m.name]
    people.sort(key=lambda m: (-len(gathering.words(m.name)) if m.name else 0, m.span))
    for mention in people:
        _place_person(mention, gathering)
    bodies = [m for m in found if m.kind in _OFFICIAL]
    bodies.sort(key=lambda m: (-len(gathering.words(m.span)), m.span))
    for mention in bodies:
        _place_body(mention, gathering)
    for mention in found:
        if mention.kind is Kind.GROUP:
            _place_group(mention, gathering)
        elif mention.kind is Kind.ROLE:
            _place_role(mention, gathering)
    for cluster in gathering.clusters:
        cluster.mentions.sort(key=lambda m: m.span)
    return sorted(gathering.clusters, key=lambda c: c.mentions[0].span)


def _place_person(mention: Found, gathering: _Gathering) -> None:
    words = gathering.words(mention.name or mention.span)
    name = " ".join(words)
    near: list[Cluster] = []
    for cluster in gathering.clusters:
        if cluster.kind is not Kind.PERSON:
            continue
        if name in cluster.names:
            near = [cluster]
            break
        if any(_same_person(words, known.split()) for known in cluster.names):
            near.append(cluster)
    if not near:
        gathering.open(Kind.PERSON, mention, name)
        return
    # A name that several people bear means the one who was named last.
    before = [c for c in near if min(m.span for m in c.mentions) < mention.span]
    chosen = max(
        before or near,
        key=lambda c: max((m.span for m in c.mentions if m.span < mention.span), default=Span(0, 1)),
    )
    chosen.add(mention, name)


def _same_person(short: list[str], full: list[str]) -> bool:
    """Whether a shorter name can be a form of a fuller one: its words in order, initials allowed."""
    if len(short) > len(full):
        return False
    if len(short) == len(full):
        return len(short) > 1 and all(_word_fits(a, b) for a, b in zip(short, full, strict=True))
    rest = iter(full)
    return all(
        any(word == other or (len(short) > 1 and _word_fits(word, other)) for other in rest) for word in short
    )


def _word_fits(one: str, other: str) -> bool:
    return one == other or (min(len(one), len(other)) == 1 and one[0] == other[0])


def _place_body(mention: Found, gathering: _Gathering) -> None:
    lexicon, text = gathering.lexicon, gathering.text
    words = gathering.words(mention.span)
    surface = mention.span.of(text)
    name = " ".join(words)
    parts = _LONG_AND_SHORT.match(surface)
    forms = {name} | (
        {
            " ".join(gathering.words(Span(mention.span.start, mention.span.start + parts.end(1)))),
            fold(parts.group(2)),
        }
        if parts
        else set()
    )
    key = _key_of(surface, parts, words, lexicon)
    for cluster in gathering.clusters:
        if cluster.kind in _OFFICIAL and ((key and cluster.key == key) or forms & cluster.names.keys()):
            break
    else:
        fitting = (
            []
            if key
            else [c for c in gathering.clusters if c.kind in _OFFICIAL and _same_body(words, c, mention.kind)]
        )
        if len(fitting) == 1:
            cluster = fitting[0]
        else:
            cluster = Cluster(mention.kind, key=key)
            gathering.clusters.append(cluster)
    cluster.add(mention, name)
    for form in forms:
        cluster.names[form] += 1
    cluster.key = cluster.key or key


def _key_of(surface: str, parts: re.Match[str] | None, words: list[str], lexicon: Lexicon) -> str:
    """What the name surely stands for: an international body or a country's government."""
    for form in (surface, *(parts.groups() if parts else ()), surface.partition(" ")[2]):
        body = lexicon.body(form)
        if body and (form == surface or parts or words[0] not in lexicon.words.organization_words):
            return body.key
    known = lexicon.gazetteer.place(surface)
    if known and known.kind in (Where.COUNTRY, Where.CAPITAL):
        return known.country
    data = lexicon.words
    generic = [w for w in words if data.group_nouns.get(w) == "government"]
    others = " ".join(w for w in words if w not in generic)
    if generic and others:
        return lexicon.gazetteer.country_of(others) if generic[0] in lexicon.words.state_words else ""
    return ""


def _same_body(words: list[str], cluster: Cluster, kind: Kind) -> bool:
    """Whether a shorter form fits: the first letters of a longer name, or its beginning or end."""
    if cluster.key and len(words) > 1:
        return False
    if len(words) == 1 and 2 <= len(words[0]) <= 8:
        if any(_initials(known.split(), words[0]) for known in cluster.names):
            return True
    for known in cluster.names:
        other = known.split()
        if len(words) < len(other) and (other[: len(words)] == words or other[-len(words) :] == words):
            return cluster.kind == kind
    return False


def _initials(name: list[str], acronym: str) -> bool:
    strong = [w for w in name if len(w) > 3 or w in ("art", "air", "tni")]
    return len(acronym) > 1 and (
        "".join(w[0] for w in name) == acronym
        or (len(strong) > 1 and "".join(w[0] for w in strong) == acronym)
    )


def _place_group(mention: Found, gathering: _Gathering) -> None:
    name = " ".join(gathering.words(mention.span))
    for cluster in gathering.clusters:
        if cluster.kind is Kind.GROUP and name in cluster.names:
            cluster.add(mention, name)
            return
    gathering.open(Kind.GROUP, mention, name)


def _place_role(mention: Found, gathering: _Gathering) -> None:
    words = gathering.words(mention.span)
    data = gathering.lexicon.words
    if words and words[-1] in data.definite_after:
        words = words[:-1]
    name = " ".join(words)
    wanted = set(words)
    fitting = []
    for cluster in gathering.clusters:
        if cluster.kind is Kind.PERSON:
            titles = set()
            for other in cluster.mentions:
                if other.name and other.name.start > other.span.start:
                    titles |= set(fold(gathering.text[other.span.start : other.name.start]).split())
            if wanted <= titles:
                fitting.append(cluster)
        elif cluster.kind is Kind.ROLE and name in cluster.names:
            cluster.add(mention, name)
            return
    if len(fitting) == 1:
        fitting[0].add(mention, "")
        return
    gathering.open(Kind.ROLE, mention, name)
