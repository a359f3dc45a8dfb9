"""Through whom the words came: the agency or paper that the article cites for a statement."""

from bisect import bisect_left

from eventlog.article.agencies import agency_tags
from eventlog.document.model import Document, Sentence
from eventlog.language.schema.speech import SpeechData
from eventlog.mentions.actors import ActorTable
from eventlog.mentions.model import Via
from eventlog.mentions.quotations.attribution import Attribution
from eventlog.ontology import ActorType
from eventlog.span import Span

__all__ = ["Chains"]

_REACH = 60
# How far from a statement or its cue, in characters, an agency may be named: a sentence may hold many.
_ASIDE = 240
_CLOSING = frozenset(".,;:")


class Chains:
    """The chains of attribution of one document; each sentence is searched once."""

    def __init__(self, document: Document, actors: ActorTable, data: SpeechData) -> None:
        self._document = document
        self._mentions = actors.mentions
        self._data = data
        self._bodies = {actor.id for actor in actors.actors if actor.type is ActorType.ORGANIZATION}
        self._ends: dict[int, list[int]] = {}
        self._credits: dict[int, list[Span]] = {}
        own = document.outlet.casefold()
        tags = (Via(span.of(document.text), span) for span in agency_tags(document.text))
        self._tags = tuple(via for via in tags if via.name.casefold() != own)

    def of(self, attribution: Attribution, speaker: str | None) -> tuple[Via, ...]:
        """Through whom a statement came: the agency of the whole article, then whom its sentence names.

        The sentence names an organization behind "told", "as quoted by" and the like, or before "reported".
        """
        content = attribution.content
        anchor = attribution.cue or content
        sentence = self._document.sentence_at(anchor.start)
        if sentence is None:
            return self._tags
        if sentence.index not in self._ends:
            self._ends[sentence.index] = _reporters(sentence, self._data)
            self._credits[sentence.index] = _credits(sentence, self._data)
        ends = self._ends[sentence.index]
        reach = content.covering(anchor)
        found: list[Span | None] = []
        for end in ends[bisect_left(ends, reach.start - _ASIDE) : bisect_left(ends, reach.end + _ASIDE)]:
            if content.start < end <= content.end:
                continue
            found.append(self._organization(Span(end, min(end + _REACH, sentence.span.end + 1)), speaker))
        for credit in self._credits[sentence.index]:
            named = None if credit.overlaps(anchor) else self._credited(credit, speaker)
            found.append(None if named is None or content.contains(named) else named)
        spans = sorted({span for span in found if span is not None})
        chain = (*self._tags, *(Via(span.of(self._document.text), span) for span in spans))
        once = {via.name.casefold(): via for via in reversed(chain)}
        return tuple(via for via in chain if once[via.name.casefold()] is via)

    def _credited(self, credit: Span, speaker: str | None) -> Span | None:
        """The organization right before "reported", if it is not the speaker."""
        at = bisect_left(self._mentions, credit.start, key=lambda pair: pair[0].span.start) - 1
        if at < 0:
            return None
        mention, actor = self._mentions[at]
        beside = not self._document.text[mention.span.end : credit.start].strip()
        named = mention.form not in ("role", "pronoun") and actor in self._bodies
        return mention.span if beside and named and actor != speaker else None

    def _organization(self, reach: Span, speaker: str | None) -> Span | None:
        """The first actor of a stretch, if it is an organization, not the speaker, and near its start."""
        first = bisect_left(self._mentions, reach.start, key=lambda pair: pair[0].span.start)
        if first == len(self._mentions):
            return None
        mention, actor = self._mentions[first]
        near = mention.span.end <= reach.end and mention.span.start - reach.start <= _REACH // 3
        if not near or mention.form in ("role", "pronoun") or actor == speaker:
            return None
        return mention.span if actor in self._bodies else None


def _reporters(sentence: Sentence, data: SpeechData) -> list[int]:
    """Where each phrase that hands on to a reporter ends; overlapping phrases count once, the longest."""
    words = [token.text.lower() for token in sentence.tokens]
    ends: list[int] = []
    taken = 0
    for at, word in enumerate(words):
        phrases = data.reporter_phrases.get(word)
        if at < taken or phrases is None:
            continue
        longest = max((len(p) for p in phrases if tuple(words[at : at + len(p)]) == p), default=0)
        if longest:
            taken = at + longest
            ends.append(sentence.tokens[taken - 1].end)
    return ends


def _credits(sentence: Sentence, data: SpeechData) -> list[Span]:
    """The words that give the name before them as a source: "reported" at a clause's end, "quoted"."""
    tokens = sentence.tokens
    closing = [*(token.text for token in tokens[1:]), "."]
    return [
        token.span
        for token, after in zip(tokens, closing, strict=True)
        if (token.text.lower() in data.credits and after in _CLOSING) or token.text.lower() in data.quoting
    ]
