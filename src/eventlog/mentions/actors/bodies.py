"""Which organization, government or armed group a name means."""

import re
from dataclasses import replace

from eventlog.mentions.actors.cluster import Cluster, Gathering
from eventlog.mentions.actors.found import Found, Kind
from eventlog.mentions.actors.lexicon import fold
from eventlog.mentions.geography import Where

__all__ = ["OFFICIAL", "gather_bodies", "gather_groups", "join_generic", "long_and_short"]

OFFICIAL = (Kind.GOVERNMENT, Kind.ORGANIZATION, Kind.ARMED_GROUP)
_AS_PLACE = 0.2
_GUESSED = 0.3
ANY_BODY = "*"
"""Among the words a generic name may stand for: an organization of whatever name."""
_SHORT_INSIDE = re.compile(r" \([A-Z][\w.&-]{1,14}\)(?= \w)")
_LONG_AND_SHORT = re.compile(r"([^()]{2,120}?)\s*\(([^()]{2,30})\)")


def long_and_short(name: str) -> tuple[str, str] | None:
    """The two halves of ``Long Name (ABC)``, or None where a name has no such form."""
    match = _LONG_AND_SHORT.fullmatch(name)
    return (match.group(1), match.group(2)) if match and fold(match.group(1)) else None


def gather_bodies(found: list[Found], gathering: Gathering) -> None:
    """Clusters of bodies, the fullest names first."""
    bodies = [m for m in found if m.kind in OFFICIAL]
    bodies += _countries(found, gathering)
    bodies.sort(key=lambda m: (-len(gathering.words(m.span)), m.span))
    for mention in bodies:
        surface = mention.span.of(gathering.text)
        words = gathering.words(mention.span)
        names = [" ".join(words)]
        halves = long_and_short(surface)
        if halves:
            long, short = _trimmed(halves[0], gathering), fold(halves[1])
            names += [long, short, f"{long.split()[0]} {short}"]
        names += _other_forms(surface, names, gathering)
        key = _key_of(surface, halves, words, gathering)
        cluster = _bearer(names, words, key, mention, gathering)
        if cluster is None:
            gathering.open(mention, *names, key=key)
        else:
            cluster.add(mention, *names)
            cluster.key = cluster.key or key


def _other_forms(surface: str, names: list[str], gathering: Gathering) -> list[str]:
    """Names with the short form inside them left out, and with short forms written in full."""
    forms, short = [], gathering.lexicon.words.abbreviations
    inside = _SHORT_INSIDE.search(surface)
    if inside:
        forms.append(_trimmed(surface[: inside.start()] + surface[inside.end() :], gathering))
    for name in [*names, *forms]:
        full = " ".join(part for word in name.split() for part in short.get(word, (word,)))
        if full != name:
            forms.append(full)
    return forms


def _countries(found: list[Found], gathering: Gathering) -> list[Found]:
    """Countries that are named as places, in case they act; surely not, if no more is said."""
    gazetteer = gathering.lexicon.gazetteer
    return [
        replace(m, kind=Kind.GOVERNMENT, score=m.score * _AS_PLACE, nested=True)
        for m in found
        if m.kind is Kind.PLACE and gazetteer.country_of(m.span.of(gathering.text))
    ]


def _trimmed(half: str, gathering: Gathering) -> str:
    words = fold(half).split()
    while len(words) > 1 and words[0] in gathering.lexicon.words.articles:
        words.pop(0)
    return " ".join(words)


def _key_of(surface: str, halves: tuple[str, str] | None, words: list[str], gathering: Gathering) -> str:
    """What a name surely stands for: an international body, or a country's government."""
    lexicon, data = gathering.lexicon, gathering.lexicon.words
    first, _, rest = surface.partition(" ")
    bare = rest if first.casefold() in data.articles and rest else surface
    for form in (surface, bare, *(halves or ())):
        body = lexicon.body(form)
        if body:
            return body.key
        known = lexicon.gazetteer.place(form)
        if known and known.kind in (Where.COUNTRY, Where.CAPITAL):
            return known.country
    # What "NATO troops" do the alliance does; "Kenyan troops" are not all of Kenya.
    led = [word for word in bare.split() if word.casefold() not in lexicon.forces]
    body = lexicon.body(" ".join(led)) if len(led) < len(bare.split()) else None
    if body:
        return body.key
    if any(word in data.state_words for word in words):
        others = [word for word in words if word not in data.state_words]
        return lexicon.gazetteer.country_of(" ".join(others)) if others else ""
    return ""


