"""Take from the ends of a mention what does not belong to it, and cut apart mentions that hold two."""

import re
from collections.abc import Iterator
from dataclasses import replace

from eventlog.mentions.actors.found import Found, Kind
from eventlog.mentions.actors.lexicon import Lexicon
from eventlog.mentions.actors.relations import owner_of
from eventlog.span import Span

__all__ = ["separated", "trimmed"]

_BODIES = (Kind.ORGANIZATION, Kind.GOVERNMENT, Kind.ARMED_GROUP)
_WORD = re.compile(r"\S+")
_JOINED = re.compile(r",?\s(\w+)(?=\s(\w+))")
_BETWEEN_COMMAS = re.compile(r"[^,;\s][^,;]*")
_LONG_NUMBER = re.compile(r"\d+[.,]\d+|\d{4,}")


def trimmed(mention: Found, text: str, lexicon: Lexicon) -> Found:
    """A mention without prepositions, numbers and verbs that the tagger took in at its ends."""
    if mention.kind is Kind.PERSON and mention.name:
        name = _name_end(mention.name, text)
        end = name.end if mention.span.end == mention.name.end else mention.span.end
        return replace(mention, span=Span(mention.span.start, max(end, name.end)), name=name)
    span = mention.span
    words = [Span(m.start() + span.start, m.end() + span.start) for m in _WORD.finditer(span.of(text))]
    first, last = 0, len(words)
    while last - first > 1 and _stray_before(words[first], words[first + 1], text, mention.kind, lexicon):
        first += 1
    while last - first > 1 and _stray_behind(words[first:last], text, mention.kind, lexicon):
        last -= 1
    if not words or (first, last) == (0, len(words)):
        return mention
    kept = Span(words[first].start, words[last - 1].end)
    return replace(mention, span=kept, name=kept if mention.name else None)


def _name_end(name: Span, text: str) -> Span:
    """A person's name up to its last capital: a verb behind it is none of the name."""
    words = [(m.group(), name.start + m.end()) for m in _WORD.finditer(name.of(text))]
    capitals = [at for at, (word, _) in enumerate(words) if any(c.isupper() for c in word)]
    if not capitals or capitals[-1] == len(words) - 1 or not words[capitals[-1] + 1][0][0].islower():
        return name
    return Span(name.start, words[capitals[-1]][1])


def _stray_before(span: Span, following: Span, text: str, kind: Kind, lexicon: Lexicon) -> bool:
    data, word = lexicon.words, span.of(text).casefold()
    if word in data.articles or word in data.quantifiers or word in data.definite_before:
        return False
    if kind is Kind.GROUP:
        after = following.of(text).casefold()
        if word in data.verb_particles:
            return True
        return word in data.place_words and not (after[0].isdigit() or after in data.quantifiers)
    return kind in _BODIES and span.of(text)[0].islower() and word in data.place_words | data.connectors


def _stray_behind(words: list[Span], text: str, kind: Kind, lexicon: Lexicon) -> bool:
    data, last = lexicon.words, words[-1].of(text)
    low, before = last.casefold(), words[-2].of(text)
    if low in data.place_words | data.connectors | data.joining | data.articles:
        return True
    if kind not in _BODIES:
        return before.casefold() in data.place_words and low in data.not_names
    if _LONG_NUMBER.fullmatch(last):
        return True
    proper = before[0].isupper() and (len(words) > 2 or (before.isupper() and len(before) > 1))
    if not (proper and last[0].islower() and data.head_first):
        return data.head_first and low in data.not_names and last[0].islower()
    return not (low in data.organization_words or low in data.title_tails or low in data.place_heads)


def separated(mention: Found, text: str, lexicon: Lexicon) -> Iterator[Found]:
    """A mention cut where it swallowed another name, or that of whose kin somebody is."""
    owner = owner_of(mention, text, lexicon) if mention.kind is Kind.PERSON else None
    if owner is not None and mention.name and owner.contains(mention.name):
        words = Span(mention.span.start, owner.start).of(text).casefold().split()
        many = not lexicon.words.group_nouns.keys().isdisjoint(words)
        yield replace(mention, kind=Kind.GROUP if many else Kind.ROLE, name=None)
        yield replace(mention, span=owner, nested=True)
    elif mention.kind is Kind.PERSON and mention.name:
        first = True
        for name in _names(mention.name, text, lexicon):
            if first and mention.span.end == mention.name.end == name.end:
                yield mention
            else:
                yield replace(mention, span=Span(mention.span.start, name.end) if first else name, name=name)
            first = False
    elif mention.kind in _BODIES:
        for span in _parts(mention.span, text, lexicon):
            yield replace(mention, span=span, name=span)
    else:
        yield mention


def _names(span: Span, text: str, lexicon: Lexicon) -> Iterator[Span]:
    """The stretches between commas, cut at a conjunction that two full names stand around."""
    for match in _BETWEEN_COMMAS.finditer(text, span.start, span.end):
        start = match.start()
        for joint in _JOINED.finditer(text, match.start(), match.end()):
            left, right = text[start : joint.start()].split(), text[joint.start(2) : match.end()].split()
            joined = joint.group(1).casefold() in lexicon.words.joining
            if joined and all(_is_full_name(words, lexicon) for words in (left, right)):
                yield Span(start, joint.start())
                start = joint.start(2)
        yield Span(start, match.end())


def _is_full_name(words: list[str], lexicon: Lexicon) -> bool:
    """Whether words can be a person's full name: two capitals or more, no words that only go on a title."""
    data = lexicon.words
    capitals = [word for word in words if word[0].isupper()]
    tails = any(word.casefold() in data.title_tails and word.casefold() not in data.joining for word in words)
    return len(capitals) > 1 and not tails


def _parts(span: Span, text: str, lexicon: Lexicon) -> Iterator[Span]:
    start, data = span.start, lexicon.words
    for match in _JOINED.finditer(text, span.start, span.end):
        joined = match.group(1).casefold() in data.joining and match.group(2)[0].isupper()
        if not joined or match.end() >= span.end:
            continue
        left, right = text[start : match.start()].split(), text[match.end() : span.end].split()
        if _two_bodies(left, right, lexicon):
            yield Span(start, match.start())
            start = match.end() + 1
    yield Span(start, span.end)


def _two_bodies(left: list[str], right: list[str], lexicon: Lexicon) -> bool:
    """Whether a conjunction joins two bodies, not words of one ("Kementerian Riset dan Teknologi")."""
    kinds = lexicon.words.organization_words
    if not left or not right:
        return False
    if lexicon.words.head_first:
        return right[0].casefold() in kinds
    heads = {word.casefold() for word in left} & kinds.keys()
    others = {word.casefold() for word in right} & kinds.keys()
    return bool(heads & others) or (left[-1].casefold() in kinds and bool(others) and len(right) > 1)
