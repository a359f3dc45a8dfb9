"""Who acts and who undergoes: participants by position, voice and frame of the trigger."""

from dataclasses import dataclass

from eventlog.language.schema.events import Form, Frame
from eventlog.mentions.events.lexicon import Hit
from eventlog.mentions.events.lines import Line, Phrase, Words
from eventlog.ontology import EventType

__all__ = ["Participants", "before_relative", "find_participants", "has_unknown_subject", "voice_of"]

_FAR = 12
"""Tokens between a subject and its predicate beyond which they rarely belong together."""

_NEAR = 8
"""Words behind a noun within which its participants stand."""

_HEAD = 3
"""Words between an actor and the relative word that can still mean it ("Odell, a teacher, who …")."""

_NUMBERED = 3
"""The same where only an article and a number may come between."""

_SUFFERED = frozenset(
    {
        EventType.COERCE,
        EventType.LEADERSHIP,
        EventType.JUDICIAL,
        EventType.OTHER,
        EventType.ASSAULT,
        EventType.CRIME,
    }
)
"""Types whose nouns name, by a possessive, whom the act befell ("the mayor's arrest")."""

_FREED = ("release", "repatriation")
"""The glosses of letting go, whose nouns also name whom it befell ("the hostages' release")."""

_BLAMED = "disapprove"
"""The mode of blame, whose nouns name by "of" whom it befell ("criticism of the mayor")."""


@dataclass(frozen=True, slots=True)
class Participants:
    """Actor ids by role."""

    actors: tuple[str, ...] = ()
    recipients: tuple[str, ...] = ()


def voice_of(line: Line, hit: Hit, words: Words) -> Form:
    """The form of a trigger in its sentence: an English past is passive behind "be" and before "by".

    A noun behind a modal is its verb ("will visit").
    """
    before = line.words[hit.first - 1] if hit.first else ""
    if hit.form is Form.BARE and before in words.passive:
        return Form.PASSIVE
    if hit.form is Form.NOMINAL and before in words.modal:
        return Form.BARE
    if hit.form is not Form.PAST:
        return hit.form
    if is_reduced(line, hit, words):
        return Form.PASSIVE
    at = hit.first - 1
    while at >= 0 and line.words[at] in words.auxiliary:
        if line.words[at] in words.passive:
            return Form.PASSIVE
        at -= 1
    if hit.last < len(line.words) and line.words[hit.last] in words.agent:
        return Form.PASSIVE
    return Form.ACTIVE if at >= 0 and line.words[at] != "," else Form.PAST


def is_reduced(line: Line, hit: Hit, words: Words) -> bool:
    """Whether an English past is a participle beside its noun: "the man arrested in May was freed".

    No object follows it, and a finite verb behind it needs the noun as its subject (Huddleston and Pullum,
    Cambridge Grammar, on past-participial modifiers).
    """
    before = line.words[hit.first - 1] if hit.first else ""
    alone = hit.entry.group.frame is Frame.TRANSITIVE and hit.last - hit.first == 1
    if not alone or before in words.auxiliary or not words.finite:
        return False
    behind = line.words[hit.last :]
    if not behind or behind[0] not in words.prepositions | words.inside or behind[0] in words.aim:
        return False
    clause = next((at for at, word in enumerate(behind) if _closes(word, before, words)), len(behind))
    verbs = (one.first - hit.last for one in line.hits if one.form in (Form.PAST, Form.ACTIVE))
    return not words.finite.isdisjoint(behind[:clause]) or any(0 < verb < clause for verb in verbs)


def _closes(word: str, before: str, words: Words) -> bool:
    """Whether a word ends the clause of a participle, which a comma does unless it stands between two."""
    return word in words.opener or word in words.conjunction or (word == "," and before != ",")


