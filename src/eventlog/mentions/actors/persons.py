"""Where the title of a person ends and the name begins."""

import re
from collections.abc import Iterator
from dataclasses import replace

from eventlog.mentions.actors.found import Found, Kind
from eventlog.mentions.actors.lexicon import Lexicon
from eventlog.mentions.actors.relations import owner_of
from eventlog.span import Span

__all__ = ["settle_names"]

_WORD = re.compile(r"[^\s,;()]+")
_TITLE_WORD = re.compile(r"(?<!\w)([\w-]+\.?)[ \xa0]$")
_LONGEST_TITLE = 160
_FULL_NAME = 2
_BEFORE_NAME = re.compile(r"((?:[A-Z][\w/-]*\.?|\((?:[A-Z]\w+)\)|dan|of|the|for|and)[ \xa0])+$")


def settle_names(found: list[Found], text: str, lexicon: Lexicon) -> list[Found]:
    """Persons with title and name parted, two mentions that are one joined, and pairs of names parted."""
    people = [m for m in found if m.kind is Kind.PERSON and m.name]
    known = {name for m in people if m.name for name in [m.name.of(text)]}
    settled: list[Found] = []
    for mention in (_borne(m, known, text, lexicon) for m in found):
        if mention.kind is not Kind.PERSON or not mention.name:
            settled.append(mention)
            continue
        last = settled[-1] if settled else None
        if last and last.kind is Kind.PERSON and _touches(last, mention, text):
            mention = replace(mention, span=last.span.covering(mention.span))
            settled.pop()
        settled.extend(_parted(piece, known, text, lexicon) for piece in _pair(mention, known, text))
    return settled


def _borne(mention: Found, known: set[str], text: str, lexicon: Lexicon) -> Found:
    """A role that ends with a name, known or of two capitals at least, is that person with an office."""
    if mention.kind is not Kind.ROLE or owner_of(mention, text, lexicon) is not None:
        return mention
    found = list(_WORD.finditer(text, mention.span.start, mention.span.end))
    for word in found[1:]:
        name = Span(word.start(), mention.span.end)
        if name.of(text) in known and word.group()[0].isupper():
            return replace(mention, kind=Kind.PERSON, name=name)
    words = [match.group() for match in found]
    at = _behind_office(words, lexicon)
    if at and len(words) - at >= _FULL_NAME and all(_only_name(word, lexicon) for word in words[at:]):
        return replace(mention, kind=Kind.PERSON, name=Span(found[at].start(), mention.span.end))
    return mention


def _only_name(word: str, lexicon: Lexicon) -> bool:
    """Whether a capitalised word can hardly be anything but part of a person's name."""
    data, low = lexicon.words, word.casefold()
    common = low in data.organization_words or low in data.role_nouns or low in data.not_names
    known = lexicon.gazetteer.place(word) is not None or low in lexicon.gazetteer.demonyms
    capitals = word[0].isupper() and (len(word) < 2 or not word.isupper())
    return capitals and not (common or known or _tail(word, lexicon) or _office(word, lexicon))


def _touches(one: Found, other: Found, text: str) -> bool:
    """Two names with nothing but a space between are a title that looks like a name, and a name."""
    return other.span.start == one.span.end + 1 and text[one.span.end] == " " and one.nested == other.nested


def _pair(mention: Found, known: set[str], text: str) -> Iterator[Found]:
    """Cut "Kuilani-Lindarto" in two where the text names each of them apart."""
    span = mention.name or mention.span
    name = span.of(text)
    one, mark, other = name.partition("-")
    words = {word for full in known if full != name for word in full.split()}
    if mark and one.split()[-1:] and {one.split()[-1], *other.split()[:1]} <= words:
        cut = span.start + len(one)
        for half in (Span(span.start, cut), Span(cut + 1, span.end)):
            yield replace(mention, span=half, name=half)
    else:
        yield mention


def _parted(mention: Found, known: set[str], text: str, lexicon: Lexicon) -> Found:
    span, name = mention.span, mention.name or mention.span
    name = _without_office(name, text, known, lexicon, titled=span.start < name.start)
    if name.start > span.start:
        name = Span(_given_name(span, name, known, text, lexicon), name.end)
    elif lexicon.words.head_first:
        span = Span(_office_start(span.start, text, lexicon), span.end)
    return replace(mention, span=span.covering(name), name=name)


def _without_office(name: Span, text: str, known: set[str], lexicon: Lexicon, *, titled: bool) -> Span:
    """A name without offices and honorifics at its front, where what is left is a name for certain."""
    found = list(_WORD.finditer(text, name.start, name.end))
    words = [match.group() for match in found]
    for at in range(1, len(words)):
        if at == 1 and not (_office(words[0], lexicon) or (titled and _tail(words[0], lexicon))):
            return name
        rest = Span(found[at].start(), name.end)
        tail = titled and _tail(words[at - 1], lexicon) and not any(_tail(w, lexicon) for w in words[at:])
        if words[at][0].isupper() and (rest.of(text) in known or tail):
            return rest
    at = _behind_office(words, lexicon)
    return Span(found[at].start(), name.end) if at else name


def _behind_office(words: list[str], lexicon: Lexicon) -> int:
    """Where the name begins in words that begin with an office which is nobody's given name; else 0."""
    data = lexicon.words
    if len(words) < 2 or words[0].casefold() in data.given_names:
        return 0
    if not (_office(words[0], lexicon) or (_tail(words[0], lexicon) and _office(words[1], lexicon))):
        return 0
    at = 1
    while at < len(words) - 1 and (
        _office(words[at], lexicon)
        or _tail(words[at], lexicon)
        or lexicon.gazetteer.country_of(words[at])
        or words[at].casefold() in lexicon.gazetteer.demonyms
    ):
        at += 1
    named = not _office(words[-1], lexicon) and all(
        word[0].isupper() or word.casefold() in data.particles for word in words[at:]
    )
    return at if named else 0


def _office(word: str, lexicon: Lexicon) -> bool:
    data, low = lexicon.words, word.casefold()
    return low in data.titles or low in data.honorifics or low.rstrip(".") in data.titles


def _tail(word: str, lexicon: Lexicon) -> bool:
    return word.casefold() in lexicon.words.title_tails


def _given_name(span: Span, name: Span, known: set[str], text: str, lexicon: Lexicon) -> int:
    """Where the name begins if the title ends with given names, as in "President Anna-Lena Kuil"."""
    data, start = lexicon.words, name.start
    while before := _TITLE_WORD.search(text, max(span.start, start - 40), start):
        word, low = before.group(1), before.group(1).casefold()
        office = _office(word, lexicon) or low in data.title_tails
        place = (
            lexicon.gazetteer.place(word)
            or low in lexicon.gazetteer.demonyms
            or low in data.organization_words
        )
        if (
            before.start(1) == span.start
            or not word[0].isupper()
            or office
            or place
            or low in data.role_nouns
        ):
            break
        double = "-" in word and word.split("-")[-1][:1].isupper()
        longer = text[before.start(1) : name.end]
        if not (longer in known or double):
            break
        start = before.start(1)
    return start


def _office_start(start: int, text: str, lexicon: Lexicon) -> int:
    """Where an office of several words right before a name begins, in a language that puts its head first."""
    data, floor = lexicon.words, max(0, start - _LONGEST_TITLE)
    run = _BEFORE_NAME.search(text, floor, start)
    if not run:
        return start
    for word in _WORD.finditer(text, run.start(), start):
        low = word.group().casefold()
        if word.group()[0].isupper() and (low in data.titles or low in data.honorifics):
            return word.start()
    return start
