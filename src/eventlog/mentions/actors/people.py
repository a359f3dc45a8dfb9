"""Which person a name, a title or a role means."""

from dataclasses import replace

from eventlog.mentions.actors.cluster import Cluster, Gathering
from eventlog.mentions.actors.found import Found, Kind
from eventlog.mentions.actors.lexicon import fold

__all__ = ["as_roles", "gather_people", "gather_roles", "join_short_names"]

_BETWEEN = frozenset({"", ",", "-", "–", "(", ":"})
_SHORT_WAY = 40
"""Characters before an office in which the verb that gives it stands."""


def gather_people(found: list[Found], gathering: Gathering) -> None:
    """Clusters of named persons: the fullest names first, then their shorter forms."""
    people = [m for m in found if m.kind is Kind.PERSON]
    people.sort(key=lambda m: (-len(gathering.words(m.name or m.span)), m.span))
    for mention in people:
        words = gathering.words(mention.name or mention.span)
        cluster = _bearer(words, mention, gathering)
        if cluster is None:
            cluster = gathering.open(mention, " ".join(words))
        else:
            cluster.add(mention, " ".join(words))
        if mention.name and mention.name.start > mention.span.start:
            title = gathering.text[mention.span.start : mention.name.start]
            cluster.titles.update(_written_out(fold(title).split(), gathering))


def _written_out(words: list[str], gathering: Gathering) -> list[str]:
    """Words with the short forms of offices and bodies among them written out as well."""
    short = gathering.lexicon.words.abbreviations
    return [*words, *(part for word in words for part in short.get(word, ()))]


def _bearer(words: list[str], mention: Found, gathering: Gathering) -> Cluster | None:
    """The person who bears this name, or of several the one who was named last."""
    name = " ".join(words)
    people = gathering.of_kind(Kind.PERSON)
    exact = [cluster for cluster in people if name in cluster.names]
    near = exact or [c for c in people if any(_form_of(words, known.split()) for known in c.names)]
    if not near:
        return None
    return max(near, key=lambda cluster: cluster.last_before(mention.span.start))


def _form_of(short: list[str], full: list[str]) -> bool:
    """Whether a name can be a shorter form of another: its words in order, initials and one slip allowed."""
    if len(short) == len(full):
        return len(short) > 1 and all(_fits(a, b) for a, b in zip(short, full, strict=True))
    if len(short) > len(full):
        return False
    rest = iter(full)
    several = len(short) > 1
    return all(any(word == other or (several and _fits(word, other)) for other in rest) for word in short)


def _fits(one: str, other: str) -> bool:
    if one == other or (min(len(one), len(other)) == 1 and one[0] == other[0]):
        return True
    return (
        len(one) > 4 and len(one) == len(other) and sum(a != b for a, b in zip(one, other, strict=True)) == 1
    )


def join_short_names(gathering: Gathering) -> None:
    """Persons named by initials ("AHK") or by pieces of their names ("Jokowi") join the one they shorten."""
    people = gathering.of_kind(Kind.PERSON)
    for cluster in gathering.of_kind(Kind.PERSON, Kind.ORGANIZATION):
        names = list(cluster.names)
        if cluster.key or len(names) != 1 or " " in names[0]:
            continue
        short = names[0]
        initials = len(short) <= 4 and all(
            m.name and m.name.of(gathering.text).isupper() for m in cluster.mentions
        )
        if not initials and cluster.kind is not Kind.PERSON:
            continue
        full = [
            other for other in people
            if other is not cluster
            and any(_shortens(short, name.split(), initials=initials) for name in other.names)
        ]  # fmt: skip
        if len(full) == 1:
            full[0].absorb(cluster)
            full[0].kind = Kind.PERSON
            gathering.clusters.remove(cluster)


def _shortens(short: str, words: list[str], *, initials: bool) -> bool:
    if len(words) < 2:
        return False
    if initials and short == "".join(word[0] for word in words):
        return True
    if len(short) < 4:
        return False
    if len(words[0]) > len(short) + 1 and words[0].startswith(short):
        return True
    return any(
        words[0].startswith(short[:cut]) and any(word.startswith(short[cut:]) for word in words[1:])
        for cut in range(2, len(short) - 1)
    )


def as_roles(found: list[Found], gathering: Gathering) -> list[Found]:
    """A bare noun that could be many is one person's where somebody bears it as an office ("menteri")."""
    data = gathering.lexicon.words
    borne = (
        {word for c in gathering.of_kind(Kind.PERSON) for word in c.titles} & data.titles & data.role_nouns
    )
    return [
        replace(m, kind=Kind.ROLE) if m.kind is Kind.GROUP and fold(m.span.of(gathering.text)) in borne else m
        for m in found
    ]