def find_participants(line: Line, hit: Hit, kind: EventType, words: Words, *, limit: int = 0) -> Participants:
    """Actors and recipients of one trigger; of a reciprocal one, who comes first and who is with them.

    The subject of a verb stands before the word ``limit``, where that is given (``before_relative``).
    """
    frame, form = hit.entry.group.frame, voice_of(line, hit, words)
    if frame is Frame.HAPPENING:
        return _happening(line, hit, words)
    if form is Form.NOMINAL:
        return _nominal(line, hit, kind, words)
    subject, after = _subject(line, hit, words, limit or hit.first), _after(line, hit, words)
    if form is Form.PASSIVE or (frame is Frame.UNDERGOER and form is not Form.ACTIVE):
        agent = _agent(after, words) or (_bare_agent(line, after, hit, words) if form is Form.PASSIVE else ())
        return Participants(agent, _less(subject, agent) or _less(_towards(after, kind, words), agent))
    if frame is Frame.UNDERGOER and not _has_object(line, hit, words):
        return Participants((), subject)
    if frame is Frame.RECIPROCAL:
        return Participants(subject, _less(_first(after), subject))
    return Participants(subject, _less(_object(line, after, hit, words), subject))


def _happening(line: Line, hit: Hit, words: Words) -> Participants:
    """Nobody acts; whom it struck stands next to it."""
    after = [p for p in _after(line, hit, words) if p.lead not in words.place]
    return Participants((), after[0].actors if after and after[0].first - hit.last <= 2 else ())


def _subject(line: Line, hit: Hit, words: Words, limit: int) -> tuple[str, ...]:
    """The nearest participant before the trigger that no preposition governs.

    Behind a conjunction that directly precedes the trigger it is the subject of the predicate before; an
    insertion between commas is passed over ("the mayor, a teacher from Tarsa, was arrested").
    """
    at = line.led(hit.first, words.auxiliary)
    if has_unknown_subject(line, hit, words):
        return ()
    if at >= 0 and line.words[at] in words.conjunction:
        earlier = [other for other in line.hits if other.last <= at]
        if earlier:
            limit = earlier[-1].first
    elif at >= 0 and line.words[at] == ",":
        limit = _apposed(line, at, limit, words)
    start = _start(line, limit, words)
    for phrase in reversed([p for p in line.phrases if p.last <= limit and p.first >= start]):
        governed = phrase.lead in words.prepositions and phrase.first > start + 1
        if not governed and limit - phrase.last <= _FAR:
            return phrase.actors
    near = [p for p in line.phrases if start <= p.first and p.last <= limit and p.lead not in words.agent]
    return near[-1].actors if near and limit - near[-1].last <= 3 else ()


def before_relative(line: Line, hit: Hit, words: Words) -> int:
    """Where the relative clause between a subject and its predicate begins, or the predicate without one.

    "The crew whom rebels held were freed": who is freed stands before "whom".
    """
    start = _start(line, hit.first, words)
    for at in range(start, hit.first):
        verbs = (one for one in line.hits if one.form is not Form.NOMINAL and at < one.first)
        if line.words[at] in words.relative and any(one.last < hit.first for one in verbs):
            return at
    return hit.first


def has_unknown_subject(line: Line, hit: Hit, words: Words) -> bool:
    """Whether a relative clause tells of what or whom no actor stands for: "the crash that killed 11"."""
    at = line.led(hit.first, words.auxiliary)
    if at < 1 or line.words[at] not in words.relative:
        return False
    head = at - 1 if line.words[at - 1] == "," else at
    return not any(
        0 <= head - one.last <= _HEAD and not any(one.last <= verb.first < head for verb in line.hits)
        for one in line.phrases
    )


def _apposed(line: Line, comma: int, limit: int, words: Words) -> int:
    """Where insertions between commas begin that stand between a subject and its predicate."""
    for at in range(comma - 1, -1, -1):
        if line.words[at] in words.opener and line.words[at] not in words.relative:
            break
        if line.words[at] == ",":
            if not any(phrase.last <= at <= phrase.last + 1 for phrase in line.phrases):
                break
            limit = at
    return limit


