"""Which reports, over articles and languages, tell of one event: a function of the reports alone.

A wrong merge is worse than a missed one. Two reports have an affinity of nothing where something speaks
against their being one: other days, places or countries, types that do not go together, roles the other way
round. Otherwise the affinity adds up what they share, in hundredths (``_WEIGHTS``); one fact alone never
links, day, type and one actor alone do not either. The weights were set on two stories of several outlets
in two languages and checked on articles about other things, of which next to none may meet.

A planned happening and the same one reported are one event. An announcement and what it announces are two, as
their types never go together.
"""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import combinations, product

from eventlog.ontology import EventType as T
from eventlog.records.countries import country_names

__all__ = ["LINK", "Account", "affinity", "blocks", "cluster"]

LINK = 0.85
"""Affinity that links two reports."""

TOGETHER = 0.6
"""Average affinity that two groups need to become one, once a link joins them."""

_WEIGHTS = {
    "type": 0.15, "type alike": 0.05, "day": 0.3, "days alike": 0.15, "day within": 0.1, "day near": 0.05,
    "actors": 0.35, "recipients": 0.35, "role apart": -0.25, "named": 0.1, "place": 0.15, "same spot": 0.4,
    "trigger": 0.2, "words": 0.3, "figure": 0.2,
}  # fmt: skip

_WEAK = frozenset({"inferred", "publication", "dateline"})
_DRIFT = timedelta(days=2)
"""A day left to be inferred is often that of telling, one or two after that of happening."""

_NARROW = 4
_MOST = 6

_ALIKE = (
    {T.PROTEST, T.ASSAULT, T.CRIME},  # a riot is told as protest, attack or crime
    {T.COERCE, T.CRIME, T.JUDICIAL},  # custody
    {T.AID, T.COOPERATE, T.MOBILIZE},  # troops sent to help
    {T.AGREE, T.COOPERATE, T.SUPPORT},
    {T.ACCUSE, T.REJECT},
    {T.ACCUSE, T.JUDICIAL},
    {T.THREATEN, T.COERCE},
    {T.POLICY, T.LEADERSHIP},
    {T.POLICY, T.COERCE},
    {T.POLICY, T.CONCEDE},
    {T.DISASTER, T.ACCIDENT},
)
"""Types under which different desks, and our own coding, put one happening."""

_PAIRS = frozenset(frozenset(map(str, pair)) for group in _ALIKE for pair in combinations(group, 2))

_PLAIN = frozenset(
    "a an the of in on at to for from by with and or as is are be its his her their over after before".split()  # noqa: SIM905 -- a list of stop words reads best as words
)
_STEM = 5


@dataclass(frozen=True, slots=True)
class Account:
    """One article's account of a happening as identity sees it.

    ``key`` orders accounts by publication, article and place in the text, whatever numbers a database gives;
    ``trigger``, ``place`` are folded, ``title`` is the English one, actors are numbers over all articles.
    """

    id: int
    key: str
    article: int
    type: str
    mode: str
    status: str
    edtf: str
    earliest: date | None
    latest: date | None
    date_basis: str
    trigger: str
    title: str
    place: str
    country: str
    actors: frozenset[int] = field(default=frozenset())
    recipients: frozenset[int] = field(default=frozenset())
    mentioned: frozenset[int] = field(default=frozenset())
    figures: frozenset[tuple[str, float]] = field(default=frozenset())
    published: date | None = None

    @property
    def words(self) -> frozenset[str]:
        """Stems of the title's words that are no names."""
        said = self.title.split()
        return frozenset(
            word[:_STEM]
            for at, word in enumerate(said)
            if word.isalpha() and word not in _PLAIN and (word.islower() or (at == 0 and len(said) > 1))
        ) | ({self.title[:_STEM].lower()} if len(said) == 1 else frozenset())


def blocks(account: Account) -> frozenset[str]:
    """Index keys: two accounts that may be linked share at least one; a few days times a few facts."""
    facts = [f"a{number}" for number in sorted(account.actors | account.recipients)[:_MOST]]
    facts += [f"p{account.place}"] if account.place else []
    facts += [f"w{word}" for word in sorted(word.lower() for word in account.words)[:_MOST]]
    found = {f"{day} {fact}" for day in _days(account) for fact in facts}
    months = {day.isoformat()[:7] for day in (account.earliest, account.latest) if day}
    found |= {f"{month} {account.type} {fact}" for month in months for fact in facts}
    return frozenset(found)


def _days(account: Account) -> Iterator[date]:
    first, last = account.earliest, account.latest
    if first is None or last is None or (last - first).days > _NARROW:
        return
    drift = _DRIFT if account.date_basis in _WEAK else timedelta()
    day = first - drift
    while day <= last + drift:
        yield day
        day += timedelta(days=1)


