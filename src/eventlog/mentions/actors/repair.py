"""Mend what the tagger gets wrong by rule, and let all mentions of one name agree."""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace

from eventlog.document.model import Document
from eventlog.mentions.actors.addresses import placed
from eventlog.mentions.actors.found import Found, Kind, touching
from eventlog.mentions.actors.lexicon import Lexicon
from eventlog.mentions.actors.persons import settle_names
from eventlog.mentions.actors.trim import separated, trimmed
from eventlog.span import Span

__all__ = ["agree", "mend"]

_OPEN_END = re.compile(r"[\s,;:.(\-–—/\"“‘'@#]+$")
_OPEN_START = re.compile(r"^[\s,;:.)\-–—/\"”’'@#]+")
_WORD_BEFORE = re.compile(r"(?<![\w.,])(\d[\d.,]*|[\w-]+\.?)[ \xa0]$")
_SHORT_FORM = re.compile(r" ?\([A-Z][\w.&-]{1,14}\)")
_ABBREVIATED = 5
"""Letters of the longest abbreviated title; behind a longer word a full stop ends its sentence."""
_BODIES = (Kind.ORGANIZATION, Kind.GOVERNMENT, Kind.ARMED_GROUP)
_NAMED = (Kind.PERSON, Kind.ORGANIZATION, Kind.GOVERNMENT, Kind.ARMED_GROUP)


def mend(found: list[Found], text: str, lexicon: Lexicon) -> list[Found]:
    """Mentions without stray marks at their ends, lists cut apart, each with all that belongs to it."""
    mended: list[Found] = []
    for mention in found:
        for piece in separated(trimmed(mention, text, lexicon), text, lexicon):
            whole = _tight(piece.span, text)
            name = _tight(piece.name, text) if piece.name else None
            if whole and (name or not piece.name) and _is_somebody(piece, (name or whole).of(text), lexicon):
                mended.append(replace(piece, span=whole.covering(name) if name else whole, name=name))
    mended = settle_names(sorted(mended, key=lambda m: (m.span.start, -m.span.end)), text, lexicon)
    mended = [kept for mention in mended if (kept := placed(mention, text, lexicon))]
    starts = [mention.span.start for mention in mended]
    return [_completed(mention, touching(mention.span, mended, starts), text, lexicon) for mention in mended]


def _is_somebody(mention: Found, words: str, lexicon: Lexicon) -> bool:
    """Whether words name anybody: no number alone, no word of speech, no noun for things ("rumah warga")."""
    if not any(char.isalpha() for char in words) or words in lexicon.words.speech_words:
        return False
    if mention.kind is not Kind.GROUP or not lexicon.words.head_first:
        return True
    counted = (word.casefold() for word in words.split())
    head = next((word for word in counted if word not in lexicon.words.quantifiers), "")
    return head not in lexicon.things


def _completed(mention: Found, found: list[Found], text: str, lexicon: Lexicon) -> Found:
    """A mention with its title, its number, its owner, its short form or its place, as its kind has them."""
    span = mention.span
    if mention.kind is Kind.PERSON:
        return replace(mention, span=_with_title(span, text, lexicon))
    if mention.kind in _BODIES:
        span = _with_short_form(span, text)
        if lexicon.words.head_first and not lexicon.gazetteer.place(span.of(text)):
            span = _with_place(span, found, text)
        return replace(mention, span=span, name=span)
    if mention.kind in (Kind.GROUP, Kind.ROLE):
        span = _with_count(span, text, lexicon) if mention.kind is Kind.GROUP else span
        span = (
            _with_place(span, found, text)
            if lexicon.words.head_first
            else _with_owner(span, found, text, lexicon)
        )
    return replace(mention, span=span)


def _with_count(span: Span, text: str, lexicon: Lexicon) -> Span:
    start = span.start
    while before := _WORD_BEFORE.search(text, max(0, start - 30), start):
        word = before.group(1)
        if not (word[0].isdigit() or word.casefold() in lexicon.words.quantifiers):
            break
        start = before.start(1)
    return Span(start, span.end)


def _with_owner(span: Span, found: list[Found], text: str, lexicon: Lexicon) -> Span:
    """A common noun with the name that owns it: "Quill's supporters"."""
    for other in found:
        if other.name and other.name.start < span.start < other.name.end < span.end:
            return other.name.covering(span)
        between = (
            text[other.span.end : span.start] if other.span.end < span.start <= other.span.end + 3 else ""
        )
        if between and other.name and between.strip() in lexicon.words.possessives:
            return other.span.covering(span)
    return span


def _with_place(span: Span, found: list[Found], text: str) -> Span:
    """A body or a people with the place that follows and tells which one: "Puskesmas Wirasari"."""
    for other in found:
        if other.span.start != span.end + 1 or text[span.end] != " ":
            continue
        country = other.kind is Kind.GOVERNMENT and len(other.span.of(text).split()) < 3
        if other.kind is Kind.PLACE or country:
            return span.covering(other.span)
    return span


