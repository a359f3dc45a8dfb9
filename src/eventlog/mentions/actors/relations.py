"""People who are called by whose they are: "the wife of President X", "kuasa hukum X"."""

import re

from eventlog.mentions.actors.found import Found
from eventlog.mentions.actors.lexicon import Lexicon
from eventlog.span import Span

__all__ = ["owner_of"]

_WORD = re.compile(r"\S+")


def owner_of(mention: Found, text: str, lexicon: Lexicon) -> Span | None:
    """The part of a mention that names whose kin, lawyer or supporters somebody is; None where nobody's.

    Behind the word of relation stands "of", or in a language that puts the owner right behind it, nothing.
    """
    data, span = lexicon.words, mention.span
    words = [(m.group().casefold(), span.start + m.start()) for m in _WORD.finditer(span.of(text))]
    for at in range(len(words) - 1):
        run = " ".join(word for word, _ in words[max(0, at - 1) : at + 1])
        related = words[at][0] in data.relations or run in data.relations
        linked = words[at + 1][0] == data.relation_link if data.relation_link else True
        behind = [
            start for word, start in words[at + 1 :] if word not in data.articles | {data.relation_link}
        ]
        if related and linked and behind:
            return Span(behind[0], span.end)
    return None