def _start(line: Line, limit: int, words: Words) -> int:
    """Where the clause of a subject begins; relative words and those inside a list do not close it off."""
    listed = {at for phrase in line.phrases for at in range(phrase.first, phrase.last)}
    at = limit
    while at > 0:
        word = line.words[at - 1]
        if at - 1 in listed:
            at -= 1
            continue
        if word in ';:"“”' or (word in words.opener and word not in words.relative):
            break
        at -= 1
    return at


def _after(line: Line, hit: Hit, words: Words) -> list[Phrase]:
    """Participants behind the trigger, up to a strong mark, a relative clause or the next predicate's own."""
    found: list[Phrase] = []
    end = len(line.words)
    for at in range(hit.last, end):
        if line.words[at] in ";:" or line.words[at] in words.relative:
            end = at
            break
    verbs = [
        other.first
        for other in line.hits
        if other.first >= hit.last and other.form in (Form.ACTIVE, Form.PASSIVE)
    ]
    for phrase in line.phrases:
        if hit.last <= phrase.first < end:
            if any(verb < phrase.first for verb in verbs) and found:
                break
            found.append(phrase)
    return found


def _object(line: Line, after: list[Phrase], hit: Hit, words: Words) -> tuple[str, ...]:
    """Whom a deed is done to: the object, or behind a thing whom it goes to ("halted military aid to")."""
    if hit.entry.group.mode == _BLAMED:
        after = [p for p in after if not _is_victim(line, p, hit, words)]
    found = [p for p in after if p.lead not in words.agent and _is_object(p, hit, words)]
    if not found:
        return ()
    first = found[0]
    part = _is_part(line, first, hit, words)
    target = next((p for p in after if p is not first and p.lead in words.recipient - words.inside), None)
    return target.actors if part and target and target.lead not in words.of else first.actors


def _is_victim(line: Line, phrase: Phrase, hit: Hit, words: Words) -> bool:
    """Whether a deed that is blamed was done to somebody: "condemned the attack on civilians"."""
    deeds = (one for one in line.hits if one.form is Form.NOMINAL)
    between = any(hit.last <= one.first and one.last <= phrase.first for one in deeds)
    return between and phrase.lead in words.recipient | words.of


def _is_part(line: Line, phrase: Phrase, hit: Hit, words: Words) -> bool:
    """Whether a participant only belongs to an object's noun: behind its head, or before it in English."""
    small = words.determiner | words.prepositions
    between = [w for w in line.words[hit.last : phrase.first] if w not in small and not w[:1].isdigit()]
    held = not words.of and hit.last - hit.first > 1
    if between or held:
        return phrase.lead not in words.prepositions
    after = line.words[phrase.last] if phrase.last < len(line.words) else ""
    verbal = any(other.first == phrase.last and other.form is not Form.NOMINAL for other in line.hits)
    plain = after[:1].isalpha() and after not in words.function
    return bool(words.of) and plain and not verbal


def _has_object(line: Line, hit: Hit, words: Words) -> bool:
    """Whether a noun phrase follows at once, so that somebody did it to something."""
    after = line.words[hit.last] if hit.last < len(line.words) else ""
    return after in words.determiner or (after[:1].isalnum() and after not in words.function)


def _towards(after: list[Phrase], kind: EventType, words: Words) -> tuple[str, ...]:
    """Whom something that was pledged, sent or asked for went to, or was asked of."""
    asked = kind is EventType.REQUEST
    return next(
        (
            p.actors
            for p in after
            if p.lead in words.recipient and (asked or p.lead not in words.inside) and p.lead not in words.of
        ),
        (),
    )


def _is_object(phrase: Phrase, hit: Hit, words: Words) -> bool:
    close = phrase.first - hit.last <= 6
    return (
        close
        and (phrase.lead not in words.place or phrase.lead in words.recipient)
        and phrase.lead not in words.inside
    )


def _agent(after: list[Phrase], words: Words) -> tuple[str, ...]:
    return next((phrase.actors for phrase in after if phrase.lead in words.agent), ())


