"""Join clusters that mean the same actor in other words: "the airline", "Kemenlu", "a Spanish striker".

A maximum-entropy model over pairs of clusters; each cluster joins at most one earlier cluster.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from eventlog.document.model import Document
from eventlog.mentions.actors.cluster import Cluster
from eventlog.mentions.actors.found import Kind
from eventlog.mentions.actors.lexicon import Lexicon, fold
from eventlog.mentions.actors.models import open_model

if TYPE_CHECKING:
    import pycrfsuite

__all__ = ["SAME", "Profile", "join_clusters", "merge_clusters", "pairs_of", "profiles_of"]

SAME = "same"
_LEAST = 0.25
_LOOK_BACK = 30
_PERSONAL = (Kind.PERSON, Kind.ROLE)


def merge_clusters(clusters: list[Cluster], document: Document, lexicon: Lexicon) -> list[Cluster]:
    """The clusters after joining, in order of first mention; unchanged where no model ships."""
    model = open_model(f"merge-{document.language}")
    return join_clusters(clusters, document, lexicon, model) if model else clusters


def join_clusters(
    clusters: list[Cluster], document: Document, lexicon: Lexicon, model: "pycrfsuite.Tagger"
) -> list[Cluster]:
    """The clusters as one model joins them."""
    profiles = profiles_of(clusters, document, lexicon)
    return _joined(clusters, _antecedents(model, profiles), document.text, lexicon)


def _antecedents(model: "pycrfsuite.Tagger", profiles: list["Profile"]) -> dict[int, int]:
    """For each cluster that joins an earlier one, which it joins."""
    best: dict[int, tuple[float, int]] = {}
    for earlier, later, features in pairs_of(profiles):
        model.set([features])
        likely = model.marginal(SAME, 0)
        if likely >= _LEAST and likely > best.get(later, (0.0, 0))[0]:
            best[later] = (likely, earlier)
    return {later: earlier for later, (_, earlier) in best.items()}


def _joined(
    clusters: list[Cluster], antecedents: dict[int, int], text: str, lexicon: Lexicon
) -> list[Cluster]:
    loose = {at for at, cluster in enumerate(clusters) if _is_force(cluster, text, lexicon)}
    root = list(range(len(clusters)))
    for later in range(len(clusters)):
        target = root[antecedents[later]] if later in antecedents else later
        one, other = clusters[target], clusters[later]
        if target == later or not _may_join(one, other):
            continue
        if (later in loose and one.key) or (target in loose and other.key):
            continue
        root[later] = target
        loose -= {target} if later not in loose else set()
        one.absorb(other)
    return [cluster for at, cluster in enumerate(clusters) if root[at] == at]


def _may_join(one: Cluster, other: Cluster) -> bool:
    """Never two bodies or countries that are known to be two, nor two persons without a word in common."""
    if one.key and other.key and one.key != other.key:
        return False
    return not (one.named and other.named) or _share_word(one, other)


def _is_force(cluster: Cluster, text: str, lexicon: Lexicon) -> bool:
    """Whether a cluster has but common nouns for organs of a body or country ("aparat", "the military").

    These are not the union or country itself, while "the alliance" and "the government" may be.
    """
    for mention in cluster.mentions:
        words = [w for w in mention.span.of(text).split() if w.casefold() not in lexicon.words.articles]
        if not words or any(word[0].isupper() for word in words):
            return False
        if not lexicon.forces & set(words) and fold(" ".join(words)) not in lexicon.populations:
            return False
    return True


def _share_word(one: Cluster, other: Cluster) -> bool:
    words = {word for name in one.names for word in name.split()}
    shared = any(word in words for name in other.names for word in name.split())
    return shared or not _PERSONAL[0] == one.kind == other.kind


@dataclass(frozen=True)
class Profile:
    """What comparing needs to know of one cluster."""

    cluster: Cluster
    first: int
    last: int
    words: frozenset[str]
    heads: tuple[str, ...]
    named: bool
    definite: str
    countries: frozenset[str]
    plural: bool
    text: str

    @cached_property
    def personal(self) -> bool:
        """Whether it is one person."""
        return self.cluster.kind in _PERSONAL


def profiles_of(clusters: list[Cluster], document: Document, lexicon: Lexicon) -> list[Profile]:
    """A profile for each cluster, in order."""
    return [_profile(cluster, document.text, lexicon) for cluster in clusters]


def _profile(cluster: Cluster, text: str, lexicon: Lexicon) -> Profile:
    data = lexicon.words
    surface = cluster.mentions[0].span.of(text)
    folded = fold(surface).split() or [""]
    words = frozenset(word for name in cluster.names for word in name.split())
    kinds = (data.organization_words, data.group_nouns, data.role_nouns, data.kinship, data.titles)
    heads = tuple(sorted(word for word in words if any(word in kind for kind in kinds)))
    definite = "plain"
    if folded[0] in data.definite_before or folded[-1] in data.definite_after:
        definite = "definite"
    elif folded[0] in data.articles:
        definite = "indefinite"
    elif folded[0][:1].isdigit() or folded[0] in data.quantifiers:
        definite = "counted"
    countries = {
        lexicon.gazetteer.country_of(lexicon.bare(word)) for word in surface.split() if word[:1].isupper()
    }
    if cluster.of_country:
        countries.add(cluster.key)
    return Profile(
        cluster, cluster.mentions[0].span.start, cluster.mentions[-1].span.end, words, heads, cluster.named,
        definite, frozenset(countries - {""}), cluster.kind is Kind.GROUP, text,
    )  # fmt: skip


def pairs_of(profiles: list[Profile]) -> Iterator[tuple[int, int, list[str]]]:
    """Pairs worth comparing, as earlier cluster, later cluster, features."""
    for later, b in enumerate(profiles):
        near = range(later - 1, max(-1, later - 1 - _LOOK_BACK), -1)
        fitting = [earlier for earlier in near if _comparable(profiles[earlier], b)]
        kin = [at for at in fitting if profiles[at].personal == b.personal and profiles[at].named]
        kin.sort(key=lambda at: (-len(profiles[at].cluster.mentions), at))
        for between, earlier in enumerate(fitting):
            row = _features(profiles[earlier], b, between)
            row += _standing(earlier, kin, b)
            yield earlier, later, row


def _standing(earlier: int, kin: list[int], b: Profile) -> list[str]:
    """How much the text is about the earlier one, among those that the later one could be."""
    rank = min(kin.index(earlier), 3) if earlier in kin else 4
    shape = "N" if b.named else b.definite
    row = [f"rank={rank}{shape}", f"rank={rank}{shape}{b.cluster.kind}"]
    if rank == 0:
        row += [f"foremost={head}" for head in b.heads[:3]]
    if len(kin) == 1 and rank == 0:
        row.append(f"only={shape}{b.cluster.kind}")
    return row


def _comparable(a: Profile, b: Profile) -> bool:
    if a.personal != b.personal and not (a.words & b.words):
        return False
    if (a.plural and b.personal) or (a.personal and b.plural):
        return False
    if a.named and b.named:
        return bool(a.words & b.words) or _abbreviates(a, b) or _adjacent(a, b) or _alike(a, b)
    return True


def _adjacent(a: Profile, b: Profile) -> bool:
    return any(
        0 < m.span.start - n.span.end <= 3 for n in a.cluster.mentions[:4] for m in b.cluster.mentions[:4]
    )


def _alike(a: Profile, b: Profile) -> bool:
    """Whether two single names differ by a slip of the pen."""
    return any(
        len(x) > 4 and x[:2] == y[:2] and abs(len(x) - len(y)) < 2 and len(set(x) ^ set(y)) < 3
        for x in a.words
        for y in b.words
    )


def _abbreviates(a: Profile, b: Profile) -> bool:
    """Whether a single word is made of the beginnings of the other's words: "Kemenlu", "Jokowi", "Humas"."""
    for short, full in ((a, b), (b, a)):
        for name in short.cluster.names:
            longer = [other.split() for other in full.cluster.names if " " in other]
            if " " not in name and 2 < len(name) < 16 and any(_beginnings(name, words) for words in longer):
                return True
    return False


