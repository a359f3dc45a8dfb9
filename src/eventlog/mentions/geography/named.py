"""What of the words tagged as places are names of places: whole ones, no ships and no common words."""

import re
from collections.abc import Sequence, Set
from dataclasses import dataclass

from eventlog.language.schema.actors import ActorData
from eventlog.mentions.geography.gazetteer import Gazetteer, Where
from eventlog.span import Span

__all__ = ["PlaceWords", "named_places"]

_NEXT = re.compile(r"[ \xa0]([\w'’-]+)")
# The head of a sentence, a line or a quotation, where every word has a capital.
_HEAD = re.compile(r"(?:\A|[.!?:;\n\"“”‘«(—–])[\s\"“‘«(]*\Z")
_NEAR = 4
_CAPITALS_BEFORE = r"(?: [A-Z][\w'’-]*){0,3} \Z"
_SHIP_NAME = 60


@dataclass(frozen=True, slots=True)
class PlaceWords:
    """What telling names from words needs of one language: its word lists, places and numerals."""

    data: ActorData
    gazetteer: Gazetteer
    numbers: Set[str]


def named_places(text: str, spans: Sequence[Span], words: PlaceWords) -> list[Span]:
    """The spans that name places, in order: widened to the whole name, without ships and common words."""
    named: list[Span] = []
    for span in sorted(spans):
        if named and span.start < named[-1].end:
            continue
        whole = _whole(text, span, words.gazetteer)
        if named and _goes_on(text, named[-1], whole, words.gazetteer):
            named[-1] = Span(named[-1].start, whole.end)
        elif not _is_vessel(text, whole, words.data) and not _is_word(text, whole, words):
            named.append(whole)
    return named


def _whole(text: str, span: Span, gazetteer: Gazetteer) -> Span:
    """A span with the capitalised words behind it that the gazetteer has as one name with it."""
    whole, end = span, span.end
    for _ in range(gazetteer.longest):
        following = _NEXT.match(text, end)
        if following is None or not following[1][0].isupper():
            break
        end = following.end()
        if gazetteer.place(text[span.start : end]):
            whole = Span(span.start, end)
    return whole


def _goes_on(text: str, before: Span, span: Span, gazetteer: Gazetteer) -> bool:
    """Whether two spans are halves of one name: nothing but a space between, and neither is a country."""
    known = (gazetteer.place(before.of(text)), gazetteer.place(span.of(text)))
    country = any(place and place.kind is Where.COUNTRY for place in known)
    return not country and text[before.end : span.start] in (" ", "\xa0")


def _is_vessel(text: str, span: Span, data: ActorData) -> bool:
    """Whether it names a ship, or is what stands before names of ships ("MV Odell")."""
    if not data.vessel_words:
        return False
    if span.of(text) in data.vessel_words:
        return True
    prefix = rf"(?<!\w)(?:{'|'.join(sorted(map(re.escape, data.vessel_words)))}){_CAPITALS_BEFORE}"
    return bool(re.search(prefix, text[max(0, span.start - _SHIP_NAME) : span.start]))


def _is_word(text: str, span: Span, words: PlaceWords) -> bool:
    """Whether a name at the head of a sentence is but a word: a numeral that counts, a common noun."""
    name = span.of(text)
    low = name.casefold()
    number = low in words.numbers
    following = _NEXT.match(text, span.end)
    after = following[1].casefold() if following else ""
    if number and _is_counted(after, words.data):
        return True
    if not _HEAD.search(text, max(0, span.start - _NEAR), span.start) or " " in name:
        return False
    if after in words.data.definite_after:
        return True
    return (number or low in words.data.place_doubles) and not _is_inside(name, text)


def _is_counted(word: str, data: ActorData) -> bool:
    nouns = (data.group_nouns, data.role_nouns, data.organization_words, data.titles, data.describing)
    return any(word in known for known in nouns)


def _is_inside(name: str, text: str) -> bool:
    """Whether the text has the name behind a word in small letters, where only names have capitals."""
    return bool(re.search(rf"[^\W\d_A-Z][,]? {re.escape(name)}(?![\w-])", text))
