"""Tag mentions by capitals, word lists and gazetteers alone: what serves a language without a model."""

from collections.abc import Iterator, Sequence

from eventlog.document.model import Document, Sentence, Token
from eventlog.mentions.actors.found import Found, Kind
from eventlog.mentions.actors.lexicon import Lexicon
from eventlog.mentions.geography import Where
from eventlog.span import Span

__all__ = ["tag_by_rules"]


def tag_by_rules(document: Document, lexicon: Lexicon) -> list[Found]:
    """Mentions in order, none overlapping another."""
    found: list[Found] = []
    for sentence in document.sentences:
        found.extend(_in_sentence(sentence, lexicon))
    return found


def _in_sentence(sentence: Sentence, lexicon: Lexicon) -> Iterator[Found]:
    tokens, at = sentence.tokens, 0
    while at < len(tokens):
        step = _known(tokens, at, lexicon) or _named(tokens, at, lexicon) or _common(tokens, at, lexicon)
        if step is None:
            at += 1
            continue
        at, mention = step
        if mention is not None:
            yield mention


_Step = tuple[int, Found | None]


def _span(tokens: Sequence[Token], start: int, end: int, lexicon: Lexicon) -> Span:
    """From a token to before another, without a possessive ending."""
    last = tokens[end - 1]
    return Span(tokens[start].start, last.start + len(lexicon.bare(last.text).rstrip("'’")) or last.end)


def _known(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> _Step | None:
    """A body or a place of the gazetteer, unless more capitals follow and make it part of a longer name."""
    if not tokens[at].text[:1].isupper() and not lexicon.body(tokens[at].text):
        return None
    body = lexicon.longest_body(tokens, at)
    if body and not _capital(tokens, body[0]):
        end, known = body
        span = _span(tokens, at, end, lexicon)
        return end, Found(span, Kind(known.type), span)
    place = lexicon.longest_place(tokens, at)
    if not place or _capital(tokens, place[0]):
        return None
    end, where = place
    span = _span(tokens, at, end, lexicon)
    located = at > 0 and tokens[at - 1].text.casefold() in lexicon.words.place_words
    acts = where.kind is Where.COUNTRY and not located
    return end, Found(span, Kind.GOVERNMENT if acts else Kind.PLACE, span)


def _capital(tokens: Sequence[Token], at: int) -> bool:
    return at < len(tokens) and tokens[at].text[:1].isupper()


def _named(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> _Step | None:
    """A run of capitalised words: an organization by its words, a person by a title or by two names."""
    first = tokens[at].text
    if not first[:1].isupper() or (first.casefold() in lexicon.words.not_names):
        return None
    end = _run_end(tokens, at, lexicon)
    words = [lexicon.bare(token.text).casefold().rstrip(".") for token in tokens[at:end]]
    data = lexicon.words
    heads = [word for word in (words[:1] if data.head_first else words) if word in data.organization_words]
    titled = 0
    while titled < len(words) and (
        not words[titled] or _title_word(words[titled], lexicon, first=titled == 0)
    ):
        titled += 1
    if not titled and len(words) > 1 and words[0] in data.title_tails and words[1] in data.titles:
        titled = 2
    if heads and not titled:
        span = _span(tokens, at, end, lexicon)
        return end, Found(span, Kind(data.organization_words[heads[-1]]), span)
    if titled == len(words):
        return end, Found(_span(tokens, at, end, lexicon), Kind.ROLE) if titled else None
    name = _span(tokens, at + titled, end, lexicon)
    if titled or len(words) > 1 or _spoken(tokens, at, end, lexicon):
        return end, Found(_span(tokens, at, end, lexicon), Kind.PERSON, name)
    kind = Kind.ORGANIZATION if first.isupper() and len(first) > 2 else None
    return end, Found(name, kind, name) if kind else None


def _title_word(word: str, lexicon: Lexicon, *, first: bool) -> bool:
    data = lexicon.words
    if word in data.titles or word in data.honorifics or f"{word}." in data.honorifics:
        return True
    if first:
        return word in lexicon.gazetteer.demonyms
    return (
        word in data.title_tails
        or word in data.organization_words
        or bool(lexicon.gazetteer.country_of(word))
    )


def _run_end(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> int:
    data, end = lexicon.words, at + 1
    while end < len(tokens):
        word = tokens[end].text
        before = tokens[end - 1].text.casefold()
        initial = len(before) == 1 or f"{before}." in data.honorifics or f"{before}." in data.titles
        glue = word.casefold() in data.particles or word in data.connectors or (word == "." and initial)
        office = word.casefold() in data.title_tails and (before in data.titles or before in data.title_tails)
        if word[:1].isupper() and (office or word.casefold() not in data.not_names):
            end += 1
        elif glue and _capital(tokens, end + 1):
            end += 2
        else:
            break
        if tokens[end - 1].text != lexicon.bare(tokens[end - 1].text):
            break
    return end


def _spoken(tokens: Sequence[Token], at: int, end: int, lexicon: Lexicon) -> bool:
    around = [*tokens[max(0, at - 1) : at], *tokens[end : end + 1]]
    return any(token.text.casefold() in lexicon.words.speech_words for token in around)


def _common(tokens: Sequence[Token], at: int, lexicon: Lexicon) -> _Step | None:
    """A noun for unnamed people, or a definite role."""
    word, data = tokens[at].text.casefold(), lexicon.words
    end = at + 1
    if word in data.group_nouns:
        return end, Found(tokens[at].span, Kind(data.group_nouns[word]))
    before = tokens[at - 1].text.casefold() if at else ""
    after = tokens[end].text.casefold() if end < len(tokens) else ""
    if word in data.role_nouns and (before in data.definite_before or after in data.definite_after):
        start = at - 1 if before in data.definite_before else at
        end += after in data.definite_after
        return end, Found(Span(tokens[start].start, tokens[end - 1].end), Kind.ROLE)
    return None
