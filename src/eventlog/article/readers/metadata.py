"""What a web page says of itself: schema.org JSON-LD first, then meta elements, then htmldate."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from lxml.html import HtmlElement

from eventlog.article.model import Publication
from eventlog.article.moments import parse_metadata_time

__all__ = ["PageMetadata", "read_metadata"]

_ARTICLE_TYPES = (
    "article",
    "newsarticle",
    "reportagenewsarticle",
    "blogposting",
    "analysisnewsarticle",
    "liveblogposting",
)
_PUBLISHED = (
    "article:published_time", "og:article:published_time", "datepublished", "date_published", "pubdate",
    "publishdate", "publish-date", "publication_date", "parsely-pub-date", "content_publisheddate",
    "sailthru.date", "dc.date.issued", "dcterms.created", "date",
)  # fmt: skip
_DEEPEST = 12


@dataclass(frozen=True)
class PageMetadata:
    """Empty where the page says nothing."""

    url: str = ""
    outlet: str = ""
    headline: str = ""
    byline: str = ""
    published: Publication | None = None

    def completed(self, *, headline: str, byline: str, outlet: str, url: str) -> "PageMetadata":
        """The gaps filled from weaker sources, and a headline freed of the outlet's name at its end."""
        filled = replace(
            self,
            url=self.url or url,
            outlet=self.outlet or outlet,
            headline=self.headline or headline,
            byline=self.byline or byline,
        )
        return replace(filled, headline=_without_outlet(filled.headline, filled.outlet))


def read_metadata(tree: HtmlElement) -> PageMetadata:
    """The metadata of a parsed page."""
    linked = next(_articles(tree), {})
    meta = _meta(tree)
    published = (
        parse_metadata_time(_text(linked.get("datePublished")))
        or _meta_time(tree, meta)
        or _guessed_day(tree)
    )
    canonical = next(iter(tree.xpath("//link[@rel='canonical']/@href")), "")
    author = meta.get("author") or meta.get("article:author", "")
    return PageMetadata(
        url=str(canonical or meta.get("og:url") or _text(linked.get("url"))).strip(),
        outlet=_names(linked.get("publisher")) or meta.get("og:site_name", ""),
        headline=_text(linked.get("headline")) or meta.get("og:title", ""),
        byline=_names(linked.get("author")) or ("" if author.startswith(("http:", "https:")) else author),
        published=published,
    )


def _articles(tree: HtmlElement) -> Iterator[dict[str, Any]]:
    for script in tree.xpath("//script[@type='application/ld+json']"):
        try:
            value = json.loads(script.text_content(), strict=False)
        except (ValueError, RecursionError):
            continue
        yield from _typed(value, depth=0)


def _typed(value: object, *, depth: int) -> Iterator[dict[str, Any]]:
    """The objects of an article's type anywhere in a JSON-LD value."""
    if depth > _DEEPEST:
        return
    if isinstance(value, list):
        for item in value:
            yield from _typed(item, depth=depth + 1)
    elif isinstance(value, dict):
        kinds = value.get("@type")
        if any(
            str(kind).lower() in _ARTICLE_TYPES for kind in (kinds if isinstance(kinds, list) else [kinds])
        ):
            yield value
        yield from _typed(value.get("@graph"), depth=depth + 1)
        yield from _typed(value.get("mainEntity"), depth=depth + 1)


def _meta(tree: HtmlElement) -> dict[str, str]:
    """The first content of each meta element's name, property or itemprop, in lower case."""
    found: dict[str, str] = {}
    for element in tree.iter("meta"):
        content = (element.get("content") or "").strip()
        for attribute in ("property", "name", "itemprop"):
            if content and (key := element.get(attribute)):
                found.setdefault(key.strip().lower(), content)
    return found


def _meta_time(tree: HtmlElement, meta: dict[str, str]) -> Publication | None:
    marked = tree.xpath("//time[@itemprop='datePublished' or @pubdate]/@datetime")
    written = [meta[name] for name in _PUBLISHED if name in meta] + [str(value) for value in marked]
    return next((time for item in written if (time := parse_metadata_time(item)) is not None), None)


def _guessed_day(tree: HtmlElement) -> Publication | None:
    """The day htmldate finds in the markup; its search of the running text would take the day of an event."""
    from htmldate import find_date

    day = find_date(tree, original_date=True, extensive_search=False)
    return parse_metadata_time(day) if day else None


def _text(value: object) -> str:
    return value.strip() if isinstance(value, str) else ""


def _names(value: object) -> str:
    """The names of one or several persons or organizations of JSON-LD."""
    items = value if isinstance(value, list) else [value]
    names = [_text(item.get("name")) if isinstance(item, dict) else _text(item) for item in items]
    return ", ".join(name for name in names if name and not name.startswith(("http:", "https:")))


def _without_outlet(headline: str, outlet: str) -> str:
    for mark in (" | ", " - ", " – ", " — "):
        if outlet and headline.lower().endswith(f"{mark}{outlet}".lower()):
            return headline[: -len(mark) - len(outlet)].strip()
    return headline.strip()
