"""Bring what is derived up to date: actors, events, origins, relations between figures.

Each is a function of all rows and of people's bonds. What changed is looked at with its closed
neighbourhood, so that the result is that of looking at everything, whatever the order in which articles
came.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import count

from sqlalchemy.orm import Session

from eventlog.records import clusters, profiles
from eventlog.records.bundle import Bundle
from eventlog.records.models import Event, Profile
from eventlog.records.origins import origins
from eventlog.records.placing import Placing, place
from eventlog.records.relations import relate
from eventlog.records.summary import summarize
from eventlog.store import (
    candidates,
    copies,
    keys,
    ledger,
    moves,
    parting,
    retracting,
    rewriting,
    stories,
    writer,
)
from eventlog.store.moves import Seeds

__all__ = [
    "Seeds",
    "SettledActors",
    "SettledEvents",
    "settle_actors",
    "settle_again",
    "settle_article",
    "settle_events",
    "summarize_events",
]


@dataclass(frozen=True, slots=True)
class SettledActors:
    """``profiles`` and ``actors``: numbers by those in the bundle; ``moved``: stored profiles that moved."""

    profiles: Mapping[int, int]
    actors: Mapping[int, int]
    moved: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class SettledEvents:
    """``events``: numbers by those in the bundle; ``touched``: every event whose reports changed."""

    events: Mapping[int, int]
    touched: frozenset[int]
    moved: frozenset[int] = frozenset()


def settle_article(session: Session, bundle: Bundle, *, before: int | None, story: str = "") -> int:
    """Write a new article, ``before`` being the version that it replaces, and settle all that it touches.

    Gives the article's number.
    """
    at = bundle.article.recorded_at
    actors = settle_actors(session, bundle, at=at, before=before)
    told = moves.reports_with_profiles(session, actors.moved)
    keys.write_report_keys(session, told)
    events = settle_events(session, bundle, actors=actors.actors, at=at, seeds=told, before=before)
    placed = writer.Placed(actors.actors, actors.profiles, events.events)
    saved = writer.write_article(session, bundle, placed=placed, before=before)
    if story:
        stories.put_into_story(session, {saved.article}, story, recorded_at=at)
    keys.write_report_keys(session, set(saved.reports.values()))
    retracting.inherit_retractions(session, before, saved.article)
    if bundle.fingerprint is not None:
        copies.write_fingerprint(session, saved.article, bundle.fingerprint)
    retold = settle_origins(session, {saved.article})
    summarize_events(session, events.touched | candidates.events_told(session, {*retold, before or 0}))
    # Figures speak for whom a person or an article made somebody else, and about what moved.
    changed = moves.Seeds(
        actors.moved, events.moved, articles=frozenset({saved.article, before or saved.article})
    )
    settle_figures(session, changed, at=at)
    return saved.article


def settle_again(session: Session, seeds: Seeds, *, at: datetime) -> None:
    """Settle what is stored anew, beginning with these rows."""
    actors = settle_actors(session, None, at=at, seeds=seeds.profiles)
    told = moves.reports_with_profiles(session, actors.moved | seeds.profiles)
    keys.write_report_keys(session, told)
    events = settle_events(session, None, actors={}, at=at, seeds=told | seeds.reports)
    held = moves.numbers_of(session, "report", sorted(told | seeds.reports))
    retold = settle_origins(session, seeds.articles)
    summarize_events(session, events.touched | set(held) | candidates.events_told(session, retold))
    changed = moves.Seeds(actors.moved | seeds.profiles, events.moved, seeds.figures, seeds.articles)
    settle_figures(session, changed, at=at)


def settle_origins(session: Session, articles: Collection[int]) -> set[int]:
    """Say where the text of these articles, and of all that carry it, comes from.

    Gives those that changed.
    """
    return copies.write_origins(session, origins(copies.copy_neighbourhood(session, articles)))


def settle_actors(
    session: Session,
    bundle: Bundle | None,
    *,
    at: datetime,
    seeds: Collection[int] = (),
    before: int | None = None,
) -> SettledActors:
    """Find the actors of new profiles (and anew those of ``seeds``, stored ones), and write what is new."""
    rows = {row.key: row for row in reversed(bundle.of(Profile))} if bundle else {}
    # What a person parted from an actor in the version before is parted in this one.
    stored = candidates.profiles_with(session, rows) | {
        key: own for key, own in parting.parted_before(session, before).items() if key in rows
    }
    facts = [
        profiles.Profile(-row.id, row.key, row.type, row.country, frozenset(row.names))
        for row in rows.values()
        if row.key not in stored
    ]
    near = candidates.profile_neighbourhood(session, facts, seeds=seeds)
    groups = _as_met(
        profiles.cluster(list(near.facts.values()), same=near.bonds.same, apart=near.bonds.apart)
    )
    placing = _place(session, "profile", groups, near.held)
    placed = _by_item(groups, placing)
    new = {-number: actor for number, actor in placed.items() if number < 0}
    drafts = {row.id: row for row in rows.values() if row.id in new}
    rewriting.write_actors(session, groups, placing.numbers, drafts, at=at)
    written = rewriting.write_profiles(session, list(drafts.values()), new)
    moved = _moved(near.held, placed)
    moves.move_profiles(session, moved, at=at)
    rewriting.see_earlier(session, {number: rows[key] for key, (number, _) in stored.items()})
    rewriting.refresh_actors(session, {*placed.values(), *(actor for _, actor in stored.values())})
    moves.redirect(session, "actor", placing.left, placing.numbers)
    keys.write_profile_keys(session, facts, written)
    own = {key: (written[row.id], new[row.id]) for key, row in rows.items() if row.id in new}
    own |= {key: (number, placed.get(number, actor)) for key, (number, actor) in stored.items()}
    local = bundle.of(Profile) if bundle else []
    return SettledActors(
        profiles={row.id: own[row.key][0] for row in local},
        actors={row.id: own[row.key][1] for row in local},
        moved=frozenset(moved),
    )


def settle_events(
    session: Session,
    bundle: Bundle | None,
    *,
    actors: Mapping[int, int],
    at: datetime,
    seeds: Collection[int] = (),
    before: int | None = None,
) -> SettledEvents:
    """Find the events of new reports (and anew those of ``seeds``, stored ones).

    New events get their rows.
    """
    new = bundle.accounts(actors) if bundle else []
    near = candidates.account_neighbourhood(session, new, seeds=seeds, before=before)
    groups = _as_met(
        clusters.cluster(list(near.facts.values()), same=near.bonds.same, apart=near.bonds.apart)
    )
    placing = _place(session, "report", groups, near.held)
    placed = _by_item(groups, placing)
    drafts = {row.id: row for row in bundle.of(Event)} if bundle else {}
    rewriting.write_events(session, groups, placing.numbers, drafts, at=at)
    moved = _moved(near.held, placed)
    moves.move_reports(session, moved, at=at)
    moves.redirect(session, "event", placing.left, placing.numbers)
    changed = {number for pair in moved.values() for number in pair}
    own = {-number: event for number, event in placed.items() if number < 0}
    return SettledEvents(own, frozenset(changed | {*own.values()}), frozenset(moved))


def settle_figures(session: Session, seeds: Seeds, *, at: datetime) -> None:
    """Relate figures anew: these, and all that can be compared with them."""
    figures = seeds.figures | ledger.figures_of(
        session, articles=seeds.articles, reports=seeds.reports, profiles=seeds.profiles
    )
    near = candidates.figure_neighbourhood(session, figures)
    drafts = [
        draft for draft in relate([*near.facts.values(), *near.named.values()]) if draft.source in near.facts
    ]
    ledger.sync_relations(session, near.facts.keys() | figures, drafts, at=at)


def summarize_events(session: Session, events: Collection[int]) -> None:
    """Derive the events' own columns from their reports as these are now."""
    reported = candidates.report_facts(session, events)
    writer.update_events(session, {number: summarize(reports) for number, reports in reported.items()})


def _as_met(groups: Sequence[tuple[int, ...]]) -> list[tuple[int, ...]]:
    """Groups in the order in which the new article's text names them, so that new numbers follow it."""
    return sorted(groups, key=lambda group: min((-item for item in group if item < 0), default=0))


def _place(
    session: Session, item_kind: str, groups: Sequence[tuple[int, ...]], held: Mapping[int, int]
) -> Placing:
    """The numbers of groups of reports or of profiles, from what is stored of them."""
    return place(
        groups,
        held=held,
        former=moves.former_numbers(session, item_kind, held),
        fresh=count(moves.next_number(session, moves.HOLDERS[item_kind])),
    )


def _by_item(groups: Sequence[Sequence[int]], placing: Placing) -> dict[int, int]:
    return {item: number for group, number in zip(groups, placing.numbers, strict=True) for item in group}


def _moved(held: Mapping[int, int], placed: Mapping[int, int]) -> dict[int, tuple[int, int]]:
    return {item: (number, placed[item]) for item, number in held.items() if placed[item] != number}
