"""Which reports, over articles and languages, tell of one event: a function of the reports alone.

A wrong merge is worse than a missed one. Two reports have an affinity of nothing where something speaks
against their being one: other days, places or countries, types that do not go together, roles the other way
round. Otherwise the affinity adds up what they share, in hundredths (``_WEIGHTS``); one fact alone never
links, day, type and one actor alone do not either. The weights were set on two stories of several outlets
in two languages and checked on articles about other things, of which next to none may meet.

A planned happening and the same one reported are one event. An announcement and what it announces are two, as
their types never go together.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import lru_cache
from itertools import combinations, product

from eventlog.ontology import EventType as T
from eventlog.records.countries import country_names

__all__ = ["LINK", "TALLIED", "TALLY", "Account", "affinity", "blocks", "cluster", "lookups"]

LINK = 0.85
"""Affinity that links two reports."""

TOGETHER = 0.6
"""Average affinity that two groups need to become one, once a link joins them."""

_WEIGHTS = {
    "type": 0.15, "type alike": 0.05, "day": 0.3, "days alike": 0.15, "day within": 0.1, "day near": 0.05,
    "office": 0.45, "actors": 0.35, "recipients": 0.35, "role apart": -0.25, "named": 0.1, "place": 0.15,
    "same spot": 0.4, "trigger": 0.2, "words": 0.3, "figure": 0.2,
}  # fmt: skip

_WEAK = frozenset({"inferred", "publication", "dateline"})
_DRIFT = timedelta(days=2)
"""A day left to be inferred is often that of telling, one or two after that of happening."""

_WIDEST = timedelta(days=31)
"""A date wider than a month says too little to link by: two unlike tests of one year are not one."""

TALLY = 1000.0
TALLIED = frozenset({"arrested"})
"""Counts of people that go on for weeks: thousands arrested in one country in one month are one wave of
arrests, told by its latest count, whichever day that is from."""

_NARROW = 4
_MOST = 8

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
    ``trigger``, ``place`` are folded, ``title`` is the English one, actors are numbers over all articles;
    ``crowds`` are those of them that are unnamed people here.
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
    crowds: frozenset[int] = field(default=frozenset())
    published: date | None = None


@lru_cache(maxsize=65_536)
def _words(title: str) -> frozenset[str]:
    """Stems of an English title's words that are no names."""
    said = title.split()
    if len(said) == 1:
        return frozenset({title[:_STEM].lower()})
    return frozenset(
        word[:_STEM].lower()
        for at, word in enumerate(said)
        if word.isalpha() and word not in _PLAIN and (word.islower() or at == 0)
    )


def blocks(account: Account) -> frozenset[str]:
    """Index keys under which an account is found: its days, or its months, times what it tells."""
    months = _months(account)
    tallies = _tally_keys(account)
    if days := [day.isoformat() for day in _days(account)]:
        return tallies | _keys(account, [*days, *(f"^{month}" for month in months)])
    return tallies | _keys(account, [f"~{month}" for month in months])


def lookups(account: Account) -> frozenset[str]:
    """Keys under which all that could be linked with an account is found.

    A day looks up its days, and what is dated to its month; a month looks up both. Two days meet under a day
    only, so that a month full of news is not looked through for each piece of it.
    """
    months = _months(account)
    tallies = _tally_keys(account, _WIDEST)
    if days := [day.isoformat() for day in _days(account)]:
        return tallies | _keys(account, [*days, *(f"~{month}" for month in months)])
    return tallies | _keys(account, [sign + month for month in months for sign in "~^"])


def _keys(account: Account, times: Sequence[str]) -> frozenset[str]:
    facts = [f"a{number}" for number in sorted(account.actors | account.recipients)[:_MOST]]
    facts += [f"p{account.place}"] if account.place else []
    facts += [f"w{word}" for word in sorted(_words(account.title))[:_MOST]]
    facts += [f"t{account.trigger}"] if account.trigger else []
    return frozenset(f"{time} {fact}" for time in times for fact in facts)


def _tallies(account: Account) -> bool:
    """Whether an account gives a count of thousands, in a country, of what is done over weeks."""
    counts = any(measure in TALLIED and value >= TALLY for measure, value in account.figures)
    told = account.type == T.COERCE and account.status not in ("denied", "planned")
    return counts and told and bool(account.country) and not _is_wide(account)