def _bare_agent(line: Line, after: list[Phrase], hit: Hit, words: Words) -> tuple[str, ...]:
    """A passive whose agent follows without a preposition ("ditangkap polisi")."""
    if not after or hit.form is not Form.PASSIVE or words.passive:
        return ()
    small = all(word in words.determiner for word in line.words[hit.last : after[0].first])
    return after[0].actors if small and after[0].lead not in words.prepositions else ()


def _nominal(line: Line, hit: Hit, kind: EventType, words: Words) -> Participants:
    """Those of a noun: by-phrase, of-phrase or the noun beside it, possessor, then the clause's own."""
    frame = hit.entry.group.frame
    after = [phrase for phrase in _after(line, hit, words) if phrase.first - hit.last <= _NEAR]
    actors = _agent(after, words) or _late_agent(line, hit, words)
    owner = next(
        (p for p in line.phrases if 0 <= hit.first - p.last <= 2 and p.tail in words.possessive), None
    )
    genitive = next((p for p in after if _is_genitive(line, p, hit, words)), None)
    towards = next(
        (p for p in after if p.lead in words.recipient and p is not genitive and p.lead not in words.of), None
    )
    if frame is Frame.RECIPROCAL:
        return _parties(line, hit, words, own=[owner, genitive], after=after)
    doing = not words.doer.isdisjoint(line.words[hit.first : hit.last])
    called = kind is EventType.REQUEST and hit.entry.group.type is not kind
    befalling = kind in _SUFFERED or called or hit.entry.gloss in _FREED
    suffered = frame is Frame.UNDERGOER or (frame is Frame.TRANSITIVE and befalling and not doing)
    blamed = bool(words.of) and hit.entry.group.mode == _BLAMED
    recipients = towards.actors if towards else _struck(line, hit, words)
    for phrase in (genitive, owner):
        if phrase is None:
            continue
        if (suffered or actors or (blamed and phrase is genitive)) and not recipients:
            recipients = phrase.actors
        elif not actors:
            actors = phrase.actors
    if not actors and not suffered:
        actors = _subject(line, hit, words, hit.first)
    return Participants(actors, _less(recipients, actors))


def _parties(
    line: Line, hit: Hit, words: Words, *, own: list[Phrase | None], after: list[Phrase]
) -> Participants:
    """Those of a meeting or an exchange: whose it is, and with whom."""
    mine = tuple(dict.fromkeys(actor for p in own if p for actor in p.actors))
    parties = [p for p in after if p.lead in words.company or p.lead in words.recipient]
    with_them = tuple(dict.fromkeys(actor for p in parties[:2] for actor in p.actors))
    mine = mine or _less(_subject(line, hit, words, hit.first), with_them)
    return Participants(mine or with_them, _less(with_them, mine or with_them))


def _is_genitive(line: Line, phrase: Phrase, hit: Hit, words: Words) -> bool:
    """Behind "of", or in a language without it right behind the noun but for numbers and articles."""
    if words.of:
        return phrase.lead in words.of and phrase.first - hit.last <= _NUMBERED
    between = line.words[hit.last : phrase.first]
    return len(between) <= 1 and all(word not in words.function and word.isalnum() for word in between)


def _late_agent(line: Line, hit: Hit, words: Words) -> tuple[str, ...]:
    """The agent of a noun behind a relative clause ("the search for those missing by the navy")."""
    return next(
        (p.actors for p in line.phrases if p.lead in words.agent and 0 < p.first - hit.last <= _NEAR), ()
    )


def _struck(line: Line, hit: Hit, words: Words) -> tuple[str, ...]:
    """Whom a blast or an attack killed or hurt, where its own clause goes on to say so."""
    _, end = line.clause(hit.first, hit.last, words.opener - words.relative)
    at = next((i for i in range(hit.last, end) if line.words[i] in words.harm), -1)
    if at < 0:
        return ()
    return next((p.actors for p in line.phrases if 0 < p.first - at <= _NUMBERED and p.last <= end), ())


def _first(after: list[Phrase]) -> tuple[str, ...]:
    return after[0].actors if after else ()


def _less(these: tuple[str, ...], those: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(actor for actor in these if actor not in those)
