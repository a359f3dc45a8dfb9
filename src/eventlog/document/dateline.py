"""Datelines: the place, agency and day that open an article's first paragraph, up to their dash."""

import re
from dataclasses import dataclass

from eventlog.document.lexicon import Lexicon
from eventlog.span import Span

__all__ = ["Dateline", "find_dateline"]

_CAPITALS = r"[A-ZÀ-ÖØ-Þ](?:[A-ZÀ-ÖØ-Þ]|[.'’-](?=[A-ZÀ-ÖØ-Þ ])){1,20}"
_TITLE = r"[A-ZÀ-ÖØ-Þ][\w'’-]{2,20}"
_REGION = r"[A-ZÀ-ÖØ-Þ][\w.'’-]{0,20}(?: [\w.'’-]{1,20}){0,3}"
_DAY = r"(?:\w{3,10}\.? \d{1,2}|\d{1,2} \w{3,10}|\(?\d{1,2}/\d{1,2}(?:/\d{2,4})?\)?)(?:,? \d{4})?"
_AGENCY = r"\([^()\n]{2,40}\)"
_DASH = r"(?:\s?[—–]\s?|\s?--\s?|\s-\s)"
_DATELINE = re.compile(
    rf"(?:(?P<place>(?P<capitals>{_CAPITALS}(?:[ /]{_CAPITALS}){{0,4}})|{_TITLE}(?: {_TITLE}){{0,2}})"
    rf"(?:, (?!{_DAY}\b)(?P<region>{_REGION}))?(?:,? (?P<day>{_DAY}))?\s?)?"
    rf"(?P<agency>{_AGENCY})?{_DASH}(?=[\w\"“‘'(«„])"
)
_LONGEST = 90


@dataclass(frozen=True, slots=True)
class Dateline:
    """The prefix with its dash; ``place`` holds the place words, ``day`` the day as written or nothing."""

    span: Span
    place: str
    day: str


def find_dateline(text: str, paragraph: Span, lexicon: Lexicon) -> Dateline | None:
    """The dateline at the head of a paragraph, or None.

    A place in small letters counts only with an agency, an outlet or a day, or before a sentence's capital.
    """
    match = _DATELINE.match(text, paragraph.start, min(paragraph.end, paragraph.start + _LONGEST))
    if match is None or not (match["place"] or match["agency"]):
        return None
    place, region, capitals = match["place"] or "", match["region"] or "", match["capitals"]
    if place.split(" ")[0].rstrip(":") in lexicon.kickers or place in lexicon.kickers:
        return None
    if not capitals and place and not _plausible(text, match, region):
        return None
    if region and capitals and _is_region(region, lexicon):
        place = f"{place}, {region}"
    span = Span(match.start(), match.end() - _trailing(match.group()))
    return Dateline(
        span, place, (match["agency"] or "") if not match["day"] and _slashed(match) else match["day"] or ""
    )


def _plausible(text: str, match: re.Match[str], region: str) -> bool:
    """Whether what follows a place in small letters begins a sentence, so that the dash is no hyphen."""
    following = text[match.end() : match.end() + 1]
    return bool(match["agency"] or match["day"] or region) or (following.isupper() or following in '"“‘')


def _is_region(words: str, lexicon: Lexicon) -> bool:
    """Whether the words after the place are its country or province and not the outlet."""
    first = words.split(" ")[0].rstrip(".,")
    shouted = first.isupper() and len(first) > 1
    named = any(word in lexicon.outlet_words for word in words.lower().split(" "))
    return not shouted and not named and "." not in words.rstrip(".")


def _slashed(match: re.Match[str]) -> bool:
    return bool(re.fullmatch(r"\(\d{1,2}/\d{1,2}(?:/\d{2,4})?\)", match["agency"] or ""))


def _trailing(words: str) -> int:
    return len(words) - len(words.rstrip())