def _with_title(span: Span, text: str, lexicon: Lexicon) -> Span:
    """A person's span with the titles and honorifics that stand right before it."""
    start, data = span.start, lexicon.words
    while before := _WORD_BEFORE.search(text, max(0, start - 30), start):
        word = before.group(1).casefold()
        short = word.rstrip(".")
        if len(word) > len(short) > _ABBREVIATED:
            break
        if not (word in data.titles or word in data.honorifics or short in data.titles):
            break
        start = before.start(1)
    return Span(start, span.end)


def _with_short_form(span: Span, text: str) -> Span:
    """A body's span with the short form in brackets right behind it."""
    behind = None if "(" in span.of(text) else _SHORT_FORM.match(text, span.end)
    return Span(span.start, behind.end()) if behind else span


def _tight(span: Span, text: str) -> Span | None:
    words = span.of(text)
    start = span.start + len(words) - len(_OPEN_START.sub("", words))
    kept = _OPEN_END.sub("", text[start : span.end])
    if words.startswith("(") and "(" not in kept[1:] and kept.endswith(")"):
        start, kept = start + (kept[0] == "("), kept.strip("()")
    if kept.count("(") > kept.count(")"):
        following = text[start + len(kept) : start + len(kept) + 1]
        kept = kept + ")" if following == ")" else kept[: kept.rindex("(")].rstrip()
    elif kept.count(")") > kept.count("("):
        kept = kept[: kept.index(")")].rstrip()
    return Span(start, start + len(kept)) if kept else None


def agree(found: list[Found], document: Document, lexicon: Lexicon) -> list[Found]:
    """One decision a document for each name, and mentions where a known name was passed over."""
    text = document.text
    votes: dict[str, dict[Kind, float]] = defaultdict(lambda: defaultdict(float))
    for mention in found:
        if mention.name:
            votes[mention.name.of(text)][mention.kind] += mention.score
    _by_surname(votes, lexicon)
    settled = {}
    for name, kinds in votes.items():
        settled[name] = max(kinds, key=lambda kind: (kinds[kind], kind))
    known = [replace(m, kind=_settled(m, settled, text, lexicon)) for m in found]
    known.extend(_missed(known, document, lexicon))
    known.extend(_glued(known, text, lexicon))
    return sorted(known, key=lambda m: (m.span.start, -m.span.end))


def _by_surname(votes: dict[str, dict[Kind, float]], lexicon: Lexicon) -> None:
    """Let a surname and the full name that ends with it vote together on whether they are a person."""
    last: dict[str, float] = defaultdict(float)
    for name, kinds in votes.items():
        last[name.split()[-1]] += kinds.get(Kind.PERSON, 0.0)
    for name, kinds in votes.items():
        words = name.split()
        plain = all(w[0].isupper() and w.casefold() not in lexicon.words.organization_words for w in words)
        if len(words) <= 3 and plain and len(words[-1]) > 3 and not lexicon.body(name):
            kinds[Kind.PERSON] = max(kinds.get(Kind.PERSON, 0.0), last[words[-1]])


def _glued(found: list[Found], text: str, lexicon: Lexicon) -> Iterator[Found]:
    taken = {offset for m in found for offset in range(m.span.start, m.span.end)}
    for match in lexicon.glued.finditer(text):
        if match.start() not in taken:
            span = Span(match.start(), match.end())
            yield Found(span, Kind(lexicon.bodies[match.group()].type), span)


def _settled(mention: Found, settled: dict[str, Kind], text: str, lexicon: Lexicon) -> Kind:
    if not mention.name:
        return mention.kind
    name = mention.name.of(text)
    # A country is a place in one sentence and a government in the next.
    if mention.span != mention.name or lexicon.gazetteer.place(name):
        return mention.kind
    return settled[name]


def _missed(found: list[Found], document: Document, lexicon: Lexicon) -> Iterator[Found]:
    by_first = _sure_names(found, document, lexicon)
    taken = sorted(m.span for m in found)
    at = 0
    for sentence in document.sentences:
        for token in sentence.tokens:
            candidates = by_first.get(lexicon.bare(token.text))
            if not candidates:
                continue
            while at < len(taken) and taken[at].end <= token.start:
                at += 1
            for name, kind in candidates:
                end = token.start + len(name)
                follows = document.text[end : end + 1]
                if document.text[token.start : end] == name and not (follows.isalnum() or follows == "-"):
                    span = Span(token.start, end)
                    if at >= len(taken) or taken[at].start >= end:
                        yield Found(span, kind, span, 0.5)
                    break


def _sure_names(
    found: list[Found], document: Document, lexicon: Lexicon
) -> dict[str, list[tuple[str, Kind]]]:
    """Names worth looking for elsewhere, the longer first, by their first word."""
    names: dict[str, Kind] = {}
    for mention in found:
        if mention.name and mention.kind in _NAMED and mention.score > 0.5:
            words = mention.name.of(document.text).split()
            name = " ".join(words)
            if lexicon.gazetteer.place(name) or len(name) < 3 or not name[0].isupper():
                continue
            names[name] = mention.kind
            if mention.kind is Kind.PERSON and len(words) > 1 and len(words[-1]) > 3:
                names.setdefault(words[-1], mention.kind)
    by_first: dict[str, list[tuple[str, Kind]]] = defaultdict(list)
    for name in sorted(names, key=lambda n: (-len(n), n)):
        by_first[name.split()[0]].append((name, names[name]))
    return by_first
