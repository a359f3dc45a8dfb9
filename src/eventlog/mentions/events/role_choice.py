"""Who has which role: the odds of the log-linear model, with what grammar and the text say besides."""

from eventlog.language.schema.events import Form, Frame
from eventlog.mentions.events.casting import ROLES, Scene, role_options
from eventlog.mentions.events.roles import Participants, has_unknown_subject
from eventlog.mentions.loglinear import Weights, shares
from eventlog.ontology import EventType

__all__ = ["roles_of"]

SURE = {"actor": 0.1, "recipient": 0.05}
"""The odds from which the likeliest of those whom the sentence names has a role."""

SURE_ELSEWHERE = {"actor": 0.4, "recipient": 0.2}
"""The same for somebody whom it does not name. For recipients F1 in cross-validation was highest here; for
actors 0.3 finds a little more, and 0.4 keeps three in four of those given right on ``gold/dev`` as well."""

NOBODY = {"actor": 1.0, "recipient": 0.3}
"""How much the odds count that nobody has the role; an article rarely says whom a deed was done to in its own
clause, so a gap looks likelier there than it is."""

GOVERNED = 2.0
"""How much the odds count of somebody whom grammar joins to the trigger in this role."""

ANOTHERS = {"actor": 0.03, "recipient": 0.3}
"""How much the odds count of somebody of the sentence whom grammar gives to another deed of it.

Cross-validation finds as much with it as without, on ``gold/dev`` more; 0.1 for recipients loses those whom
both deeds befell.
"""

_ANNOUNCED = frozenset(
    {EventType.REQUEST, EventType.THREATEN, EventType.AGREE, EventType.REJECT, EventType.CONCEDE}
)
"""Types of acts of words that concern whom the deed they speak of would befall ("threatened to expel X")."""

POLICED = 0.05
"""How much the odds count that the police protest where a noun or another sentence tells of protest."""

DOUBT = 0.3
"""How much the odds count of somebody whom the document names beside the trigger and hardly elsewhere."""

_PAIRED = 6
"""Actors that are tried together in both roles."""

_ALIKE = 0.1
"""The share of a participant's odds from which those in one list with it have the role too."""

_MUTUAL = ("phone", "multilateral")
"""Modes of meetings, whose parties all act."""


def roles_of(scene: Scene, weights: Weights) -> Participants:
    """Who acts and who undergoes: the likeliest pair, with those whom the sentence names in one breath."""
    odds = [_odds_of(scene, role, weights) for role in ROLES]
    doers, others = (sorted(own, key=lambda one: (-own[one], one))[:_PAIRED] for own in odds)
    pairs = [(one, other) for one in doers for other in others if one != other or not one]
    best = max(pairs, key=lambda pair: odds[0][pair[0]] * odds[1][pair[1]])
    here = {one for phrase in scene.candidate.line.phrases for one in phrase.actors}

    def least(role: str, one: str) -> float:
        return SURE[role] if one in here else SURE_ELSEWHERE[role]

    actors, recipients = (
        _with_listed(scene, one, own) if one and own[one] >= least(role, one) else ()
        for role, one, own in zip(ROLES, best, odds, strict=True)
    )
    recipients = tuple(one for one in recipients if one not in actors)
    actors = actors or _implied(scene, odds[0], recipients)
    group = scene.candidate.hit.entry.group
    # "Gather" is what both sides of a meeting do; people who gather in protest are one side.
    mutual = group.frame is Frame.RECIPROCAL or group.mode in _MUTUAL
    if mutual and group.type is scene.kind:
        return Participants((*actors, *recipients), recipients)
    return Participants(actors, recipients)


def _odds_of(scene: Scene, role: str, weights: Weights) -> dict[str, float]:
    """The odds of everybody for a role, and of nobody (empty), with what grammar and the text say besides."""
    parts = role_options(scene, role)
    odds = dict(zip((p.actor for p in parts), shares(weights, [p.features for p in parts]), strict=True))
    ruled = scene.ruled.actors if role == "actor" else scene.ruled.recipients
    taken = _others_people(scene, role)
    if scene.is_only_told_by(scene.speaker):
        odds.pop(scene.speaker, None)
    for one in odds:
        odds[one] *= DOUBT if one in scene.cast.doubtful else 1.0
        odds[one] *= GOVERNED if one in ruled else ANOTHERS[role] if one in taken else 1.0
        odds[one] *= POLICED if role == "actor" and _keeps_order(scene, one) else 1.0
    odds[""] *= NOBODY[role]
    return odds


def _keeps_order(scene: Scene, one: str) -> bool:
    """Whether somebody is police beside a protest, unless a verb of protest has them as its subject."""
    if scene.kind is not EventType.PROTEST or not one:
        return False
    plain = scene.candidate.form is not Form.NOMINAL and one in scene.ruled.actors
    return not plain and not scene.reading.words.police.isdisjoint(
        scene.cast.actors[one].name.lower().split()
    )


def _others_people(scene: Scene, role: str) -> set[str]:
    """Who has this role in other deeds of the sentence, by grammar, and so hardly in this one.

    Whom deeds are done to, unless this one announces them ("threatened to expel X"); who does them only
    in a relative clause whose subject is no actor ("police look into the crash that killed 11"),
    and to whom nothing merely happened, either.
    """
    line, hit, words = scene.candidate.line, scene.candidate.hit, scene.reading.words
    if role == "actor" and not has_unknown_subject(line, hit, words):
        return set()
    if role == "actor" or hit.entry.group.frame is Frame.HAPPENING:
        return {one for other in scene.others for one in other.actors}
    if scene.kind in _ANNOUNCED:
        return set()
    return {one for other in scene.others for one in other.recipients}


def _implied(scene: Scene, odds: dict[str, float], recipients: tuple[str, ...]) -> tuple[str, ...]:
    """Who does what one kind of actor does, where the text names one: protesters protest, police arrest."""
    words, mode = scene.reading.words, scene.candidate.kinds[0].mode
    doers = frozenset[str]()
    if scene.kind is EventType.PROTEST:
        doers = words.protesters
    elif scene.kind is EventType.COERCE and mode == "arrest":
        doers = words.police
    fitting = [
        one
        for one in odds
        if one and one not in recipients and not doers.isdisjoint(scene.cast.actors[one].name.lower().split())
    ]
    return (max(fitting, key=lambda one: (odds[one], one)),) if fitting else ()


def _with_listed(scene: Scene, actor: str, odds: dict[str, float]) -> tuple[str, ...]:
    """An actor with those named in one list with it, of whom the same can be said."""
    listed = next((phrase.actors for phrase in scene.candidate.line.phrases if actor in phrase.actors), ())
    alike = [one for one in listed if one == actor or odds.get(one, 0.0) >= _ALIKE * odds[actor]]
    return tuple(alike) or (actor,)