def _tally_keys(account: Account, reach: timedelta = timedelta()) -> frozenset[str]:
    """A key for each month that the date of a tally touches, widened by ``reach`` on either side."""
    if account.earliest is None or account.latest is None or not _tallies(account):
        return frozenset()
    first, last = account.earliest.toordinal() - reach.days, account.latest.toordinal() + reach.days
    bounds = (max(first, date.min.toordinal()), min(last, date.max.toordinal()))
    months = _months_between(*map(date.fromordinal, bounds))
    return frozenset(f"#{account.country} {month}" for month in months)


def _days(account: Account) -> Iterator[date]:
    first, last = account.earliest, account.latest
    if first is None or last is None or (last - first).days > _NARROW:
        return
    drift = _DRIFT.days if account.date_basis in _WEAK else 0
    early = max(first.toordinal() - drift, date.min.toordinal())
    late = min(last.toordinal() + drift, date.max.toordinal())
    yield from map(date.fromordinal, range(early, late + 1))


def _months(account: Account) -> list[str]:
    """Every month that the date touches, where it is no wider than can be linked at all."""
    if account.earliest is None or account.latest is None or _is_wide(account):
        return []
    return _months_between(account.earliest, account.latest)


def _months_between(first: date, last: date) -> list[str]:
    counted = range(first.year * 12 + first.month - 1, last.year * 12 + last.month)
    return [f"{at // 12:04d}-{at % 12 + 1:02d}" for at in counted]


def _is_wide(account: Account) -> bool:
    """Whether a date says too little: open, or wider than a month."""
    if account.earliest is None or account.latest is None:
        return True
    return account.latest - account.earliest > _WIDEST


def affinity(one: Account, other: Account) -> float:
    """How much two accounts share, symmetric; 0 where they cannot be of one event."""
    if not _may_be_one(one, other):
        return 0.0
    if one.article == other.article:
        return TOGETHER if _may_be_told_twice(one, other) else 0.0
    if _is_one_tally(one, other):
        return 1.0
    dated = _dated(one, other)
    if not dated:
        return 0.0
    gained = [dated, "type" if one.type == other.type else "type alike", *_roles_shared(one, other)]
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


def _roles_shared(one: Account, other: Account) -> list[str]:
    pairs: tuple[tuple[str, frozenset[int], frozenset[int]], ...] = (
        ("actors", one.actors, other.actors),
        ("recipients", one.recipients, other.recipients),
    )
    if one.type == other.type == str(T.LEADERSHIP):
        # Who leaves an office is told as the one who goes, or as the one who is let go.
        pairs = (("office", one.actors | one.recipients, other.actors | other.recipients),)
    gained = [
        name if mine & theirs else "role apart"
        for name, mine, theirs in pairs
        if mine and theirs and (mine & theirs or not _are_crowds(one, other, name))
    ]
    if not any(name in ("actors", "recipients", "office") for name in gained) and _everybody(
        one
    ) & _everybody(other):
        gained.append("named")
    return gained


def _are_crowds(one: Account, other: Account, role: str) -> bool:
    """Whether those who protest are unnamed people to both: "the mob" to one is "residents" to the other."""
    protest = role == "actors" and one.type == other.type == str(T.PROTEST)
    return protest and one.actors <= one.crowds and other.actors <= other.crowds


def _may_be_told_twice(one: Account, other: Account) -> bool:
    """Whether an article may tell of one event in two places: one kind, day and place, by and to the same.

    Such accounts never link by themselves; a third one, of another article, may bring both together.
    """
    alike = one.type == other.type and one.mode == other.mode and one.edtf == other.edtf
    there = bool(one.place) and one.place == other.place and bool(one.actors & other.actors)
    return alike and there and (one.trigger == other.trigger or bool(one.recipients & other.recipients))


def _is_one_tally(one: Account, other: Account) -> bool:
    """Whether two accounts count one growing crowd in one country, at most a month apart."""
    if not (_tallies(one) and _tallies(other)) or (one.mode, one.country) != (other.mode, other.country):
        return False
    apart = one.actors and other.actors and not one.actors & other.actors
    return not apart and _days_apart(one, other) <= _WIDEST.days


