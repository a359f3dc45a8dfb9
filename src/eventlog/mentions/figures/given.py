"""Who gave a number that no statement holds, and when: "the 57 dead that X announced on Monday"."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from eventlog.document.model import Document, Sentence
from eventlog.mentions.actors import ActorTable
from eventlog.mentions.figures.lexicon import GivingLexicon
from eventlog.mentions.model import ActorForm, ActorMention, Timex
from eventlog.ontology import ActorType
from eventlog.span import Span

__all__ = ["Giver", "given_by", "givers_in"]

_GIVERS = (ActorType.PERSON, ActorType.ORGANIZATION, ActorType.GOVERNMENT)

_BEHIND = 16
"""Words behind a number within which the verb of giving it stands."""

_TITLE = 60
"""Characters of titles between a passive and the name of who did it."""

_DAY = 90
"""Characters behind the verb within which its day stands."""

_BREAKS = frozenset(".;:()")


@dataclass(frozen=True, slots=True)
class Giver:
    """An actor, and the ISO day on which the number was given; empty where the words do not tell."""

    actor: str
    day: str


def given_by(
    document: Document,
    number: Span,
    *,
    actors: ActorTable,
    timexes: Sequence[Timex],
    words: GivingLexicon,
) -> Giver | None:
    """The giver that the noun phrase or clause of a number names; None where it names none."""
    sentence = document.sentence_at(number.start)
    if sentence is None:
        return None
    first = sentence.first_from(number.end)
    low = [token.text.lower() for token in sentence.tokens[first : first + _BEHIND]]
    stop = next((at for at, word in enumerate(low) if _parts(word, words)), len(low))
    verb = next((at for at, word in enumerate(low[:stop]) if word in words.verbs), None)
    if verb is None:
        return None
    relative = next((at for at in range(verb) if low[at] in words.relatives), None)
    actor = None
    if relative is not None and verb > relative + 1:
        inside = Span(sentence.tokens[first + relative].end, sentence.tokens[first + verb].start)
        actor = _named(actors, inside)
    else:
        actor = _agent(sentence, first + verb, actors, words)
    if actor is None:
        return None
    return Giver(actor, _day(document, sentence, sentence.tokens[first + verb].end, timexes))


def _parts(word: str, words: GivingLexicon) -> bool:
    """Whether a word ends what belongs to a number: a mark, another number, or a conjunction."""
    return word in _BREAKS or word[:1].isdigit() or word in words.joining


def _agent(sentence: Sentence, verb: int, actors: ActorTable, words: GivingLexicon) -> str | None:
    """Who stands behind "by" or "oleh", or in a language that may do without it right behind the verb."""
    behind = sentence.tokens[verb + 1 : verb + 1 + _BEHIND]
    led = bool(behind) and behind[0].text.lower() in words.agents
    if not behind or not (led or words.bare):
        return None
    end = behind[0].start + _TITLE
    for token in behind[1:] if led else behind:
        low = token.text.lower()
        if token.text == "," or (not led and (low in words.leading or _parts(low, words))):
            end = min(end, token.start)
            break
    return _named(actors, Span(behind[0].start, end)) if end > behind[0].start else None


def _named(actors: ActorTable, span: Span) -> str | None:
    """The first who can give a number and begins in a stretch, under a name rather than a pronoun."""
    found = givers_in(actors, span)
    return next((actor for mention, actor in found if mention.form is not ActorForm.PRONOUN), None)


def givers_in(actors: ActorTable, span: Span) -> list[tuple[ActorMention, str]]:
    """Mentions in a stretch of those who can give or reject a number: persons and bodies."""
    kinds = {actor.id: actor.type for actor in actors.actors}
    return [(mention, actor) for mention, actor in actors.within(span) if kinds.get(actor) in _GIVERS]


def _day(document: Document, sentence: Sentence, start: int, timexes: Sequence[Timex]) -> str:
    exact = [one for one in timexes if one.edtf and one.edtf.earliest == one.edtf.latest]
    at = bisect_left(exact, start, key=lambda timex: timex.span.start)
    if at == len(exact) or exact[at].span.start > min(start + _DAY, sentence.span.end):
        return ""
    edtf = exact[at].edtf
    day = edtf.earliest if edtf else None
    late = day is not None and document.published is not None and day > document.published.day
    return day.isoformat() if day is not None and not late else ""
