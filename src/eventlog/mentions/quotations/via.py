"""Through whom the words came: the agency or paper that the article cites for a statement."""

from bisect import bisect_left

from eventlog.document.model import Document, Sentence
from eventlog.language.schema.speech import SpeechData
from eventlog.mentions.actors import ActorTable
from eventlog.mentions.model import Via
from eventlog.mentions.quotations.attribution import Attribution
from eventlog.ontology import ActorType
from eventlog.span import Span

__all__ = ["via_of"]

_REACH = 60


def via_of(
    document: Document, attribution: Attribution, speaker: str | None, data: SpeechData, actors: ActorTable
) -> tuple[Via, ...]:
    """The organizations named after "told", "as quoted by" and the like beside a statement, in order."""
    anchor = attribution.cue or attribution.content
    sentence = document.sentence_at(anchor.start)
    if sentence is None:
        return ()
    found: list[Via] = []
    for end in _reporters(sentence, data):
        if attribution.content.start <= end - 1 < attribution.content.end:
            continue
        named = _organization(Span(end, min(end + _REACH, sentence.span.end + 1)), speaker, actors)
        if named is not None and all(via.span != named for via in found):
            found.append(Via(named.of(document.text), named))
    return tuple(found)


def _reporters(sentence: Sentence, data: SpeechData) -> list[int]:
    """Where each phrase that hands on to a reporter ends; overlapping phrases count once, the longest."""
    words = [token.text.lower() for token in sentence.tokens]
    ends: list[int] = []
    taken = 0
    for at in range(len(words)):
        if at < taken:
            continue
        longest = max(
            (
                len(phrase)
                for phrase in data.reporter_phrases.get(words[at], ())
                if tuple(words[at : at + len(phrase)]) == phrase
            ),
            default=0,
        )
        if longest:
            taken = at + longest
            ends.append(sentence.tokens[taken - 1].end)
    return ends


def _organization(reach: Span, speaker: str | None, actors: ActorTable) -> Span | None:
    """The first actor of a stretch, if it is an organization, not the speaker, and stands near its start."""
    first = bisect_left(actors.mentions, reach.start, key=lambda pair: pair[0].span.start)
    if first == len(actors.mentions):
        return None
    mention, actor = actors.mentions[first]
    near = mention.span.end <= reach.end and mention.span.start - reach.start <= _REACH // 3
    if not near or mention.form in ("role", "pronoun") or actor == speaker:
        return None
    organization = any(a.id == actor and a.type is ActorType.ORGANIZATION for a in actors.actors)
    return mention.span if organization else None