def gather_roles(found: list[Found], gathering: Gathering) -> None:
    """Roles join the person they stand beside or whose title they repeat; others are persons of their own."""
    starts = {m.span.start: c for c in gathering.of_kind(Kind.PERSON) for m in c.mentions}
    ends = {m.span.end: c for c in gathering.of_kind(Kind.PERSON) for m in c.mentions}
    for mention in found:
        if mention.kind is not Kind.ROLE or _is_predicate(mention, gathering):
            continue
        words = _role_words(mention, gathering)
        cluster = _beside(mention, gathering.text, starts, ends) or _repeated(words, mention, gathering)
        if cluster is None:
            gathering.open(mention, " ".join(words))
        elif cluster.kind is Kind.ROLE:
            cluster.add(mention, " ".join(words))
        else:
            cluster.add(mention)
            cluster.titles.update(_written_out(words, gathering))


def _words_before(mention: Found, gathering: Gathering) -> list[str]:
    start = mention.span.start
    return gathering.text[max(0, start - _SHORT_WAY) : start].casefold().split()


def _is_predicate(mention: Found, gathering: Gathering) -> bool:
    """Whether an office is what somebody becomes or serves as, and means nobody: "as prime minister"."""
    data = gathering.lexicon.words
    before = _words_before(mention, gathering)
    while before and before[-1] in data.other_office | data.articles:
        before.pop()
    return bool(before) and before[-1] in data.predicative


def _role_words(mention: Found, gathering: Gathering) -> list[str]:
    data = gathering.lexicon.words
    words = gathering.words(mention.span)
    kept = [word for word in words if word not in data.definite_before] or words
    for word in reversed(_words_before(mention, gathering)):
        if word not in data.other_office:
            break
        kept = [word, *kept]
    return [part for word in kept for part in data.abbreviations.get(word, (word,))]


def _beside(
    mention: Found, text: str, starts: dict[int, Cluster], ends: dict[int, Cluster]
) -> Cluster | None:
    """The person whose name stands right after the role, or right before it behind a comma."""
    stop = mention.span.end
    for gap in (1, 2, 3):
        cluster = starts.get(stop + gap)
        if cluster and text[stop : stop + gap].strip() in _BETWEEN:
            return cluster
    start = mention.span.start
    for gap in (2, 3):
        cluster = ends.get(start - gap)
        if cluster and text[start - gap : start].strip() in (",", "(", "-", "–"):
            return cluster
    return None


def _repeated(words: list[str], mention: Found, gathering: Gathering) -> Cluster | None:
    """The one whose title holds all words of the role, or the role said before."""
    name, wanted = " ".join(words), set(words)
    same = [c for c in gathering.of_kind(Kind.ROLE) if name in c.names]
    titled = [c for c in gathering.of_kind(Kind.PERSON) if wanted <= c.titles]
    if titled:
        return _likeliest(titled, wanted, mention, gathering)
    if same:
        return same[0]
    head = _head(words, gathering)
    alike = [
        c for c in gathering.of_kind(Kind.ROLE) if any(_head(n.split(), gathering) == head for n in c.names)
    ]
    definite = _definite(mention, gathering)
    return alike[-1] if head and definite and len(alike) == 1 and len(words) == 1 else None


def _likeliest(titled: list[Cluster], wanted: set[str], mention: Found, gathering: Gathering) -> Cluster:
    """Of several of one office the one named last, but of those that speak where the role speaks.

    Somebody who is only spoken of, in a quotation or a reported saying, is not who goes on speaking.
    """
    other = gathering.lexicon.words.other_office
    exact = [c for c in titled if not (c.titles & other) - wanted] or titled
    at = mention.span.start
    before = [c for c in exact if c.last_before(at) >= 0] or exact
    if gathering.speaks(mention.span):
        spoke = [c for c in before if any(m.span.start < at and gathering.speaks(m.span) for m in c.mentions)]
        before = spoke or before
    if not gathering.document.quotation_at(at):
        told = [
            c for c in before if any(not gathering.document.quotation_at(m.span.start) for m in c.mentions)
        ]
        before = told or before
    return max(before, key=lambda cluster: cluster.last_before(at))


def _definite(mention: Found, gathering: Gathering) -> bool:
    words, data = fold(mention.span.of(gathering.text)).split() or [""], gathering.lexicon.words
    return words[0] in data.definite_before or words[-1] in data.definite_after


def _head(words: list[str], gathering: Gathering) -> str:
    """The noun of a role: the first that the pack knows, the last before a preposition otherwise."""
    data = gathering.lexicon.words
    known = [w for w in words if w in data.role_nouns or w in data.kinship or w in data.titles]
    if not known:
        return ""
    return known[0] if data.head_first else known[-1]
