"""What a plain text's own furniture says of the article: headline, byline, publishing time."""

import re
from collections.abc import Sequence

from eventlog.article.model import Publication, PublishedBasis
from eventlog.article.moments import day_in_url
from eventlog.document.dateline import Dateline
from eventlog.document.lexicon import Lexicon
from eventlog.document.lines import name_in
from eventlog.document.model import Furniture, FurnitureKind
from eventlog.document.outlet import outlet_name, signed, without_desk
from eventlog.document.printed import find_date, publication_of

__all__ = ["read_byline", "read_headline", "read_published"]

_WORD = re.compile(r"[^\W\d_]+")
_SMALL = 3
_HEADER_KINDS = (FurnitureKind.PUBLICATION, FurnitureKind.BYLINE)


def read_headline(text: str, furniture: Sequence[Furniture]) -> str:
    """The headline that the text shows, or nothing."""
    return next((f.span.of(text) for f in furniture if f.kind is FurnitureKind.HEADLINE), "")


def read_byline(text: str, furniture: Sequence[Furniture], lexicon: Lexicon) -> str:
    """The writer's name, in capitals and small letters where the page shouts it; an editor's is none."""
    lines = [f.span.of(text) for f in furniture if f.kind in _HEADER_KINDS]
    labelled = (_name_alone(name_in(line, lexicon), lexicon) for line in lines)
    name = next(filter(None, labelled), "") or next(
        filter(None, (signed(line, lexicon) for line in lines)), ""
    )
    return _unshouted(name)


def _unshouted(name: str) -> str:
    """A name in capitals as it is commonly written, whatever small words join it to another."""
    long_words = [word for word in _WORD.findall(name) if len(word) > _SMALL]
    if not name.isupper() and not (long_words and all(word.isupper() for word in long_words)):
        return name
    return _WORD.sub(lambda m: m.group().capitalize() if m.group().isupper() else m.group(), name)


def _name_alone(name: str, lexicon: Lexicon) -> str:
    """A name without the outlet or the calling behind it ("Jane Harrow, Associated Press Writer")."""
    parts = name.split(", ")
    people = [
        part for part in parts if without_desk(part, lexicon) == part and not outlet_name(part, lexicon)
    ]
    return ", ".join(people) or name


def read_published(
    text: str,
    furniture: Sequence[Furniture],
    lexicon: Lexicon,
    *,
    dateline: Dateline | None = None,
    url: str = "",
    day_first: bool | None = None,
) -> Publication | None:
    """The publishing time by publication line, else by the dateline's day with the URL's year, else by URL.

    Dates of listings are of other articles and are never looked at. None where nothing tells it.
    """
    for item in furniture:
        if item.kind is FurnitureKind.PUBLICATION:
            found = publication_of(
                item.span.of(text), lexicon, basis=PublishedBasis.LINE, day_first=day_first
            )
            if found is not None:
                return found
    by_url = day_in_url(url)
    if (
        dateline is not None
        and dateline.day
        and (found := _by_dateline(dateline, lexicon, by_url)) is not None
    ):
        return found
    return by_url


def _by_dateline(dateline: Dateline, lexicon: Lexicon, by_url: Publication | None) -> Publication | None:
    """A dateline's day, only with a year of its own or from an address of about that day."""
    date = find_date(dateline.day, lexicon)
    if date is None:
        return None
    if date.year:
        return publication_of(dateline.day, lexicon, basis=PublishedBasis.DATELINE)
    if by_url is None:
        return None
    years = (by_url.day.year, by_url.day.year - 1)
    tried = (
        publication_of(dateline.day, lexicon, basis=PublishedBasis.DATELINE, year=year) for year in years
    )
    return next((found for found in tried if found and -1 <= (by_url.day - found.day).days <= 7), None)
