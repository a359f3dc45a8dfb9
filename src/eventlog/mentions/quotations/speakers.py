"""Who speaks: the actor a source means, or the speaker that the text has been following."""

import re
from bisect import bisect_left
from collections.abc import Iterator

from eventlog.document.model import Document, Sentence
from eventlog.language.schema.speech import PRONOUN_TYPES, SpeechData
from eventlog.mentions.actors import ActorTable
from eventlog.mentions.model import ActorMention
from eventlog.mentions.quotations.attribution import Attribution
from eventlog.mentions.quotations.offers import is_aside
from eventlog.ontology import ActorType
from eventlog.span import Span

__all__ = ["SpeakerTrack"]

# How many sentences back a pronoun may look, and how many words in a subject may begin.
_MEMORY = 4
# How far before a source, in characters, a name that ends inside it may begin.
_LONGEST_NAME = 120
_SUBJECT = 5
# How many words before the end of a sentence a passive may name its agent.
_AGENT = 12
_APPOSED = re.compile(r"(?: [^\s,.;:!?\"“”()]+(?: \([^()]{1,20}\))?){0,9}, ")
"""What may stand between an office and the name of who holds it: the body it belongs to, and a comma."""


class SpeakerTrack:
    """Follows the speakers of a document in reading order."""

    def __init__(self, document: Document, actors: ActorTable, data: SpeechData) -> None:
        self._document = document
        self._actors = actors
        self._data = data
        self._starts = [mention.span.start for mention, _ in actors.mentions]
        self._types = {actor.id: actor.type for actor in actors.actors}
        self._nameless = {
            actor.id for actor in actors.actors if all(m.form == "role" for m in actor.mentions)
        }
        self._titles = self._known_titles()
        self._last: str | None = None
        self._spoke: dict[int, str] = {}
        self._pronouns: dict[str, str] = {}
        self._brought_in: dict[int, str | None] = {}

    def remember(self, attribution: Attribution, speaker: str | None) -> None:
        """Take note of who speaks, for what follows."""
        if speaker is None:
            return
        self._last = speaker
        pronoun = attribution.source.of(self._document.text).lower() if attribution.source else ""
        if self._data.third_person.get(pronoun) == "person":
            self._pronouns.setdefault(speaker, pronoun)
        for span in (attribution.content, attribution.cue, attribution.source):
            sentence = self._sentence(span.end - 1) if span else None
            if sentence is not None:
                self._spoke[sentence.index] = speaker

    def propose(self, attribution: Attribution) -> str | None:
        """The actor who speaks as far as grammar and what was said before tell."""
        source, cue = attribution.source, attribution.cue
        if source is not None:
            return self._meant(source, cue)
        if not attribution.inherits:
            return None
        if cue is None:
            return self._told_after(attribution.content) or self._last
        if self._data.enclitic and cue.of(self._document.text).lower().endswith(self._data.enclitic):
            return self._enclitic(min(cue.start, attribution.content.start))
        return self._same_sentence(cue) or self._last

    def agent_before(self, cue: Span | None) -> str | None:
        """Who acted in the sentence before, where a cue opens its own: "… criticised by X. Accusing …"."""
        sentence = self._sentence(cue.start) if cue else None
        if cue is None or sentence is None or not sentence.index or cue.start != sentence.span.start:
            return None
        before = self._document.sentences[sentence.index - 1]
        agents = [token for token in before.tokens[-_AGENT:] if token.text.lower() in self._data.agents]
        if before.paragraph != sentence.paragraph or not agents or agents[-1].end >= before.span.end:
            return None
        return next((actor for _, actor in self._within(Span(agents[-1].end, before.span.end))), None)

    def apposed(self, source: Span) -> str | None:
        """The person whose name follows a source that says only what he is: "a researcher at X, Ana Ruiz"."""
        match = _APPOSED.match(self._document.text, source.end)
        if match is None:
            return None
        text = self._document.text
        for mention, actor in self._within(Span(match.end(), match.end() + _LONGEST_NAME)):
            ends = not text[mention.span.end : mention.span.end + 1].strip(",.)")
            if mention.span.start == match.end() and mention.form == "name" and ends:
                return actor if self._types.get(actor) is ActorType.PERSON else None
        return None

    def _meant(self, source: Span, cue: Span | None) -> str | None:
        words = source.of(self._document.text).lower()
        kind = self._data.third_person.get(words)
        if kind is not None:
            return self._before(kind, source.start, words) or self._named(source) or self._last
        meant = self._named(source)
        if meant is None or meant in self._nameless:
            meant = self._titled(words, source.start) or meant
        if meant is None and self._data.documents.intersection(words.split()):
            return self._last
        return meant or self._beside(source, cue) or self._described(words, source.start)

    def _described(self, words: str, at: int) -> str | None:
        """Whoever a definite description takes up: "the company", "the American", "politikus itu"."""
        parts = words.split()
        if not (parts[0] in self._data.definites or parts[-1] in self._data.definites):
            return None
        body = self._data.bodies.intersection(parts)
        return self._before("body" if body else "person", at, words)

    def _known_titles(self) -> list[tuple[int, str, frozenset[str]]]:
        """The words by which each named actor is called, with the place where he is called so."""
        found: list[tuple[int, str, frozenset[str]]] = []
        for actor in self._actors.actors:
            if actor.id in self._nameless:
                continue
            for mention in actor.mentions:
                called = {word.lower() for word in mention.span.of(self._document.text).split()}
                if mention.form != "pronoun" and len(called) > 1:
                    found.append((mention.span.start, actor.id, frozenset(called)))
                    break
            offices = frozenset(word for office in actor.offices for word in office.lower().split())
            if offices and actor.mentions:
                found.append((actor.mentions[0].span.start, actor.id, offices))
        return sorted(found, key=lambda entry: entry[0])

    def _titled(self, words: str, at: int) -> str | None:
        """The last actor before a place whose title holds all of these words: "the minister"."""
        wanted = {word for word in words.split() if word not in self._data.determiners}
        if not wanted:
            return None
        found = [actor for start, actor, called in self._titles if start < at and wanted <= called]
        return self._last if self._last in found else found[-1] if found else None

    def _beside(self, source: Span, cue: Span | None) -> str | None:
        """The person named beside a source that names none: "a nurse on duty, Ana Ruiz"."""
        sentence = self._sentence(source.start)
        if sentence is None or cue is None:
            return None
        if source.start > cue.start:
            reach = Span(source.start, min(sentence.span.end, source.end + _LONGEST_NAME))
        else:
            reach = Span(max(sentence.span.start, source.start - _LONGEST_NAME), source.end)
        persons = [
            actor
            for mention, actor in self._within(reach)
            if mention.form == "name" and self._types.get(actor) is ActorType.PERSON
            if not self._is_aside((mention, actor), source)
        ]
        return persons[0 if source.start > cue.start else -1] if persons else None

    def _told_after(self, content: Span) -> str | None:
        """The actor of a sentence like "that was said by X" right after a statement without a cue."""
        here = self._sentence(content.end - 1)
        after = self._document.sentences[here.index + 1 : here.index + 2] if here else ()
        return self._introduced(after[0]) if after and here and after[0].paragraph == here.paragraph else None

    def _named(self, source: Span) -> str | None:
        """The person named in a source, else the first actor; a name may begin before the source does."""
        reach = Span(max(0, source.start - _LONGEST_NAME), source.end)
        inside = [
            pair
            for pair in self._within(reach)
            if pair[0].span.end > source.start and not self._is_aside(pair, source)
        ]
        if len(inside) < 2 or any(mention.span == source for mention, _ in inside):
            exact = [actor for mention, actor in inside if mention.span == source]
            return exact[0] if exact else inside[0][1] if inside else None
        persons = [actor for _, actor in inside if self._types.get(actor) is ActorType.PERSON]
        named = [actor for mention, actor in inside if mention.form in ("name", "acronym")]
        return [*persons, *named, inside[0][1]][0]

    def _is_aside(self, pair: tuple[ActorMention, str], source: Span) -> bool:
        """Whether somebody only describes the speaker."""
        kind = self._types.get(pair[1])
        return is_aside(kind or "", self._document.text, source, pair[0].span, self._data)

    def _same_sentence(self, cue: Span) -> str | None:
        """The speaker of the clause before, or the subject of the sentence."""
        sentence = self._sentence(cue.start)
        if sentence is None:
            return None
        known = self._spoke.get(sentence.index)
        if known is not None:
            return known
        return next((actor for _, actor in self._outside(sentence, cue.start)), None)

    def _before(self, kind: str, at: int, pronoun: str) -> str | None:
        """The nearest speaker or subject before a pronoun that it can stand for."""
        here = self._sentence(at)
        if here is None:
            return None
        if pronoun != self._data.enclitic:
            for _, actor in self._outside(here, at):
                if self._fits(actor, kind, pronoun):
                    return actor
        for index in range(here.index - 1, max(-1, here.index - 1 - _MEMORY), -1):
            sentence = self._document.sentences[index]
            spoke = self._spoke.get(index) or self._introduced(sentence)
            if spoke is not None and self._fits(spoke, kind, pronoun):
                return spoke
            for mention, actor in self._outside(sentence, sentence.span.end):
                early = sum(token.start < mention.span.start for token in sentence.tokens) <= _SUBJECT
                if early and self._fits(actor, kind, pronoun):
                    return actor
                break
        return self._last if self._last and self._fits(self._last, kind, pronoun) else None

    def _enclitic(self, at: int) -> str | None:
        """Whoever spoke last, or was brought in as a speaker since, not long ago; else the last subject."""
        here = self._sentence(at)
        for back in range(1, 2 * _MEMORY + 1 if here else 0):
            sentence = self._document.sentences[max(0, here.index - back)] if here else None
            if sentence is None:
                break
            spoke = self._spoke.get(sentence.index) or self._introduced(sentence)
            if spoke is not None and self._fits(spoke, "person", ""):
                return spoke
        return self._before("person", at, self._data.enclitic) or self._last

    def _introduced(self, sentence: Sentence) -> str | None:
        """The actor after a passive of saying: "hal itu disampaikan oleh X"."""
        if sentence.index not in self._brought_in:
            self._brought_in[sentence.index] = self._after_introducer(sentence)
        return self._brought_in[sentence.index]

    def _after_introducer(self, sentence: Sentence) -> str | None:
        for token in sentence.tokens:
            if token.text.lower() in self._data.introducers:
                reach = Span(token.end, min(token.end + _LONGEST_NAME, sentence.span.end + 1))
                inside = list(self._within(reach))
                persons = [actor for _, actor in inside if self._types.get(actor) is ActorType.PERSON]
                if persons or inside:
                    return persons[0] if persons else inside[0][1]
        return None

    def _fits(self, actor: str, kind: str, pronoun: str) -> bool:
        known = self._pronouns.get(actor, pronoun)
        rival = kind == "person" and known != pronoun and {known, pronoun} <= self._data.gendered
        return self._types.get(actor) in PRONOUN_TYPES[kind] and not rival

    def _outside(self, sentence: Sentence, end: int) -> Iterator[tuple[ActorMention, str]]:
        """Mentions of a sentence up to a place, those inside quotations left out."""
        if end <= sentence.span.start:
            return
        for mention, actor in self._within(Span(sentence.span.start, end)):
            if mention.form != "pronoun" and self._document.quotation_at(mention.span.start) is None:
                yield mention, actor

    def _within(self, reach: Span) -> Iterator[tuple[ActorMention, str]]:
        """Mentions that lie wholly inside a stretch, found without walking over all others."""
        mentions = self._actors.mentions
        for at in range(bisect_left(self._starts, reach.start), len(mentions)):
            if mentions[at][0].span.start >= reach.end:
                break
            if mentions[at][0].span.end <= reach.end:
                yield mentions[at]

    def _sentence(self, at: int) -> Sentence | None:
        return self._document.sentence_at(at)
