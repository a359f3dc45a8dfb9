"""Words, numbers and marks of a stretch of text, the same in every language.

One token each: a word with its inner hyphens and apostrophes (``o'clock``, ``ke-17``, ``anak-anak``), a
number with its marks and what is glued to it (``4.353``, ``06.53``, ``19/1/2022``, ``US$1.2bn``), a dotted
acronym (``U.S.``), an address of the web or of mail, a mark. Nothing is split that the text writes as one.
"""

import re

from eventlog.document.model import Token
from eventlog.span import Span

__all__ = ["find_tokens"]

# Combining signs are no word characters to ``re``, though Arabic and Devanagari write with them.
_LETTER = r"[^\W_]"
_W = r"[\w\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u064b-\u065f\u0670\u0900-\u0903\u093a-\u094f\u200c\u200d]"
_DOMAIN = "com|co|id|org|net|gov|edu|info|news|tv|uk|ru|kz"
_JOIN = r"[-'’‐‑&@]"

# Bounded runs keep a megabyte of marks linear.
_TOKEN = re.compile(
    rf"""
    (?:https?://|www\.)[^\s<>"“”«»]*[\w/=&%\#-]
  | [\w.+-]{{1,64}}@[\w-]{{1,63}}(?:\.[\w-]{{1,63}}){{1,4}}
  | (?:{_LETTER}\.){{2,}}(?!{_W})
  | {_LETTER}{{0,3}}[$€£¥₹₩₽]\d+(?:[.,]\d+)*{_W}*(?:-{_W}+)*
  | {_LETTER}{{1,4}}\d+(?:[.,:/]\d+)+{_W}*(?:{_JOIN}{_W}+)*
  | \d+(?:[.,:/]\d+)*{_W}*(?:{_JOIN}{_W}+)*
  | \w[\w-]{{0,62}}(?:\.[\w-]{{1,63}}){{0,4}}\.(?:{_DOMAIN})(?!{_W})(?:\.(?:id|uk|au|jp|kr|in)(?!{_W}))?
  | {_W}+(?:{_JOIN}{_W}+)*
  | \.{{2,}} | -{{2,}} | \S
    """,
    re.VERBOSE,
)


def find_tokens(text: str, within: Span) -> tuple[Token, ...]:
    """The tokens of ``text`` inside a span, in order, whitespace left out."""
    found = _TOKEN.finditer(text, within.start, within.end)
    return tuple(Token(m.start(), m.end(), m.group()) for m in found)
