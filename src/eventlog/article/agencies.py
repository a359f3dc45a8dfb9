"""Agency tags: the name in brackets by which an article says that an agency wrote it.

Agencies set their tag before the dash of the dateline ("MIROV (Hill Wire) -"), and papers that reprint them
behind the last sentence, often with the initials of an editor ("(Hill Wire/rk)").
"""

import re

from eventlog.span import Span

__all__ = ["HEAD", "agency_tags"]

HEAD = 400
"""Code points at the head of a text within which a dateline stands."""

_NAME = r"(?P<name>[A-Z][\w.& ]{1,30})(?:/[\w.&/ ]{1,20})?"
_FIRST = re.compile(rf"\({_NAME}\)\s*[-\u2013\u2014]")
_LAST = re.compile(rf"(?:^|[.!?\"”’]\s*)[(\[]{_NAME}[)\]]\s*$", re.MULTILINE)


def agency_tags(text: str) -> tuple[Span, ...]:
    """Where an article names the agency it comes from, in text order; spans in code points of ``text``."""
    body = text.rstrip()
    start = len(text) - len(text.lstrip())
    last = body.rfind("\n") + 1
    found = [Span(*match.span("name")) for match in _FIRST.finditer(text, start, start + HEAD)]
    found += [Span(*match.span("name")) for match in _LAST.finditer(body, last)]
    return tuple(dict.fromkeys(found))