def _beginnings(short: str, words: list[str]) -> bool:
    """Whether ``short`` is a chain of beginnings of the words in order; words may be passed over."""
    reached = {0}
    for word in words:
        for start in tuple(reached):
            length = 0
            while length < len(word) and short[start + length : start + length + 1] == word[length]:
                length += 1
                reached.add(start + length)
    return len(short) in reached and short[0] == words[0][0]


def _features(a: Profile, b: Profile, between: int) -> list[str]:
    one, two = a.cluster, b.cluster
    kinds = f"{one.kind}>{two.kind}"
    shape = f"{'N' if a.named else a.definite}>{'N' if b.named else b.definite}"
    shared = a.words & b.words
    row = [
        "1", f"kinds={kinds}", f"shape={shape}", f"kinds+shape={kinds}{shape}",
        f"shared={min(len(shared), 3)}", f"between={min(between, 6)}",
        f"distance={_bucket(b.first - a.last if a.last < b.first else _nearest(one, two))}",
        f"many={min(len(one.mentions), 5)}>{min(len(two.mentions), 5)}",
        f"shape+between={shape}{min(between, 3)}{kinds}",
    ]  # fmt: skip
    if shared:
        inside = (
            "all"
            if a.words == b.words
            else "b"
            if b.words <= a.words
            else "a"
            if a.words <= b.words
            else "some"
        )
        row += [f"inside={inside}", f"inside+kinds={inside}{kinds}", f"inside+shape={inside}{shape}"]
    heads = set(a.heads) & set(b.heads)
    row += [f"head={word}" for word in sorted(heads)]
    row.append(f"heads={'same' if heads else 'other' if a.heads and b.heads else 'none'}{shape}")
    row += [f"pair={x}|{y}" for x in a.heads[:4] for y in b.heads[:4] if x != y]
    if not b.named:
        row += [f"b={word}|{one.kind}" for word in b.heads] + [f"b={word}|{shape}" for word in b.heads]
    if not a.named:
        row += [f"a={word}|{two.kind}" for word in a.heads]
    if b.heads and one.titles & set(b.heads):
        row += ["titled", f"titled{between}"]
    if a.countries & b.countries:
        row.append(f"country=same{shape}")
    elif a.countries or b.countries:
        row.append(f"country={'other' if a.countries and b.countries else 'one'}{shape}")
    if _abbreviates(a, b):
        row.append("short")
    if _alike(a, b):
        row.append("alike")
    row += [f"gap={gap}{shape}" for gap in sorted(_gaps(one, two, a.text))]
    return row


def _nearest(one: Cluster, two: Cluster) -> int:
    start = two.mentions[0].span.start
    return min((start - m.span.end for m in one.mentions if m.span.end <= start), default=0)


def _bucket(distance: int) -> int:
    return next((at for at, limit in enumerate((4, 30, 100, 250, 600, 1500)) if distance < limit), 6)


def _gaps(one: Cluster, two: Cluster, text: str) -> set[str]:
    """The marks between mentions of the two that touch."""
    found = set()
    for m in one.mentions[:6]:
        for n in two.mentions[:6]:
            low, high = sorted((m.span, n.span))
            if 0 < high.start - low.end <= 3:
                found.add(text[low.end : high.start].strip() or "space")
            elif high.end <= low.end:
                found.add("in" if high == n.span else "holds")
    return found