def _shared_words(one: Account, other: Account) -> float:
    mine, theirs = _words(one.title), _words(other.title)
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
    if one.type == other.type == str(T.LEADERSHIP):
        return True
    swapped = one.actors & other.recipients or one.recipients & other.actors
    return not swapped or bool(one.actors & other.actors)


def _dated(one: Account, other: Account) -> str:
    """How the days go together; empty where they do not."""
    if _is_wide(one) or _is_wide(other):
        return ""
    if one.edtf == other.edtf:
        return "day" if one.earliest == one.latest else "days alike"
    apart = _days_apart(one, other)
    if apart == 0:
        return "day within" if one.type == other.type else ""
    short = next(_days(one), None) is not None and next(_days(other), None) is not None
    if short and {one.date_basis, other.date_basis} & _WEAK and apart <= _DRIFT.days:
        return "day near"
    return ""


def _days_apart(one: Account, other: Account) -> int:
    """Days between two bounded dates; 0 where they overlap."""
    after = (other.earliest or date.min).toordinal() - (one.latest or date.max).toordinal()
    before = (one.earliest or date.min).toordinal() - (other.latest or date.max).toordinal()
    return max(after, before, 0)


def cluster(
    accounts: Sequence[Account],
    *,
    same: Collection[frozenset[int]] = (),
    apart: Collection[frozenset[int]] = (),
) -> list[tuple[int, ...]]:
    """Accounts by event, each group and the groups in order of their keys; any order of accounts gives the
    same.

    Groups grow by their strongest link first. Two become one where no pair over them is impossible and the
    average affinity is high enough. A person's ``same`` comes before, ``apart`` above everything; what only
    a person put together need not fit together, and lets others in that fit one part of it.
    """
    grouping = _Grouping(sorted(accounts, key=lambda account: account.key), apart)
    for pair in sorted(grouping.places(pair) for pair in same if grouping.knows(pair)):
        grouping.join(*pair)
    for a, b in grouping.links():
        if grouping.fits(a, b):
            grouping.join(a, b, alike=True)
    return grouping.groups()


class _Grouping:
    """Groups of accounts by place in their order; a group's *parts* are what the rules put together in it."""

    def __init__(self, ordered: Sequence[Account], apart: Collection[frozenset[int]]) -> None:
        self._ordered = ordered
        self._place = {account.id: at for at, account in enumerate(ordered)}
        self._group = {at: [at] for at in range(len(ordered))}
        self._part = {at: [at] for at in range(len(ordered))}
        self._held = {frozenset(self.places(pair)) for pair in apart if self.knows(pair)}
        self._affinities = {
            (a, b): affinity(ordered[a], ordered[b]) for a, b in combinations(range(len(ordered)), 2)
        }

    def knows(self, pair: frozenset[int]) -> bool:
        """Whether both accounts are among those grouped."""
        return pair <= self._place.keys()

    def places(self, pair: frozenset[int]) -> list[int]:
        """Where two accounts stand in the order, the first first."""
        return sorted(self._place[number] for number in pair)

    def links(self) -> list[tuple[int, int]]:
        """Pairs with a link, the strongest first."""
        linked = (pair for pair, value in self._affinities.items() if value >= LINK)
        return sorted(linked, key=lambda pair: (-self._affinities[pair], pair))

    def fits(self, a: int, b: int) -> bool:
        """Whether the parts of two accounts go together."""
        if self._group[a] is self._group[b]:
            return False
        over = product(self._part[a], self._part[b])
        values = [self._affinities[min(pair), max(pair)] for pair in over]
        return min(values) > 0 and sum(values) / len(values) >= TOGETHER

    def join(self, a: int, b: int, *, alike: bool = False) -> None:
        """Make two groups one, unless a person holds some of them apart; ``alike``: their parts as well."""
        if self._group[a] is self._group[b]:
            return
        if self._held and any(
            frozenset(pair) in self._held for pair in product(self._group[a], self._group[b])
        ):
            return
        _merge(self._group, a, b)
        if alike:
            _merge(self._part, a, b)

    def groups(self) -> list[tuple[int, ...]]:
        """The groups' accounts by id, in order."""
        found = sorted({min(group): sorted(group) for group in self._group.values()}.items())
        return [tuple(self._ordered[at].id for at in group) for _, group in found]


def _merge(sets: dict[int, list[int]], a: int, b: int) -> None:
    whole = sets[a] + sets[b]
    for at in whole:
        sets[at] = whole
