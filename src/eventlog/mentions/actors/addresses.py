"""Places and addresses that a tagger took for persons."""

import re
from dataclasses import replace

from eventlog.mentions.actors.found import Found, Kind
from eventlog.mentions.actors.lexicon import Lexicon, fold

__all__ = ["placed"]

_WORD_BEFORE = re.compile(r"([\w-]+)[ \xa0]$")
_SHORT_WAY = 30


def placed(mention: Found, text: str, lexicon: Lexicon) -> Found | None:
    """A mention as it is; a person without title as a place, or as nothing, where the words say so.

    "From nearby Wirasari" and "in Wirasari", if the gazetteer knows it, name a place, and so does "South
    Wirasari"; a number of a neighbourhood or a household names nobody.
    """
    if mention.kind is not Kind.PERSON or mention.span != mention.name:
        return mention
    data, words = lexicon.words, fold(mention.span.of(text)).split()
    if data.address_words & set(words):
        return None
    before = _WORD_BEFORE.search(text, max(0, mention.span.start - _SHORT_WAY), mention.span.start)
    last = before.group(1).casefold() if before else ""
    core = [word for word in words if word not in data.directions]
    known = bool(core) and lexicon.gazetteer.place(" ".join(core)) is not None
    somewhere = known and (len(core) < len(words) or last in data.place_words)
    return replace(mention, kind=Kind.PLACE) if somewhere or last in data.near_words else mention
