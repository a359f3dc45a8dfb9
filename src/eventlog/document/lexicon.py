"""What all installed packs know of page furniture, joined: pages mix languages more than articles do."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from eventlog.language.pack import available_languages, load_pack
from eventlog.language.schema.segment import SegmentData

__all__ = ["Lexicon", "load_lexicon"]


@dataclass(frozen=True, eq=False)
class Lexicon:
    """Sets of whole lines and patterns for the beginnings of lines, matched against lower case.

    ``months`` and ``weekdays`` hold names, wide and short, in lower case; months with their number.
    """

    sections: frozenset[str]
    listings: frozenset[str]
    promotions: frozenset[str]
    promotion_start: re.Pattern[str]
    caption_start: re.Pattern[str]
    credit_end: re.Pattern[str]
    byline: re.Pattern[str]
    editor: re.Pattern[str]
    footer_start: re.Pattern[str]
    publication_words: frozenset[str]
    kickers: frozenset[str]
    outlet_words: frozenset[str]
    outlets: frozenset[str]
    desk_words: frozenset[str]
    months: Mapping[str, int]
    weekdays: frozenset[str]


@lru_cache(maxsize=1)
def load_lexicon() -> Lexicon:
    """The joined lexicon, made once."""
    packs = [load_pack(code).segment for code in available_languages()]
    agencies = _alternatives(name for data in packs for name in data.credits)
    labels = _alternatives(name for data in packs for name in data.byline_labels)
    editors = _alternatives(name for data in packs for name in data.editor_labels)
    months, weekdays = _calendar()
    return Lexicon(
        sections=_joined(packs, "sections"),
        listings=_joined(packs, "listings"),
        promotions=_joined(packs, "promotions"),
        promotion_start=_start(_joined(packs, "promotion_starts")),
        caption_start=_start(_joined(packs, "caption_starts")),
        credit_end=re.compile(
            rf"(?:[/(|]|— ?|– ?)\s?(?:{agencies})(?: (?:photo|foto|images))?\s?\)?\.?$", re.IGNORECASE
        ),
        byline=_label(labels),
        editor=_label(editors),
        footer_start=_start(_joined(packs, "footer_starts")),
        publication_words=_joined(packs, "publication_words"),
        kickers=_joined(packs, "kickers"),
        outlet_words=_joined(packs, "outlet_words"),
        outlets=_joined(packs, "outlets"),
        desk_words=_joined(packs, "desk_words"),
        months=months,
        weekdays=weekdays,
    )


def _joined(packs: list[SegmentData], name: str) -> frozenset[str]:
    return frozenset[str]().union(*(getattr(data, name) for data in packs))


def _alternatives(names: Iterable[str]) -> str:
    return "|".join(sorted(map(re.escape, set(names)), key=len, reverse=True)) or "(?!)"


def _start(names: Iterable[str]) -> re.Pattern[str]:
    """Any of the beginnings, ended at a word's edge where it ends in a letter."""
    written = sorted(set(names), key=len, reverse=True)
    return re.compile(
        "|".join(re.escape(name) + (r"\b" if name[-1].isalnum() else "") for name in written) or "(?!)"
    )


def _label(labels: str) -> re.Pattern[str]:
    """A label and the name after it, to the line's end or to a mark that parts entries."""
    name = r"[^\W\d_][\w.'’-]*(?:(?: |, | and | & | dan )[^\W\d_][\w.'’/-]*){0,7}"
    return re.compile(
        rf"(?:^|[|•·/–-]\s?)(?i:{labels})\s?(?P<colon>:\s?|\s)(?P<name>{name})(?=\s?(?:$|[|•·–,;(]|[-/] ))"
    )


def _calendar() -> tuple[dict[str, int], frozenset[str]]:
    from babel import Locale

    months: dict[str, int] = {}
    weekdays: set[str] = set()
    for code in available_languages():
        locale = Locale.parse(code)
        for width in ("wide", "abbreviated"):
            names = locale.months["format"][width]
            months.update({name.lower().rstrip("."): number for number, name in names.items()})
            weekdays.update(name.lower().rstrip(".") for name in locale.days["format"][width].values())
    months.update({"sept": 9} if "sep" in months else {})
    return months, frozenset(weekdays)