def _bearer(
    names: list[str], words: list[str], key: str, mention: Found, gathering: Gathering
) -> Cluster | None:
    bodies = gathering.of_kind(*OFFICIAL)
    for cluster in bodies:
        if (key and cluster.key == key) or any(name in cluster.names for name in names):
            return cluster
    if len(key) == 3 and key.isupper():
        return None
    if key:
        bodies = [c for c in bodies if not c.key and any(_only_kind(names, n, gathering) for n in c.names)]
        return bodies[0] if len(bodies) == 1 else None
    fitting = [c for c in bodies if any(_short_of(words, known.split(), c, gathering) for known in c.names)]
    same = [c for c in fitting if c.kind is mention.kind] or fitting
    return same[0] if len(same) == 1 else None


def _only_kind(names: list[str], longer: str, gathering: Gathering) -> bool:
    """Whether a longer name adds nothing but the kind of body: "Harian Kuil", "Quill news agency"."""
    kinds = gathering.lexicon.words.organization_words
    for name in names:
        before, found, behind = f" {longer} ".partition(f" {name} ")
        if found and all(word in kinds for word in (before + behind).split()):
            return True
    return False


def _short_of(words: list[str], full: list[str], cluster: Cluster, gathering: Gathering) -> bool:
    """Whether a name shortens another: its initials, its beginning or end, or its kind of body alone."""
    if len(words) >= len(full):
        return False
    if len(words) == 1 and _initials(full, words[0]):
        return True
    if cluster.key and cluster.kind is Kind.GOVERNMENT:
        return len(full) == 2 and words == full[:1] and words[0] in gathering.lexicon.words.quarters
    kinds = gathering.lexicon.words.organization_words
    named = (
        cluster.kind is Kind.ORGANIZATION
        and len(words) == len(full) - 1
        and any(w not in kinds for w in words)
    )
    if named and full[1:] == words and full[0] in kinds:
        return True
    return full[: len(words)] == words or (full[-len(words) :] == words and any(w in kinds for w in words))


def _initials(name: list[str], acronym: str) -> bool:
    strong = [word for word in name if len(word) > 3]
    return 2 <= len(acronym) <= 8 and any(
        len(some) > 1 and "".join(word[0] for word in some) == acronym for some in (name, strong)
    )


def join_generic(gathering: Gathering) -> None:
    """The police of an article that names a police force are that force, the foremost where it names several.

    So are "the company" and "the airline" the foremost organization. In our annotated articles this holds
    nine times in ten.
    """
    stands_for, text = gathering.lexicon.words.stands_for, gathering.text
    for cluster in gathering.of_kind(*OFFICIAL):
        heads = [stands_for.get(name) for name in cluster.names]
        if cluster.key or not heads or not all(heads):
            continue
        wanted = frozenset().union(*(head for head in heads if head))
        pointed = any(_pointed(m.span.of(text), gathering) for m in cluster.mentions)
        if ANY_BODY in wanted and not pointed:
            continue
        named = [c for c in gathering.of_kind(*OFFICIAL) if c is not cluster and _meets(c, wanted, gathering)]
        if named:
            foremost = max(named, key=lambda c: (len(c.mentions), -c.mentions[0].span.start))
            foremost.absorb(cluster)
            gathering.clusters.remove(cluster)


def _meets(cluster: Cluster, wanted: frozenset[str], gathering: Gathering) -> bool:
    """Whether a cluster surely has a proper name with one of the words, or is any organization by name."""
    text = gathering.text
    sure = [m.span.of(text) for m in cluster.mentions if m.score > _GUESSED and not m.nested]
    if ANY_BODY in wanted:
        return cluster.kind is Kind.ORGANIZATION and any(
            form[0].isupper() and form.split()[-1][0].isupper() for form in sure
        )
    held = {word for name in cluster.names for word in name.split()}
    return bool(wanted & held) and any(_proper(form) for form in sure)


def _pointed(form: str, gathering: Gathering) -> bool:
    words, data = fold(form).split() or [""], gathering.lexicon.words
    return words[0] in data.definite_before or words[-1] in data.definite_after


def _proper(name: str) -> bool:
    return sum(word[0].isupper() for word in name.replace("(", "").split()) > 1


def gather_groups(found: list[Found], gathering: Gathering) -> None:
    """Clusters of unnamed people: the same words, or the bare noun said again."""
    groups = [m for m in found if m.kind is Kind.GROUP]
    groups.sort(key=lambda m: (-len(gathering.words(m.span)), m.span))
    for mention in groups:
        words = gathering.words(mention.span)
        name = " ".join(words)
        plain = " ".join(word for word in words if not _counts(word, gathering)) or name
        same = [c for c in gathering.of_kind(Kind.GROUP) if name in c.names or plain in c.names]
        if not same and len(words) == 1:
            same = [
                c for c in gathering.of_kind(Kind.GROUP) if name in {w for n in c.names for w in n.split()}
            ]
            same = same if len(same) == 1 else []
        if same:
            same[0].add(mention, name, plain)
        else:
            gathering.open(mention, name, plain)


def _counts(word: str, gathering: Gathering) -> bool:
    data = gathering.lexicon.words
    return word[0].isdigit() or word in data.quantifiers or word in data.articles