def affinity(one: Account, other: Account) -> float:
    """How much two accounts share, symmetric; 0 where they cannot be of one event."""
    if one.article == other.article or not _may_be_one(one, other):
        return 0.0
    dated = _dated(one, other)
    if not dated:
        return 0.0
    gained = [dated, "type" if one.type == other.type else "type alike"]
    for name, mine, theirs in (
        ("actors", one.actors, other.actors),
        ("recipients", one.recipients, other.recipients),
    ):
        if mine and theirs:
            gained.append(name if mine & theirs else "role apart")
    if not (one.actors & other.actors or one.recipients & other.recipients) and _everybody(one) & _everybody(
        other
    ):
        gained.append("named")
    if one.place and one.place == other.place:
        telling = one.type == other.type != str(T.OTHER) and one.place not in country_names()
        gained.append("same spot" if telling else "place")
    if one.trigger == other.trigger:
        gained.append("trigger")
    if one.figures & other.figures:
        gained.append("figure")
    shared = _shared_words(one, other)
    if dated == "day near" and not ("actors" in gained and ("recipients" in gained or shared >= TOGETHER)):
        return 0.0
    return max(sum(_WEIGHTS[name] for name in gained) + _WEIGHTS["words"] * shared, 0.01)


def _shared_words(one: Account, other: Account) -> float:
    mine, theirs = one.words, other.words
    return len(mine & theirs) / len(mine | theirs) if mine and theirs else 0.0


def _everybody(account: Account) -> frozenset[int]:
    return account.actors | account.recipients | account.mentioned


def _may_be_one(one: Account, other: Account) -> bool:
    if one.type != other.type and frozenset({one.type, other.type}) not in _PAIRS:
        return False
    if one.country and other.country and one.country != other.country:
        return False
    if one.place and other.place and one.place not in other.place and other.place not in one.place:
        return False
    if "denied" in {one.status, other.status} and one.status != other.status:
        return one.type == other.type
    swapped = one.actors & other.recipients or one.recipients & other.actors
    return not swapped or bool(one.actors & other.actors)


def _dated(one: Account, other: Account) -> str:
    """How the days go together; empty where they do not."""
    if one.edtf == other.edtf:
        return "day" if one.earliest == one.latest else "days alike"
    first, last = (one, other) if (one.earliest or date.min) <= (other.earliest or date.min) else (other, one)
    apart = (last.earliest or date.min) > (first.latest or date.max)
    if not apart:
        narrow = [a for a in (one, other) if a.earliest is not None and a.latest is not None]
        return "day within" if narrow and one.type == other.type else ""
    weak = {one.date_basis, other.date_basis} & _WEAK
    if weak and first.latest and last.earliest and last.earliest - first.latest <= _DRIFT:
        return "day near"
    return ""


def cluster(
    accounts: Sequence[Account],
    *,
    same: Collection[frozenset[int]] = (),
    apart: Collection[frozenset[int]] = (),
) -> list[tuple[int, ...]]:
    """Accounts by event, each group and the groups in order of their keys; any order of accounts gives the
    same.

    Groups grow by their strongest link first. Two groups become one where no pair over them is impossible
    and the average affinity is high enough. A person's ``same`` comes before, ``apart`` above everything.
    """
    ordered = sorted(accounts, key=lambda account: account.key)
    place = {account.id: at for at, account in enumerate(ordered)}
    group = list(range(len(ordered)))
    members = [[at] for at in range(len(ordered))]
    held = {frozenset(place[number] for number in pair) for pair in apart if pair <= place.keys()}
    affinities = {(a, b): affinity(ordered[a], ordered[b]) for a, b in combinations(range(len(ordered)), 2)}

    def join(a: int, b: int) -> None:
        into, gone = sorted((group[a], group[b]))
        for at in members[gone]:
            group[at] = into
        members[into] = sorted(members[into] + members[gone])
        members[gone] = []

    def pairs(a: int, b: int) -> list[tuple[int, int]]:
        return [(min(x, y), max(x, y)) for x, y in product(members[group[a]], members[group[b]])]

    for pair in sorted(sorted(place[number] for number in pair) for pair in same if pair <= place.keys()):
        a, b = pair
        if group[a] != group[b] and not _parted(pairs(a, b), held):
            join(a, b)
    links = sorted(
        (pair for pair, value in affinities.items() if value >= LINK),
        key=lambda pair: (-affinities[pair], pair),
    )
    for a, b in links:
        if group[a] == group[b]:
            continue
        over = pairs(a, b)
        values = [affinities[pair] for pair in over]
        if not _parted(over, held) and min(values) > 0 and sum(values) / len(values) >= TOGETHER:
            join(a, b)
    return [tuple(ordered[at].id for at in group_members) for group_members in members if group_members]


def _parted(pairs: Iterable[tuple[int, int]], held: Collection[frozenset[int]]) -> bool:
    return bool(held) and any(frozenset(pair) in held for pair in pairs)
