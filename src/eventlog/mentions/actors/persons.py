"""Where the title of a person ends and the name begins."""

import re
from collections.abc import Iterator
from dataclasses import replace

from eventlog.mentions.actors.found import Found, Kind
from eventlog.mentions.actors.lexicon import Lexicon
from eventlog.span import Span

__all__ = ["settle_names"]

_WORD = re.compile(r"[^\s,;()]+")
_TITLE_WORD = re.compile(r"(?<!\w)([\w-]+\.?)[ \xa0]$")
_LONGEST_TITLE = 160
_BEFORE_NAME = re.compile(r"((?:[A-Z][\w/-]*\.?|\((?:[A-Z]\w+)\)|dan|of|the|for|and)[ \xa0])+$")


def settle_names(found: list[Found], text: str, lexicon: Lexicon) -> list[Found]:
    """Persons with title and name parted, two mentions that are one joined, and pairs of names parted."""
    people = [m for m in found if m.kind is Kind.PERSON and m.name]
    known = {name for m in people if m.name for name in [m.name.of(text)]}
    settled: list[Found] = []
    for mention in found:
        if mention.kind is not Kind.PERSON or not mention.name:
            settled.append(mention)
            continue
        last = settled[-1] if settled else None
        if last and last.kind is Kind.PERSON and _touches(last, mention, text):
            mention = replace(mention, span=last.span.covering(mention.span))
            settled.pop()
        for piece in _pair(mention, known, text):
            settled.append(_parted(piece, known, text, lexicon))
    return settled


def _touches(one: Found, other: Found, text: str) -> bool:
    """Two names with nothing but a space between are a title that looks like a name, and a name."""
    return other.span.start == one.span.end + 1 and text[one.span.end] == " " and one.nested == other.nested


def _pair(mention: Found, known: set[str], text: str) -> Iterator[Found]:
    """ "Kuilani-Lindarto" are two where the text names each of them apart."""
    assert mention.name is not None
    name = mention.name.of(text)
    one, mark, other = name.partition("-")
    words = {word for full in known if full != name for word in full.split()}
    if mark and one.split()[-1:] and {one.split()[-1], *other.split()[:1]} <= words:
        cut = mention.name.start + len(one)
        for start, end in ((mention.name.start, cut), (cut + 1, mention.name.end)):
            yield replace(mention, span=Span(start, end), name=Span(start, end))
    else:
        yield mention


def _parted(mention: Found, known: set[str], text: str, lexicon: Lexicon) -> Found:
    assert mention.name is not None
    span, name = mention.span, mention.name
    name = _without_office(name, text, known, lexicon, titled=span.start < name.start)
    if name.start > span.start:
        name = Span(_given_name(span, name, known, text, lexicon), name.end)
    elif lexicon.words.head_first:
        span = Span(_office_start(span.start, text, lexicon), span.end)
    return replace(mention, span=span.covering(name), name=name)


def _without_office(name: Span, text: str, known: set[str], lexicon: Lexicon, *, titled: bool) -> Span:
    """A name without offices and honorifics at its front, where what is left is a name for certain."""
    data, words = lexicon.words, name.of(text).split()
    for at in range(1, len(words)):
        word = words[at - 1]
        low = word.casefold()
        office = low in data.titles or low in data.honorifics or low.rstrip(".") in data.titles
        if at == 1 and not (office or (titled and low in data.title_tails)):
            return name
        rest = name.of(text)[-len(" ".join(words[at:])) :]
        tail = (
            titled
            and low in data.title_tails
            and all(w.casefold() not in data.title_tails for w in words[at:])
        )
        if rest[:1].isupper() and (rest in known or tail):
            return Span(name.end - len(rest), name.end)
    return name


def _given_name(span: Span, name: Span, known: set[str], text: str, lexicon: Lexicon) -> int:
    """Where the name begins if the last words of the title are given names, as in "President Anna-Lena Kuil"."""
    data, start = lexicon.words, name.start
    while before := _TITLE_WORD.search(text, max(span.start, start - 40), start):
        word, low = before.group(1), before.group(1).casefold()
        office = (
            low in data.titles
            or low in data.honorifics
            or low in data.title_tails
            or low.rstrip(".") in data.titles
        )
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
    """Where an office of several words that stands right before a name begins, in a language that puts its head first."""
    data, floor = lexicon.words, max(0, start - _LONGEST_TITLE)
    run = _BEFORE_NAME.search(text, floor, start)
    if not run:
        return start
    for word in _WORD.finditer(text, run.start(), start):
        low = word.group().casefold()
        if word.group()[0].isupper() and (low in data.titles or low in data.honorifics):
            return word.start()
    return start
