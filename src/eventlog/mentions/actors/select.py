"""Decide which clusters are actors of the article, and which are only mentioned or mistaken.

A maximum-entropy model over features of a whole cluster: a chain of one, in the terms of the CRF library.
"""

from bisect import bisect_left
from collections import Counter

from eventlog.document.model import Document, Token
from eventlog.mentions.actors.cluster import Cluster
from eventlog.mentions.actors.found import Found, Kind
from eventlog.mentions.actors.lexicon import Lexicon, fold
from eventlog.mentions.actors.models import open_model
from eventlog.mentions.geography import Where

__all__ = ["KEEP", "cluster_features", "least_share", "select_clusters"]

KEEP = "keep"
_LEAST = 0.45
_LEAST_COMMON = 0.65
"""For a body named once in common nouns: often said in passing. By F1 on articles not trained on."""
_LEAST_NAMED = 0.2
"""For a person named in full and then by the surname: in our annotated articles those below .15 are no
persons, those from .2 on are."""
_LEAST_OFTEN = 0.4
"""For somebody spoken of at least ``_OFTEN`` times: in annotated articles those below are no actors."""
_OFTEN = {Kind.PERSON: 3, Kind.ROLE: 6}
_SURE = 0.7


def select_clusters(clusters: list[Cluster], document: Document, lexicon: Lexicon) -> list[Cluster]:
    """The clusters worth keeping; all of them where no model ships for the language."""
    clusters = [cluster for cluster in clusters if not _is_goal(cluster, document, lexicon)]
    model = open_model(f"select-{document.language}")
    if model is None or not clusters:
        return [cluster for cluster in clusters if not cluster.doubtful]
    kept = []
    for cluster, features in zip(clusters, cluster_features(clusters, document, lexicon), strict=True):
        model.set([features])
        if model.marginal(KEEP, 0) >= least_share(cluster):
            kept.append(cluster)
    return kept


def least_share(cluster: Cluster) -> float:
    """The probability from which a cluster is an actor of the article."""
    if _is_common(cluster):
        return _LEAST_COMMON
    if _has_surname(cluster):
        return _LEAST_NAMED
    often = cluster.kind in _OFTEN and len(cluster.mentions) >= _OFTEN[cluster.kind]
    return _LEAST_OFTEN if often else _LEAST


def _has_surname(cluster: Cluster) -> bool:
    """Whether a person is named in full and by the surname alone."""
    last = {words[-1] for name in cluster.names if len(words := name.split()) > 1}
    return cluster.kind is Kind.PERSON and any(name in last for name in cluster.names)


def _is_goal(cluster: Cluster, document: Document, lexicon: Lexicon) -> bool:
    """Whether a city is only where somebody goes ("visited Tarsa", and else "in Tarsa"): that is no actor."""
    if cluster.kind is not Kind.GOVERNMENT or not cluster.of_country:
        return False
    places = [lexicon.gazetteer.place(mention.span.of(document.text)) for mention in cluster.mentions]
    if any(place is None or place.kind is Where.COUNTRY for place in places):
        return False
    leads = {_word_before(mention.span.start, document) for mention in cluster.mentions}
    data = lexicon.words
    return not leads.isdisjoint(data.visit_words) and leads <= data.visit_words | data.place_words


def _word_before(start: int, document: Document) -> str:
    sentence = document.sentence_at(start)
    at = sentence.first_from(start) if sentence else 0
    return sentence.tokens[at - 1].text.casefold() if sentence and at else ""


def _is_common(cluster: Cluster) -> bool:
    """Whether a body is named once, in common nouns, as "the law enforcement authorities"."""
    once = len(cluster.mentions) == 1 and not cluster.key
    return once and cluster.kind is Kind.GOVERNMENT and all(name.islower() for name in cluster.names)


def cluster_features(clusters: list[Cluster], document: Document, lexicon: Lexicon) -> list[list[str]]:
    """Feature strings of each cluster of one document."""
    tokens = [token for sentence in document.sentences for token in sentence.tokens]
    around = _Around(tokens, document, lexicon)
    names = [frozenset(word for name in cluster.names for word in name.split()) for cluster in clusters]
    kinds = Counter(cluster.kind for cluster in clusters)
    rows = []
    for at, cluster in enumerate(clusters):
        row = _own(cluster, document, lexicon)
        row += around.of(cluster)
        row.append(f"many={min(kinds[cluster.kind], 12) // 3}")
        for other, words in enumerate(names):
            if other != at and names[at] and names[at] <= words:
                row.append(f"inside={clusters[other].kind}")
                break
        rows.append([*row, *(f"{cluster.kind}|{name}" for name in row)])
    return rows


