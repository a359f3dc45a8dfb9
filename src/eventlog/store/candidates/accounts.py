"""Reports that may tell of one event, with the events they belong to now."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field

from sqlalchemy import select
from sqlalchemy.orm import Session

from eventlog.ontology import ActorType
from eventlog.records.accounts import CROWDS, ROLES, Telling, account_of
from eventlog.records.clusters import LINK, Account, affinity, lookups
from eventlog.records.models import table
from eventlog.records.names import fold
from eventlog.store.candidates.bonds import Bonds, bonds_of

__all__ = ["Accounts", "account_neighbourhood", "accounts_of"]


@dataclass(slots=True)
class Accounts:
    """A closed neighbourhood: ``facts`` by number, ``held`` the event of each that is stored."""

    facts: dict[int, Account] = field(default_factory=dict)
    held: dict[int, int] = field(default_factory=dict)
    bonds: Bonds = field(default_factory=Bonds)


def account_neighbourhood(
    session: Session, new: Sequence[Account], *, seeds: Collection[int] = (), before: int | None = None
) -> Accounts:
    """New reports, stored ones by number, and all that is linked or bonded with one of them, step by step.

    ``before`` is the version of the article that the new ones replace: what it told in the same words is the
    same event.
    """
    found = Accounts()
    found.facts.update((account.id, account) for account in new)
    frontier = [*new, *_take(session, found, seeds)]
    found.bonds.same |= _told_again(session, new, before)
    frontier += _take(session, found, found.bonds.ends() - found.facts.keys())
    while frontier:
        keys = {key for account in frontier for key in lookups(account)}
        near = accounts_of(session, _sharing(session, keys) - found.facts.keys())
        linked = [
            number
            for number, (account, _) in near.items()
            if any(affinity(account, other) >= LINK for other in frontier)
        ]
        bonds = bonds_of(session, "report", {account.id for account in frontier})
        bonds.same |= _versions(session, {account.id for account in frontier})
        found.bonds.add(bonds)
        frontier = _take(session, found, ({*linked} | bonds.ends()) - found.facts.keys())
    return found


def _take(session: Session, found: Accounts, numbers: Collection[int]) -> list[Account]:
    taken = accounts_of(session, numbers)
    for number, (account, event) in taken.items():
        found.facts[number] = account
        found.held[number] = event
    return [account for account, _ in taken.values()]


def _sharing(session: Session, keys: Collection[str]) -> set[int]:
    shared = table("report_key")
    if not keys:
        return set()
    return set(session.scalars(select(shared.c.report_id).where(shared.c.key.in_(sorted(keys)))))


def _told_again(session: Session, new: Sequence[Account], before: int | None) -> set[frozenset[int]]:
    """Pairs of a new report and one of the version before: the same words for the same kind of event."""
    if before is None or not new:
        return set()
    report = table("report")
    older: defaultdict[tuple[str, str], list[int]] = defaultdict(list)
    for row in session.execute(
        select(report.c.id, report.c.trigger, report.c.type)
        .where(report.c.article_id == before)
        .order_by(report.c.id)
    ):
        older[row.type, fold(row.trigger)].append(row.id)
    return _in_order(older, sorted(new, key=lambda account: account.key))


def _in_order(older: dict[tuple[str, str], list[int]], newer: Sequence[Account]) -> set[frozenset[int]]:
    """The first with the first, the second with the second."""
    pairs = set()
    for account in newer:
        waiting = older.get((account.type, account.trigger))
        if waiting:
            pairs.add(frozenset({waiting.pop(0), account.id}))
    return pairs


def _versions(session: Session, numbers: Collection[int]) -> set[frozenset[int]]:
    """Pairs of stored reports of neighbouring versions that tell the same in the same words."""
    report, article = table("report"), table("article")
    asked = select(report.c.article_id).where(report.c.id.in_(sorted(numbers)))
    pairs: set[frozenset[int]] = set()
    rows = session.execute(
        select(article.c.id, article.c.version_of, article.c.superseded_by).where(article.c.id.in_(asked))
    ).all()
    steps = {(row.version_of, row.id) for row in rows if row.version_of}
    steps |= {(row.id, row.superseded_by) for row in rows if row.superseded_by}
    for before, after in sorted(steps):
        newer = [account for account, _ in accounts_of(session, _reports_of(session, after)).values()]
        pairs |= _told_again(session, newer, before)
    return pairs


def _reports_of(session: Session, article: int) -> set[int]:
    report = table("report")
    return set(session.scalars(select(report.c.id).where(report.c.article_id == article)))


def accounts_of(session: Session, numbers: Collection[int]) -> dict[int, tuple[Account, int]]:
    """Stored reports as identity sees them, each with its event, by number."""
    if not numbers:
        return {}
    report, article, evidence = table("report"), table("article"), table("evidence")
    rows = session.execute(
        select(report, article.c.doc_id, article.c.published_day, evidence.c.start)
        .join(article, article.c.id == report.c.article_id)
        .join(evidence, evidence.c.id == report.c.evidence_id)
        .where(report.c.id.in_(sorted(numbers)), article.c.retracted_at.is_(None))
        .order_by(report.c.id)
    ).all()
    roles, figures = _roles(session, numbers), _figures(session, numbers)
    return {
        row.id: (
            account_of(
                dict(row._mapping),
                article=Telling(row.doc_id, row.published_day),
                start=row.start,
                roles={role: frozenset(roles[row.id, role]) for role in (*ROLES, CROWDS)},
                figures=frozenset(figures[row.id]),
            ),
            row.event_id,
        )
        for row in rows
    }


def _roles(session: Session, reports: Collection[int]) -> defaultdict[tuple[int, str], set[int]]:
    part, profile = table("participation"), table("profile")
    roles: defaultdict[tuple[int, str], set[int]] = defaultdict(set)
    for row in session.execute(
        select(part.c.report_id, part.c.role, part.c.actor_id, profile.c.type)
        .join(profile, profile.c.id == part.c.profile_id, isouter=True)
        .where(part.c.report_id.in_(sorted(reports)))
    ):
        roles[row.report_id, row.role].add(row.actor_id)
        if row.type == ActorType.GROUP:
            roles[row.report_id, CROWDS].add(row.actor_id)
    return roles


def _figures(session: Session, reports: Collection[int]) -> defaultdict[int, set[tuple[str, float]]]:
    figure = table("figure")
    found: defaultdict[int, set[tuple[str, float]]] = defaultdict(set)
    for row in session.execute(
        select(figure.c.report_id, figure.c.measure, figure.c.value).where(
            figure.c.report_id.in_(sorted(reports)), figure.c.value.is_not(None)
        )
    ):
        found[row.report_id].add((row.measure, row.value))
    return found
