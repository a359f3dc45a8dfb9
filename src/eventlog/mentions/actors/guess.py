"""Weak guesses at what the tagger passes over, by capitals and by nouns for people.

The whole cluster must convince later.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence

from eventlog.document.model import Document, Sentence, Token
from eventlog.mentions.actors.found import Found, Kind
from eventlog.mentions.actors.lexicon import Lexicon
from eventlog.span import Span

__all__ = ["guess_names"]

_SCORE = 0.1
_HIGHEST = 0.29
"""So that a guess stays a guess, however likely the tagger found its words."""
_LONGEST_RUN = 8
_SHORTEST = 3
"""Letters that a surname has more than."""
_RUN = re.compile(
    r"[A-Z][\w-]*(?: (?:[A-Z][\w-]*|\d{1,3}(?=[ ,)])|(?:dan|of|for) (?=[A-Z])[A-Z][\w-]*|\([A-Z]\w+\)))*"
)


def guess_names(
    found: list[Found], document: Document, lexicon: Lexicon, likely: Mapping[int, float]
) -> Iterator[Found]:
    """Capitalised runs and nouns for people that no mention touches, as sure as their words."""
    taken = sorted((m.span.start, m.span.end) for m in found)
    at = 0
    runs = [run for sentence in document.sentences for run in _runs(sentence, lexicon)]
    for start, end, kind in runs:
        while at < len(taken) and taken[at][1] <= start:
            at += 1
        if at >= len(taken) or taken[at][0] >= end:
            span = Span(start, end)
            yield Found(span, kind, span, _score(span, likely))
    full = [mention.name for mention in found if mention.kind is Kind.PERSON and mention.name]
    full += [Span(start, end) for start, end, kind in runs if kind is Kind.PERSON]
    yield from _surnames(full, document, lexicon, taken)
    for sentence in document.sentences:
        for span, kind in _people(sentence.tokens, lexicon):
            after = bisect_left(taken, (span.start, 0))
            beside = taken[max(0, after - 3) : after + 1]
            if not any(start < span.end and span.start < end for start, end in beside):
                yield Found(span, kind, None, _score(span, likely))
    yield from _in_titles(found, document, lexicon)


def _surnames(
    full: list[Span], document: Document, lexicon: Lexicon, taken: list[tuple[int, int]]
) -> Iterator[Found]:
    """Surnames that open a sentence, where any word has a capital, of persons named in full elsewhere."""
    last = {words[-1] for span in full if len(words := span.of(document.text).split()) > 1}
    for sentence in document.sentences:
        name = lexicon.bare(sentence.tokens[0].text)
        span = Span(sentence.span.start, sentence.span.start + len(name))
        at = bisect_left(taken, (span.start, 0))
        free = at == len(taken) or taken[at][0] >= span.end
        if free and name in last and len(name) > _SHORTEST and not lexicon.gazetteer.place(name):
            yield Found(span, Kind.PERSON, span, _SCORE)


def _score(span: Span, likely: Mapping[int, float]) -> float:
    chances = [likely[at] for at in range(span.start, span.end) if at in likely]
    return min(_HIGHEST, max(chances)) if chances else _SCORE


def _people(tokens: Sequence[Token], lexicon: Lexicon) -> Iterator[tuple[Span, Kind]]:
    """Nouns for unnamed people with what tells which: "twenty armed villagers", "warga desa"."""
    data = lexicon.words
    for at, token in enumerate(tokens):
        low = token.text.casefold()
        kind = data.group_nouns.get(low)
        before = tokens[at - 1].text.casefold() if at else ""
        if kind is None:
            single = low in data.role_nouns and before in data.articles and before not in data.definite_before
            if not single:
                continue
        start, end = at, at + 1
        if data.head_first:
            while end < len(tokens) and end - at < 3 and _describes(tokens[end].text, lexicon):
                end += 1
        else:
            while start and at - start < 3 and _describes(tokens[start - 1].text, lexicon):
                start -= 1
        while start and tokens[start - 1].text.casefold() in data.quantifiers | data.articles:
            start -= 1
        yield Span(tokens[start].start, tokens[end - 1].end), Kind(kind) if kind else Kind.ROLE


def _describes(word: str, lexicon: Lexicon) -> bool:
    """Whether a word beside a noun for people can tell which people are meant."""
    data, low = lexicon.words, word.casefold()
    if not word[:1].isalpha() or low in data.not_names or low in data.speech_words or low in data.quantifiers:
        return False
    if word[0].isupper() or low in lexicon.gazetteer.demonyms or low in data.group_nouns:
        return True
    return low.endswith(data.describing) or low in data.organization_words


def _in_titles(found: list[Found], document: Document, lexicon: Lexicon) -> Iterator[Found]:
    """Bodies named inside a title or role, from the word that says what kind of body it is."""
    taken = {offset for m in found if m.nested for offset in range(m.span.start, m.span.end)}
    for mention in found:
        if mention.nested or mention.kind not in (Kind.PERSON, Kind.ROLE):
            continue
        end = mention.name.start if mention.name and mention.kind is Kind.PERSON else mention.span.end
        for match in _RUN.finditer(document.text, mention.span.start, end):
            words = match.group().split()
            for at, word in enumerate(words):
                kind = lexicon.words.organization_words.get(word.casefold())
                if kind is None:
                    continue
                rest = " ".join(words[at:] if lexicon.words.head_first else words[: at + 1])
                start = document.text.find(rest, match.start(), end)
                if start >= 0 and len(rest.split()) > 1 and start not in taken:
                    span = Span(start, start + len(rest))
                    yield Found(span, Kind(kind), span, _SCORE, nested=True)
                break


def _goes_on(word: str, at: int, end: int) -> bool:
    """Whether a run goes on with a word: a capital, or inside a name a small number ("SMA Negeri 1")."""
    return word[:1].isupper() or (end > at and word.isdigit() and len(word) < 3)


def _runs(sentence: Sentence, lexicon: Lexicon) -> Iterator[tuple[int, int, Kind]]:
    tokens, data = sentence.tokens, lexicon.words
    capitals = sum(token.text[:1].isupper() for token in tokens)
    if capitals * 2 > len(tokens) + 2:
        return
    at = 1
    while at < len(tokens):
        end = at
        while end < len(tokens) and end - at < _LONGEST_RUN and _goes_on(tokens[end].text, at, end):
            end += 1
            if tokens[end - 1].text != lexicon.bare(tokens[end - 1].text):
                break
        while end > at and tokens[end - 1].text.isdigit() and end - at < 3:
            end -= 1
        words = [lexicon.bare(token.text) for token in tokens[at:end]]
        low = [word.casefold() for word in words]
        if (
            words
            and not any(word in data.not_names for word in low)
            and not lexicon.gazetteer.place(" ".join(words))
        ):
            kinds = [data.organization_words.get(word) or lexicon.foreign.get(word) for word in low]
            kind = next((Kind(known) for known in kinds if known), None)
            alone = len(words) == 1 and words[0].isupper() and len(words[0]) > 1
            yield (
                tokens[at].start,
                tokens[end - 1].start + len(words[-1]),
                kind or (Kind.ORGANIZATION if alone else Kind.PERSON),
            )
        at = max(end, at + 1)
