"""Datelines: the place, agency and day that open an article's first paragraph, up to their dash."""

import re
from dataclasses import dataclass

from eventlog.document.lexicon import Lexicon
from eventlog.document.outlet import outlet_name
from eventlog.span import Span

__all__ = ["Dateline", "find_dateline"]

_CAPITALS = r"[A-ZÀ-ÖØ-Þ](?:[A-ZÀ-ÖØ-Þ]|[.'’-](?=[A-ZÀ-ÖØ-Þ ])){1,20}"
_TITLE = r"[A-ZÀ-ÖØ-Þ][\w'’-]{2,20}"
_ADDRESS = r"[A-Za-z][\w-]{1,29}(?:\.[A-Za-z]{2,12}){1,2}"
_REGION = rf"(?:{_ADDRESS}(?=[ ,])|[A-ZÀ-ÖØ-Þ][\w.'’-]{{0,20}}(?: [\w.'’-]{{1,20}}){{0,3}})"
_DAY = r"(?:\w{3,10}\.? \d{1,2}|\d{1,2} \w{3,10}|\(?\d{1,2}/\d{1,2}(?:/\d{2,4})?\)?)(?:,? \d{4})?"
_AGENCY = r"\([^()\n]{2,40}\)"
_DASH = r"(?:\s?[—–]\s?|\s?--\s?|\s-\s)"
_DATELINE = re.compile(
    rf"(?:(?P<place>(?P<capitals>{_CAPITALS}(?:[ /]{_CAPITALS}){{0,4}})|{_TITLE}(?: {_TITLE}){{0,2}})"
    rf"(?:, (?!{_DAY}\b)(?P<region>{_REGION}))?(?:,? (?P<day>{_DAY}))?\s?)?"
    rf"(?P<agency>{_AGENCY})?{_DASH}(?=[\w\"“‘'(«„])"
)
_PLACE = rf"(?P<place>{_CAPITALS}(?:[ /]{_CAPITALS}){{0,4}}|{_TITLE}(?: {_TITLE}){{0,2}})"
# "TEMPO.CO, Jakarta - ", "VIVA - "; some pages leave out the dash behind an address and its place.
_OUTLET_FIRST = re.compile(
    rf"(?P<outlet>{_ADDRESS}|\w+(?: [A-Z]\w+){{0,2}})(?: ?, {_PLACE})?(?:,? (?P<day>{_DAY}))?{_DASH}"
    r"(?=[\w\"“‘'(«„])"
)
_NO_DASH = re.compile(rf"(?P<outlet>{_ADDRESS}), (?P<place>{_TITLE})\s(?=[A-ZÀ-ÖØ-Þ\"“])")
_NO_DASH_AGENCY = re.compile(
    rf"(?P<place>{_CAPITALS}(?:[ /]{_CAPITALS}){{0,4}}),? (?P<day>{_DAY}) (?P<agency>{_AGENCY})\s(?=[A-Z\"“])"
)
_LONGEST = 90
_SHORT = 3


@dataclass(frozen=True, slots=True)
class Dateline:
    """The prefix with its dash; ``place`` holds the place words, ``day`` the day as written or nothing.

    ``outlet`` is the name of an outlet before or behind the place, ``agency`` what stands in brackets.
    """

    span: Span
    place: str
    day: str
    outlet: str = ""
    agency: str = ""


def find_dateline(text: str, paragraph: Span, lexicon: Lexicon) -> Dateline | None:
    """The dateline at the head of a paragraph, or None.

    A place in small letters counts only with an agency, an outlet or a day, or before a sentence's capital.
    """
    end = min(paragraph.end, paragraph.start + _LONGEST)
    if (led := _led_by_outlet(text, paragraph.start, end, lexicon)) is not None:
        return led
    match = _DATELINE.match(text, paragraph.start, end) or _NO_DASH_AGENCY.match(text, paragraph.start, end)
    if match is None or not (match["place"] or match["agency"]):
        return None
    groups = match.groupdict()
    place, region, capitals = match["place"] or "", groups.get("region") or "", groups.get("capitals", "-")
    first = place.split(" ")[0].rstrip(":")
    # "NEW - " heads what was added to a page, "NEW DELHI - " is a place.
    if place in lexicon.kickers or (len(first) > _SHORT and first in lexicon.kickers):
        return None
    if not capitals and place and not _plausible(text, match, region):
        return None
    outlet = "" if region and _is_region(region, lexicon) else outlet_name(region, lexicon)
    if region and capitals and not outlet and _is_region(region, lexicon):
        place = f"{place}, {region}"
    slashed = not match["day"] and _slashed(match)
    return Dateline(
        Span(match.start(), match.end() - _trailing(match.group())),
        place,
        (match["agency"] if slashed else match["day"]) or "",
        outlet,
        "" if slashed else (match["agency"] or "").strip("()"),
    )


def _led_by_outlet(text: str, start: int, end: int, lexicon: Lexicon) -> Dateline | None:
    """A dateline that opens with the outlet: its address, or one of the names that packs know."""
    match = _OUTLET_FIRST.match(text, start, end) or _NO_DASH.match(text, start, end)
    if match is None:
        return None
    outlet = outlet_name(match["outlet"], lexicon)
    if not outlet or ("." not in outlet and outlet.lower() not in lexicon.outlets):
        return None
    span = Span(match.start(), match.end() - _trailing(match.group()))
    return Dateline(span, match["place"] or "", match.groupdict().get("day") or "", outlet)


def _plausible(text: str, match: re.Match[str], region: str) -> bool:
    """Whether what follows a place in small letters begins a sentence, so that the dash is no hyphen."""
    following = text[match.end() : match.end() + 1]
    return bool(match["agency"] or match["day"] or region) or (following.isupper() or following in '"“‘')


def _is_region(words: str, lexicon: Lexicon) -> bool:
    """Whether the words after the place are its country or province and not the outlet."""
    first = words.split(" ")[0].rstrip(".,")
    shouted = first.isupper() and len(first) > 1
    named = any(word in lexicon.outlet_words for word in words.lower().split(" "))
    named = named or words.lower() in lexicon.outlets
    return not shouted and not named and "." not in words.rstrip(".")


def _slashed(match: re.Match[str]) -> bool:
    return bool(re.fullmatch(r"\(\d{1,2}/\d{1,2}(?:/\d{2,4})?\)", match["agency"] or ""))


def _trailing(words: str) -> int:
    return len(words) - len(words.rstrip())
