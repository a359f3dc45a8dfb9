"""Who may be the speaker of a statement: options for the log-linear model, each with its reasons.

On offer are nobody, the words of the source themselves (an actor without a name: "a volunteer"), the actors
of the source and of the sentences around, those who spoke before, and whoever grammar proposes
(``speakers.py``).
"""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence

from eventlog.document.model import Document, Sentence
from eventlog.language.schema.speech import SpeechData
from eventlog.mentions.actors import ActorTable
from eventlog.mentions.model import ActorForm, ActorMention
from eventlog.mentions.quotations.attribution import Attribution
from eventlog.mentions.quotations.offers import (
    NOBODY,
    UNNAMED,
    Place,
    Said,
    Voice,
    is_anonymous,
    is_aside,
    is_kin,
    is_stranger,
    kind_of,
    led_by,
    step,
    words_of,
)
from eventlog.mentions.quotations.speakers import SpeakerTrack
from eventlog.ontology import ActorType
from eventlog.span import Span

__all__ = ["Voices"]

_BEFORE = 900
"""Characters before a statement in which an actor named is on offer."""
_NEAREST = 24
"""The most mentions looked at on one side."""

_AFTER = 160
_LONGEST_NAME = 120


class Voices:
    """The options for each statement of a document, asked for in reading order."""

    def __init__(
        self,
        document: Document,
        actors: ActorTable,
        data: SpeechData,
        attributions: Sequence[Attribution],
    ) -> None:
        self._document = document
        self._data = data
        self._track = SpeakerTrack(document, actors, data)
        self._mentions: list[tuple[ActorMention, str]] = list(actors.mentions)
        self._starts = [mention.span.start for mention, _ in self._mentions]
        self._types: dict[str, str] = {actor.id: actor.type.value for actor in actors.actors}
        self._counts = Counter(actor for mention, actor in self._mentions if mention.form != "pronoun")
        self._called = {one.id: words_of((one.name, *one.aliases, *one.offices)) for one in actors.actors}
        named = {actor for mention, actor in self._mentions if mention.form in ("name", "acronym")}
        self._nameless = set(self._types) - named
        self._quoted_only = self._only_in_quotations()
        self._sources = self._named_as_source(attributions)
        self._said: dict[str, Said] = {}
        self._order = 0
        self._recent: list[str] = []

    def options(self, attribution: Attribution) -> list[Voice]:
        """Nobody first, then the unnamed source where there is one, then every actor on offer."""
        source = attribution.source
        inside = self._inside(source)
        kind = kind_of(self._document, attribution, inside, self._data)
        ruled = self._track.propose(attribution)
        if source is not None and (holder := self._holder(source, inside)) is not None:
            ruled = holder if ruled == inside[0][1] else ruled
            inside = [(inside[0][0], holder), *inside[1:]]
        agent = self._track.agent_before(attribution.cue) if kind == "further" else None
        if agent is None and source is not None and all(mention.form == "role" for mention, _ in inside):
            agent = self._track.apposed(source)
        if agent is not None:
            return [Voice(agent)]
        voices = [Voice(NOBODY, list(self._for_nobody(attribution, kind, inside, ruled)))]
        if source is not None and not kind.startswith("pronoun") and self._describes(source):
            voices.append(Voice(UNNAMED, list(self._for_unnamed(source, kind, inside, ruled))))
        if source is not None and self._settles(source, inside):
            return voices[-1:]
        offered = dict.fromkeys(actor for _, actor in inside)
        if ruled is not None:
            offered[ruled] = None
        here = attribution.content.covering(attribution.cue) if attribution.cue else attribution.content
        before = self._near(here.start - _BEFORE, here.start)[-_NEAREST:]
        after = self._near(here.end, here.end + _AFTER)[:_NEAREST]
        within = self._near(here.start, here.end)[:_NEAREST]
        for _, actor in (*before, *after, *within):
            offered[actor] = None
        for actor in self._recent[-6:]:
            offered[actor] = None
        heard = max(self._said.items(), key=lambda pair: pair[1].times, default=None)
        if heard:
            offered[heard[0]] = None
        told = self._told_of(attribution, kind)
        asides = self._asides(source, inside)
        place = Place(attribution, kind, before, after, within, inside, ruled, heard[0] if heard else "")
        voices += [
            Voice(actor, list(self._for_actor(actor, place)))
            for actor in offered
            if not (self._is_rival(actor, source) or (told and actor not in told) or actor in asides)
        ]
        return voices

    def remember(self, attribution: Attribution, speaker: str | None) -> None:
        """Take note of who speaks, for what follows."""
        self._track.remember(attribution, speaker)
        self._order += 1
        if speaker is None:
            return
        said = self._said.setdefault(speaker, Said())
        sentence = self._document.sentence_at(attribution.content.end - 1)
        said.times += 1
        said.order = self._order
        said.sentence = sentence.index if sentence else said.sentence
        words = self._words(attribution.source)
        if words in self._data.gendered:
            said.pronoun = words
        if speaker in self._recent:
            self._recent.remove(speaker)
        self._recent.append(speaker)

    def add(self, actor: str, span: Span, kind: ActorType) -> None:
        """Take in an actor that a source brought in without a name."""
        at = bisect_right(self._starts, span.start)
        self._mentions.insert(at, (ActorMention(span, ActorForm.ROLE), actor))
        self._starts.insert(at, span.start)
        self._types[actor] = kind.value
        self._counts[actor] += 1
        self._called[actor] = words_of((span.of(self._document.text),))
        self._nameless.add(actor)

    def _words(self, span: Span | None) -> str:
        return span.of(self._document.text).lower() if span else ""

    def _inside(self, source: Span | None) -> list[tuple[ActorMention, str]]:
        """Mentions that touch a source, longest first where they start together."""
        if source is None:
            return []
        reach = self._near(source.start - _LONGEST_NAME, source.end)
        touching = [pair for pair in reach if pair[0].span.end > source.start]
        return [pair for pair in touching if not self._is_aside(pair, source)]

    def _asides(self, source: Span | None, inside: Sequence[tuple[ActorMention, str]]) -> set[str]:
        """Whoever is named in a source and only describes the speaker."""
        if source is None:
            return set()
        named = {
            actor for m, actor in self._near(source.start, source.end) if self._is_aside((m, actor), source)
        }
        return named - {actor for _, actor in inside}

    def _is_aside(self, pair: tuple[ActorMention, str], source: Span) -> bool:
        """Whether somebody only describes the speaker: "the lawyer for Ben Hale" is not Ben Hale."""
        return is_aside(self._types.get(pair[1], ""), self._document.text, source, pair[0].span, self._data)

    def _holder(self, source: Span, inside: Sequence[tuple[ActorMention, str]]) -> str | None:
        """Who has been speaking under a title, where the bare title went to a namesake who said nothing yet.

        "The minister" of an article is the minister who speaks in it, not another who was spoken of.
        """
        if not inside or inside[0][0].form != "role" or inside[0][1] in self._said:
            return None
        wanted = set(self._words(source).split()) - self._data.determiners - self._data.definites
        speaking = (actor for actor in reversed(self._recent) if wanted and wanted <= self._called[actor])
        return next(speaking, None)

    def _settles(self, source: Span, inside: Sequence[tuple[ActorMention, str]]) -> bool:
        """Whether a source needs no weighing: reports name nobody, "a neighbour" nobody who was named.

        "Ana Ruiz of the harbour office" is Ana Ruiz, who is no actor yet, and not the office.
        """
        if not inside:
            words = source.of(self._document.text).split()
            new = words[0].lower() in self._data.articles - self._data.definites or is_kin(words, self._data)
            stranger = is_stranger(self._document, source, self._called.values())
            return new or self._is_nobody(source) or stranger
        head = self._document.text[source.start : inside[0][0].span.start].split()
        joined = len(head) > 2 and bool(self._data.links.intersection(word.lower() for word in head[-2:]))
        return joined and head[0].lower() not in self._data.articles and all(w[0].isupper() for w in head[:2])

    def _is_rival(self, actor: str, source: Span | None) -> bool:
        """Whether a pronoun cannot mean an actor whom the text calls by the other one: "she" after "he"."""
        words, said = self._words(source), self._said.get(actor)
        return words in self._data.gendered and said is not None and said.pronoun not in ("", words)

    def _told_of(self, attribution: Attribution, kind: str) -> set[str]:
        """Whom a pronoun or an ending can take up: persons named so far, its sentence included."""
        anchor = attribution.source or attribution.cue
        sentence = self._document.sentence_at(anchor.start) if anchor else None
        if sentence is None or kind not in ("pronoun-person", "enclitic"):
            return set()
        end = bisect_left(self._starts, sentence.span.end)
        named = (actor for mention, actor in self._mentions[:end] if mention.form != "pronoun")
        return {actor for actor in named if self._types.get(actor) == "person"}

    def _is_nobody(self, source: Span) -> bool:
        return is_anonymous(self._words(source).split(), self._data)

    def _describes(self, source: Span) -> bool:
        """Whether a source can stand for an actor of its own: no report, and no "during the talks"."""
        first = self._words(source).partition(" ")[0]
        return not self._is_nobody(source) and (
            first in self._data.definites or first not in self._data.tails
        )

    def _near(self, start: int, end: int) -> list[tuple[ActorMention, str]]:
        """Mentions that begin in a stretch, of very many the last."""
        first, last = bisect_left(self._starts, start), bisect_left(self._starts, end)
        if last - first > 4 * _NEAREST:
            first = last - 4 * _NEAREST
        return self._mentions[first:last]

    def _only_in_quotations(self) -> set[str]:
        return set(self._types) - {actor for mention, actor in self._mentions if self._free(mention)}

    def _named_as_source(self, attributions: Sequence[Attribution]) -> Counter[str]:
        """How often each actor is named as a source anywhere in the document."""
        named: Counter[str] = Counter()
        for attribution in attributions:
            persons = [pair for pair in self._inside(attribution.source) if pair[0].form != "pronoun"]
            for _, actor in persons[:1]:
                named[actor] += 1
        return named

    def _for_nobody(
        self,
        attribution: Attribution,
        kind: str,
        inside: Sequence[tuple[ActorMention, str]],
        ruled: str | None,
    ) -> Iterator[str]:
        yield "nobody"
        yield f"nobody|{kind}"
        yield f"nobody|ruled{ruled is not None}|{kind}"
        yield f"nobody|cue={self._words(attribution.cue)}"
        words = self._words(attribution.source).split()
        if words:
            yield f"nobody|first={words[0]}"
            yield f"nobody|last={words[-1]}"
            yield f"nobody|one{len(words) == 1}"
        if self._data.anonymous.intersection(words):
            yield f"nobody|anonymous|{bool(inside)}"
            yield f"nobody|anonymous|{bool(inside)}|{min(len(words), 4)}"
            yield f"nobody|anonymous|{bool(inside)}|definite{words[0] in self._data.definites}"
            for word in sorted(self._data.anonymous.intersection(words)):
                yield f"nobody|has={word}"
        if not self._said:
            yield f"nobody|opening|{kind}"

    def _for_unnamed(
        self, source: Span, kind: str, inside: Sequence[tuple[ActorMention, str]], ruled: str | None
    ) -> Iterator[str]:
        text = source.of(self._document.text)
        words = text.lower().split()
        yield "unnamed"
        yield f"unnamed|{kind}"
        yield f"unnamed|ruled{ruled is not None}|{kind}"
        yield f"unnamed|first={words[0]}"
        yield f"unnamed|last={words[-1]}"
        yield f"unnamed|size{min(len(words), 6)}"
        definite = words[0] in self._data.definites or words[-1] in self._data.definites
        yield f"unnamed|definite{definite}|{bool(inside)}"
        capital = text[0].isupper() and source.start > 1
        yield f"unnamed|capital{capital}|{bool(inside)}"
        if self._data.anonymous.intersection(words):
            yield f"unnamed|anonymous|{bool(inside)}"
            for word in sorted(self._data.anonymous.intersection(words)):
                yield f"unnamed|has={word}"
        if inside:
            opens = inside[0][0].span.start <= source.start
            closes = inside[-1][0].span.end >= source.end
            named = any(mention.form in ("name", "acronym") for mention, _ in inside)
            yield f"unnamed|opens{opens}|closes{closes}"
            yield f"unnamed|opens{opens}|closes{closes}|named{named}|{min(len(words), 4)}"
            yield f"unnamed|type={self._types.get(inside[0][1])}|opens{opens}"

    def _for_actor(self, actor: str, place: Place) -> Iterator[str]:
        for reason in self._reasons(actor, place):
            yield reason
            yield f"{place.kind}|{reason}"

    def _reasons(self, actor: str, place: Place) -> Iterator[str]:
        kind, source = self._types.get(actor, ""), place.attribution.source
        yield "actor"
        yield f"is={kind}"
        yield f"count{min(self._counts[actor], 4)}"
        if actor == place.ruled:
            yield "ruled"
            yield f"ruled|is={kind}"
        if actor in self._nameless:
            yield "nameless"
        if actor in self._quoted_only:
            yield "quoted-only"
        yield f"sources{min(self._sources[actor], 3)}"
        yield from self._inside_reasons(actor, place)
        yield from self._history(actor, place)
        yield from self._distance(actor, place)
        if source is not None and not any(a == actor for _, a in place.inside):
            wanted = set(self._words(source).split()) - self._data.determiners - self._data.definites
            if wanted:
                held = len(wanted & self._called[actor])
                yield f"called{'all' if held == len(wanted) else 'some' if held else 'no'}"

    def _inside_reasons(self, actor: str, place: Place) -> Iterator[str]:
        source, inside = place.attribution.source, place.inside
        if source is None:
            return
        own = [at for at, (_, other) in enumerate(inside) if other == actor]
        if not own:
            yield "outside"
            return
        mention = inside[own[0]][0]
        if own[-1] == len(inside) - 1:
            yield f"inside-last|{len(inside) > 1}"
        led = led_by(self._document.text, source, mention.span)
        if led and (led[-1] in self._data.tails or led[-1] in self._data.links):
            yield f"inside|adjunct|{mention.form}"
        elif led:
            yield f"inside|led|{mention.form}"
        size = len(self._words(source).split())
        yield f"inside|size{min(size, 6)}|{mention.form}"
        if self._data.anonymous.intersection(self._words(source).split()):
            yield f"inside|anonymous|is={self._types.get(actor)}"
        exact = mention.span == source
        yield f"inside{min(own[0], 2)}|{mention.form}"
        yield f"inside|exact{exact}|{mention.form}"
        yield f"inside|{mention.form}|is={self._types.get(actor)}"
        opens, closes = mention.span.start <= source.start, mention.span.end >= source.end
        yield f"inside|opens{opens}|closes{closes}"
        persons = any(self._types.get(other) == "person" for _, other in inside if other != actor)
        yield f"inside|rival-person{persons}|is={self._types.get(actor)}"
        names = any(m.form in ("name", "acronym") for m, other in inside if other != actor)
        yield f"inside|rival-name{names}|{mention.form}"

    def _history(self, actor: str, place: Place) -> Iterator[str]:
        if (said := self._said.get(actor)) is None:
            yield "silent"
            return
        ago = self._order - said.order
        yield f"turn{min(ago, 3)}"
        sentence = self._document.sentence_at(place.attribution.content.start)
        apart = (sentence.index if sentence else 0) - said.sentence
        yield f"spoke{step(apart)}"
        yield f"spoke{step(apart)}|turn{min(ago, 2)}"
        yield f"times{min(said.times, 3)}"
        if actor == place.heard:
            yield "most-heard"
        words = self._words(place.attribution.source)
        if words in self._data.gendered and said.pronoun:
            yield f"gender{said.pronoun == words}"

    def _distance(self, actor: str, place: Place) -> Iterator[str]:
        """How near the actor is named, outside quotations, and whether as the first of its sentence."""
        content = place.attribution.content
        here = self._document.sentence_at(content.start)
        at = here.index if here else 0
        last = next((m for m, other in reversed(place.before) if other == actor and self._free(m)), None)
        if last is None:
            yield "before-no"
        else:
            sentence = self._document.sentence_at(last.span.start)
            back = at - (sentence.index if sentence else at)
            first = self._opens(last, sentence)
            yield f"before{min(back, 4)}|first{first}"
            yield f"before{min(back, 4)}|{last.form}"
            rank = len(
                {other for m, other in place.before if m.span.start > last.span.start and self._free(m)}
            )
            yield f"between{min(rank, 4)}"
            if here and sentence and here.paragraph == sentence.paragraph:
                yield "same-paragraph"
        following = next((m for m, other in place.after[:6] if other == actor), None)
        if following is not None:
            sentence = self._document.sentence_at(following.span.start)
            yield f"after{min((sentence.index if sentence else at) - at, 2)}|{following.form}"
        if any(other == actor and content.contains(m.span) for m, other in place.within):
            yield "in-content"

    def _free(self, mention: ActorMention) -> bool:
        return self._document.quotation_at(mention.span.start) is None

    def _opens(self, mention: ActorMention, sentence: Sentence | None) -> bool:
        if sentence is None:
            return False
        first = bisect_left(self._starts, sentence.span.start)
        return first < len(self._starts) and self._mentions[first][0].span.start == mention.span.start
