"""Group the mentions of one article by the actor they mean."""

from bisect import bisect_left, insort
from collections import Counter
from dataclasses import dataclass, field

from eventlog.document.model import Document
from eventlog.mentions.actors.found import Found, Kind
from eventlog.mentions.actors.lexicon import Lexicon, fold
from eventlog.span import Span

__all__ = ["Cluster", "Gathering"]


_SAID_NEAR = 30


_ALPHA3 = 3


@dataclass
class Cluster:
    """Mentions of one actor while they are being gathered.

    ``names`` counts folded names, ``titles`` the folded words of titles that stood before them; ``key`` is
    a surer identity where there is one: an international body, or the alpha-3 code of a country;
    ``doubtful`` that no mention is more than a weak guess.
    """

    kind: Kind
    mentions: list[Found] = field(default_factory=list)
    names: Counter[str] = field(default_factory=Counter)
    titles: set[str] = field(default_factory=set)
    key: str = ""
    doubtful: bool = False
    _starts: list[int] = field(default_factory=list, repr=False, compare=False)

    def __post_init__(self) -> None:
        self._starts = sorted(mention.span.start for mention in self.mentions)

    @property
    def of_country(self) -> bool:
        """Whether the key is that of a country (ISO 3166 alpha-3); bodies have longer ones."""
        return len(self.key) == _ALPHA3

    def add(self, mention: Found, *names: str) -> None:
        """Take in a mention under its folded names."""
        self.mentions.append(mention)
        insort(self._starts, mention.span.start)
        self.names.update(name for name in names if name)

    @property
    def named(self) -> bool:
        """Whether any mention has a proper name."""
        return any(mention.name for mention in self.mentions)

    def absorb(self, other: "Cluster") -> None:
        """Take in all of another cluster; a named kind wins over that of common nouns, else the surer."""
        mine, theirs = (self.named, _weight(self)), (other.named, _weight(other))
        self.kind = other.kind if theirs > mine else self.kind
        self.mentions = sorted(self.mentions + other.mentions, key=lambda m: (m.span.start, -m.span.end))
        self._starts = sorted(mention.span.start for mention in self.mentions)
        self.names.update(other.names)
        self.titles |= other.titles
        self.key = self.key or other.key
        self.doubtful = self.doubtful and other.doubtful

    def last_before(self, at: int) -> int:
        """Where the last mention before a position starts, or -1."""
        behind = bisect_left(self._starts, at)
        return self._starts[behind - 1] if behind else -1


def _weight(cluster: Cluster) -> float:
    return sum(mention.score for mention in cluster.mentions)


class Gathering:
    """The clusters of one document as they grow."""

    def __init__(self, document: Document, lexicon: Lexicon) -> None:
        self.document, self.text, self.lexicon = document, document.text, lexicon
        self.clusters: list[Cluster] = []

    def words(self, span: Span) -> list[str]:
        """Folded words of a span, without articles, honorifics and pointing words at its ends."""
        words, data = fold(span.of(self.text)).split(), self.lexicon.words
        while len(words) > 1 and (words[0] in data.articles or words[0] in data.honorifics):
            words.pop(0)
        while len(words) > 1 and words[-1] in data.definite_after:
            words.pop()
        return words

    def open(self, mention: Found, *names: str, kind: Kind | None = None, key: str = "") -> Cluster:
        """Start a cluster with its first mention."""
        cluster = Cluster(kind or mention.kind, key=key)
        cluster.add(mention, *names)
        self.clusters.append(cluster)
        return cluster

    def join_same_names(self) -> None:
        """One decision a document for each name: clusters of two kinds under one name are one actor."""
        bearers: dict[str, Cluster] = {}
        for cluster in sorted(self.clusters, key=lambda c: (-_weight(c), c.mentions[0].span)):
            other = next((bearers[name] for name in cluster.names if name in bearers), None)
            if other is not None and other.kind is not cluster.kind and not (other.key and cluster.key):
                other.absorb(cluster)
                self.clusters.remove(cluster)
                cluster = other
            bearers.update({name: cluster for name in cluster.names if name not in bearers})

    def speaks(self, span: Span) -> bool:
        """Whether a mention outside quotations has a word of saying right before or behind it."""
        if self.document.quotation_at(span.start):
            return False
        said = self.lexicon.words.speech_words
        before = self.text[max(0, span.start - _SAID_NEAR) : span.start].split()
        behind = self.text[span.end : span.end + _SAID_NEAR].split()
        near = [*before[-1:], *behind[:2]]
        return any(word.strip(".,:;\"“”'").casefold() in said for word in near)

    def of_kind(self, *kinds: Kind) -> list[Cluster]:
        """Clusters of some kinds."""
        return [cluster for cluster in self.clusters if cluster.kind in kinds]