def _own(cluster: Cluster, document: Document, lexicon: Lexicon) -> list[str]:
    mentions, data = cluster.mentions, lexicon.words
    best = max(m.score for m in mentions)
    whole = [m for m in mentions if not m.nested]
    row = [
        "1",
        f"n={min(len(mentions), 6)}",
        f"whole={min(len(whole), 4)}",
        f"best={int(best * 8)}",
        f"sum={min(int(sum(m.score for m in mentions) * 2), 12)}",
        f"titled={any(m.name and m.span != m.name for m in mentions)}",
        f"named={any(m.name for m in mentions)}",
        f"key={'country' if cluster.of_country else 'body' if cluster.key else ''}",
        f"doubtful={cluster.doubtful}",
        f"best-of-weak={int(min(best, 0.3) * 30)}",
        f"sure={min(sum(m.score > _SURE for m in mentions), 4)}",
        f"best+sum={int(best * 5)}|{min(int(sum(m.score for m in mentions)), 4)}",
    ]
    folded = [fold(m.span.of(document.text)) for m in mentions]
    proper = [form for form, m in zip(folded, mentions, strict=True) if _capitals(m.span.of(document.text))]
    longest = max(proper or folded, key=len).split() or [""]
    row += [f"length={min(len(longest), 7)}", f"head={longest[0]}", f"last={longest[-1]}"]
    first = folded[0].split() or [""]
    kinds = (
        ("art", data.articles), ("many", data.quantifiers), ("def", data.definite_before),
        ("title", data.titles), ("role", data.role_nouns), ("kin", data.kinship), ("mr", data.honorifics),
    )  # fmt: skip
    row += [f"first-{name}" for name, members in kinds if first[0] in members]
    row += [f"has-{name}" for name, members in kinds if any(word in members for word in longest)]
    if first[0][:1].isdigit():
        row.append("first-number")
    if not cluster.named:
        row += [f"u={word}" for word in longest]
    if cluster.of_country:
        at_place = sum(m.nested or m.kind is Kind.PLACE for m in mentions)
        row.append(f"placed={at_place * 4 // len(mentions)}|{min(len(mentions) - at_place, 3)}")
    row += [f"g={word}" for word in longest if word in data.group_nouns or word in data.role_nouns]
    row += [f"o={data.organization_words[word]}" for word in longest if word in data.organization_words]
    if any(len(name.split()) == 1 for name in cluster.names) and len(cluster.names) == 1:
        row.append("single")
    headline = fold(document.headline)
    if headline and any(name and name in headline for name in cluster.names):
        row.append("headline")
    return row


def _capitals(form: str) -> bool:
    return any(c.isupper() for c in form[1:])


class _Around:
    """What stands around the mentions of a cluster."""

    def __init__(self, tokens: list[Token], document: Document, lexicon: Lexicon) -> None:
        self._tokens, self._document, self._lexicon = tokens, document, lexicon
        self._starts = [token.start for token in tokens]
        self._length = max(1, len(document.text))

    def of(self, cluster: Cluster) -> list[str]:
        """Words before and after, their classes, and where in the text the first mention comes."""
        seen: Counter[str] = Counter()
        for mention in cluster.mentions:
            seen.update(sorted(set(self._beside(mention))))
        row = [name for name, times in seen.items()]
        row += [
            f"{name}x{min(seen[name], 4)}"
            for name in ("opens", "quoted", "behind-says", "before-says", "before-place")
        ]
        row += [f"all-{name}" for name, times in seen.items() if times == len(cluster.mentions)]
        row.append(f"at={int(5 * cluster.mentions[0].span.start / self._length)}")
        return row

    def _beside(self, mention: Found) -> list[str]:
        data = self._lexicon.words
        first = bisect_left(self._starts, mention.span.start)
        after = bisect_left(self._starts, mention.span.end)
        before = self._tokens[first - 1].text.casefold() if first else "^"
        behind = self._tokens[after].text.casefold() if after < len(self._tokens) else "$"
        row = [f"before={before}", f"behind={behind}"]
        for side, word in (("before", before), ("behind", behind)):
            if word in data.speech_words:
                row.append(f"{side}-says")
            if word in data.place_words:
                row.append(f"{side}-place")
            if word[-2:].isalpha():
                row.append(f"{side}-e={word[-2:]}")
                if data.head_first:
                    row.append(f"{side}-p={word[:3]}")
        if behind == "'" or self._document.text[mention.span.end : mention.span.end + 2] in ("'s", "’s"):
            row.append("possessive")
        sentence = self._document.sentence_at(mention.span.start)
        if sentence and sentence.span.start == mention.span.start:
            row.append("opens")
        if sentence and sentence.index < 3:
            row.append("lead")
        if self._document.quotation_at(mention.span.start):
            row.append("quoted")
        return row
